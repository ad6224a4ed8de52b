// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace stoa {

//! How dates stand in fields that a person types into: the locale's short form with all of the year, and without
//! leading zeros, because QDateTimeEdit takes "1" for no month where it wants "01", and goes back to the one before.
QString typedDateFormat();

} // namespace stoa
