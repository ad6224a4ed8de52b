// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pictures/picturerender.h"

#include "models/planning/mediaedits.h"
#include "models/planning/medialibrary.h"
#include "models/planning/picturetemplateedits.h"
#include "models/planning/postqueries.h"
#include "widgets/common/contentprobe.h"
#include "widgets/common/palette.h"
#include "widgets/common/textfont.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QImageReader>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace stoa {

namespace {

constexpr int decodedSide = 2160; // pixels: no network's picture is larger
constexpr int leastLetters = 9; // pixels: below that nobody reads it
constexpr qsizetype longestWords = 1200; // characters; a picture is no page

QColor layerColour(const QString &name, const QStringList &brand)
{
    if (name.startsWith(QLatin1String("brand")))
        return QColor(brand.value(std::clamp(name.mid(5).toInt(), 1, 3) - 1));
    const QColor colour(name);
    return colour.isValid() ? colour : QColor(Qt::white);
}

QFont::Weight fontWeight(LayerWeight weight)
{
    switch (weight) {
    case LayerWeight::Regular:
        return QFont::Normal;
    case LayerWeight::SemiBold:
        return QFont::DemiBold;
    case LayerWeight::Bold:
        return QFont::Bold;
    }
    return QFont::Normal;
}

//! The places of a text filled in; what is not known stays empty.
QString filledWords(const QString &text, const QHash<QString, QString> &words)
{
    QString filled;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = text.at(at) == u'{' ? text.indexOf(u'}', at) : -1;
        const QString name = end > 0 ? text.mid(at + 1, end - at - 1) : QString();
        if (words.contains(name)) {
            filled += words.value(name);
            at = end + 1;
        } else {
            filled += text.at(at++);
        }
    }
    return filled.trimmed().left(longestWords);
}

void paintImage(QPainter &painter, const QImage &image, const QRectF &box, bool isWhole, Qt::Alignment corner)
{
    if (image.isNull())
        return;
    const QSizeF size
        = QSizeF(image.size()).scaled(box.size(), isWhole ? Qt::KeepAspectRatio : Qt::KeepAspectRatioByExpanding);
    QRectF place(QPointF(), size);
    place.moveCenter(box.center());
    if (corner & Qt::AlignRight)
        place.moveRight(box.right());
    if (corner & Qt::AlignTop)
        place.moveTop(box.top());
    painter.save();
    painter.setClipRect(box);
    painter.drawImage(place, image);
    painter.restore();
}

void paintText(QPainter &painter, const PictureLayer &layer, const PictureFilling &filling, const QRectF &box, int side)
{
    const QString words = filledWords(layer.text, filling.words);
    if (words.isEmpty() || box.isEmpty())
        return;
    QFont font = textFont(TextSize::Body, fontWeight(layer.weight));
    const int most = std::max(leastLetters, int(layer.size * side));
    font.setPixelSize(fittingPixels(words, font, box.size(), leastLetters, most));
    painter.setFont(font);
    painter.setPen(layerColour(layer.colour, filling.colours));
    int align = Qt::TextWordWrap | Qt::AlignVCenter;
    align |= layer.align == LayerAlign::Left ? Qt::AlignLeft
        : layer.align == LayerAlign::Right   ? Qt::AlignRight
                                             : Qt::AlignHCenter;
    painter.save();
    painter.setClipRect(box);
    painter.drawText(box, align, words);
    painter.restore();
}

void paintLayer(QPainter &painter, const PictureLayer &layer, const PictureFilling &filling, const QSize &size)
{
    const QRectF box(layer.box.x() * size.width(), layer.box.y() * size.height(), layer.box.width() * size.width(),
        layer.box.height() * size.height());
    painter.setOpacity(layer.opacity);
    switch (layer.kind) {
    case LayerKind::Colour:
        painter.fillRect(box, layerColour(layer.colour, filling.colours));
        break;
    case LayerKind::Picture:
        paintImage(painter, layer.media.isValid() ? filling.fixed.value(layer.media.value) : filling.picture, box,
            layer.isWhole, Qt::AlignCenter);
        break;
    case LayerKind::Logo:
        paintImage(painter, filling.logo, box, true, Qt::AlignRight | Qt::AlignTop);
        break;
    case LayerKind::Text:
        paintText(painter, layer, filling, box, std::min(size.width(), size.height()));
        break;
    }
}

} // namespace

int fittingPixels(const QString &text, const QFont &font, const QSizeF &box, int least, int most)
{
    const auto fits = [&](int pixels) {
        QFont tried = font;
        tried.setPixelSize(pixels);
        const QRectF room(0, 0, box.width(), 100'000);
        const QRectF needed = QFontMetricsF(tried).boundingRect(room, Qt::TextWordWrap, text);
        return needed.height() <= box.height() && needed.width() <= box.width() + 0.5;
    };
    int low = least;
    int high = std::max(least, most);
    while (low < high) {
        const int middle = (low + high + 1) / 2;
        if (fits(middle))
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

QImage renderPicture(const QList<PictureLayer> &layers, const PictureFilling &filling, const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    for (const PictureLayer &layer : layers)
        paintLayer(painter, layer, filling, size);
    return image;
}

PictureFilling readFilling(
    Connection &reader, const MediaQueries &media, const QList<PictureTemplate> &designs, const PostRow *post)
{
    const MediaLibrary library(reader);
    const auto imageOf = [&](MediaId id) {
        const Result<MediaItem> item = id.isValid() ? library.item(id) : Result<MediaItem>(ErrorCode::NotFound);
        const Result<QByteArray> content = item ? media.content(id) : Result<QByteArray>(ErrorCode::NotFound);
        return content ? ContentProbe::picture(*content, item->mime, decodedSide) : QImage();
    };
    PictureFilling filling;
    filling.colours = brandColours(reader);
    filling.logo = imageOf(brandLogo(reader));
    for (const PictureTemplate &design : designs) {
        for (const PictureLayer &layer : design.layers) {
            if (layer.media.isValid() && !filling.fixed.contains(layer.media.value))
                filling.fixed.insert(layer.media.value, imageOf(layer.media));
        }
    }
    const auto set
        = [&filling](const char *name, const QString &words) { filling.words.insert(QLatin1String(name), words); };
    if (post == nullptr) {
        set("title", QCoreApplication::translate("PictureTemplates", "The title of the post"));
        set("text",
            QCoreApplication::translate(
                "PictureTemplates", "The first paragraph of the post stands here, as long as it is."));
        set("theme", QCoreApplication::translate("PictureTemplates", "#Theme"));
        set("date", QCoreApplication::translate("PictureTemplates", "1 December"));
        return filling;
    }
    const Result<QList<PostAttachment>> attachments = PostQueries(reader).attachments(post->id);
    for (const PostAttachment &one : attachments.value_or({})) {
        if (filling.picture.isNull() && one.mime.startsWith(QLatin1String("image/")))
            filling.picture = imageOf(one.media);
    }
    set("title", post->headline());
    set("text", post->text.section(QStringLiteral("\n\n"), 0, 0));
    set("theme", post->themeHashtag.isEmpty() ? QString() : QLatin1Char('#') + post->themeHashtag);
    set("date", post->isDated() ? QLocale().toString(post->at.date, QStringLiteral("d MMMM")) : QString());
    return filling;
}

} // namespace stoa
