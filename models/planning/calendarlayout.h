// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/walltime.h"

#include <QList>

namespace stoa {

// Ranges and posts made into cells and lanes. Pure: dates in, places out; pixels are the view's business. Posts are
// named by their index in the list of start times that is passed in, which is sorted.

//! A half-open range of dates.
struct DateRange
{
    QDate from;
    QDate to; //!< excluded
    bool contains(QDate date) const { return date >= from && date < to; }
    int days() const { return int(from.daysTo(to)); }
    friend bool operator==(const DateRange &, const DateRange &) = default;
};

//! One day of the month view.
struct DayCell
{
    QDate date;
    bool inMonth = true; //!< false: belongs to the month before or after
    int first = 0; //!< index of its first post
    int count = 0;
    friend bool operator==(const DayCell &, const DayCell &) = default;
};

//! Whole weeks that hold a month: 4 to 6 weeks of 7 cells, row by row.
struct MonthGrid
{
    QDate month; //!< its first day
    QList<DayCell> cells;
    int weeks() const { return int(cells.size() / 7); }
    DateRange range() const;
    int cellOf(QDate date) const; //!< -1: not in the grid
};

DateRange monthRange(QDate anyDay, Qt::DayOfWeek weekStart); //!< the whole weeks that hold the month
DateRange weekRange(QDate anyDay, Qt::DayOfWeek weekStart);
MonthGrid monthGrid(QDate anyDay, Qt::DayOfWeek weekStart, const QList<WallTime> &starts);

//! A post in a day or week view. Posts whose tiles would overlap stand beside one another.
struct LanePlace
{
    int index = 0; //!< of the post
    QDate date;
    int fromMinute = 0; //!< since midnight on the wall
    int toMinute = 0; //!< excluded, at most 1440
    int lane = 0;
    int lanes = 1; //!< of the group that overlaps
    friend bool operator==(const LanePlace &, const LanePlace &) = default;
};
//! \a tileMinutes: how many minutes a tile covers at the view's scale, so that a post of no length has a height.
QList<LanePlace> lanePlaces(const DateRange &range, const QList<WallTime> &starts, int tileMinutes);

//! One day of the list view; days without posts have no first.
struct AgendaDay
{
    QDate date;
    int first = 0;
    int count = 0;
    friend bool operator==(const AgendaDay &, const AgendaDay &) = default;
};
//! Every day of \a range, because a post can be put on each; \a starts lie in it, in order of time.
QList<AgendaDay> agendaDays(const DateRange &range, const QList<WallTime> &starts);

//! One week's part of something that lasts several days: a note, a campaign.
struct BandPlace
{
    int index = 0; //!< of the band
    DateRange days; //!< of this week, inside the band
    int lane = 0; //!< 0 at the top; bands that share a day lie in different ones
    bool begins = false; //!< its first day is here
    bool ends = false;
    friend bool operator==(const BandPlace &, const BandPlace &) = default;
};
//! \a bands by beginning, cut into the weeks of \a range, which begins with one. At most \a mostLanes lie on a day;
//! what has no room is left out.
QList<BandPlace> bandPlaces(const DateRange &range, const QList<DateRange> &bands, int mostLanes);

//! \a time on the grid of \a stepMinutes: the nearest point, within the day.
QTime snapped(const QTime &time, int stepMinutes);

//! Time on \a day for a post that has none: \a wish, else 10:00. Where that is over \a now, on the same day: the next
//! quarter of an hour, or the last minute.
WallTime firstTimeOn(QDate day, const QTime &wish, const WallTime &now);

} // namespace stoa
