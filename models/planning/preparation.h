// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/observancecalendar.h"

#include <QDate>
#include <QList>

namespace stoa {

class Connection;

//! The days worth a post, of packs and the client's own, on which work should have begun by \a today: their lead time
//! runs, and nothing is planned on them yet. By date. Names in \a language. Reads only; belongs to the thread of its
//! connection.
QList<ObservanceDay> daysToPrepare(
    Connection &reader, const ObservanceCalendar &packs, QDate today, const QString &language);

} // namespace stoa
