// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/calendarlayout.h"

#include <algorithm>

namespace stoa {

namespace {

constexpr int minutesPerDay = 24 * 60;

QDate weekBegin(QDate day, Qt::DayOfWeek weekStart)
{
    return day.addDays(-((day.dayOfWeek() - int(weekStart) + 7) % 7));
}

int minuteOf(const QTime &time)
{
    return time.hour() * 60 + time.minute();
}

//! Gives the posts of one overlapping group, [first, end) of places, the width they need.
void closeGroup(QList<LanePlace> &places, qsizetype first, int lanes)
{
    for (qsizetype at = first; at < places.size(); ++at)
        places[at].lanes = lanes;
}

} // namespace

DateRange MonthGrid::range() const
{
    return cells.isEmpty() ? DateRange() : DateRange{cells.constFirst().date, cells.constLast().date.addDays(1)};
}

int MonthGrid::cellOf(QDate date) const
{
    const DateRange all = range();
    return all.from.isValid() && all.contains(date) ? int(all.from.daysTo(date)) : -1;
}

DateRange monthRange(QDate anyDay, Qt::DayOfWeek weekStart)
{
    const QDate first(anyDay.year(), anyDay.month(), 1);
    const QDate last = first.addMonths(1).addDays(-1);
    return {weekBegin(first, weekStart), weekBegin(last, weekStart).addDays(7)};
}

DateRange weekRange(QDate anyDay, Qt::DayOfWeek weekStart)
{
    const QDate begin = weekBegin(anyDay, weekStart);
    return {begin, begin.addDays(7)};
}

MonthGrid monthGrid(QDate anyDay, Qt::DayOfWeek weekStart, const QList<WallTime> &starts)
{
    MonthGrid grid;
    grid.month = QDate(anyDay.year(), anyDay.month(), 1);
    const DateRange range = monthRange(anyDay, weekStart);
    grid.cells.reserve(range.days());
    qsizetype next = 0;
    for (QDate date = range.from; date < range.to; date = date.addDays(1)) {
        while (next < starts.size() && starts.at(next).date < date)
            ++next;
        DayCell cell{date, date.month() == grid.month.month(), int(next), 0};
        while (next < starts.size() && starts.at(next).date == date)
            ++next;
        cell.count = int(next) - cell.first;
        grid.cells.append(cell);
    }
    return grid;
}

QList<LanePlace> lanePlaces(const DateRange &range, const QList<WallTime> &starts, int tileMinutes)
{
    QList<LanePlace> places;
    QList<int> laneEnds; // minute at which each lane of the open group becomes free
    qsizetype groupFirst = 0;
    int groupEnd = 0;
    QDate day;
    for (qsizetype index = 0; index < starts.size(); ++index) {
        const WallTime &start = starts.at(index);
        if (!range.contains(start.date))
            continue;
        const int from = minuteOf(start.time);
        if (start.date != day || from >= groupEnd) {
            closeGroup(places, groupFirst, int(laneEnds.size()));
            groupFirst = places.size();
            laneEnds.clear();
            groupEnd = 0;
            day = start.date;
        }
        const int to = std::min(minutesPerDay, from + tileMinutes);
        auto lane = std::find_if(laneEnds.begin(), laneEnds.end(), [from](int end) { return end <= from; });
        if (lane == laneEnds.end())
            lane = laneEnds.insert(laneEnds.end(), 0);
        *lane = to;
        groupEnd = std::max(groupEnd, to);
        places.append({int(index), start.date, from, to, int(lane - laneEnds.begin()), 1});
    }
    closeGroup(places, groupFirst, int(laneEnds.size()));
    return places;
}

QList<AgendaDay> agendaDays(const DateRange &range, const QList<WallTime> &starts)
{
    QList<AgendaDay> days;
    qsizetype index = 0;
    for (QDate date = range.from; date < range.to; date = date.addDays(1)) {
        AgendaDay day{date, 0, 0};
        while (index < starts.size() && starts.at(index).date < date) // not of this range
            ++index;
        day.first = int(index);
        while (index < starts.size() && starts.at(index).date == date)
            ++index;
        day.count = int(index) - day.first;
        days.append(day);
    }
    return days;
}

QList<BandPlace> bandPlaces(const DateRange &range, const QList<DateRange> &bands, int mostLanes)
{
    QList<BandPlace> places;
    for (QDate week = range.from; week < range.to; week = week.addDays(7)) {
        const QDate end = std::min(week.addDays(7), range.to);
        QList<QDate> laneEnds; // the day on which each lane is free again
        for (qsizetype index = 0; index < bands.size(); ++index) {
            const DateRange days{std::max(bands.at(index).from, week), std::min(bands.at(index).to, end)};
            if (!days.from.isValid() || days.to <= days.from)
                continue;
            auto lane = std::find_if(laneEnds.begin(), laneEnds.end(), [&](QDate free) { return free <= days.from; });
            if (lane == laneEnds.end()) {
                if (laneEnds.size() == mostLanes)
                    continue;
                lane = laneEnds.insert(laneEnds.end(), QDate());
            }
            *lane = days.to;
            places.append({int(index), days, int(lane - laneEnds.begin()), days.from == bands.at(index).from,
                days.to == bands.at(index).to});
        }
    }
    return places;
}

QTime snapped(const QTime &time, int stepMinutes)
{
    const int step = std::clamp(stepMinutes, 1, minutesPerDay);
    const int nearest = (minuteOf(time) + step / 2) / step * step;
    const int latest = (minutesPerDay - 1) / step * step;
    return QTime(0, 0).addSecs(std::min(nearest, latest) * 60);
}

WallTime firstTimeOn(QDate day, const QTime &wish, const WallTime &now)
{
    const WallTime wanted{day, wish.isValid() ? wish : QTime(10, 0)};
    if (day != now.date || now < wanted)
        return wanted;
    const int next = (minuteOf(now.time) / 15 + 1) * 15;
    return {day, next < minutesPerDay ? QTime(0, 0).addSecs(next * 60) : QTime(23, 59)};
}

} // namespace stoa
