// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/rejectedrow.h"
#include "models/planning/themecontent.h"

#include "models/core/result.h"

namespace stoa {

//! Weekday themes that a file holds, before anybody takes them over.
struct ThemeFile
{
    QList<ThemeContent> themes;
    ImportSummary summary; //!< read, and what was not taken, by line
};

//! CSV with a header: weekday (monday to sunday), name, hashtag, prompts (one a line), template, time (HH:MM), active.
QByteArray themesAsCsv(const QList<ThemeRow> &themes);
//! An iCalendar file (RFC 5545) with one weekly event for each theme: at its usual time for an hour, on the wall of
//! whoever reads it, or the whole day. \a nowMs: UTC, of DTSTAMP.
QByteArray themesAsIcs(const QList<ThemeRow> &themes, qint64 nowMs);

//! Themes from \a bytes, CSV with those columns (weekday and name are needed; 1 Monday to 7 Sunday is understood too)
//! or an iCalendar file, whose weekly events are themes. Without a hashtag the name makes one. Accounts are not in
//! files. Errors: BadSyntax {line, reason}, Invalid {the column that is missing}, and what TextSource says.
Result<ThemeFile> readThemeFile(const QByteArray &bytes);

} // namespace stoa
