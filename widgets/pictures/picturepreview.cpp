// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pictures/picturepreview.h"

#include "widgets/common/theme.h"

#include <QPainter>

namespace stoa {

PicturePreview::PicturePreview(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PicturePreview::setPicture(const QImage &picture)
{
    m_picture = picture;
    update();
}

void PicturePreview::setNothing(const QString &words)
{
    m_nothing = words;
    setAccessibleDescription(words);
    update();
}

void PicturePreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.fillRect(rect(), currentTokens()[Role::Sunk]);
    if (m_picture.isNull()) {
        painter.setPen(currentTokens()[Role::Text2]);
        painter.drawText(rect().adjusted(32, 32, -32, -32), Qt::AlignCenter | Qt::TextWordWrap, m_nothing);
        return;
    }
    QRect place(QPoint(), m_picture.size().scaled(size() - QSize(24, 24), Qt::KeepAspectRatio));
    place.moveCenter(rect().center());
    painter.drawImage(place, m_picture);
    painter.setPen(currentTokens()[Role::Line]);
    painter.drawRect(place.adjusted(-1, -1, 0, 0));
}

} // namespace stoa
