// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/keycap.h"

#include "widgets/common/textfont.h"

#include <QFontMetricsF>
#include <QPainter>

namespace stoa {

namespace {

QFont keyCapFont()
{
    return textFont(TextSize::Small, QFont::DemiBold);
}

QString keyCapWords(const QKeySequence &key)
{
    QString words = key.toString(QKeySequence::NativeText);
    return words.size() > 1 ? words.replace(QLatin1Char('+'), QLatin1Char(' ')) : words;
}

} // namespace

qreal keyCapWidth(const QKeySequence &key)
{
    return std::max(15.0, QFontMetricsF(keyCapFont()).horizontalAdvance(keyCapWords(key)) + 10);
}

qreal paintKeyCap(QPainter &painter, const QRectF &box, const QKeySequence &key, const Tokens &tokens)
{
    const qreal width = keyCapWidth(key);
    QRectF cap(box.left(), 0, width, 17);
    cap.moveTop(box.center().y() - cap.height() / 2);
    painter.setPen(QPen(tokens[Role::Line], 1));
    painter.setBrush(tokens[Role::Surface]);
    painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.fillRect(QRectF(cap.left() + 2, cap.bottom() - 1, cap.width() - 4, 1), tokens[Role::Line]);
    painter.setFont(keyCapFont());
    painter.setPen(tokens[Role::Text2]);
    painter.drawText(cap, Qt::AlignCenter, keyCapWords(key));
    return width;
}

} // namespace stoa
