// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mainwindow/navigationrail.h"

#include "models/core/displaytext.h"
#include "widgets/common/plaintooltip.h"
#include "widgets/mainwindow/projectbadge.h"
#include "widgets/mainwindow/railbutton.h"

#include <QAction>
#include <QEvent>
#include <QVBoxLayout>

namespace stoa {

NavigationRail::NavigationRail(QWidget *parent)
    : Ground(Role::Sunk, Qt::RightEdge, parent)
    , m_column(new QVBoxLayout(this))
    , m_badge(new ProjectBadge(this))
{
    setFixedWidth(72);
    m_column->setContentsMargins(4, 8, 4, 8);
    m_column->setSpacing(2);
    m_column->addWidget(m_badge, 0, Qt::AlignHCenter);
    m_column->addSpacing(8);
    m_column->addStretch(1);
    connect(m_badge, &QAbstractButton::clicked, this, &NavigationRail::projectClicked);
    retranslate();
}

void NavigationRail::setProject(const QString &name)
{
    m_project = name;
    m_badge->setName(name);
    retranslate();
}

void NavigationRail::retranslate()
{
    setAccessibleName(tr("Pages"));
    const QString name = displayLine(m_project, 120);
    m_badge->setAccessibleName(tr("Project %1").arg(name));
    setPlainToolTip(*m_badge, tr("%1: settings of this project").arg(name));
}

void NavigationRail::addPage(PageKind kind, QAction &action)
{
    auto *button = new RailButton(action, this);
    m_buttons.insert(kind, button);
    const bool lower = kind == PageKind::History || kind == PageKind::Settings;
    m_column->insertWidget(lower ? m_column->count() : m_upper, button, 0, Qt::AlignHCenter);
    m_upper += lower ? 0 : 1;
}

void NavigationRail::setCounter(PageKind kind, int counter)
{
    if (RailButton *button = m_buttons.value(kind))
        button->setCounter(counter);
}

void NavigationRail::changeEvent(QEvent *event)
{
    Ground::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace stoa
