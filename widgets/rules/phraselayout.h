// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <vector>

namespace stoa {

//! Widgets one after another like words, in as many lines as it takes. A widget that is glued to the next one, such as
//! an opening bracket, goes to the next line with it.
class PhraseLayout final : public QLayout
{
    Q_OBJECT

public:
    PhraseLayout(int across, int down, QWidget *parent = nullptr); //!< pixels between words and between lines
    ~PhraseLayout() override;

    static void glueToNext(QWidget &widget);
    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    static QSize sizeOf(QLayoutItem &item, int room);
    int unitWidth(size_t first, int room) const; //!< of a word with those that it is glued to
    int arrange(const QRect &rect, bool apply) const;

    std::vector<QLayoutItem *> m_items;
    int m_across;
    int m_down;
};

} // namespace stoa
