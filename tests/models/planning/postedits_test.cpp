// SPDX-License-Identifier: GPL-3.0-or-later
// What the edits of posts promise beyond coming back by undo (planningedits_test has that).
#include "models/planning/postedits.h"

#include "models/planning/postqueries.h"
#include "models/planning/settingedits.h"
#include "models/planning/variantedits.h"
#include "tests/support/builders.h"
#include "tests/support/testcase.h"

#include <QTest>

using namespace stoa;
using namespace stoa::test;

namespace {

WallTime wall(const char *text)
{
    return WallTime::fromString(QString::fromLatin1(text));
}

//! A project with its edits and queries at hand. It is 22 November 2026, 14:00 in Athens.
struct Desk
{
    TemporaryProject project;
    PostEdits edits{project.edits()};
    VariantEdits variants{project.edits()};
    PostQueries queries{project.reader()};

    PostId post(const char *at, const QString &status = QStringLiteral("draft"))
    {
        return makePost(project, {.wall = QString::fromLatin1(at), .status = status});
    }
    PostRow row(PostId id) { return queries.post(id).value(); }
    QString at(PostId id) { return row(id).at.toString(); }
    static ErrorCode code(QFuture<Result<ActDone>> act)
    {
        const Result<ActDone> result = resultOf(act);
        return result ? ErrorCode::None : result.error().code;
    }
};

} // namespace

class PostEditsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gapsAreKept();
    void daysKeepTheTimeOfDay();
    void aDropOnADayKeepsTheTimeOfDay();
    void anIdeaGetsATime();
    void thePastIsRefused();
    void publishedPostsAreFrozen();
    void whatIsGoneIsNotFound();
    void clockChangesAreTold();
    void copiesAreNewPosts();
    void themesGiveTheirContent();
    void typingIsOneActAndOneVersion();
    void variantsFollowUntilChangedByHand();
    void publishingTakesThePlannedTime();
    void aVersionComesBack();
    void theTrayKeepsItsOrder();
    void anotherZoneKeepsTheWall();
};

void PostEditsTest::gapsAreKept()
{
    Desk desk;
    const PostId first = desk.post("2026-12-01T09:00");
    const PostId second = desk.post("2026-12-01T11:30");
    const PostId third = desk.post("2026-12-03T08:00");
    QCOMPARE(Desk::code(desk.edits.reschedule({third, first, second}, wall("2026-12-24T18:00"))), ErrorCode::None);
    QCOMPARE(desk.at(first), QStringLiteral("2026-12-24T18:00"));
    QCOMPARE(desk.at(second), QStringLiteral("2026-12-24T20:30"));
    QCOMPARE(desk.at(third), QStringLiteral("2026-12-26T17:00"));
}

void PostEditsTest::daysKeepTheTimeOfDay()
{
    Desk desk;
    // Over the change to summer time on 28 March 2027.
    const PostId early = desk.post("2027-03-26T02:30");
    const PostId late = desk.post("2027-03-27T18:00");
    QCOMPARE(Desk::code(desk.edits.moveDays({early, late}, 5)), ErrorCode::None);
    QCOMPARE(desk.at(early), QStringLiteral("2027-03-31T02:30"));
    QCOMPARE(desk.at(late), QStringLiteral("2027-04-01T18:00"));
    QCOMPARE(desk.row(late).utcMs,
        wall("2027-04-01T15:00").isValid() ? resolve(wall("2027-04-01T15:00"), QTimeZone::utc()).utcMs : 0);
    QCOMPARE(Desk::code(desk.edits.moveDays({makePost(desk.project)}, 1)), ErrorCode::Invalid);
}

void PostEditsTest::aDropOnADayKeepsTheTimeOfDay()
{
    Desk desk;
    const PostId first = desk.post("2026-12-01T09:00");
    const PostId second = desk.post("2026-12-02T11:30");
    QCOMPARE(Desk::code(desk.edits.moveToDay({second, first}, QDate(2026, 12, 10))), ErrorCode::None);
    QCOMPARE(desk.at(first), QStringLiteral("2026-12-10T09:00"));
    QCOMPARE(desk.at(second), QStringLiteral("2026-12-11T11:30"));
}

void PostEditsTest::anIdeaGetsATime()
{
    Desk desk;
    const ThemeId theme = makeTheme(desk.project, {.defaultTime = QStringLiteral("08:45")});
    const PostId themed = makePost(desk.project, {.status = QStringLiteral("idea"), .theme = theme});
    const PostId plain = makePost(desk.project, {.status = QStringLiteral("idea")});
    QCOMPARE(Desk::code(desk.edits.moveToDay({themed, plain}, QDate(2026, 12, 10))), ErrorCode::None);
    QCOMPARE(desk.at(themed), QStringLiteral("2026-12-10T08:45"));
    QCOMPARE(desk.at(plain), QStringLiteral("2026-12-10T10:00"));
    QCOMPARE(desk.row(plain).status, PostStatus::Draft);
    QCOMPARE(Desk::code(desk.edits.undate({plain})), ErrorCode::None);
    QVERIFY(!desk.row(plain).isDated());
    QCOMPARE(desk.row(plain).utcMs, 0);
    // Today at 14:00 both 10:00 and 08:45 are over.
    QCOMPARE(Desk::code(desk.edits.moveToDay({plain}, QDate(2026, 11, 22))), ErrorCode::None);
    QCOMPARE(desk.at(plain), QStringLiteral("2026-11-22T14:15"));
}

void PostEditsTest::thePastIsRefused()
{
    Desk desk;
    const PostId post = desk.post("2026-12-01T09:00");
    const QString before = desk.project.dump();
    const Result<ActDone> refused = resultOf(desk.edits.reschedule({post}, wall("2026-11-22T13:59")));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InThePast);
    QCOMPARE(refused.error().args, QStringList{QStringLiteral("2026-11-22 13:59")});
    QCOMPARE(Desk::code(desk.edits.moveToDay({post}, QDate(2026, 11, 22))), ErrorCode::InThePast);
    QCOMPARE(Desk::code(desk.edits.copy({post}, wall("2026-11-21T09:00"))), ErrorCode::InThePast);
    NewPost late;
    late.at = wall("2026-11-21T09:00");
    QCOMPARE(Desk::code(desk.edits.create(late)), ErrorCode::InThePast);
    QCOMPARE(desk.project.dump(), before);
    late.status = PostStatus::Published; // what happened may be written down
    QCOMPARE(Desk::code(desk.edits.create(late)), ErrorCode::None);
    QCOMPARE(Desk::code(desk.edits.reschedule({post}, wall("2026-11-22T14:00"))),
        ErrorCode::None); // this minute is not over
}

void PostEditsTest::publishedPostsAreFrozen()
{
    Desk desk;
    const PostId out = desk.post("2026-11-01T09:00", QStringLiteral("published"));
    const PostId draft = desk.post("2026-12-01T09:00");
    const QString before = desk.project.dump();
    QCOMPARE(Desk::code(desk.edits.reschedule({draft, out}, wall("2026-12-24T18:00"))), ErrorCode::Frozen);
    QCOMPARE(Desk::code(desk.edits.moveToDay({out}, QDate(2026, 12, 24))), ErrorCode::Frozen);
    QCOMPARE(Desk::code(desk.edits.undate({out})), ErrorCode::Frozen);
    QCOMPARE(Desk::code(desk.edits.setText(out, QStringLiteral("other"))), ErrorCode::Frozen);
    QCOMPARE(Desk::code(desk.edits.setStatus({out}, PostStatus::Scheduled)), ErrorCode::Frozen);
    QCOMPARE(Desk::code(desk.variants.addAccounts({out}, {makeAccount(desk.project)})), ErrorCode::Frozen);
    QCOMPARE(Desk::code(desk.edits.setStatus({draft}, PostStatus::Published)), ErrorCode::Invalid);
    QVERIFY(desk.project.dump().contains(before.section(QLatin1Char('\n'), -3)));
    QCOMPARE(desk.at(draft), QStringLiteral("2026-12-01T09:00"));
    // What stays inside may change.
    QCOMPARE(Desk::code(desk.edits.setNotes(out, QStringLiteral("went well"))), ErrorCode::None);
    QCOMPARE(Desk::code(desk.edits.relabel({out}, {makeLabel(desk.project)}, {})), ErrorCode::None);
}

void PostEditsTest::whatIsGoneIsNotFound()
{
    Desk desk;
    const PostId gone{12345};
    QCOMPARE(Desk::code(desk.edits.reschedule({gone}, wall("2026-12-24T18:00"))), ErrorCode::NotFound);
    QCOMPARE(Desk::code(desk.edits.remove({})), ErrorCode::NotFound);
    QCOMPARE(Desk::code(desk.edits.setTheme({makePost(desk.project)}, {77})), ErrorCode::NotFound);
    NewPost post;
    post.accounts = {AccountId{77}};
    QCOMPARE(Desk::code(desk.edits.create(post)), ErrorCode::NotFound);
    QVERIFY(!desk.project.reader().integer("SELECT 1 FROM post WHERE text = ''"));
    desk.project.open(Project::Access::ReadOnly);
    PostEdits readOnly(desk.project.edits());
    QCOMPARE(Desk::code(readOnly.create({})), ErrorCode::ReadOnly);
}

void PostEditsTest::clockChangesAreTold()
{
    Desk desk;
    const PostId post = desk.post("2026-12-01T03:30");
    // Athens: 03:00 to 04:00 on 28 March 2027 does not exist; 03:00 to 04:00 on 31 October 2027 exists twice.
    QCOMPARE(Desk::code(desk.edits.moveToDay({post}, QDate(2027, 3, 28))), ErrorCode::None);
    QCOMPARE(desk.row(post).resolution, Resolution::Gap);
    QCOMPARE(desk.at(post), QStringLiteral("2027-03-28T03:30"));
    QCOMPARE(desk.row(post).utcMs, resolve(wall("2027-03-28T01:30"), QTimeZone::utc()).utcMs);
    QCOMPARE(Desk::code(desk.edits.moveToDay({post}, QDate(2027, 10, 31))), ErrorCode::None);
    QCOMPARE(desk.row(post).resolution, Resolution::Overlap);
    QCOMPARE(desk.row(post).utcMs, resolve(wall("2027-10-31T00:30"), QTimeZone::utc()).utcMs);
    QCOMPARE(Desk::code(desk.edits.moveDays({post}, 1)), ErrorCode::None);
    QCOMPARE(desk.row(post).resolution, Resolution::Exact);
    QCOMPARE(desk.at(post), QStringLiteral("2027-11-01T03:30"));
}

void PostEditsTest::copiesAreNewPosts()
{
    Desk desk;
    const AccountId account = makeAccount(desk.project);
    const PostId out = makePost(desk.project,
        {.wall = QStringLiteral("2026-11-01T09:00"),
            .status = QStringLiteral("published"),
            .accounts = {account},
            .labels = {makeLabel(desk.project)}});
    makeAttachment(desk.project, out, makeMedia(desk.project), QStringLiteral("a cup"));
    QCOMPARE(Desk::code(desk.variants.setPublishedAt(
                 variantOf(desk.project, out, account), QStringLiteral("https://x.example/1"), QStringLiteral("1"))),
        ErrorCode::None);
    QCOMPARE(Desk::code(desk.edits.copy({out}, wall("2026-12-24T18:00"))), ErrorCode::None);
    const QList<PostRow> found = desk.queries.between(QDate(2026, 12, 24), QDate(2026, 12, 25)).value();
    QCOMPARE(found.size(), 1);
    const PostRow &copy = found.constFirst();
    QCOMPARE(copy.status, PostStatus::Draft);
    QCOMPARE(copy.publishedMs, 0);
    QCOMPARE(copy.text, desk.row(out).text);
    QCOMPARE(copy.labels.size(), 1);
    QCOMPARE(copy.mediaCount, 1);
    QCOMPARE(copy.accounts.size(), 1);
    QVERIFY(copy.accounts.constFirst().remoteId.isEmpty());
    QVERIFY(copy.accounts.constFirst().url.isEmpty());
    QCOMPARE(desk.row(out).status, PostStatus::Published);
}

void PostEditsTest::themesGiveTheirContent()
{
    Desk desk;
    const AccountId one = makeAccount(desk.project);
    const AccountId two = makeAccount(desk.project);
    const ThemeId narrow = makeTheme(desk.project,
        {.textTemplate = QStringLiteral("Up we get"), .defaultTime = QStringLiteral("09:30"), .accounts = {two}});
    const ThemeId wide
        = makeTheme(desk.project, {.hashtag = QStringLiteral("Tip"), .textTemplate = QStringLiteral("A #tip")});
    const PostId first = desk.edits.newId();
    QCOMPARE(Desk::code(desk.edits.createFromTheme(narrow, {QDate(2026, 12, 7), {}}, first)), ErrorCode::None);
    QCOMPARE(desk.at(first), QStringLiteral("2026-12-07T09:30"));
    QCOMPARE(desk.row(first).text, QStringLiteral("Up we get\n\n#MotivationMonday"));
    QCOMPARE(desk.row(first).theme, narrow);
    QCOMPARE(desk.row(first).title, QString()); // the tile shows what it says, not the weekday a fourth time
    QCOMPARE(desk.row(first).accounts.size(), 1);
    QCOMPARE(desk.row(first).accounts.constFirst().account, two);
    const PostId second = desk.edits.newId();
    QCOMPARE(Desk::code(desk.edits.createFromTheme(wide, wall("2026-12-08T11:00"), second)), ErrorCode::None);
    QCOMPARE(desk.at(second), QStringLiteral("2026-12-08T11:00"));
    QCOMPARE(desk.row(second).text, QStringLiteral("A #tip"));
    QCOMPARE(desk.row(second).accounts.size(), 2);
    QCOMPARE(desk.row(second).accounts.constFirst().account, one);
    QCOMPARE(Desk::code(desk.edits.createFromTheme({99}, wall("2026-12-08T11:00"))), ErrorCode::NotFound);
}

void PostEditsTest::typingIsOneActAndOneVersion()
{
    Desk desk;
    const PostId post = makePost(desk.project, {.text = QStringLiteral("before")});
    for (const char *text : {"H", "He", "Hello"}) {
        desk.project.clock().set(desk.project.clock().nowUtcMs() + 1000);
        QCOMPARE(Desk::code(desk.edits.setText(post, QString::fromLatin1(text))), ErrorCode::None);
    }
    QCOMPARE(desk.project.reader().integer("SELECT count(*) FROM history"), 1);
    QCOMPARE(desk.queries.versions(post).value().size(), 1);
    QCOMPARE(desk.queries.versions(post).value().constFirst().text, QStringLiteral("before"));
    QCOMPARE(nextUndo(desk.project.reader())->args, QStringList{QStringLiteral("Hello")});
    desk.project.clock().set(desk.project.clock().nowUtcMs() + 61'000);
    QCOMPARE(Desk::code(desk.edits.setText(post, QStringLiteral("Hello you"))), ErrorCode::None);
    QCOMPARE(desk.project.reader().integer("SELECT count(*) FROM history"), 2);
    QCOMPARE(desk.queries.versions(post).value().size(), 2);
    QVERIFY(resultOf(desk.project.edits().undo()));
    QVERIFY(resultOf(desk.project.edits().undo()));
    QCOMPARE(desk.row(post).text, QStringLiteral("before"));
    QCOMPARE(desk.queries.versions(post).value().size(), 2); // versions are not history
}

void PostEditsTest::variantsFollowUntilChangedByHand()
{
    Desk desk;
    const AccountId account = makeAccount(desk.project);
    const PostId post = makePost(desk.project, {.accounts = {account}});
    const VariantId variant = variantOf(desk.project, post, account);
    QVERIFY(!desk.row(post).accounts.constFirst().ownText);
    QCOMPARE(Desk::code(desk.variants.setText(variant, QStringLiteral("shorter"))), ErrorCode::None);
    QCOMPARE(Desk::code(desk.edits.setText(post, QStringLiteral("a longer base"))), ErrorCode::None);
    QCOMPARE(desk.row(post).accounts.constFirst().ownText, QStringLiteral("shorter"));
    QCOMPARE(Desk::code(desk.variants.follow(variant)), ErrorCode::None);
    QVERIFY(!desk.row(post).accounts.constFirst().ownText);
    QCOMPARE(Desk::code(desk.variants.addAccounts({post}, {account})), ErrorCode::None);
    QCOMPARE(desk.row(post).accounts.size(), 1); // never two of one account
}

void PostEditsTest::publishingTakesThePlannedTime()
{
    Desk desk;
    const PostId over = desk.post("2026-11-22T10:00");
    const PostId ahead = desk.post("2026-11-30T10:00");
    QCOMPARE(Desk::code(desk.edits.markPublished({over, ahead})), ErrorCode::None);
    QCOMPARE(desk.at(over), QStringLiteral("2026-11-22T10:00"));
    QCOMPARE(desk.at(ahead), QStringLiteral("2026-11-22T14:00")); // out ahead of its time: now
    QCOMPARE(desk.row(ahead).publishedMs, testNowMs);
    QCOMPARE(Desk::code(desk.edits.markPublished({over})), ErrorCode::Frozen);
    QCOMPARE(Desk::code(desk.edits.markPublished({desk.post("2026-12-01T10:00")}, testNowMs + 1)), ErrorCode::Invalid);
}

void PostEditsTest::aVersionComesBack()
{
    Desk desk;
    const AccountId account = makeAccount(desk.project);
    const PostId post = makePost(desk.project, {.text = QStringLiteral("first"), .accounts = {account}});
    QCOMPARE(Desk::code(desk.edits.setText(post, QStringLiteral("second"))), ErrorCode::None);
    QCOMPARE(Desk::code(desk.variants.setText(variantOf(desk.project, post, account), QStringLiteral("own"))),
        ErrorCode::None);
    const qint64 version = desk.queries.versions(post).value().constLast().id;
    QCOMPARE(Desk::code(desk.edits.restoreVersion(post, version)), ErrorCode::None);
    QCOMPARE(desk.row(post).text, QStringLiteral("first"));
    QVERIFY(!desk.row(post).accounts.constFirst().ownText);
    QCOMPARE(desk.queries.versions(post).value().constFirst().text, QStringLiteral("second")); // nothing is lost by it
    QCOMPARE(Desk::code(desk.edits.restoreVersion(makePost(desk.project), version)), ErrorCode::NotFound);
}

void PostEditsTest::theTrayKeepsItsOrder()
{
    Desk desk;
    const QList<PostId> ideas{makePost(desk.project), makePost(desk.project), makePost(desk.project)};
    const auto order = [&desk] {
        QList<PostId> ids;
        const QList<PostRow> rows = desk.queries.tray().value();
        for (const PostRow &row : rows)
            ids.append(row.id);
        return ids;
    };
    QCOMPARE(order(), ideas);
    QCOMPARE(Desk::code(desk.edits.reorderTray({ideas.at(2), ideas.at(0)}, ideas.at(1))), ErrorCode::None);
    QCOMPARE(order(), (QList<PostId>{ideas.at(2), ideas.at(0), ideas.at(1)}));
    QCOMPARE(Desk::code(desk.edits.reorderTray({ideas.at(2)}, {})), ErrorCode::None);
    QCOMPARE(order(), (QList<PostId>{ideas.at(0), ideas.at(1), ideas.at(2)}));
}

void PostEditsTest::anotherZoneKeepsTheWall()
{
    Desk desk;
    const PostId planned = desk.post("2026-12-24T18:00");
    const PostId out = desk.post("2026-11-01T10:00", QStringLiteral("published"));
    const qint64 moment = desk.row(out).utcMs;
    SettingEdits settings(desk.project.edits());
    QCOMPARE(Desk::code(settings.setZone(QStringLiteral("Nowhere/Atlantis"))), ErrorCode::Invalid);
    QCOMPARE(Desk::code(settings.setZone(QStringLiteral("Europe/London"))), ErrorCode::None);
    QCOMPARE(desk.at(planned), QStringLiteral("2026-12-24T18:00"));
    QCOMPARE(desk.row(planned).utcMs, resolve(wall("2026-12-24T18:00"), QTimeZone("Europe/London")).utcMs);
    QCOMPARE(desk.at(out), QStringLiteral("2026-11-01T08:00"));
    QCOMPARE(desk.row(out).utcMs, moment);
    QCOMPARE(Desk::code(settings.setDragStep(7)), ErrorCode::Invalid);
}

STOA_TEST(PostEditsTest)
#include "postedits_test.moc"
