// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/contestcheck.h"

#include <QAbstractTableModel>

namespace stoa {

//! The participations of one contest as a table: who, when, what with, and why not. Read whole; window's thread.
class ContestPeople final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Time, Text, Reasons, ColumnCount };
    enum class Shown { All, TakingPart, Refused };

    explicit ContestPeople(QObject *parent = nullptr);

    void setPeople(const QList<CheckedEntry> &people, const QTimeZone &zone);
    void setShown(Shown shown);
    int count(Shown shown) const;
    ContestEntryId entryAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool isShown(const CheckedEntry &checked, Shown shown) const;
    void choose();

    QList<CheckedEntry> m_people;
    QList<int> m_rows; //!< those shown, as places in m_people
    QTimeZone m_zone;
    Shown m_shown = Shown::All;
};

} // namespace stoa
