// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/postrow.h"
#include "widgets/calendar/tilepainter.h"

#include <QAbstractItemDelegate>
#include <QStyle>

namespace stoa {

class TileCache;

//! Paints one post as a tile, from the cache's pictures; what changes with every click (selection, cursor) is drawn
//! over it.
class CalendarDelegate final : public QAbstractItemDelegate
{
    Q_OBJECT

public:
    CalendarDelegate(
        TileCache &cache, TileShape shape, QObject *parent = nullptr); //!< \a cache must outlive this object

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    //! The same for a post that is at hand, in another shape where the view has several.
    void paintPost(
        QPainter &painter, const QRect &box, const PostRow &post, TileShape shape, QStyle::State state) const;

private:
    TileCache &m_cache;
    TileShape m_shape;
};

} // namespace stoa
