// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/page.h"

#include <QEvent>

namespace stoa {

Page::Page(PageKind kind, Scope scope, ProjectContext &context, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_scope(scope)
    , m_context(context)
{
}

bool Page::showThing(const QString &, const QVariant &)
{
    return false;
}

void Page::setCounter(int counter)
{
    if (counter == m_counter)
        return;
    m_counter = counter;
    Q_EMIT counterChanged(counter);
}

void Page::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        retranslate();
        Q_EMIT titleChanged();
    }
}

} // namespace stoa
