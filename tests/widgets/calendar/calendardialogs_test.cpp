// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/accountqueries.h"
#include "models/planning/labeledits.h"
#include "models/planning/themequeries.h"
#include "tests/support/accessibility.h"
#include "tests/support/builders.h"
#include "tests/support/buttons.h"
#include "tests/support/testcase.h"
#include "tests/widgets/calendar/calendardesk.h"
#include "widgets/calendar/accountsdialog.h"
#include "widgets/calendar/relabeldialog.h"
#include "widgets/calendar/themesdialog.h"
#include "widgets/common/plainlabel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>

namespace stoa::test {

//! The dialogs of the calendar for labels, accounts and themes, as a hand works them.
class CalendarDialogsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<CalendarDesk>();
        m_account = makeAccount(m_desk->project, {.handle = QStringLiteral("brand")});
    }
    void cleanup() { m_desk.reset(); }
    void labelsOfSomeStayAsTheyAre();
    void returnAddsALabelAndLeavesTheDialogOpen();
    void anAccountIsMadeChangedArchivedAndDeleted();
    void anAccountThatIsThereIsRefusedInWords();
    void aThemeIsMadeTickedAndDeleted();
    void returnKeepsATheme();
    void whatIsTypedIsKeptWhenAnotherIsChosen();
    void whatIsTypedIsKeptWhenTheDialogCloses();
    void whatCannotBeKeptIsSaidBeforeTheDialogCloses();
    void theUsualThemesComeForEveryDay();
    void everyFieldHasAName();

private:
    template <typename Dialog, typename... Rest>
    std::unique_ptr<Dialog> open(const Rest &...rest)
    {
        auto dialog = std::make_unique<Dialog>(m_desk->context, rest..., nullptr);
        dialog->setVisible(true);
        return dialog;
    }
    QStringList labelsOf(PostId post)
    {
        QStringList names;
        const PostRow row = *PostQueries(m_desk->project.reader()).post(post);
        for (const PostLabel &label : row.labels)
            names << label.name;
        return names;
    }
    QList<Account> accounts() { return AccountQueries(m_desk->project.reader()).all(true).value_or({}); }
    QList<ThemeRow> themes(int weekday)
    {
        return ThemeQueries(m_desk->project.reader()).ofWeekday(weekday).value_or({});
    }

    std::unique_ptr<CalendarDesk> m_desk;
    AccountId m_account;
};

void CalendarDialogsTest::labelsOfSomeStayAsTheyAre()
{
    const LabelId offer = makeLabel(m_desk->project, QStringLiteral("offer"));
    makeLabel(m_desk->project, QStringLiteral("summer"));
    const PostId one = makePost(m_desk->project, {.wall = QStringLiteral("2026-11-25T09:00")});
    const PostId two = makePost(m_desk->project, {.wall = QStringLiteral("2026-11-26T09:00")});
    QVERIFY(resultOf(PostEdits(m_desk->project.edits()).relabel({one}, {offer}, {})));
    auto dialog = open<RelabelDialog>(QList<PostId>{one, two});
    auto *list = dialog->findChild<QListWidget *>();
    QCOMPARE(list->count(), 2);
    QCOMPARE(list->item(0)->checkState(), Qt::PartiallyChecked);
    QCOMPARE(list->item(1)->checkState(), Qt::Unchecked);
    list->item(1)->setCheckState(Qt::Checked);
    buttonCalled(*dialog, QStringLiteral("Set the labels"))->click();
    QTRY_VERIFY(!dialog->isVisible());
    QCOMPARE(labelsOf(one), (QStringList{QStringLiteral("offer"), QStringLiteral("summer")}));
    QCOMPARE(labelsOf(two), QStringList{QStringLiteral("summer")});
    m_desk->project.edits().undo();
    m_desk->settle();
    QCOMPARE(labelsOf(one), QStringList{QStringLiteral("offer")});
    QVERIFY(labelsOf(two).isEmpty());
}

void CalendarDialogsTest::returnAddsALabelAndLeavesTheDialogOpen()
{
    const PostId post = makePost(m_desk->project, {.wall = QStringLiteral("2026-11-25T09:00")});
    auto dialog = open<RelabelDialog>(QList<PostId>{post});
    auto *name = dialog->findChild<QLineEdit *>();
    auto *list = dialog->findChild<QListWidget *>();
    name->setText(QStringLiteral("  new dish "));
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(list->count(), 1);
    QVERIFY(dialog->isVisible());
    QCOMPARE(list->item(0)->text(), QStringLiteral("new dish"));
    QCOMPARE(list->item(0)->checkState(), Qt::Checked);
    QVERIFY(name->text().isEmpty());
    name->setText(QStringLiteral("new dish")); // there is one like it
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(!dialog->findChild<PlainLabel *>()->text().isEmpty());
    QCOMPARE(list->count(), 1);
    name->clear();
    QTest::keyClick(name, Qt::Key_Return); // nothing more to add
    QTRY_VERIFY(!dialog->isVisible());
    QCOMPARE(labelsOf(post), QStringList{QStringLiteral("new dish")});
}

void CalendarDialogsTest::anAccountIsMadeChangedArchivedAndDeleted()
{
    auto dialog = open<AccountsDialog>();
    auto *list = dialog->findChild<QListWidget *>();
    const QList<QLineEdit *> fields = dialog->findChildren<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly);
    QCOMPARE(fields.size(), 2);
    QCOMPARE(list->count(), 1);
    QCOMPARE(fields.at(0)->text(), QStringLiteral("brand"));
    buttonCalled(*dialog, QStringLiteral("New account"))->click();
    auto *network = dialog->findChildren<QComboBox *>().at(0);
    network->setCurrentIndex(network->findData(QStringLiteral("bluesky")));
    fields.at(0)->setText(QStringLiteral("@cafe.example"));
    auto *zone = dialog->findChildren<QComboBox *>().at(1);
    zone->setCurrentIndex(zone->findData(QStringLiteral("America/New_York")));
    QTest::keyClick(fields.at(0), Qt::Key_Return); // as the button
    QTRY_COMPARE(list->count(), 2);
    QVERIFY(dialog->isVisible());
    QCOMPARE(accounts().at(1).handle, QStringLiteral("cafe.example"));
    QCOMPARE(accounts().at(1).network, QStringLiteral("bluesky"));
    QCOMPARE(accounts().at(1).zone, QStringLiteral("America/New_York"));
    QTRY_COMPARE(list->currentRow(), 1);
    fields.at(1)->setText(QStringLiteral("The café"));
    buttonCalled(*dialog, QStringLiteral("Save"))->click();
    QTRY_COMPARE(accounts().at(1).name, QStringLiteral("The café"));
    QTRY_VERIFY(list->item(1)->text().contains(QStringLiteral("The café")));
    buttonCalled(*dialog, QStringLiteral("Archive"))->click();
    QTRY_VERIFY(buttonCalled(*dialog, QStringLiteral("Use again")));
    QTRY_VERIFY(list->item(list->currentRow())->text().contains(QStringLiteral("archived")));
    buttonCalled(*dialog, QStringLiteral("Delete"))->click();
    QTRY_COMPARE(list->count(), 1);
    m_desk->project.edits().undo();
    QTRY_COMPARE(list->count(), 2);
}

void CalendarDialogsTest::anAccountThatIsThereIsRefusedInWords()
{
    auto dialog = open<AccountsDialog>();
    const QLineEdit *handle = dialog->findChildren<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly).at(0);
    buttonCalled(*dialog, QStringLiteral("New account"))->click();
    auto *network = dialog->findChildren<QComboBox *>().at(0);
    network->setCurrentIndex(network->findData(QStringLiteral("instagram")));
    const_cast<QLineEdit *>(handle)->setText(QStringLiteral("brand"));
    buttonCalled(*dialog, QStringLiteral("Add account"))->click();
    QTRY_VERIFY([&dialog] {
        for (const PlainLabel *label : dialog->findChildren<PlainLabel *>()) {
            if (label->role() == Role::Failed && !label->text().isEmpty())
                return true;
        }
        return false;
    }());
    QCOMPARE(accounts().size(), 1);
    QCOMPARE(handle->text(), QStringLiteral("brand")); // what was typed stays, to be mended
}

void CalendarDialogsTest::aThemeIsMadeTickedAndDeleted()
{
    auto dialog = open<ThemesDialog>(5);
    auto *list = dialog->findChildren<QListWidget *>().at(0);
    const QList<QLineEdit *> fields = dialog->findChildren<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly);
    for (const char *name : {"Friday Fun", "Follow Friday"}) {
        buttonCalled(*dialog, QStringLiteral("New theme"))->click();
        fields.at(0)->setText(QString::fromLatin1(name));
        fields.at(1)->setText(QLatin1Char('#') + QString::fromLatin1(name).remove(QLatin1Char(' ')));
        const qsizetype before = themes(5).size();
        buttonCalled(*dialog, QStringLiteral("Add theme"))->click();
        QTRY_VERIFY(list->currentItem() != nullptr && list->currentItem()->text().startsWith(QLatin1String(name)));
        QCOMPARE(themes(5).size(), before + 1);
    }
    QCOMPARE(themes(5).at(0).content.hashtag, QStringLiteral("FridayFun"));
    list->item(0)->setCheckState(Qt::Unchecked);
    QTRY_VERIFY(!themes(5).at(0).content.active);
    list->setCurrentRow(0);
    buttonCalled(*dialog, QStringLiteral("Show only this one"))->click();
    QTRY_VERIFY(themes(5).at(0).content.active && !themes(5).at(1).content.active);
    QTRY_COMPARE(list->item(1)->checkState(), Qt::Unchecked);
    QCOMPARE(list->currentRow(), 0);
    buttonCalled(*dialog, QStringLiteral("Delete"))->click();
    QTRY_COMPARE(list->count(), 1);
    QCOMPARE(themes(5).at(0).content.name, QStringLiteral("Follow Friday"));
}

void CalendarDialogsTest::returnKeepsATheme()
{
    auto dialog = open<ThemesDialog>(2);
    const QList<QLineEdit *> fields = dialog->findChildren<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly);
    fields.at(0)->setText(QStringLiteral("Tuesday Tip"));
    fields.at(1)->setText(QStringLiteral("TuesdayTip"));
    QTest::keyClick(fields.at(1), Qt::Key_Return);
    QTRY_COMPARE(themes(2).size(), 1);
    QVERIFY(dialog->isVisible());
}

void CalendarDialogsTest::whatIsTypedIsKeptWhenAnotherIsChosen()
{
    const AccountId second = makeAccount(m_desk->project, {.handle = QStringLiteral("second")});
    const auto dialog = open<AccountsDialog>();
    auto *list = dialog->findChild<QListWidget *>();
    list->setCurrentRow(0);
    const AccountId first = AccountQueries(m_desk->project.reader()).all()->first().id;
    QVERIFY(first != second);
    dialog->findChildren<QSpinBox *>().first()->setValue(4); // a rhythm, and no Save
    list->setCurrentRow(1);
    m_desk->settle();
    QCOMPARE(AccountQueries(m_desk->project.reader()).account(first)->rhythm.least, 4);
    QCOMPARE(AccountQueries(m_desk->project.reader()).account(second)->rhythm.least, 0);
    QCOMPARE(list->currentRow(), 1);
    QCOMPARE(dialog->findChildren<QLineEdit *>().size() > 0, true);
    QCOMPARE(dialog->findChildren<QSpinBox *>().first()->value(), 0); // the second is shown
    list->setCurrentRow(0); // nothing typed: nothing written
    m_desk->settle();
    m_desk->project.edits().undo();
    m_desk->settle();
    QCOMPARE(AccountQueries(m_desk->project.reader()).account(first)->rhythm.least, 0);
}

void CalendarDialogsTest::whatIsTypedIsKeptWhenTheDialogCloses()
{
    const ThemeId theme = makeTheme(
        m_desk->project, {.weekday = 5, .hashtag = QStringLiteral("FridayFun"), .name = QStringLiteral("Fun")});
    const auto dialog = open<ThemesDialog>(5);
    QLineEdit *name = dialog->findChildren<QLineEdit *>().first();
    QCOMPARE(name->text(), QStringLiteral("Fun"));
    name->setText(QStringLiteral("Friday Fun"));
    buttonCalled(*dialog, QStringLiteral("Close"))->click();
    m_desk->settle();
    QVERIFY(!dialog->isVisible());
    QCOMPARE(ThemeQueries(m_desk->project.reader()).ofWeekday(5)->first().content.name, QStringLiteral("Friday Fun"));
    Q_UNUSED(theme)
}

void CalendarDialogsTest::whatCannotBeKeptIsSaidBeforeTheDialogCloses()
{
    makeTheme(m_desk->project, {.weekday = 5, .hashtag = QStringLiteral("FridayFun"), .name = QStringLiteral("Fun")});
    const auto dialog = open<ThemesDialog>(5);
    dialog->findChildren<QLineEdit *>().at(1)->setText(QStringLiteral("two words")); // no hashtag
    buttonCalled(*dialog, QStringLiteral("Close"))->click();
    m_desk->settle();
    QVERIFY(dialog->isVisible());
    QTRY_VERIFY(!dialog->findChild<PlainLabel *>()->text().isEmpty());
    buttonCalled(*dialog, QStringLiteral("Close"))->click(); // given up
    m_desk->settle();
    QVERIFY(!dialog->isVisible());
    QCOMPARE(ThemeQueries(m_desk->project.reader()).ofWeekday(5)->first().content.hashtag, QStringLiteral("FridayFun"));
}

void CalendarDialogsTest::theUsualThemesComeForEveryDay()
{
    auto dialog = open<ThemesDialog>(1);
    buttonCalled(*dialog, QStringLiteral("Add the usual themes"))->click();
    for (int weekday = 1; weekday <= 7; ++weekday)
        QTRY_VERIFY(!themes(weekday).isEmpty());
    QTRY_VERIFY(dialog->findChildren<QListWidget *>().at(0)->count() > 0);
}

void CalendarDialogsTest::everyFieldHasAName()
{
    makeLabel(m_desk->project);
    const PostId post = makePost(m_desk->project, {.wall = QStringLiteral("2026-11-25T09:00")});
    QCOMPARE(inaccessibleWidgets(*open<RelabelDialog>(QList<PostId>{post})), QStringList());
    QCOMPARE(inaccessibleWidgets(*open<AccountsDialog>()), QStringList());
    QCOMPARE(inaccessibleWidgets(*open<ThemesDialog>(3)), QStringList());
}

} // namespace stoa::test

using stoa::test::CalendarDialogsTest;
STOA_TEST(CalendarDialogsTest)
#include "calendardialogs_test.moc"
