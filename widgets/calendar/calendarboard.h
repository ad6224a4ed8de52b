// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/postrow.h"
#include "widgets/calendar/calendargeometry.h"

#include <QHash>

#include <vector>

namespace stoa {

//! What stands on the page of the calendar and where: posts in order of time, days, rectangles. Pure, no widget.
//!
//! A post that was just dropped is shown at its new time until the project has taken it ("held").
class CalendarBoard final
{
public:
    CalendarMode mode = CalendarMode::Month;
    QDate page; //!< any day of the month, week or day shown
    QDate opened; //!< the day that was opened by "+3 more"; invalid: none
    Qt::DayOfWeek weekStart = Qt::Monday;
    QSize viewport;
    CalendarGeometry::Invites invites;
    QList<DateRange> bands; //!< notes and campaigns, by beginning

    DateRange range() const; //!< that the page needs
    static DateRange rangeOf(CalendarMode mode, QDate page, Qt::DayOfWeek weekStart);
    QDate turned(int by) const; //!< the page \a by months, weeks or days on

    void setRows(QList<PostRow> rows); //!< in the order of the model
    void lay();
    const CalendarGeometry &geometry() const { return m_geometry; }

    int count() const { return static_cast<int>(m_posts.size()); }
    const PostRow &post(int shown) const { return m_posts[static_cast<size_t>(shown)]; }
    int modelRow(int shown) const { return m_modelRows[static_cast<size_t>(shown)]; }
    int shownOf(PostId id) const; //!< -1: not on the page
    int shownOfRow(int modelRow) const;
    int firstOn(QDate day) const; //!< the first post on \a day, -1: none
    int lastOn(QDate day) const;
    int beside(QDate day, int by) const; //!< the first from that day on, or the last before it; -1: none
    //! The first and the last post that begin on \a day within \a minutes from \a from on; -1, -1: none.
    std::pair<int, int> startingIn(QDate day, QTime from, int minutes) const;

    void hold(PostId post, const WallTime &start) { m_held.insert(post, start); }
    bool settle(); //!< forgets what was held; false: nothing was

private:
    CalendarGeometry m_geometry;
    std::vector<PostRow> m_posts;
    std::vector<int> m_modelRows;
    QHash<PostId, WallTime> m_held;
    QHash<PostId, int> m_byId;
};

} // namespace stoa
