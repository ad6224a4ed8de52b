// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/themeedits.h"
#include "tests/support/builders.h"
#include "tests/support/testcase.h"
#include "tests/widgets/calendar/calendardesk.h"
#include "widgets/calendar/calendarcommands.h"

#include <QDragMoveEvent>
#include <QImage>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QUrl>

namespace stoa::test {

//! Drags that reach an edge, and files dropped on a day. "Now" is Sunday 22 November 2026, 14:00 in Athens.
class CalendarDragTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_desk.reset(); }
    void aDragThatRestsAtAnEdgeTurnsThePage_data();
    void aDragThatRestsAtAnEdgeTurnsThePage();
    void aPostGoesOverTheEdgeIntoTheNextMonth();
    void escapeGoesBackToThePageItCameFrom();
    void aDragFromOutsideTurnsThePageToo();
    void aWeekScrollsUnderTheDrag();
    void aDroppedFileIsOneAct();
    void whatIsDroppedGetsAccountsAndATheme();
    void aDroppedPictureIsOneAct();
    void aFileThatCannotBeTakenLeavesNoPost();

private:
    QWidget *port() { return m_desk->view().viewport(); }
    void hover(QPoint point)
    {
        QMouseEvent event(QEvent::MouseMove, point, port()->mapToGlobal(point), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(port(), &event);
    }
    void drop(QMimeData &mime, QDate day)
    {
        const QPoint to = m_desk->centre(day);
        QDragEnterEvent enter(to, Qt::CopyAction, &mime, Qt::LeftButton, {});
        QCoreApplication::sendEvent(port(), &enter);
        QDragMoveEvent move(to, Qt::CopyAction, &mime, Qt::LeftButton, {});
        QCoreApplication::sendEvent(port(), &move);
        QDropEvent dropped(to, Qt::CopyAction, &mime, Qt::LeftButton, {});
        QCoreApplication::sendEvent(port(), &dropped);
    }
    qint64 acts() { return m_desk->project.reader().integer("SELECT count(*) FROM history").value_or(-1); }
    QDate lastDay() { return QDate(2026, 11, 28); }

    std::unique_ptr<CalendarDesk> m_desk;
    PostId m_post; // Tuesday 24 November, 9:00
};

void CalendarDragTest::init()
{
    m_desk = std::make_unique<CalendarDesk>();
    m_post = makePost(
        m_desk->project, {.wall = QStringLiteral("2026-11-24T09:00"), .accounts = {makeAccount(m_desk->project)}});
    m_desk->open();
}

void CalendarDragTest::aDragThatRestsAtAnEdgeTurnsThePage_data()
{
    QTest::addColumn<bool>("week");
    QTest::addColumn<QPoint>("edge"); // in parts of a hundred of the page
    QTest::addColumn<QDate>("shown");
    QTest::newRow("month, right") << false << QPoint(100, 50) << QDate(2026, 12, 15);
    QTest::newRow("month, left") << false << QPoint(0, 50) << QDate(2026, 10, 15);
    QTest::newRow("month, below") << false << QPoint(50, 100) << QDate(2026, 12, 15);
    QTest::newRow("month, above") << false << QPoint(50, 0) << QDate(2026, 10, 15);
    QTest::newRow("week, right") << true << QPoint(100, 50) << QDate(2026, 12, 2);
    QTest::newRow("week, left") << true << QPoint(0, 50) << QDate(2026, 11, 18);
}

void CalendarDragTest::aDragThatRestsAtAnEdgeTurnsThePage()
{
    QFETCH(bool, week);
    QFETCH(QPoint, edge);
    QFETCH(QDate, shown);
    m_desk->view().setCursorDay(QDate(2026, 11, 24));
    if (week)
        m_desk->trigger("calendar.week");
    QVERIFY(!m_desk->view().range().contains(shown));
    const QPoint from = m_desk->centre(m_post);
    QTest::mousePress(port(), Qt::LeftButton, {}, from);
    hover(from + QPoint(30, 30));
    hover({(port()->width() - 1) * edge.x() / 100, (port()->height() - 1) * edge.y() / 100});
    QTRY_VERIFY(m_desk->view().range().contains(shown));
    hover(port()->rect().center()); // away from the edge: the page stays
    QTest::mouseRelease(port(), Qt::RightButton, {}, port()->rect().center());
    QTest::keyClick(&m_desk->view(), Qt::Key_Escape); // taken back
    QTest::mouseRelease(port(), Qt::LeftButton, {}, port()->rect().center());
    m_desk->settle();
    QCOMPARE(m_desk->at(m_post), (WallTime{QDate(2026, 11, 24), QTime(9, 0)}));
}

void CalendarDragTest::aPostGoesOverTheEdgeIntoTheNextMonth()
{
    const QPoint from = m_desk->centre(m_post);
    QTest::mousePress(port(), Qt::LeftButton, {}, from);
    hover(from + QPoint(30, 30));
    hover({port()->width() - 3, port()->height() / 2});
    QTRY_COMPARE(m_desk->view().page().month(), 12);
    const QPoint to = m_desk->centre(QDate(2026, 12, 16));
    hover(to);
    QTest::mouseRelease(port(), Qt::LeftButton, {}, to);
    m_desk->settle();
    QCOMPARE(m_desk->at(m_post), (WallTime{QDate(2026, 12, 16), QTime(9, 0)}));
}

void CalendarDragTest::escapeGoesBackToThePageItCameFrom()
{
    m_desk->view().setFocus();
    const QPoint from = m_desk->centre(m_post);
    QTest::mousePress(port(), Qt::LeftButton, {}, from);
    hover(from + QPoint(40, 0));
    hover(QPoint(port()->width() - 4, port()->height() / 2));
    QTRY_COMPARE(m_desk->view().page().month(), 12);
    QTest::keyClick(&m_desk->view(), Qt::Key_Escape);
    QCOMPARE(m_desk->view().page().month(), 11);
    QCOMPARE(m_desk->view().cursor(), QDate(2026, 11, 24));
    QTest::mouseRelease(port(), Qt::LeftButton, {}, from);
    m_desk->settle();
    QCOMPARE(m_desk->at(m_post).date, QDate(2026, 11, 24));
    QTest::qWait(800); // longer than a drag rests at an edge: the page stays
    QCOMPARE(m_desk->view().page().month(), 11);
}

void CalendarDragTest::aDragFromOutsideTurnsThePageToo()
{
    QMimeData mime;
    mime.setText(QStringLiteral("Words"));
    const QPoint edge(port()->width() - 3, port()->height() / 2);
    QDragEnterEvent enter(edge, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QCoreApplication::sendEvent(port(), &enter);
    QDragMoveEvent move(edge, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QCoreApplication::sendEvent(port(), &move);
    QTRY_COMPARE(m_desk->view().page().month(), 12);
    QDragLeaveEvent leave;
    QCoreApplication::sendEvent(port(), &leave);
    QCOMPARE(m_desk->view().board().count(), 0); // and nothing was made
}

void CalendarDragTest::aWeekScrollsUnderTheDrag()
{
    m_desk->view().setCursorDay(QDate(2026, 11, 24));
    m_desk->trigger("calendar.week");
    QScrollBar *bar = m_desk->view().verticalScrollBar();
    const int before = bar->value();
    const QPoint from = m_desk->centre(m_post);
    QTest::mousePress(port(), Qt::LeftButton, {}, from);
    hover(from + QPoint(0, 30));
    hover({from.x(), port()->height() - 4});
    QVERIFY(bar->value() > before);
    const int below = bar->value();
    hover({from.x(), 4});
    QVERIFY(bar->value() < below);
    QTest::keyClick(&m_desk->view(), Qt::Key_Escape);
    QTest::mouseRelease(port(), Qt::LeftButton, {}, from);
}

void CalendarDragTest::aDroppedFileIsOneAct()
{
    const QString path = m_desk->project.folder() + QStringLiteral("/cup.png");
    QImage picture(40, 30, QImage::Format_RGB32);
    picture.fill(Qt::darkGreen);
    QVERIFY(picture.save(path));
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(path)});
    const qint64 before = acts();
    drop(mime, lastDay());
    QTRY_VERIFY(m_desk->view().board().firstOn(lastDay()) >= 0);
    m_desk->settle();
    const PostRow post = m_desk->view().board().post(m_desk->view().board().firstOn(lastDay()));
    QCOMPARE(post.mediaCount, 1);
    QCOMPARE(post.kind, PostKind::Photo);
    QCOMPARE(acts(), before + 1);
    m_desk->project.edits().undo();
    m_desk->settle();
    QCOMPARE(m_desk->view().board().firstOn(lastDay()), -1);
    m_desk->project.edits().redo();
    m_desk->settle();
    QCOMPARE(PostQueries(m_desk->project.reader()).post(post.id)->mediaCount, 1);
}

//! What is dropped from elsewhere is a post as any other: it has accounts, and the day offers its theme.
void CalendarDragTest::whatIsDroppedGetsAccountsAndATheme()
{
    ThemeContent content;
    content.weekday = 6;
    content.name = QStringLiteral("Saturday");
    content.hashtag = QStringLiteral("saturday");
    QVERIFY(resultOf(ThemeEdits(m_desk->project.edits()).create(content)));
    m_desk->settle();
    QSignalSpy offered(m_desk->page->findChild<CalendarCommands *>(), &CalendarCommands::themeOffered);
    QMimeData mime;
    mime.setText(QStringLiteral("Warm bread"));
    drop(mime, lastDay());
    QTRY_VERIFY(m_desk->view().board().firstOn(lastDay()) >= 0);
    m_desk->settle();
    const PostRow post = m_desk->view().board().post(m_desk->view().board().firstOn(lastDay()));
    QCOMPARE(post.accounts.size(), 1);
    QTRY_COMPARE(offered.count(), 1);
    QCOMPARE(offered.first().first().value<QList<PostId>>(), QList<PostId>{post.id});
    // An idea that was cut and pasted is offered it too, unless it has a theme of its own.
    auto *const commands = m_desk->page->findChild<CalendarCommands *>();
    const PostId plain = makePost(m_desk->project, {.wall = {}});
    const PostId themed = makePost(m_desk->project, {.wall = {}});
    const ThemeId theme = offered.first().at(1).value<ThemeId>();
    QVERIFY(resultOf(PostEdits(m_desk->project.edits()).setTheme({themed}, theme)));
    m_desk->settle();
    for (const PostId idea : {plain, themed}) {
        commands->copyToClipboard({idea}, true);
        commands->paste(lastDay(), {});
        m_desk->settle();
    }
    QCOMPARE(offered.count(), 2);
    QCOMPARE(offered.last().first().value<QList<PostId>>(), QList<PostId>{plain});
}

void CalendarDragTest::aDroppedPictureIsOneAct()
{
    QImage picture(40, 30, QImage::Format_RGB32);
    picture.fill(Qt::darkRed);
    QMimeData mime;
    mime.setImageData(picture);
    const qint64 before = acts();
    drop(mime, lastDay());
    QTRY_VERIFY(m_desk->view().board().firstOn(lastDay()) >= 0);
    m_desk->settle();
    QCOMPARE(m_desk->view().board().post(m_desk->view().board().firstOn(lastDay())).mediaCount, 1);
    QCOMPARE(acts(), before + 1);
}

void CalendarDragTest::aFileThatCannotBeTakenLeavesNoPost()
{
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(m_desk->project.folder() + QStringLiteral("/gone.png"))});
    QSignalSpy failures(m_desk->page.get(), &Page::failed);
    const qint64 before = acts();
    drop(mime, lastDay());
    QTRY_COMPARE(failures.size(), 1);
    m_desk->settle();
    QCOMPARE(acts(), before);
    QCOMPARE(m_desk->view().board().firstOn(lastDay()), -1);
}

} // namespace stoa::test

using stoa::test::CalendarDragTest;
STOA_TEST(CalendarDragTest)
#include "calendardrag_test.moc"
