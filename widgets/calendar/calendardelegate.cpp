// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/calendar/calendardelegate.h"

#include "models/planning/calendarmodel.h"
#include "widgets/calendar/tilecache.h"
#include "widgets/common/theme.h"

#include <QPaintDevice>
#include <QPainter>
#include <QStyleOptionViewItem>

namespace stoa {

CalendarDelegate::CalendarDelegate(TileCache &cache, TileShape shape, QObject *parent)
    : QAbstractItemDelegate(parent)
    , m_cache(cache)
    , m_shape(shape)
{
}

void CalendarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto post = index.data(int(PostRole::Row)).value<PostRow>();
    paintPost(
        *painter, option.rect.adjusted(0, 0, 0, m_shape == TileShape::Idea ? -8 : 0), post, m_shape, option.state);
}

QSize CalendarDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = option.rect.width() > 0 ? option.rect.width() : 140;
    if (m_shape != TileShape::Idea)
        return {width, 44};
    return {width, m_cache.painter().ideaHeight(index.data(int(PostRole::Row)).value<PostRow>(), width) + 8};
}

void CalendarDelegate::paintPost(
    QPainter &painter, const QRect &box, const PostRow &post, TileShape shape, QStyle::State state) const
{
    if (box.width() < 8 || box.height() < 8)
        return;
    painter.drawPixmap(box.topLeft(), m_cache.tile(post, box.size(), shape, painter.device()->devicePixelRatioF()));
    if (!state.testFlag(QStyle::State_Selected) && !state.testFlag(QStyle::State_HasFocus))
        return;
    const QColor accent = currentTokens()[Role::Accent];
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool selected = state.testFlag(QStyle::State_Selected);
    QColor wash = accent;
    wash.setAlphaF(selected ? 0.10F : 0.0F);
    painter.setBrush(wash);
    painter.setPen(QPen(accent, state.testFlag(QStyle::State_HasFocus) ? 2 : 1.5));
    painter.drawRoundedRect(QRectF(box).adjusted(0.75, 0.75, -0.75, -0.75), 4, 4);
    painter.restore();
}

} // namespace stoa
