// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/datereader.h"

#include "models/core/walltime.h"
#include "models/exchange/dateforms.h"

namespace stoa {

namespace {

// Outside of these years a comment or a post of a network is a mistake in the file; ids hold times up to 2248.
constexpr int firstYear = 1990;
constexpr int lastYear = 2100;
constexpr qint64 hourMs = 3'600'000;
constexpr size_t cachedHours = 4096;

} // namespace

DateReader::DateReader(const QTimeZone &zone, DateOrder order)
    : m_zone(zone)
    , m_order(order)
    , m_chosen(order != DateOrder::Unknown)
    , m_offsets(cachedHours)
{
}

void DateReader::observe(QByteArrayView value)
{
    const std::optional<DateParts> parts = readDateParts(value.trimmed());
    if (!parts || !parts->orderOpen)
        return;
    ++m_slashed;
    const QDate dayFirst(parts->year, parts->second, parts->first);
    const QDate monthFirst(parts->year, parts->first, parts->second);
    m_forcedDay += dayFirst.isValid() && !monthFirst.isValid() ? 1 : 0;
    m_forcedMonth += monthFirst.isValid() && !dayFirst.isValid() ? 1 : 0;
    if (!dayFirst.isValid() || !monthFirst.isValid())
        return;
    if (m_last[0].isValid()) {
        m_back[0] += dayFirst < m_last[0] ? 1 : 0;
        m_on[0] += dayFirst > m_last[0] ? 1 : 0;
        m_back[1] += monthFirst < m_last[1] ? 1 : 0;
        m_on[1] += monthFirst > m_last[1] ? 1 : 0;
    }
    m_last[0] = dayFirst;
    m_last[1] = monthFirst;
}

void DateReader::decide()
{
    if (m_chosen)
        return;
    if (m_forcedDay != m_forcedMonth) {
        m_order = m_forcedDay > m_forcedMonth ? DateOrder::DayFirst : DateOrder::MonthFirst;
        return;
    }
    // Exports are sorted by time, up or down: read the right way round the column turns back less often.
    const qint64 turnsDay = std::min(m_back[0], m_on[0]);
    const qint64 turnsMonth = std::min(m_back[1], m_on[1]);
    m_order = turnsMonth < turnsDay ? DateOrder::MonthFirst : DateOrder::DayFirst;
}

std::optional<ReadDate> DateReader::read(QByteArrayView value, RejectReason &reason) const
{
    const std::optional<DateParts> parts = readDateParts(value.trimmed());
    if (!parts) {
        reason = RejectReason::UnreadableDate;
        return std::nullopt;
    }
    if (parts->unixMs) {
        const WallTime wall = wallTimeAt(*parts->unixMs, m_zone);
        if (wall.date.year() < firstYear || wall.date.year() > lastYear) {
            reason = RejectReason::DateOutOfRange;
            return std::nullopt;
        }
        return ReadDate{*parts->unixMs, true, wall.date, wall.time};
    }
    QDate day(parts->year, parts->first, parts->second);
    if (parts->orderOpen) {
        const QDate dayFirst(parts->year, parts->second, parts->first);
        if (m_order == DateOrder::Unknown && day.isValid() && dayFirst.isValid() && day != dayFirst) {
            reason = RejectReason::AmbiguousDate;
            return std::nullopt;
        }
        if (m_order == DateOrder::DayFirst || (m_order == DateOrder::Unknown && !day.isValid()))
            day = dayFirst;
    }
    if (!day.isValid() || (parts->hasTime && !parts->time.isValid())) {
        reason = RejectReason::NoSuchDate;
        return std::nullopt;
    }
    if (day.year() < firstYear || day.year() > lastYear) {
        reason = RejectReason::DateOutOfRange;
        return std::nullopt;
    }
    ReadDate read{0, parts->hasTime, day, parts->hasTime ? parts->time : QTime(0, 0)};
    if (parts->offsetMs)
        read.utcMs = wallMs(day, read.time) - *parts->offsetMs;
    else
        read.utcMs = parts->hasTime ? utcOf(day, parts->time) : startOfDayUtcMs(day, m_zone);
    return read;
}

qint64 DateReader::wallMs(const QDate &day, const QTime &time)
{
    constexpr qint64 dayMs = 24 * hourMs;
    static const qint64 epoch = QDate(1970, 1, 1).toJulianDay();
    return (day.toJulianDay() - epoch) * dayMs + time.msecsSinceStartOfDay();
}

//! The zone's rules are asked once an hour of the wall: files hold many comments of one day, and asking costs
//! microseconds.
qint64 DateReader::utcOf(const QDate &day, const QTime &time) const
{
    const qint64 wall = wallMs(day, time);
    const qint64 hour = wall / hourMs;
    CachedOffset &cached = m_offsets[size_t(hour) % cachedHours];
    if (cached.hour == hour)
        return wall - cached.offsetMs;
    const Resolved begin = resolve({day, QTime(time.hour(), 0)}, m_zone);
    const Resolved end = resolve({day, QTime(time.hour(), 59)}, m_zone);
    if (begin.resolution != Resolution::Exact || end.resolution != Resolution::Exact
        || end.utcMs - begin.utcMs != hourMs - 60'000) {
        const QTime minute(time.hour(), time.minute());
        return resolve({day, minute}, m_zone).utcMs + minute.msecsTo(time);
    }
    cached = {hour, hour * hourMs - begin.utcMs};
    return wall - cached.offsetMs;
}

} // namespace stoa
