// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/importer.h"

#include <QAbstractTableModel>
#include <QHash>

namespace stoa {

//! The first rows of a file, with the line each begins on, what each column is taken for, and what is wrong with a
//! cell.
class ImportTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int ProblemRole
        = Qt::UserRole; //!< QString: why the cell or the row cannot be taken; empty: it can

    using QAbstractTableModel::QAbstractTableModel;

    void setPreview(const ImportPreview &preview);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    ImportPreview m_preview;
    QHash<std::pair<qint64, int>, QString> m_problems; //!< by line and column; column -1: the row
};

//! Rows that cannot be taken: line, column, reason.
class RejectTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<RejectedRow> &rows);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<RejectedRow> m_rows;
};

} // namespace stoa
