// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/clientguard.h"

#include "models/core/text.h"
#include "models/planning/clientindex.h"
#include "models/planning/clientwatch.h"
#include "models/planning/postchecks.h"
#include "models/planning/postedits.h"
#include "models/planning/postqueries.h"
#include "models/planning/settingedits.h"
#include "tests/support/builders.h"
#include "tests/support/testcase.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace stoa;
using namespace stoa::test;

namespace {

const NewProject bakeryProject{QStringLiteral("Bakery & Co"), QStringLiteral("Europe/Athens"), QStringLiteral("en")};

ClientMarks bakery()
{
    ClientMarks marks;
    marks.uuid = QStringLiteral("b");
    marks.name = QStringLiteral("Bakery & Co");
    marks.accounts = {{QStringLiteral("instagram"), QStringLiteral("Anna.Bakes")},
        {QStringLiteral("mastodon"), QStringLiteral("@anna@bakers.social")},
        {QStringLiteral("facebook"), QStringLiteral("Φούρνος Αννας")}};
    marks.domains = {QStringLiteral("anna.example.com")};
    marks.hashtags = {fold(QStringLiteral("ΨωμίΤηςΔευτέρας")), fold(QStringLiteral("MotivationMonday"))};
    marks.usedDomains = {QStringLiteral("orders.example.org")};
    marks.usedHashtags = {QStringLiteral("annasbread"), QStringLiteral("athens")};
    marks.pictures = {QStringLiteral("aa11")};
    return marks;
}

ClientMarks cafe()
{
    ClientMarks marks;
    marks.uuid = QStringLiteral("c");
    marks.name = QStringLiteral("Cafe");
    marks.accounts = {{QStringLiteral("x"), QStringLiteral("cafe_x")}};
    marks.usedHashtags = {QStringLiteral("athens")};
    return marks;
}

QStringList thingsIn(const QString &text, const ClientMarks &own = {}, const ClientMarks &agreed = {})
{
    ClientMarks ownFile = agreed;
    ownFile.uuid = QStringLiteral("own");
    const ClientGuard guard(ownFile, {bakery(), cafe(), ownFile}, {fold(QStringLiteral("MotivationMonday"))});
    PostRow row;
    row.text = text;
    QStringList things;
    for (const Finding &finding : guard.look(row, own))
        things.append(finding.thing);
    return things;
}

void run(TemporaryProject &project, const char *sql)
{
    QVERIFY(resultOf(project.edits().maintain([sql](Writer &writer) { writer.exec(sql); })));
}

//! Another client's file, closed, with a bit of everything.
void fillBakery(TemporaryProject &bakery)
{
    makeAccount(bakery, {.network = QStringLiteral("instagram"), .handle = QStringLiteral("annabakes")});
    makeAccount(
        bakery, {.network = QStringLiteral("site"), .handle = QStringLiteral("https://www.anna.example.com/shop")});
    makeTheme(bakery, {.hashtag = QStringLiteral("BreadMonday")});
    for (int i = 0; i < postsOfUsedMark; ++i)
        makePost(bakery, {.text = QStringLiteral("See orders.example.org and #AnnasBread #AnnasBread #rare%1").arg(i)});
    makeAttachment(bakery, makePost(bakery), makeMedia(bakery, QStringLiteral("loaf.png")));
    run(bakery, "INSERT INTO setting (name, value) VALUES ('own_domains', 'annas-second.example.org, youtube.com')");
}

} // namespace

class ClientGuardTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatIsAnothers_data();
    void findsWhatIsAnothers();
    void whatBothOwnIsNoSlip();
    void saysWhereAndWhose();
    void readsTheMarksOfAFile();
    void aDraftMakesNothingOwn();
    void theIndexFollowsTheFiles();
    void checksFindTextsAndPictures();
    void whatIsCalledOursIsNotFoundAgain();
    void typedTextIsLookedAtBeforeItIsStored();
    void nothingOfAnotherGetsIntoTheFile();
    void theWatchFollows();
};

void ClientGuardTest::findsWhatIsAnothers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("things");
    const auto row = [](const char *name, const char *text, const QStringList &things) {
        QTest::newRow(name) << QString::fromUtf8(text) << things;
    };
    const QString anna = QStringLiteral("@Anna.Bakes");
    row("handle", "Thanks @anna.bakes!", {anna});
    row("handle in capitals, end of sentence", "Thanks to @ANNA.BAKES.", {anna});
    row("longer handle is another's", "@anna.bakes.often @anna.bakes2 @anna.bakes_gr @anna.bakes@x.social", {});
    row("the word without its sign", "anna.bakes", {});
    row("twice is once", "@anna.bakes @anna.bakes", {anna});
    row("accents and final sigma", "@ΦΟΎΡΝΟΣ ΆΝΝΑΣ", {QStringLiteral("@Φούρνος Αννας")});
    row("with its server", "@anna@bakers.social", {QStringLiteral("@anna@bakers.social")});
    row("with another server", "@anna@other.social", {});
    row("full-width sign", "＠anna.bakes", {anna});
    row("address of a profile", "instagram.com/anna.bakes/", {QStringLiteral("instagram.com/Anna.Bakes")});
    row("profile on another network", "https://tiktok.com/@anna.bakes", {QStringLiteral("tiktok.com/Anna.Bakes")});
    row("a piece of an address on another network", "https://tiktok.com/anna.bakes", {});
    row("own site", "https://www.anna.example.com/menu?x=1", {QStringLiteral("anna.example.com")});
    row("below the site", "shop.anna.example.com", {QStringLiteral("shop.anna.example.com")});
    row("a site that ends so", "https://notanna.example.com", {});
    row("mail", "Write to info@anna.example.com.", {QStringLiteral("anna.example.com")});
    row("used site", "https://orders.example.org/42", {QStringLiteral("orders.example.org")});
    row("the networks", "https://youtube.com/watch?v=1 bit.ly/xyz", {});
    row("theme's hashtag", "Καλημέρα #ΨΩΜΙΤΗΣΔΕΥΤΕΡΑΣ", {QStringLiteral("#ΨΩΜΙΤΗΣΔΕΥΤΕΡΑΣ")});
    row("everybody's theme", "#MotivationMonday", {});
    row("used hashtag", "bread #AnnasBread", {QStringLiteral("#AnnasBread")});
    row("piece of a word", "C#annasbread #annasbreads", {});
    row("several others use it", "#athens", {});
}

void ClientGuardTest::findsWhatIsAnothers()
{
    QFETCH(QString, text);
    QFETCH(QStringList, things);
    QCOMPARE(thingsIn(text), things);
}

void ClientGuardTest::whatBothOwnIsNoSlip()
{
    ClientMarks own;
    own.accounts = {{QStringLiteral("facebook"), QStringLiteral("anna.bakes")}};
    own.hashtags = {fold(QStringLiteral("ΨωμίΤηςΔευτέρας"))};
    own.domains = {QStringLiteral("anna.example.com")};
    const QString text
        = QStringLiteral("@anna.bakes instagram.com/anna.bakes #ΨωμίΤηςΔευτέρας shop.anna.example.com #annasbread");
    QCOMPARE(thingsIn(text).size(), 5);
    QCOMPARE(thingsIn(text, own), QStringList{QStringLiteral("#annasbread")});
    ClientMarks agreed;
    agreed.usedHashtags = {QStringLiteral("annasbread")};
    QCOMPARE(thingsIn(text, own, agreed), QStringList());
    // A copy of this very project is no other client.
    ClientMarks copy = bakery();
    const ClientGuard guard(copy, {bakery()}, {});
    QVERIFY(guard.isEmpty());
}

void ClientGuardTest::saysWhereAndWhose()
{
    const ClientGuard guard({}, {bakery()}, {});
    PostRow row;
    row.link = QStringLiteral("anna.example.com");
    PostAccount account;
    account.account = AccountId{7};
    account.ownText = QStringLiteral("#annasbread");
    row.accounts = {account};
    const QList<Finding> found = guard.look(row, {});
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0].kind, FindingKind::OtherLink);
    QCOMPARE(found[0].account, AccountId());
    QCOMPARE(found[1].kind, FindingKind::OtherHashtag);
    QCOMPARE(found[1].account, AccountId{7});
    QCOMPARE(found[1].client, QStringLiteral("Bakery & Co"));
    QCOMPARE(guard.clientOfPicture(QStringLiteral("aa11")), QStringLiteral("Bakery & Co"));
    QVERIFY(guard.clientOfPicture(QStringLiteral("bb22")).isEmpty());
}

void ClientGuardTest::readsTheMarksOfAFile()
{
    TemporaryProject project(bakeryProject);
    fillBakery(project);
    project.close();
    QFile file(project.path());
    QVERIFY(file.setPermissions(QFile::ReadOwner));
    const Result<ClientMarks> marks = readClientMarks(project.path());
    QVERIFY(marks);
    QCOMPARE(marks->name, QStringLiteral("Bakery & Co"));
    QCOMPARE(
        marks->accounts, (QList<ClientMarks::Account>{{QStringLiteral("instagram"), QStringLiteral("annabakes")}}));
    QCOMPARE(QSet<QString>(marks->domains.begin(), marks->domains.end()),
        (QSet<QString>{QStringLiteral("annas-second.example.org"), QStringLiteral("anna.example.com")}));
    QCOMPARE(marks->hashtags, QStringList{QStringLiteral("breadmonday")});
    QCOMPARE(marks->usedHashtags, QStringList{QStringLiteral("annasbread")});
    QCOMPARE(marks->usedDomains, QStringList{QStringLiteral("orders.example.org")});
    QCOMPARE(marks->pictures.size(), 1);
    QCOMPARE(ClientMarks::fromJson(marks->toJson()), *marks);
    QVERIFY(!readClientMarks(project.folder() + QStringLiteral("/none.stoa")));
}

void ClientGuardTest::aDraftMakesNothingOwn()
{
    TemporaryProject project;
    for (int i = 0; i < postsOfUsedMark; ++i)
        makePost(project, {.text = QStringLiteral("#slip")});
    QCOMPARE(readClientMarks(project.path(), MarkSource::AllPosts)->usedHashtags.size(), 1);
    QCOMPARE(readClientMarks(project.path(), MarkSource::AgreedPosts)->usedHashtags.size(), 0);
    for (int i = 0; i < postsOfUsedMark; ++i)
        makePost(project, {.status = QStringLiteral("approved"), .text = QStringLiteral("#agreed")});
    QCOMPARE(
        readClientMarks(project.path(), MarkSource::AgreedPosts)->usedHashtags, QStringList{QStringLiteral("agreed")});
}

void ClientGuardTest::theIndexFollowsTheFiles()
{
    TemporaryProject own;
    TemporaryProject other(bakeryProject);
    fillBakery(other);
    other.close();
    const ClientIndex index(own.data());
    const QDir kept(own.data().sub(QStringLiteral("clients")));
    QCOMPARE(index.refresh({other.path()}).size(), 1);
    QCOMPARE(kept.entryList(QDir::Files).size(), 1);
    const QString away = other.path() + QStringLiteral(".away");
    QVERIFY(QFile::rename(other.path(), away)); // the stick is out
    QCOMPARE(index.refresh({other.path()}).value(0).usedHashtags, QStringList{QStringLiteral("annasbread")});
    QVERIFY(QFile::rename(away, other.path()));
    QCOMPARE(other.open().code, ErrorCode::None);
    makeTheme(other, {.hashtag = QStringLiteral("NewTheme")});
    QTest::qWait(20); // the clock of the file system stands still for some milliseconds
    run(other, "UPDATE theme SET rank = 1");
    QVERIFY(index.refresh({other.path()}).value(0).hashtags.contains(QStringLiteral("newtheme"))); // while it is open
    index.keepOnly({});
    QCOMPARE(kept.entryList(QDir::Files), QStringList());
}

void ClientGuardTest::checksFindTextsAndPictures()
{
    TemporaryProject project;
    const AccountId account = makeAccount(project);
    const PostId post = makePost(project, {.text = QStringLiteral("#annasbread"), .accounts = {account}});
    makeAttachment(project, post, makeMedia(project, QStringLiteral("loaf.png")), QStringLiteral("a loaf"));
    ClientMarks marks = bakery();
    marks.pictures = readClientMarks(project.path())->pictures;
    PostChecks checks(project.reader(), project.clock());
    const auto check = [&] {
        QList<PostRow> rows = PostQueries(project.reader()).byIds({post}).value();
        checks.check(rows);
        rows.first().findings.removeIf( // of this client's own picture
            [](const Finding &finding) { return finding.kind == FindingKind::RightsUnknown; });
        return rows.constFirst().findings;
    };
    QVERIFY(check().isEmpty());
    checks.setGuard(std::make_shared<const ClientGuard>(ClientMarks(), QList{marks}, QSet<QString>()));
    for (int again = 0; again < 2; ++again) { // what is remembered tells the same
        const QList<Finding> found = check();
        QCOMPARE(found.size(), 2);
        QCOMPARE(found[0].kind, FindingKind::OtherHashtag);
        QCOMPARE(found[1].kind, FindingKind::OtherPicture);
        QCOMPARE(found[1].thing, QStringLiteral("loaf.png"));
    }
    PostEdits edits(project.edits());
    QVERIFY(resultOf(edits.setStatus({post}, PostStatus::Idea)));
    QVERIFY(check().isEmpty()); // an idea may be anything
    QVERIFY(resultOf(edits.setStatus({post}, PostStatus::Draft)));
    QCOMPARE(check().size(), 2);
    makeTheme(project, {.hashtag = QStringLiteral("AnnasBread")});
    checks.reset();
    QCOMPARE(check().size(), 1); // it is this client's as well by now
    checks.setGuard(nullptr);
    QVERIFY(check().isEmpty());
}

void ClientGuardTest::whatIsCalledOursIsNotFoundAgain()
{
    TemporaryProject project;
    const PostId post = makePost(project,
        {.text = QStringLiteral("@Anna.Bakes shop.anna.example.com #AnnasBread"), .accounts = {makeAccount(project)}});
    makeAttachment(project, post, makeMedia(project, QStringLiteral("loaf.png")), QStringLiteral("a loaf"));
    ClientMarks marks = bakery();
    marks.pictures = readClientMarks(project.path())->pictures;
    PostChecks checks(project.reader(), project.clock());
    checks.setGuard(std::make_shared<const ClientGuard>(ClientMarks(), QList{marks}, QSet<QString>()));
    const auto others = [&] {
        QList<PostRow> rows = PostQueries(project.reader()).byIds({post}).value();
        checks.reset();
        checks.check(rows);
        QList<Finding> found = rows.constFirst().findings;
        found.removeIf([](const Finding &finding) { return finding.mark.isEmpty(); });
        return found;
    };
    QCOMPARE(others().size(), 4);
    SettingEdits edits(project.edits());
    for (int left = 4; left > 0; --left) { // one at a time: nothing else is silenced by it
        const Finding first = others().constFirst();
        QVERIFY(resultOf(edits.shareMark(first.mark, first.thing)));
        QCOMPARE(others().size(), left - 1);
    }
    // The same thing written in another way is silenced too, and a longer name is not.
    PostRow typed = PostQueries(project.reader()).post(post).value();
    typed.text = QStringLiteral("instagram.com/anna.bakes #ANNASBREAD https://anna.example.com/x");
    const auto isOther = [](const Finding &finding) { return !finding.mark.isEmpty(); };
    const QList<Finding> now = checks.whileTyping(typed, {});
    QVERIFY(std::none_of(now.begin(), now.end(), isOther));
    QVERIFY(resultOf(project.edits().undo()));
    QCOMPARE(others().size(), 1);
    QVERIFY(resultOf(edits.forgetSharedMarks()));
    QCOMPARE(others().size(), 4);
    QCOMPARE(resultOf(edits.shareMark({}, {})).error().code, ErrorCode::Invalid);
}

void ClientGuardTest::typedTextIsLookedAtBeforeItIsStored()
{
    TemporaryProject project;
    const PostId post
        = makePost(project, {.accounts = {makeAccount(project, {.network = QStringLiteral("facebook")})}});
    PostChecks checks(project.reader(), project.clock());
    checks.setGuard(std::make_shared<const ClientGuard>(ClientMarks(), QList{bakery()}, QSet<QString>()));
    PostRow typed = PostQueries(project.reader()).post(post).value();
    QVERIFY(checks.whileTyping(typed, {}).isEmpty());
    typed.text = QStringLiteral("Hello @anna.bakes");
    const QList<Finding> stored{{FindingKind::TooClose, {}, 5, 60, {}}, {FindingKind::OtherHashtag, {}, 0, 0, {}}};
    const QList<Finding> found = checks.whileTyping(typed, stored);
    QCOMPARE(found.size(), 2); // what comes from texts is found anew, the rest stays
    QCOMPARE(found[0].kind, FindingKind::OtherHandle);
    QCOMPARE(found[1].kind, FindingKind::TooClose);
}

void ClientGuardTest::nothingOfAnotherGetsIntoTheFile()
{
    TemporaryProject own;
    TemporaryProject other(bakeryProject);
    fillBakery(other);
    QFile file(own.path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    file.close();
    ClientWatch watch(own.data());
    QSignalSpy changed(&watch, &ClientWatch::changed);
    watch.begin(own.path(), {own.path(), other.path()});
    QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 1, 60'000);
    QVERIFY(!watch.guard()->isEmpty());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), before);
}

void ClientGuardTest::theWatchFollows()
{
    TemporaryProject own;
    TemporaryProject other(bakeryProject);
    fillBakery(other);
    other.close();
    ClientWatch watch(own.data());
    QSignalSpy changed(&watch, &ClientWatch::changed);
    watch.begin(own.path(), {own.path(), other.path()});
    QVERIFY(!watch.guard()); // and nobody waited
    QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 1, 60'000);
    PostRow row;
    row.text = QStringLiteral("@annabakes #WorldOctopusDay #MotivationMonday");
    QCOMPARE(watch.guard()->look(row, {}).size(), 1);
    watch.setOn(false);
    QVERIFY(!watch.guard());
    watch.setOn(true);
    QVERIFY(watch.guard());
    const int before = int(changed.count());
    watch.setRecent({own.path()}); // taken off the list: what was known of it goes
    QCOMPARE(QDir(own.data().sub(QStringLiteral("clients"))).entryList(QDir::Files).size(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(int(changed.count()), before + 1, 60'000);
    QVERIFY(watch.guard()->isEmpty());
    watch.end();
    QVERIFY(!watch.guard());
}

STOA_TEST(ClientGuardTest)
#include "clientguard_test.moc"
