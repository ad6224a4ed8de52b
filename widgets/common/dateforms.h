// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QDateTime;
class QTime;

namespace stoa {

//! How dates stand in fields that a person types into: the locale's short form with all of the year, and without
//! leading zeros, because QDateTimeEdit takes "1" for no month where it wants "01", and goes back to the one before.
QString typedDateFormat();
//! Twenty-four hours in every language, as the calendar has them: a plan read at half past six must not mean the
//! morning.
QString typedTimeFormat();
QString typedMomentFormat(); //!< both

QString timeText(QTime time); //!< "13:30", in the locale's digits
QString momentText(const QDateTime &moment); //!< "16/12/2026, 13:30", in its own zone

} // namespace stoa
