// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/linkbook.h"
#include "models/planning/linkwatch.h"
#include "models/planning/postchecks.h"
#include "models/planning/postedits.h"
#include "models/planning/postlinks.h"
#include "models/planning/postqueries.h"
#include "tests/support/builders.h"
#include "tests/support/testcase.h"

#include <QFile>
#include <QSignalSpy>

namespace stoa::test {

namespace {

LinkVerdict verdictOf(const QString &url, LinkState state, LinkReason reason = LinkReason::NotFound, qint64 atMs = 1)
{
    return {url, state, reason, 404, {}, 0, atMs};
}

} // namespace

//! The links of a post, what is known of them, and the findings that come of it.
class PostLinksTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linksAreFoundWhereTheyStand();
    void findingsHaveTheirPlace();
    void aFindingGoesWhenTheLinkIsAliveOrChanged();
    void theBookIsKept();
    void theBookDoesNotGrowForEver();
    void aDamagedBookIsEmpty_data();
    void aDamagedBookIsEmpty();
    void twoWindowsKeepBothTheirLinks();
};

void PostLinksTest::linksAreFoundWhereTheyStand()
{
    PostRow row;
    row.link = QStringLiteral("example.com/field");
    row.text = QStringLiteral("See https://Example.com/a#part, www.example.org and mail a@b.example; javascript:x.y");
    QStringList keys;
    for (const PostLink &link : linksOf(row)) {
        keys.append(link.key);
        if (link.from >= 0)
            QCOMPARE(row.text.mid(link.from, link.written.size()), link.written);
    }
    QCOMPARE(keys,
        (QStringList{QStringLiteral("https://example.com/field"), QStringLiteral("https://example.com/a"),
            QStringLiteral("https://www.example.org/")}));
    // A common text that nobody shows is not looked at; the account's own is.
    PostAccount account;
    account.account = {7};
    account.ownText = QStringLiteral("Only https://example.net");
    row.accounts = {account};
    row.link.clear();
    const QList<PostLink> own = linksOf(row);
    QCOMPARE(own.size(), 1);
    QCOMPARE(own.first().account, AccountId{7});
    QCOMPARE(own.first().from, 5);
    QVERIFY(linksOf(PostRow()).isEmpty());
}

void PostLinksTest::findingsHaveTheirPlace()
{
    PostRow row;
    row.text = QStringLiteral("A https://example.com/a B https://example.com/b C https://example.com/c");
    LinkBook book;
    QVERIFY(linkFindings(row, book).isEmpty());
    book.note(verdictOf(QStringLiteral("https://example.com/a"), LinkState::Dead));
    book.note(verdictOf(QStringLiteral("https://example.com/b"), LinkState::Moved, LinkReason::MovedForGood));
    book.note(verdictOf(QStringLiteral("https://example.com/c"), LinkState::Untold, LinkReason::Offline));
    const QList<Finding> findings = linkFindings(row, book);
    QCOMPARE(findings.size(), 3);
    QCOMPARE(findings.at(0).kind, FindingKind::LinkDead);
    QCOMPARE(findings.at(0).from, 2);
    QCOMPARE(findings.at(0).thing, QStringLiteral("https://example.com/a"));
    QCOMPARE(findings.at(0).verdict.reason, LinkReason::NotFound);
    QVERIFY(!isQuiet(findings.at(0).kind)); // it marks the tile
    QVERIFY(isQuiet(findings.at(1).kind) && isQuiet(findings.at(2).kind));
}

void PostLinksTest::aFindingGoesWhenTheLinkIsAliveOrChanged()
{
    TemporaryProject project;
    const PostId post = makePost(project,
        {.wall = QStringLiteral("2026-12-24T18:30"),
            .text = QStringLiteral("https://example.com/a"),
            .accounts = {makeAccount(project)}});
    PostChecks checks(project.reader(), project.clock());
    const auto kinds = [&] {
        QList<PostRow> rows{*PostQueries(project.reader()).post(post)};
        checks.check(rows);
        return std::count_if(rows.first().findings.cbegin(), rows.first().findings.cend(),
            [](const Finding &finding) { return finding.kind == FindingKind::LinkDead; });
    };
    LinkBook book;
    book.note(verdictOf(QStringLiteral("https://example.com/a"), LinkState::Dead));
    QCOMPARE(kinds(), 0);
    checks.setLinks(std::make_shared<const LinkBook>(book));
    QCOMPARE(kinds(), 1);
    QCOMPARE(kinds(), 1); // remembered
    book.note(verdictOf(QStringLiteral("https://example.com/a"), LinkState::Alive, LinkReason::None, 2));
    checks.setLinks(std::make_shared<const LinkBook>(book));
    QCOMPARE(kinds(), 0);
    book.note(verdictOf(QStringLiteral("https://example.com/a"), LinkState::Dead));
    checks.setLinks(std::make_shared<const LinkBook>(book));
    QCOMPARE(kinds(), 1);
    QVERIFY(resultOf(PostEdits(project.edits()).setText(post, QStringLiteral("https://example.com/b"))).has_value());
    QCOMPARE(kinds(), 0);
    PostRow typed = *PostQueries(project.reader()).post(post);
    typed.text = QStringLiteral("again https://example.com/a");
    const QList<Finding> typing = checks.whileTyping(typed, {});
    QVERIFY(std::any_of(typing.cbegin(), typing.cend(),
        [](const Finding &finding) { return finding.kind == FindingKind::LinkDead && finding.from == 6; }));
}

void PostLinksTest::theBookIsKept()
{
    TemporaryProject project;
    LinkBook book;
    LinkVerdict moved{QStringLiteral("https://example.com/ä"), LinkState::Moved, LinkReason::MovedForGood, 200,
        QStringLiteral("https://example.com/new"), 2, 1'795'000'000'000};
    book.note(moved);
    const QString path = LinkWatch::pathIn(project.data());
    QVERIFY(book.write(path));
    QCOMPARE(LinkBook::read(path).find(moved.url), std::optional(moved));
    QVERIFY(!(QFile(path).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    for (int i = 0; i < 3; ++i)
        book.note(
            {QStringLiteral("https://site%1.example/").arg(i), LinkState::Alive, LinkReason::None, 200, {}, 0, i});
    book.note({QStringLiteral("https://site2.example/other"), LinkState::Alive, LinkReason::None, 200, {}, 0, 9});
    QCOMPARE(book.aliveSites(2),
        (QList<QString>{QStringLiteral("https://site2.example/other"), QStringLiteral("https://site1.example/")}));
}

void PostLinksTest::theBookDoesNotGrowForEver()
{
    LinkBook book;
    for (int i = 0; i < 3 * LinkBook::mostLinks; ++i)
        book.note(verdictOf(QStringLiteral("https://example.com/%1").arg(i), LinkState::Dead, LinkReason::Gone, i));
    QVERIFY(book.size() <= LinkBook::mostLinks * 11 / 10);
    QVERIFY(book.find(QStringLiteral("https://example.com/%1").arg(3 * LinkBook::mostLinks - 1)));
    QVERIFY(!book.find(QStringLiteral("https://example.com/0")));
    book.note(verdictOf(QString(5000, u'x'), LinkState::Dead));
    QVERIFY(!book.find(QString(5000, u'x')));
}

void PostLinksTest::aDamagedBookIsEmpty_data()
{
    QTest::addColumn<QByteArray>("bytes");
    for (const char *bytes :
        {"", "x", "{}", "[1,2]", "[[]]", "[[\"\",0,0,0,\"\",0,0]]", "[[\"https://e.com/\",9,0,0,\"\",0,0]]",
            "[[\"https://e.com/\",0,99,0,\"\",0,0]]", "[[\"https://e.com/\",\"a\",-1]]", "\xff\xfe"})
        QTest::addRow("%s.", bytes) << QByteArray(bytes);
}

void PostLinksTest::aDamagedBookIsEmpty()
{
    QFETCH(QByteArray, bytes);
    TemporaryProject project;
    QFile file(LinkWatch::pathIn(project.data()));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    QVERIFY(LinkBook::read(file.fileName()).isEmpty());
    QVERIFY(LinkBook::read(QStringLiteral("/nowhere")).isEmpty());
}

void PostLinksTest::twoWindowsKeepBothTheirLinks()
{
    TemporaryProject project;
    const QString one = QStringLiteral("https://example.com/1");
    const QString two = QStringLiteral("https://example.com/2");
    {
        LinkWatch first(project.data());
        LinkWatch second(project.data());
        QSignalSpy told(&first, &LinkWatch::changed);
        first.note(verdictOf(one, LinkState::Dead));
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(first.book()->find(one));
        second.note(verdictOf(two, LinkState::Dead));
    } // written when it goes
    const LinkBook book = LinkBook::read(LinkWatch::pathIn(project.data()));
    QVERIFY(book.find(one) && book.find(two));
}

STOA_TEST(PostLinksTest)

} // namespace stoa::test

#include "postlinks_test.moc"
