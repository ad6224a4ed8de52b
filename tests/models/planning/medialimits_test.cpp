// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/medialimits.h"

#include "models/planning/mediaedits.h"
#include "models/planning/postchecks.h"
#include "models/planning/postqueries.h"
#include "models/planning/variantedits.h"
#include "tests/support/builders.h"
#include "tests/support/testcase.h"

#include <QTest>

using namespace stoa;
using namespace stoa::test;

namespace {

using Faults = QList<MediaFault>;

constexpr qint64 megabyteOfMedia = 1'000'000;

PostRow postOn(const QString &network, PostKind kind = PostKind::Photo)
{
    PostRow row;
    row.id = PostId{7};
    row.kind = kind;
    PostAccount account;
    account.variant = VariantId{8};
    account.account = AccountId{9};
    account.network = network;
    row.accounts = {account};
    return row;
}

PostAttachment picture(const QString &mime, qint64 bytes, int width, int height, qint64 id = 1)
{
    return {id, MediaId{id}, QStringLiteral("loaf"), mime, {}, bytes, width, height, 0};
}

PostAttachment film(const QString &mime, qint64 bytes, qint64 ms, int width = 0, int height = 0, qint64 id = 1)
{
    return {id, MediaId{id}, QStringLiteral("clip"), mime, {}, bytes, width, height, ms};
}

const QString jpegMime = QStringLiteral("image/jpeg");
const QString pngMime = QStringLiteral("image/png");
const QString gifMime = QStringLiteral("image/gif");
const QString mp4Mime = QStringLiteral("video/mp4");

Faults faultsIn(const QList<Finding> &findings)
{
    Faults faults;
    for (const Finding &finding : findings) {
        if (finding.kind == FindingKind::MediaUnfit)
            faults.append(finding.fault);
    }
    return faults;
}

} // namespace

class MedialimitsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void picturesAtTheBorders_data();
    void picturesAtTheBorders();
    void filmsAtTheBorders_data();
    void filmsAtTheBorders();
    void whatDoesNotGoTogether_data();
    void whatDoesNotGoTogether();
    void whatIsNotKnownIsNoFault();
    void whatIsNotVerifiedIsSaid();
    void everyLimitSaysWhereItIsFrom();
    void onlyWhatGoesThereIsLookedAt();
    void checksTellItAndFollowTheKind();
};

void MedialimitsTest::picturesAtTheBorders_data()
{
    QTest::addColumn<QString>("network");
    QTest::addColumn<PostAttachment>("media");
    QTest::addColumn<Faults>("faults");
    const auto row = [](const char *name, const char *network, const PostAttachment &media, const Faults &faults) {
        QTest::newRow(name) << QString::fromLatin1(network) << media << faults;
    };
    row("instagram fits", "instagram", picture(jpegMime, 8 * megabyteOfMedia, 1080, 1350), {});
    row("instagram png", "instagram", picture(pngMime, 1000, 1080, 1350), {MediaFault::PictureType});
    row("instagram heavy", "instagram", picture(jpegMime, 8 * megabyteOfMedia + 1, 1080, 1350), {MediaFault::TooHeavy});
    row("instagram 320", "instagram", picture(jpegMime, 1000, 320, 320), {});
    row("instagram 319", "instagram", picture(jpegMime, 1000, 319, 319), {MediaFault::TooSmall});
    row("instagram wide is scaled", "instagram", picture(jpegMime, 1000, 6000, 6000), {});
    row("instagram 4:5 rounded", "instagram", picture(jpegMime, 1000, 1079, 1350), {});
    row("instagram below 4:5", "instagram", picture(jpegMime, 1000, 1078, 1350), {MediaFault::TooUpright});
    row("instagram 1.91 rounded", "instagram", picture(jpegMime, 1000, 1200, 628), {});
    row("instagram above 1.91", "instagram", picture(jpegMime, 1000, 1200, 627), {MediaFault::TooFlat});
    row("threads 10:1", "threads", picture(pngMime, 1000, 3200, 320), {});
    row("threads above 10:1", "threads", picture(pngMime, 1000, 3220, 320), {MediaFault::TooFlat});
    row("threads gif", "threads", picture(gifMime, 1000, 800, 800), {MediaFault::PictureType});
    row("x picture", "x", picture(pngMime, 5 * megabyteOfMedia, 10, 10), {});
    row("x heavy picture", "x", picture(pngMime, 5 * megabyteOfMedia + 1, 10, 10), {MediaFault::TooHeavy});
    row("x gif", "x", picture(gifMime, 15 * megabyteOfMedia, 10, 10), {});
    row("x heavy gif", "x", picture(gifMime, 15 * megabyteOfMedia + 1, 10, 10), {MediaFault::TooHeavy});
    row("x avif", "x", picture(QStringLiteral("image/avif"), 1000, 10, 10), {MediaFault::PictureType});
    row("linkedin 36 million", "linkedin", picture(pngMime, 1000, 6000, 6000), {});
    row("linkedin more", "linkedin", picture(pngMime, 1000, 6001, 6000), {MediaFault::TooManyPixels});
    row("telegram 10,000", "telegram", picture(pngMime, 1000, 5000, 5000), {});
    row("telegram 10,001", "telegram", picture(pngMime, 1000, 5001, 5000), {MediaFault::SidesTooLong});
    row("telegram 1:20", "telegram", picture(pngMime, 1000, 100, 2000), {});
    row("telegram narrower", "telegram", picture(pngMime, 1000, 100, 2021), {MediaFault::TooUpright});
    row("telegram 20:1", "telegram", picture(pngMime, 1000, 2000, 100), {});
    row("telegram flatter", "telegram", picture(pngMime, 1000, 2021, 100), {MediaFault::TooFlat});
    row("pinterest", "pinterest", picture(gifMime, 20 * megabyteOfMedia + 1, 10, 10),
        {MediaFault::PictureType, MediaFault::TooHeavy});
    row("mastodon", "mastodon", picture(QStringLiteral("image/heic"), 16 * megabyteOfMedia, 9000, 9), {});
    row("mastodon heavy", "mastodon", picture(jpegMime, 16 * megabyteOfMedia + 1, 9, 9), {MediaFault::TooHeavy});
    row("bluesky", "bluesky", picture(gifMime, 2 * megabyteOfMedia, 9, 9), {});
    row("bluesky heavy", "bluesky", picture(jpegMime, 2 * megabyteOfMedia + 1, 9, 9), {MediaFault::TooHeavy});
    row("facebook", "facebook", picture(QStringLiteral("image/webp"), 10 * megabyteOfMedia + 1, 9, 9),
        {MediaFault::PictureType, MediaFault::TooHeavy});
    row("snapchat", "snapchat", picture(gifMime, 1, 9, 9), {MediaFault::PictureType});
    row("tiktok", "tiktok", picture(pngMime, 1, 9, 9), {MediaFault::PictureType});
    row("a blog takes anything", "blog", picture(gifMime, 900 * megabyteOfMedia, 1, 9000), {});
}

void MedialimitsTest::picturesAtTheBorders()
{
    QFETCH(QString, network);
    QFETCH(PostAttachment, media);
    QFETCH(Faults, faults);
    const QList<Finding> findings = mediaFindings(postOn(network), {media});
    QCOMPARE(faultsIn(findings), faults);
    for (const Finding &finding : findings) {
        QCOMPARE(finding.account, AccountId{9});
        QCOMPARE(finding.thing, QStringLiteral("loaf"));
        QCOMPARE(finding.attachment, 1);
    }
}

void MedialimitsTest::filmsAtTheBorders_data()
{
    QTest::addColumn<QString>("network");
    QTest::addColumn<PostKind>("kind");
    QTest::addColumn<PostAttachment>("media");
    QTest::addColumn<Faults>("faults");
    const auto row = [](const char *name, const char *network, const PostAttachment &media, const Faults &faults,
                         PostKind kind = PostKind::Video) {
        QTest::newRow(name) << QString::fromLatin1(network) << kind << media << faults;
    };
    const QString mov = QStringLiteral("video/quicktime");
    const QString webm = QStringLiteral("video/webm");
    row("reel 3 s", "instagram", film(mov, 300 * megabyteOfMedia, 3000, 1920, 1080), {});
    row("reel 2.9 s", "instagram", film(mp4Mime, 1, 2999), {MediaFault::TooShort});
    row("reel 15 min", "instagram", film(mp4Mime, 1, 900'000), {});
    row("reel longer", "instagram", film(mp4Mime, 1, 900'001), {MediaFault::TooLong});
    row("reel heavy", "instagram", film(mp4Mime, 300 * megabyteOfMedia + 1, 5000), {MediaFault::TooHeavy});
    row("reel 1,921 wide", "instagram", film(mp4Mime, 1, 5000, 1921, 1080), {MediaFault::TooLarge});
    row("reel webm", "instagram", film(webm, 1, 0), {MediaFault::FilmType});
    row("story 60 s", "instagram", film(mp4Mime, 100 * megabyteOfMedia, 60'000), {}, PostKind::Story);
    row("story longer", "instagram", film(mp4Mime, 100 * megabyteOfMedia + 1, 60'001),
        {MediaFault::TooHeavy, MediaFault::TooLong}, PostKind::Story);
    row("threads 5 min", "threads", film(mov, 1000 * megabyteOfMedia, 300'000), {});
    row("threads longer", "threads", film(mov, 1000 * megabyteOfMedia + 1, 300'001),
        {MediaFault::TooHeavy, MediaFault::TooLong});
    row("x 140 s", "x", film(mp4Mime, 512 * megabyteOfMedia, 140'000, 900, 300), {});
    row("x longer", "x", film(mp4Mime, 512 * megabyteOfMedia + 1, 140'001),
        {MediaFault::TooHeavy, MediaFault::TooLong});
    row("x half a second", "x", film(mp4Mime, 1, 500), {});
    row("x shorter", "x", film(mp4Mime, 1, 499), {MediaFault::TooShort});
    row("x 1:3", "x", film(mp4Mime, 1, 1000, 300, 900), {});
    row("x narrower", "x", film(mp4Mime, 1, 1000, 296, 900), {MediaFault::TooUpright});
    row("x flatter", "x", film(mp4Mime, 1, 1000, 906, 300), {MediaFault::TooFlat});
    row("x mov", "x", film(mov, 1, 1000), {MediaFault::FilmType});
    row("linkedin", "linkedin", film(mp4Mime, 500 * megabyteOfMedia + 1, 1'800'001),
        {MediaFault::TooHeavy, MediaFault::TooLong});
    row("pinterest", "pinterest", film(webm, 1, 3999), {MediaFault::FilmType, MediaFault::TooShort});
    row("snapchat upright", "snapchat", film(mp4Mime, 1, 5000, 1080, 1920), {});
    row("snapchat lying", "snapchat", film(mp4Mime, 1, 60'001, 1920, 1080), {MediaFault::TooLong, MediaFault::TooFlat});
    row("tiktok webm", "tiktok", film(webm, 4000 * megabyteOfMedia, 0), {});
    row("telegram 50 MB", "telegram", film(mov, 50 * megabyteOfMedia, 1), {});
    row("telegram heavier", "telegram", film(mov, 50 * megabyteOfMedia + 1, 1), {MediaFault::TooHeavy});
    row("mastodon", "mastodon", film(webm, 99 * megabyteOfMedia + 1, 1), {MediaFault::TooHeavy});
    row("bluesky", "bluesky", film(mov, 300 * megabyteOfMedia + 1, 1), {MediaFault::FilmType, MediaFault::TooHeavy});
}

void MedialimitsTest::filmsAtTheBorders()
{
    QFETCH(QString, network);
    QFETCH(PostKind, kind);
    QFETCH(PostAttachment, media);
    QFETCH(Faults, faults);
    QCOMPARE(faultsIn(mediaFindings(postOn(network, kind), {media})), faults);
}

void MedialimitsTest::whatDoesNotGoTogether_data()
{
    QTest::addColumn<QString>("network");
    QTest::addColumn<int>("films");
    QTest::addColumn<int>("gifs");
    QTest::addColumn<int>("pictures");
    QTest::addColumn<Faults>("faults");
    const auto row = [](const char *network, int films, int gifs, int pictures, const Faults &faults) {
        QTest::addRow("%s %d+%d+%d", network, films, gifs, pictures)
            << QString::fromLatin1(network) << films << gifs << pictures << faults;
    };
    row("x", 1, 0, 0, {});
    row("x", 0, 0, 4, {});
    row("x", 1, 0, 1, {MediaFault::FilmNotAlone});
    row("x", 2, 0, 0, {MediaFault::SeveralFilms});
    row("x", 0, 1, 0, {});
    row("x", 0, 1, 1, {MediaFault::GifNotAlone});
    row("x", 0, 2, 0, {MediaFault::GifNotAlone});
    row("bluesky", 1, 0, 1, {MediaFault::FilmNotAlone});
    row("bluesky", 0, 1, 3, {});
    row("pinterest", 1, 0, 1, {MediaFault::FilmNotAlone});
    row("linkedin", 2, 0, 1, {MediaFault::SeveralFilms, MediaFault::FilmNotAlone});
    row("mastodon", 2, 0, 0, {MediaFault::SeveralFilms});
    row("mastodon", 1, 0, 1, {});
    row("telegram", 3, 0, 3, {});
}

void MedialimitsTest::whatDoesNotGoTogether()
{
    QFETCH(QString, network);
    QFETCH(int, films);
    QFETCH(int, gifs);
    QFETCH(int, pictures);
    QFETCH(Faults, faults);
    QList<PostAttachment> media;
    for (int i = 0; i < pictures; ++i)
        media.append(picture(jpegMime, 1, 400, 400, 100 + i));
    for (int i = 0; i < gifs; ++i)
        media.append(picture(gifMime, 1, 400, 400, 200 + i));
    for (int i = 0; i < films; ++i)
        media.append(film(mp4Mime, 1, 10'000, 0, 0, 300 + i));
    const QList<Finding> findings = mediaFindings(postOn(network), media);
    QCOMPARE(faultsIn(findings), faults);
    for (const Finding &finding : findings)
        QVERIFY(finding.attachment >= 200); // the film or GIF, not the pictures beside it
}

void MedialimitsTest::whatIsNotKnownIsNoFault()
{
    for (const Network &network : networks()) {
        const PostRow row = postOn(network.tokenText());
        QVERIFY2(mediaFindings(row, {picture(jpegMime, 0, 0, 0)}).isEmpty(), network.token);
        QVERIFY2(mediaFindings(row, {film(mp4Mime, 0, 0)}).isEmpty(), network.token);
        QVERIFY2(mediaFindings(row, {film(QStringLiteral("audio/mpeg"), 9'000'000'000, 1)}).isEmpty(), network.token);
    }
    QVERIFY(mediaFindings(postOn(QStringLiteral("nowhere")), {picture(gifMime, 9'000'000'000, 1, 1)}).isEmpty());
}

void MedialimitsTest::whatIsNotVerifiedIsSaid()
{
    const QList<Finding> read
        = mediaFindings(postOn(QStringLiteral("bluesky")), {picture(jpegMime, 2 * megabyteOfMedia + 1, 9, 9)});
    QCOMPARE(read.size(), 1);
    QVERIFY(read[0].isVerified);
    QCOMPARE(read[0].value, 2 * megabyteOfMedia + 1);
    QCOMPARE(read[0].limit, 2 * megabyteOfMedia);
    const QList<Finding> heard
        = mediaFindings(postOn(QStringLiteral("telegram")), {picture(jpegMime, 10 * megabyteOfMedia + 1, 9, 9)});
    QCOMPARE(heard.size(), 1);
    QVERIFY(!heard[0].isVerified);
}

void MedialimitsTest::everyLimitSaysWhereItIsFrom()
{
    for (const Network &network : networks()) {
        for (const PostKind kind : {PostKind::Photo, PostKind::Story}) {
            const MediaLimits &limits = mediaLimits(network, kind);
            for (const NetworkLimit &limit : {limits.pictureBytes, limits.gifBytes, limits.pictureLeastWidth,
                     limits.picturePixels, limits.pictureSides, limits.pictureNarrowest, limits.pictureWidest,
                     limits.filmBytes, limits.filmLeastMs, limits.filmMostMs, limits.filmMostWidth,
                     limits.filmNarrowest, limits.filmWidest, limits.films, limits.withFilm, limits.withGif}) {
                QVERIFY2(!limit.isKnown() || *limit.source != '\0', network.token);
                QVERIFY2(!limit.verified || qstrcmp(limit.source, "MEMORY") != 0, network.token);
            }
            for (const MediaTypes &types : {limits.pictureTypes, limits.filmTypes})
                QVERIFY2(types.list().isEmpty() || *types.source != '\0', network.token);
        }
    }
}

void MedialimitsTest::onlyWhatGoesThereIsLookedAt()
{
    PostRow row = postOn(QStringLiteral("bluesky"));
    const QList<PostAttachment> media{picture(jpegMime, 9 * megabyteOfMedia, 9, 9, 1), picture(jpegMime, 1, 9, 9, 2)};
    QCOMPARE(faultsIn(mediaFindings(row, media)), Faults{MediaFault::TooHeavy});
    row.accounts[0].ownMedia = QList<qint64>{2};
    QVERIFY(mediaFindings(row, media).isEmpty());
    row.accounts[0].ownMedia = QList<qint64>{};
    QVERIFY(mediaFindings(row, media).isEmpty());
}

void MedialimitsTest::checksTellItAndFollowTheKind()
{
    TemporaryProject project;
    const AccountId instagram = makeAccount(project);
    const PostId post = makePost(project, {.wall = QStringLiteral("2026-12-24T18:30"), .accounts = {instagram}});
    const MediaId media = makeMedia(project, QStringLiteral("clip.mp4"));
    makeAttachment(project, post, media, QStringLiteral("a clip"));
    QVERIFY(project.act("post.edit", [media](Writer &writer) {
        writer.exec("UPDATE media SET mime = 'video/mp4', duration_ms = 61000 WHERE id = ?", media);
    }));
    PostChecks checks(project.reader(), project.clock());
    const PostQueries queries(project.reader());
    const auto faults = [&] {
        QList<PostRow> rows{queries.post(post).value()};
        checks.check(rows);
        // While a text is typed, what was found stays.
        if (faultsIn(checks.whileTyping(rows.front(), rows.front().findings)) != faultsIn(rows.front().findings))
            return Faults{MediaFault::None};
        return faultsIn(rows.front().findings);
    };
    QCOMPARE(faults(), Faults());
    PostEdits posts(project.edits());
    QVERIFY(resultOf(posts.setKind({post}, PostKind::Story)));
    QCOMPARE(faults(), Faults{MediaFault::TooLong});
    VariantEdits variants(project.edits());
    QVERIFY(resultOf(variants.setMedia(variantOf(project, post, instagram), {})));
    QCOMPARE(faults(), Faults());
    QVERIFY(resultOf(project.edits().undo()));
    QCOMPARE(faults(), Faults{MediaFault::TooLong});
    QVERIFY(resultOf(posts.setKind({post}, PostKind::Video)));
    QCOMPARE(faults(), Faults());
}

STOA_TEST(MedialimitsTest)
#include "medialimits_test.moc"
