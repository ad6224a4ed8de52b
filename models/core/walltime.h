// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QTimeZone>

namespace stoa {

//! A time as the clock on the wall shows it, to the minute, without a zone. The zone is the project's unless said
//! otherwise.
struct WallTime
{
    QDate date;
    QTime time;

    bool isValid() const { return date.isValid() && time.isValid(); }
    QString toString() const; //!< "2026-12-24T18:30"
    static WallTime fromString(const QString &text); //!< invalid when \a text is not of that form or does not exist
    WallTime addMinutes(qint64 minutes) const; //!< on the wall: no zone, no daylight saving
    qint64 minutesTo(const WallTime &other) const;
    friend bool operator==(const WallTime &, const WallTime &) = default;
    friend bool operator<(const WallTime &a, const WallTime &b)
    {
        return a.date != b.date ? a.date < b.date : a.time < b.time;
    }
};

//! How a wall time met the zone's rules.
enum class Resolution {
    Exact,
    Gap, //!< the clock jumps over it: shifted forward by the gap
    Overlap, //!< it happens twice: the first is taken
};
QString resolutionToken(Resolution resolution); //!< "exact", "gap", "overlap"

//! A wall time made into a moment.
struct Resolved
{
    qint64 utcMs = 0;
    Resolution resolution = Resolution::Exact;
};

//! The only place where a wall time becomes a moment. Qt 6.4's own local arithmetic is wrong in the gap and takes the
//! second of two in the overlap; RFC 5545 (3.3.5) takes the offset before the gap and the first of the two.
Resolved resolve(const WallTime &wall, const QTimeZone &zone);

//! The wall time in \a zone at a moment.
WallTime wallTimeAt(qint64 utcMs, const QTimeZone &zone);

//! The moment at which \a date begins in \a zone (which is not midnight where midnight is skipped).
qint64 startOfDayUtcMs(QDate date, const QTimeZone &zone);

} // namespace stoa

Q_DECLARE_METATYPE(stoa::WallTime)
