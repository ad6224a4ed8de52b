// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>

namespace stoa {

//! The inbox's list: a million rows of one height, painted only where they are seen. QListView keeps something for each
//! row; here a row is a number, so that a list of any length opens and scrolls alike. Window's thread.
class CommentListView final : public QAbstractItemView
{
    Q_OBJECT

public:
    static constexpr int rowHeight = 76;

    explicit CommentListView(QWidget *parent = nullptr);

    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint &point) const override;
    void select(int row); //!< makes it the current and only selected one; within the list
    void setModel(QAbstractItemModel *model) override;

Q_SIGNALS:
    void currentRowChanged(int row);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override;
    bool isIndexHidden(const QModelIndex &) const override { return false; }
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    void updateGeometries() override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    int rows() const;
    void afterRemoval();
    int rowAt(int y) const;

    // The scroll bar counts in pixels while an int can; a list of 28 million rows would pass it.
    int m_chosenAfterRemoval = -1;
};

} // namespace stoa
