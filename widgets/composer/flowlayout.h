// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace stoa {

//! Items side by side in lines, as words in a text: chips and counters in a pane of any width.
class FlowLayout final : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent, int gap = 6, int lineGap = 6);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arranged({0, 0, width, 0}, false); }
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;
    Qt::Orientations expandingDirections() const override { return {}; }
    void setGeometry(const QRect &rect) override;

private:
    int arranged(const QRect &rect, bool place) const; //!< answers the height needed

    QList<QLayoutItem *> m_items;
    int m_gap;
    int m_lineGap;
};

} // namespace stoa
