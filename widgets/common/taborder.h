// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace stoa {

//! What Tab reaches below \a root, in the order of its layouts: left to right, top to bottom, column after column. Qt
//! keeps the order of making instead, and puts what is made later behind everything in the window.
QList<QWidget *> focusOrderOfLayout(QWidget &root);

//! Makes Tab go that way. Call it when \a root is built, and again when a part of it was made anew.
void setTabOrderOfLayout(QWidget &root);

} // namespace stoa
