// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/plaintooltip.h"

#include <QAction>
#include <QToolTip>
#include <QWidget>

namespace stoa {

QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    QString escaped = text.toHtmlEscaped();
    escaped.replace(QLatin1Char('\n'), QLatin1String("<br/>"));
    return QLatin1String("<qt>") + escaped + QLatin1String("</qt>");
}

void setPlainToolTip(QWidget &widget, const QString &text)
{
    widget.setToolTip(plainToolTip(text));
}

void setPlainToolTip(QAction &action, const QString &text)
{
    action.setToolTip(plainToolTip(text));
}

void showPlainToolTip(const QPoint &place, const QString &text, QWidget *widget, const QRect &area)
{
    QToolTip::showText(place, plainToolTip(text), widget, area);
}

void copyToolTip(QWidget &to, const QAction &from)
{
    to.setToolTip(from.toolTip());
}

} // namespace stoa
