// SPDX-License-Identifier: GPL-3.0-or-later
// Notes and campaigns across days: entered, drawn in every view, taken back.
#include "models/planning/daynote.h"
#include "models/planning/label.h"
#include "models/planning/postedits.h"
#include "tests/support/accessibility.h"
#include "tests/support/builders.h"
#include "tests/support/roundtrip.h"
#include "tests/support/testcase.h"
#include "tests/widgets/calendar/calendardesk.h"
#include "widgets/calendar/bandsdialog.h"
#include "widgets/calendar/calendardays.h"
#include "widgets/common/plainlabel.h"

#include <QDateEdit>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace stoa;
using namespace stoa::test;

class BandsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_desk.reset(); }
    void notesComeBack();
    void aNoteIsEnteredAndDrawn();
    void aWeekWithBandsLeavesRoom();
    void aCampaignIsChangedAndTaken();
    void whatWasTypedIsKept();
    void whatIsRefusedStaysInTheForm();
    void aChangeFromElsewhereLeavesTheTypedWords();

private:
    std::unique_ptr<CalendarDesk> m_desk;
    PostId m_post; // 24 November
};

void BandsTest::init()
{
    m_desk = std::make_unique<CalendarDesk>();
    m_post = makePost(m_desk->project, {.wall = QStringLiteral("2026-11-24T09:00")});
    m_desk->open();
}

void BandsTest::notesComeBack()
{
    const DayNote note{{}, {QDate(2026, 12, 1), QDate(2026, 12, 4)}, QStringLiteral("Fair"), QStringLiteral("#2f6fb0")};
    const auto existing = [note](TemporaryProject &project) {
        Q_UNUSED(resultOf(project.edits().maintain([](Writer &writer) {
            writer.exec(
                "INSERT INTO day_note (id, from_date, to_date, text) VALUES (1, '2026-12-01', '2026-12-02', 'x')");
        })))
        DayNote changed = note;
        changed.id = NoteId{1};
        return changed;
    };
    const EditCase create{"create", [note](TemporaryProject &project) -> std::function<QFuture<Result<ActDone>>()> {
                              return [&project, note] { return NoteEdits(project.edits()).create(note); };
                          }};
    const EditCase change{
        "change", [existing](TemporaryProject &project) -> std::function<QFuture<Result<ActDone>>()> {
            return [&project, changed = existing(project)] { return NoteEdits(project.edits()).change(changed); };
        }};
    const EditCase remove{"remove", [existing](TemporaryProject &project) -> std::function<QFuture<Result<ActDone>>()> {
                              existing(project);
                              return [&project] { return NoteEdits(project.edits()).remove(NoteId{1}); };
                          }};
    QCOMPARE(roundTrip(create) + roundTrip(change) + roundTrip(remove), QString());
    NoteEdits edits(m_desk->project.edits());
    QCOMPARE(
        resultOf(edits.create({{}, {QDate(2026, 12, 1), QDate(2026, 12, 1)}, QStringLiteral("x"), {}})).error().code,
        ErrorCode::Invalid);
    QCOMPARE(resultOf(edits.remove(NoteId{77})).error().code, ErrorCode::NotFound);
}

void BandsTest::aNoteIsEnteredAndDrawn()
{
    m_desk->trigger("calendar.bands");
    auto *dialog = m_desk->page->window()->findChild<BandsDialog *>();
    QVERIFY(dialog);
    const QStringList missing = inaccessibleWidgets(*dialog);
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QLatin1Char('\n'))));
    QTest::keyClicks(dialog->text(), QStringLiteral("Shop closed"));
    QTest::keyClick(dialog->text(), Qt::Key_Return);
    m_desk->settle();
    QCOMPARE(dialog->list()->count(), 1);
    QCOMPARE(dialog->findChild<QPushButton *>(QStringLiteral("row.save"))->text(), QStringLiteral("&Save"));
    QCOMPARE(m_desk->view().board().geometry().bands().size(), size_t(1));
    QVERIFY(m_desk->view().dayWords(QDate(2026, 11, 22)).contains(QStringLiteral("Shop closed")));
    QVERIFY(!m_desk->view().dayWords(QDate(2026, 11, 23)).contains(QStringLiteral("Shop closed")));
    m_desk->project.edits().undo();
    m_desk->settle();
    QVERIFY(m_desk->view().board().geometry().bands().empty());
}

void BandsTest::aWeekWithBandsLeavesRoom()
{
    for (int i = 0; i < 8; ++i)
        makePost(m_desk->project, {.wall = QStringLiteral("2026-11-24T1%1:00").arg(i)});
    m_desk->settle();
    QVERIFY(resultOf(NoteEdits(m_desk->project.edits())
                         .create({{}, {QDate(2026, 11, 24), QDate(2026, 11, 28)}, QStringLiteral("Fair"), {}})));
    m_desk->settle();
    const BandBox &band = m_desk->view().board().geometry().bands().front();
    for (const TileBox &tile : m_desk->view().board().geometry().tiles())
        QVERIFY(!tile.rect.intersects(band.rect));
    for (const DayBox &day : m_desk->view().board().geometry().days())
        QVERIFY(!day.more.intersects(band.rect)); // "+3 more" of a full day
    QVERIFY(m_desk->view().board().geometry().dayOf(QDate(2026, 11, 24))->hidden > 0);
    m_desk->view().grab(); // draws it
    m_desk->trigger("calendar.week");
    m_desk->view().grab();
}

void BandsTest::aCampaignIsChangedAndTaken()
{
    const CampaignId campaign = makeCampaign(m_desk->project);
    m_desk->trigger("calendar.bands");
    auto *dialog = m_desk->page->window()->findChild<BandsDialog *>();
    dialog->list()->setCurrentRow(0);
    QCOMPARE(dialog->text()->text(), QStringLiteral("Christmas"));
    dialog->text()->setText(QStringLiteral("Winter"));
    QTest::keyClick(dialog->text(), Qt::Key_Return);
    m_desk->settle();
    QCOMPARE(readCampaigns(m_desk->project.reader())->first().name, QStringLiteral("Winter"));
    QCOMPARE(readCampaigns(m_desk->project.reader())->first().id, campaign);
    QVERIFY(resultOf(PostEdits(m_desk->project.edits()).setCampaign({m_post}, campaign)));
    m_desk->settle();
    QCOMPARE(PostQueries(m_desk->project.reader()).post(m_post)->campaign, campaign);
}

void BandsTest::whatWasTypedIsKept()
{
    const DateRange days{QDate(2026, 12, 1), QDate(2026, 12, 3)};
    NoteEdits edits(m_desk->project.edits());
    QVERIFY(resultOf(edits.create({{}, days, QStringLiteral("Fair"), {}})));
    QVERIFY(resultOf(edits.create({{}, days, QStringLiteral("Party"), {}})));
    m_desk->trigger("calendar.bands");
    auto *dialog = m_desk->page->window()->findChild<BandsDialog *>();
    QVERIFY(dialog);
    const auto notes = [this] {
        QStringList texts;
        const QList<DayNote> stored = readNotes(m_desk->project.reader()).value_or({});
        for (const DayNote &note : stored)
            texts << note.text;
        texts.sort();
        return texts;
    };
    dialog->list()->setCurrentRow(0);
    const QString first = dialog->text()->text();
    dialog->text()->setText(QStringLiteral("Autumn"));
    dialog->list()->setCurrentRow(1); // another row: nothing typed is lost
    dialog->text()->setText(QStringLiteral("Autumn fair")); // nor what is typed before it is there
    QTRY_VERIFY(dialog->text()->text() != QStringLiteral("Autumn fair"));
    const QString second = dialog->text()->text();
    QVERIFY(second != first);
    m_desk->settle();
    QCOMPARE(notes(), (QStringList{QStringLiteral("Autumn fair"), second}));
    QCOMPARE(dialog->text()->text(), second); // the list was read again, the form stays
    dialog->text()->setText(QStringLiteral("Closing"));
    dialog->reject();
    m_desk->settle();
    QCOMPARE(notes(), (QStringList{QStringLiteral("Autumn fair"), QStringLiteral("Closing")}));
    m_desk->trigger("calendar.bands");
    dialog = m_desk->page->window()->findChildren<BandsDialog *>().constLast();
    QTest::keyClicks(dialog->text(), QStringLiteral("Half a thou"));
    dialog->reject(); // a new one too: Undo takes it away
    m_desk->settle();
    QCOMPARE(notes(),
        (QStringList{QStringLiteral("Autumn fair"), QStringLiteral("Closing"), QStringLiteral("Half a thou")}));
}

void BandsTest::whatIsRefusedStaysInTheForm()
{
    const DateRange days{QDate(2026, 12, 1), QDate(2026, 12, 3)};
    NoteEdits edits(m_desk->project.edits());
    QVERIFY(resultOf(edits.create({{}, days, QStringLiteral("Fair"), {}})));
    QVERIFY(resultOf(edits.create({{}, {days.from.addDays(7), days.to.addDays(7)}, QStringLiteral("Party"), {}})));
    m_desk->trigger("calendar.bands");
    auto *dialog = m_desk->page->window()->findChild<BandsDialog *>();
    QVERIFY(dialog);
    dialog->list()->setCurrentRow(0);
    dialog->text()->setText(QStringLiteral("Spring fair"));
    auto *last = dialog->findChildren<QDateEdit *>().at(1);
    last->setDate(days.from.addDays(-4)); // before the first day
    dialog->list()->setCurrentRow(1);
    m_desk->settle();
    QCOMPARE(dialog->text()->text(), QStringLiteral("Spring fair"));
    QCOMPARE(dialog->list()->currentRow(), 0);
    QVERIFY(!dialog->findChild<PlainLabel *>()->text().isEmpty());
    dialog->reject();
    m_desk->settle();
    QVERIFY(dialog->isVisible()); // told once
    last->setDate(days.from);
    dialog->list()->setCurrentRow(1); // mended: kept, and the other one is shown
    m_desk->settle();
    QCOMPARE(dialog->text()->text(), QStringLiteral("Party"));
    QCOMPARE(readNotes(m_desk->project.reader())->first().text, QStringLiteral("Spring fair"));
}

void BandsTest::aChangeFromElsewhereLeavesTheTypedWords()
{
    const DateRange days{QDate(2026, 12, 1), QDate(2026, 12, 3)};
    NoteEdits edits(m_desk->project.edits());
    QVERIFY(resultOf(edits.create({{}, days, QStringLiteral("Fair"), {}})));
    m_desk->trigger("calendar.bands");
    auto *dialog = m_desk->page->window()->findChild<BandsDialog *>();
    QVERIFY(dialog);
    dialog->list()->setCurrentRow(0);
    dialog->text()->setText(QStringLiteral("Spring fair"));
    makeCampaign(m_desk->project);
    m_desk->settle();
    QCOMPARE(dialog->list()->count(), 2);
    QCOMPARE(dialog->text()->text(), QStringLiteral("Spring fair"));
    QVERIFY(resultOf(edits.remove(readNotes(m_desk->project.reader())->first().id)));
    m_desk->settle();
    QCOMPARE(dialog->text()->text(), QStringLiteral("Spring fair")); // its note is gone: it would be a new one
    QCOMPARE(dialog->list()->currentRow(), -1);
    QTest::keyClick(dialog->text(), Qt::Key_Return);
    m_desk->settle();
    QCOMPARE(readNotes(m_desk->project.reader())->first().text, QStringLiteral("Spring fair"));
    QCOMPARE(dialog->list()->currentRow(), 0);
}

STOA_TEST(BandsTest)
#include "bands_test.moc"
