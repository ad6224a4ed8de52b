// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/button.h"

#include "widgets/common/plaintooltip.h"

#include <QAction>
#include <QPointer>
#include <QPushButton>
#include <QToolButton>
#include <QVariant>

namespace stoa {

namespace {

QString wordsOf(const QAction &action)
{
    return action.text().remove(QLatin1Char('&'));
}

void followAction(QPushButton &button, const QAction &action, bool withIcon)
{
    button.setText(wordsOf(action)); // the mnemonic belongs to the menu, where Alt finds it
    copyToolTip(button, action);
    button.setAccessibleName(wordsOf(action));
    button.setEnabled(action.isEnabled());
    button.setCheckable(action.isCheckable());
    button.setChecked(action.isChecked());
    if (withIcon)
        button.setIcon(action.icon());
}

} // namespace

void setLook(QPushButton &button, ButtonLook look)
{
    button.setProperty("stoaLook", static_cast<int>(look));
    button.setFlat(look == ButtonLook::Quiet);
    button.update();
}

QPushButton *actionButton(QAction &action, ButtonLook look, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    setLook(*button, look);
    const bool withIcon = look == ButtonLook::Quiet;
    followAction(*button, action, withIcon);
    QObject::connect(button, &QPushButton::clicked, &action, &QAction::trigger);
    // Shown and hidden with its action, but not by every change of it: a button that its place hides stays hidden.
    const auto follow = [button, &action, withIcon, visible = action.isVisible()]() mutable {
        followAction(*button, action, withIcon);
        if (visible != action.isVisible())
            button->setVisible(visible = action.isVisible());
    };
    QObject::connect(&action, &QAction::changed, button, follow);
    if (!action.isVisible())
        button->hide();
    return button;
}

QToolButton *iconButton(QAction &action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(&action);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setAutoRaise(true);
    button->setFixedSize(28, 28);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(wordsOf(action));
    QObject::connect(
        &action, &QAction::changed, button, [button, &action] { button->setAccessibleName(wordsOf(action)); });
    return button;
}

} // namespace stoa
