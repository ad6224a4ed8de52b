// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QWidget>

namespace stoa::test {

//! What a screen reader would miss below \a root: one line for each focusable widget without a name or a role. Empty is
//! good.
inline QStringList inaccessibleWidgets(QWidget &root)
{
    QStringList found;
    QList<QWidget *> widgets = root.findChildren<QWidget *>();
    widgets.prepend(&root);
    for (QWidget *widget : std::as_const(widgets)) {
        // Qt's own helpers inside a spin box, a combo box's list: the outer widget speaks for them.
        const bool inner = widget->objectName().startsWith(QLatin1String("qt_")) || widget->focusProxy()
            || widget->window()->inherits("QComboBoxPrivateContainer");
        // What is put away until there is something to show (the pane of no post) cannot be reached, and has no words
        // yet.
        if (widget->focusPolicy() == Qt::NoFocus || inner || !widget->isVisibleTo(&root))
            continue;
        QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(widget);
        const QString name = reader ? reader->text(QAccessible::Name) : QString();
        const auto role = reader ? reader->role() : QAccessible::NoRole;
        if (!name.trimmed().isEmpty() && role != QAccessible::NoRole)
            continue;
        found << QStringLiteral("%1 \"%2\" in %3: name \"%4\", role %5")
                     .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(),
                         QLatin1String(
                             widget->parentWidget() ? widget->parentWidget()->metaObject()->className() : "-"),
                         name)
                     .arg(static_cast<int>(role));
    }
    return found;
}

} // namespace stoa::test
