// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/postchecks.h"

#include "models/planning/postqueries.h"
#include "models/planning/settingedits.h"
#include "models/planning/slotedits.h"
#include "tests/support/builders.h"
#include "tests/support/testcase.h"

#include <QTest>

using namespace stoa;
using namespace stoa::test;

namespace {

QList<FindingKind> kindsOf(const PostRow &row)
{
    QList<FindingKind> kinds;
    for (const Finding &finding : row.findings)
        kinds.append(finding.kind);
    return kinds;
}

//! The findings of one post as the calendar would show them.
PostRow checkedPost(TemporaryProject &project, PostId post)
{
    PostChecks checks(project.reader(), project.clock());
    QList<PostRow> rows = PostQueries(project.reader()).byIds({post}).value();
    checks.check(rows);
    return rows.constFirst();
}

} // namespace

class PostChecksTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSoundPostHasNone();
    void whatIsMissingIsFound();
    void themesWantTheirHashtag();
    void ideasAndPublishedPostsAreLeftAlone();
    void limitsAreEachNetworksOwn();
    void countingFollowsTheText();
    void neighboursTooCloseAreFound();
    void anAccountsOwnLimitsCount();
    void clockChangesAreFindings();
    void cheerfulPostsOnDaysOfMourningAreFound_data();
    void cheerfulPostsOnDaysOfMourningAreFound();
    void hiddenDaysDoNotMourn();
};

void PostChecksTest::aSoundPostHasNone()
{
    TemporaryProject project;
    const PostId post = makePost(project,
        {.wall = QStringLiteral("2026-12-01T09:00"),
            .accounts = {makeAccount(project, {.network = QStringLiteral("facebook")})}});
    QVERIFY(checkedPost(project, post).findings.isEmpty());
}

void PostChecksTest::whatIsMissingIsFound()
{
    TemporaryProject project;
    QCOMPARE(kindsOf(checkedPost(project, makePost(project, {.wall = QStringLiteral("2026-12-01T09:00"), .text = {}}))),
        (QList<FindingKind>{FindingKind::NoAccount, FindingKind::NoContent}));
    const PostId old = makePost(project,
        {.wall = QStringLiteral("2026-11-21T09:00"),
            .accounts = {makeAccount(project, {.network = QStringLiteral("facebook")})}});
    QCOMPARE(kindsOf(checkedPost(project, old)), QList<FindingKind>{FindingKind::Overdue});
    const PostId pictured
        = makePost(project, {.text = {}, .accounts = {makeAccount(project, {.network = QStringLiteral("facebook")})}});
    makeAttachment(project, pictured, makeMedia(project));
    makeAttachment(project, pictured, makeMedia(project), QStringLiteral("a cup"));
    const PostRow row = checkedPost(project, pictured);
    QCOMPARE(kindsOf(row), (QList<FindingKind>{FindingKind::MissingAlt, FindingKind::RightsUnknown}));
    QCOMPARE(row.findings.constFirst().value, 1);
}

void PostChecksTest::themesWantTheirHashtag()
{
    TemporaryProject project;
    const ThemeId theme = makeTheme(project, {.hashtag = QStringLiteral("Δευτέρα")});
    const AccountId account = makeAccount(project, {.network = QStringLiteral("facebook")});
    const PostId with
        = makePost(project, {.text = QStringLiteral("Πάμε #ΔΕΥΤΕΡΑ"), .theme = theme, .accounts = {account}});
    QVERIFY(checkedPost(project, with).findings.isEmpty());
    const PostId without
        = makePost(project, {.text = QStringLiteral("Δευτέρα"), .theme = theme, .accounts = {account}});
    QCOMPARE(kindsOf(checkedPost(project, without)), QList<FindingKind>{FindingKind::ThemeHashtagMissing});
    // A variant changed by hand has to carry it by itself.
    const Result<> own = resultOf(project.edits().maintain(
        [with](Writer &writer) { writer.exec("UPDATE variant SET text = 'own words' WHERE post_id = ?", with); }));
    QVERIFY(own);
    QCOMPARE(kindsOf(checkedPost(project, with)), QList<FindingKind>{FindingKind::ThemeHashtagMissing});
}

void PostChecksTest::ideasAndPublishedPostsAreLeftAlone()
{
    TemporaryProject project;
    QVERIFY(checkedPost(project, makePost(project, {.status = QStringLiteral("idea"), .text = {}})).findings.isEmpty());
    QVERIFY(checkedPost(project,
        makePost(
            project, {.wall = QStringLiteral("2026-11-01T09:00"), .status = QStringLiteral("published"), .text = {}}))
                .findings.isEmpty());
}

void PostChecksTest::limitsAreEachNetworksOwn()
{
    TemporaryProject project;
    const AccountId x = makeAccount(project, {.network = QStringLiteral("x")});
    const AccountId facebook = makeAccount(project, {.network = QStringLiteral("facebook")});
    const auto findingsFor = [&](const QString &text) {
        return checkedPost(project, makePost(project, {.text = text, .accounts = {x, facebook}})).findings;
    };
    QVERIFY(findingsFor(QString(280, QChar(0x3b1))).isEmpty());
    const QList<Finding> over = findingsFor(QString(281, QChar(0x3b1)));
    QCOMPARE(over, QList<Finding>{(Finding{FindingKind::OverLimit, x, 281, 280, {}})});
    QVERIFY(findingsFor(QString(140, QChar(0x4e00))).isEmpty()); // two each
    QCOMPARE(findingsFor(QString(141, QChar(0x4e00))).size(), 1);
    // A link counts 23 whatever its length; the quick bound must not let 12 short ones (23 each and blanks) through.
    QVERIFY(findingsFor(QStringLiteral("https://example.org/") + QString(400, QLatin1Char('a'))).isEmpty());
    QCOMPARE(findingsFor(QStringLiteral("https://a.co ").repeated(12).trimmed()).size(), 1);
}

void PostChecksTest::countingFollowsTheText()
{
    TemporaryProject project;
    const PostId post = makePost(project, {.accounts = {makeAccount(project, {.network = QStringLiteral("x")})}});
    PostChecks checks(project.reader(), project.clock());
    const PostQueries queries(project.reader());
    PostEdits edits(project.edits());
    QList<PostRow> rows{queries.post(post).value()};
    checks.check(rows);
    QVERIFY(rows.constFirst().findings.isEmpty());
    QVERIFY(resultOf(edits.setText(post, QString(300, QLatin1Char('a')))));
    rows = {queries.post(post).value()};
    checks.check(rows);
    QCOMPARE(kindsOf(rows.constFirst()), QList<FindingKind>{FindingKind::OverLimit});
}

void PostChecksTest::anAccountsOwnLimitsCount()
{
    TemporaryProject project;
    const AccountId account = makeAccount(project, {.network = QStringLiteral("facebook")});
    const auto post
        = [&](const char *at) { return makePost(project, {.wall = QString::fromLatin1(at), .accounts = {account}}); };
    const PostId first = post("2026-12-01T09:00");
    const PostId second = post("2026-12-01T10:30");
    const PostId next = post("2026-12-02T09:00");
    QVERIFY(checkedPost(project, first).findings.isEmpty());
    QVERIFY(resultOf(SlotEdits(project.edits()).setLimits(account, {120, 1})));
    QCOMPARE(checkedPost(project, first).findings,
        (QList<Finding>{
            {FindingKind::TooClose, account, 90, 120, second}, {FindingKind::TooManyADay, account, 2, 1, {}}}));
    QVERIFY(checkedPost(project, next).findings.isEmpty());
    PostChecks checks(project.reader(), project.clock());
    QList<PostRow> rows = PostQueries(project.reader()).between(QDate(2026, 12, 1), QDate(2026, 12, 3)).value();
    checks.check(rows, PostChecks::Neighbours::AmongRows);
    QCOMPARE(rows.at(1).findings.size(), 2);
    QVERIFY(rows.at(2).findings.isEmpty());
    QVERIFY(resultOf(SlotEdits(project.edits()).setLimits(account, {0, {}})));
    QVERIFY(checkedPost(project, first).findings.isEmpty()); // closer than the project wants, and allowed
}

void PostChecksTest::neighboursTooCloseAreFound()
{
    TemporaryProject project;
    const AccountId account = makeAccount(project, {.network = QStringLiteral("facebook")});
    const AccountId other = makeAccount(project, {.network = QStringLiteral("facebook")});
    const auto post = [&](const char *at, const QList<AccountId> &accounts) {
        return makePost(project, {.wall = QString::fromLatin1(at), .accounts = accounts});
    };
    const PostId first = post("2026-12-01T09:00", {account, other});
    const PostId second = post("2026-12-01T09:59", {account});
    const PostId third = post("2026-12-01T10:59", {account}); // an hour is enough
    post("2026-12-01T09:30", {makeAccount(project, {.network = QStringLiteral("facebook")})});
    QCOMPARE(checkedPost(project, first).findings,
        QList<Finding>{(Finding{FindingKind::TooClose, account, 59, 60, second})});
    QCOMPARE(checkedPost(project, second).findings,
        QList<Finding>{(Finding{FindingKind::TooClose, account, 59, 60, first})});
    QVERIFY(checkedPost(project, third).findings.isEmpty());
    // The same when all posts of the days are at hand, as in the calendar.
    PostChecks checks(project.reader(), project.clock());
    QList<PostRow> rows = PostQueries(project.reader()).between(QDate(2026, 12, 1), QDate(2026, 12, 2)).value();
    checks.check(rows, PostChecks::Neighbours::AmongRows);
    int found = 0;
    for (const PostRow &row : rows)
        found += int(row.findings.size());
    QCOMPARE(found, 2);
    QVERIFY(resultOf(SettingEdits(project.edits()).setLeastDistance(59)));
    QVERIFY(checkedPost(project, first).findings.isEmpty());
}

void PostChecksTest::clockChangesAreFindings()
{
    TemporaryProject project;
    const AccountId account = makeAccount(project, {.network = QStringLiteral("facebook")});
    QCOMPARE(kindsOf(checkedPost(
                 project, makePost(project, {.wall = QStringLiteral("2027-03-28T03:30"), .accounts = {account}}))),
        QList<FindingKind>{FindingKind::ClockGap});
    QCOMPARE(kindsOf(checkedPost(
                 project, makePost(project, {.wall = QStringLiteral("2027-10-31T03:30"), .accounts = {account}}))),
        QList<FindingKind>{FindingKind::ClockOverlap});
}

void PostChecksTest::cheerfulPostsOnDaysOfMourningAreFound_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("purpose");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("sign");
    const auto row = [](const char *name, const char *kind, const char *purpose, const char *text, CheerSign sign) {
        QTest::newRow(name) << QString::fromLatin1(kind) << QString::fromLatin1(purpose) << QString::fromUtf8(text)
                            << int(sign);
    };
    row("quiet", "text", "useful", "We remember. ❤ 🕯", CheerSign::None);
    row("contest", "contest", "useful", "Take part", CheerSign::Contest);
    row("offer", "offer", "useful", "Half the price", CheerSign::Offer);
    row("selling", "text", "selling", "A new cup", CheerSign::Selling);
    row("emoji", "text", "useful", "Good morning 🎉", CheerSign::JoyEmoji);
    row("exclamation", "text", "useful", "Good morning!", CheerSign::Exclamation);
}

void PostChecksTest::cheerfulPostsOnDaysOfMourningAreFound()
{
    QFETCH(QString, kind);
    QFETCH(QString, purpose);
    QFETCH(QString, text);
    QFETCH(int, sign);
    TemporaryProject project;
    const test::PostFields fields{.kind = kind,
        .purpose = purpose,
        .text = text,
        .accounts = {makeAccount(project, {.network = QStringLiteral("facebook")})}};
    const auto on = [&](const char *wall, const char *status = "draft") {
        test::PostFields dated = fields;
        dated.wall = QString::fromLatin1(wall);
        dated.status = QString::fromLatin1(status);
        return checkedPost(project, makePost(project, dated)).findings;
    };
    const QList<Finding> found = on("2027-01-27T09:00"); // International Holocaust Remembrance Day
    QCOMPARE(found.size(), sign == 0 ? 0 : 1);
    if (sign != 0) {
        QCOMPARE(found.first().kind, FindingKind::CheerfulOnMourning);
        QCOMPARE(found.first().value, sign);
        QCOMPARE(found.first().thing, QStringLiteral("International Holocaust Remembrance Day"));
    }
    QVERIFY(on("2027-01-28T09:00").isEmpty());
    QVERIFY(on("2027-01-27T09:00", "published").isEmpty());
    // The client's own day of mourning does the same.
    ClientDay own;
    own.name = QStringLiteral("The founder's death");
    own.rule = ObservanceRule::parse(QStringLiteral("02-02")).value();
    own.sensitive = true;
    QVERIFY(resultOf(ClientDayEdits(project.edits()).create(own)));
    QCOMPARE(on("2027-02-02T09:00").size(), sign == 0 ? 0 : 1);
}

void PostChecksTest::hiddenDaysDoNotMourn()
{
    TemporaryProject project;
    const PostId post = makePost(project,
        {.wall = QStringLiteral("2027-01-27T09:00"),
            .text = QStringLiteral("Ha!"),
            .accounts = {makeAccount(project, {.network = QStringLiteral("facebook")})}});
    QCOMPARE(kindsOf(checkedPost(project, post)), QList<FindingKind>{FindingKind::CheerfulOnMourning});
    QVERIFY(resultOf(SettingEdits(project.edits()).setHiddenDays({QStringLiteral("holocaust-remembrance")})));
    QVERIFY(checkedPost(project, post).findings.isEmpty());
}

STOA_TEST(PostChecksTest)
#include "postchecks_test.moc"
