// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/postrow.h"

namespace stoa {

//! The dated posts of \a rows as an iCalendar file (RFC 5545), times in UTC, with what the import of Stoa reads back
//! (accounts, kind, status, theme). \a project: its UUID, so that a post keeps its UID in every export.
QByteArray postsAsIcs(const QList<PostRow> &rows, const QString &project, qint64 nowMs);

} // namespace stoa
