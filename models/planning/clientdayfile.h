// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/rejectedrow.h"
#include "models/planning/clientdays.h"

namespace stoa {

//! Days that a file holds, before anybody takes them over.
struct ClientDayFile
{
    QList<ClientDay> days; //!< without ids
    ImportSummary summary; //!< read, and what was not taken, by line
};

//! Yearly days from \a bytes, an iCalendar file or CSV in any encoding that TextSource knows.
//!
//! CSV: a header with name and rule (or when, date), in English, Greek or Russian; since, kind, sensitive, lead_days
//! and hashtag where they are there; others are passed over. A rule is one of ObservanceRule's, or a date: 2026-10-08,
//! 08.10., 08.10.2026; of one with a year the day is yearly, and the year is forgotten. Of a calendar file the events:
//! without a recurrence yearly on their date, with one that ObservanceRule can say (a date, the n-th weekday of a
//! month) by that. The same name and rule twice is taken once.
//!
//! Errors: BadSyntax {line, reason}, Missing column as Invalid {the column}, and what TextSource says.
Result<ClientDayFile> readClientDayFile(const QByteArray &bytes);

} // namespace stoa
