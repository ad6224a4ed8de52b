// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mainwindow/pages.h"

#include "widgets/calendar/calendarpage.h"
#include "widgets/engagement/engagementpage.h"
#include "widgets/history/historypage.h"
#include "widgets/inbox/inboxpage.h"
#include "widgets/rules/rulespage.h"
#include "widgets/settings/settingspage.h"

namespace stoa {

namespace {

template <typename AnyPage>
Page *makePage(ProjectContext &context, QWidget *parent)
{
    return new AnyPage(context, parent);
}

} // namespace

std::span<const PageEntry> workingPages()
{
    static constexpr PageEntry pages[] = {
        {PageKind::Calendar, Scope::Calendar, "go.calendar", makePage<CalendarPage>},
        {PageKind::Inbox, Scope::Inbox, "go.inbox", makePage<InboxPage>},
        {PageKind::Rules, Scope::Rules, "go.rules", makePage<RulesPage>},
        {PageKind::Results, Scope::Results, "go.results", makePage<EngagementPage>},
        {PageKind::History, Scope::History, "go.history", makePage<HistoryPage>},
        {PageKind::Settings, Scope::Settings, "go.settings", makePage<SettingsPage>},
    };
    return pages;
}

} // namespace stoa
