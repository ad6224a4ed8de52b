// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/dayoccasion.h"
#include "models/core/result.h"

#include <QList>

namespace stoa {

class Connection;

//! The days of [\a from, \a to) that the project shows, and the client's own, by date; names in the project's language.
//! Days in mourning are left out: nobody asks what sold best on one. Errors: those of reading.
Result<QList<DayOccasion>> readOccasions(Connection &reader, QDate from, QDate to);

} // namespace stoa
