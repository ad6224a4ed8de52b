// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/csvwriter.h"
#include "models/exchange/exportformat.h"
#include "models/store/database.h"

#include <QTimeZone>

namespace stoa {

//! Writes the comments of [fromMs, toMs) (UTC; 0, 0: all, undated ones too) to \a path, oldest first, in the layout
//! stoa-comments: read back, the file adds and changes nothing. Times are wall times in \a zone. Answers the number of
//! rows. All or nothing.
Result<qint64> exportComments(Connection &reader, const QString &path, ExportFormat format, const QTimeZone &zone,
    qint64 fromMs = 0, qint64 toMs = 0);

} // namespace stoa
