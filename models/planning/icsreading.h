// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/layouts.h"
#include "models/exchange/rejectedrow.h"
#include "models/planning/rawpost.h"

#include <QList>
#include <QTimeZone>

namespace stoa {

//! True when \a begin, the first bytes of a file, open an iCalendar object (RFC 5545).
bool beginsAsIcs(QByteArrayView begin);

//! The lines on which the events begin, from 1, in the order in which libical hands them out.
QList<qint64> icsEventLines(const QByteArray &ics);

//! The layout of calendar files: which property becomes which field of a post.
Layout icsLayout();

//! The events of an iCalendar file as posts, dated on the wall of \a zone: times of a named zone, of one that the file
//! describes, and UTC are converted, floating times are taken as they stand. A day without a time stays a day.
//!
//! An event that recurs becomes a post for each time within two years of its first, 400 at most; of what comes later
//! \a summary tells (GoesOn). Events that cannot be read are rejected in \a summary by line and property. Errors:
//! BadSyntax {line, reason}: no calendar at all.
Result<QList<RawPost>> readIcs(const QByteArray &ics, const QTimeZone &zone, ImportSummary &summary);

} // namespace stoa
