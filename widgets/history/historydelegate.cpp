// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/history/historydelegate.h"

#include "models/store/historymodel.h"
#include "widgets/common/lineicon.h"
#include "widgets/common/textfont.h"
#include "widgets/common/theme.h"
#include "widgets/history/historyproxy.h"

#include <QPainter>

namespace stoa {

namespace {

QLatin1String iconOfKind(const QString &kind, const QString &label)
{
    if (kind == QLatin1String("import"))
        return QLatin1String("import");
    if (kind == QLatin1String("effect"))
        return QLatin1String("rules");
    if (label.startsWith(QLatin1String("post.")))
        return QLatin1String("calendar");
    if (label.startsWith(QLatin1String("comment.")))
        return QLatin1String("inbox");
    return QLatin1String(label.startsWith(QLatin1String("rule.")) ? "rules" : "edit");
}

} // namespace

HistoryDelegate::HistoryDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {320, 44};
}

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = currentTokens();
    const bool undone = index.data(HistoryModel::UndoneRole).toBool();
    const bool current = index.data(HistoryModel::CurrentRole).toBool();
    const bool chosen = option.state & QStyle::State_Selected;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(option.rect, tokens[chosen ? Role::Soft : undone ? Role::Sunk : Role::Surface]);
    if (chosen)
        painter->fillRect(option.rect.left(), option.rect.top(), 3, option.rect.height(), tokens[Role::Accent]);
    painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, tokens[Role::Line]);

    const QRect room = option.rect.adjusted(16, 0, -16, 0);
    const Role quiet = chosen ? Role::Text2 : Role::Text3;
    const QLatin1String icon = undone
        ? QLatin1String("undo")
        : iconOfKind(index.data(HistoryModel::KindRole).toString(), index.data(HistoryModel::LabelRole).toString());
    paintLineIcon(
        *painter, QRectF(room.left(), room.center().y() - 9, 18, 18), icon, tokens[current ? Role::Accent : quiet]);
    painter->setFont(textFont(TextSize::Body, current ? QFont::DemiBold : QFont::Normal));
    painter->setPen(tokens[undone ? quiet : Role::Text]);
    const QRect words = room.adjusted(30, 4, -180, -18);
    painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    painter->setFont(textFont(TextSize::Secondary));
    painter->setPen(tokens[quiet]);
    painter->drawText(room.adjusted(30, 22, 0, -4), Qt::AlignLeft | Qt::AlignVCenter,
        index.data(HistoryProxy::TimeTextRole).toString());
    if (current || undone || !index.data(HistoryModel::UndoableRole).toBool()) {
        painter->setPen(tokens[current ? Role::Accent : quiet]);
        const QString state = current ? tr("The project as it is now")
            : undone                  ? tr("Taken back")
                                      : tr("Made on another computer");
        painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, state);
    }
    painter->restore();
}

} // namespace stoa
