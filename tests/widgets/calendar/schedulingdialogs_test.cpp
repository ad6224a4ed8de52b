// SPDX-License-Identifier: GPL-3.0-or-later
// The dialogs and commands of scheduling: slots, the next free one, shifted ranges, series and evergreen posts.
#include "models/planning/evergreen.h"
#include "models/planning/seriesedits.h"
#include "models/planning/slotedits.h"
#include "tests/support/accessibility.h"
#include "tests/support/builders.h"
#include "tests/support/testcase.h"
#include "tests/widgets/calendar/calendardesk.h"
#include "widgets/calendar/calendardays.h"
#include "widgets/calendar/evergreendialog.h"
#include "widgets/calendar/placementlist.h"
#include "widgets/calendar/repeatdialog.h"
#include "widgets/calendar/seriesdialog.h"
#include "widgets/calendar/shiftdialog.h"
#include "widgets/calendar/slotsdialog.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace stoa;
using namespace stoa::test;

class SchedulingDialogsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_desk.reset(); }
    void slotsAreAddedAndTaken();
    void withoutSlotsItSaysSo();
    void freeSlotsStandInTheWeek();
    void aShiftIsShownThenDone();
    void aRepeatIsShownThenMade();
    void aWildRuleIsRefusedWhileTyping();
    void aSeriesIsWorkedOnTogether();
    void evergreensFillSlots();

private:
    template <typename Dialog>
    Dialog *dialog()
    {
        return m_desk->page->window()->findChild<Dialog *>();
    }
    void press(QDialog &dialog)
    {
        auto *buttons = dialog.findChild<QDialogButtonBox *>();
        QTest::mouseClick(buttons->button(QDialogButtonBox::Ok), Qt::LeftButton);
        m_desk->settle();
    }
    void addSlots(int weekday, QTime time)
    {
        QVERIFY(resultOf(SlotEdits(m_desk->project.edits()).add({{{}, m_account, weekday, time, {}, {}}})));
        m_desk->settle();
    }
    void select(PostId post)
    {
        m_desk->view().selectPosts({post});
        m_desk->settle();
    }

    std::unique_ptr<CalendarDesk> m_desk;
    AccountId m_account;
    PostId m_tuesday; // 24 November, 9:00
    PostId m_wednesday; // 25 November, 18:30
};

void SchedulingDialogsTest::init()
{
    m_desk = std::make_unique<CalendarDesk>();
    TemporaryProject &project = m_desk->project;
    m_account = makeAccount(project);
    m_tuesday = makePost(project, {.wall = QStringLiteral("2026-11-24T09:00"), .accounts = {m_account}});
    m_wednesday = makePost(project, {.wall = QStringLiteral("2026-11-25T18:30"), .accounts = {m_account}});
    m_desk->open();
}

void SchedulingDialogsTest::slotsAreAddedAndTaken()
{
    m_desk->trigger("calendar.slots");
    auto *slots_ = dialog<SlotsDialog>();
    QVERIFY(slots_);
    const QStringList missing = inaccessibleWidgets(*slots_);
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QLatin1Char('\n'))));
    addSlots(5, QTime(17, 0));
    addSlots(6, QTime(11, 0));
    QCOMPARE(slots_->list()->topLevelItemCount(), 2);
    m_desk->view().selectPosts({m_tuesday, m_wednesday});
    m_desk->trigger("calendar.next-slot");
    QCOMPARE(m_desk->at(m_tuesday), (WallTime{QDate(2026, 11, 27), QTime(17, 0)}));
    QCOMPARE(m_desk->at(m_wednesday), (WallTime{QDate(2026, 11, 28), QTime(11, 0)}));
    m_desk->project.edits().undo(); // both at once
    m_desk->settle();
    QCOMPARE(m_desk->at(m_tuesday), (WallTime{QDate(2026, 11, 24), QTime(9, 0)}));
    QCOMPARE(m_desk->at(m_wednesday), (WallTime{QDate(2026, 11, 25), QTime(18, 30)}));
}

void SchedulingDialogsTest::withoutSlotsItSaysSo()
{
    QSignalSpy notices(m_desk->page.get(), &Page::notice);
    select(m_tuesday);
    m_desk->trigger("calendar.next-slot");
    QCOMPARE(notices.size(), 1);
    QCOMPARE(m_desk->at(m_tuesday), (WallTime{QDate(2026, 11, 24), QTime(9, 0)}));
}

void SchedulingDialogsTest::freeSlotsStandInTheWeek()
{
    addSlots(5, QTime(17, 0));
    addSlots(2, QTime(9, 0)); // taken on the 24th
    m_desk->view().setCursorDay(QDate(2026, 11, 24));
    m_desk->trigger("calendar.week");
    auto *days = m_desk->page->findChild<CalendarDays *>();
    QTRY_COMPARE(days->slotMarks(QDate(2026, 11, 27)).size(), 1);
    QVERIFY(days->slotMarks(QDate(2026, 11, 24)).isEmpty());
}

void SchedulingDialogsTest::aShiftIsShownThenDone()
{
    m_desk->trigger("calendar.shift");
    auto *shift = dialog<ShiftDialog>();
    QVERIFY(shift);
    shift->days()->setValue(1);
    QCOMPARE(shift->list()->chosen().size(), 2);
    QCOMPARE(m_desk->at(m_tuesday).date, QDate(2026, 11, 24)); // nothing is done yet
    shift->list()->topLevelItem(1)->setCheckState(0, Qt::Unchecked);
    press(*shift);
    QCOMPARE(m_desk->at(m_tuesday), (WallTime{QDate(2026, 11, 25), QTime(9, 0)}));
    QCOMPARE(m_desk->at(m_wednesday), (WallTime{QDate(2026, 11, 25), QTime(18, 30)}));
}

void SchedulingDialogsTest::aRepeatIsShownThenMade()
{
    select(m_tuesday);
    m_desk->trigger("calendar.repeat");
    auto *repeat = dialog<RepeatDialog>();
    QVERIFY(repeat);
    repeat->choose({Recurrence::Every::Week, 2, {2}, false, {}, 4});
    QCOMPARE(repeat->rule()->text(), QStringLiteral("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;COUNT=4"));
    QCOMPARE(repeat->list()->chosen().size(), 3);
    press(*repeat);
    const auto series = seriesOf(m_desk->project.reader(), m_tuesday);
    QVERIFY(series && *series);
    QCOMPARE((*series)->members.size(), 4);
    QCOMPARE((*series)->members.at(1).wall, (WallTime{QDate(2026, 12, 8), QTime(9, 0)}));
    m_desk->project.edits().undo();
    m_desk->settle();
    QVERIFY(!*seriesOf(m_desk->project.reader(), m_tuesday));
    QCOMPARE(PostQueries(m_desk->project.reader()).all()->size(), 2);
}

void SchedulingDialogsTest::aWildRuleIsRefusedWhileTyping()
{
    select(m_tuesday);
    m_desk->trigger("calendar.repeat");
    auto *repeat = dialog<RepeatDialog>();
    repeat->rule()->clear();
    QTest::keyClicks(repeat->rule(), QStringLiteral("FREQ=SECONDLY"));
    QVERIFY(repeat->list()->chosen().isEmpty());
    QVERIFY(!repeat->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->isEnabled());
    repeat->rule()->clear();
    QTest::keyClicks(repeat->rule(), QStringLiteral("FREQ=DAILY;COUNT=3"));
    QCOMPARE(repeat->list()->chosen().size(), 2);
}

void SchedulingDialogsTest::aSeriesIsWorkedOnTogether()
{
    QVERIFY(resultOf(SeriesEdits(m_desk->project.edits())
                         .create(m_tuesday, QStringLiteral("FREQ=WEEKLY"), {{QDate(2026, 12, 1), QTime(9, 0)}})));
    m_desk->settle();
    select(m_tuesday);
    m_desk->trigger("calendar.repeat");
    auto *series = dialog<SeriesDialog>();
    QVERIFY(series);
    QCOMPARE(series->list()->topLevelItemCount(), 2);
    QSignalSpy shown(series, &SeriesDialog::postWanted);
    QTest::keyClick(series->list(), Qt::Key_Down);
    QTest::keyClick(series->list(), Qt::Key_Return);
    QCOMPARE(shown.size(), 1);
    QCOMPARE(m_desk->view().cursor(), QDate(2026, 12, 1));
}

void SchedulingDialogsTest::evergreensFillSlots()
{
    addSlots(5, QTime(17, 0));
    select(m_tuesday);
    m_desk->trigger("calendar.evergreen");
    auto *evergreen = dialog<EvergreenDialog>();
    QVERIFY(evergreen);
    QVERIFY(evergreen->list()->chosen().isEmpty());
    evergreen->findChild<QSpinBox *>()->setValue(2);
    for (QPushButton *button : evergreen->findChildren<QPushButton *>()) {
        if (button->text().contains(QStringLiteral("1 post")) && !button->text().contains(QStringLiteral("Place")))
            button->click();
    }
    m_desk->settle();
    QCOMPARE(evergreen->pool()->topLevelItemCount(), 1);
    QCOMPARE(evergreen->list()->chosen().size(), 1); // Friday the 27th; rest of three days lies between
    press(*evergreen);
    QCOMPARE(PostQueries(m_desk->project.reader()).all()->size(), 3);
    QCOMPARE(readEvergreens(m_desk->project.reader())->first().appearances.size(), 2);
}

STOA_TEST(SchedulingDialogsTest)
#include "schedulingdialogs_test.moc"
