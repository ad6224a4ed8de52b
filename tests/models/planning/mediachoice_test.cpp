// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/mediachoice.h"

#include "models/planning/mediaedits.h"
#include "models/planning/postchecks.h"
#include "models/planning/postexport.h"
#include "models/planning/postlimits.h"
#include "models/planning/postpreview.h"
#include "models/planning/postqueries.h"
#include "models/planning/posttextchecks.h"
#include "models/planning/variantedits.h"
#include "models/planning/versiondiffs.h"
#include "tests/support/builders.h"
#include "tests/support/testcase.h"

#include <QFile>
#include <QTest>

using namespace stoa;
using namespace stoa::test;

namespace {

//! Every file is a picture, each another.
class AnyProbe final : public MediaProbe
{
public:
    MediaFacts look(const QByteArray &, const QString &) const override
    {
        return {QStringLiteral("image/png"), 640, 480, 0, QByteArrayLiteral("small")};
    }
};

//! A post with three pictures on two accounts.
struct ChoiceBench
{
    TemporaryProject project;
    AnyProbe probe;
    MediaEdits media{project.edits(), probe, project.path()};
    VariantEdits variants{project.edits()};
    PostEdits posts{project.edits()};
    AccountId one = makeAccount(project, {.network = QStringLiteral("mastodon"), .handle = QStringLiteral("a@b.c")});
    AccountId two = makeAccount(project, {.network = QStringLiteral("telegram")});
    PostId post = makePost(project, {.wall = QStringLiteral("2026-12-24T18:30"), .accounts = {one, two}});
    qint64 a = makeAttachment(project, post, makeMedia(project, QStringLiteral("a.png")));
    qint64 b = makeAttachment(project, post, makeMedia(project, QStringLiteral("b.png")));
    qint64 c = makeAttachment(project, post, makeMedia(project, QStringLiteral("c.png")));

    PostRow row(PostId id = {}) { return PostQueries(project.reader()).post(id.isValid() ? id : post).value(); }
    PostAccount on(AccountId account, PostId id = {})
    {
        const PostRow shown = row(id);
        for (const PostAccount &each : shown.accounts) {
            if (each.account == account)
                return each;
        }
        qFatal("no such account");
    }
    QStringList names(AccountId account, PostId id = {})
    {
        QStringList names;
        const auto all = PostQueries(project.reader()).attachments(id.isValid() ? id : post).value();
        for (const PostAttachment &each : mediaOn(on(account, id), all))
            names.append(each.name.left(1));
        return names;
    }
    QString joined(AccountId account, PostId id = {}) { return names(account, id).join(QString()); }
    bool choose(AccountId account, const QList<qint64> &attachments)
    {
        return resultOf(variants.setMedia(variantOf(project, post, account), attachments)).has_value();
    }
    bool undo() { return resultOf(project.edits().undo()).has_value(); }
    qint64 acts() { return project.reader().integer("SELECT count(*) FROM history").value_or(-1); }
};

} // namespace

class MediachoiceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNoListFollows();
    void anAccountGetsItsOwn();
    void whatCannotBeChosenIsRefused();
    void removedOnesDropOutInOneAct();
    void newOnesComeToFollowers();
    void aPictureMadeForSomeGoesToThem();
    void copiesHaveTheirOwnIds();
    void versionsBringItBack();
    void countsAndFindingsUseIt();
    void whatAnotherCopyRemovedIsLeftOut();
    void exportsNameWhatGoesOut();
    void deletedPostsLeaveNothing();
};

void MediachoiceTest::whatIsNoListFollows()
{
    QCOMPARE(mediaChoiceText({}), QStringLiteral("[]"));
    QCOMPARE(mediaChoiceText({5, 3}), QStringLiteral("[\"5\",\"3\"]"));
    QCOMPARE(readMediaChoice(QStringLiteral("[\"5\",\"3\"]")), (QList<qint64>{5, 3}));
    QCOMPARE(readMediaChoice(QStringLiteral("[]")), QList<qint64>());
    QCOMPARE(readMediaChoice(QStringLiteral("[\"5\",\"5\",\"x\",7,null]")), QList<qint64>{5});
    for (const char *broken : {"", "x", "{}", "5", "[\"5\""})
        QVERIFY2(!readMediaChoice(QString::fromLatin1(broken)), broken);
}

void MediachoiceTest::anAccountGetsItsOwn()
{
    ChoiceBench bench;
    QCOMPARE(bench.joined(bench.one), QStringLiteral("abc"));
    QVERIFY(bench.choose(bench.one, {bench.c, bench.a}));
    QCOMPARE(bench.joined(bench.one), QStringLiteral("ca"));
    QCOMPARE(bench.joined(bench.two), QStringLiteral("abc"));
    QVERIFY(bench.choose(bench.one, {bench.c, bench.a})); // no change, no act
    QCOMPARE(bench.acts(), 1);
    QVERIFY(bench.choose(bench.one, {}));
    QCOMPARE(bench.joined(bench.one), QString());
    QVERIFY(bench.on(bench.one).ownMedia.has_value());
    // The order of the post does not reach it any more.
    QVERIFY(bench.undo());
    QVERIFY(resultOf(bench.media.reorder(bench.post, {bench.c, bench.b, bench.a})));
    QCOMPARE(bench.joined(bench.two), QStringLiteral("cba"));
    QCOMPARE(bench.joined(bench.one), QStringLiteral("ca"));
    QVERIFY(resultOf(bench.variants.followMedia(variantOf(bench.project, bench.post, bench.one))));
    QCOMPARE(bench.joined(bench.one), QStringLiteral("cba"));
    QVERIFY(!bench.on(bench.one).ownMedia.has_value());
    QVERIFY(bench.undo());
    QCOMPARE(bench.joined(bench.one), QStringLiteral("ca"));
    QVERIFY(bench.undo());
    QVERIFY(bench.undo());
    QCOMPARE(bench.joined(bench.one), QStringLiteral("abc"));
}

void MediachoiceTest::whatCannotBeChosenIsRefused()
{
    ChoiceBench bench;
    const PostId other = makePost(bench.project, {.accounts = {bench.one}});
    const qint64 strange = makeAttachment(bench.project, other, makeMedia(bench.project));
    const VariantId variant = variantOf(bench.project, bench.post, bench.one);
    QCOMPARE(resultOf(bench.variants.setMedia(variant, {bench.a, strange})).error().code, ErrorCode::NotFound);
    QCOMPARE(resultOf(bench.variants.setMedia(VariantId{5}, {})).error().code, ErrorCode::NotFound);
    QVERIFY(resultOf(bench.posts.markPublished({bench.post}, 1'000'000)));
    QCOMPARE(resultOf(bench.variants.setMedia(variant, {})).error().code, ErrorCode::Frozen);
    QCOMPARE(resultOf(bench.variants.followMedia(variant)).error().code, ErrorCode::Frozen);
}

void MediachoiceTest::removedOnesDropOutInOneAct()
{
    ChoiceBench bench;
    QVERIFY(bench.choose(bench.one, {bench.c, bench.a}));
    QVERIFY(bench.choose(bench.two, {bench.c}));
    const QString before = bench.project.dump();
    QVERIFY(resultOf(bench.media.detach(bench.post, {bench.c})));
    QCOMPARE(bench.joined(bench.one), QStringLiteral("a"));
    QCOMPARE(bench.joined(bench.two), QString());
    QCOMPARE(bench.project.reader().text("SELECT value FROM post_field WHERE account_id = ?", bench.two),
        QStringLiteral("[]"));
    QVERIFY(bench.undo());
    QCOMPARE(bench.project.dump(), before);
    QVERIFY(resultOf(bench.project.edits().redo()));
    QCOMPARE(bench.joined(bench.one), QStringLiteral("a"));
}

void MediachoiceTest::newOnesComeToFollowers()
{
    ChoiceBench bench;
    QVERIFY(bench.choose(bench.one, {bench.a}));
    QVERIFY(resultOf(bench.media.attachContent(bench.post, QStringLiteral("d.png"), "d")));
    QCOMPARE(bench.joined(bench.one), QStringLiteral("a"));
    QCOMPARE(bench.joined(bench.two), QStringLiteral("abcd"));
    // What is put in on the account's own tab is meant for it too.
    QVERIFY(resultOf(bench.media.attachContent(bench.post, QStringLiteral("e.png"), "e", bench.one)));
    QCOMPARE(bench.joined(bench.one), QStringLiteral("ae"));
    QCOMPARE(bench.joined(bench.two), QStringLiteral("abcde"));
    QVERIFY(!bench.on(bench.two).ownMedia);
    QVERIFY(bench.undo());
    QCOMPARE(bench.joined(bench.one), QStringLiteral("a"));
    QCOMPARE(bench.joined(bench.two), QStringLiteral("abcd"));
}

void MediachoiceTest::aPictureMadeForSomeGoesToThem()
{
    ChoiceBench bench;
    const AccountId three = makeAccount(bench.project, {.network = QStringLiteral("x")});
    QVERIFY(resultOf(bench.variants.addAccounts({bench.post}, {three})));
    QVERIFY(bench.choose(bench.two, {bench.b}));
    const qint64 before = bench.acts();
    QVERIFY(resultOf(bench.media.attachContents(bench.post,
        {{QStringLiteral("s.png"), "s", {bench.one, bench.two}}, {QStringLiteral("t.png"), "t", {three}}})));
    QCOMPARE(bench.joined(bench.one), QStringLiteral("abcs"));
    QCOMPARE(bench.joined(bench.two), QStringLiteral("bs"));
    QCOMPARE(bench.joined(three), QStringLiteral("abct"));
    QCOMPARE(bench.acts(), before + 1);
    QVERIFY(bench.undo());
    QCOMPARE(bench.joined(three), QStringLiteral("abc"));
    QVERIFY(!bench.on(three).ownMedia);
    // Made for all of them: nobody stops following.
    QVERIFY(resultOf(bench.media.attachContents(bench.post, {{QStringLiteral("u.png"), "u", {}}})));
    QVERIFY(!bench.on(bench.one).ownMedia);
    QCOMPARE(bench.joined(bench.two), QStringLiteral("b"));
}

void MediachoiceTest::copiesHaveTheirOwnIds()
{
    ChoiceBench bench;
    QVERIFY(bench.choose(bench.one, {bench.c, bench.a}));
    QVERIFY(bench.choose(bench.two, {}));
    QVERIFY(resultOf(bench.posts.copyToTray({bench.post})));
    const PostRow copy = PostQueries(bench.project.reader()).tray().value().constFirst();
    QCOMPARE(bench.joined(bench.one, copy.id), QStringLiteral("ca"));
    QCOMPARE(bench.joined(bench.two, copy.id), QString());
    QVERIFY(bench.on(bench.two, copy.id).ownMedia.has_value());
    QVERIFY(!bench.on(bench.one, copy.id).ownMedia->contains(bench.a));
    // The original goes on by itself.
    QVERIFY(resultOf(bench.media.detach(bench.post, {bench.c})));
    QCOMPARE(bench.joined(bench.one, copy.id), QStringLiteral("ca"));
}

void MediachoiceTest::versionsBringItBack()
{
    ChoiceBench bench;
    QVERIFY(bench.choose(bench.one, {bench.c, bench.a}));
    QVERIFY(bench.choose(bench.one, {bench.b}));
    QVERIFY(resultOf(bench.variants.followMedia(variantOf(bench.project, bench.post, bench.one))));
    const PostQueries queries(bench.project.reader());
    const QList<PostVersion> versions = queries.versions(bench.post).value(); // newest first: b, ca, as in the post
    QCOMPARE(versions.size(), 3);
    const QList<PostAttachment> media = queries.attachments(bench.post).value();
    const QList<VersionDiff> diffs = versionDiffs(versions.at(1), bench.row(), media);
    QCOMPARE(diffs.size(), 1);
    QCOMPARE(diffs[0].part, VersionPart::OwnMedia);
    QCOMPARE(diffs[0].network, QStringLiteral("mastodon"));
    QVERIFY(versionDiffs(versions.at(2), bench.row(), media).isEmpty());
    QVERIFY(resultOf(bench.posts.restoreVersion(bench.post, versions.at(1).id)));
    QCOMPARE(bench.joined(bench.one), QStringLiteral("ca"));
    QVERIFY(bench.undo());
    QVERIFY(!bench.on(bench.one).ownMedia);
    // What is off the post does not come back by a version, and a version from before says nothing.
    QVERIFY(resultOf(bench.media.detach(bench.post, {bench.c})));
    QVERIFY(resultOf(bench.posts.restoreVersion(bench.post, versions.at(1).id)));
    QCOMPARE(bench.joined(bench.one), QStringLiteral("a"));
    QVERIFY(bench.project.act("post.edit", [&bench](Writer &writer) {
        writer.exec("INSERT INTO post_version (id, post_id, snapshot) VALUES (5, ?, ?)", bench.post,
            QStringLiteral("{\"title\":\"\",\"text\":\"old\",\"link\":\"\",\"kind\":\"text\",\"variants\":"
                           "[{\"account\":\"%1\",\"text\":null}]}")
                .arg(bench.one.toString()));
    }));
    QVERIFY(resultOf(bench.posts.restoreVersion(bench.post, 5)));
    QCOMPARE(bench.row().text, QStringLiteral("old"));
    QCOMPARE(bench.joined(bench.one), QStringLiteral("a"));
}

void MediachoiceTest::countsAndFindingsUseIt()
{
    ChoiceBench bench;
    PostRow row = bench.row();
    QCOMPARE(row.missingAlt, 3); // Telegram shows none, Mastodon does
    QCOMPARE(mediaCountOn(row, row.accounts[0]), 3);
    QVERIFY(bench.choose(bench.one, {bench.b}));
    QCOMPARE(bench.row().missingAlt, 1);
    QVERIFY(bench.choose(bench.one, {}));
    QCOMPARE(bench.row().missingAlt, 0);
    // A text alone has more room on Telegram than a caption.
    row = bench.row();
    row.text = QString(1025, QLatin1Char('a'));
    const auto isOver = [&row, &bench] {
        for (const Finding &finding : overLimits(row)) {
            if (finding.account == bench.two)
                return true;
        }
        return false;
    };
    QVERIFY(isOver());
    QVERIFY(bench.choose(bench.two, {}));
    row = bench.row();
    row.text = QString(1025, QLatin1Char('a'));
    QVERIFY(!isOver());
    // Its preview shows what it gets.
    QVERIFY(bench.choose(bench.one, {bench.c}));
    const auto media = PostQueries(bench.project.reader()).attachments(bench.post).value();
    QCOMPARE(previewOf(bench.row(), bench.on(bench.one), media, {}).media.size(), 1);
    QCOMPARE(previewOf(bench.row(), bench.on(bench.one), media, {}).media[0].name, QStringLiteral("c.png"));
    // Neither text nor media there.
    row = bench.row();
    row.text.clear();
    const QList<Finding> empty = ownFindings(row, 0);
    const auto isThere = std::find_if(
        empty.cbegin(), empty.cend(), [](const Finding &finding) { return finding.kind == FindingKind::NoContent; });
    QVERIFY(isThere != empty.cend());
    QCOMPARE(isThere->account, bench.two);
    // Pictures are counted for each account.
    row.accounts[0].ownMedia = QList<qint64>{1, 2, 3, 4, 5};
    row.accounts[1].ownMedia = QList<qint64>{1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
    row.mediaCount = 10;
    const QList<Finding> counted = textFindings(row, {});
    QCOMPARE(counted.size(), 1);
    QCOMPARE(counted[0].kind, FindingKind::TooManyPictures);
    QCOMPARE(counted[0].value, 5);
}

void MediachoiceTest::whatAnotherCopyRemovedIsLeftOut()
{
    ChoiceBench bench;
    const PostId other = makePost(bench.project, {.accounts = {bench.one}});
    const qint64 strange = makeAttachment(bench.project, other, makeMedia(bench.project));
    QVERIFY(bench.project.act("post.edit", [&](Writer &writer) {
        writer.exec("INSERT INTO post_field (post_id, account_id, name, value) VALUES (?, ?, 'media', ?)", bench.post,
            bench.one, mediaChoiceText({bench.b, strange, 99}));
        writer.exec("INSERT INTO post_field (post_id, account_id, name, value) VALUES (?, ?, 'media', 'broken')",
            bench.post, bench.two);
    }));
    const QList<PostRow> both = PostQueries(bench.project.reader()).all().value(); // the other post is read with it
    QCOMPARE(both.size(), 2);
    QCOMPARE(bench.on(bench.one).ownMedia, QList<qint64>{bench.b});
    for (const PostRow &row : both) {
        if (row.id == bench.post)
            QCOMPARE(row.accounts[0].ownMedia, QList<qint64>{bench.b});
    }
    QVERIFY(!bench.on(bench.two).ownMedia);
    QCOMPARE(bench.joined(bench.two), QStringLiteral("abc"));
}

void MediachoiceTest::exportsNameWhatGoesOut()
{
    ChoiceBench bench;
    const auto lastCell = [&bench] {
        const QString path = bench.project.folder() + QStringLiteral("/out.csv");
        if (!exportPosts(bench.project.reader(), path, ExportFormat::Csv))
            return QString();
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll())
                                                    .trimmed()
                                                    .section(QLatin1Char('\n'), -1)
                                                    .section(QLatin1Char(','), -1)
                                                    .remove(QLatin1Char('"'))
                                              : QString();
    };
    QCOMPARE(lastCell(), QStringLiteral("a.png; b.png; c.png"));
    QVERIFY(bench.choose(bench.one, {bench.c, bench.a}));
    QCOMPARE(lastCell(), QStringLiteral("a.png; b.png; c.png")); // the other account gets all
    QVERIFY(bench.choose(bench.two, {bench.c}));
    QCOMPARE(lastCell(), QStringLiteral("a.png; c.png"));
    QVERIFY(resultOf(bench.variants.removeAccounts({bench.post}, {bench.two})));
    QCOMPARE(lastCell(), QStringLiteral("c.png; a.png"));
}

void MediachoiceTest::deletedPostsLeaveNothing()
{
    ChoiceBench bench;
    QVERIFY(bench.choose(bench.one, {bench.c, bench.a}));
    const QString before = bench.project.dump();
    QVERIFY(resultOf(bench.posts.remove({bench.post})));
    QCOMPARE(bench.project.reader().integer("SELECT count(*) FROM post_field"), 0);
    QVERIFY(bench.undo());
    QCOMPARE(bench.project.dump(), before);
}

STOA_TEST(MediachoiceTest)
#include "mediachoice_test.moc"
