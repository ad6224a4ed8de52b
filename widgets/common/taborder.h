// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QWidget;

namespace stoa {

//! What Tab reaches below \a root, in the order of its layouts: left to right, top to bottom, column after column. Qt
//! keeps the order of making instead, and puts what is made later behind everything in the window.
QList<QWidget *> focusOrderOfLayout(QWidget &root);

//! Makes Tab go that way. Dialogs have it when they open; call it again when a part of \a root was made anew.
void setTabOrderOfLayout(QWidget &root);

//! Gives each dialog that order when it opens, and the keyboard to the first in it, where no other has it. Filters the
//! events of the whole program: made once, by Application, on the window's thread.
class LayoutTabOrder final : public QObject
{
    Q_OBJECT

public:
    explicit LayoutTabOrder(QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace stoa
