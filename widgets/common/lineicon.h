// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/palette.h"

#include <QIcon>

namespace stoa {

//! One of our line icons (resources/icons/\a name.svg) in the colour of \a role of the theme that is in use when it is
//! painted, sharp at every device pixel ratio. Disabled ones are pale; a checked one takes the accent. Unknown names
//! give an empty icon.
QIcon lineIcon(QLatin1String name, Role role = Role::Text2);

//! The same straight onto a painter.
void paintLineIcon(QPainter &painter, const QRectF &box, QLatin1String name, const QColor &color);

} // namespace stoa
