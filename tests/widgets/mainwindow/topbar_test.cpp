// SPDX-License-Identifier: GPL-3.0-or-later
// The bar over the pages: what stands in it stays where it is when an act gets its undo.
#include "widgets/mainwindow/topbar.h"

#include "tests/support/testcase.h"
#include "tests/widgets/calendar/calendardesk.h"

#include <QPushButton>

namespace stoa {

class TopBarTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theUndoMovesNothing_data()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("narrow") << 1094;
        QTest::newRow("wide") << 1848;
    }
    void theUndoMovesNothing()
    {
        QFETCH(const int, width);
        test::CalendarDesk desk;
        desk.open();
        QAction undo;
        TopBar bar(undo);
        bar.resize(width, 48);
        bar.showPage(desk.page.get());
        bar.show();
        QVERIFY(QTest::qWaitForWindowExposed(&bar));
        QWidget *pages = desk.page->topBar();
        const auto settled = [&bar] {
            QCoreApplication::processEvents();
            QCoreApplication::processEvents();
            return !bar.findChild<QPushButton *>(QStringLiteral("named-undo"))->isHidden();
        };
        QVERIFY(!settled());
        const QRect before = pages->geometry();
        for (const QString &name : {QStringLiteral("Move"), QStringLiteral("A very long name of a small act")}) {
            bar.setUndoName(name);
            QVERIFY(settled());
            QCOMPARE(pages->geometry(), before);
        }
    }

    void turningPagesMovesNothing()
    {
        test::CalendarDesk desk;
        desk.open();
        QAction undo;
        TopBar bar(undo);
        bar.resize(1290, 48);
        bar.showPage(desk.page.get());
        bar.show();
        QVERIFY(QTest::qWaitForWindowExposed(&bar));
        const QWidget *pages = desk.page->topBar();
        for (const char *mode : {"calendar.month", "calendar.week", "calendar.day"}) {
            desk.trigger(mode);
            QCoreApplication::processEvents();
            const int before = pages->x();
            for (int turn = 0; turn < 5; ++turn) {
                desk.trigger("calendar.previous");
                QCoreApplication::processEvents();
                QCOMPARE(pages->x(), before);
            }
        }
    }
};

} // namespace stoa

using stoa::TopBarTest;
STOA_TEST(TopBarTest)
#include "topbar_test.moc"
