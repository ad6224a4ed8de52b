// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/composer/flowlayout.h"

#include <QWidget>

namespace stoa {

FlowLayout::FlowLayout(QWidget *parent, int gap, int lineGap)
    : QLayout(parent)
    , m_gap(gap)
    , m_lineGap(lineGap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize FlowLayout::minimumSize() const
{
    QSize least;
    for (const QLayoutItem *item : m_items)
        least = least.expandedTo(QSize(qMin(item->minimumSize().width(), 120), item->minimumSize().height()));
    const QMargins margins = contentsMargins();
    return least + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arranged(rect, true);
}

int FlowLayout::arranged(const QRect &rect, bool place) const
{
    const QRect room = rect.marginsRemoved(contentsMargins());
    QPoint at = room.topLeft();
    int lineHeight = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        // Wider than the pane: as wide as it, the item elides.
        const QSize size(qMin(item->sizeHint().width(), room.width()), item->sizeHint().height());
        if (at.x() > room.left() && at.x() + size.width() > room.right() + 1) {
            at = {room.left(), at.y() + lineHeight + m_lineGap};
            lineHeight = 0;
        }
        if (place) {
            const QRect box(at, size);
            item->setGeometry(parentWidget() && parentWidget()->isRightToLeft()
                    ? QRect(room.right() - (box.right() - room.left()), box.y(), size.width(), size.height())
                    : box);
        }
        at.rx() += size.width() + m_gap;
        lineHeight = qMax(lineHeight, size.height());
    }
    return at.y() + lineHeight - rect.y() + contentsMargins().bottom();
}

} // namespace stoa
