// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace stoa {

//! Paints one feed of the list: a triangle where the last asking failed, the name, at the right how many articles are
//! unread. A screen reader reads the item's text, which says the same.
class FeedListDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum ListRole {
        Feed = Qt::UserRole, //!< id as text; of the line for all of them empty
        Name, //!< QString, cleaned
        Unread, //!< int
        IsFailing, //!< bool: nobody answered the last time, or not with a feed
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace stoa
