// SPDX-License-Identifier: GPL-3.0-or-later
// Companion posts: how they are made, that they go along with their parent in one act, and what leaves them behind.
#include "models/planning/companions.h"
#include "models/planning/postedits.h"
#include "models/planning/postexport.h"
#include "models/planning/postqueries.h"
#include "models/planning/seriesedits.h"
#include "tests/support/builders.h"
#include "tests/support/roundtrip.h"
#include "tests/support/testcase.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace stoa;
using namespace stoa::test;

namespace {

using CompanionAct = std::function<QFuture<Result<ActDone>>()>;

constexpr qint64 dayMinutes = 24 * 60;

WallTime companionWall(const char *text)
{
    return WallTime::fromString(QString::fromLatin1(text));
}

NewCompanion companionAfter(qint64 minutes, const QList<AccountId> &accounts = {})
{
    return {minutes, accounts, QStringLiteral("Announcement"), QStringLiteral("See the film"),
        QStringLiteral("https://example.org/film")};
}

//! A film on 1 December, 9:00, with companions at once, a day and three days later.
struct CompanionDesk
{
    TemporaryProject project;
    PostQueries queries{project.reader()};
    PostEdits posts{project.edits()};
    CompanionEdits edits{project.edits()};
    AccountId account = makeAccount(project);
    PostId parent;
    QList<PostId> companions;

    explicit CompanionDesk(const QString &wall = QStringLiteral("2026-12-01T09:00"),
        const QList<qint64> &offsets = {0, dayMinutes, 3 * dayMinutes})
    {
        parent = makePost(project,
            {.wall = wall, .kind = QStringLiteral("video"), .title = QStringLiteral("Film"), .accounts = {account}});
        QList<NewCompanion> wanted;
        for (const qint64 offset : offsets)
            wanted.append(companionAfter(offset, {account}));
        if (!resultOf(edits.create(parent, wanted)))
            qFatal("no companions");
        for (const Companion &companion : ties(parent).companions)
            companions.append(companion.post);
    }
    CompanionTies ties(PostId post) { return companionTies(project.reader(), post).value(); }
    QString at(PostId post) { return queries.post(post)->at.toString(); }
    QStringList walls()
    {
        QStringList walls;
        for (const PostId companion : companions)
            walls.append(at(companion));
        return walls;
    }
    void undo() { QVERIFY(resultOf(project.edits().undo())); }
};

QStringList companionWalls(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '));
}

QList<EditCase> companionCases()
{
    const auto tied = [](TemporaryProject &project) {
        const AccountId account = makeAccount(project);
        const PostId parent = makePost(project, {.wall = QStringLiteral("2026-12-01T09:00"), .accounts = {account}});
        const PostId companion = makePost(project, {.wall = QStringLiteral("2026-12-02T09:00")});
        Q_UNUSED(resultOf(project.edits().maintain([parent, companion](Writer &writer) {
            writer.exec("INSERT INTO post_origin (post_id, kind, source_post_id, offset_minutes)"
                        " VALUES (?, 'companion', ?, 1440)",
                companion, parent);
        })))
        return std::pair(parent, companion);
    };
    return {
        {"make companions",
            [](TemporaryProject &project) -> CompanionAct {
                const AccountId account = makeAccount(project);
                const PostId parent = makePost(project, {.wall = QStringLiteral("2026-12-01T09:00")});
                return [&project, parent, account] {
                    return CompanionEdits(project.edits())
                        .create(parent, {companionAfter(0, {account}), companionAfter(dayMinutes)});
                };
            }},
        {"detach companions",
            [tied](TemporaryProject &project) -> CompanionAct {
                const PostId companion = tied(project).second;
                return [&project, companion] { return CompanionEdits(project.edits()).detach({companion}); };
            }},
        {"move the parent",
            [tied](TemporaryProject &project) -> CompanionAct {
                const PostId parent = tied(project).first;
                return [&project, parent] { return PostEdits(project.edits()).moveDays({parent}, 5); };
            }},
        {"move the companion",
            [tied](TemporaryProject &project) -> CompanionAct {
                const PostId companion = tied(project).second;
                return [&project, companion] { return PostEdits(project.edits()).moveDays({companion}, 5); };
            }},
        {"take the parent's date away",
            [tied](TemporaryProject &project) -> CompanionAct {
                const PostId parent = tied(project).first;
                return [&project, parent] { return PostEdits(project.edits()).undate({parent}); };
            }},
        {"take the companion's date away",
            [tied](TemporaryProject &project) -> CompanionAct {
                const PostId companion = tied(project).second;
                return [&project, companion] { return PostEdits(project.edits()).undate({companion}); };
            }},
        {"delete the parent",
            [tied](TemporaryProject &project) -> CompanionAct {
                const PostId parent = tied(project).first;
                return [&project, parent] { return PostEdits(project.edits()).remove({parent}); };
            }},
    };
}

} // namespace

class CompanionsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editsComeBack_data();
    void editsComeBack();
    void theyAreMadeOfTheirParent();
    void theyGoAlongInOneAct();
    void aSelectionKeepsWhatWasChosen();
    void oneMovedAloneKeepsItsNewDistance();
    void whatIsPublishedStays();
    void nightsOfTheClocksKeepTheWall_data();
    void nightsOfTheClocksKeepTheWall();
    void oneThatWouldBeOverRefusesTheMove();
    void theirOwnCompanionsGoAlong();
    void aCircleEnds();
    void theTrayTakesThemAlong();
    void oneInTheTrayAloneStaysThere();
    void publishingEarlyBringsThemForward();
    void theyOutliveTheirParent();
    void theCommandLineTakesThemAlong();
    void aSeriesTakesThemAlong();
    void whatCannotBeIsRefused();
};

void CompanionsTest::editsComeBack_data()
{
    QTest::addColumn<int>("at");
    const QList<EditCase> cases = companionCases();
    for (int at = 0; at < cases.size(); ++at)
        QTest::newRow(cases.at(at).name) << at;
}

void CompanionsTest::editsComeBack()
{
    QFETCH(int, at);
    QCOMPARE(roundTrip(companionCases().at(at)), QString());
}

void CompanionsTest::theyAreMadeOfTheirParent()
{
    CompanionDesk desk;
    QCOMPARE(desk.walls(), companionWalls("2026-12-01T09:00 2026-12-02T09:00 2026-12-04T09:00"));
    const PostRow made = desk.queries.post(desk.companions[1]).value();
    QCOMPARE(made.parent, desk.parent);
    QCOMPARE(made.parentHeadline, QStringLiteral("Film"));
    QCOMPARE(made.parentAt, companionWall("2026-12-01T09:00"));
    QCOMPARE(made.text, QStringLiteral("See the film"));
    QCOMPARE(made.link, QStringLiteral("https://example.org/film"));
    QCOMPARE(made.status, PostStatus::Draft);
    QCOMPARE(made.accounts.size(), 1);
    QCOMPARE(desk.queries.post(desk.parent)->companions, 3);
    QCOMPARE(desk.ties(desk.companions[1]).parent, desk.parent);
    desk.undo(); // all three are one act
    QVERIFY(desk.ties(desk.parent).isEmpty());
    QCOMPARE(desk.queries.all()->size(), 1);
}

void CompanionsTest::theyGoAlongInOneAct()
{
    CompanionDesk desk;
    const QStringList before = desk.walls();
    const QStringList later = companionWalls("2026-12-03T18:30 2026-12-04T18:30 2026-12-06T18:30");
    const QStringList nextDay = companionWalls("2026-12-02T09:00 2026-12-03T09:00 2026-12-05T09:00");
    QVERIFY(resultOf(desk.posts.reschedule({desk.parent}, companionWall("2026-12-03T18:30")))); // a drag in the week
    QCOMPARE(desk.walls(), later);
    desk.undo();
    QCOMPARE(desk.walls(), before);
    QCOMPARE(desk.at(desk.parent), QStringLiteral("2026-12-01T09:00"));
    QVERIFY(resultOf(desk.posts.moveDays({desk.parent}, 1))); // keys
    QCOMPARE(desk.walls(), nextDay);
    desk.undo();
    QVERIFY(resultOf(desk.posts.moveToDay({desk.parent}, QDate(2026, 12, 2)))); // a drop on a day of the month
    QCOMPARE(desk.walls(), nextDay);
    desk.undo();
    QVERIFY(resultOf(desk.posts.placeEach({{desk.parent, companionWall("2026-12-02T09:00")}}))); // a shift, a slot
    QCOMPARE(desk.walls(), nextDay);
    desk.undo();
    QCOMPARE(desk.walls(), before);
}

void CompanionsTest::aSelectionKeepsWhatWasChosen()
{
    CompanionDesk desk;
    // The first goes along by the selection, not twice.
    QVERIFY(resultOf(desk.posts.moveDays({desk.parent, desk.companions[0]}, 1)));
    QCOMPARE(desk.walls(), companionWalls("2026-12-02T09:00 2026-12-03T09:00 2026-12-05T09:00"));
    QVERIFY(resultOf(desk.posts.placeEach(
        {{desk.companions[1], companionWall("2026-12-10T12:00")}, {desk.parent, companionWall("2026-12-09T09:00")}})));
    QCOMPARE(desk.walls(), companionWalls("2026-12-09T09:00 2026-12-10T12:00 2026-12-12T09:00"));
    QVERIFY(resultOf(desk.posts.moveDays({desk.parent}, 1))); // and what was chosen is its distance now
    QCOMPARE(desk.walls(), companionWalls("2026-12-10T09:00 2026-12-11T12:00 2026-12-13T09:00"));
}

void CompanionsTest::oneMovedAloneKeepsItsNewDistance()
{
    CompanionDesk desk;
    QVERIFY(resultOf(desk.posts.moveDays({desk.companions[1]}, 4)));
    QCOMPARE(desk.at(desk.parent), QStringLiteral("2026-12-01T09:00"));
    QVERIFY(resultOf(desk.posts.moveDays({desk.parent}, 7)));
    QCOMPARE(desk.at(desk.companions[1]), QStringLiteral("2026-12-13T09:00"));
    desk.undo();
    desk.undo();
    QVERIFY(resultOf(desk.posts.moveDays({desk.parent}, 7)));
    QCOMPARE(desk.at(desk.companions[1]), QStringLiteral("2026-12-09T09:00"));
}

void CompanionsTest::whatIsPublishedStays()
{
    CompanionDesk desk;
    Q_UNUSED(resultOf(desk.project.edits().maintain([post = desk.companions[0]](Writer &writer) {
        writer.exec("UPDATE post SET status = 'published' WHERE id = ?", post);
    })))
    QVERIFY(resultOf(desk.posts.moveDays({desk.parent}, 1)));
    QCOMPARE(desk.walls(), companionWalls("2026-12-01T09:00 2026-12-03T09:00 2026-12-05T09:00"));
}

void CompanionsTest::nightsOfTheClocksKeepTheWall_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<qint64>("offset");
    QTest::addColumn<QString>("companion");
    QTest::addColumn<int>("resolution");
    // Athens: on 28 March 2027 03:00-04:00 does not exist, on 31 October it comes twice.
    QTest::newRow("across the spring night")
        << "2027-03-20T10:00"
        << "2027-03-27T10:00" << dayMinutes << "2027-03-28T10:00" << int(Resolution::Exact);
    QTest::newRow("into the gap") << "2027-03-20T03:30"
                                  << "2027-03-27T03:30" << dayMinutes << "2027-03-28T03:30" << int(Resolution::Gap);
    QTest::newRow("across the autumn night")
        << "2027-10-20T10:00"
        << "2027-10-30T10:00" << dayMinutes << "2027-10-31T10:00" << int(Resolution::Exact);
    QTest::newRow("into the hour that comes twice")
        << "2027-10-20T03:30"
        << "2027-10-30T03:30" << dayMinutes << "2027-10-31T03:30" << int(Resolution::Overlap);
    QTest::newRow("the parent in the gap")
        << "2027-03-20T03:30"
        << "2027-03-28T03:30" << qint64(60) << "2027-03-28T04:30" << int(Resolution::Exact);
}

void CompanionsTest::nightsOfTheClocksKeepTheWall()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(qint64, offset);
    QFETCH(QString, companion);
    QFETCH(int, resolution);
    CompanionDesk desk(from, {offset});
    const QString before = desk.at(desk.companions[0]);
    QVERIFY(resultOf(desk.posts.reschedule({desk.parent}, WallTime::fromString(to))));
    const PostRow moved = desk.queries.post(desk.companions[0]).value();
    QCOMPARE(moved.at.toString(), companion);
    QCOMPARE(int(moved.resolution), resolution);
    QCOMPARE(moved.utcMs, resolve(moved.at, QTimeZone("Europe/Athens")).utcMs);
    // There and back again, over the night: nothing is lost.
    QVERIFY(resultOf(desk.posts.reschedule({desk.parent}, WallTime::fromString(from))));
    QCOMPARE(desk.at(desk.companions[0]), before);
}

void CompanionsTest::oneThatWouldBeOverRefusesTheMove()
{
    CompanionDesk desk(QStringLiteral("2026-12-01T09:00"), {-3 * dayMinutes});
    const Result<ActDone> moved = resultOf(desk.posts.moveDays({desk.parent}, -7));
    QCOMPARE(moved.error().code, ErrorCode::InThePast);
    QCOMPARE(moved.error().args.value(0), QStringLiteral("2026-11-21 09:00"));
    QCOMPARE(moved.error().args.value(1), QStringLiteral("Announcement"));
    QCOMPARE(desk.at(desk.parent), QStringLiteral("2026-12-01T09:00"));
}

void CompanionsTest::theirOwnCompanionsGoAlong()
{
    CompanionDesk desk;
    QVERIFY(resultOf(desk.edits.create(desk.companions[2], {companionAfter(60)})));
    const PostId last = desk.ties(desk.companions[2]).companions.first().post;
    QVERIFY(resultOf(desk.posts.moveDays({desk.parent}, 2)));
    QCOMPARE(desk.at(last), QStringLiteral("2026-12-06T10:00"));
}

void CompanionsTest::aCircleEnds()
{
    CompanionDesk desk;
    Q_UNUSED(resultOf(desk.project.edits().maintain([parent = desk.parent, post = desk.companions[0]](Writer &writer) {
        writer.exec("INSERT INTO post_origin (post_id, kind, source_post_id, offset_minutes)"
                    " VALUES (?, 'companion', ?, 60)",
            parent, post);
    })))
    QVERIFY(resultOf(desk.posts.moveDays({desk.parent}, 1)));
    QCOMPARE(desk.at(desk.parent), QStringLiteral("2026-12-02T09:00"));
    QCOMPARE(desk.at(desk.companions[0]), QStringLiteral("2026-12-02T09:00"));
}

void CompanionsTest::theTrayTakesThemAlong()
{
    CompanionDesk desk;
    const QStringList before = desk.walls();
    QVERIFY(resultOf(desk.posts.undate({desk.parent})));
    QCOMPARE(desk.queries.tray()->size(), 4);
    desk.undo();
    QCOMPARE(desk.walls(), before);
    QVERIFY(resultOf(desk.posts.undate({desk.parent})));
    QVERIFY(resultOf(desk.posts.reschedule({desk.parent}, companionWall("2027-01-01T12:00"))));
    QCOMPARE(desk.walls(), companionWalls("2027-01-01T12:00 2027-01-02T12:00 2027-01-04T12:00"));
}

void CompanionsTest::oneInTheTrayAloneStaysThere()
{
    CompanionDesk desk;
    QVERIFY(resultOf(desk.posts.undate({desk.companions[1]})));
    QVERIFY(resultOf(desk.posts.moveDays({desk.parent}, 1)));
    QVERIFY(!desk.queries.post(desk.companions[1])->isDated());
    // Given a date it is bound to its parent again.
    QVERIFY(resultOf(desk.posts.reschedule({desk.companions[1]}, companionWall("2026-12-05T10:00"))));
    QVERIFY(resultOf(desk.posts.moveDays({desk.parent}, 1)));
    QCOMPARE(desk.at(desk.companions[1]), QStringLiteral("2026-12-06T10:00"));
}

void CompanionsTest::publishingEarlyBringsThemForward()
{
    CompanionDesk desk;
    QVERIFY(resultOf(desk.posts.markPublished({desk.parent}))); // now: 22 November, 14:00
    QCOMPARE(desk.walls(), companionWalls("2026-11-22T14:00 2026-11-23T14:00 2026-11-25T14:00"));
    desk.undo();
    // Ticked off two days late: what would be over stays where it can be seen.
    QVERIFY(resultOf(desk.posts.markPublished({desk.parent}, testNowMs - 2 * 86'400'000)));
    QCOMPARE(desk.walls(), companionWalls("2026-12-01T09:00 2026-12-02T09:00 2026-11-23T14:00"));
}

void CompanionsTest::theyOutliveTheirParent()
{
    CompanionDesk desk;
    QVERIFY(resultOf(desk.posts.remove({desk.parent})));
    QCOMPARE(desk.queries.all()->size(), 3);
    QVERIFY(desk.ties(desk.companions[0]).isEmpty());
    QVERIFY(!desk.queries.post(desk.companions[0])->parent.isValid());
    QVERIFY(resultOf(desk.posts.moveDays({desk.companions[0]}, 1)));
    desk.undo();
    desk.undo();
    QCOMPARE(desk.ties(desk.companions[0]).parent, desk.parent); // it came back, and they are its own again
}

void CompanionsTest::theCommandLineTakesThemAlong()
{
    CompanionDesk desk;
    const Result<QJsonObject> moved = movePost(
        desk.project.edits(), desk.project.reader(), desk.parent.toString(), QStringLiteral("2026-12-03T18:30"));
    QVERIFY(moved);
    QCOMPARE(desk.walls(), companionWalls("2026-12-03T18:30 2026-12-04T18:30 2026-12-06T18:30"));
    const QJsonArray changed = moved->value(QStringLiteral("changed")).toArray();
    for (const PostId companion : std::as_const(desk.companions))
        QVERIFY(changed.contains(companion.toString()));
}

void CompanionsTest::aSeriesTakesThemAlong()
{
    CompanionDesk desk;
    SeriesEdits series(desk.project.edits());
    const PostId first = makePost(desk.project, {.wall = QStringLiteral("2026-11-24T09:00")});
    QVERIFY(resultOf(series.create(first, QStringLiteral("FREQ=WEEKLY;COUNT=2"), {companionWall("2026-12-01T09:00")})));
    const PostId second = seriesOf(desk.project.reader(), first).value()->members.last().post;
    QVERIFY(resultOf(desk.edits.create(second, {companionAfter(60)})));
    const PostId companion = desk.ties(second).companions.first().post;
    QVERIFY(resultOf(desk.posts.reschedule({first}, companionWall("2026-11-24T11:00"))));
    QVERIFY(resultOf(series.apply(first, SeriesReach::All)));
    QCOMPARE(desk.at(second), QStringLiteral("2026-12-01T11:00"));
    QCOMPARE(desk.at(companion), QStringLiteral("2026-12-01T12:00"));
}

void CompanionsTest::whatCannotBeIsRefused()
{
    CompanionDesk desk;
    const PostId idea = makePost(desk.project, {.status = QStringLiteral("idea")});
    QCOMPARE(resultOf(desk.edits.create(idea, {companionAfter(0)})).error().code, ErrorCode::Invalid);
    QCOMPARE(resultOf(desk.edits.create(desk.parent, {})).error().code, ErrorCode::Invalid);
    QCOMPARE(resultOf(desk.edits.create(PostId{5}, {companionAfter(0)})).error().code, ErrorCode::NotFound);
    QCOMPARE(
        resultOf(desk.edits.create(desk.parent, {companionAfter(0), companionAfter(-30 * dayMinutes)})).error().code,
        ErrorCode::InThePast);
    QCOMPARE(resultOf(desk.edits.detach({desk.parent})).error().code, ErrorCode::NotFound);
    QCOMPARE(desk.ties(desk.parent).companions.size(), 3); // nothing was made by half
    SeriesEdits series(desk.project.edits());
    QCOMPARE(resultOf(series.create(desk.companions[0], QStringLiteral("FREQ=DAILY"), {})).error().code,
        ErrorCode::Conflict);
}

STOA_TEST(CompanionsTest)
#include "companions_test.moc"
