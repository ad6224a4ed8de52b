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

// Answers the height that is needed.
int PhraseLayout::arrange(const QRect &rect, bool apply) const
{
    const bool mirrored = parentWidget() && parentWidget()->isRightToLeft();
    int x = 0;
    int y = 0;
    int line = 0;
    for (QLayoutItem *item : m_items) {
        QSize size = item->sizeHint();
        if (item->hasHeightForWidth() && size.width() > rect.width())
            size = {rect.width(), item->heightForWidth(rect.width())};
        size.setWidth(std::min(size.width(), rect.width()));
        if (x > 0 && x + size.width() > rect.width()) {
            x = 0;
            y += line + m_down;
            line = 0;
        }
        if (apply) {
            const QRect place(rect.left() + x, rect.top() + y, size.width(), size.height());
            item->setGeometry(mirrored ? QStyle::visualRect(Qt::RightToLeft, rect, place) : place);
        }
        x += size.width() + m_across;
        line = std::max(line, size.height());
    }
    return y + line;
}

} // namespace stoa
