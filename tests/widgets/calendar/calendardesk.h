// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/postqueries.h"
#include "models/settings/settings.h"
#include "tests/support/scriptedasker.h"
#include "tests/support/temporaryproject.h"
#include "widgets/calendar/calendarpage.h"
#include "widgets/calendar/calendarview.h"
#include "widgets/common/actioncatalogue.h"
#include "widgets/common/linkopener.h"
#include "widgets/common/theme.h"

#include <QAction>
#include <QMouseEvent>
#include <QTest>

namespace stoa::test {

//! A calendar page in a window of its own over a temporary project. "Now" is 22 November 2026, 14:00 in Athens.
struct CalendarDesk
{
    TemporaryProject project;
    Settings settings{project.folder() + QStringLiteral("/settings.ini")};
    Theme theme;
    ActionCatalogue actions{settings};
    ScriptedAsker asker;
    LinkOpener links{asker};
    ProjectContext context{
        project.project(), project.edits(), project.reader(), project.clock(), settings, theme, actions, asker, links};
    std::unique_ptr<CalendarPage> page;

    void open()
    {
        page = std::make_unique<CalendarPage>(context);
        page->topBar();
        actions.bind(Scope::Calendar, page.get());
        page->resize(1200, 720);
        page->show();
        page->activateWindow();
        page->activated();
        QVERIFY(QTest::qWaitForWindowExposed(page.get()));
    }
    CalendarView &view() { return page->view(); }
    void settle()
    {
        project.edits().waitForIdle();
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
    }
    void trigger(const char *id)
    {
        actions.action(id)->trigger();
        settle();
    }
    WallTime at(PostId post) { return PostQueries(project.reader()).post(post)->at; }
    QPoint centre(PostId post)
    {
        const int shown = view().board().shownOf(post);
        return view().visualRect(view().model()->index(view().board().modelRow(shown), 0)).center();
    }
    QPoint centre(QDate day)
    {
        const DayBox *box = view().board().geometry().dayOf(day);
        return box->rect.center() + QPoint(0, box->rect.height() / 4);
    }
    void dragTo(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *port = view().viewport();
        QTest::mousePress(port, Qt::LeftButton, modifiers, from);
        const auto move = [&](QPoint point) {
            QMouseEvent event(
                QEvent::MouseMove, point, port->mapToGlobal(point), Qt::NoButton, Qt::LeftButton, modifiers);
            QCoreApplication::sendEvent(port, &event);
        };
        move((from + to) / 2);
        move(to);
        QTest::mouseRelease(port, Qt::LeftButton, modifiers, to);
        settle();
    }
};

} // namespace stoa::test
