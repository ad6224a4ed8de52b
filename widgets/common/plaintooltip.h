// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QString>

class QAction;
class QWidget;

namespace stoa {

//! \a text as a tool tip that shows every character as it stands. Qt takes a tool tip that looks like HTML for HTML;
//! this is HTML in which nothing of \a text is a tag. Also for Qt::ToolTipRole. Empty stays empty.
QString plainToolTip(const QString &text);

void setPlainToolTip(QWidget &widget, const QString &text);
void setPlainToolTip(QAction &action, const QString &text);
//! Shows \a text at once at \a place of the screen, until the mouse leaves \a area of \a widget; empty: hides what is
//! shown.
void showPlainToolTip(const QPoint &place, const QString &text, QWidget *widget, const QRect &area = {});
void copyToolTip(QWidget &to, const QAction &from); //!< of an action that got its by setPlainToolTip()

} // namespace stoa
