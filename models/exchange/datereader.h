// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/rejectedrow.h"

#include <QTimeZone>

#include <optional>
#include <vector>

namespace stoa {

//! Which number comes first in 03/04/2025.
enum class DateOrder { Unknown, DayFirst, MonthFirst };

//! A date as a file has it: a wall time, or a moment where the file names an offset.
struct ReadDate
{
    qint64 utcMs = 0;
    bool hasTime = false; //!< false: only a day; utcMs is where it begins in the zone
    QDate day; //!< on the wall (in the file's own offset, where it names one)
    QTime time; //!< with milliseconds
};

//! Reads the dates of one column.
//!
//! Takes ISO 8601 with or without offset (also with a space for the T, and seconds or fractions missing), "Mon Feb 03
//! 2025", "Mar 15, 2025", "15 Mar 2025", 15.03.2025, 15/03/2025, 03/15/2025 (each with a time of day behind it, 24
//! hours or AM/PM), and 2025/03/15. Wall times without offset are in \a zone. Day or month first is decided by the
//! whole column: call observe() for every value, then decide(). Pure; not for several threads at once.
class DateReader final
{
public:
    explicit DateReader(const QTimeZone &zone, DateOrder order = DateOrder::Unknown);

    void observe(QByteArrayView value);
    //! Chooses the order: what the values force, else the one in which the file is sorted, else day first.
    void decide();
    DateOrder order() const { return m_order; }
    bool orderMatters() const { return m_slashed > 0; } //!< some value has the form n/n/yyyy
    bool orderIsForced() const { return m_forcedDay > 0 || m_forcedMonth > 0; }

    //! Nothing when it cannot be read; \a reason says why then: NoSuchDate, UnreadableDate, AmbiguousDate,
    //! DateOutOfRange.
    std::optional<ReadDate> read(QByteArrayView value, RejectReason &reason) const;

private:
    struct CachedOffset
    {
        qint64 hour = -1; //!< of the wall, since 1970
        qint64 offsetMs = 0;
    };

    static qint64 wallMs(const QDate &day, const QTime &time);
    qint64 utcOf(const QDate &day, const QTime &time) const;

    QTimeZone m_zone;
    DateOrder m_order;
    bool m_chosen; //!< given by the caller: decide() leaves it
    qint64 m_slashed = 0;
    qint64 m_forcedDay = 0; //!< values that only make sense with the day first
    qint64 m_forcedMonth = 0;
    QDate m_last[2]; //!< the value before, read day first, month first
    qint64 m_back[2] = {0, 0}; //!< how often the column goes back in time, read day first, month first
    qint64 m_on[2] = {0, 0};
    mutable std::vector<CachedOffset> m_offsets;
};

} // namespace stoa
