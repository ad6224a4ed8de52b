// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/core/walltime.h"
#include "models/planning/calendarlayout.h"

#include <QList>

#include <optional>

namespace stoa {

//! How a post comes again, as a person chooses it; the text is RFC 5545's.
struct Recurrence
{
    enum class Every { Day, Week, Month, Year };
    Every every = Every::Week;
    int interval = 1; //!< 2: every second
    QList<int> weekdays; //!< of a week, 1 Monday to 7 Sunday; empty: that of the first
    bool byWeekday = false; //!< of a month: on its second Tuesday, and not on the 14th
    QDate until; //!< the last day; invalid: open
    int count = 0; //!< times in all, the first included; 0: open

    //! For a post that stands first on \a first.
    QString toRule(QDate first) const;
};

//! The most times that one rule is made into: longer plans are made anew each year.
constexpr int mostRecurrences = 400;

//! When \a rule (the value of an RRULE) falls in \a range, reckoned on the wall from \a start on, which is the first
//! itself where the rule says so. At most \a most times: a rule that goes on for ever is a plan, not a list. By
//! libical. Errors: Invalid (args: the rule): not RFC 5545, or more often than daily.
Result<QList<WallTime>> recurrences(
    const QString &rule, const WallTime &start, const DateRange &range, int most = mostRecurrences);

} // namespace stoa
