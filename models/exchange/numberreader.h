// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/rejectedrow.h"

#include <QByteArrayView>

#include <optional>

namespace stoa {

//! A number as spreadsheets write it: 1234, 1,234, 1 234, 1.234,5, 12.5, 12,5 %, (a percent sign is passed over), 1e3.
//! Not infinite, not larger than 1e15 (the last integer range that a double keeps exactly with a digit to spare). A
//! single comma or dot before exactly three digits is a thousands mark only when it is a comma: 1,234 is 1234, 1.234
//! is 1.234.
std::optional<double> readNumber(QByteArrayView value, RejectReason &reason);

//! A whole number from \a least to \a most.
std::optional<qint64> readWhole(QByteArrayView value, qint64 least, qint64 most, RejectReason &reason);

} // namespace stoa
