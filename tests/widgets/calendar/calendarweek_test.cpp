// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/testcase.h"
#include "tests/widgets/calendar/calendardesk.h"
#include "widgets/calendar/postwords.h"

#include <QAccessible>
#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QScrollBar>

namespace stoa::test {

//! The week by keyboard: each half hour is a place. "Now" is Sunday 22 November 2026, 14:00 in Athens.
class CalendarWeekTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_desk.reset(); }
    void arrowsGoByHalfHours();
    void postsAreMetOnTheWay();
    void sidewaysKeepsTheTime();
    void enterMakesAPostAtThatTime();
    void aClickTakesTheCursorAlong();
    void theHalfHourIsSaidAndSeen();
    void accountsOfOtherZonesShowTheirTime();
    void aDayIsShownWithItsPosts();

private:
    void press(Qt::Key key, int times = 1)
    {
        for (int i = 0; i < times; ++i)
            QTest::keyClick(&m_desk->view(), key);
    }
    CalendarPlace place() { return m_desk->view().cursorPlace(); }

    std::unique_ptr<CalendarDesk> m_desk;
    PostId m_early, m_late; // Wednesday 25 November: 9:30 and 9:45, in the same half hour
};

void CalendarWeekTest::init()
{
    m_desk = std::make_unique<CalendarDesk>();
    const AccountId account = makeAccount(m_desk->project);
    m_early = makePost(m_desk->project, {.wall = QStringLiteral("2026-11-25T09:30"), .accounts = {account}});
    m_late = makePost(m_desk->project, {.wall = QStringLiteral("2026-11-25T09:45"), .accounts = {account}});
    m_desk->open();
    m_desk->view().setCursorDay(QDate(2026, 11, 24));
    m_desk->trigger("calendar.week");
    m_desk->view().setFocus();
}

void CalendarWeekTest::aDayIsShownWithItsPosts()
{
    makePost(m_desk->project, {.wall = QStringLiteral("2026-11-26T23:30")});
    m_desk->settle();
    m_desk->view().setCursorDay(QDate(2026, 11, 25));
    m_desk->trigger("calendar.day");
    m_desk->view().clearSelection();
    m_desk->view().setCurrentIndex({});
    const auto isSeen = [this] {
        const int top = m_desk->view().verticalScrollBar()->value();
        const auto &tiles = m_desk->view().board().geometry().tiles();
        return std::any_of(tiles.begin(), tiles.end(), [this, top](const TileBox &tile) {
            return tile.rect.top() >= top && tile.rect.top() + 20 < top + m_desk->view().viewport()->height();
        });
    };
    QVERIFY(isSeen());
    m_desk->trigger("calendar.next");
    QVERIFY(isSeen()); // half past eleven at night
    const int there = m_desk->view().verticalScrollBar()->value();
    m_desk->trigger("calendar.next"); // nothing planned
    QCOMPARE(m_desk->view().verticalScrollBar()->value(), there);
}

void CalendarWeekTest::arrowsGoByHalfHours()
{
    QCOMPARE(place(), (CalendarPlace{QDate(2026, 11, 24), QTime(9, 0)}));
    press(Qt::Key_Down);
    QCOMPARE(place().time, QTime(9, 30));
    press(Qt::Key_Up, 3);
    QCOMPARE(place().time, QTime(8, 0));
    press(Qt::Key_Up, 30); // the day ends there
    QCOMPARE(place(), (CalendarPlace{QDate(2026, 11, 24), QTime(0, 0)}));
    QCOMPARE(m_desk->view().verticalScrollBar()->value(), 0); // and it can be seen
    press(Qt::Key_Down, 60);
    QCOMPARE(place(), (CalendarPlace{QDate(2026, 11, 24), QTime(23, 30)}));
    QCOMPARE(m_desk->view().verticalScrollBar()->value(), m_desk->view().verticalScrollBar()->maximum());
}

void CalendarWeekTest::postsAreMetOnTheWay()
{
    press(Qt::Key_Right);
    QCOMPARE(place(), (CalendarPlace{QDate(2026, 11, 25), QTime(9, 0)}));
    QVERIFY(!m_desk->view().currentPost().isValid());
    press(Qt::Key_Down);
    QCOMPARE(m_desk->view().selectedPosts(), QList<PostId>{m_early});
    press(Qt::Key_Down);
    QCOMPARE(m_desk->view().selectedPosts(), QList<PostId>{m_late});
    press(Qt::Key_Down);
    QVERIFY(m_desk->view().selectedPosts().isEmpty());
    QCOMPARE(place().time, QTime(10, 0));
    press(Qt::Key_Up);
    QCOMPARE(m_desk->view().selectedPosts(), QList<PostId>{m_late}); // from below the last comes first
    press(Qt::Key_Up, 2);
    QVERIFY(m_desk->view().selectedPosts().isEmpty());
    QCOMPARE(place().time, QTime(9, 0));
}

void CalendarWeekTest::sidewaysKeepsTheTime()
{
    press(Qt::Key_Down); // Tuesday, 9:30
    press(Qt::Key_Right);
    QCOMPARE(m_desk->view().selectedPosts(), QList<PostId>{m_early});
    press(Qt::Key_Right);
    QVERIFY(m_desk->view().selectedPosts().isEmpty());
    QCOMPARE(place(), (CalendarPlace{QDate(2026, 11, 26), QTime(9, 30)}));
    press(Qt::Key_Right, 4); // into the next week
    QCOMPARE(place(), (CalendarPlace{QDate(2026, 11, 30), QTime(9, 30)}));
    QVERIFY(m_desk->view().range().contains(QDate(2026, 11, 30)));
}

void CalendarWeekTest::enterMakesAPostAtThatTime()
{
    press(Qt::Key_Down, 3); // Tuesday, 10:30
    press(Qt::Key_Return);
    QTRY_VERIFY(m_desk->page->findChild<QDialog *>(QString(), Qt::FindChildrenRecursively) != nullptr);
    auto *dialog = m_desk->page->findChild<QDialog *>();
    dialog->accept();
    m_desk->settle();
    const int made = m_desk->view().board().firstOn(QDate(2026, 11, 24));
    QVERIFY(made >= 0);
    QCOMPARE(m_desk->view().board().post(made).at.time, QTime(10, 30));
}

void CalendarWeekTest::aClickTakesTheCursorAlong()
{
    const CalendarGeometry &geometry = m_desk->view().board().geometry();
    const QRect there = geometry.timedRect({QDate(2026, 11, 27), QTime(11, 30)});
    const QPoint point = there.center() - QPoint(0, m_desk->view().verticalScrollBar()->value() + 15);
    QTest::mouseClick(m_desk->view().viewport(), Qt::LeftButton, {}, point);
    QCOMPARE(place(), (CalendarPlace{QDate(2026, 11, 27), QTime(11, 30)}));
    press(Qt::Key_Down);
    QCOMPARE(place().time, QTime(12, 0));
    m_desk->view().selectPosts({m_late}); // the cursor goes with what is chosen
    QCOMPARE(place(), (CalendarPlace{QDate(2026, 11, 25), QTime(9, 30)}));
    m_desk->trigger("calendar.month"); // where times are no places
    QVERIFY(!m_desk->view().cursorPlace().time.isValid());
}

void CalendarWeekTest::theHalfHourIsSaidAndSeen()
{
    QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(&m_desk->view());
    QVERIFY(reader && reader->focusChild());
    QVERIFY2(reader->focusChild()->text(QAccessible::Name).contains(QStringLiteral("09:00")),
        qPrintable(reader->focusChild()->text(QAccessible::Name)));
    const QRect slot = m_desk->view().board().geometry().timedRect(place()).translated(
        0, -m_desk->view().verticalScrollBar()->value());
    const QPoint edge(slot.center().x(), slot.top() + 1);
    const QColor ring = m_desk->view().viewport()->grab().toImage().pixelColor(edge);
    press(Qt::Key_Down, 4);
    const QColor bare = m_desk->view().viewport()->grab().toImage().pixelColor(edge);
    QVERIFY(ring != bare);
}

void CalendarWeekTest::accountsOfOtherZonesShowTheirTime()
{
    const AccountId far = makeAccount(m_desk->project, {.handle = QStringLiteral("far")});
    m_desk->project.edits().run({QStringLiteral("account.change"), {}, {}, false},
        [far](Writer &writer) { writer.exec("UPDATE account SET zone = 'America/New_York' WHERE id = ?", far); });
    const PostId both = makePost(m_desk->project, {.wall = QStringLiteral("2026-11-26T05:00"), .accounts = {far}});
    m_desk->settle();
    const PostRow post = *PostQueries(m_desk->project.reader()).post(both);
    QCOMPARE(post.accounts.first().zone, QStringLiteral("America/New_York"));
    const QString there = PostWords::accountTime(post.accounts.first(), post);
    QVERIFY2(there.contains(QStringLiteral("22:00 EST")), qPrintable(there));
    QVERIFY2(there.contains(QStringLiteral("25")), qPrintable(there)); // the evening before
    QVERIFY(PostWords::facts(post).join(QLatin1Char('\n')).contains(there));
    const PostRow near = *PostQueries(m_desk->project.reader()).post(m_early);
    QCOMPARE(PostWords::accountTime(near.accounts.first(), near), QString());
    // On the tile it stands behind the badge.
    PostRow same = post;
    same.accounts.first().zone.clear();
    const QSize size(240, CalendarGeometry::tileHeight);
    TileCache cache;
    QVERIFY(
        cache.tile(post, size, TileShape::Full, 1).toImage() != cache.tile(same, size, TileShape::Full, 1).toImage());
}

} // namespace stoa::test

using stoa::test::CalendarWeekTest;
STOA_TEST(CalendarWeekTest)
#include "calendarweek_test.moc"
