// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/engagement/buckets.h"

#include "models/core/result.h"

#include <QString>

namespace stoa {

class Connection;

//! What is written out, and where.
struct SampleExport
{
    QString path;
    bool json = false; //!< else CSV, in the layout "stoa" that the import recognises
    std::optional<DayRange> range; //!< by the beginning of the value's interval; nothing: all
};

//! Every kept value, corrected ones too, with its source; answers the number of rows. Times are wall times in \a zone.
//! The file appears whole or not at all. Errors: those of writing a file.
Result<qint64> exportSamples(Connection &connection, const QTimeZone &zone, const SampleExport &what);

} // namespace stoa
