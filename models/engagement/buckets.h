// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QTimeZone>

#include <optional>
#include <vector>

namespace stoa {

//! Local days [from, to) in the project's zone.
struct DayRange
{
    QDate from;
    QDate to; //!< excluded

    bool isValid() const { return from.isValid() && to.isValid() && from < to; }
    qint64 days() const { return from.daysTo(to); }
    bool contains(QDate day) const { return from <= day && day < to; }
    DayRange previous() const { return {from.addDays(-days()), from}; } //!< of the same length, right before
    friend bool operator==(const DayRange &, const DayRange &) = default;
};

//! What a chart's axis, or a table's rows, are.
enum class Grouping {
    Total,
    Day,
    Week,
    Month,
    Weekday,
    Hour,
    Kind,
    Theme,
    Account,
    Occasion, //!< the holiday or unusual day that a post is about
    ThemeAndOccasion, //!< both, so that combinations can be compared
};
std::optional<Grouping> groupingOf(const QString &token); //!< as the table of names in the .cpp
QString groupingToken(Grouping grouping);
bool isOnTimeAxis(Grouping grouping); //!< day, week and month
bool isOfPosts(Grouping grouping); //!< needs the post itself: accounts' own numbers cannot answer

//! One stretch of a time axis. At the ends of a range a week or a month may be cut: then only its days in the range
//! count.
struct TimeBucket
{
    QString token; //!< 2026-12-24, 2026-W52, 2026-12
    DayRange days; //!< inside the range asked for
    bool whole = true; //!< false: cut by the range
};
//! The stretches of \a range, without a gap. Weeks are ISO 8601 weeks: from Monday, in the year of their Thursday.
QList<TimeBucket> timeBuckets(const DayRange &range, Grouping grouping);
QString timeBucketToken(QDate day, Grouping grouping);
QString hourToken(int hour); //!< 00 to 23

//! Days since 1970-01-01, as the table sample_day counts them.
qint64 dayNumber(QDate day);
QDate dayOfNumber(qint64 number);

//! Where local days begin in one zone, as moments: days of 23 and 25 hours, and days that a zone skipped. Made for a
//! stretch of years on first use and kept, because asking QTimeZone for each of a million values would take minutes.
class DayLine final
{
public:
    explicit DayLine(const QTimeZone &zone);

    qint64 dayAt(qint64 utcMs) const; //!< day number of the local day in which the moment lies
    qint64 startOf(qint64 day) const; //!< milliseconds UTC
    int hourAt(qint64 utcMs) const; //!< 0 to 23 on the wall
    const QTimeZone &zone() const { return m_zone; }

private:
    struct Stretch
    {
        qint64 fromMs;
        qint64 offsetMs;
    };
    qint64 offsetAt(qint64 utcMs) const;

    QTimeZone m_zone;
    std::vector<Stretch> m_stretches; //!< by time; the first holds from the beginning
};

} // namespace stoa
