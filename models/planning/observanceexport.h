// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/clientdays.h"

#include <QByteArray>

namespace stoa {

//! Which days are written to a file, and how.
struct ObservanceExport
{
    ObservanceChoice choice; //!< packs, and days that are left out
    QList<ClientDay> own; //!< the client's own days, written as well
    QString language; //!< en, el or ru
    int fromYear = 2000; //!< the first year of yearly events, and of what needs single dates
    int toYear = 2000; //!< the last year of what needs single dates; included
};

//! An iCalendar file (RFC 5545) of whole days: one yearly event with RRULE for a day whose rule one can say, one event
//! for each year from fromYear to toYear for the others (Easter, days off in lieu). X-STOA-RULE carries our own rule,
//! so that the import of Stoa reads back what was written. \a nowMs: UTC, of DTSTAMP.
QByteArray observancesAsIcs(const ObservanceCalendar &calendar, const ObservanceExport &wanted, qint64 nowMs);

//! CSV with a header: name, rule, since, until, kind, sensitive, lead_days, hashtag, source, pack, id; one row for each
//! day, which clientdayfile reads back. The rule of a day that has none is its dates, parted by spaces.
QByteArray observancesAsCsv(const ObservanceCalendar &calendar, const ObservanceExport &wanted);

} // namespace stoa
