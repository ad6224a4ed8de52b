// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/rules/phraselayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace stoa {

PhraseLayout::PhraseLayout(int across, int down, QWidget *parent)
    : QLayout(parent)
    , m_across(across)
    , m_down(down)
{
    setContentsMargins(0, 0, 0, 0);
}

PhraseLayout::~PhraseLayout()
{
    while (!m_items.empty())
        delete takeAt(0);
}

void PhraseLayout::addItem(QLayoutItem *item)
{
    m_items.push_back(item);
}

QLayoutItem *PhraseLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)] : nullptr;
}

QLayoutItem *PhraseLayout::takeAt(int index)
{
    QLayoutItem *item = itemAt(index);
    if (item)
        m_items.erase(m_items.begin() + index);
    return item;
}

int PhraseLayout::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, false);
}

QSize PhraseLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo({std::min(item->minimumSize().width(), 160), item->minimumSize().height()});
    return size;
}

void PhraseLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

QSize PhraseLayout::sizeOf(QLayoutItem &item, int room)
{
    QSize size = item.sizeHint();
    if (item.hasHeightForWidth() && size.width() > room)
        size = {room, item.heightForWidth(room)};
    return {std::min(size.width(), room), size.height()};
}

void PhraseLayout::glueToNext(QWidget &widget)
{
    widget.setProperty("stoaGlued", true);
}

int PhraseLayout::unitWidth(size_t first, int room) const
{
    int width = 0;
    for (size_t i = first; i < m_items.size(); ++i) {
        width += sizeOf(*m_items[i], room).width() + (i > first ? m_across : 0);
        if (!m_items[i]->widget() || !m_items[i]->widget()->property("stoaGlued").toBool())
            break;
    }
    return width <= room ? width : sizeOf(*m_items[first], room).width(); // longer than a line: broken anywhere
}

// Answers the height that is needed. Words of one line stand on its lower edge, whatever their size.
int PhraseLayout::arrange(const QRect &rect, bool apply) const
{
    int y = 0;
    for (size_t first = 0; first < m_items.size();) {
        std::vector<QSize> sizes;
        int width = 0;
        int line = 0;
        size_t end = first;
        for (; end < m_items.size(); ++end) {
            const QSize size = sizeOf(*m_items[end], rect.width());
            if (end > first && width + unitWidth(end, rect.width()) > rect.width())
                break;
            sizes.push_back(size);
            width += size.width() + m_across;
            line = std::max(line, size.height());
        }
        for (int x = 0; apply && first < end; ++first) {
            const QSize size = sizes[sizes.size() - (end - first)];
            const QRect place(rect.left() + x, rect.top() + y + line - size.height(), size.width(), size.height());
            const bool mirrored = parentWidget() && parentWidget()->isRightToLeft();
            m_items[first]->setGeometry(mirrored ? QStyle::visualRect(Qt::RightToLeft, rect, place) : place);
            x += size.width() + m_across;
        }
        first = end;
        y += line + (end < m_items.size() ? m_down : 0);
    }
    return y;
}

} // namespace stoa
