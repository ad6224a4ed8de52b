// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/importer.h"
#include "models/planning/contest.h"

namespace stoa {

//! Participants as a file has them.
struct ContestFile
{
    QList<ContestEntry> entries; //!< in the order of the file
    QList<RejectedRow> rejected; //!< by line
    QStringList headers; //!< empty: one name a line
    Mapping mapping; //!< of the plan, or found by the headers
};

//! A column can be: name (needed, or id), id, time, text, followed, commented, reposted.
//! Which headers are which field, by their usual names in three languages.
Mapping guessContestMapping(const QStringList &headers);

//! Reads a table with headers, or a list with one name a line (a .txt, or one column without a header that is known).
//! Uses path, mapping, encoding, separator, dateOrder and limit of \a plan. Any thread. Errors: TextSource's,
//! CsvReader's, Empty; UnreadableLayout (headers) where no column is a name or an id.
Result<ContestFile> readContestFile(const ImportPlan &plan, const QTimeZone &zone, const QString &neverOpen = {});

} // namespace stoa
