// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/composer/thumbnailpicture.h"

#include <QBuffer>
#include <QImageReader>

namespace stoa {

QImage thumbnailPicture(QByteArray jpeg, int side)
{
    QBuffer buffer(&jpeg);
    buffer.open(QIODevice::ReadOnly);
    // The project file is outside data: what claims to be our JPEG is read as JPEG or not at all.
    QImageReader reader(&buffer, "jpeg");
    reader.setDecideFormatFromContent(false);
    const QSize size = reader.size();
    if (size.width() > side || size.height() > side)
        reader.setScaledSize(size.scaled(side, side, Qt::KeepAspectRatio));
    return reader.read();
}

} // namespace stoa
