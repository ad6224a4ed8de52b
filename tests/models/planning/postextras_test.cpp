// SPDX-License-Identifier: GPL-3.0-or-later
// Results of polls, thumbnails of films, links that are written when a post is scheduled, ticking off with the address.
#include "models/planning/linktags.h"
#include "models/planning/pollresults.h"
#include "models/planning/postedits.h"
#include "models/planning/postfieldedits.h"
#include "models/planning/postqueries.h"
#include "models/planning/postwork.h"
#include "models/planning/variantedits.h"
#include "models/planning/videothumbnail.h"
#include "tests/support/builders.h"
#include "tests/support/roundtrip.h"
#include "tests/support/testcase.h"

#include <QTest>

using namespace stoa;
using namespace stoa::test;

namespace {

using ExtraAct = std::function<QFuture<Result<ActDone>>()>;

QStringList extraWords(const char *text)
{
    return QString::fromUtf8(text).split(QLatin1Char('|'));
}

LinkPreset extraPreset()
{
    return {{}, QStringLiteral("All"), {}, QStringLiteral("{network}"), QStringLiteral("social"), {}, {}, {}};
}

QList<EditCase> extraCases()
{
    return {
        {"make an idea of an answer",
            [](TemporaryProject &project) -> ExtraAct {
                const PostId poll = makePost(project, {.wall = QStringLiteral("2026-12-01T09:00")});
                return [&project, poll] {
                    return PollEdits(project.edits()).makeIdea(poll, QStringLiteral("Tea"), PostId{77});
                };
            }},
        {"choose a thumbnail",
            [](TemporaryProject &project) -> ExtraAct {
                const PostId post = makePost(project, {.wall = QStringLiteral("2026-12-01T09:00")});
                const MediaId media = makeMedia(project);
                return [&project, post, media] {
                    return PostFieldEdits(project.edits()).set(post, {}, PostField::Thumbnail, media.toString());
                };
            }},
        {"how links are tagged",
            [](TemporaryProject &project) -> ExtraAct {
                return [&project] { return LinkPresetEdits(project.edits()).setOptions({true, true}); };
            }},
        {"published by hand",
            [](TemporaryProject &project) -> ExtraAct {
                const AccountId account = makeAccount(project);
                const PostId post
                    = makePost(project, {.wall = QStringLiteral("2026-12-01T09:00"), .accounts = {account}});
                const VariantId variant = variantOf(project, post, account);
                return [&project, variant] {
                    return VariantEdits(project.edits())
                        .publishedByHand(variant, QStringLiteral("https://x.example/1"));
                };
            }},
    };
}

} // namespace

class PostExtrasTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editsComeBack_data();
    void editsComeBack();
    void sharesSayOfHowMany();
    void votesArePasted();
    void anAnswerBecomesAnIdea();
    void thumbnailsFollowTheNetwork();
    void aThumbnailIsAPictureOfTheLibrary();
    void linksAreWrittenWhenScheduled();
    void tagsThatAreThereGiveWay();
    void tickingOffTakesTheAddress();
    void aCopyHasNothingOfWhatHappened();
    void liveEventsHaveThreePhases();
};

void PostExtrasTest::editsComeBack_data()
{
    QTest::addColumn<int>("at");
    const QList<EditCase> cases = extraCases();
    for (int at = 0; at < cases.size(); ++at)
        QTest::newRow(cases.at(at).name) << at;
}

void PostExtrasTest::editsComeBack()
{
    QFETCH(int, at);
    QCOMPARE(roundTrip(extraCases().at(at)), QString());
}

void PostExtrasTest::sharesSayOfHowMany()
{
    stoa::PostFields fields;
    fields.set(PostField::PollOptions, {}, fieldList(extraWords("Tea|Coffee||Water")));
    QVERIFY(pollResults(fields, {}).isEmpty());
    fields.set(PostField::PollResults, {}, votesField({41, 20, std::nullopt, 0}));
    const stoa::PollResults results = pollResults(fields, {});
    QCOMPARE(results.answers.size(), 3); // an empty option is none
    QCOMPARE(results.total, 61);
    QCOMPARE(results.share(0), std::optional(67.2));
    QCOMPARE(results.share(1), std::optional(32.8));
    QCOMPARE(results.share(2), std::optional(0.0));
    fields.set(PostField::PollResults, {}, votesField({std::nullopt, 5}));
    QCOMPARE(pollResults(fields, {}).share(0), std::nullopt);
    QCOMPARE(votesField({std::nullopt, std::nullopt}), QString());
}

void PostExtrasTest::votesArePasted()
{
    const QStringList options = extraWords("Τσάι|Coffee|Top 10");
    using Votes = QList<std::optional<qint64>>;
    QCOMPARE(votesIn(QStringLiteral("coffee\t1,200\nΤΣΑΙ: 41\nTop 10;7\n"), options), (Votes{41, 1200, 7}));
    QCOMPARE(votesIn(QStringLiteral("3\n4\n5"), options), (Votes{3, 4, 5}));
    QCOMPARE(
        votesIn(QStringLiteral("Coffee 55 %\nMilk 3"), options), (Votes{std::nullopt, std::nullopt, std::nullopt}));
    QCOMPARE(votesIn(QStringLiteral("Coffee 99999999999999999999"), options),
        (Votes{std::nullopt, std::nullopt, std::nullopt}));
    QCOMPARE(votesIn(QString(), {}), Votes());
}

void PostExtrasTest::anAnswerBecomesAnIdea()
{
    TemporaryProject project;
    PollEdits edits(project.edits());
    const PostId poll = makePost(project,
        {.wall = QStringLiteral("2026-11-20T09:00"),
            .status = QStringLiteral("published"),
            .kind = QStringLiteral("poll")});
    QVERIFY(resultOf(edits.makeIdea(poll, QStringLiteral(" Tea "), {})));
    const QList<PollIdea> ideas = pollIdeas(project.reader(), poll).value();
    QCOMPARE(ideas.size(), 1);
    QCOMPARE(ideas[0].answer, QStringLiteral("Tea"));
    QCOMPARE(PostQueries(project.reader()).post(ideas[0].post)->status, PostStatus::Idea);
    QCOMPARE(readPostFields(project.reader(), ideas[0].post)->value(PostField::PollSource), poll.toString());
    QCOMPARE(resultOf(edits.makeIdea(poll, QStringLiteral("Tea"), {})).error().code, ErrorCode::Conflict);
    QCOMPARE(resultOf(edits.makeIdea(poll, QStringLiteral(" "), {})).error().code, ErrorCode::Invalid);
    QCOMPARE(resultOf(edits.makeIdea({5}, QStringLiteral("Tea"), {})).error().code, ErrorCode::NotFound);
    QVERIFY(resultOf(PostEdits(project.edits()).remove({ideas[0].post})));
    QVERIFY(pollIdeas(project.reader(), poll)->isEmpty());
    QVERIFY(resultOf(project.edits().undo()));
    QCOMPARE(pollIdeas(project.reader(), poll)->size(), 1);
}

void PostExtrasTest::thumbnailsFollowTheNetwork()
{
    using Faults = QList<ThumbnailFault>;
    const auto faults = [](const char *mime, qint64 bytes, QSize size, const char *network = "youtube") {
        return thumbnailFaults(
            {MediaId{5}, QStringLiteral("a"), QLatin1String(mime), bytes, size}, QLatin1String(network));
    };
    QCOMPARE(faults("image/jpeg", 500'000, {1280, 720}), Faults());
    QCOMPARE(faults("image/png", 2'000'001, {1920, 1080}), Faults{ThumbnailFault::TooHeavy});
    QCOMPARE(faults("image/webp", 9, {1280, 720}), Faults{ThumbnailFault::Format});
    QCOMPARE(faults("image/jpeg", 9, {320, 180}), Faults{ThumbnailFault::TooSmall});
    QCOMPARE(faults("image/jpeg", 9, {1080, 1080}), Faults{ThumbnailFault::Shape});
    QCOMPARE(faults("image/webp", 9'000'000, {1080, 1080}, "vk"), Faults()); // no limits are known there
    QCOMPARE(faults("image/jpeg", 9, {10, 10}, "x"), Faults()); // takes none
    QCOMPARE(thumbnailFaults({}, QStringLiteral("youtube")), Faults{ThumbnailFault::Gone});
}

void PostExtrasTest::aThumbnailIsAPictureOfTheLibrary()
{
    TemporaryProject project;
    const AccountId tube = makeAccount(project, {.network = QStringLiteral("youtube")});
    const PostId post = makePost(
        project, {.wall = QStringLiteral("2026-12-01T09:00"), .kind = QStringLiteral("video"), .accounts = {tube}});
    PostFieldEdits edits(project.edits());
    QCOMPARE(
        resultOf(edits.set(post, {}, PostField::Thumbnail, QStringLiteral("5"))).error().code, ErrorCode::NotFound);
    const MediaId media = makeMedia(project);
    QVERIFY(resultOf(edits.set(post, {}, PostField::Thumbnail, media.toString())));
    QCOMPARE(project.reader().integer("SELECT count(*) FROM media_card WHERE media_id = ?", media), 1);
    const stoa::PostFields fields = readPostFields(project.reader(), post).value();
    QCOMPARE(readThumbnail(project.reader(), fields, tube)->media, media);
    const QList<Finding> findings
        = thumbnailFindings(project.reader(), PostQueries(project.reader()).post(post).value(), fields);
    QVERIFY(!findings.isEmpty()); // one pixel is no thumbnail
    QCOMPARE(findings[0].kind, FindingKind::ThumbnailUnfit);
    QCOMPARE(findings[0].account, tube);
}

void PostExtrasTest::linksAreWrittenWhenScheduled()
{
    TemporaryProject project;
    const AccountId vk = makeAccount(project, {.network = QStringLiteral("vk")});
    const PostId post = makePost(project, {.wall = QStringLiteral("2026-12-01T09:00"), .accounts = {vk}});
    PostEdits posts(project.edits());
    LinkPresetEdits presets(project.edits());
    const auto written
        = [&project, post] { return PostQueries(project.reader()).post(post)->accounts.first().taggedLink; };
    QVERIFY(resultOf(posts.setLink(post, QStringLiteral("https://a.example/"))));
    QVERIFY(resultOf(presets.create(extraPreset())));
    QVERIFY(resultOf(posts.setStatus({post}, PostStatus::Scheduled)));
    QCOMPARE(written(), QString()); // the project has not asked for it
    QVERIFY(resultOf(posts.setStatus({post}, PostStatus::Draft)));
    QVERIFY(resultOf(presets.setOptions({true, false})));
    QVERIFY(resultOf(posts.setStatus({post}, PostStatus::Scheduled)));
    const QString tagged = QStringLiteral("https://a.example/?utm_source=vk&utm_medium=social");
    QCOMPARE(written(), tagged);
    LinkPreset changed = readLinkPresets(project.reader()).value().first();
    changed.medium = QStringLiteral("other");
    QVERIFY(resultOf(presets.change(changed)));
    const PostRow row = PostQueries(project.reader()).post(post).value();
    QCOMPARE(linkOnAccount(row.link, {changed}, row, row.accounts.first()), tagged); // what was agreed stays
    QVERIFY(resultOf(posts.setLink(post, QStringLiteral("https://b.example/"))));
    QCOMPARE(written(), QStringLiteral("https://b.example/?utm_source=vk&utm_medium=other"));
    QVERIFY(resultOf(posts.setStatus({post}, PostStatus::Draft)));
    QCOMPARE(written(), QString());
    QVERIFY(resultOf(project.edits().undo())); // status and link are one act
    QCOMPARE(written(), QStringLiteral("https://b.example/?utm_source=vk&utm_medium=other"));
}

void PostExtrasTest::tagsThatAreThereGiveWay()
{
    LinkPreset preset = extraPreset();
    PostAccount account;
    account.network = QStringLiteral("vk");
    const QString link = QStringLiteral("https://a.example/?UTM_Source=me&id=5#top");
    QCOMPARE(taggedLink(link, preset, {}, account),
        QStringLiteral("https://a.example/?UTM_Source=me&id=5&utm_medium=social#top"));
    preset.replaces = true;
    QCOMPARE(taggedLink(link, preset, {}, account),
        QStringLiteral("https://a.example/?id=5&utm_source=vk&utm_medium=social#top"));
}

void PostExtrasTest::tickingOffTakesTheAddress()
{
    TemporaryProject project;
    const AccountId account = makeAccount(project);
    const PostId post = makePost(project, {.wall = QStringLiteral("2026-11-22T09:00"), .accounts = {account}});
    const VariantId variant = variantOf(project, post, account);
    VariantEdits edits(project.edits());
    for (const char *bad : {"", "x.example/1", "javascript:alert(1)", "https://"})
        QCOMPARE(resultOf(edits.publishedByHand(variant, QLatin1String(bad))).error().code, ErrorCode::Invalid);
    QVERIFY(resultOf(edits.publishedByHand(variant, QStringLiteral(" https://x.example/1 "))));
    const PostRow row = PostQueries(project.reader()).post(post).value();
    QCOMPARE(row.status, PostStatus::Published);
    QCOMPARE(row.accounts.first().url, QStringLiteral("https://x.example/1"));
    QCOMPARE(resultOf(edits.publishedByHand(variant, QStringLiteral("https://x.example/2"))).error().code,
        ErrorCode::Frozen);
}

void PostExtrasTest::aCopyHasNothingOfWhatHappened()
{
    TemporaryProject project;
    const PostId poll = makePost(project, {.wall = QStringLiteral("2026-12-01T09:00")});
    PostFieldEdits edits(project.edits());
    QVERIFY(resultOf(edits.set(poll, {}, PostField::PollOptions, QStringLiteral("[\"Tea\"]"))));
    QVERIFY(resultOf(edits.set(poll, {}, PostField::PollResults, QStringLiteral("[\"5\"]"))));
    QVERIFY(resultOf(edits.set(poll, {}, PostField::FirstCommentDone, QStringLiteral("1"))));
    QVERIFY(resultOf(PostEdits(project.edits()).copyToTray({poll})));
    const PostId copy = PostQueries(project.reader()).tray()->first().id;
    const stoa::PostFields fields = readPostFields(project.reader(), copy).value();
    QCOMPARE(fields.list(PostField::PollOptions), QStringList{QStringLiteral("Tea")});
    QCOMPARE(fields.value(PostField::PollResults), QString());
    QCOMPARE(fields.value(PostField::FirstCommentDone), QString());
}

void PostExtrasTest::liveEventsHaveThreePhases()
{
    const QList<LiveTask> &tasks = liveEventTasks();
    QCOMPARE(tasks.size(), 13);
    QVERIFY(std::is_sorted(
        tasks.begin(), tasks.end(), [](const LiveTask &a, const LiveTask &b) { return a.dueDays < b.dueDays; }));
    for (const LiveTask &task : tasks) {
        QVERIFY(task.phase != LiveTask::Phase::Before || task.dueDays <= 0);
        QVERIFY(task.phase != LiveTask::Phase::During || task.dueDays == 0);
        QVERIFY(task.phase != LiveTask::Phase::After || task.dueDays > 0);
    }
}

STOA_TEST(PostExtrasTest)
#include "postextras_test.moc"
