// SPDX-License-Identifier: GPL-3.0-or-later
// The calendar's and the tray's models: exact signals, drops, and a long random run against a freshly loaded twin.
#include "models/planning/calendarmodel.h"

#include "models/planning/draftsmodel.h"
#include "models/planning/labeledits.h"
#include "models/planning/postdrop.h"
#include "models/planning/variantedits.h"
#include "tests/support/builders.h"
#include "tests/support/testcase.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace stoa;
using namespace stoa::test;

namespace {

const DateRange december{QDate(2026, 11, 30), QDate(2027, 1, 4)};

QList<PostId> idsIn(const PostListModel &model)
{
    QList<PostId> ids;
    for (const PostRow &row : model.posts())
        ids.append(row.id);
    return ids;
}

//! Both models of one project, watched.
struct Page
{
    TemporaryProject project;
    PostEdits edits{project.edits()};
    CalendarModel calendar{project.reader(), project.edits(), edits};
    DraftsModel tray{project.reader(), project.edits(), edits};
    QAbstractItemModelTester watchedCalendar{&calendar, QAbstractItemModelTester::FailureReportingMode::QtTest};
    QAbstractItemModelTester watchedTray{&tray, QAbstractItemModelTester::FailureReportingMode::QtTest};

    Page() { calendar.setRange(december); }
    PostId post(const char *at) { return makePost(project, {.wall = QString::fromLatin1(at)}); }
    void settle() { QCoreApplication::processEvents(); }
    Result<ActDone> done(QFuture<Result<ActDone>> act)
    {
        const Result<ActDone> result = resultOf(act);
        settle();
        return result;
    }
};

//! What differs between \a model and one that has just been loaded; empty: nothing.
QString differenceTo(const PostListModel &fresh, const PostListModel &model)
{
    if (idsIn(fresh) != idsIn(model))
        return QStringLiteral("other rows: %1 instead of %2").arg(model.rowCount()).arg(fresh.rowCount());
    for (int row = 0; row < fresh.rowCount(); ++row) {
        if (fresh.post(row) != model.post(row))
            return QStringLiteral("row %1 is not what is in the project").arg(row);
    }
    return fresh.hiddenByFilter() == model.hiddenByFilter() ? QString()
                                                            : QStringLiteral("other number of hidden posts");
}

} // namespace

class CalendarModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCannotBeReadIsToldOnce();
    void aMoveIsAMovedRow();
    void anEditIsADataChange();
    void rowsComeAndGo();
    void aRenamedLabelIsSeen();
    void manyChangesAreOneReset();
    void dropsMoveAndCopy();
    void refusedDropsAreTold();
    void theTrayTakesAndGives();
    void filtersHideAndCount();
    void followsAnyEdits_data();
    void followsAnyEdits();
};

//! An empty calendar that says nothing looks like a plan that was lost.
void CalendarModelTest::whatCannotBeReadIsToldOnce()
{
    Page page;
    page.post("2026-12-07T10:00");
    page.settle();
    QTRY_COMPARE(page.calendar.rowCount(), 1);
    QSignalSpy told(&page.calendar, &PostListModel::readFailed);
    PostFilter filter;
    for (const char *words : {"a", "b"}) {
        page.project.reader().fail({ErrorCode::Storage, {}, QStringLiteral("no disk")});
        filter.text = QLatin1String(words);
        page.calendar.setFilter(filter);
    }
    QCOMPARE(told.count(), 1);
    QCOMPARE(told.first().first().value<Error>().code, ErrorCode::Storage);
    page.project.reader().takeError();
    page.calendar.setFilter({});
    QCOMPARE(page.calendar.rowCount(), 1);
    page.project.reader().fail({ErrorCode::Storage, {}, QStringLiteral("no disk")});
    page.calendar.setFilter(filter);
    QCOMPARE(told.count(), 2); // it was well meanwhile
    page.project.reader().takeError();
}

void CalendarModelTest::aMoveIsAMovedRow()
{
    Page page;
    const PostId first = page.post("2026-12-01T09:00");
    const PostId second = page.post("2026-12-02T09:00");
    const PostId third = page.post("2026-12-03T09:00");
    page.settle();
    QCOMPARE(idsIn(page.calendar), (QList<PostId>{first, second, third}));
    QSignalSpy moved(&page.calendar, &QAbstractItemModel::rowsMoved);
    QSignalSpy reset(&page.calendar, &QAbstractItemModel::modelReset);
    const QPersistentModelIndex held(page.calendar.index(0));
    QVERIFY(page.done(page.edits.moveDays({first}, 5)));
    QCOMPARE(idsIn(page.calendar), (QList<PostId>{second, third, first}));
    QCOMPARE(moved.count(), 1);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(held.row(), 2);
    QVERIFY(page.done(page.project.edits().undo()));
    QCOMPARE(idsIn(page.calendar), (QList<PostId>{first, second, third}));
    QCOMPARE(held.row(), 0);
    QCOMPARE(reset.count(), 0);
}

void CalendarModelTest::anEditIsADataChange()
{
    Page page;
    page.post("2026-12-01T09:00");
    const PostId post = page.post("2026-12-02T09:00");
    page.settle();
    QSignalSpy changed(&page.calendar, &QAbstractItemModel::dataChanged);
    QSignalSpy moved(&page.calendar, &QAbstractItemModel::rowsMoved);
    QVERIFY(page.done(page.edits.setTitle(post, QStringLiteral("Coffee"))));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 1);
    QCOMPARE(moved.count(), 0);
    QCOMPARE(page.calendar.index(1).data().toString(), QStringLiteral("Coffee"));
    // The account is a row of another table, but it is the post's badge.
    VariantEdits variants(page.project.edits());
    const AccountId account = makeAccount(page.project);
    page.settle();
    QVERIFY(page.done(variants.addAccounts({post}, {account})));
    QCOMPARE(page.calendar.post(1).accounts.size(), 1);
}

void CalendarModelTest::rowsComeAndGo()
{
    Page page;
    QSignalSpy inserted(&page.calendar, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&page.calendar, &QAbstractItemModel::rowsRemoved);
    NewPost post;
    post.id = page.edits.newId();
    post.at = WallTime{QDate(2026, 12, 24), QTime(18, 0)};
    QVERIFY(page.done(page.edits.create(post)));
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(page.calendar.rowOf(post.id), 0);
    QVERIFY(page.done(page.edits.reschedule({post.id}, {QDate(2027, 3, 1), QTime(9, 0)})));
    QCOMPARE(removed.count(), 1); // out of sight is not gone
    QCOMPARE(page.calendar.rowCount(), 0);
    QVERIFY(page.done(page.project.edits().undo()));
    QCOMPARE(page.calendar.rowOf(post.id), 0);
    QVERIFY(page.done(page.edits.remove({post.id})));
    QCOMPARE(page.calendar.rowCount(), 0);
}

void CalendarModelTest::aRenamedLabelIsSeen()
{
    Page page;
    const LabelId label = makeLabel(page.project);
    makePost(page.project, {.wall = QStringLiteral("2026-12-01T09:00"), .labels = {label}});
    page.post("2026-12-02T09:00");
    page.settle();
    QSignalSpy changed(&page.calendar, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&page.calendar, &QAbstractItemModel::modelReset);
    QVERIFY(page.done(LabelEdits(page.project.edits()).change({label, QStringLiteral("vip"), {}})));
    QCOMPARE(page.calendar.post(0).labels.constFirst().name, QStringLiteral("vip"));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(reset.count(), 0);
}

void CalendarModelTest::manyChangesAreOneReset()
{
    Page page;
    QList<PostId> many;
    for (int i = 0; i < 201; ++i)
        many.append(page.post("2026-12-01T09:00"));
    page.settle();
    QSignalSpy reset(&page.calendar, &QAbstractItemModel::modelReset);
    QSignalSpy moved(&page.calendar, &QAbstractItemModel::rowsMoved);
    QVERIFY(page.done(page.edits.moveDays(many, 1)));
    QCOMPARE(reset.count(), 1);
    QCOMPARE(moved.count(), 0);
    QCOMPARE(page.calendar.post(200).at.date, QDate(2026, 12, 2));
}

void CalendarModelTest::dropsMoveAndCopy()
{
    Page page;
    const PostId first = page.post("2026-12-01T09:00");
    const PostId second = page.post("2026-12-02T11:00");
    page.settle();
    const std::unique_ptr<QMimeData> mime(page.calendar.mimeData({page.calendar.index(0)}));
    QCOMPARE(mime->formats(), QStringList{postMimeType()}); // ids and nothing else
    QVERIFY(page.done(page.calendar.drop(*mime, Qt::MoveAction, QDate(2026, 12, 10))));
    QCOMPARE(page.calendar.post(page.calendar.rowOf(first)).at.toString(), QStringLiteral("2026-12-10T09:00"));
    QVERIFY(page.done(page.calendar.drop(*mime, Qt::MoveAction, QDate(2026, 12, 11), QTime(15, 30))));
    QCOMPARE(page.calendar.post(page.calendar.rowOf(first)).at.toString(), QStringLiteral("2026-12-11T15:30"));
    QVERIFY(page.done(page.calendar.drop(*mime, Qt::CopyAction, QDate(2026, 12, 12))));
    QCOMPARE(page.calendar.rowCount(), 3);
    // Qt's own way: on a row means on the day of that row.
    QVERIFY(page.calendar.dropMimeData(
        mime.get(), Qt::MoveAction, -1, -1, page.calendar.index(page.calendar.rowOf(second))));
    page.project.edits().waitForIdle();
    page.settle();
    QCOMPARE(page.calendar.post(page.calendar.rowOf(first)).at.toString(), QStringLiteral("2026-12-02T15:30"));
    QMimeData foreign;
    foreign.setText(QStringLiteral("123"));
    QVERIFY(!page.calendar.canDropMimeData(&foreign, Qt::MoveAction, 0, 0, {}));
}

void CalendarModelTest::refusedDropsAreTold()
{
    Page page;
    page.calendar.setRange({QDate(2026, 11, 1), QDate(2026, 12, 31)});
    const PostId old = page.post("2026-11-02T09:00");
    const PostId post = page.post("2026-12-02T11:00");
    page.settle();
    QSignalSpy failed(&page.calendar, &PostListModel::dropFailed);
    const std::unique_ptr<QMimeData> mime = postMime({post});
    QVERIFY(
        page.calendar.dropMimeData(mime.get(), Qt::MoveAction, -1, -1, page.calendar.index(page.calendar.rowOf(old))));
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.at(0).at(0).value<Error>().code, ErrorCode::InThePast);
    QCOMPARE(page.calendar.post(page.calendar.rowOf(post)).at.toString(), QStringLiteral("2026-12-02T11:00"));
}

void CalendarModelTest::theTrayTakesAndGives()
{
    Page page;
    const PostId dated = page.post("2026-12-01T09:00");
    const PostId idea = makePost(page.project);
    const PostId other = makePost(page.project);
    page.settle();
    QCOMPARE(idsIn(page.tray), (QList<PostId>{idea, other}));
    const std::unique_ptr<QMimeData> fromCalendar = postMime({dated});
    QVERIFY(page.done(page.tray.drop(*fromCalendar, Qt::MoveAction, -1)));
    QCOMPARE(idsIn(page.tray), (QList<PostId>{idea, other, dated}));
    QCOMPARE(page.calendar.rowCount(), 0);
    QVERIFY(page.done(page.tray.drop(*fromCalendar, Qt::MoveAction, 0)));
    QCOMPARE(idsIn(page.tray), (QList<PostId>{dated, idea, other}));
    QVERIFY(page.done(page.calendar.drop(*postMime({idea}), Qt::MoveAction, QDate(2026, 12, 24), QTime(18, 0))));
    QCOMPARE(idsIn(page.tray), (QList<PostId>{dated, other}));
    QCOMPARE(page.calendar.rowOf(idea), 0);
    QVERIFY(page.done(page.tray.drop(*postMime({idea}), Qt::CopyAction, -1)));
    QCOMPARE(page.tray.rowCount(), 3);
    QCOMPARE(page.calendar.rowOf(idea), 0);
}

void CalendarModelTest::filtersHideAndCount()
{
    Page page;
    const AccountId account = makeAccount(page.project, {.network = QStringLiteral("vk")});
    const PostId shown = makePost(page.project,
        {.wall = QStringLiteral("2026-12-01T09:00"), .text = QStringLiteral("Ζεστός ΚΑΦΈΣ"), .accounts = {account}});
    page.post("2026-12-01T10:00");
    page.settle();
    PostFilter filter;
    filter.networks = {QStringLiteral("vk"), QStringLiteral("ok")};
    filter.text = QStringLiteral("καφες ζεστοσ");
    page.calendar.setFilter(filter);
    QCOMPARE(idsIn(page.calendar), QList<PostId>{shown});
    QCOMPARE(page.calendar.hiddenByFilter(), 1);
    QVERIFY(page.done(page.edits.setText(shown, QStringLiteral("tea"))));
    QCOMPARE(page.calendar.rowCount(), 0);
    QCOMPARE(page.calendar.hiddenByFilter(), 2);
    QVERIFY(page.done(page.project.edits().undo()));
    QCOMPARE(idsIn(page.calendar), QList<PostId>{shown});
    page.calendar.setFilter({});
    QCOMPARE(page.calendar.rowCount(), 2);
}

void CalendarModelTest::followsAnyEdits_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 4; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

namespace {

//! One random act of a person.
QFuture<Result<ActDone>> randomAct(
    Page &page, QRandomGenerator &dice, const QList<AccountId> &accounts, const QList<LabelId> &labels)
{
    const QList<PostId> all = idsIn(page.calendar) + idsIn(page.tray);
    QList<PostId> chosen;
    for (int i = 0; i < 1 + dice.bounded(3) && !all.isEmpty(); ++i)
        chosen.append(all.at(qsizetype(dice.bounded(quint32(all.size())))));
    const WallTime start{QDate(2026, 11, 25).addDays(dice.bounded(45)), QTime(dice.bounded(24), dice.bounded(4) * 15)};
    VariantEdits variants(page.project.edits());
    const AccountId account = accounts.at(qsizetype(dice.bounded(quint32(accounts.size()))));
    const LabelId label = labels.at(qsizetype(dice.bounded(quint32(labels.size()))));
    NewPost made;
    made.text = QStringLiteral("text %1").arg(dice.bounded(1000));
    made.accounts = {account};
    if (dice.bounded(3) > 0)
        made.at = start;
    switch (all.isEmpty() ? 0 : dice.bounded(13)) {
    case 0:
        return page.edits.create(made);
    case 1:
        return page.edits.reschedule(chosen, start);
    case 2:
        return page.edits.moveToDay(chosen, start.date);
    case 3:
        return page.edits.undate(chosen);
    case 4:
        return page.edits.copy(chosen, start);
    case 5:
        return page.edits.remove({chosen.constFirst()});
    case 6:
        return page.edits.setText(chosen.constFirst(), made.text);
    case 7:
        return variants.setAccounts(chosen.constFirst(), {account});
    case 8:
        return page.edits.relabel(chosen, {label}, {});
    case 9:
        return page.edits.setStatus(chosen, PostStatus(dice.bounded(6)));
    case 10:
        return page.edits.reorderTray(idsIn(page.tray).mid(0, 2), {});
    case 11:
        return page.project.edits().undo();
    default:
        return page.project.edits().redo();
    }
}

} // namespace

void CalendarModelTest::followsAnyEdits()
{
    QFETCH(quint32, seed);
    QRandomGenerator dice(seed);
    Page page;
    const QList<AccountId> accounts{
        makeAccount(page.project), makeAccount(page.project, {.network = QStringLiteral("x")})};
    const QList<LabelId> labels{makeLabel(page.project), makeLabel(page.project, QStringLiteral("vip"))};
    PostFilter filter;
    if (seed % 2 == 0)
        filter.accounts = {accounts.constFirst()};
    page.calendar.setFilter(filter);
    for (int step = 0; step < 100; ++step) {
        page.project.clock().set(page.project.clock().nowUtcMs() + 61'000); // typing does not run together
        const Result<ActDone> result = page.done(randomAct(page, dice, accounts, labels));
        if (!result)
            QVERIFY2(result.error().code != ErrorCode::Storage && result.error().code != ErrorCode::Conflict,
                qPrintable(result.error().detail));
        page.calendar.recheck(); // the clock went on
        page.tray.recheck();
        if (step % 5 != 0)
            continue;
        CalendarModel fresh(page.project.reader(), page.project.edits(), page.edits);
        fresh.setFilter(filter);
        fresh.setRange(december);
        const DraftsModel freshTray(page.project.reader(), page.project.edits(), page.edits);
        const QString calendarFault = differenceTo(fresh, page.calendar);
        const QString trayFault = differenceTo(freshTray, page.tray);
        QVERIFY2(
            calendarFault.isEmpty(), qPrintable(QStringLiteral("calendar, step %1: %2").arg(step).arg(calendarFault)));
        QVERIFY2(trayFault.isEmpty(), qPrintable(QStringLiteral("tray, step %1: %2").arg(step).arg(trayFault)));
    }
}

STOA_TEST(CalendarModelTest)
#include "calendarmodel_test.moc"
