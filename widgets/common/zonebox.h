// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QComboBox;
class QString;
class QWidget;

namespace stoa {

//! A box with all time zones by their IANA names, found by typing any part of it; currentData() is the name.
QComboBox *makeZoneBox(QWidget *parent);

//! Shows \a zone, adding it when the system does not know it.
void chooseZone(QComboBox &box, const QString &zone);

} // namespace stoa
