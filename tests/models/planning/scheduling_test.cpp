// SPDX-License-Identifier: GPL-3.0-or-later
// Slots, free slots, shifted ranges, series and evergreen posts: what they find, and that their edits come back.
#include "models/planning/evergreen.h"
#include "models/planning/freeslots.h"
#include "models/planning/placement.h"
#include "models/planning/postedits.h"
#include "models/planning/postqueries.h"
#include "models/planning/recurrence.h"
#include "models/planning/seriesedits.h"
#include "models/planning/settingedits.h"
#include "models/planning/slotedits.h"
#include "tests/support/builders.h"
#include "tests/support/roundtrip.h"
#include "tests/support/testcase.h"

#include <QTest>

using namespace stoa;
using namespace stoa::test;

namespace {

using SchedulingAct = std::function<QFuture<Result<ActDone>>()>;

constexpr AccountId slotCafe{1};
constexpr AccountId slotShop{2};
const WallTime slotNow{QDate(2026, 11, 22), QTime(14, 0)}; // a Sunday

WallTime slotWall(const char *text)
{
    return WallTime::fromString(QString::fromLatin1(text));
}

PublishingSlot slotAt(AccountId account, int weekday, int hour, ThemeId theme = {})
{
    return {{}, account, weekday, QTime(hour, 0), theme, {}};
}

SlotWish wishFor(QList<AccountId> accounts, ThemeId theme = {}, PostKind kind = PostKind::Text)
{
    return {PostId{99}, std::move(accounts), theme, kind};
}

std::optional<WallTime> firstFree(const SlotBoard &board, const SlotWish &wish)
{
    return nextFreeSlots(board, {wish}, slotNow).first();
}

void makeSlot(TemporaryProject &project, AccountId account)
{
    Q_UNUSED(resultOf(project.edits().maintain([account](Writer &writer) {
        writer.exec("INSERT INTO slot (id, account_id, weekday, time) VALUES (1, ?, 1, '09:00')", account);
    })))
}

PostId datedPost(TemporaryProject &project, const QString &wall = QStringLiteral("2026-12-01T09:00"))
{
    const PostId post
        = makePost(project, {.wall = wall, .accounts = {makeAccount(project)}, .labels = {makeLabel(project)}});
    makeAttachment(project, post, makeMedia(project), QStringLiteral("a cup"));
    return post;
}

QList<EditCase> schedulingCases()
{
    return {
        {"add slots",
            [](TemporaryProject &project) -> SchedulingAct {
                const AccountId account = makeAccount(project);
                return [&project, account] {
                    return SlotEdits(project.edits()).add({slotAt(account, 1, 9), slotAt(account, 3, 18)});
                };
            }},
        {"change slot",
            [](TemporaryProject &project) -> SchedulingAct {
                const AccountId account = makeAccount(project);
                const ThemeId theme = makeTheme(project);
                makeSlot(project, account);
                PublishingSlot slot = readSlots(project.reader()).value().first();
                slot.theme = theme;
                slot.kind = PostKind::Video;
                return [&project, slot] { return SlotEdits(project.edits()).change(slot); };
            }},
        {"remove slot",
            [](TemporaryProject &project) -> SchedulingAct {
                makeSlot(project, makeAccount(project));
                const SlotId slot = readSlots(project.reader()).value().first().id;
                return [&project, slot] { return SlotEdits(project.edits()).remove({slot}); };
            }},
        {"set limits",
            [](TemporaryProject &project) -> SchedulingAct {
                const AccountId account = makeAccount(project);
                return [&project, account] { return SlotEdits(project.edits()).setLimits(account, {90, 3}); };
            }},
        {"place each",
            [](TemporaryProject &project) -> SchedulingAct {
                const PostId one = datedPost(project);
                const PostId idea = makePost(project, {.status = QStringLiteral("idea")});
                return [&project, one, idea] {
                    return PostEdits(project.edits())
                        .placeEach({{one, slotWall("2026-12-03T10:00")}, {idea, slotWall("2026-12-05T11:30")}});
                };
            }},
        {"make a series",
            [](TemporaryProject &project) -> SchedulingAct {
                const PostId post = datedPost(project);
                return [&project, post] {
                    return SeriesEdits(project.edits())
                        .create(post, QStringLiteral("FREQ=WEEKLY"),
                            {slotWall("2026-12-08T09:00"), slotWall("2026-12-15T09:00")});
                };
            }},
        {"mix goal",
            [](TemporaryProject &project) -> SchedulingAct {
                return
                    [&project] { return SettingEdits(project.edits()).setMixGoal(QStringLiteral("kind:photo"), 30); };
            }},
        {"make evergreen",
            [](TemporaryProject &project) -> SchedulingAct {
                const PostId post = datedPost(project);
                return [&project, post] { return EvergreenEdits(project.edits()).add({post}, 60, 4); };
            }},
        {"place evergreen",
            [](TemporaryProject &project) -> SchedulingAct {
                const PostId post = datedPost(project);
                return [&project, post] {
                    return EvergreenEdits(project.edits()).place({{post, slotWall("2027-03-01T09:00")}});
                };
            }},
    };
}

//! Three posts of one series: 1, 8 and 15 December, 9:00.
struct SeriesDesk
{
    TemporaryProject project;
    PostQueries queries{project.reader()};
    SeriesEdits edits{project.edits()};
    PostId first = datedPost(project);
    QList<PostId> posts;

    SeriesDesk()
    {
        if (!resultOf(edits.create(first, QStringLiteral("FREQ=WEEKLY;COUNT=3"),
                {slotWall("2026-12-08T09:00"), slotWall("2026-12-15T09:00")})))
            qFatal("no series");
        const Result<std::optional<Series>> series = seriesOf(project.reader(), first);
        for (const Series::Member &member : (*series)->members)
            posts.append(member.post);
    }
    bool exists(PostId post) { return queries.post(post).has_value(); }
};

} // namespace

class SchedulingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editsComeBack_data();
    void editsComeBack();
    void takesTheNextSlotThatIsFree();
    void aSlotForAThemeTakesOnlyThat();
    void limitsKeepPostsApart();
    void aSelectionSpreadsOverSlots();
    void slotsOfAllAccountsComeFirst();
    void theSameSlotTwiceIsRefused();
    void rulesAreRecurrences_data();
    void rulesAreRecurrences();
    void rulesThatRunWildAreRefused_data();
    void rulesThatRunWildAreRefused();
    void aRuleForEverIsBounded();
    void choicesBecomeRules();
    void aShiftSkipsDays();
    void aSeriesIsReadAndChangedFromOneOn();
    void aSeriesLosesWhatIsMeant();
    void evergreensCoolDown();
    void theLeastSeenComesFirst();
    void aCopyHasTheFieldsOfItsKind();
};

void SchedulingTest::editsComeBack_data()
{
    QTest::addColumn<int>("at");
    const QList<EditCase> cases = schedulingCases();
    for (int at = 0; at < cases.size(); ++at)
        QTest::newRow(cases.at(at).name) << at;
}

void SchedulingTest::editsComeBack()
{
    QFETCH(int, at);
    QCOMPARE(roundTrip(schedulingCases().at(at)), QString());
}

void SchedulingTest::takesTheNextSlotThatIsFree()
{
    SlotBoard board;
    board.all = {slotAt(slotCafe, 7, 12), slotAt(slotCafe, 7, 18), slotAt(slotCafe, 2, 9)};
    QCOMPARE(firstFree(board, wishFor({slotCafe})), slotWall("2026-11-22T18:00")); // noon is over
    board.take({slotCafe}, slotWall("2026-11-22T18:00"));
    QCOMPARE(firstFree(board, wishFor({slotCafe})), slotWall("2026-11-24T09:00"));
    QCOMPARE(firstFree(board, wishFor({slotShop})), std::nullopt);
    QCOMPARE(firstFree(board, wishFor({})), std::nullopt);
}

void SchedulingTest::aSlotForAThemeTakesOnlyThat()
{
    SlotBoard board;
    const ThemeId theme{5};
    board.all
        = {slotAt(slotCafe, 1, 9, theme), {{}, slotCafe, 2, QTime(9, 0), {}, PostKind::Video}, slotAt(slotCafe, 5, 9)};
    QCOMPARE(firstFree(board, wishFor({slotCafe})), slotWall("2026-11-27T09:00"));
    QCOMPARE(firstFree(board, wishFor({slotCafe}, theme)), slotWall("2026-11-23T09:00"));
    QCOMPARE(firstFree(board, wishFor({slotCafe}, {}, PostKind::Video)), slotWall("2026-11-24T09:00"));
}

void SchedulingTest::limitsKeepPostsApart()
{
    SlotBoard board;
    board.all = {slotAt(slotCafe, 1, 9), slotAt(slotCafe, 1, 11), slotAt(slotCafe, 2, 9)};
    board.leastMinutes = 60;
    board.taken = {{slotCafe, slotWall("2026-11-23T09:30")}};
    QCOMPARE(firstFree(board, wishFor({slotCafe})), slotWall("2026-11-23T11:00"));
    board.limits.insert(slotCafe, {120, {}});
    QCOMPARE(firstFree(board, wishFor({slotCafe})), slotWall("2026-11-24T09:00"));
    board.limits.insert(slotCafe, {10, 1});
    QCOMPARE(firstFree(board, wishFor({slotCafe})), slotWall("2026-11-24T09:00"));
}

void SchedulingTest::aSelectionSpreadsOverSlots()
{
    SlotBoard board;
    board.all = {slotAt(slotCafe, 1, 9), slotAt(slotCafe, 3, 9)};
    const QList<std::optional<WallTime>> found
        = nextFreeSlots(board, {wishFor({slotCafe}), wishFor({slotCafe}), wishFor({slotCafe})}, slotNow);
    QCOMPARE(found,
        (QList<std::optional<WallTime>>{
            slotWall("2026-11-23T09:00"), slotWall("2026-11-25T09:00"), slotWall("2026-11-30T09:00")}));
}

void SchedulingTest::slotsOfAllAccountsComeFirst()
{
    SlotBoard board;
    board.all = {slotAt(slotCafe, 1, 9), slotAt(slotShop, 3, 9), slotAt(slotCafe, 3, 9)};
    QCOMPARE(firstFree(board, wishFor({slotCafe, slotShop})), slotWall("2026-11-25T09:00"));
    QCOMPARE(firstFree(board, wishFor({slotCafe, AccountId{3}})), slotWall("2026-11-23T09:00"));
}

void SchedulingTest::theSameSlotTwiceIsRefused()
{
    TemporaryProject project;
    const AccountId account = makeAccount(project);
    SlotEdits edits(project.edits());
    QCOMPARE(resultOf(edits.add({slotAt(account, 1, 9), slotAt(account, 1, 9)})).error().code, ErrorCode::Conflict);
    QVERIFY(readSlots(project.reader())->isEmpty());
    QCOMPARE(resultOf(edits.add({slotAt(account, 8, 9)})).error().code, ErrorCode::Invalid);
    QCOMPARE(resultOf(edits.add({slotAt(AccountId{77}, 1, 9)})).error().code, ErrorCode::NotFound);
    QCOMPARE(resultOf(edits.remove({SlotId{5}})).error().code, ErrorCode::NotFound);
    QCOMPARE(resultOf(edits.setLimits(account, {-1, {}})).error().code, ErrorCode::Invalid);
}

void SchedulingTest::rulesAreRecurrences_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("days");
    QTest::newRow("each week") << "FREQ=WEEKLY;COUNT=3"
                               << "2026-12-01 2026-12-08 2026-12-15";
    QTest::newRow("two days of each second week") << "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,FR;COUNT=4"
                                                  << "2026-12-01 2026-12-04 2026-12-15 2026-12-18";
    QTest::newRow("first Tuesday") << "FREQ=MONTHLY;BYDAY=1TU;COUNT=3"
                                   << "2026-12-01 2027-01-05 2027-02-02";
    QTest::newRow("last Tuesday") << "FREQ=MONTHLY;BYDAY=-1TU;COUNT=2"
                                  << "2026-12-29 2027-01-26";
    QTest::newRow("until") << "FREQ=DAILY;UNTIL=20261203T235959"
                           << "2026-12-01 2026-12-02 2026-12-03";
    QTest::newRow("31st") << "FREQ=MONTHLY;BYMONTHDAY=31;COUNT=2"
                          << "2026-12-31 2027-01-31";
}

void SchedulingTest::rulesAreRecurrences()
{
    QFETCH(QString, rule);
    const Result<QList<WallTime>> times
        = recurrences(rule, slotWall("2026-12-01T09:00"), {QDate(2026, 12, 1), QDate(2027, 12, 1)});
    QVERIFY(times);
    QStringList days;
    for (const WallTime &time : *times) {
        QCOMPARE(time.time, QTime(9, 0));
        days.append(time.date.toString(Qt::ISODate));
    }
    QTEST(days.join(QLatin1Char(' ')), "days");
}

void SchedulingTest::rulesThatRunWildAreRefused_data()
{
    QTest::addColumn<QString>("rule");
    for (const char *rule : {"FREQ=SECONDLY", "FREQ=MINUTELY;INTERVAL=5", "FREQ=HOURLY", "FREQ=DAILY;BYHOUR=1,2",
             "FREQ=DAILY;BYSECOND=0,1", "", "every day", "FREQ=SOMETIMES"})
        QTest::newRow(rule) << rule;
}

void SchedulingTest::rulesThatRunWildAreRefused()
{
    QFETCH(QString, rule);
    const auto times = recurrences(rule, slotWall("2026-12-01T09:00"), {QDate(2026, 12, 1), QDate(2027, 12, 1)});
    QCOMPARE(times.error().code, ErrorCode::Invalid);
}

void SchedulingTest::aRuleForEverIsBounded()
{
    const DateRange far{QDate(2026, 12, 1), QDate(9999, 1, 1)};
    QCOMPARE(recurrences(QStringLiteral("FREQ=DAILY"), slotWall("2026-12-01T09:00"), far)->size(), mostRecurrences);
    QCOMPARE(recurrences(QStringLiteral("FREQ=DAILY"), slotWall("2026-12-01T09:00"), far, 5)->size(), 5);
    // Never comes, and ends all the same.
    QVERIFY(recurrences(QStringLiteral("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"), slotWall("2026-12-01T09:00"), far)
                .value_or({})
                .isEmpty());
}

void SchedulingTest::choicesBecomeRules()
{
    const QDate tuesday(2026, 12, 29);
    Recurrence weekly{Recurrence::Every::Week, 2, {2, 5}, false, {}, 0};
    QCOMPARE(weekly.toRule(tuesday), QStringLiteral("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,FR"));
    Recurrence monthly{Recurrence::Every::Month, 1, {}, true, QDate(2027, 6, 30), 0};
    QCOMPARE(monthly.toRule(tuesday), QStringLiteral("FREQ=MONTHLY;BYDAY=-1TU;UNTIL=20270630T235959"));
    Recurrence yearly{Recurrence::Every::Year, 1, {}, false, {}, 4};
    QCOMPARE(yearly.toRule(tuesday), QStringLiteral("FREQ=YEARLY;COUNT=4"));
}

void SchedulingTest::aShiftSkipsDays()
{
    TemporaryProject project;
    const PostId friday = makePost(project, {.wall = QStringLiteral("2026-11-27T09:00")});
    const PostId saturday = makePost(project, {.wall = QStringLiteral("2026-11-28T09:00")});
    makePost(project, {.wall = QStringLiteral("2026-11-20T09:00"), .status = QStringLiteral("published")});
    const QList<PostRow> rows = PostQueries(project.reader()).all().value();
    const auto weekend = [](QDate day) { return day.dayOfWeek() > 5; };
    const QList<Placement> later = shiftedPlacements(rows, 2, weekend, slotNow);
    QCOMPARE(later.size(), 2);
    QCOMPARE(later.at(0).post, friday);
    QCOMPARE(later.at(0).to, slotWall("2026-11-30T09:00")); // Sunday would be skipped
    QCOMPARE(later.at(0).why, Placement::Why::Skipped);
    QCOMPARE(later.at(1).post, saturday);
    QCOMPARE(later.at(1).why, Placement::Why::Fine);
    const QList<Placement> earlier = shiftedPlacements(rows, -6, weekend, slotNow);
    QCOMPARE(earlier.at(0).to, slotWall("2026-11-20T09:00"));
    QCOMPARE(earlier.at(0).why, Placement::Why::Past);
    // Everything skipped: it ends.
    QCOMPARE(shiftedPlacements(
                 rows, 1, [](QDate) { return true; }, slotNow)
                 .size(),
        2);
}

void SchedulingTest::aSeriesIsReadAndChangedFromOneOn()
{
    SeriesDesk desk;
    QCOMPARE(desk.posts.size(), 3);
    QCOMPARE(desk.queries.post(desk.posts.at(2))->at, slotWall("2026-12-15T09:00"));
    QCOMPARE(desk.queries.attachments(desk.posts.at(2))->size(), 1);
    PostEdits posts(desk.project.edits());
    QVERIFY(resultOf(posts.setText(desk.posts.at(1), QStringLiteral("New words"))));
    QVERIFY(resultOf(posts.reschedule({desk.posts.at(1)}, slotWall("2026-12-08T17:30"))));
    QVERIFY(resultOf(desk.edits.apply(desk.posts.at(1), SeriesReach::Following)));
    QCOMPARE(desk.queries.post(desk.posts.at(2))->text, QStringLiteral("New words"));
    QCOMPARE(desk.queries.post(desk.posts.at(2))->at, slotWall("2026-12-15T17:30"));
    QCOMPARE(desk.queries.post(desk.posts.at(0))->text, QStringLiteral("A text"));
    QVERIFY(resultOf(desk.edits.apply(desk.posts.at(1), SeriesReach::All)));
    QCOMPARE(desk.queries.post(desk.posts.at(0))->text, QStringLiteral("New words"));
    QCOMPARE(
        resultOf(desk.edits.create(desk.first, QStringLiteral("FREQ=DAILY"), {})).error().code, ErrorCode::Conflict);
}

void SchedulingTest::aSeriesLosesWhatIsMeant()
{
    SeriesDesk desk;
    QVERIFY(resultOf(desk.edits.remove(desk.posts.at(1), SeriesReach::Following)));
    QVERIFY(desk.exists(desk.posts.at(0)));
    QVERIFY(!desk.exists(desk.posts.at(1)) && !desk.exists(desk.posts.at(2)));
    desk.project.edits().undo();
    desk.project.edits().waitForIdle();
    QCOMPARE(seriesOf(desk.project.reader(), desk.first).value()->members.size(), 3);
    QVERIFY(resultOf(PostEdits(desk.project.edits()).markPublished({desk.posts.at(0)})));
    QVERIFY(resultOf(desk.edits.remove(desk.posts.at(2), SeriesReach::All)));
    QVERIFY(desk.exists(desk.posts.at(0))); // the public has seen it
    QVERIFY(!desk.exists(desk.posts.at(1)));
}

void SchedulingTest::evergreensCoolDown()
{
    EvergreenPost post{wishFor({slotCafe}), 30, 3, {QDate(2026, 11, 1)}};
    SlotBoard board;
    board.all = {slotAt(slotCafe, 1, 9)};
    const QList<Placement> placed
        = evergreenPlacements({post}, board, {QDate(2026, 11, 1), QDate(2027, 6, 1)}, slotNow);
    QCOMPARE(placed.size(), 2); // the third and last appearance
    QCOMPARE(placed.at(0).to, slotWall("2026-12-07T09:00")); // the first Monday 30 days on
    QCOMPARE(placed.at(1).to, slotWall("2027-01-11T09:00"));
}

void SchedulingTest::theLeastSeenComesFirst()
{
    EvergreenPost often{wishFor({slotCafe}), 1, 0, {QDate(2026, 1, 1), QDate(2026, 2, 1)}};
    EvergreenPost never{{PostId{100}, {slotCafe}, {}, PostKind::Text}, 90, 0, {}};
    SlotBoard board;
    board.all = {slotAt(slotCafe, 1, 9)};
    const QList<Placement> placed
        = evergreenPlacements({often, never}, board, {QDate(2026, 11, 23), QDate(2026, 12, 7)}, slotNow);
    QCOMPARE(placed.size(), 2);
    QCOMPARE(placed.at(0).post, PostId{100});
    QCOMPARE(placed.at(1).post, PostId{99}); // the other still cools down
}

void SchedulingTest::aCopyHasTheFieldsOfItsKind()
{
    TemporaryProject project;
    const PostId post = datedPost(project);
    QVERIFY(resultOf(project.edits().maintain([post](Writer &writer) {
        writer.exec(
            "INSERT INTO post_field (post_id, account_id, name, value) VALUES (?, 0, 'first_comment', 'Hi')", post);
    })));
    QVERIFY(resultOf(PostEdits(project.edits()).copyToTray({post})));
    QCOMPARE(project.reader().integer("SELECT count(*) FROM post_field WHERE value = 'Hi'"), 2);
    QVERIFY(resultOf(PostEdits(project.edits()).remove({post})));
    QCOMPARE(project.reader().integer("SELECT count(*) FROM post_field WHERE value = 'Hi'"), 1);
}

STOA_TEST(SchedulingTest)
#include "scheduling_test.moc"
