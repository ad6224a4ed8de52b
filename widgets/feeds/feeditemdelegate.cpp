// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/feeds/feeditemdelegate.h"

#include "models/core/displaytext.h"
#include "models/planning/feeditemmodel.h"
#include "widgets/common/textfont.h"
#include "widgets/common/theme.h"
#include "widgets/feeds/feeditemproxy.h"

#include <QDateTime>
#include <QLocale>
#include <QPainter>

namespace stoa {

namespace {

constexpr int articleHeight = 48;

//! \a text elided into the left of \a room; answers where it ends.
int drawArticleLine(QPainter &painter, const QRect &room, const QString &text, Qt::Alignment alignment = Qt::AlignLeft)
{
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, room.width());
    painter.drawText(room, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
    return room.left() + painter.fontMetrics().horizontalAdvance(shown);
}

} // namespace

QSize FeedItemDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {240, articleHeight};
}

void FeedItemDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = currentTokens();
    const bool isChosen = option.state & QStyle::State_Selected;
    const bool isRead = index.data(int(FeedItemRole::IsRead)).toBool();
    const bool isIdea = index.data(int(FeedItemRole::IsIdea)).toBool();
    const Role quiet = isChosen ? Role::Text2 : Role::Text3;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(option.rect, tokens[isChosen ? Role::Soft : Role::Surface]);
    if (option.state & QStyle::State_HasFocus)
        painter->fillRect(option.rect.left(), option.rect.top(), 3, option.rect.height(), tokens[Role::Accent]);
    painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, tokens[Role::Line]);

    const QRect room = option.rect.adjusted(26, 5, -12, -6);
    const QRect top = room.adjusted(0, 0, 0, -room.height() / 2);
    const QRect bottom = room.adjusted(0, room.height() / 2, 0, 0);
    if (!isRead) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(tokens[Role::Accent]);
        painter->drawEllipse(QRectF(option.rect.left() + 11, top.center().y() - 3, 7, 7));
    }
    const qint64 atMs = index.data(int(FeedItemRole::AtMs)).toLongLong();
    const QString day
        = atMs == 0 ? QString() : QLocale().toString(QDateTime::fromMSecsSinceEpoch(atMs).date(), QLocale::ShortFormat);
    painter->setFont(textFont(TextSize::Secondary));
    const int dayWidth = painter->fontMetrics().horizontalAdvance(day);
    painter->setPen(tokens[quiet]);
    drawArticleLine(*painter, top, day, Qt::AlignRight);
    int right = 0;
    if (isIdea) {
        const QString word = FeedItemProxy::marks(index);
        right = painter->fontMetrics().horizontalAdvance(word) + 12;
        painter->setPen(tokens[Role::Idea]);
        drawArticleLine(*painter, bottom, word, Qt::AlignRight);
    }
    painter->setPen(tokens[Role::Text2]);
    const int sourceEnd = drawArticleLine(*painter, bottom.adjusted(0, 0, -bottom.width() / 2, 0),
        displayLine(index.data(int(FeedItemRole::Source)).toString(), 60));
    painter->setPen(tokens[quiet]);
    drawArticleLine(*painter,
        QRect(sourceEnd + 10, bottom.top(), bottom.right() - right - sourceEnd - 10, bottom.height()),
        displayLine(index.data(int(FeedItemRole::Summary)).toString(), 200));
    painter->setFont(textFont(TextSize::Body, isRead ? QFont::Normal : QFont::DemiBold));
    painter->setPen(tokens[isRead ? Role::Text2 : Role::Text]);
    drawArticleLine(*painter, top.adjusted(0, 0, -dayWidth - 12, 0), index.data().toString());
    painter->restore();
}

} // namespace stoa
