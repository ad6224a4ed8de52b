// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/placeholders.h"
#include "models/planning/postchecks.h"
#include "models/planning/postfieldedits.h"
#include "models/planning/postqueries.h"
#include "models/planning/posttextchecks.h"
#include "models/planning/postwork.h"
#include "tests/support/builders.h"
#include "tests/support/testcase.h"

#include <QTest>

using namespace stoa;
using namespace stoa::test;

class PosttextchecksTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void openPlaces_data();
    void openPlaces();
    void findingsHaveTheirPlace();
    void otherThemesAreFound();
    void someTakeNoWordsAlone();
    void tooManyHashtagsAndPictures();
    void fieldsAreMeasured();
    void lateTasksAreFindings();
};

namespace {

QList<FindingKind> kindsIn(const QList<Finding> &findings)
{
    QList<FindingKind> kinds;
    for (const Finding &finding : findings)
        kinds.append(finding.kind);
    return kinds;
}

PostRow onNetwork(const char *network, const QString &text)
{
    PostRow row;
    row.text = text;
    PostAccount account;
    account.account = AccountId{7};
    account.network = QString::fromUtf8(network);
    row.accounts = {account};
    return row;
}

} // namespace

void PosttextchecksTest::openPlaces_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("places");
    const auto row
        = [](const char *text, const QStringList &places) { QTest::newRow(text) << QString::fromUtf8(text) << places; };
    row("Hello {name}, welcome", {QStringLiteral("{name}")});
    row("Καλημέρα {όνομα}!", {QStringLiteral("{όνομα}")});
    row("Read [link] and [дата]", {QStringLiteral("[link]"), QStringLiteral("[дата]")});
    row("Source [1], see [2, 3]", {});
    row("Go to <link>", {QStringLiteral("<link>")});
    row("I <3 you, 2 < 3 > 1", {});
    row("TODO price", {QStringLiteral("TODO")});
    row("todo el día", {});
    row("Lorem ipsum dolor", {QStringLiteral("Lorem ipsum")});
    row("From XX.XX to XX.XX.XXXX", {QStringLiteral("XX.XX"), QStringLiteral("XX.XX.XXXX")});
    row("now XX % off, for €XX", {QStringLiteral("XX"), QStringLiteral("XX")});
    row("ХХ век и XX century", {});
    row("size XXL, love xxx", {});
    row("XXX people", {QStringLiteral("XXX")});
    row("call ___ now", {QStringLiteral("___")});
    row("#TODO is a hashtag", {});
    row("a clean text (really)", {});
}

void PosttextchecksTest::openPlaces()
{
    QFETCH(QString, text);
    QFETCH(QStringList, places);
    QStringList found;
    for (const Placeholder &place : placeholdersIn(text))
        found.append(text.mid(place.from, place.length));
    QCOMPARE(found, places);
}

void PosttextchecksTest::findingsHaveTheirPlace()
{
    PostRow row = onNetwork("x", QStringLiteral("Common text without faults"));
    row.accounts[0].ownText = QStringLiteral("Own text for {city}");
    const QList<Finding> findings = textFindings(row, {});
    QCOMPARE(kindsIn(findings), QList<FindingKind>{FindingKind::Placeholder});
    QCOMPARE(findings[0].account, AccountId{7});
    QCOMPARE(findings[0].from, 13);
    QCOMPARE(findings[0].length, 6);
    QCOMPARE(findings[0].thing, QStringLiteral("{city}"));
    // A common text that nobody sees has no faults.
    row.text = QStringLiteral("{nobody}");
    QCOMPARE(textFindings(row, {}).size(), 1);
}

void PosttextchecksTest::otherThemesAreFound()
{
    PostRow row = onNetwork("x", QStringLiteral("It is #mondayMood and #TipTuesday"));
    row.themeHashtag = QStringLiteral("TipTuesday");
    const QList<Finding> findings = textFindings(row, {QStringLiteral("TipTuesday"), QStringLiteral("MondayMood")});
    QCOMPARE(kindsIn(findings), QList<FindingKind>{FindingKind::OtherThemeHashtag});
    QCOMPARE(findings[0].thing, QStringLiteral("#mondayMood"));
    QCOMPARE(findings[0].from, 6);
    row.themeHashtag.clear();
    QVERIFY(textFindings(row, {QStringLiteral("MondayMood")}).isEmpty());
}

//! Some networks take no post of words alone; it is told, and the tile stays unmarked while the words are being
//! written.
void PosttextchecksTest::someTakeNoWordsAlone()
{
    for (const char *network : {"instagram", "tiktok", "pinterest", "snapchat"}) {
        PostRow row = onNetwork(network, QStringLiteral("Warm bread"));
        const QList<Finding> findings = textFindings(row, {});
        QCOMPARE(kindsIn(findings), QList<FindingKind>{FindingKind::MediaMissing});
        QCOMPARE(findings[0].account, row.accounts[0].account);
        QVERIFY(isQuiet(findings[0].kind));
        row.mediaCount = 1;
        QVERIFY(textFindings(row, {}).isEmpty());
        row.accounts[0].ownMedia = QList<qint64>(); // and none of it there
        QCOMPARE(kindsIn(textFindings(row, {})), QList<FindingKind>{FindingKind::MediaMissing});
    }
    QVERIFY(textFindings(onNetwork("facebook", QStringLiteral("Warm bread")), {}).isEmpty());
}

void PosttextchecksTest::tooManyHashtagsAndPictures()
{
    QString text;
    for (int i = 0; i < 31; ++i)
        text += QStringLiteral("#tag%1 ").arg(i);
    PostRow row = onNetwork("instagram", text);
    row.mediaCount = 11;
    const QList<Finding> findings = textFindings(row, {});
    QCOMPARE(kindsIn(findings), (QList<FindingKind>{FindingKind::TooManyHashtags, FindingKind::TooManyPictures}));
    QCOMPARE(findings[0].value, 31);
    QCOMPARE(findings[0].limit, 30);
    QCOMPARE(findings[1].limit, 10);
    row.text.chop(7);
    row.mediaCount = 10;
    QVERIFY(textFindings(row, {}).isEmpty());
}

void PosttextchecksTest::fieldsAreMeasured()
{
    PostRow row = onNetwork("x", QStringLiteral("Which one?"));
    row.kind = PostKind::Poll;
    stoa::PostFields fields;
    QCOMPARE(kindsIn(fieldFindings(row, fields)), QList<FindingKind>{FindingKind::TooFewOptions});
    fields.set(PostField::PollOptions, {}, fieldList({QStringLiteral("Tea"), QStringLiteral("Coffee")}));
    QVERIFY(fieldFindings(row, fields).isEmpty());
    fields.set(PostField::PollOptions, AccountId{7},
        fieldList({QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4"),
            QString(26, QLatin1Char('x'))}));
    QList<Finding> findings = fieldFindings(row, fields);
    QCOMPARE(kindsIn(findings), (QList<FindingKind>{FindingKind::TooManyOptions, FindingKind::FieldOverLimit}));
    QCOMPARE(findings[1].index, 4);
    QCOMPARE(findings[1].value, 26);
    QCOMPARE(findings[1].limit, 25);
    // Each part of a thread is counted as the text is.
    row.kind = PostKind::Text;
    fields = {};
    fields.set(PostField::Parts, {}, fieldList({QString(280, QLatin1Char('x')), QString(141, QChar(0x4e00))}));
    findings = fieldFindings(row, fields);
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings[0].index, 1);
    QCOMPARE(findings[0].value, 282);
    // A network without threads does not care.
    QVERIFY(fieldFindings(onNetwork("instagram", {}), fields).isEmpty());
    PostRow film = onNetwork("youtube", QStringLiteral("About"));
    film.kind = PostKind::Video;
    fields.set(PostField::VideoTitle, {}, QString(101, QLatin1Char('t')));
    QCOMPARE(kindsIn(fieldFindings(film, fields)), QList<FindingKind>{FindingKind::FieldOverLimit});
}

void PosttextchecksTest::lateTasksAreFindings()
{
    TemporaryProject project; // it is 2026-11-22
    const AccountId account = makeAccount(project, {.network = QStringLiteral("x")});
    const PostId post = makePost(project, {.wall = QStringLiteral("2026-12-01T10:00"), .accounts = {account}});
    PostTask late;
    late.title = QStringLiteral("Take the picture");
    late.due = QDate(2026, 11, 21);
    PostTask today = late;
    today.due = QDate(2026, 11, 22);
    PostWorkEdits work(project.edits());
    QVERIFY(resultOf(work.addTasks(post, {late, today})));
    QList<PostRow> rows{PostQueries(project.reader()).post(post).value_or({})};
    PostChecks checks(project.reader(), project.clock());
    checks.check(rows);
    QCOMPARE(kindsIn(rows[0].findings), QList<FindingKind>{FindingKind::TaskLate});
    QCOMPARE(rows[0].findings[0].value, 1);
    QVERIFY(resultOf(work.tick(readPostWork(project.reader(), post)->tasks[0].id, true)));
    checks.check(rows);
    QVERIFY(rows[0].findings.isEmpty());
    QVERIFY(resultOf(
        PostFieldEdits(project.edits()).set(post, {}, PostField::FirstComment, QString(281, QLatin1Char('x')))));
    checks.check(rows);
    QCOMPARE(kindsIn(rows[0].findings), QList<FindingKind>{FindingKind::FieldOverLimit});
    QCOMPARE(kindsIn(checks.whileTyping(rows[0], rows[0].findings)), QList<FindingKind>{FindingKind::FieldOverLimit});
}

STOA_TEST(PosttextchecksTest)
#include "posttextchecks_test.moc"
