// SPDX-License-Identifier: GPL-3.0-or-later
// A month planned without the mouse: what a hand on the keyboard must be able to do.
#include "models/planning/accountedits.h"
#include "models/planning/accountqueries.h"
#include "models/planning/calendarmodel.h"
#include "models/planning/postdrop.h"
#include "tests/support/builders.h"
#include "tests/support/testcase.h"
#include "tests/widgets/calendar/calendardesk.h"
#include "widgets/calendar/calendartray.h"
#include "widgets/calendar/gotodatedialog.h"
#include "widgets/calendar/newpostdialog.h"
#include "widgets/calendar/planstrip.h"

#include <QClipboard>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDropEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QScrollBar>

namespace stoa::test {

class CalendarKeysTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_desk.reset(); }
    void spaceMarksPostsThatAreFarApart();
    void escapeEndsMarking();
    void theStatusIsSetByItsDigit();
    void anIdeaGoesToADateAndBack();
    void ideasChangePlacesInTheTray();
    void whatIsPastedIntoTheTrayIsAnIdea();
    void dropsBesideTheListAreTaken();
    void copiedIdeasAreTextElsewhere();
    void theListHasItsEmptyDays();
    void aNewPostTakesTheThemeOfItsDay();
    void afterADeletionNothingIsInTheHand();
    void sixAccountsHaveRoomInTheStrip();
    void aMonthOfOneDigitIsTyped();

private:
    void press(Qt::Key key, int times = 1)
    {
        for (int i = 0; i < times; ++i)
            QTest::keyClick(&m_desk->view(), key);
        m_desk->settle();
    }

    std::unique_ptr<CalendarDesk> m_desk;
    PostId m_tuesday, m_thursday, m_friday, m_idea; // 24, 26 and 27 November
};

void CalendarKeysTest::init()
{
    m_desk = std::make_unique<CalendarDesk>();
    TemporaryProject &project = m_desk->project;
    const auto make = [&](const char *wall) { return makePost(project, {.wall = QLatin1String(wall)}); };
    m_tuesday = make("2026-11-24T09:00");
    m_thursday = make("2026-11-26T09:00");
    m_friday = make("2026-11-27T09:00");
    m_idea = makePost(project, {.status = QStringLiteral("idea"), .text = QStringLiteral("A spring menu")});
    makeTheme(project, {.weekday = 1, .hashtag = QStringLiteral("MusicMonday")});
    makeTheme(project, {.weekday = 2, .hashtag = QStringLiteral("TuesdayTip")});
    m_desk->open();
    m_desk->view().setFocus();
}

void CalendarKeysTest::spaceMarksPostsThatAreFarApart()
{
    press(Qt::Key_Right, 2);
    press(Qt::Key_Down);
    QCOMPARE(m_desk->view().currentPost(), m_tuesday);
    press(Qt::Key_Space);
    press(Qt::Key_Right, 2); // over an empty day
    QCOMPARE(m_desk->view().selectedPosts(), QList<PostId>{m_tuesday});
    if (!m_desk->view().currentPost().isValid())
        press(Qt::Key_Down);
    QCOMPARE(m_desk->view().currentPost(), m_thursday);
    press(Qt::Key_Right);
    QCOMPARE(m_desk->view().currentPost(), m_friday);
    press(Qt::Key_Space);
    QCOMPARE(m_desk->view().selectedPosts(), (QList<PostId>{m_tuesday, m_friday}));
    m_desk->trigger("calendar.move-right");
    QCOMPARE(m_desk->at(m_tuesday).date, QDate(2026, 11, 25));
    QCOMPARE(m_desk->at(m_thursday).date, QDate(2026, 11, 26));
    QCOMPARE(m_desk->at(m_friday).date, QDate(2026, 11, 28));
}

void CalendarKeysTest::escapeEndsMarking()
{
    m_desk->view().selectPosts({m_tuesday});
    press(Qt::Key_Space);
    press(Qt::Key_Right, 2);
    press(Qt::Key_Down);
    press(Qt::Key_Space);
    QCOMPARE(m_desk->view().selectedPosts().size(), 2);
    press(Qt::Key_Escape);
    QCOMPARE(m_desk->view().selectedPosts(), QList<PostId>{m_desk->view().currentPost()});
    press(Qt::Key_Right);
    QVERIFY(m_desk->view().selectedPosts().size() <= 1);
    press(Qt::Key_Space);
    m_desk->view().selectPosts({m_thursday}); // what an act leaves in the hand ends it, too
    press(Qt::Key_Right);
    QCOMPARE(m_desk->view().selectedPosts(), QList<PostId>{m_friday});
}

void CalendarKeysTest::theStatusIsSetByItsDigit()
{
    m_desk->view().selectPosts({m_tuesday, m_friday});
    m_desk->trigger("calendar.status");
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QTest::keyClick(menu, Qt::Key_3);
    m_desk->settle();
    const auto status = [this](PostId post) { return PostQueries(m_desk->project.reader()).post(post)->status; };
    QCOMPARE(status(m_tuesday), allStatuses()[2]);
    QCOMPARE(status(m_friday), allStatuses()[2]);
    QCOMPARE(status(m_thursday), PostStatus::Draft);
    m_desk->project.edits().undo();
    m_desk->settle();
    QCOMPARE(status(m_tuesday), PostStatus::Draft);
}

void CalendarKeysTest::anIdeaGoesToADateAndBack()
{
    auto *list = m_desk->page->tray().findChild<QAbstractItemView *>(QStringLiteral("calendar.tray.list"));
    m_desk->trigger("calendar.to-tray");
    QVERIFY(list->hasFocus());
    QVERIFY2(m_desk->page->selectedPosts() == QList<PostId>{m_idea}, "the first idea is in the hand");
    m_desk->trigger("calendar.cut");
    QTest::keyClick(list, Qt::Key_Escape);
    QVERIFY(m_desk->view().hasFocus());
    press(Qt::Key_Right, 3); // from Sunday the 22nd to Wednesday
    m_desk->trigger("calendar.paste");
    QCOMPARE(m_desk->at(m_idea).date, QDate(2026, 11, 25));
    QCOMPARE(m_desk->view().selectedPosts(), QList<PostId>{m_idea});
    m_desk->trigger("calendar.undate");
    QVERIFY(!m_desk->at(m_idea).isValid());
}

void CalendarKeysTest::ideasChangePlacesInTheTray()
{
    const PostId second = makePost(m_desk->project, {.status = QStringLiteral("idea")});
    const PostId third = makePost(m_desk->project, {.status = QStringLiteral("idea")});
    m_desk->settle();
    const auto order = [this] {
        QList<PostId> ids;
        auto *list = m_desk->page->tray().list();
        for (int row = 0; row < list->model()->rowCount(); ++row)
            ids.append(PostId{list->model()->index(row, 0).data(int(PostRole::Id)).toLongLong()});
        return ids;
    };
    const QList<PostId> before = order();
    QCOMPARE(QSet<PostId>(before.cbegin(), before.cend()), (QSet<PostId>{m_idea, second, third}));
    m_desk->trigger("calendar.to-tray");
    m_desk->trigger("calendar.move-down");
    QCOMPARE(order(), (QList<PostId>{before[1], before[0], before[2]}));
    QCOMPARE(m_desk->page->selectedPosts(), QList<PostId>{before[0]});
    m_desk->trigger("calendar.move-down");
    m_desk->trigger("calendar.move-down"); // it is the last: nothing
    QCOMPARE(order(), (QList<PostId>{before[1], before[2], before[0]}));
    m_desk->trigger("calendar.move-up");
    QCOMPARE(order(), (QList<PostId>{before[1], before[0], before[2]}));
}

void CalendarKeysTest::whatIsPastedIntoTheTrayIsAnIdea()
{
    const auto ideas = [this] { return m_desk->page->tray().list()->model()->rowCount(); };
    m_desk->view().selectPosts({m_tuesday});
    m_desk->trigger("calendar.cut");
    m_desk->trigger("calendar.to-tray");
    m_desk->trigger("calendar.paste");
    QCOMPARE(ideas(), 2);
    QVERIFY(!m_desk->at(m_tuesday).isValid());
    QGuiApplication::clipboard()->setText(QStringLiteral("From a mail"));
    m_desk->trigger("calendar.paste");
    QCOMPARE(ideas(), 3);
    m_desk->project.edits().undo();
    m_desk->settle();
    QCOMPARE(ideas(), 2);
}

void CalendarKeysTest::dropsBesideTheListAreTaken()
{
    CalendarTray &tray = m_desk->page->tray();
    const auto drop = [&](const QMimeData &mime) {
        const QPoint onHint(tray.width() / 2, tray.height() - 14); // "…or a post here"
        QDragEnterEvent enter(onHint, Qt::MoveAction | Qt::CopyAction, &mime, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&tray, &enter);
        if (!enter.isAccepted())
            return;
        QDropEvent dropped(onHint, Qt::MoveAction | Qt::CopyAction, &mime, Qt::LeftButton, {});
        dropped.setDropAction(mime.hasText() ? Qt::CopyAction : Qt::MoveAction); // as the system asks for it
        QCoreApplication::sendEvent(&tray, &dropped);
        m_desk->settle();
    };
    drop(*postMime({m_tuesday}));
    QVERIFY(!m_desk->at(m_tuesday).isValid());
    QMimeData words;
    words.setText(QStringLiteral("A line of another program"));
    drop(words);
    const int last = tray.list()->model()->rowCount() - 1;
    QCOMPARE(last, 2);
    const auto row = tray.list()->model()->index(last, 0).data(int(PostRole::Row)).value<PostRow>();
    QCOMPARE(row.text, QStringLiteral("A line of another program"));
    QCOMPARE(row.status, PostStatus::Idea);
}

void CalendarKeysTest::copiedIdeasAreTextElsewhere()
{
    m_desk->trigger("calendar.to-tray");
    m_desk->trigger("calendar.copy");
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("A spring menu"));
}

void CalendarKeysTest::theListHasItsEmptyDays()
{
    m_desk->trigger("calendar.list");
    m_desk->view().setCursorDay(QDate(2026, 11, 25));
    m_desk->dragTo(m_desk->centre(m_tuesday),
        m_desk->view().board().geometry().dayOf(QDate(2026, 11, 25))->rect.center()
            - QPoint(0, m_desk->view().verticalScrollBar()->value()));
    QCOMPARE(m_desk->at(m_tuesday), (WallTime{QDate(2026, 11, 25), QTime(9, 0)})); // a day that had no post
    m_desk->view().setFocus();
    m_desk->view().selectPosts({});
    m_desk->view().selectionModel()->setCurrentIndex({}, QItemSelectionModel::NoUpdate);
    m_desk->view().setCursorDay(QDate(2026, 11, 28));
    press(Qt::Key_Up);
    QCOMPARE(m_desk->view().currentPost(), m_friday); // the one before it, not the last of the month
    m_desk->view().selectPosts({});
    m_desk->view().selectionModel()->setCurrentIndex({}, QItemSelectionModel::NoUpdate);
    m_desk->view().setCursorDay(QDate(2026, 11, 28));
    press(Qt::Key_Return);
    auto *dialog = m_desk->page->window()->findChild<NewPostDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->post().at->date, QDate(2026, 11, 28));
}

void CalendarKeysTest::aNewPostTakesTheThemeOfItsDay()
{
    m_desk->view().setCursorDay(QDate(2026, 11, 23));
    m_desk->trigger("calendar.new-post");
    auto *dialog = m_desk->page->window()->findChild<NewPostDialog *>();
    QVERIFY(dialog);
    const auto themeOf = [dialog] { return dialog->post().theme; };
    const ThemeId monday = themeOf();
    QVERIFY(monday.isValid());
    auto *when = dialog->findChild<QDateTimeEdit *>();
    when->setDate(QDate(2026, 11, 24));
    const ThemeId tuesday = themeOf();
    QVERIFY(tuesday.isValid() && tuesday != monday);
    QVERIFY(dialog->post().text.endsWith(QStringLiteral("#TuesdayTip"))); // else its own warning meets the new post
    auto *text = dialog->findChild<QPlainTextEdit *>();
    QTest::keyClicks(text, QStringLiteral("Grind late"));
    when->setDate(QDate(2026, 11, 25));
    QVERIFY(!themeOf().isValid());
    QCOMPARE(dialog->post().text, QStringLiteral("Grind late"));
    const int before = m_desk->view().board().count();
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    m_desk->settle();
    QCOMPARE(m_desk->view().board().count(), before + 1);
}

void CalendarKeysTest::afterADeletionNothingIsInTheHand()
{
    m_desk->view().selectPosts({m_thursday});
    m_desk->trigger("calendar.delete");
    QVERIFY(!m_desk->view().currentPost().isValid());
    QCOMPARE(m_desk->view().cursor(), QDate(2026, 11, 26)); // where it was
    QVERIFY(m_desk->view().selectedPosts().isEmpty());
}

void CalendarKeysTest::sixAccountsHaveRoomInTheStrip()
{
    int number = 0;
    for (const char *network : {"instagram", "facebook", "tiktok", "telegram", "youtube", "vk"}) {
        const AccountId id = makeAccount(m_desk->project,
            {.network = QLatin1String(network),
                .handle = QStringLiteral("a%1").arg(++number),
                .name = QStringLiteral("Kafe Ermis on the square")});
        Account account = AccountQueries(m_desk->project.reader()).account(id).value();
        account.rhythm = {4, 6, QStringLiteral("week")};
        QVERIFY(resultOf(AccountEdits(m_desk->project.edits()).change(account)));
    }
    PlanStrip &strip = m_desk->page->planStrip();
    m_desk->view().setCursorDay(QDate(2026, 12, 2)); // all of it is to come: each is off
    strip.setFixedWidth(815); // of a window of 1366 pixels with both panes
    QTRY_COMPARE(strip.shownAccounts(), 6);
}

void CalendarKeysTest::aMonthOfOneDigitIsTyped()
{
    m_desk->trigger("calendar.go-to-date");
    auto *dialog = m_desk->page->window()->findChild<GoToDateDialog *>();
    QVERIFY(dialog);
    auto *field = dialog->findChild<QDateEdit *>();
    const bool isMonthFirst = QLocale().dateFormat(QLocale::ShortFormat).startsWith(QLatin1Char('M'));
    QTest::keyClicks(field, isMonthFirst ? QStringLiteral("3/5") : QStringLiteral("5/3"));
    QTest::keyClick(field, Qt::Key_Return);
    m_desk->settle();
    QCOMPARE(m_desk->view().cursor(), QDate(2026, 3, 5));
}

} // namespace stoa::test

using stoa::test::CalendarKeysTest;
STOA_TEST(CalendarKeysTest)
#include "calendarkeys_test.moc"
