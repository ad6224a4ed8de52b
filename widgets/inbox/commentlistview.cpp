// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inbox/commentlistview.h"

#include <QElapsedTimer>
#include <QPainter>
#include <QPaintEvent>
#include <QScrollBar>

#include <algorithm>

namespace stoa {

namespace {
// Letters of scripts that were not shown yet need their fonts read first: the rows behind are drawn in the next frame.
constexpr qint64 paintBudgetMs = 50;
} // namespace

CommentListView::CommentListView(QWidget *parent)
    : QAbstractItemView(parent)
{
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(NoFrame);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
}

void CommentListView::setModel(QAbstractItemModel *newModel)
{
    QAbstractItemView::setModel(newModel);
    connect(newModel, &QAbstractItemModel::modelReset, this, [this] {
        updateGeometries();
        viewport()->update();
    });
    connect(newModel, &QAbstractItemModel::rowsRemoved, this, &CommentListView::afterRemoval);
    updateGeometries();
}

int CommentListView::rows() const
{
    return model() ? model()->rowCount(rootIndex()) : 0;
}

int CommentListView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

QRect CommentListView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return {0, index.row() * rowHeight - verticalOffset(), viewport()->width(), rowHeight};
}

int CommentListView::rowAt(int y) const
{
    const int row = (y + verticalOffset()) / rowHeight;
    return y + verticalOffset() < 0 || row >= rows() ? -1 : row;
}

QModelIndex CommentListView::indexAt(const QPoint &point) const
{
    const int row = rowAt(point.y());
    return row < 0 ? QModelIndex() : model()->index(row, 0, rootIndex());
}

void CommentListView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    const int top = index.row() * rowHeight;
    const int height = viewport()->height();
    int value = verticalOffset();
    if (hint == PositionAtTop || (hint == EnsureVisible && top < value))
        value = top;
    else if (hint == PositionAtBottom || (hint == EnsureVisible && top + rowHeight > value + height))
        value = top + rowHeight - height;
    else if (hint == PositionAtCenter)
        value = top - (height - rowHeight) / 2;
    verticalScrollBar()->setValue(value);
}

void CommentListView::select(int row)
{
    const int last = rows() - 1;
    if (last < 0)
        return;
    const QModelIndex index = model()->index(std::clamp(row, 0, last), 0, rootIndex());
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    scrollTo(index);
}

QModelIndex CommentListView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int last = rows() - 1;
    if (last < 0)
        return {};
    const int page = std::max(1, viewport()->height() / rowHeight - 1);
    int row = currentIndex().isValid() ? currentIndex().row() : -1;
    switch (action) {
    case MoveUp:
    case MoveLeft:
    case MovePrevious:
        row -= 1;
        break;
    case MoveDown:
    case MoveRight:
    case MoveNext:
        row += 1;
        break;
    case MoveHome:
        row = 0;
        break;
    case MoveEnd:
        row = last;
        break;
    case MovePageUp:
        row -= page;
        break;
    case MovePageDown:
        row += page;
        break;
    }
    return model()->index(std::clamp(row, 0, last), 0, rootIndex());
}

void CommentListView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    const int last = rows() - 1;
    const int from = std::clamp((rect.top() + verticalOffset()) / rowHeight, 0, std::max(0, last));
    const int to = std::clamp((rect.bottom() + verticalOffset()) / rowHeight, 0, std::max(0, last));
    if (last < 0)
        return;
    const QItemSelection wanted(model()->index(from, 0, rootIndex()), model()->index(to, 0, rootIndex()));
    selectionModel()->select(wanted, command);
}

QRegion CommentListView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QItemSelectionRange &range : selection) {
        const QRect top = visualRect(range.topLeft());
        const QRect bottom = visualRect(range.bottomRight());
        region += (top | bottom) & viewport()->rect(); // a selection of a million rows is still one rectangle
    }
    return region;
}

void CommentListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous);
    viewport()->update();
    Q_EMIT currentRowChanged(current.isValid() ? current.row() : -1);
}

void CommentListView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QAbstractItemView::rowsInserted(parent, start, end);
    updateGeometries();
    // What comes in above does not push what is being read.
    if (start * rowHeight < verticalOffset())
        verticalScrollBar()->setValue(verticalOffset() + (end - start + 1) * rowHeight);
    viewport()->update();
}

void CommentListView::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    // Worked off: the next one is at hand. Qt would take the one before at the end of the list only.
    const int current = currentIndex().isValid() ? currentIndex().row() : -1;
    m_chosenAfterRemoval = current >= start && current <= end ? start : -1;
    QAbstractItemView::rowsAboutToBeRemoved(parent, start, end);
}

void CommentListView::afterRemoval()
{
    updateGeometries();
    viewport()->update();
    if (m_chosenAfterRemoval >= 0)
        select(std::exchange(m_chosenAfterRemoval, -1));
}

void CommentListView::updateGeometries()
{
    const int height = viewport()->height();
    verticalScrollBar()->setSingleStep(rowHeight / 2);
    verticalScrollBar()->setPageStep(height);
    verticalScrollBar()->setRange(
        0, int(std::max<qint64>(0, std::min<qint64>(qint64(rows()) * rowHeight - height, INT_MAX))));
    QAbstractItemView::updateGeometries();
}

void CommentListView::resizeEvent(QResizeEvent *event)
{
    QAbstractItemView::resizeEvent(event);
    updateGeometries();
}

void CommentListView::scrollContentsBy(int dx, int dy)
{
    scrollDirtyRegion(dx, dy);
    viewport()->scroll(dx, dy);
}

void CommentListView::paintEvent(QPaintEvent *event)
{
    QElapsedTimer time;
    time.start();
    QPainter painter(viewport());
    const QRect dirty = event->rect();
    painter.fillRect(dirty, palette().base());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const int first = std::max(0, (dirty.top() + verticalOffset()) / rowHeight);
    const int last = std::min(rows() - 1, (dirty.bottom() + verticalOffset()) / rowHeight);
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = model()->index(row, 0, rootIndex());
        option.rect = visualRect(index);
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_HasFocus, index == currentIndex());
        itemDelegateForIndex(index)->paint(&painter, option, index);
        if (row < last && time.elapsed() > paintBudgetMs) {
            viewport()->update(dirty.left(), option.rect.bottom() + 1, dirty.width(), viewport()->height());
            return;
        }
    }
}

} // namespace stoa
