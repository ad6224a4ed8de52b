// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace stoa {

//! Easter Sunday of the Western churches in \a year (Gregorian, 1583 and later).
QDate westernEaster(int year);

//! Easter Sunday of the Orthodox churches in \a year, as a date of the Gregorian calendar.
QDate orthodoxEaster(int year);

} // namespace stoa
