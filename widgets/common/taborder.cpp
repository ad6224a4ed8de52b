// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/taborder.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialog>
#include <QEvent>
#include <QGridLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

namespace stoa {

namespace {

void gatherFocus(QWidget &widget, QList<QWidget *> &order);

//! Of a grid row after row; other layouts keep their items in the order in which they are seen.
QList<QLayoutItem *> itemsAsSeen(QLayout &layout)
{
    QList<QLayoutItem *> items;
    for (int at = 0; at < layout.count(); ++at)
        items.append(layout.itemAt(at));
    auto *const grid = qobject_cast<QGridLayout *>(&layout);
    if (grid == nullptr)
        return items;
    const auto place = [grid](const QLayoutItem *item) {
        int row = 0;
        int column = 0;
        int rows = 0;
        int columns = 0;
        for (int at = 0; at < grid->count(); ++at) {
            if (grid->itemAt(at) == item)
                grid->getItemPosition(at, &row, &column, &rows, &columns);
        }
        return std::pair(row, column);
    };
    std::stable_sort(
        items.begin(), items.end(), [&place](const auto *one, const auto *other) { return place(one) < place(other); });
    return items;
}

void gatherLayout(QLayout &layout, QList<QWidget *> &order)
{
    const QList<QLayoutItem *> items = itemsAsSeen(layout);
    for (QLayoutItem *item : items) {
        if (item->widget() != nullptr)
            gatherFocus(*item->widget(), order);
        else if (item->layout() != nullptr)
            gatherLayout(*item->layout(), order);
    }
}

void gatherFocus(QWidget &widget, QList<QWidget *> &order)
{
    if ((widget.focusPolicy() & Qt::TabFocus) != 0 && widget.focusProxy() == nullptr)
        order.append(&widget);
    const auto *const area = qobject_cast<QScrollArea *>(&widget);
    if (area != nullptr && area->widget() != nullptr)
        return gatherFocus(*area->widget(), order);
    const bool isWhole = qobject_cast<QAbstractItemView *>(&widget) != nullptr
        || qobject_cast<QPlainTextEdit *>(&widget) != nullptr || qobject_cast<QComboBox *>(&widget) != nullptr
        || qobject_cast<QAbstractSpinBox *>(&widget) != nullptr;
    if (isWhole) // its parts are its own affair
        return;
    if (auto *const halves = qobject_cast<QSplitter *>(&widget)) {
        for (int at = 0; at < halves->count(); ++at)
            gatherFocus(*halves->widget(at), order);
    } else if (widget.layout() != nullptr) {
        gatherLayout(*widget.layout(), order);
    }
}

} // namespace

QList<QWidget *> focusOrderOfLayout(QWidget &root)
{
    QList<QWidget *> order;
    gatherFocus(root, order);
    return order;
}

void setTabOrderOfLayout(QWidget &root)
{
    const QList<QWidget *> order = focusOrderOfLayout(root);
    for (qsizetype at = 1; at < order.size(); ++at)
        QWidget::setTabOrder(order.at(at - 1), order.at(at));
}

LayoutTabOrder::LayoutTabOrder(QObject *parent)
    : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool LayoutTabOrder::eventFilter(QObject *watched, QEvent *event)
{
    auto *const dialog = event->type() == QEvent::Show ? qobject_cast<QDialog *>(watched) : nullptr;
    if (dialog == nullptr)
        return false;
    setTabOrderOfLayout(*dialog);
    // A round has no beginning: setTabOrder() leaves the dialog where it stood in it, so Qt would begin elsewhere.
    const QList<QWidget *> order = focusOrderOfLayout(*dialog);
    const auto first = std::find_if(
        order.cbegin(), order.cend(), [](const QWidget *widget) { return widget->isEnabled() && widget->isVisible(); });
    if (dialog->focusWidget() == nullptr && first != order.cend() && qobject_cast<QPushButton *>(*first) == nullptr)
        (*first)->setFocus(Qt::TabFocusReason); // among buttons the default one has it
    return false;
}

} // namespace stoa
