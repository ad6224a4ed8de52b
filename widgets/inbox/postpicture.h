// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

#include <QtGlobal>

namespace stoa {

class Connection;

//! The first picture of a planned post, small, as a widget; null where it has none. The thumbnail is our own JPEG, and
//! read as nothing else.
QWidget *postPicture(Connection &reader, qint64 post, QWidget *parent);

} // namespace stoa
