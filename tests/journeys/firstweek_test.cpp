// SPDX-License-Identifier: GPL-3.0-or-later
// A manager's first week with a new client, through the real window: plan, comments, rules, numbers, undo, and all of
// it again after closing and opening.
#include "tests/journeys/hand.h"

#include "models/planning/accountqueries.h"
#include "models/planning/calendarmodel.h"
#include "models/planning/postqueries.h"
#include "models/store/editservice.h"
#include "models/store/project.h"
#include "tests/support/testcase.h"
#include "widgets/calendar/calendarpage.h"
#include "widgets/calendar/calendartray.h"
#include "widgets/calendar/calendarview.h"
#include "widgets/common/actioncatalogue.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/projectcontext.h"
#include "widgets/engagement/chartpanel.h"
#include "widgets/engagement/engagementpage.h"
#include "widgets/inbox/inboxpage.h"
#include "widgets/mainwindow/mainwindow.h"
#include "widgets/mainwindow/projectview.h"
#include "widgets/rules/backtestpane.h"
#include "widgets/rules/rulelist.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTemporaryDir>

using namespace stoa;
using namespace stoa::test;

class FirstWeekTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    // In the order of the week: each goes on where the one before ended.
    void makesTheClient();
    void addsAccounts();
    void takesTheThemes();
    void plansAWeekUnderThemes();
    void keepsIdeasAndGivesThemDates();
    void movesAndCopies();
    void cannotDropOnThePast();
    void writesAPost();
    void readsComments();
    void worksCommentsOff();
    void writesARule();
    void readsNumbers();
    void undoesAndRedoes();
    void findsEverythingAgain();

private:
    Connection &reader() { return m_application->context()->reader; }
    CalendarView &view() { return m_hand->page<CalendarPage>(PageKind::Calendar)->view(); }
    QList<PostRow> week() { return PostQueries(reader()).between(m_monday, m_monday.addDays(7)).value_or({}); }
    QString everything(); //!< posts and history as text

    QTemporaryDir m_folder;
    ScriptedAsker m_asker;
    std::unique_ptr<Application> m_application;
    std::unique_ptr<Hand> m_hand;
    const QDate m_monday{2026, 11, 30};
    QString m_path;
};

void FirstWeekTest::initTestCase()
{
    qputenv("STOA_HOME", (m_folder.path() + QLatin1String("/home")).toUtf8());
    qputenv("STOA_NOW", "2026-11-25T09:00:00+02:00"); // a Wednesday
    QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
    m_application = std::make_unique<Application>(&m_asker);
    m_application->window().resize(1366, 768);
    m_application->show();
    m_hand = std::make_unique<Hand>(*m_application);
    QVERIFY(QTest::qWaitForWindowExposed(&m_application->window()));
}

void FirstWeekTest::cleanupTestCase()
{
    m_hand.reset();
    m_application.reset();
}

QString FirstWeekTest::everything()
{
    QString text;
    const QList<PostRow> posts = PostQueries(reader()).all().value_or({});
    for (const PostRow &post : posts)
        text += post.id.toString() + QLatin1Char('|') + post.at.toString() + QLatin1Char('|') + statusToken(post.status)
            + QLatin1Char('|') + post.text + QLatin1Char('\n');
    const QList<HistoryEntry> history = readHistory(reader(), 1000).value_or({});
    for (const HistoryEntry &entry : history)
        text += entry.act.toString() + QLatin1Char('|') + entry.label + QLatin1Char(entry.undone ? '-' : '+')
            + QLatin1Char('\n');
    return text;
}

void FirstWeekTest::makesTheClient()
{
    m_hand->act("project.new");
    QDialog *const dialog = m_hand->dialog(QStringLiteral("New project"));
    QVERIFY(dialog);
    auto *const name = m_hand->fieldOf<QLineEdit>(dialog, QStringLiteral("Name"));
    QVERIFY(name);
    QTest::keyClicks(name, QStringLiteral("Meltemi Cafe"));
    auto *const zone = m_hand->fieldOf<QComboBox>(dialog, QStringLiteral("Time zone"));
    QVERIFY(zone);
    zone->setCurrentIndex(zone->findData(QStringLiteral("Europe/Athens")));
    m_asker.texts.push_back(m_folder.path());
    m_hand->click(dialog, QStringLiteral("Other folder"));
    m_hand->click(dialog, QStringLiteral("Make the project"));
    QTRY_VERIFY(m_application->context());
    QTRY_VERIFY(m_application->window().projectView());
    m_path = m_application->context()->project.path();
    QCOMPARE(m_path, m_folder.path() + QLatin1String("/meltemi-cafe.stoa"));
    QCOMPARE(m_application->context()->project.zone().id(), QByteArray("Europe/Athens"));
    QVERIFY(m_asker.told.isEmpty());
}

void FirstWeekTest::addsAccounts()
{
    m_hand->act("go.calendar");
    m_hand->act("calendar.accounts");
    QDialog *const dialog = m_hand->dialog(QStringLiteral("Accounts"));
    QVERIFY(dialog);
    for (const QString &network : {QStringLiteral("instagram"), QStringLiteral("facebook")}) {
        m_hand->click(dialog, QStringLiteral("New account"));
        auto *const networks = m_hand->fieldOf<QComboBox>(dialog, QStringLiteral("Network"));
        auto *const handle = m_hand->fieldOf<QLineEdit>(dialog, QStringLiteral("Handle"));
        QVERIFY(networks && handle);
        networks->setCurrentIndex(networks->findData(network));
        handle->clear();
        QTest::keyClicks(handle, QStringLiteral("@meltemi"));
        m_hand->click(dialog, QStringLiteral("Add account"));
    }
    m_hand->close(dialog);
    const QList<Account> accounts = AccountQueries(reader()).all().value_or({});
    QCOMPARE(accounts.size(), 2);
    QCOMPARE(accounts.at(0).token(), QStringLiteral("instagram:meltemi"));
    QCOMPARE(accounts.at(1).token(), QStringLiteral("facebook:meltemi"));
}

void FirstWeekTest::takesTheThemes()
{
    m_hand->act("calendar.themes");
    QDialog *const dialog = m_hand->dialog(QStringLiteral("Weekday themes"));
    QVERIFY(dialog);
    m_hand->click(dialog, QStringLiteral("Add the usual themes"));
    m_hand->close(dialog);
    QCOMPARE(reader().integer("SELECT count(DISTINCT weekday) FROM theme WHERE active = 1"), 7);
}

void FirstWeekTest::plansAWeekUnderThemes()
{
    view().setCursorDay(m_monday);
    m_hand->settle();
    for (int day = 0; day < 7; ++day) {
        m_hand->clickDay(view(), m_monday.addDays(day));
        QCOMPARE(view().cursor(), m_monday.addDays(day));
        QTest::keyClick(&view(), Qt::Key_Return, Qt::ShiftModifier); // new post from the day's theme
        m_hand->settle();
    }
    const QList<PostRow> posts = week();
    QCOMPARE(posts.size(), 7);
    for (int day = 0; day < 7; ++day) {
        const PostRow &post = posts.at(day);
        QCOMPARE(post.at.date, m_monday.addDays(day));
        QVERIFY(post.theme.isValid());
        QVERIFY2(post.text.contains(QLatin1Char('#') + post.themeHashtag), qPrintable(post.text));
        QCOMPARE(post.accounts.size(), 2);
        QCOMPARE(post.status, PostStatus::Draft);
    }
}

void FirstWeekTest::keepsIdeasAndGivesThemDates()
{
    for (const char *words : {"A sunset over the harbour", "Which cake is missing?"}) {
        m_hand->act("calendar.new-idea");
        QDialog *const dialog = m_hand->dialog(QStringLiteral("New idea"));
        QVERIFY(dialog);
        auto *const text = dialog->findChild<QPlainTextEdit *>();
        QVERIFY(text);
        QTest::keyClicks(text, QString::fromLatin1(words));
        m_hand->click(dialog, QStringLiteral("Keep the idea"));
    }
    QList<PostRow> tray = PostQueries(reader()).tray().value_or({});
    QCOMPARE(tray.size(), 2);
    QCOMPARE(tray.at(0).text, QStringLiteral("A sunset over the harbour"));
    // Dragged from the tray to Thursday: what the tray gives, the calendar takes.
    QAbstractItemModel *const ideas = m_hand->page<CalendarPage>(PageKind::Calendar)->tray().list()->model();
    const std::unique_ptr<QMimeData> mime(ideas->mimeData({ideas->index(0, 0)}));
    m_hand->dropOnDay(view(), *mime, m_monday.addDays(3));
    const Result<PostRow> dated = PostQueries(reader()).post(tray.at(0).id);
    QVERIFY(dated);
    QCOMPARE(dated->at.date, m_monday.addDays(3));
    QCOMPARE(dated->status, PostStatus::Draft);
    QCOMPARE(PostQueries(reader()).tray().value_or({}).size(), 1);
}

void FirstWeekTest::movesAndCopies()
{
    const PostRow monday = week().constFirst();
    m_hand->dragPost(view(), monday.id, m_monday.addDays(1));
    PostRow moved = PostQueries(reader()).post(monday.id).value();
    QCOMPARE(moved.at.date, m_monday.addDays(1));
    QCOMPARE(moved.at.time, monday.at.time); // its time of day is its own
    m_hand->clickPost(view(), monday.id);
    m_hand->act("calendar.move-left"); // the same by keyboard
    QCOMPARE(PostQueries(reader()).post(monday.id).value().at, monday.at);
    const qsizetype before = week().size();
    m_hand->dragPost(view(), monday.id, m_monday.addDays(5), Qt::ControlModifier);
    QCOMPARE(week().size(), before + 1);
    QCOMPARE(PostQueries(reader()).post(monday.id).value().at, monday.at);
    // Several at once keep their distance.
    const QList<PostRow> posts = week();
    m_hand->clickPost(view(), posts.at(0).id);
    m_hand->clickPost(view(), posts.at(1).id, Qt::ControlModifier);
    QCOMPARE(view().selectedPosts().size(), 2);
    m_hand->act("calendar.move-down");
    QCOMPARE(PostQueries(reader()).post(posts.at(0).id).value().at.date, posts.at(0).at.date.addDays(7));
    QCOMPARE(PostQueries(reader()).post(posts.at(1).id).value().at.date, posts.at(1).at.date.addDays(7));
    m_hand->act("edit.undo");
    QCOMPARE(week().size(), before + 1);
}

void FirstWeekTest::cannotDropOnThePast()
{
    const PostRow monday = week().constFirst();
    view().setCursorDay(QDate(2026, 11, 25));
    m_hand->settle();
    const QString before = everything();
    m_hand->dragPost(view(), monday.id, QDate(2026, 11, 24));
    QCOMPARE(everything(), before);
    QVERIFY(!m_hand->strip().isEmpty()); // and says why
}

void FirstWeekTest::writesAPost()
{
    const PostRow monday = week().constFirst();
    view().setCursorDay(m_monday);
    m_hand->settle();
    m_hand->clickPost(view(), monday.id);
    m_hand->act("calendar.open");
    auto *const text = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
    QVERIFY2(text, "the text of the post has no focus");
    text->moveCursor(QTextCursor::End);
    QTest::keyClicks(text, QStringLiteral(" Up we get."));
    view().setFocus(); // the hand leaves the text: it is kept
    QTRY_VERIFY(PostQueries(reader()).post(monday.id).value().text.endsWith(QStringLiteral(" Up we get.")));
}

void FirstWeekTest::readsComments()
{
    QFile file(m_folder.path() + QLatin1String("/comments.csv"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("COMMENT_ID,AUTHOR,DATE,CONTENT,CLASS\n");
    for (int i = 0; i < 12; ++i) {
        const char *const words = i % 4 == 0 ? "Earn from home, write to me"
            : i == 5                         ? "The coffee was cold"
                                             : "See you on Sunday!";
        file.write(QStringLiteral("c%1,Guest %1,2026-11-%2T10:00:00,\"%3\",0\n")
                       .arg(i)
                       .arg(i + 10)
                       .arg(QString::fromLatin1(words))
                       .toUtf8());
    }
    file.close();
    m_hand->act("go.inbox");
    m_asker.texts.push_back(file.fileName());
    m_hand->act("inbox.import");
    QDialog *const dialog = m_hand->dialog(QStringLiteral("Read in a file"));
    QVERIFY(dialog);
    QComboBox *account = nullptr;
    const auto choices = dialog->findChildren<QComboBox *>();
    for (QComboBox *choice : choices) {
        if (choice->accessibleName() == QLatin1String("Account"))
            account = choice;
    }
    QVERIFY(account);
    account->setCurrentText(QStringLiteral("instagram:meltemi"));
    m_hand->click(dialog, QStringLiteral("Read in"));
    QTRY_VERIFY(m_hand->button(dialog, QStringLiteral("Close")));
    m_hand->click(dialog, QStringLiteral("Close"));
    QCOMPARE(reader().integer("SELECT count(*) FROM comment"), 12);
    QCOMPARE(m_hand->page<InboxPage>(PageKind::Inbox)->model().rowCount(), 12);
}

void FirstWeekTest::worksCommentsOff()
{
    auto *const list = m_hand->pageOf(PageKind::Inbox)->findChild<QAbstractItemView *>(QStringLiteral("inbox-list"));
    QVERIFY(list);
    list->setFocus();
    m_hand->settle();
    const auto inState = [this](const char *state) {
        return reader().integer("SELECT count(*) FROM triage WHERE state = ?", state).value_or(0);
    };
    QTest::keyClick(list, Qt::Key_J);
    QTest::keyClick(list, Qt::Key_E); // nothing is left to do
    m_hand->settle();
    QTRY_COMPARE(inState("done"), 1);
    QTest::keyClick(list, Qt::Key_R);
    auto *const reply = m_hand->pageOf(PageKind::Inbox)->findChild<QPlainTextEdit *>(QStringLiteral("reply-text"));
    QVERIFY(reply);
    QTRY_VERIFY(reply->hasFocus());
    QTest::keyClicks(reply, QStringLiteral("See you there!"));
    m_hand->act("inbox.answered-close");
    QTRY_COMPARE(
        reader().text("SELECT text FROM reply WHERE state = 'answered_by_hand'"), QStringLiteral("See you there!"));
    QCOMPARE(inState("done"), 2);
    m_hand->act("edit.undo");
    QCOMPARE(inState("done"), 1);
    m_hand->act("edit.redo");
    QCOMPARE(inState("done"), 2);
}

void FirstWeekTest::writesARule()
{
    m_hand->act("go.rules");
    m_hand->act("rules.add");
    QTRY_COMPARE(reader().integer("SELECT count(*) FROM rule"), 1);
    QTRY_VERIFY(m_application->actions().action("rules.as-text")->isEnabled());
    m_hand->act("rules.as-text");
    Page *const page = m_hand->pageOf(PageKind::Rules);
    auto *const text = page->findChild<QPlainTextEdit *>(QStringLiteral("rule-text"));
    QVERIFY(text && text->isVisible());
    text->setFocus();
    text->setPlainText(QStringLiteral(
        "rule \"Quick money\" off\n  any\n    phrase \"earn from home\"\n  then mark as spam\n  stop\n"));
    // Tried on history while it is typed: three of the twelve.
    const auto says = [page](const QString &words) {
        const auto labels = page->findChild<BacktestPane *>()->findChildren<PlainLabel *>();
        return std::any_of(
            labels.cbegin(), labels.cend(), [&](const PlainLabel *label) { return label->text() == words; });
    };
    QTRY_VERIFY(says(QStringLiteral("3")));
    page->findChild<RuleList *>()->setFocus(); // the hand leaves the text: it is kept
    QTRY_VERIFY(
        reader().text("SELECT source FROM rule").value_or(QString()).contains(QStringLiteral("earn from home")));
    m_hand->act("rules.switch");
    QTRY_COMPARE(reader().integer("SELECT enabled FROM rule"), 1);
    const auto spam
        = [this] { return reader().integer("SELECT count(*) FROM comment_state WHERE spam = 1").value_or(-1); };
    m_asker.answers.push_back(Answer::Accept);
    m_hand->act("rules.apply");
    QTRY_COMPARE(spam(), 3);
    QTRY_COMPARE(nextUndo(reader())->kind, QStringLiteral("effect"));
    m_hand->act("edit.undo");
    QCOMPARE(spam(), 0);
    m_hand->act("edit.redo");
    QCOMPARE(spam(), 3);
}

void FirstWeekTest::readsNumbers()
{
    QFile file(m_folder.path() + QLatin1String("/account_analytics_content.csv"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Post id,Date,Post text,Link,Impressions,Likes,Engagements,Bookmarks,Share,New follows,Replies,Reposts,"
               "Profile visits,Detail expands,Url clicks,Hashtag clicks,Permalink clicks\n");
    for (int day = 1; day <= 20; ++day) {
        const QString date = QLocale::c().toString(QDate(2026, 11, day), QStringLiteral("ddd MMM dd yyyy"));
        file.write(
            QStringLiteral("18864%1,%2,Post %1,https://x.com/meltemi/status/18864%1,%3,%4,%5,0,0,0,1,2,3,0,4,0,0\n")
                .arg(day, 2, 10, QLatin1Char('0'))
                .arg(date)
                .arg(1000 + 10 * day)
                .arg(day)
                .arg(2 * day)
                .toUtf8());
    }
    file.close();
    m_hand->act("go.results");
    m_asker.texts.push_back(file.fileName());
    m_hand->act("results.import");
    QDialog *const dialog = m_hand->dialog(QStringLiteral("Import numbers"));
    QVERIFY(dialog);
    // Neither of the two accounts is on X: the person says whose numbers they are.
    auto *const account = m_hand->fieldOf<QComboBox>(dialog, QStringLiteral("For the account"));
    QVERIFY(account);
    account->lineEdit()->setFocus();
    account->lineEdit()->selectAll();
    QTest::keyClicks(account->lineEdit(), QStringLiteral("x:meltemi"));
    QTest::keyClick(account->lineEdit(), Qt::Key_Tab);
    m_hand->click(dialog, QStringLiteral("Import"));
    QTRY_VERIFY(reader().integer("SELECT count(*) FROM sample").value_or(0) > 0);
    QTRY_COMPARE(reader().text("SELECT state FROM import ORDER BY id DESC LIMIT 1"), QStringLiteral("done"));
    auto *const page = m_hand->page<EngagementPage>(PageKind::Results);
    QTRY_VERIFY(page->chart().model().rowCount() > 0);
    const qint64 samples = reader().integer("SELECT count(*) FROM sample").value_or(0);
    m_hand->act("edit.undo");
    QCOMPARE(reader().integer("SELECT count(*) FROM sample"), 0);
    m_hand->act("edit.redo");
    QCOMPARE(reader().integer("SELECT count(*) FROM sample"), samples);
}

void FirstWeekTest::undoesAndRedoes()
{
    m_hand->settle();
    const QString before = everything();
    QStringList states{before};
    for (int step = 0; step < 5; ++step) {
        m_hand->act("edit.undo");
        states.append(everything());
        QVERIFY(states.at(step) != states.at(step + 1));
    }
    for (int step = 4; step >= 0; --step) {
        m_hand->act("edit.redo");
        QCOMPARE(everything(), states.at(step));
    }
    m_hand->act("edit.undo"); // so that something is left to redo after opening
}

void FirstWeekTest::findsEverythingAgain()
{
    const QString before = everything();
    const QDate day = view().cursor();
    m_hand->act("project.close");
    QTRY_VERIFY(!m_application->context());
    m_asker.texts.push_back(m_path);
    m_hand->act("project.open");
    QTRY_VERIFY(m_application->context());
    m_hand->settle();
    QCOMPARE(everything(), before);
    m_hand->act("go.calendar");
    QCOMPARE(view().page().month(), day.month());
    m_hand->act("edit.redo");
    QVERIFY(everything() != before);
    m_hand->act("edit.undo");
    m_hand->act("edit.undo");
    m_hand->act("edit.redo");
    QCOMPARE(everything(), before);
    QVERIFY2(m_asker.told.isEmpty(), qPrintable(m_asker.told.join(QLatin1Char('\n'))));
}

STOA_TEST(FirstWeekTest)
#include "firstweek_test.moc"
