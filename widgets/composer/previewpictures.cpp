// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/composer/previewpictures.h"

#include "models/core/displaytext.h"
#include "widgets/common/textfont.h"
#include "widgets/common/theme.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

namespace stoa {

namespace {

constexpr int pictureGap = 2;
constexpr double tallestShown = 1.5; // height by width on the card: a tall pin would push everything else away

} // namespace

PreviewPictures::PreviewPictures(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PreviewPictures::show(const PostPreview &preview, const FeedLook &look)
{
    m_media = preview.media;
    m_look = look;
    QStringList names;
    for (const PostAttachment &media : std::as_const(m_media))
        names.append(displayLine(media.alt.isEmpty() ? media.name : media.alt, 60));
    setAccessibleName(names.join(QStringLiteral(", ")));
    setVisible(!m_media.isEmpty() || preview.missesMedia);
    updateGeometry();
    update();
}

void PreviewPictures::setPicture(MediaId media, const QPixmap &picture)
{
    m_pictures.insert(media, picture);
    update();
}

double PreviewPictures::ratioOf(const PostAttachment &media) const
{
    const QRect part = shownPart(QSize(media.width, media.height), m_look);
    return part.isEmpty() ? 4.0 / 3.0 : double(part.width()) / part.height();
}

int PreviewPictures::heightForWidth(int width) const
{
    if (m_media.isEmpty())
        return width / 2; // room for the picture that is missing
    const bool alone = m_media.size() == 1 || m_look.several == FeedLook::Several::OneByOne;
    const double ratio = alone ? ratioOf(m_media.constFirst()) : 16.0 / 9.0;
    return qMin(int(width / ratio), int(width * tallestShown));
}

QSize PreviewPictures::sizeHint() const
{
    return {280, heightForWidth(280)};
}

//! Where the pictures stand: one fills the room, two share it, three are one and two, more are two by two.
QList<QRect> PreviewPictures::boxes(const QSize &room) const
{
    const auto count = qMin(int(m_media.size()), qMax(1, m_look.gridMost));
    const bool alone = count <= 1 || m_look.several == FeedLook::Several::OneByOne;
    if (alone)
        return {QRect(QPoint(), room)};
    const int half = (room.width() - pictureGap) / 2;
    const int low = (room.height() - pictureGap) / 2;
    const int right = room.width() - half;
    const int below = room.height() - low;
    if (count == 2)
        return {QRect(0, 0, half, room.height()), QRect(right, 0, half, room.height())};
    if (count == 3)
        return {QRect(0, 0, half, room.height()), QRect(right, 0, half, low), QRect(right, below, half, low)};
    return {
        QRect(0, 0, half, low), QRect(right, 0, half, low), QRect(0, below, half, low), QRect(right, below, half, low)};
}

void PreviewPictures::paintPicture(QPainter &painter, const QRect &box, const PostAttachment &media) const
{
    const QPixmap picture = m_pictures.value(media.media);
    painter.fillRect(box, currentTokens()[Role::Sunk]);
    if (picture.isNull()) {
        painter.setPen(currentTokens()[Role::Text3]);
        painter.drawText(box.adjusted(6, 6, -6, -6), Qt::AlignCenter | Qt::TextWordWrap, displayLine(media.name, 40));
        return;
    }
    // What the network shows of it, then what the box shows of that.
    QRectF part = shownPart(picture.size(), m_look);
    const double wanted = double(box.width()) / qMax(1, box.height());
    if (part.width() / part.height() > wanted) {
        const double width = part.height() * wanted;
        part.setLeft(part.center().x() - width / 2);
        part.setWidth(width);
    } else {
        const double height = part.width() / wanted;
        part.setTop(part.center().y() - height / 2);
        part.setHeight(height);
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawPixmap(QRectF(box), picture, part);
    if (media.durationMs > 0) { // a film
        QPainterPath triangle;
        const QPointF middle = QRectF(box).center();
        triangle.moveTo(middle + QPointF(-8, -10));
        triangle.lineTo(middle + QPointF(-8, 10));
        triangle.lineTo(middle + QPointF(11, 0));
        triangle.closeSubpath();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(0, 0, 0, 150));
        painter.drawEllipse(middle, 22, 22);
        painter.setBrush(Qt::white);
        painter.drawPath(triangle);
    }
}

void PreviewPictures::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_media.isEmpty()) {
        painter.fillRect(rect(), currentTokens()[Role::Sunk]);
        painter.setPen(currentTokens()[Role::Text2]);
        painter.setFont(textFont(TextSize::Secondary));
        painter.drawText(rect().adjusted(12, 12, -12, -12), Qt::AlignCenter | Qt::TextWordWrap,
            tr("Nothing is shown here without a picture or a film."));
        return;
    }
    const QList<QRect> places = boxes(size());
    for (qsizetype i = 0; i < places.size() && i < m_media.size(); ++i)
        paintPicture(painter, places[i], m_media[i]);
    const int hidden = int(m_media.size() - places.size());
    if (hidden <= 0)
        return;
    const bool oneByOne = m_look.several == FeedLook::Several::OneByOne;
    const QString words = oneByOne ? tr("1 of %1").arg(QLocale().toString(m_media.size()))
                                   : QStringLiteral("+") + QLocale().toString(hidden);
    painter.setFont(textFont(oneByOne ? TextSize::Small : TextSize::Title, QFont::DemiBold));
    const QRect box = oneByOne ? QRect(width() - 62, 8, 54, 20) : places.last();
    painter.fillRect(box, QColor(0, 0, 0, 130));
    painter.setPen(Qt::white);
    painter.drawText(box, Qt::AlignCenter, words);
}

} // namespace stoa
