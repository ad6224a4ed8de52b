// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/recurrence.h"

#include <QStringList>

#include <libical/ical.h>

#include <array>
#include <memory>

namespace stoa {

namespace {

constexpr std::array weekdayTokens{"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
constexpr int mostRuleSteps = 50'000; // a rule that never meets its range ends the search

QString weekdayToken(int weekday)
{
    return QString::fromLatin1(weekdayTokens.at(size_t(weekday - 1)));
}

//! Where \a day stands among its weekday's days of the month: 1 to 4, or -1 for the last.
int placeInMonth(QDate day)
{
    return day.addDays(7).month() != day.month() ? -1 : (day.day() - 1) / 7 + 1;
}

struct RecurIteratorFree
{
    void operator()(icalrecur_iterator *iterator) const { icalrecur_iterator_free(iterator); }
};

} // namespace

QString Recurrence::toRule(QDate first) const
{
    static constexpr std::array names{"DAILY", "WEEKLY", "MONTHLY", "YEARLY"};
    QStringList parts{QStringLiteral("FREQ=") + QString::fromLatin1(names.at(size_t(every)))};
    if (interval > 1)
        parts.append(QStringLiteral("INTERVAL=%1").arg(interval));
    if (every == Every::Week && !weekdays.isEmpty()) {
        QStringList days;
        for (const int weekday : weekdays)
            days.append(weekdayToken(weekday));
        parts.append(QStringLiteral("BYDAY=") + days.join(QLatin1Char(',')));
    }
    if (every == Every::Month && byWeekday)
        parts.append(QStringLiteral("BYDAY=") + QString::number(placeInMonth(first)) + weekdayToken(first.dayOfWeek()));
    if (count > 0)
        parts.append(QStringLiteral("COUNT=%1").arg(count));
    else if (until.isValid())
        parts.append(QStringLiteral("UNTIL=") + until.toString(QStringLiteral("yyyyMMdd")) + QStringLiteral("T235959"));
    return parts.join(QLatin1Char(';'));
}

Result<QList<WallTime>> recurrences(const QString &rule, const WallTime &start, const DateRange &range, int most)
{
    if (!start.isValid())
        return {ErrorCode::Invalid, {rule}};
    const icalrecurrencetype read = icalrecurrencetype_from_string(rule.toUtf8().constData());
    if (read.freq == ICAL_NO_RECURRENCE || read.freq == ICAL_SECONDLY_RECURRENCE
        || read.freq == ICAL_MINUTELY_RECURRENCE || read.freq == ICAL_HOURLY_RECURRENCE
        || read.by_second[0] != ICAL_RECURRENCE_ARRAY_MAX || read.by_minute[0] != ICAL_RECURRENCE_ARRAY_MAX
        || read.by_hour[0] != ICAL_RECURRENCE_ARRAY_MAX)
        return {ErrorCode::Invalid, {rule}};
    icaltimetype first = icaltime_null_time();
    first.year = start.date.year();
    first.month = start.date.month();
    first.day = start.date.day();
    first.hour = start.time.hour();
    first.minute = start.time.minute();
    const std::unique_ptr<icalrecur_iterator, RecurIteratorFree> iterator(icalrecur_iterator_new(read, first));
    if (!iterator)
        return {ErrorCode::Invalid, {rule}};
    QList<WallTime> times;
    for (int step = 0; step < mostRuleSteps && times.size() < most; ++step) {
        const icaltimetype time = icalrecur_iterator_next(iterator.get());
        const QDate day(time.year, time.month, time.day);
        if (icaltime_is_null_time(time) || !day.isValid() || day >= range.to)
            break;
        if (day >= range.from)
            times.append({day, start.time});
    }
    return times;
}

} // namespace stoa
