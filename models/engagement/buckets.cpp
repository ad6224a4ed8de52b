// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engagement/buckets.h"

#include "models/core/walltime.h"

#include <algorithm>

namespace stoa {

namespace {

struct GroupingName
{
    Grouping grouping;
    const char *token;
};

constexpr GroupingName groupingNames[] = {
    {Grouping::Total, "total"},
    {Grouping::Day, "day"},
    {Grouping::Week, "week"},
    {Grouping::Month, "month"},
    {Grouping::Weekday, "weekday"},
    {Grouping::Hour, "hour"},
    {Grouping::Kind, "kind"},
    {Grouping::Theme, "theme"},
    {Grouping::Account, "account"},
    {Grouping::Occasion, "occasion"},
    {Grouping::ThemeAndOccasion, "theme+occasion"},
};

constexpr qint64 dayMs = 86'400'000;
const QDate dayLineEpoch(1970, 1, 1);

qint64 floorDivide(qint64 value, qint64 by)
{
    return value >= 0 ? value / by : -((-value + by - 1) / by);
}

//! The first day of the bucket after the one in which \a day lies.
QDate nextBucketStart(QDate day, Grouping grouping)
{
    if (grouping == Grouping::Week)
        return day.addDays(8 - day.dayOfWeek());
    if (grouping == Grouping::Month)
        return QDate(day.year(), day.month(), 1).addMonths(1);
    return day.addDays(1);
}

QDate bucketStart(QDate day, Grouping grouping)
{
    if (grouping == Grouping::Week)
        return day.addDays(1 - day.dayOfWeek());
    if (grouping == Grouping::Month)
        return {day.year(), day.month(), 1};
    return day;
}

} // namespace

std::optional<Grouping> groupingOf(const QString &token)
{
    for (const GroupingName &name : groupingNames) {
        if (name.grouping != Grouping::Total && token == QLatin1String(name.token))
            return name.grouping;
    }
    return std::nullopt;
}

QString groupingToken(Grouping grouping)
{
    for (const GroupingName &name : groupingNames) {
        if (name.grouping == grouping)
            return QLatin1String(name.token);
    }
    return {};
}

bool isOfPosts(Grouping grouping)
{
    switch (grouping) {
    case Grouping::Hour:
    case Grouping::Kind:
    case Grouping::Theme:
    case Grouping::Occasion:
    case Grouping::ThemeAndOccasion:
        return true;
    default:
        return false;
    }
}

bool isOnTimeAxis(Grouping grouping)
{
    return grouping == Grouping::Day || grouping == Grouping::Week || grouping == Grouping::Month;
}

QString timeBucketToken(QDate day, Grouping grouping)
{
    if (grouping == Grouping::Week) {
        int year = 0;
        const int week = day.weekNumber(&year);
        return QStringLiteral("%1-W%2").arg(year, 4, 10, QLatin1Char('0')).arg(week, 2, 10, QLatin1Char('0'));
    }
    return day.toString(grouping == Grouping::Month ? QStringLiteral("yyyy-MM") : QStringLiteral("yyyy-MM-dd"));
}

QString hourToken(int hour)
{
    return QStringLiteral("%1").arg(hour, 2, 10, QLatin1Char('0'));
}

QList<TimeBucket> timeBuckets(const DayRange &range, Grouping grouping)
{
    QList<TimeBucket> buckets;
    if (!range.isValid())
        return buckets;
    for (QDate day = range.from; day < range.to;) {
        const QDate next = nextBucketStart(day, grouping);
        const QDate end = std::min(next, range.to);
        buckets.append(
            {timeBucketToken(day, grouping), {day, end}, day == bucketStart(day, grouping) && next <= range.to});
        day = end;
    }
    return buckets;
}

qint64 dayNumber(QDate day)
{
    return dayLineEpoch.daysTo(day);
}

QDate dayOfNumber(qint64 number)
{
    return dayLineEpoch.addDays(number);
}

DayLine::DayLine(const QTimeZone &zone)
    : m_zone(zone)
{
    // Social networks are younger than 1990; what lies outside has the offset of the nearest end.
    const QDateTime first(QDate(1990, 1, 1), QTime(0, 0), Qt::UTC);
    const QDateTime last(QDate(2100, 1, 1), QTime(0, 0), Qt::UTC);
    m_stretches.push_back({first.toMSecsSinceEpoch(), qint64(zone.offsetFromUtc(first)) * 1000});
    if (!zone.hasTransitions())
        return;
    const QTimeZone::OffsetDataList transitions = zone.transitions(first, last);
    for (const QTimeZone::OffsetData &transition : transitions) {
        const qint64 offset = qint64(transition.offsetFromUtc) * 1000;
        if (offset != m_stretches.back().offsetMs)
            m_stretches.push_back({transition.atUtc.toMSecsSinceEpoch(), offset});
    }
}

qint64 DayLine::offsetAt(qint64 utcMs) const
{
    const auto after = std::upper_bound(m_stretches.begin(), m_stretches.end(), utcMs,
        [](qint64 moment, const Stretch &stretch) { return moment < stretch.fromMs; });
    return after == m_stretches.begin() ? after->offsetMs : std::prev(after)->offsetMs;
}

qint64 DayLine::dayAt(qint64 utcMs) const
{
    return floorDivide(utcMs + offsetAt(utcMs), dayMs);
}

int DayLine::hourAt(qint64 utcMs) const
{
    const qint64 wall = utcMs + offsetAt(utcMs);
    return int((wall - floorDivide(wall, dayMs) * dayMs) / 3'600'000);
}

qint64 DayLine::startOf(qint64 day) const
{
    return startOfDayUtcMs(dayOfNumber(day), m_zone);
}

} // namespace stoa
