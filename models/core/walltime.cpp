// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/walltime.h"

namespace stoa {

namespace {

constexpr qint64 msPerSecond = 1000;
constexpr qint64 msPerMinute = 60 * msPerSecond;
// The largest offset in the database is 14 hours (Kiritimati); two days hold every transition that can matter.
constexpr qint64 searchMs = 48LL * 60 * msPerMinute;

QDateTime utcDateTime(qint64 utcMs)
{
    return QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC);
}

qint64 wallAsUtcMs(const WallTime &wall)
{
    return QDateTime(wall.date, wall.time, Qt::UTC).toMSecsSinceEpoch();
}

qint64 offsetMsAt(qint64 utcMs, const QTimeZone &zone)
{
    return qint64(zone.offsetFromUtc(utcDateTime(utcMs))) * msPerSecond;
}

} // namespace

QString WallTime::toString() const
{
    return isValid() ? date.toString(Qt::ISODate) + QLatin1Char('T') + time.toString(QStringLiteral("HH:mm"))
                     : QString();
}

// By hand, because a month reads hundreds of them and Qt's general parser takes ten times as long.
WallTime WallTime::fromString(const QString &text)
{
    constexpr QLatin1String form("0000-00-00T00:00");
    if (text.size() != form.size())
        return {};
    for (qsizetype at = 0; at < form.size(); ++at) {
        const bool isDigit = text.at(at) >= QLatin1Char('0') && text.at(at) <= QLatin1Char('9');
        if (form.at(at) == QLatin1Char('0') ? !isDigit : text.at(at) != form.at(at))
            return {};
    }
    const auto number = [&text](qsizetype at) { return text.at(at).digitValue() * 10 + text.at(at + 1).digitValue(); };
    const WallTime wall{QDate(number(0) * 100 + number(2), number(5), number(8)), QTime(number(11), number(14))};
    return wall.isValid() ? wall : WallTime();
}

WallTime WallTime::addMinutes(qint64 minutes) const
{
    const QDateTime moved = utcDateTime(wallAsUtcMs(*this) + minutes * msPerMinute);
    return {moved.date(), moved.time()};
}

qint64 WallTime::minutesTo(const WallTime &other) const
{
    return (wallAsUtcMs(other) - wallAsUtcMs(*this)) / msPerMinute;
}

QString resolutionToken(Resolution resolution)
{
    switch (resolution) {
    case Resolution::Exact:
        return QStringLiteral("exact");
    case Resolution::Gap:
        return QStringLiteral("gap");
    case Resolution::Overlap:
        return QStringLiteral("overlap");
    }
    return {};
}

Resolved resolve(const WallTime &wall, const QTimeZone &zone)
{
    const qint64 wallMs = wallAsUtcMs(wall);
    // Stretches of constant offset around the wall time; in each, the wall time may happen once.
    qint64 start = wallMs - searchMs;
    qint64 offset = offsetMsAt(start, zone);
    QDateTime at = utcDateTime(start);
    qint64 firstMatch = 0;
    int matches = 0;
    qint64 shifted = wallMs - offset;
    while (start <= wallMs + searchMs) {
        const QTimeZone::OffsetData next = zone.hasTransitions() ? zone.nextTransition(at) : QTimeZone::OffsetData();
        const bool last = !next.atUtc.isValid() || next.atUtc.toMSecsSinceEpoch() > wallMs + searchMs;
        const qint64 end = last ? wallMs + searchMs + 1 : next.atUtc.toMSecsSinceEpoch();
        const qint64 candidate = wallMs - offset;
        if (candidate >= start && candidate < end && matches++ == 0)
            firstMatch = candidate;
        if (candidate >= end && !last)
            shifted = candidate; // beyond this stretch with its offset: what the gap rule gives if no stretch matches
        if (last)
            break;
        start = end;
        at = next.atUtc;
        offset = offsetMsAt(start, zone);
    }
    if (matches == 0)
        return {shifted, Resolution::Gap};
    return {firstMatch, matches > 1 ? Resolution::Overlap : Resolution::Exact};
}

WallTime wallTimeAt(qint64 utcMs, const QTimeZone &zone)
{
    const QDateTime wall = utcDateTime(utcMs + offsetMsAt(utcMs, zone));
    return {wall.date(), QTime(wall.time().hour(), wall.time().minute())};
}

qint64 startOfDayUtcMs(QDate date, const QTimeZone &zone)
{
    const WallTime midnight{date, QTime(0, 0)};
    const Resolved found = resolve(midnight, zone);
    if (found.resolution != Resolution::Gap)
        return found.utcMs;
    // The day begins where the gap ends: the transition between the midnight before and the shifted moment.
    const QTimeZone::OffsetData jump = zone.previousTransition(utcDateTime(found.utcMs + 1));
    return jump.atUtc.isValid() ? jump.atUtc.toMSecsSinceEpoch() : found.utcMs;
}

} // namespace stoa
