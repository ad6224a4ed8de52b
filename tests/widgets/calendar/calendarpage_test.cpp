// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/calendar/calendarpage.h"

#include "models/planning/postqueries.h"
#include "models/planning/settingedits.h"
#include "models/planning/themequeries.h"
#include "models/settings/settings.h"
#include "tests/support/accessibility.h"
#include "tests/support/builders.h"
#include "tests/support/scriptedasker.h"
#include "tests/support/testcase.h"
#include "tests/widgets/calendar/calendardesk.h"
#include "widgets/calendar/calendardays.h"
#include "widgets/calendar/calendarfilter.h"
#include "widgets/calendar/calendartray.h"
#include "widgets/calendar/calendarview.h"
#include "widgets/common/actioncatalogue.h"
#include "widgets/common/linkopener.h"
#include "widgets/common/theme.h"
#include "widgets/composer/growingedit.h"
#include "widgets/composer/postpane.h"
#include "widgets/composer/promptlist.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace stoa;
using stoa::test::CalendarDesk;

class CalendarPageTest : public QObject
{
    Q_OBJECT

private:
    //! Friday's theme asks two things, all others nothing.
    void givePrompts()
    {
        QVERIFY(stoa::test::resultOf(
            m_desk->project.edits().run({QStringLiteral("theme.edit"), {}, {}, false}, [](Writer &writer) {
                writer.exec("UPDATE theme SET prompts = CASE hashtag WHEN 'FridayFun' THEN 'What made you laugh & why?'"
                            " || char(10) || 'Your worst joke' ELSE '' END");
            })));
        m_desk->settle();
    }

    std::unique_ptr<CalendarDesk> m_desk;
    PostId m_tuesday; // 24 November, 9:00
    PostId m_wednesday; // 25 November, 18:30
    PostId m_idea;
    PostId m_published; // 3 November

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<CalendarDesk>();
        test::TemporaryProject &project = m_desk->project;
        const AccountId account = test::makeAccount(project);
        m_tuesday = test::makePost(project,
            {.wall = QStringLiteral("2026-11-24T09:00"), .text = QStringLiteral("First"), .accounts = {account}});
        m_wednesday = test::makePost(project,
            {.wall = QStringLiteral("2026-11-25T18:30"), .text = QStringLiteral("Second"), .accounts = {account}});
        m_idea = test::makePost(project, {.status = QStringLiteral("idea"), .text = QStringLiteral("An idea")});
        m_published = test::makePost(project,
            {.wall = QStringLiteral("2026-11-03T09:00"),
                .status = QStringLiteral("published"),
                .text = QStringLiteral("Out")});
        test::makeTheme(project,
            {.weekday = 5,
                .hashtag = QStringLiteral("FridayFun"),
                .name = QStringLiteral("Friday Fun"),
                .defaultTime = QStringLiteral("19:00")});
        m_desk->open();
    }
    void cleanup() { m_desk.reset(); }

    void showsTheMonthOfToday()
    {
        QCOMPARE(m_desk->view().mode(), CalendarMode::Month);
        QCOMPARE(m_desk->view().cursor(), QDate(2026, 11, 22));
        QCOMPARE(m_desk->view().board().count(), 3);
        QVERIFY(m_desk->page->title().contains(QStringLiteral("2026")));
    }

    void onANarrowPageTheDetailsComeWithAnOpenPost()
    {
        auto *pane = m_desk->page->details().parentWidget();
        QVERIFY(pane->isVisible());
        m_desk->page->resize(900, 600);
        QTRY_VERIFY(!pane->isVisible());
        QTest::mouseClick(m_desk->view().viewport(), Qt::LeftButton, {}, m_desk->centre(m_tuesday));
        QVERIFY(!pane->isVisible()); // a drag begins like that: nothing may move
        m_desk->trigger("calendar.open");
        QVERIFY(pane->isVisible());
        m_desk->trigger("calendar.details");
        QVERIFY(!pane->isVisible());
        m_desk->page->resize(1300, 720);
    }

    void takingTheFocusMarksNoPost()
    {
        m_desk->page->topBar()->setFocus();
        m_desk->view().setFocus();
        QVERIFY(m_desk->view().hasFocus());
        QVERIFY(!m_desk->view().currentPost().isValid());
        QCOMPARE(m_desk->view().cursor(), QDate(2026, 11, 22));
    }

    void dragMovesToAnotherDayAtTheSameTime()
    {
        m_desk->dragTo(m_desk->centre(m_tuesday), m_desk->centre(QDate(2026, 11, 27)));
        QCOMPARE(m_desk->at(m_tuesday), (WallTime{QDate(2026, 11, 27), QTime(9, 0)}));
        m_desk->project.edits().undo();
        m_desk->settle();
        QCOMPARE(m_desk->at(m_tuesday), (WallTime{QDate(2026, 11, 24), QTime(9, 0)}));
    }

    void controlDragCopies()
    {
        m_desk->dragTo(m_desk->centre(m_tuesday), m_desk->centre(QDate(2026, 11, 27)), Qt::ControlModifier);
        QCOMPARE(m_desk->at(m_tuesday).date, QDate(2026, 11, 24));
        QCOMPARE(m_desk->view().board().count(), 4);
    }

    void severalMoveTogetherAndKeepTheirGaps()
    {
        QTest::mouseClick(m_desk->view().viewport(), Qt::LeftButton, {}, m_desk->centre(m_tuesday));
        QTest::mouseClick(m_desk->view().viewport(), Qt::LeftButton, Qt::ControlModifier, m_desk->centre(m_wednesday));
        QCOMPARE(m_desk->view().selectedPosts().size(), 2);
        m_desk->dragTo(m_desk->centre(m_tuesday), m_desk->centre(QDate(2026, 11, 26)));
        QCOMPARE(m_desk->at(m_tuesday), (WallTime{QDate(2026, 11, 26), QTime(9, 0)}));
        QCOMPARE(m_desk->at(m_wednesday), (WallTime{QDate(2026, 11, 27), QTime(18, 30)}));
        QCOMPARE(m_desk->view().selectedPosts().size(), 2);
    }

    void dropOnThePastIsRefusedAndSaysWhy()
    {
        QSignalSpy notices(m_desk->page.get(), &Page::notice);
        m_desk->dragTo(m_desk->centre(m_tuesday), m_desk->centre(QDate(2026, 11, 18)));
        QCOMPARE(m_desk->at(m_tuesday).date, QDate(2026, 11, 24));
        QCOMPARE(notices.size(), 1);
        QVERIFY(!notices.first().first().toString().isEmpty());
    }

    void publishedPostStaysWhereItIs()
    {
        QSignalSpy notices(m_desk->page.get(), &Page::notice);
        m_desk->dragTo(m_desk->centre(m_published), m_desk->centre(QDate(2026, 11, 27)));
        QCOMPARE(m_desk->at(m_published).date, QDate(2026, 11, 3));
        QCOMPARE(notices.size(), 1);
    }

    void rubberBandSelectsWhatItTouches()
    {
        const QPoint from
            = m_desk->view().board().geometry().dayOf(QDate(2026, 11, 23))->rect.bottomLeft() + QPoint(12, -6);
        m_desk->dragTo(from, m_desk->centre(m_wednesday));
        QCOMPARE(m_desk->view().selectedPosts(), (QList<PostId>{m_tuesday, m_wednesday}));
    }

    void arrowsAndKeysMovePosts()
    {
        m_desk->view().selectPosts({m_tuesday});
        m_desk->trigger("calendar.move-right");
        QCOMPARE(m_desk->at(m_tuesday), (WallTime{QDate(2026, 11, 25), QTime(9, 0)}));
        QCOMPARE(m_desk->view().selectedPosts(), QList<PostId>{m_tuesday});
        m_desk->trigger("calendar.move-down");
        QCOMPARE(m_desk->at(m_tuesday), (WallTime{QDate(2026, 12, 2), QTime(9, 0)}));
        m_desk->trigger("calendar.week");
        m_desk->view().setCursorDay(QDate(2026, 12, 2));
        m_desk->view().selectPosts({m_tuesday});
        m_desk->trigger("calendar.move-down");
        QCOMPARE(m_desk->at(m_tuesday), (WallTime{QDate(2026, 12, 2), QTime(9, 15)}));
    }

    void arrowsMoveTheCursor()
    {
        QTest::keyClick(&m_desk->view(), Qt::Key_Right);
        QCOMPARE(m_desk->view().cursor(), QDate(2026, 11, 23));
        QTest::keyClick(&m_desk->view(), Qt::Key_Right);
        QTest::keyClick(&m_desk->view(), Qt::Key_Down);
        QCOMPARE(m_desk->view().currentPost(), m_tuesday);
        QTest::keyClick(&m_desk->view(), Qt::Key_Down);
        QCOMPARE(m_desk->view().cursor(), QDate(2026, 12, 1));
        QVERIFY(!m_desk->view().currentPost().isValid());
        QCOMPARE(m_desk->view().page().month(), 12);
    }

    void enterOpensThePostOrStartsOneFromTheTheme()
    {
        m_desk->view().selectPosts({m_tuesday});
        QTest::keyClick(&m_desk->view(), Qt::Key_Return);
        QCOMPARE(m_desk->page->details().post(), m_tuesday);
        QVERIFY(m_desk->page->details().isAncestorOf(QApplication::focusWidget()));
        m_desk->view().setFocus();
        QTest::keyClick(&m_desk->view(), Qt::Key_Up); // to the day itself
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(&m_desk->view(), Qt::Key_Right);
        QCOMPARE(m_desk->view().cursor(), QDate(2026, 11, 27));
        QTest::keyClick(&m_desk->view(), Qt::Key_Return);
        m_desk->settle();
        QCOMPARE(m_desk->view().board().count(), 4);
        const PostRow made = m_desk->view().board().post(m_desk->view().board().lastOn(QDate(2026, 11, 27)));
        QCOMPARE(made.at.time, QTime(19, 0));
        QCOMPARE(made.themeHashtag, QStringLiteral("FridayFun"));
    }

    void emptyThemeDayInvites()
    {
        const DayBox *friday = m_desk->view().board().geometry().dayOf(QDate(2026, 11, 27));
        QVERIFY(!friday->invite.isNull());
        QTest::mouseClick(m_desk->view().viewport(), Qt::LeftButton, {}, friday->invite.center());
        m_desk->settle();
        QCOMPARE(m_desk->view().board().count(), 4);
        QVERIFY(m_desk->view().board().geometry().dayOf(QDate(2026, 11, 27))->invite.isNull());
        // The past does not invite.
        QVERIFY(m_desk->view().board().geometry().dayOf(QDate(2026, 11, 20))->invite.isNull());
    }

    void writingGoesAboveTheHashtagAndBackByEscape()
    {
        m_desk->view().setCursorDay(QDate(2026, 11, 27)); // a Friday, with a theme
        m_desk->trigger("calendar.from-theme");
        m_desk->settle();
        QTRY_VERIFY(qobject_cast<GrowingEdit *>(QApplication::focusWidget()));
        auto *edit = qobject_cast<GrowingEdit *>(QApplication::focusWidget());
        QTest::keyClicks(edit, QStringLiteral("Bread at seven"));
        QCOMPARE(edit->toPlainText(), QStringLiteral("Bread at seven\n\n#FridayFun"));
        QTest::keyClick(edit, Qt::Key_Escape);
        QTRY_VERIFY(m_desk->view().hasFocus());
    }

    void anEmptyThemePostIsAskedWhatItIsAbout()
    {
        givePrompts();
        m_desk->view().setCursorDay(QDate(2026, 11, 27)); // a Friday
        m_desk->trigger("calendar.from-theme");
        m_desk->settle();
        auto *const prompts = m_desk->page->findChild<PromptList *>();
        QTRY_VERIFY(prompts != nullptr && prompts->isVisible());
        const QList<QPushButton *> buttons = prompts->findChildren<QPushButton *>();
        QCOMPARE(buttons.size(), 2);
        const QString head = prompts->findChild<QLabel *>()->text();
        QVERIFY2(!head.contains(QLatin1String("FSI")), qPrintable(head)); // shown once, not what shows it
        QVERIFY(buttons.first()->text().contains(QLatin1String("What made you laugh && why?")));
        QTest::mouseClick(buttons.first(), Qt::LeftButton);
        auto *const edit = qobject_cast<GrowingEdit *>(QApplication::focusWidget());
        QVERIFY(edit != nullptr);
        QCOMPARE(edit->toPlainText(), QStringLiteral("What made you laugh & why?\n\n#FridayFun"));
        QTRY_VERIFY(!prompts->isVisible()); // there are words now
    }

    void aPromptBecomesAnIdea()
    {
        givePrompts();
        const int before = m_desk->page->findChild<TrayList *>()->model()->rowCount();
        m_desk->trigger("calendar.theme-idea");
        auto *const menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu != nullptr);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Right);
        auto *const ofTheme = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(ofTheme != nullptr && ofTheme != menu);
        QTest::keyClick(ofTheme, Qt::Key_Down);
        QTest::keyClick(ofTheme, Qt::Key_Return);
        m_desk->settle();
        QTRY_COMPARE(m_desk->page->findChild<TrayList *>()->model()->rowCount(), before + 1);
        const PostRow idea = PostQueries(m_desk->project.reader()).tray().value().constLast();
        QCOMPARE(idea.title, QStringLiteral("Your worst joke"));
        QCOMPARE(idea.themeHashtag, QStringLiteral("FridayFun"));
        QVERIFY(stoa::test::resultOf(m_desk->project.edits().undo()));
        QTRY_COMPARE(m_desk->page->findChild<TrayList *>()->model()->rowCount(), before);
    }

    void clipboardCopiesAndMoves()
    {
        m_desk->view().selectPosts({m_tuesday});
        m_desk->trigger("calendar.copy");
        m_desk->view().setCursorDay(QDate(2026, 11, 28));
        m_desk->trigger("calendar.paste");
        QCOMPARE(m_desk->view().board().count(), 4);
        const QList<PostId> copies = m_desk->view().selectedPosts();
        QCOMPARE(copies.size(), 1);
        QVERIFY2(copies.first() != m_tuesday, "the copy is what is worked on now");
        m_desk->view().selectPosts({m_wednesday});
        m_desk->trigger("calendar.cut");
        m_desk->view().setCursorDay(QDate(2026, 11, 29));
        m_desk->trigger("calendar.paste");
        QCOMPARE(m_desk->view().board().count(), 4);
        QCOMPARE(m_desk->at(m_wednesday), (WallTime{QDate(2026, 11, 29), QTime(18, 30)}));
    }

    void pastedTextBecomesADraft()
    {
        QGuiApplication::clipboard()->setText(QStringLiteral("Words from elsewhere"));
        m_desk->view().setCursorDay(QDate(2026, 11, 28));
        m_desk->trigger("calendar.paste");
        const int shown = m_desk->view().board().firstOn(QDate(2026, 11, 28));
        QVERIFY(shown >= 0);
        QCOMPARE(m_desk->view().board().post(shown).text, QStringLiteral("Words from elsewhere"));
        QCOMPARE(m_desk->view().board().post(shown).status, PostStatus::Draft);
    }

    void deleteComesBackByUndo()
    {
        m_desk->view().selectPosts({m_tuesday, m_wednesday});
        m_desk->trigger("calendar.delete");
        QCOMPARE(m_desk->view().board().count(), 1);
        m_desk->project.edits().undo();
        m_desk->settle();
        QCOMPARE(m_desk->view().board().count(), 3);
    }

    void ideaIsDroppedOnADayAndBack()
    {
        QMimeData *mime
            = m_desk->page->tray().list()->model()->mimeData({m_desk->page->tray().list()->model()->index(0, 0)});
        QWidget *port = m_desk->view().viewport();
        const QPoint to = m_desk->centre(QDate(2026, 11, 27));
        QDragEnterEvent enter(to, Qt::MoveAction | Qt::CopyAction, mime, Qt::LeftButton, {});
        QCoreApplication::sendEvent(port, &enter);
        QVERIFY(enter.isAccepted());
        QDragMoveEvent move(to, Qt::MoveAction | Qt::CopyAction, mime, Qt::LeftButton, {});
        QCoreApplication::sendEvent(port, &move);
        QVERIFY(move.isAccepted());
        QDropEvent drop(to, Qt::MoveAction | Qt::CopyAction, mime, Qt::LeftButton, {});
        QCoreApplication::sendEvent(port, &drop);
        delete mime;
        m_desk->settle();
        QCOMPARE(m_desk->at(m_idea), (WallTime{QDate(2026, 11, 27), QTime(19, 0)})); // the day's theme has that time
        QCOMPARE(m_desk->page->tray().list()->model()->rowCount(), 0);
        m_desk->view().selectPosts({m_idea});
        m_desk->trigger("calendar.undate");
        QVERIFY(!m_desk->at(m_idea).isValid());
        QCOMPARE(m_desk->page->tray().list()->model()->rowCount(), 1);
    }

    void dropFromOutsideOnThePastIsRefused()
    {
        QMimeData mime;
        mime.setText(QStringLiteral("late"));
        const QPoint to = m_desk->centre(QDate(2026, 11, 10));
        QDragEnterEvent enter(to, Qt::CopyAction, &mime, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_desk->view().viewport(), &enter);
        QDragMoveEvent move(to, Qt::CopyAction, &mime, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_desk->view().viewport(), &move);
        QVERIFY(!move.isAccepted());
    }

    void viewDateAndFilterAreRemembered()
    {
        m_desk->trigger("calendar.week");
        m_desk->view().setCursorDay(QDate(2026, 12, 24));
        QTest::qWait(700); // the page saves when the hand rests
        m_desk->settle();
        m_desk->page.reset();
        m_desk->open();
        QCOMPARE(m_desk->view().mode(), CalendarMode::Week);
        QCOMPARE(m_desk->view().cursor(), QDate(2026, 12, 24));
        QVERIFY(!nextUndo(m_desk->project.reader())); // and it is no edit
    }

    void everythingHasANameForScreenReaders()
    {
        // The post pane has a test of its own.
        const QStringList missing = test::inaccessibleWidgets(m_desk->view())
            + test::inaccessibleWidgets(m_desk->page->tray()) + test::inaccessibleWidgets(*m_desk->page->topBar());
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QLatin1Char('\n'))));
        const QModelIndex index = m_desk->view().model()->index(1, 0);
        const QString said = index.data(Qt::AccessibleTextRole).toString();
        QVERIFY2(said.contains(QStringLiteral("First")) && said.contains(QStringLiteral("09:00")), qPrintable(said));
    }

    void screenReadersHearPostsAndDays()
    {
        QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(&m_desk->view());
        QVERIFY(reader);
        QCOMPARE(reader->role(), QAccessible::List);
        QCOMPARE(reader->childCount(), 3 + 42);
        QStringList names;
        for (int i = 0; i < reader->childCount(); ++i) {
            QVERIFY(reader->child(i)->isValid());
            QCOMPARE(reader->indexOfChild(reader->child(i)), i);
            names.append(reader->child(i)->text(QAccessible::Name));
        }
        QVERIFY(!names.contains(QString()));
        QVERIFY2(names.at(1).contains(QStringLiteral("First")), qPrintable(names.at(1)));
        QVERIFY2(names.join(QLatin1Char('\n')).contains(QStringLiteral("#FridayFun")), "themes are said");
        const QPoint point = m_desk->view().viewport()->mapToGlobal(m_desk->centre(m_tuesday));
        QCOMPARE(reader->indexOfChild(reader->childAt(point.x(), point.y())), 1);
    }

    void moreOpensTheWholeDayAndEscapeClosesIt()
    {
        const QDate day(2026, 11, 26);
        for (int i = 0; i < 9; ++i)
            test::makePost(
                m_desk->project, {.wall = QStringLiteral("2026-11-26T%1:00").arg(8 + i, 2, 10, QLatin1Char('0'))});
        m_desk->page.reset();
        m_desk->open();
        const DayBox *box = m_desk->view().board().geometry().dayOf(day);
        QVERIFY(box->hidden > 0);
        QTest::mouseClick(m_desk->view().viewport(), Qt::LeftButton, {}, box->more.center());
        box = m_desk->view().board().geometry().dayOf(day);
        QVERIFY(box->floating);
        QCOMPARE(box->hidden, 0);
        QTest::keyClick(&m_desk->view(), Qt::Key_Escape);
        QVERIFY(!m_desk->view().board().geometry().dayOf(day)->floating);
    }

    void filtersCombineAndStayVisible()
    {
        auto *filter = m_desk->page->findChild<CalendarFilter *>();
        QVERIFY(filter->isHidden());
        PostFilter wanted;
        wanted.statuses = {PostStatus::Draft, PostStatus::Published};
        filter->setFilter(wanted);
        QCOMPARE(m_desk->view().board().count(), 3);
        QVERIFY(filter->isVisible());
        filter->setText(QStringLiteral("SECOND"));
        QCOMPARE(m_desk->view().board().count(), 1);
        QCOMPARE(m_desk->view().board().post(0).id, m_wednesday);
        m_desk->trigger("calendar.clear-filter");
        QCOMPARE(m_desk->view().board().count(), 3);
        QVERIFY(filter->isHidden());
    }

    void turningPagesKeepsTheSelectionForTheWayBack()
    {
        m_desk->view().selectPosts({m_tuesday});
        m_desk->trigger("calendar.next");
        QCOMPARE(m_desk->view().page().month(), 12);
        m_desk->trigger("calendar.previous");
        QCOMPARE(m_desk->view().selectedPosts(), QList<PostId>{m_tuesday});
    }
};

STOA_TEST(CalendarPageTest)
#include "calendarpage_test.moc"
