// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/palette.h"

#include <QString>

class QPainter;

namespace stoa {

//! The two letters that stand for a network: "Ig" for "instagram". Networks' logos belong to them; letters are read
//! aloud, too.
QString networkBadge(QStringView network);

//! The network's own name: "Instagram". The same in every language, except for forum, blog, site and the rehearsal.
QString networkName(QStringView network);

//! How wide and high the badge is.
QSizeF networkBadgeSize(QStringView network);

//! Draws the badge with its left edge at \a box's and centred in its height; answers the width taken.
qreal paintNetworkBadge(QPainter &painter, const QRectF &box, QStringView network, const Tokens &tokens);

} // namespace stoa
