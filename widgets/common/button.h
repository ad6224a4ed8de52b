// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAction;
class QPushButton;
class QString;
class QToolButton;
class QWidget;

namespace stoa {

//! How loud a button is. One Main button at most on a page.
enum class ButtonLook { Plain, Main, Danger, Quiet };

//! Gives \a button its look; the style paints it.
void setLook(QPushButton &button, ButtonLook look);

//! A button for \a action: its text, tool tip, icon for a quiet one, enabled state and trigger, and later changes of
//! them.
QPushButton *actionButton(QAction &action, ButtonLook look, QWidget *parent);

//! A flat button of 28 px with the action's icon only; the action's text is its accessible name.
QToolButton *iconButton(QAction &action, QWidget *parent);

} // namespace stoa
