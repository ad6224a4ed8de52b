// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/palette.h"

#include <QKeySequence>

class QPainter;

namespace stoa {

//! Draws a key as it stands on the keyboard, with its left edge at \a box's and centred in its height; answers the
//! width taken.
qreal paintKeyCap(QPainter &painter, const QRectF &box, const QKeySequence &key, const Tokens &tokens);
qreal keyCapWidth(const QKeySequence &key);

} // namespace stoa
