// SPDX-License-Identifier: GPL-3.0-or-later
// The day, the year, and the strip of rhythm and mix under all views.
#include "models/planning/accountedits.h"
#include "models/planning/accountqueries.h"
#include "models/planning/postdrop.h"
#include "models/planning/postedits.h"
#include "models/planning/settingedits.h"
#include "models/planning/themeedits.h"
#include "tests/support/accessibility.h"
#include "tests/support/builders.h"
#include "tests/support/testcase.h"
#include "tests/widgets/calendar/calendardesk.h"
#include "widgets/calendar/accountsdialog.h"
#include "widgets/calendar/calendarcommands.h"
#include "widgets/calendar/calendarfilter.h"
#include "widgets/calendar/plandialog.h"
#include "widgets/calendar/planstrip.h"
#include "widgets/calendar/yearview.h"

#include <QDropEvent>
#include <QLineEdit>
#include <QTest>
#include <QTreeWidget>

using namespace stoa;
using namespace stoa::test;

class CalendarViewsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_desk.reset(); }
    void aDayIsWorkedByTheHour();
    void movingADayOnGoesAlong();
    void aYearCountsAndOpensADay();
    void aYearHonoursTheFilter();
    void aYearTellsTheThemesOfADay();
    void aDropOnTheYearKeepsTheTime();
    void anIdeaOnTheYearGetsItsThemesTime();
    void theYearIsRemembered();
    void theStripTellsWhatIsMissing();
    void whatIsOverIsToldAsOver();
    void withoutARhythmTheStripLeadsToTheAccounts();
    void theStripFollowsADrag();
    void gapsAreMarkedAndListed();
    void goalsAreSetByKeys();
    void goalsAreSetInTheList();

private:
    YearView &year() { return m_desk->page->yearView(); }
    QString strip() { return m_desk->page->planStrip().words(); }
    PlanDialog *openPlan();

    std::unique_ptr<CalendarDesk> m_desk;
    AccountId m_account;
    PostId m_tuesday; // 24 November, 9:00
    PostId m_selling; // 2 December
};

void CalendarViewsTest::init()
{
    m_desk = std::make_unique<CalendarDesk>();
    TemporaryProject &project = m_desk->project;
    m_account = makeAccount(project, {.name = QStringLiteral("Harbour")});
    AccountEdits accounts(project.edits());
    Account account = AccountQueries(project.reader()).account(m_account).value();
    account.rhythm = {3, 0, QStringLiteral("week")};
    QVERIFY(resultOf(accounts.change(account)));
    m_tuesday = makePost(project, {.wall = QStringLiteral("2026-11-24T09:00"), .accounts = {m_account}});
    m_selling = makePost(project,
        {.wall = QStringLiteral("2026-12-02T12:00"), .purpose = QStringLiteral("selling"), .accounts = {m_account}});
    m_desk->open();
}

PlanDialog *CalendarViewsTest::openPlan()
{
    m_desk->trigger("calendar.plan");
    auto *dialog = m_desk->page->window()->findChild<PlanDialog *>();
    const bool filled = dialog && QTest::qWaitFor([dialog] { return dialog->mix()->topLevelItemCount() > 0; }, 60'000);
    return filled ? dialog : nullptr;
}

void CalendarViewsTest::aDayIsWorkedByTheHour()
{
    m_desk->view().setCursorDay(QDate(2026, 11, 24));
    m_desk->trigger("calendar.day");
    CalendarView &view = m_desk->view();
    QCOMPARE(view.range(), (DateRange{QDate(2026, 11, 24), QDate(2026, 11, 25)}));
    QCOMPARE(view.board().count(), 1);
    const QPoint to(m_desk->centre(m_tuesday).x(), m_desk->centre(m_tuesday).y() + 2 * CalendarGeometry::hourHeight);
    m_desk->dragTo(m_desk->centre(m_tuesday), to);
    QCOMPARE(m_desk->at(m_tuesday), (WallTime{QDate(2026, 11, 24), QTime(11, 0)}));
    m_desk->trigger("calendar.next");
    QCOMPARE(view.cursor(), QDate(2026, 11, 25));
    QCOMPARE(view.board().count(), 0);
}

void CalendarViewsTest::movingADayOnGoesAlong()
{
    m_desk->view().setCursorDay(QDate(2026, 11, 24));
    m_desk->trigger("calendar.day");
    m_desk->view().selectPosts({m_tuesday});
    m_desk->trigger("calendar.move-right");
    QCOMPARE(m_desk->at(m_tuesday), (WallTime{QDate(2026, 11, 25), QTime(9, 0)}));
    QCOMPARE(m_desk->view().page(), QDate(2026, 11, 25));
    QCOMPARE(m_desk->view().selectedPosts(), QList<PostId>{m_tuesday});
}

void CalendarViewsTest::aYearCountsAndOpensADay()
{
    m_desk->trigger("calendar.year");
    QVERIFY(year().isVisible());
    QCOMPARE(m_desk->page->title(), QStringLiteral("2026"));
    QCOMPARE(year().countOn(QDate(2026, 11, 24)), 1);
    QCOMPARE(year().countOn(QDate(2026, 11, 25)), 0);
    QCOMPARE(year().dayAt(year().dayRect(QDate(2026, 2, 28)).center()), QDate(2026, 2, 28));
    QTest::keyClick(&year(), Qt::Key_Right);
    QTest::keyClick(&year(), Qt::Key_Right);
    QCOMPARE(year().cursor(), QDate(2026, 11, 24));
    QTest::keyClick(&year(), Qt::Key_Return);
    QCOMPARE(m_desk->view().mode(), CalendarMode::Day);
    QVERIFY(m_desk->view().isVisible());
    QCOMPARE(m_desk->view().cursor(), QDate(2026, 11, 24));
    m_desk->trigger("calendar.year");
    m_desk->trigger("calendar.next");
    QCOMPARE(m_desk->page->title(), QStringLiteral("2027"));
    QCOMPARE(year().countOn(QDate(2027, 11, 24)), 0);
    m_desk->trigger("calendar.month"); // the date goes along
    QCOMPARE(m_desk->view().cursor(), QDate(2027, 11, 24));
}

void CalendarViewsTest::aYearHonoursTheFilter()
{
    m_desk->trigger("calendar.year");
    PostFilter filter;
    filter.text = QStringLiteral("nowhere");
    m_desk->page->findChild<CalendarFilter *>()->setFilter(filter);
    QCOMPARE(year().countOn(QDate(2026, 11, 24)), 0);
    m_desk->page->findChild<CalendarFilter *>()->setFilter({});
    QCOMPARE(year().countOn(QDate(2026, 11, 24)), 1);
}

void CalendarViewsTest::aYearTellsTheThemesOfADay()
{
    m_desk->trigger("calendar.year");
    m_desk->page->yearView().setCursor(QDate(2026, 11, 30));
    QVERIFY(!year().accessibleDescription().contains(QLatin1String("#MusicMonday")));
    makeTheme(m_desk->project, {.weekday = 1, .hashtag = QStringLiteral("MusicMonday")});
    m_desk->settle();
    QVERIFY(year().accessibleDescription().contains(QLatin1String("#MusicMonday"))); // told in the tip and the legend
    year().setCursor(QDate(2026, 11, 24));
    QVERIFY(!year().accessibleDescription().contains(QLatin1String("#MusicMonday")));
}

void CalendarViewsTest::aDropOnTheYearKeepsTheTime()
{
    m_desk->trigger("calendar.year");
    const auto mime = postMime({m_tuesday});
    const auto drop = [&](QDate day) {
        const QPoint point = year().dayRect(day).center();
        QDragEnterEvent enter(point, Qt::MoveAction, mime.get(), Qt::LeftButton, {});
        QCoreApplication::sendEvent(&year(), &enter);
        QDragMoveEvent move(point, Qt::MoveAction, mime.get(), Qt::LeftButton, {});
        QCoreApplication::sendEvent(&year(), &move);
        QDropEvent dropped(point, Qt::MoveAction, mime.get(), Qt::LeftButton, {});
        QCoreApplication::sendEvent(&year(), &dropped);
        m_desk->settle();
        return move.isAccepted();
    };
    QVERIFY(drop(QDate(2026, 12, 31)));
    QCOMPARE(m_desk->at(m_tuesday), (WallTime{QDate(2026, 12, 31), QTime(9, 0)}));
    QCOMPARE(year().countOn(QDate(2026, 12, 31)), 1);
    QVERIFY(!drop(QDate(2026, 3, 1))); // the past takes nothing
    QCOMPARE(m_desk->at(m_tuesday).date, QDate(2026, 12, 31));
}

//! An idea has no time yet: its theme's, and none that is over.
void CalendarViewsTest::anIdeaOnTheYearGetsItsThemesTime()
{
    ThemeContent content;
    content.name = QStringLiteral("Tip");
    content.hashtag = QStringLiteral("tip");
    content.defaultTime = QTime(8, 30);
    const ThemeId theme = ThemeEdits(m_desk->project.edits()).newId();
    QVERIFY(resultOf(ThemeEdits(m_desk->project.edits()).create(content, theme)));
    const PostId idea = makePost(m_desk->project, {.wall = {}});
    QVERIFY(resultOf(PostEdits(m_desk->project.edits()).setTheme({idea}, theme)));
    m_desk->settle();
    auto *const commands = m_desk->page->findChild<CalendarCommands *>();
    QCOMPARE(commands->startOn(idea, QDate(2026, 12, 31)).time, QTime(8, 30));
    QCOMPARE(commands->startOn(m_tuesday, QDate(2026, 12, 31)).time, QTime(9, 0));
    const WallTime now = m_desk->view().now();
    QVERIFY(now < commands->startOn(idea, now.date));
    m_desk->trigger("calendar.year");
    Q_EMIT year().postsDropped({idea}, QDate(2026, 12, 31), false);
    m_desk->settle();
    QCOMPARE(m_desk->at(idea), (WallTime{QDate(2026, 12, 31), QTime(8, 30)}));
}

void CalendarViewsTest::theYearIsRemembered()
{
    m_desk->trigger("calendar.year");
    QTest::qWait(700); // the page saves when the hand rests
    m_desk->settle();
    m_desk->page.reset();
    m_desk->open();
    QVERIFY(year().isVisible());
    QCOMPARE(year().countOn(QDate(2026, 11, 24)), 1);
    const QStringList missing = inaccessibleWidgets(year()) + inaccessibleWidgets(m_desk->page->planStrip());
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QLatin1Char('\n'))));
}

void CalendarViewsTest::theStripTellsWhatIsMissing()
{
    m_desk->view().setCursorDay(QDate(2026, 11, 24));
    m_desk->trigger("calendar.week");
    QTRY_VERIFY2(strip().contains(QStringLiteral("Harbour: 1 / 3: 2 missing")), qPrintable(strip()));
    QVERIFY(strip().contains(QStringLiteral("Useful 100 %")));
    makePost(m_desk->project, {.wall = QStringLiteral("2026-11-27T09:00"), .accounts = {m_account}});
    QTRY_VERIFY2(strip().contains(QStringLiteral("Harbour: 2 / 3: 1 missing")), qPrintable(strip()));
}

void CalendarViewsTest::whatIsOverIsToldAsOver()
{
    makePost(m_desk->project,
        {.wall = QStringLiteral("2026-10-06T09:00"), .status = QStringLiteral("published"), .accounts = {m_account}});
    m_desk->view().setCursorDay(QDate(2026, 10, 6));
    m_desk->trigger("calendar.week");
    QTRY_VERIFY2(strip().contains(QStringLiteral("Harbour: 1 / 3: missed")), qPrintable(strip()));
    PlanDialog *dialog = openPlan();
    QVERIFY(dialog);
    QCOMPARE(dialog->gaps()->topLevelItemCount(), 1);
    QCOMPARE(dialog->gaps()->topLevelItem(0)->text(4), QStringLiteral("over: 2 missed")); // and nothing to do
    for (const char *day : {"2026-10-07T09:00", "2026-10-08T09:00"})
        makePost(m_desk->project,
            {.wall = QLatin1String(day), .status = QStringLiteral("published"), .accounts = {m_account}});
    QTRY_VERIFY2(strip().contains(QStringLiteral("Harbour: 3 / 3: met")), qPrintable(strip()));
}

void CalendarViewsTest::withoutARhythmTheStripLeadsToTheAccounts()
{
    Account account = AccountQueries(m_desk->project.reader()).account(m_account).value();
    account.rhythm = {};
    QVERIFY(resultOf(AccountEdits(m_desk->project.edits()).change(account)));
    PlanStrip &plan = m_desk->page->planStrip();
    const PlanMeter *const meter = m_desk->page->findChild<PlanMeter *>();
    QVERIFY(meter != nullptr);
    QTRY_VERIFY2(meter->isFresh() && !strip().contains(QStringLiteral("Harbour")), qPrintable(strip()));
    QTest::mouseClick(&plan, Qt::LeftButton, {}, QPoint(60, plan.height() / 2));
    QVERIFY(m_desk->page->window()->findChild<AccountsDialog *>());
}

void CalendarViewsTest::theStripFollowsADrag()
{
    m_desk->view().setCursorDay(QDate(2026, 11, 24));
    m_desk->trigger("calendar.week");
    QTRY_VERIFY2(strip().contains(QStringLiteral("1 / 3: 2 missing")), qPrintable(strip()));
    const PostId idea = makePost(m_desk->project, {.status = QStringLiteral("idea"), .accounts = {m_account}});
    m_desk->settle();
    const auto mime = postMime({idea});
    QWidget *port = m_desk->view().viewport();
    const QPoint to = m_desk->view().board().geometry().dayOf(QDate(2026, 11, 26))->rect.center();
    const QPoint there(to.x(), port->height() / 2);
    QDragEnterEvent enter(there, Qt::MoveAction, mime.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(port, &enter);
    QDragMoveEvent move(there, Qt::MoveAction, mime.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(port, &move);
    QVERIFY2(strip().contains(QStringLiteral("2 / 3: 1 missing")), qPrintable(strip())); // before it is dropped
    QDragLeaveEvent leave;
    QCoreApplication::sendEvent(port, &leave);
    QVERIFY2(strip().contains(QStringLiteral("1 / 3: 2 missing")), qPrintable(strip()));
}

void CalendarViewsTest::gapsAreMarkedAndListed()
{
    QTRY_VERIFY(m_desk->view()
                    .dayWords(QDate(2026, 11, 23))
                    .join(QLatin1Char(' '))
                    .contains(QStringLiteral("2 post(s) missing")));
    PlanDialog *dialog = openPlan();
    QVERIFY(dialog);
    QCOMPARE(dialog->gaps()->topLevelItem(0)->text(2), QStringLiteral("0")); // the week that ends today
    QCOMPARE(dialog->gaps()->topLevelItem(1)->text(2), QStringLiteral("1"));
    QTest::keyClick(dialog->gaps(), Qt::Key_Down);
    QTest::keyClick(dialog->gaps(), Qt::Key_Down); // the week that begins on the 30th
    QTest::keyClick(dialog->gaps(), Qt::Key_Return);
    QCOMPARE(m_desk->view().cursor(), QDate(2026, 11, 30));
}

void CalendarViewsTest::goalsAreSetByKeys()
{
    PlanDialog *dialog = openPlan();
    QVERIFY(dialog);
    QTreeWidget *mix = dialog->mix();
    mix->setFocus();
    mix->setCurrentItem(mix->topLevelItem(0));
    QTest::keyClick(mix, Qt::Key_7);
    auto *field = mix->viewport()->findChild<QLineEdit *>();
    QVERIFY(field);
    QTest::keyClicks(field, QStringLiteral("5"));
    QTest::keyClick(field, Qt::Key_Return);
    m_desk->settle();
    QVERIFY(dialog->isVisible()); // Return ends the field, not the dialog
    QTRY_COMPARE(readPlanSettings(m_desk->project.reader()).mixGoals.value(QStringLiteral("useful")), 75);
}

void CalendarViewsTest::goalsAreSetInTheList()
{
    PlanDialog *dialog = openPlan();
    QVERIFY(dialog);
    QCOMPARE(dialog->mix()->topLevelItem(0)->text(3), QStringLiteral("80"));
    dialog->mix()->topLevelItem(0)->setText(3, QStringLiteral("70"));
    m_desk->settle();
    QCOMPARE(readPlanSettings(m_desk->project.reader()).mixGoals.value(QStringLiteral("useful")), 70);
    QTRY_VERIFY2(strip().contains(QStringLiteral("goal 70")), qPrintable(strip()));
    dialog->mix()->topLevelItem(0)->setText(3, QStringLiteral("much"));
    m_desk->settle();
    QCOMPARE(readPlanSettings(m_desk->project.reader()).mixGoals.value(QStringLiteral("useful")), 70);
    m_desk->project.edits().undo();
    m_desk->settle();
    QCOMPARE(readPlanSettings(m_desk->project.reader()).mixGoals.value(QStringLiteral("useful")), 80);
}

STOA_TEST(CalendarViewsTest)
#include "calendarviews_test.moc"
