// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/start/recentdelegate.h"

#include "widgets/common/textfont.h"
#include "widgets/common/theme.h"
#include "widgets/start/recentmodel.h"

#include <QPainter>

namespace stoa {

RecentDelegate::RecentDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

QSize RecentDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {320, 48};
}

void RecentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = currentTokens();
    const bool missing = index.data(RecentModel::MissingRole).toBool();
    const bool chosen = (option.state & QStyle::State_Selected) && (option.state & QStyle::State_HasFocus);
    const bool tinted = chosen || (option.state & QStyle::State_MouseOver);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (tinted) {
        painter->setPen(chosen ? QPen(tokens[Role::Accent], 1.4) : QPen(Qt::NoPen));
        painter->setBrush(tokens[Role::Soft]);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 6, 6);
    }
    QRect room = option.rect.adjusted(12, 5, -12, -5);
    const Role quiet = tinted ? Role::Text2 : Role::Text3;
    if (missing) {
        painter->setFont(textFont(TextSize::Secondary));
        painter->setPen(tokens[quiet]);
        const QString words = RecentModel::tr("not there any more");
        painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, words);
        room.setRight(room.right() - painter->fontMetrics().horizontalAdvance(words) - 12);
    }
    QRect title = room;
    if (const QString due = index.data(RecentModel::DueRole).toString(); !due.isEmpty()) {
        painter->setFont(textFont(TextSize::Secondary));
        painter->setPen(tokens[index.data(RecentModel::LateRole).toBool() ? Role::Failed : Role::Text2]);
        const QString words = painter->fontMetrics().elidedText(due, Qt::ElideRight, room.width() * 2 / 3);
        painter->drawText(room, Qt::AlignRight | Qt::AlignTop, words);
        title.setRight(room.right() - painter->fontMetrics().horizontalAdvance(words) - 12);
    }
    painter->setFont(textFont(TextSize::Body, QFont::DemiBold));
    painter->setPen(tokens[missing ? quiet : Role::Text]);
    painter->drawText(title, Qt::AlignLeft | Qt::AlignTop,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, title.width()));
    painter->setFont(textFont(TextSize::Secondary));
    painter->setPen(tokens[quiet]);
    const QString folder = index.data(RecentModel::FolderRole).toString();
    painter->drawText(room, Qt::AlignLeft | Qt::AlignBottom,
        painter->fontMetrics().elidedText(folder, Qt::ElideMiddle, room.width()));
    painter->restore();
}

} // namespace stoa
