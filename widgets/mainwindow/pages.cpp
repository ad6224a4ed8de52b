// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mainwindow/pages.h"

#include "widgets/history/historypage.h"
#include "widgets/settings/settingspage.h"

#if __has_include("widgets/calendar/calendarpage.h")
#include "widgets/calendar/calendarpage.h"
#define STOA_HAS_CALENDAR
#endif
#if __has_include("widgets/inbox/inboxpage.h")
#include "widgets/inbox/inboxpage.h"
#define STOA_HAS_INBOX
#endif
#if __has_include("widgets/rules/rulespage.h")
#include "widgets/rules/rulespage.h"
#define STOA_HAS_RULES
#endif
#if __has_include("widgets/engagement/engagementpage.h")
#include "widgets/engagement/engagementpage.h"
#define STOA_HAS_ENGAGEMENT
#endif

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
#ifdef STOA_HAS_CALENDAR
        {PageKind::Calendar, Scope::Calendar, "go.calendar", makePage<CalendarPage>},
#endif
#ifdef STOA_HAS_INBOX
        {PageKind::Inbox, Scope::Inbox, "go.inbox", makePage<InboxPage>},
#endif
#ifdef STOA_HAS_RULES
        {PageKind::Rules, Scope::Rules, "go.rules", makePage<RulesPage>},
#endif
#ifdef STOA_HAS_ENGAGEMENT
        {PageKind::Results, Scope::Results, "go.results", makePage<EngagementPage>},
#endif
        {PageKind::History, Scope::History, "go.history", makePage<HistoryPage>},
        {PageKind::Settings, Scope::Settings, "go.settings", makePage<SettingsPage>},
    };
    return pages;
}

} // namespace stoa
