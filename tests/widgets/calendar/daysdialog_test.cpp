// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/calendar/daysdialog.h"

#include "models/planning/clientdayfile.h"
#include "models/planning/settingedits.h"
#include "tests/support/accessibility.h"
#include "tests/support/builders.h"
#include "tests/support/buttons.h"
#include "tests/support/testcase.h"
#include "tests/widgets/calendar/calendardesk.h"
#include "widgets/calendar/calendardays.h"
#include "widgets/calendar/clientdaydialog.h"
#include "widgets/calendar/clientdayimportdialog.h"
#include "widgets/calendar/clientdayspage.h"
#include "widgets/common/searchfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTreeWidget>

namespace stoa::test {

//! The dialog of packs and days, the client's own days, and what the calendar makes of them.
class DaysDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<CalendarDesk>();
        m_days = std::make_unique<CalendarDays>(m_desk->project.reader(), m_desk->project.edits());
        m_dialog = std::make_unique<DaysDialog>(m_desk->context, *m_days, today, nullptr);
        m_dialog->setVisible(true);
    }
    void cleanup()
    {
        m_dialog.reset();
        m_days.reset();
        m_desk.reset();
    }
    void packsStandUnderHeadings();
    void aTickTurnsAPackOnAndUndoOff();
    void aDayIsSearchedAndHidden();
    void anOwnDayIsEnteredByHand();
    void ownDaysStandInTheCalendarWithTheirNumber();
    void preparationIsToldUntilAPostIsPlanned();
    void aFileIsShownBeforeItIsTakenOver();
    void packsAreWrittenToAFile();
    void everyFieldHasAName();

private:
    QTreeWidget *packs() { return m_dialog->findChild<QTreeWidget *>(QStringLiteral("days.packs")); }
    QTreeWidget *list() { return m_dialog->findChild<QTreeWidget *>(QStringLiteral("days.list")); }
    QTreeWidgetItem *pack(const QString &id)
    {
        for (int group = 0; group < packs()->topLevelItemCount(); ++group) {
            QTreeWidgetItem *heading = packs()->topLevelItem(group);
            for (int row = 0; row < heading->childCount(); ++row) {
                if (heading->child(row)->data(0, Qt::UserRole + 1).toString() == id)
                    return heading->child(row);
            }
        }
        return nullptr;
    }
    void addOwn(const QString &name, const QString &rule, std::optional<int> since = {}, int lead = 0)
    {
        ClientDay day;
        day.name = name;
        day.rule = ObservanceRule::parse(rule).value();
        day.sinceYear = since;
        day.leadDays = lead;
        QVERIFY(resultOf(ClientDayEdits(m_desk->project.edits()).create(day)));
        m_desk->settle();
    }

    const QDate today{2026, 11, 22};
    std::unique_ptr<CalendarDesk> m_desk;
    std::unique_ptr<CalendarDays> m_days;
    std::unique_ptr<DaysDialog> m_dialog;
};

void DaysDialogTest::packsStandUnderHeadings()
{
    QStringList headings;
    for (int group = 0; group < packs()->topLevelItemCount(); ++group) {
        headings << packs()->topLevelItem(group)->text(0);
        QVERIFY(packs()->topLevelItem(group)->isExpanded());
        QVERIFY(packs()->topLevelItem(group)->childCount() > 0);
    }
    QCOMPARE(headings,
        (QStringList{QStringLiteral("The world"), QStringLiteral("Countries"), QStringLiteral("Churches"),
            QStringLiteral("Name days"), QStringLiteral("Trades")}));
    QCOMPARE(pack(QStringLiteral("cyprus"))->parent()->text(0), QStringLiteral("Countries"));
}

void DaysDialogTest::aTickTurnsAPackOnAndUndoOff()
{
    QCOMPARE(pack(QStringLiteral("pets"))->checkState(0), Qt::Unchecked);
    pack(QStringLiteral("pets"))->setCheckState(0, Qt::Checked);
    m_desk->settle();
    QVERIFY(m_days->choice().packs.contains(QStringLiteral("pets")));
    QVERIFY(m_days->day(QDate(2027, 4, 12)).names.contains(QStringLiteral("Hamster Day")));
    m_desk->project.edits().undo();
    m_desk->settle();
    QVERIFY(!m_days->choice().packs.contains(QStringLiteral("pets")));
    QCOMPARE(pack(QStringLiteral("pets"))->checkState(0), Qt::Unchecked);
}

void DaysDialogTest::aDayIsSearchedAndHidden()
{
    auto *search = m_dialog->findChild<SearchField *>();
    search->setText(QStringLiteral("octopus"));
    QTest::keyClick(search, Qt::Key_Return);
    QTreeWidgetItem *only = nullptr;
    int shown = 0;
    for (int row = 0; row < list()->topLevelItemCount(); ++row) {
        if (list()->topLevelItem(row)->isHidden())
            continue;
        only = list()->topLevelItem(row);
        ++shown;
    }
    QCOMPARE(shown, 1);
    QCOMPARE(only->text(1), QStringLiteral("World Octopus Day"));
    QVERIFY(!only->text(2).isEmpty()); // who says so
    only->setCheckState(0, Qt::Unchecked);
    m_desk->settle();
    QVERIFY(!m_days->day(QDate(2027, 10, 8)).names.contains(QStringLiteral("World Octopus Day")));
}

void DaysDialogTest::anOwnDayIsEnteredByHand()
{
    auto *page = m_dialog->findChild<ClientDaysPage *>();
    buttonCalled(*page, QStringLiteral("Add…"))->click();
    auto *form = page->findChild<ClientDayDialog *>();
    QVERIFY(form);
    form->accept(); // without a name it stays
    QVERIFY(form->isVisible());
    form->findChild<QLineEdit *>()->setText(QStringLiteral("Harbour feast"));
    auto *way = form->findChild<QComboBox *>();
    way->setCurrentIndex(3); // from Orthodox Easter
    for (QSpinBox *box : form->findChildren<QSpinBox *>()) {
        if (box->accessibleName() == QStringLiteral("Days from Easter Sunday"))
            box->setValue(8);
    }
    form->accept();
    m_desk->settle();
    QCOMPARE(m_days->ownDays().size(), 1);
    QCOMPARE(m_days->ownDays().first().rule.text(), QStringLiteral("orthodox-easter +8"));
    auto *own = m_dialog->findChild<QTreeWidget *>(QStringLiteral("clientdays.list"));
    QCOMPARE(own->topLevelItemCount(), 1);

    // What was entered stands in the fields again.
    ClientDayDialog again(m_days->ownDays().first(), today, nullptr);
    QCOMPARE(again.day().rule.text(), QStringLiteral("orthodox-easter +8"));
    QCOMPARE(again.day().name, QStringLiteral("Harbour feast"));
    for (const char *rule : {"06-13", "2 saturday 06", "last friday 11", "easter -2", "friday before 03-20"}) {
        ClientDay day = m_days->ownDays().first();
        day.rule = ObservanceRule::parse(QString::fromLatin1(rule)).value();
        QCOMPARE(ClientDayDialog(day, today, nullptr).day().rule.text(), QString::fromLatin1(rule));
    }

    buttonCalled(*page, QStringLiteral("Delete"))->click();
    m_desk->settle();
    QVERIFY(m_days->ownDays().isEmpty());
    m_desk->project.edits().undo();
    m_desk->settle();
    QCOMPARE(own->topLevelItemCount(), 1);
}

void DaysDialogTest::ownDaysStandInTheCalendarWithTheirNumber()
{
    addOwn(QStringLiteral("Our birthday"), QStringLiteral("10-08"), 2016);
    const QStringList names = m_days->day(QDate(2026, 10, 8)).names;
    QCOMPARE(names.first(), QStringLiteral("★ Our birthday (10 year(s))"));
    QVERIFY(names.contains(QStringLiteral("World Octopus Day")));
    QCOMPARE(m_days->day(QDate(2016, 10, 8)).names.first(), QStringLiteral("★ Our birthday"));
    QVERIFY(!m_days->day(QDate(2015, 10, 8)).names.join(QLatin1Char(' ')).contains(QStringLiteral("birthday")));
}

void DaysDialogTest::preparationIsToldUntilAPostIsPlanned()
{
    addOwn(QStringLiteral("Our birthday"), QStringLiteral("12-15"), {}, 14);
    const QDate start(2026, 12, 1);
    QVERIFY(m_days->starts(start).contains(QStringLiteral("Start preparing: Our birthday in 14 day(s)")));
    QVERIFY(!m_days->starts(start.addDays(1)).join(QLatin1Char(' ')).contains(QStringLiteral("birthday")));
    const PostId post = makePost(m_desk->project, {.wall = QStringLiteral("2026-12-15T10:00")});
    m_desk->settle();
    QVERIFY(resultOf(PostEdits(m_desk->project.edits()).setTitle(post, QStringLiteral("x"))));
    m_desk->settle();
    QVERIFY(!m_days->starts(start).join(QLatin1Char(' ')).contains(QStringLiteral("birthday")));
    // The longest lead of a pack is within what is looked ahead for.
    for (const QString &id : m_days->packs().packs()) {
        for (const ObservanceDefinition &day : m_days->packs().pack(id).value()->definitions())
            QVERIFY2(day.leadDays <= 60, qPrintable(day.id));
    }
}

void DaysDialogTest::aFileIsShownBeforeItIsTakenOver()
{
    const QString path = m_desk->project.folder() + QStringLiteral("/days.csv");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("name,rule\nOne,06-01\nTwo,easter +3\nBroken,99-99\n");
    file.close();
    auto *page = m_dialog->findChild<ClientDaysPage *>();
    page->importFile(path);
    auto *preview = page->findChild<ClientDayImportDialog *>();
    QVERIFY(preview);
    QCOMPARE(preview->findChild<QTreeWidget *>()->topLevelItemCount(), 2);
    QString rejected = preview->findChild<QListWidget *>()->item(0)->text();
    rejected.remove(QChar(0x2068)).remove(QChar(0x2069)); // strangers' words stand in isolates
    QVERIFY2(rejected.startsWith(QStringLiteral("Line 4, rule: ")), qPrintable(rejected));
    QVERIFY(m_days->ownDays().isEmpty());
    preview->accept();
    m_desk->settle();
    QCOMPARE(m_days->ownDays().size(), 2);
    m_desk->project.edits().undo();
    m_desk->settle();
    QVERIFY(m_days->ownDays().isEmpty());
}

void DaysDialogTest::packsAreWrittenToAFile()
{
    addOwn(QStringLiteral("Our birthday"), QStringLiteral("12-15"), {}, 14);
    for (const char *name : {"/days.ics", "/days.csv"}) {
        const QString path = m_desk->project.folder() + QString::fromLatin1(name);
        m_dialog->exportTo(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto days = readClientDayFile(file.readAll());
        QVERIFY(days.has_value());
        QVERIFY(days->days.size() > 500);
        QCOMPARE(days->days.first().name, QStringLiteral("Our birthday"));
    }
}

void DaysDialogTest::everyFieldHasAName()
{
    QCOMPARE(inaccessibleWidgets(*m_dialog), QStringList());
    ClientDayDialog form({}, today, nullptr);
    form.setVisible(true);
    QCOMPARE(inaccessibleWidgets(form), QStringList());
}

} // namespace stoa::test

using stoa::test::DaysDialogTest;
STOA_TEST(DaysDialogTest)
#include "daysdialog_test.moc"
