// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/editservice.h"

#include <QAbstractListModel>

namespace stoa {

//! The acts of a project, newest first, undone ones on top of those that stand. Facts only: the sentence is made by the
//! window.
//!
//! Window's thread. Reads again when the service says that the history changed; the history is at most 10,000 rows, of
//! which the newest thousand are shown.
class HistoryModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        ActIdRole = Qt::UserRole + 1, //!< qint64
        AtMsRole, //!< qint64, UTC
        LabelRole, //!< QString, a code of actlabels
        ArgsRole, //!< QStringList
        KindRole, //!< "edit", "import" or "effect"
        UndoneRole, //!< bool
        UndoableRole, //!< bool
        CurrentRole, //!< bool: the newest act that stands
    };

    HistoryModel(
        Connection &reader, const EditService &edits, QObject *parent = nullptr); //!< both must outlive this object

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    const HistoryEntry *entry(int row) const; //!< null: no such row
    int rowOf(ActId act) const; //!< -1: not shown
    int currentRow() const; //!< of the newest act that stands; -1: everything is undone, or nothing was done
    const Error &error() const { return m_error; } //!< of the last reading

public Q_SLOTS:
    void reload();

private:
    Connection &m_reader;
    QList<HistoryEntry> m_entries;
    Error m_error;
};

} // namespace stoa
