// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/settingspage.h"

#include "widgets/common/segmentedcontrol.h"
#include "widgets/common/steadyscrollarea.h"
#include "widgets/settings/generalsettings.h"
#include "widgets/settings/projectsettings.h"
#include "widgets/settings/shortcuteditor.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace stoa {

namespace {

//! A section in a column of readable width that scrolls when the window is low.
QWidget *scrolledSection(QWidget *section, QWidget *parent)
{
    auto *area = new SteadyScrollArea(parent);
    auto *inside = new QWidget;
    auto *row = new QHBoxLayout(inside);
    row->setContentsMargins(24, 20, 24, 24);
    section->setMaximumWidth(760);
    row->addWidget(section, 10);
    row->addStretch(1);
    area->setWidget(inside);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    return area;
}

} // namespace

SettingsPage::SettingsPage(ProjectContext &context, QWidget *parent)
    : Page(PageKind::Settings, Scope::Settings, context, parent)
    , m_bar(new QWidget(this))
    , m_sections(new SegmentedControl(m_bar))
    , m_stack(new QStackedWidget(this))
    , m_general(new GeneralSettings(context.settings))
    , m_keys(new ShortcutEditor(context.actions, context.asker))
    , m_project(new ProjectSettings(context))
{
    auto *bar = new QHBoxLayout(m_bar);
    bar->setContentsMargins(0, 0, 0, 0);
    bar->addWidget(m_sections);
    bar->addStretch(1);
    for (int section = 0; section < 3; ++section)
        m_sections->addSegment(section, QString());
    m_stack->addWidget(scrolledSection(m_general, m_stack));
    m_stack->addWidget(m_keys);
    m_stack->addWidget(scrolledSection(m_project, m_stack));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    connect(m_sections, &SegmentedControl::chosen, this, [this](int section) { go(static_cast<Section>(section)); });
    connect(m_project, &ProjectSettings::failed, this, &Page::failed);
    retranslate();
    go(Section::General);
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

void SettingsPage::activated()
{
    m_keys->refresh();
}

bool SettingsPage::showThing(const QString &what, const QVariant &)
{
    const QStringList sections = {QStringLiteral("general"), QStringLiteral("keys"), QStringLiteral("project")};
    const qsizetype section = sections.indexOf(what);
    if (section < 0)
        return false;
    go(static_cast<Section>(section));
    return true;
}

void SettingsPage::go(Section section)
{
    m_sections->setCurrent(static_cast<int>(section));
    m_stack->setCurrentIndex(static_cast<int>(section));
}

void SettingsPage::retranslate()
{
    m_sections->setAccessibleName(tr("Section of the settings"));
    m_sections->setText(0, tr("Stoa on this computer"));
    m_sections->setText(1, tr("Keys"));
    m_sections->setText(2, tr("This project"));
}

} // namespace stoa
