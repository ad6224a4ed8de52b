// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/placement.h"

#include <QTimeZone>
#include <QTreeWidget>

namespace stoa {

class CalendarDays;
class Connection;

//! Posts with the times they are to get, before it is done: each can be left out by its tick. Days and clock changes
//! that matter stand beside them. Window's thread.
class PlacementList final : public QTreeWidget
{
    Q_OBJECT

public:
    PlacementList(Connection &reader, CalendarDays &days, QWidget *parent); //!< both must outlive this widget

    void show(const QList<Placement> &placements, const QString &nothing); //!< \a nothing: said when there are none
    QList<std::pair<PostId, WallTime>> chosen() const; //!< those that are ticked and can be done

Q_SIGNALS:
    void choiceChanged();

private:
    QString noteOf(const Placement &placement, const QTimeZone &zone) const; //!< the project's zone

    Connection &m_reader;
    CalendarDays &m_days;
    QList<Placement> m_placements;
    bool m_filling = false;
};

} // namespace stoa
