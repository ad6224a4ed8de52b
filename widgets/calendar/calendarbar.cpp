// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/calendar/calendarbar.h"

#include "widgets/common/actioncatalogue.h"
#include "widgets/common/button.h"
#include "widgets/common/lineicon.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/plaintooltip.h"
#include "widgets/common/searchfield.h"
#include "widgets/common/segmentedcontrol.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace stoa {

CalendarBar::CalendarBar(ActionCatalogue &actions, QWidget *parent)
    : QWidget(parent)
    , m_modes(new SegmentedControl(this))
    , m_search(new SearchField(this))
    , m_filter(new QToolButton(this))
    , m_filterMenu(new QMenu(this))
    , m_more(new QToolButton(this))
    , m_zone(new PlainLabel(QString(), TextSize::Secondary, Role::Text3, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(iconButton(*actions.action("calendar.previous"), this));
    row->addWidget(actionButton(*actions.action("calendar.today"), ButtonLook::Plain, this));
    row->addWidget(iconButton(*actions.action("calendar.next"), this));
    row->addSpacing(4);
    for (CalendarMode mode :
        {CalendarMode::Day, CalendarMode::Week, CalendarMode::Month, CalendarMode::List, CalendarMode::Year})
        m_modes->addSegment(int(mode), QString());
    row->addWidget(m_modes);
    row->addSpacing(4);
    m_search->setMinimumWidth(110);
    m_search->setMaximumWidth(240);
    row->addWidget(m_search, 1);
    m_filter->setIcon(lineIcon(QLatin1String("filter")));
    m_filter->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_filter->setPopupMode(QToolButton::InstantPopup);
    m_filter->setMenu(m_filterMenu);
    row->addWidget(m_filter);
    row->addWidget(m_zone);
    row->addStretch(1);
    auto *menu = new QMenu(this);
    for (const char *id : {"calendar.new-idea", "calendar.theme-idea", "calendar.from-theme", "calendar.go-to-date", "",
             "calendar.accounts", "calendar.themes", "calendar.days", "calendar.bands", "calendar.slots",
             "calendar.plan", "", "calendar.media", "calendar.feeds", "calendar.picture-templates", "calendar.contests",
             "", "calendar.shift", "calendar.evergreen", "calendar.companions", "", "calendar.import",
             "calendar.export", "calendar.print", "", "calendar.tray", "calendar.details"}) {
        if (*id == '\0')
            menu->addSeparator();
        else
            menu->addAction(actions.action(id));
    }
    m_more->setIcon(lineIcon(QLatin1String("more")));
    m_more->setAutoRaise(true);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(menu);
    row->addWidget(m_more);
    connect(m_modes, &SegmentedControl::chosen, this, [this](int mode) { Q_EMIT modeChosen(CalendarMode(mode)); });
    retranslate();
}

void CalendarBar::setMode(CalendarMode mode)
{
    m_modes->setCurrent(int(mode));
}

void CalendarBar::setZone(const QString &words)
{
    m_zone->setText(words);
    m_zone->setVisible(!words.isEmpty());
}

void CalendarBar::setFilterCount(int active)
{
    m_filterCount = active;
    m_filter->setText(active > 0 ? tr("Filter (%1)").arg(active) : tr("Filter"));
}

void CalendarBar::setSearch(const QString &text)
{
    if (m_search->text().trimmed() != text)
        m_search->setText(text);
}

void CalendarBar::openFilterMenu()
{
    m_filter->showMenu();
}

void CalendarBar::retranslate()
{
    m_modes->setText(int(CalendarMode::Day), tr("Day"));
    m_modes->setText(int(CalendarMode::Week), tr("Week"));
    m_modes->setText(int(CalendarMode::Month), tr("Month"));
    m_modes->setText(int(CalendarMode::List), tr("List"));
    m_modes->setText(int(CalendarMode::Year), tr("Year"));
    m_search->setPrompt(tr("Find", "prompt of a narrow field: posts with certain words"));
    m_search->setAccessibleName(tr("Find in posts"));
    m_more->setAccessibleName(tr("More"));
    setPlainToolTip(*m_more, tr("Accounts, themes, days and panes"));
    setPlainToolTip(*m_filter, tr("Show only some of the posts"));
    setFilterCount(m_filterCount);
}

} // namespace stoa
