// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/feeds/feedlistdelegate.h"

#include "widgets/common/statusmark.h"
#include "widgets/common/textfont.h"
#include "widgets/common/theme.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QWidget>

namespace stoa {

namespace {

constexpr int feedLineHeight = 32;
constexpr int feedMarkSide = 12;

} // namespace

QSize FeedListDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {120, feedLineHeight};
}

void FeedListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = currentTokens();
    const int unread = index.data(Unread).toInt();
    painter->save();
    QStyleOptionViewItem ground = option;
    ground.index = index;
    option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter, option.widget);
    QRect room = option.rect.adjusted(12, 0, -12, 0);
    if (index.data(IsFailing).toBool()) {
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF mark(room.left(), room.center().y() - feedMarkSide / 2, feedMarkSide, feedMarkSide);
        StatusMarks::paint(*painter, mark, StatusMark::ChangesRequested, tokens);
        room.setLeft(room.left() + feedMarkSide + 6);
    }
    if (unread > 0) {
        const QString count = QLocale().toString(unread);
        painter->setFont(textFont(TextSize::Secondary, QFont::DemiBold));
        painter->setPen(tokens[Role::Accent]);
        painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, count);
        room.setRight(room.right() - painter->fontMetrics().horizontalAdvance(count) - 8);
    }
    painter->setFont(textFont(TextSize::Body, unread > 0 ? QFont::DemiBold : QFont::Normal));
    painter->setPen(tokens[unread > 0 ? Role::Text : Role::Text2]);
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(index.data(Name).toString(), Qt::ElideRight, room.width()));
    painter->restore();
}

} // namespace stoa
