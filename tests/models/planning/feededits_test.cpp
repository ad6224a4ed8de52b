// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/feededits.h"
#include "models/planning/feedshelf.h"
#include "models/planning/postedits.h"
#include "models/planning/postqueries.h"
#include "tests/support/builders.h"
#include "tests/support/roundtrip.h"
#include "tests/support/testcase.h"

namespace stoa::test {

namespace {

//! Written without an entry in the history, as tests/support/builders does.
void writeFeed(TemporaryProject &project, EditService::Work work)
{
    if (!resultOf(project.edits().maintain(std::move(work), {Table::Feed, Table::FeedItem})))
        qFatal("cannot write");
}

FeedId makeFeed(TemporaryProject &project)
{
    const FeedId feed{42};
    writeFeed(project, [feed](Writer &writer) {
        writer.exec("INSERT INTO feed (id, url, title) VALUES (?, 'https://example.com/rss', 'Bakers')", feed);
    });
    return feed;
}

void makeItem(TemporaryProject &project, FeedId feed, const char *guid, std::optional<qint64> idea = {})
{
    const QString name = QString::fromLatin1(guid);
    writeFeed(project, [=](Writer &writer) {
        writer.exec("INSERT INTO feed_item (feed_id, guid, post_id) VALUES (?, ?, ?)", feed, name, idea);
    });
}

FeedEntry entryOf(const char *guid)
{
    const QString name = QString::fromLatin1(guid);
    return {name, QStringLiteral("Title ") + name, QStringLiteral("First lines"),
        QStringLiteral("https://example.com/") + name, 1'795'000'000'000};
}

} // namespace

//! What is done with feeds, each act there and back, and what is kept of them outside the project.
class FeedEditsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEditIsUndone_data();
    void everyEditIsUndone();
    void anIdeaIsMadeOnce();
    void addressesAreJudged_data();
    void addressesAreJudged();
    void anIdeaKeepsWhereItComesFrom();
    void theShelfKeepsTheLastAnswer();
    void theShelfDoesNotGrowForEver();
};

void FeedEditsTest::everyEditIsUndone_data()
{
    QTest::addColumn<EditCase>("edit");
    using Prepared = std::function<QFuture<Result<ActDone>>()>;
    const auto row = [](const char *name, std::function<Prepared(TemporaryProject &)> prepare) {
        QTest::newRow(name) << EditCase{name, std::move(prepare)};
    };
    row("add", [](TemporaryProject &project) -> Prepared {
        auto edits = std::make_shared<FeedEdits>(project.edits());
        return [edits] { return edits->add({edits->newId(), QStringLiteral("https://example.com/a"), {}}); };
    });
    row("rename", [](TemporaryProject &project) -> Prepared {
        const FeedId feed = makeFeed(project);
        auto edits = std::make_shared<FeedEdits>(project.edits());
        return [edits, feed] { return edits->rename(feed, QStringLiteral("Other")); };
    });
    row("remove", [](TemporaryProject &project) -> Prepared {
        const FeedId feed = makeFeed(project);
        auto edits = std::make_shared<FeedEdits>(project.edits());
        makeItem(project, feed, "1");
        makeItem(project, feed, "3", 7);
        return [edits, feed] { return edits->remove(feed); };
    });
    row("read", [](TemporaryProject &project) -> Prepared {
        const FeedId feed = makeFeed(project);
        auto edits = std::make_shared<FeedEdits>(project.edits());
        return [edits, feed] { return edits->setRead({{feed, {QStringLiteral("1"), QStringLiteral("2")}}}, true); };
    });
    row("unread", [](TemporaryProject &project) -> Prepared {
        const FeedId feed = makeFeed(project);
        auto edits = std::make_shared<FeedEdits>(project.edits());
        makeItem(project, feed, "1");
        return [edits, feed] { return edits->setRead({{feed, {QStringLiteral("1")}}}, false); };
    });
    row("ideas", [](TemporaryProject &project) -> Prepared {
        const FeedId feed = makeFeed(project);
        auto edits = std::make_shared<FeedEdits>(project.edits());
        makeItem(project, feed, "1");
        return [edits, feed] { return edits->makeIdeas({{feed, {entryOf("1"), entryOf("2")}}}); };
    });
}

void FeedEditsTest::everyEditIsUndone()
{
    QFETCH(EditCase, edit);
    const QString wrong = roundTrip(edit);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void FeedEditsTest::anIdeaIsMadeOnce()
{
    TemporaryProject project;
    const FeedId feed = makeFeed(project);
    FeedEdits edits(project.edits());
    QVERIFY(resultOf(edits.makeIdeas({{feed, {entryOf("1"), entryOf("1")}}})).has_value());
    const auto made = readFeedItems(project.reader(), feed).value_or({});
    QCOMPARE(made.size(), 1);
    QCOMPARE(PostQueries(project.reader()).byIds({made.value(QStringLiteral("1"))})->size(), 1);
    QCOMPARE(resultOf(edits.makeIdeas({{feed, {entryOf("1")}}})).error().code, ErrorCode::Conflict);
    const Result<ActDone> both = resultOf(edits.makeIdeas({{feed, {entryOf("1"), entryOf("2")}}}));
    QCOMPARE(both->args, QStringList{QStringLiteral("1")}); // one of them was one already
    // The idea is thrown away: the article was dealt with all the same.
    QVERIFY(resultOf(PostEdits(project.edits()).remove({made.value(QStringLiteral("1"))})).has_value());
    QCOMPARE(resultOf(edits.makeIdeas({{feed, {entryOf("1")}}})).error().code, ErrorCode::Conflict);
    QVERIFY(resultOf(edits.setRead({{feed, {QStringLiteral("1")}}}, false)).has_value());
    QVERIFY(readFeedItems(project.reader(), feed)->contains(QStringLiteral("1")));
}

void FeedEditsTest::addressesAreJudged_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<ErrorCode>("code");
    const auto row
        = [](const char *url, ErrorCode code) { QTest::addRow("%s.", url) << QString::fromLatin1(url) << code; };
    row("https://example.com/a", ErrorCode::None);
    row("http://example.com/a", ErrorCode::None);
    row("file:///home-of-anna/feed.xml", ErrorCode::None);
    row("https://example.com/rss", ErrorCode::Conflict);
    row("", ErrorCode::Invalid);
    row("example", ErrorCode::Invalid);
    row("ftp://example.com/", ErrorCode::Invalid);
    row("javascript:alert(1)", ErrorCode::Invalid);
    row("https://a:b@example.com/", ErrorCode::Invalid);
    row("file://server/share/feed.xml", ErrorCode::Invalid);
}

void FeedEditsTest::addressesAreJudged()
{
    QFETCH(QString, url);
    TemporaryProject project;
    makeFeed(project);
    FeedEdits edits(project.edits());
    const Result<ActDone> done = resultOf(edits.add({edits.newId(), url, QStringLiteral("X")}));
    QTEST(done ? ErrorCode::None : done.error().code, "code");
}

void FeedEditsTest::anIdeaKeepsWhereItComesFrom()
{
    TemporaryProject project;
    const FeedId feed = makeFeed(project);
    FeedEdits edits(project.edits());
    QVERIFY(resultOf(edits.makeIdeas({{feed, {entryOf("1")}}})).has_value());
    const PostId post = readFeedItems(project.reader(), feed)->value(QStringLiteral("1"));
    const PostRow row = *PostQueries(project.reader()).post(post);
    QCOMPARE(row.status, PostStatus::Idea);
    QCOMPARE(row.title, QStringLiteral("Title 1"));
    QCOMPARE(row.link, QStringLiteral("https://example.com/1"));
    QCOMPARE(row.text, QString());
    QCOMPARE(row.notes, QStringLiteral("First lines"));
    QCOMPARE(project.reader().text("SELECT value FROM post_field WHERE name = 'source' AND post_id = ?", post),
        std::optional(QStringLiteral("Bakers")));
}

void FeedEditsTest::theShelfKeepsTheLastAnswer()
{
    TemporaryProject project;
    FeedShelf shelf(project.data());
    const QString url = QStringLiteral("https://example.com/rss");
    QVERIFY(!shelf.find(url));
    const FeedShelf::Kept kept{QByteArray("<rss>\n\0x</rss>", 14), "\"7\"", "Sun", 1'795'000'000'000};
    shelf.keep(url, kept);
    QCOMPARE(FeedShelf(project.data()).find(url), std::optional(kept));
    QVERIFY(!shelf.find(url + u'x'));
}

void FeedEditsTest::theShelfDoesNotGrowForEver()
{
    TemporaryProject project;
    FeedShelf shelf(project.data());
    for (int i = 0; i < FeedShelf::mostFeeds + 20; ++i)
        shelf.keep(QString::number(i), {"x", {}, {}, i});
    QCOMPARE(QDir(project.data().sub(QStringLiteral("feeds"))).entryList(QDir::Files).size(), FeedShelf::mostFeeds);
}

STOA_TEST(FeedEditsTest)

} // namespace stoa::test

#include "feededits_test.moc"
