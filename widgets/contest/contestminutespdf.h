// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/planning/contestcheck.h"
#include "models/planning/contestchecklist.h"

namespace stoa {

//! What the minutes of a draw tell.
struct ContestRecord
{
    Contest contest; //!< drawn
    QList<CheckedEntry> people;
    QList<ContestPoint> points; //!< of its checklist
    QString project;
    QString post; //!< headline of the announcing post; may be empty
    QTimeZone zone;
};

//! Writes the minutes as a PDF, A4, in the language in use. \a path appears whole or not at all. Errors: NoPermission,
//! Storage (args: path).
Result<> writeContestMinutes(const ContestRecord &record, const QString &path);

} // namespace stoa
