// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/postqueries.h"
#include "widgets/calendar/calendargeometry.h"

namespace stoa {

class Connection;
class EditService;

//! How the calendar of a project was left. Kept in the project's table view_state: no edit, not in the history.
struct CalendarViewState
{
    CalendarMode mode = CalendarMode::Month;
    QDate date; //!< invalid: today
    PostFilter filter;

    QByteArray toJson() const;
    static CalendarViewState fromJson(const QByteArray &json); //!< what cannot be read is left at its default
    static CalendarViewState read(Connection &reader);
    void write(EditService &edits) const; //!< nothing in a read-only project

    friend bool operator==(const CalendarViewState &, const CalendarViewState &) = default;
};

} // namespace stoa
