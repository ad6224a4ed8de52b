// SPDX-License-Identifier: GPL-3.0-or-later
// Companion posts in the window: made in a dialog, seen on tiles and beside the post, found by keys, moved by a drag.
#include "models/planning/companions.h"
#include "tests/support/accessibility.h"
#include "tests/support/builders.h"
#include "tests/support/testcase.h"
#include "tests/widgets/calendar/calendardesk.h"
#include "widgets/calendar/companiondialog.h"
#include "widgets/calendar/companionlist.h"
#include "widgets/calendar/postwords.h"
#include "widgets/calendar/tilepainter.h"
#include "widgets/common/plainlabel.h"
#include "widgets/composer/companioncard.h"
#include "widgets/composer/growingedit.h"
#include "widgets/composer/postpane.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTreeWidget>

using namespace stoa;
using namespace stoa::test;

namespace {

//! Without the marks that keep outside words apart.
QString withoutMarks(QString words)
{
    return words.remove(QChar(0x2068)).remove(QChar(0x2069));
}

} // namespace

class CompanionDialogsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_desk.reset(); }
    void threeAreProposedElsewhere();
    void eachIsChangedByTheKeyboard();
    void whatWouldBeOverIsLeftOut();
    void aDragTakesThemAlongAndSaysSo();
    void keysGoToTheParentAndItsCompanions();
    void theDetailsShowTheTie();
    void oneIsTakenOff();
    void deletingTheParentSaysThatTheyStay();
    void tilesShowTheLink();
    void distancesAreWords_data();
    void distancesAreWords();

private:
    template <typename Dialog>
    Dialog *dialog()
    {
        return m_desk->page->window()->findChild<Dialog *>();
    }
    void select(PostId post)
    {
        m_desk->view().selectPosts({post});
        m_desk->settle();
    }
    void makeThree();
    QList<Companion> companions() { return companionTies(m_desk->project.reader(), m_film)->companions; }

    std::unique_ptr<CalendarDesk> m_desk;
    AccountId m_tube;
    AccountId m_page;
    PostId m_film; // Tuesday 24 November, 9:00
};

void CompanionDialogsTest::init()
{
    m_desk = std::make_unique<CalendarDesk>();
    TemporaryProject &project = m_desk->project;
    m_tube = makeAccount(project, {.network = QStringLiteral("youtube")});
    m_page = makeAccount(project, {.network = QStringLiteral("facebook")});
    m_film = makePost(project,
        {.wall = QStringLiteral("2026-11-24T09:00"),
            .kind = QStringLiteral("video"),
            .title = QStringLiteral("How tea is made"),
            .accounts = {m_tube}});
    m_desk->open();
    m_desk->settle();
    select(m_film);
}

void CompanionDialogsTest::makeThree()
{
    m_desk->trigger("calendar.companions");
    auto *const made = dialog<CompanionDialog>();
    QVERIFY(made);
    QTest::keyClick(made->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::Key_Space);
    m_desk->settle();
    QCOMPARE(companions().size(), 3);
}

void CompanionDialogsTest::threeAreProposedElsewhere()
{
    m_desk->trigger("calendar.companions");
    auto *const made = dialog<CompanionDialog>();
    QVERIFY(made);
    QCOMPARE(made->list()->topLevelItemCount(), 3);
    QCOMPARE(made->text()->toPlainText(), QStringLiteral("How tea is made\n\n{link}"));
    QCOMPARE(inaccessibleWidgets(*made), QStringList());
    QPushButton *const ok = made->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QCOMPARE(ok->text().remove(QLatin1Char('&')), QStringLiteral("Make 3 post(s)"));
    ok->click();
    m_desk->settle();
    const QList<Companion> all = companions();
    QCOMPARE(all.size(), 3);
    QCOMPARE(all[0].at.toString(), QStringLiteral("2026-11-24T09:00"));
    QCOMPARE(all[1].at.toString(), QStringLiteral("2026-11-25T09:00"));
    QCOMPARE(all[2].at.toString(), QStringLiteral("2026-11-27T09:00"));
    const PostRow first = PostQueries(m_desk->project.reader()).post(all[0].post).value();
    QCOMPARE(first.accounts.size(), 1);
    QCOMPARE(first.accounts.first().account, m_page); // elsewhere
    QVERIFY(resultOf(m_desk->project.edits().undo()));
    QVERIFY(companions().isEmpty());
}

void CompanionDialogsTest::eachIsChangedByTheKeyboard()
{
    m_desk->trigger("calendar.companions");
    auto *const made = dialog<CompanionDialog>();
    QVERIFY(made);
    QTest::keyClick(made->list(), Qt::Key_Down); // the second: a day later
    auto *const amount = made->findChild<QSpinBox *>();
    amount->selectAll();
    QTest::keyClicks(amount, QStringLiteral("2"));
    const QList<QComboBox *> boxes = made->findChildren<QComboBox *>();
    QTest::keyClick(boxes.at(0), Qt::Key_Up); // hours
    made->text()->selectAll();
    QTest::keyClicks(made->text(), QStringLiteral("Our new film"));
    made->accounts()->setFocus();
    made->accounts()->setCurrentRow(0);
    QTest::keyClick(made->accounts(), Qt::Key_Space); // on the channel too
    made->list()->setCurrentItem(made->list()->topLevelItem(2));
    QTest::keyClick(made->list(), Qt::Key_Space); // not the third
    QPushButton *const ok = made->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QCOMPARE(ok->text().remove(QLatin1Char('&')), QStringLiteral("Make 2 post(s)"));
    ok->click();
    m_desk->settle();
    const QList<Companion> all = companions();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[1].at.toString(), QStringLiteral("2026-11-24T11:00"));
    const PostRow second = PostQueries(m_desk->project.reader()).post(all[1].post).value();
    QCOMPARE(second.text, QStringLiteral("Our new film"));
    QCOMPARE(second.accounts.size(), 2);
}

void CompanionDialogsTest::whatWouldBeOverIsLeftOut()
{
    m_desk->trigger("calendar.companions");
    auto *const made = dialog<CompanionDialog>();
    QVERIFY(made);
    made->setDistance(-5 * 24 * 60); // 19 November; it is the 22nd
    QCOMPARE(made->list()->topLevelItem(0)->checkState(0), Qt::Unchecked);
    QCOMPARE(made->list()->topLevelItem(0)->text(3), QStringLiteral("that time is over"));
    made->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
    m_desk->settle();
    QCOMPARE(companions().size(), 2);
}

void CompanionDialogsTest::aDragTakesThemAlongAndSaysSo()
{
    makeThree();
    QSignalSpy notices(m_desk->page.get(), &Page::notice);
    m_desk->dragTo(m_desk->centre(m_film), m_desk->centre(QDate(2026, 11, 26)));
    QCOMPARE(m_desk->at(m_film).toString(), QStringLiteral("2026-11-26T09:00"));
    QCOMPARE(companions()[2].at.toString(), QStringLiteral("2026-11-29T09:00"));
    QCOMPARE(notices.size(), 1);
    QCOMPARE(notices.first().first().toString(), QStringLiteral("3 companion post(s) went along."));
    QVERIFY(resultOf(m_desk->project.edits().undo())); // one act
    m_desk->settle();
    QCOMPARE(m_desk->at(m_film).toString(), QStringLiteral("2026-11-24T09:00"));
    QCOMPARE(companions()[2].at.toString(), QStringLiteral("2026-11-27T09:00"));
    select(m_film);
    m_desk->trigger("calendar.move-right");
    QCOMPARE(companions()[0].at.toString(), QStringLiteral("2026-11-25T09:00"));
    // One alone takes a new distance.
    select(companions()[2].post);
    m_desk->trigger("calendar.move-right");
    QCOMPARE(m_desk->at(m_film).toString(), QStringLiteral("2026-11-25T09:00"));
    QCOMPARE(companions()[2].at.toString(), QStringLiteral("2026-11-29T09:00"));
}

void CompanionDialogsTest::keysGoToTheParentAndItsCompanions()
{
    QVERIFY(!m_desk->actions.action("calendar.show-companions")->isEnabled());
    makeThree();
    QVERIFY(m_desk->actions.action("calendar.show-companions")->isEnabled());
    QVERIFY(!m_desk->actions.action("calendar.go-to-parent")->isEnabled());
    const PostId last = companions()[2].post;
    select(last);
    m_desk->trigger("calendar.go-to-parent");
    QCOMPARE(m_desk->view().selectedPosts(), QList<PostId>{m_film});
    m_desk->trigger("calendar.show-companions");
    auto *const list = dialog<CompanionList>();
    QVERIFY(list);
    QCOMPARE(inaccessibleWidgets(*list), QStringList());
    QCOMPARE(list->list()->topLevelItemCount(), 4);
    QCOMPARE(list->list()->topLevelItem(3)->text(1), QStringLiteral("3 day(s) after"));
    QTest::keyClick(list->list(), Qt::Key_End);
    QTest::keyClick(list->list(), Qt::Key_Return);
    m_desk->settle();
    QCOMPARE(m_desk->view().selectedPosts(), QList<PostId>{last});
}

void CompanionDialogsTest::theDetailsShowTheTie()
{
    auto *const card = m_desk->page->details().findChild<CompanionCard *>();
    QVERIFY(card);
    QVERIFY(!card->isVisibleTo(&m_desk->page->details()));
    makeThree();
    QVERIFY(card->isVisibleTo(&m_desk->page->details()));
    QCOMPARE(card->findChild<PlainLabel *>()->text(), QStringLiteral("It has 3 companion post(s)."));
    select(companions()[1].post);
    QCOMPARE(withoutMarks(card->findChild<PlainLabel *>()->text()),
        QStringLiteral("Companion of “How tea is made”, 1 day(s) after"));
    auto *const back = card->findChild<QPushButton *>(QStringLiteral("composer.to-parent"));
    QTest::keyClick(back, Qt::Key_Space);
    m_desk->settle();
    QCOMPARE(m_desk->view().selectedPosts(), QList<PostId>{m_film});
}

void CompanionDialogsTest::oneIsTakenOff()
{
    makeThree();
    const PostId last = companions()[2].post;
    select(last);
    m_desk->trigger("calendar.show-companions");
    auto *const list = dialog<CompanionList>();
    QVERIFY(list);
    auto *const off = list->findChild<QPushButton *>(QStringLiteral("companions.detach"));
    QVERIFY(off->isEnabled());
    off->click();
    m_desk->settle();
    QCOMPARE(companions().size(), 2);
    QCOMPARE(list->list()->topLevelItemCount(), 3);
    list->reject();
    select(m_film);
    m_desk->trigger("calendar.move-right");
    QCOMPARE(m_desk->at(last).toString(), QStringLiteral("2026-11-27T09:00"));
}

void CompanionDialogsTest::deletingTheParentSaysThatTheyStay()
{
    makeThree();
    const QList<Companion> before = companions();
    QSignalSpy notices(m_desk->page.get(), &Page::notice);
    select(m_film);
    m_desk->trigger("calendar.delete");
    QCOMPARE(
        notices.last().first().toString(), QStringLiteral("3 companion post(s) stay in the plan, each by itself."));
    const int shown = m_desk->view().board().shownOf(before[1].post);
    QVERIFY(shown >= 0);
    QVERIFY(!m_desk->view().board().post(shown).parent.isValid()); // the mark is gone at once
    QVERIFY(resultOf(m_desk->project.edits().undo()));
    m_desk->settle();
    QCOMPARE(m_desk->view().board().post(m_desk->view().board().shownOf(before[1].post)).parent, m_film);
}

void CompanionDialogsTest::tilesShowTheLink()
{
    PostRow alone;
    alone.id = {5};
    alone.at = WallTime::fromString(QStringLiteral("2026-11-24T09:00"));
    alone.title = QStringLiteral("Tea");
    PostRow companion = alone;
    companion.parent = m_film;
    companion.parentHeadline = QStringLiteral("How tea is made");
    companion.parentAt = WallTime::fromString(QStringLiteral("2026-11-23T09:00"));
    const auto drawn = [](const PostRow &post) {
        QImage image(160, 40, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        TilePainter().paint(painter, QRectF(0, 0, 160, 40), post, TileShape::Full, {});
        return image;
    };
    QCOMPARE(drawn(alone), drawn(alone));
    QVERIFY(drawn(alone) != drawn(companion));
    QVERIFY(TilePainter::keyOf(alone, TileShape::Full, false) != TilePainter::keyOf(companion, TileShape::Full, false));
    QVERIFY(withoutMarks(PostWords::facts(companion).join(QLatin1Char('\n')))
                .contains(QStringLiteral("Companion of “How tea is made”, 1 day(s) after")));
}

void CompanionDialogsTest::distancesAreWords_data()
{
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("words");
    QTest::newRow("same") << "2026-12-01T09:00"
                          << "at the same time";
    QTest::newRow("days") << "2026-12-04T09:00"
                          << "3 day(s) after";
    QTest::newRow("before") << "2026-11-30T09:00"
                            << "1 day(s) before";
    QTest::newRow("hours") << "2026-12-01T11:00"
                           << "2 hour(s) after";
    QTest::newRow("minutes before") << "2026-12-01T08:15"
                                    << "45 minute(s) before";
    QTest::newRow("days and hours") << "2026-12-03T13:30"
                                    << "2 day(s) and 04:30 after";
}

void CompanionDialogsTest::distancesAreWords()
{
    QFETCH(QString, at);
    PostRow companion;
    companion.parentAt = WallTime::fromString(QStringLiteral("2026-12-01T09:00"));
    companion.at = WallTime::fromString(at);
    QTEST(PostWords::distance(companion), "words");
    companion.at = {};
    QCOMPARE(PostWords::distance(companion), QString());
}

STOA_TEST(CompanionDialogsTest)
#include "companiondialogs_test.moc"
