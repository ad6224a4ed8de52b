// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/walltime.h"
#include "models/planning/postterms.h"

#include <QStringList>
#include <QTime>

namespace stoa {

// Words that people and other programs write into the cells of a content calendar.

std::optional<PostKind> kindFromWord(const QString &word); //!< a token, or Tweet, Reel, Carousel…
std::optional<PostStatus> statusFromWord(const QString &word); //!< a token, or "To do", Posted, Ready…
QTime timeFromWord(const QString &word); //!< 18:30, 18:30:00, 6:30 PM, 18.30; invalid: none of these
//! 2026-12-24, with T18:30, a blank and 18:30, or seconds behind it (dropped), 1990 to 2100. Without a time of day the
//! time is invalid. Nothing: any other form, or a date that does not exist.
std::optional<WallTime> wallFromWord(const QString &word);
//! The network's token of "X", "Twitter", "LinkedIn Page"…; empty: no network of ours.
QString networkFromWord(const QString &word);
QStringList listInCell(const QString &cell); //!< split at ; where there is one, else at | or comma; trimmed, none empty

} // namespace stoa
