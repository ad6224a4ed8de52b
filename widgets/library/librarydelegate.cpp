// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/librarydelegate.h"

#include "widgets/common/lineicon.h"
#include "widgets/common/statusmark.h"
#include "widgets/common/textfont.h"
#include "widgets/common/theme.h"
#include "widgets/library/librarymodel.h"

#include <QPainter>
#include <QPainterPath>

namespace stoa {

namespace {

constexpr int tileWidth = 152;
constexpr int tilePicture = 104; // height of the picture
constexpr int tilePad = 8;

} // namespace

LibraryDelegate::LibraryDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

QString LibraryDelegate::rightsWord(RightsState state)
{
    switch (state) {
    case RightsState::Clear:
        return {};
    case RightsState::Unknown:
        return tr("rights unknown");
    case RightsState::EndingSoon:
        return tr("rights end soon");
    case RightsState::Ended:
        return tr("rights ended");
    case RightsState::Refused:
        return tr("refused");
    }
    return {};
}

QSize LibraryDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const int line = QFontMetrics(textFont(TextSize::Secondary)).height();
    return {tileWidth, tilePad + tilePicture + 6 + 2 * line + tilePad};
}

void LibraryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = static_cast<const LibraryModel *>(index.model());
    const MediaItem &item = model->item(index.row());
    const Tokens &tokens = currentTokens();
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QRect tile = option.rect.adjusted(2, 2, -2, -2);
    if (option.state & QStyle::State_Selected) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(tokens[Role::Soft]);
        painter->drawRoundedRect(tile, 6, 6);
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(tokens[Role::Accent], 1.5));
        painter->drawRoundedRect(QRectF(tile).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }
    const QRect box(tile.x() + tilePad - 2, tile.y() + tilePad - 2, tile.width() - 2 * tilePad + 4, tilePicture);
    QPainterPath shape;
    shape.addRoundedRect(box, 5, 5);
    painter->fillPath(shape, tokens[Role::Sunk]);
    const QImage picture = model->picture(item.id);
    if (picture.isNull()) {
        const bool isFilm = item.mime.startsWith(QLatin1String("video/"));
        paintLineIcon(*painter, QRectF(box.center().x() - 12, box.center().y() - 12, 24, 24),
            QLatin1String(isFilm       ? "video"
                    : item.isPicture() ? "image"
                                       : "file"),
            tokens[Role::Text3]);
    } else {
        painter->setClipPath(shape);
        QRect place(QPoint(), picture.size().scaled(box.size(), Qt::KeepAspectRatio));
        place.moveCenter(box.center());
        painter->drawImage(place, picture);
        painter->setClipping(false);
    }
    const RightsState state = rightsOn(item.rights, m_today);
    const QFont font = textFont(TextSize::Secondary);
    const QFontMetrics metrics(font);
    QRect line(box.x(), box.bottom() + 6, box.width(), metrics.height());
    painter->setFont(font);
    painter->setPen(tokens[Role::Text]);
    painter->drawText(line, Qt::AlignVCenter,
        metrics.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideMiddle, line.width()));
    line.translate(0, metrics.height());
    const QString word = rightsWord(state);
    if (word.isEmpty()) {
        painter->setPen(tokens[Role::Text2]);
        painter->drawText(line, Qt::AlignVCenter,
            metrics.elidedText(item.posts > 0 ? tr("on %n post(s)", nullptr, item.posts) : tr("not used"),
                Qt::ElideRight, line.width()));
    } else {
        const bool isBad = state == RightsState::Ended || state == RightsState::Refused;
        const StatusMark mark = isBad          ? StatusMark::Failed
            : state == RightsState::EndingSoon ? StatusMark::ChangesRequested
                                               : StatusMark::Idea;
        StatusMarks::paint(*painter, QRectF(line.x(), line.center().y() - 5, 10, 10), mark, tokens);
        painter->setPen(tokens[isBad ? Role::Failed : Role::Text2]);
        painter->drawText(
            line.adjusted(15, 0, 0, 0), Qt::AlignVCenter, metrics.elidedText(word, Qt::ElideRight, line.width() - 15));
    }
    painter->restore();
}

} // namespace stoa
