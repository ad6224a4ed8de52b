// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>

namespace stoa {

//! A thumbnail of the project, decoded, no side longer than \a side pixels. Null for what is no JPEG. Any thread.
QImage thumbnailPicture(QByteArray jpeg, int side);

} // namespace stoa
