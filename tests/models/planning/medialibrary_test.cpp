// SPDX-License-Identifier: GPL-3.0-or-later
// The library of media: what is found, what is known of rights, and what a post is told about them.
#include "models/planning/medialibrary.h"

#include "models/planning/contestchecklist.h"
#include "models/planning/contestedits.h"
#include "models/planning/libraryedits.h"
#include "models/planning/mediaedits.h"
#include "models/planning/mediafindings.h"
#include "models/planning/postchecks.h"
#include "models/planning/postqueries.h"
#include "tests/support/builders.h"
#include "tests/support/roundtrip.h"
#include "tests/support/testcase.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace stoa;
using namespace stoa::test;

namespace {

using Act = std::function<QFuture<Result<ActDone>>()>;

const QDate libraryToday(2026, 11, 22);

class LibraryProbe final : public MediaProbe
{
public:
    MediaFacts look(const QByteArray &, const QString &) const override
    {
        return {QStringLiteral("image/png"), 640, 480, 0, QByteArrayLiteral("thumb")};
    }
};

const LibraryProbe libraryProbe;

MediaRights someRights()
{
    MediaRights rights;
    rights.author = QStringLiteral("Nikos");
    rights.source = QStringLiteral("own work");
    rights.permission = MediaPermission::Given;
    rights.expires = QDate(2026, 12, 31);
    return rights;
}

template <typename Call>
EditCase onFile(const char *name, Call call)
{
    return {name, [call](TemporaryProject &project) -> Act {
                const MediaId media = makeMedia(project);
                return [&project, media, call] { return call(LibraryEdits(project.edits(), project.path()), media); };
            }};
}

QList<EditCase> libraryCases()
{
    return {
        {"addFiles",
            [](TemporaryProject &project) -> Act {
                QFile file(project.folder() + QStringLiteral("/a.png"));
                if (!file.open(QIODevice::WriteOnly) || file.write("bytes") != 5)
                    qFatal("cannot write");
                return [&project, name = file.fileName()] {
                    return MediaEdits(project.edits(), libraryProbe, project.path()).addFiles({name});
                };
            }},
        {"setLogo",
            [](TemporaryProject &project) -> Act {
                QFile file(project.folder() + QStringLiteral("/logo.png"));
                if (!file.open(QIODevice::WriteOnly) || file.write("bytes") != 5)
                    qFatal("cannot write");
                return [&project, name = file.fileName()] {
                    return MediaEdits(project.edits(), libraryProbe, project.path()).setLogo(name);
                };
            }},
        onFile("rename",
            [](LibraryEdits edits, MediaId media) { return edits.rename(media, QStringLiteral("Another name.png")); }),
        onFile("changeRights",
            [](LibraryEdits edits, MediaId media) { return edits.changeRights({media}, {}, someRights()); }),
        onFile("setTags",
            [](LibraryEdits edits, MediaId media) {
                return edits.setTags(media, {QStringLiteral("#summer"), QStringLiteral("team")});
            }),
        onFile("addTags",
            [](LibraryEdits edits, MediaId media) { return edits.addTags({media}, {QStringLiteral("summer")}); }),
        onFile("remove", [](LibraryEdits edits, MediaId media) { return edits.remove({media}); }),
        onFile("setBeside", [](LibraryEdits edits, MediaId media) { return edits.setBeside(media, true); }),
    };
}

QStringList namesOf(const Result<QList<MediaItem>> &items)
{
    QStringList names;
    for (const MediaItem &item : items.value_or({}))
        names.append(item.name);
    names.sort();
    return names;
}

} // namespace

class MediaLibraryTest : public QObject
{
    Q_OBJECT

private:
    QList<EditCase> m_cases = libraryCases();

    static QList<FindingKind> kindsOf(TemporaryProject &project, PostId post)
    {
        QList<PostRow> rows{*PostQueries(project.reader()).post(post)};
        PostChecks(project.reader(), project.clock()).check(rows);
        QList<FindingKind> kinds;
        for (const Finding &finding : rows.first().findings) {
            if (finding.kind == FindingKind::RightsEnd || finding.kind == FindingKind::RightsRefused
                || finding.kind == FindingKind::RightsUnknown || finding.kind == FindingKind::ContestOpen)
                kinds.append(finding.kind);
        }
        return kinds;
    }

private Q_SLOTS:
    void thereAndBack_data()
    {
        QTest::addColumn<int>("at");
        for (int at = 0; at < m_cases.size(); ++at)
            QTest::newRow(m_cases.at(at).name) << at;
    }
    void thereAndBack()
    {
        QFETCH(int, at);
        const QString fault = roundTrip(m_cases.at(at));
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
    }

    void rightsOnADay_data()
    {
        QTest::addColumn<QDate>("expires");
        QTest::addColumn<int>("state");
        QTest::newRow("never") << QDate() << int(RightsState::Clear);
        QTest::newRow("today is the first without") << libraryToday << int(RightsState::Ended);
        QTest::newRow("tomorrow") << libraryToday.addDays(1) << int(RightsState::EndingSoon);
        QTest::newRow("in 30 days") << libraryToday.addDays(30) << int(RightsState::EndingSoon);
        QTest::newRow("in 31 days") << libraryToday.addDays(31) << int(RightsState::Clear);
    }
    void rightsOnADay()
    {
        QFETCH(QDate, expires);
        QFETCH(int, state);
        MediaRights rights = someRights();
        rights.expires = expires;
        QCOMPARE(int(rightsOn(rights, libraryToday)), state);
        rights.permission = MediaPermission::Refused;
        QCOMPARE(rightsOn(rights, libraryToday), RightsState::Refused);
        QCOMPARE(rightsOn({}, libraryToday), RightsState::Unknown);
    }

    void findsByWordsTagsAndState()
    {
        TemporaryProject project;
        LibraryEdits edits(project.edits(), project.path());
        const MediaId cup = makeMedia(project, QStringLiteral("Κούπα.png"));
        const MediaId team = makeMedia(project, QStringLiteral("team.png"));
        const MediaId old = makeMedia(project, QStringLiteral("old.png"));
        makeAttachment(project, makePost(project), cup);
        MediaRights rights = someRights();
        rights.expires = libraryToday.addDays(5);
        QVERIFY(resultOf(edits.changeRights({team}, {}, rights)).has_value());
        rights.expires = libraryToday.addDays(-5);
        QVERIFY(resultOf(edits.changeRights({old}, {}, rights)).has_value());
        QVERIFY(resultOf(edits.addTags({cup, team}, {QStringLiteral(" #Summer  2026 ")})).has_value());
        const MediaLibrary library(project.reader());
        const auto find = [&](const QString &words, const QString &tag, MediaFilter::Show show) {
            return namesOf(library.find({words, tag, show}, libraryToday)).join(QLatin1Char(' '));
        };
        QCOMPARE(library.tags(), QStringList{QStringLiteral("Summer 2026")});
        QCOMPARE(find({}, {}, MediaFilter::Show::All), QStringLiteral("old.png team.png Κούπα.png"));
        QCOMPARE(find(QStringLiteral("κουπα"), {}, MediaFilter::Show::All), QStringLiteral("Κούπα.png"));
        QCOMPARE(find(QStringLiteral("SUMMER nikos"), {}, MediaFilter::Show::All), QStringLiteral("team.png"));
        QCOMPARE(find({}, QStringLiteral("Summer 2026"), MediaFilter::Show::All), QStringLiteral("team.png Κούπα.png"));
        QCOMPARE(find({}, {}, MediaFilter::Show::Unused), QStringLiteral("old.png team.png"));
        QCOMPARE(find({}, {}, MediaFilter::Show::EndingSoon), QStringLiteral("old.png team.png"));
        QCOMPARE(find({}, {}, MediaFilter::Show::WithoutRights), QStringLiteral("old.png Κούπα.png"));
    }

    void usedInNamesThePosts()
    {
        TemporaryProject project;
        const MediaId media = makeMedia(project);
        const PostId late
            = makePost(project, {.wall = QStringLiteral("2026-12-05T10:00"), .title = QStringLiteral("Late")});
        const PostId idea = makePost(project, {.status = QStringLiteral("idea"), .title = QStringLiteral("Idea")});
        const PostId early
            = makePost(project, {.wall = QStringLiteral("2026-12-01T10:00"), .title = QStringLiteral("Early")});
        for (const PostId post : {late, idea, early, early}) // on one of them twice
            makeAttachment(project, post, media);
        const auto uses = MediaLibrary(project.reader()).usedIn(media);
        QCOMPARE(uses->size(), 3);
        QCOMPARE(uses->at(0).post, early);
        QCOMPARE(uses->at(0).wall, QStringLiteral("2026-12-01T10:00"));
        QCOMPARE(uses->at(2).headline, QStringLiteral("Idea"));
        QCOMPARE(MediaLibrary(project.reader()).item(media)->posts, 3);
    }

    void whatAPostCarriesIsNotRemoved()
    {
        TemporaryProject project;
        LibraryEdits edits(project.edits(), project.path());
        const MediaId media = makeMedia(project);
        const MediaId spare = makeMedia(project);
        makeAttachment(project, makePost(project), media);
        const auto refused = resultOf(edits.remove({spare, media}));
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        QCOMPARE(refused.error().args, QStringList{QStringLiteral("1")});
        QVERIFY(MediaLibrary(project.reader()).item(spare).has_value()); // all or nothing
        QVERIFY(resultOf(edits.remove({spare})).has_value());
        QCOMPARE(MediaLibrary(project.reader()).item(spare).error().code, ErrorCode::NotFound);
        QVERIFY(resultOf(project.edits().undo()).has_value());
        QVERIFY(MediaQueries(project.reader(), project.path()).content(spare).has_value()); // with its bytes
    }

    void theSameFileIsThereOnce()
    {
        TemporaryProject project;
        QStringList paths;
        for (const char *name : {"a.png", "b.png"}) {
            QFile file(project.folder() + QLatin1Char('/') + QLatin1String(name));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("the same bytes") == 14);
            paths.append(file.fileName());
        }
        MediaEdits media(project.edits(), libraryProbe, project.path());
        QVERIFY(resultOf(media.addFiles(paths)).has_value());
        QCOMPARE(MediaLibrary(project.reader()).find({}, libraryToday)->size(), 1);
        const auto again = resultOf(media.addFiles(paths));
        QVERIFY(again.has_value() && !again->act.isValid()); // nothing new: no act
    }

    //! Inside and beside and back, by choice, with undo in between; the bytes are always there, and the scan for rotten
    //! rows finds none.
    void movesBesideAndBack()
    {
        TemporaryProject project;
        QFile file(project.folder() + QStringLiteral("/a.png"));
        const QByteArray bytes("the bytes of a picture");
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        MediaEdits media(project.edits(), libraryProbe, project.path());
        QVERIFY(resultOf(media.addFiles({file.fileName()})).has_value());
        const MediaLibrary library(project.reader());
        const MediaId id = library.find({}, libraryToday)->first().id;
        const MediaQueries queries(project.reader(), project.path());
        LibraryEdits edits(project.edits(), project.path());
        const auto inside
            = [&project] { return project.reader().integer("SELECT length(content) FROM media_bytes").value_or(-1); };
        const auto isSound = [&] { return queries.content(id).value_or({}) == bytes; };
        QVERIFY(resultOf(edits.setBeside(id, true)).has_value());
        QVERIFY(library.item(id)->isBeside && inside() == 0 && isSound());
        QVERIFY(QDir(mediaFolder(project.path())).entryList(QDir::Files).size() == 1);
        QVERIFY(resultOf(project.edits().undo()).has_value());
        QVERIFY(!library.item(id)->isBeside && isSound());
        QVERIFY(resultOf(project.edits().redo()).has_value());
        QVERIFY(isSound());
        QVERIFY(resultOf(edits.setBeside(id, false)).has_value());
        QVERIFY(!library.item(id)->isBeside && inside() == bytes.size() && isSound());
        QVERIFY(resultOf(edits.setBeside(id, true)).has_value());
        QVERIFY(QDir(mediaFolder(project.path())).removeRecursively());
        QCOMPARE(resultOf(edits.setBeside(id, false)).error().code, ErrorCode::NotFound); // nothing to take in
        QVERIFY(library.item(id)->isBeside);
    }

    void aLogoFromAFileIsOneStep()
    {
        TemporaryProject project;
        QFile file(project.folder() + QStringLiteral("/logo.png"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("bytes") == 5);
        file.close();
        MediaEdits media(project.edits(), libraryProbe, project.path());
        const auto logo = [&project] {
            return project.reader().text("SELECT value FROM setting WHERE name = 'logo'").value_or(QString());
        };
        QVERIFY(resultOf(media.setLogo(file.fileName())).has_value());
        const QList<MediaItem> all = MediaLibrary(project.reader()).find({}, libraryToday).value_or({});
        QCOMPARE(all.size(), 1);
        QCOMPARE(logo(), all.constFirst().id.toString());
        QVERIFY(resultOf(project.edits().undo()).has_value());
        QVERIFY(logo().isEmpty());
        QVERIFY(MediaLibrary(project.reader()).find({}, libraryToday).value_or({}).isEmpty());
        QVERIFY(resultOf(project.edits().redo()).has_value());
        QCOMPARE(logo(), all.constFirst().id.toString());
        QVERIFY(!resultOf(media.setLogo(project.folder() + QStringLiteral("/none.png"))).has_value());
        QCOMPARE(logo(), all.constFirst().id.toString());
    }

    void newFilesGoBesideByChoice()
    {
        TemporaryProject project;
        QFile file(project.folder() + QStringLiteral("/a.png"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("bytes") == 5);
        file.close();
        MediaEdits media(project.edits(), libraryProbe, project.path());
        media.setPlace(mediaPlace(QStringLiteral("beside")));
        QVERIFY(resultOf(media.addFiles({file.fileName()})).has_value());
        const MediaItem item = MediaLibrary(project.reader()).find({}, libraryToday)->first();
        QVERIFY(item.isBeside);
        QCOMPARE(MediaQueries(project.reader(), project.path()).content(item.id).value_or({}), QByteArray("bytes"));
        QCOMPARE(mediaPlace(QStringLiteral("elsewhere")), MediaPlace::Inside);
    }

    void aPostIsToldOfItsPicturesRights_data()
    {
        QTest::addColumn<QString>("expires");
        QTest::addColumn<QString>("permission");
        QTest::addColumn<QString>("source");
        QTest::addColumn<QList<FindingKind>>("kinds");
        using Kinds = QList<FindingKind>;
        const QString own = QStringLiteral("own");
        QTest::newRow("all is known") << QString() << QStringLiteral("given") << own << Kinds{};
        QTest::newRow("ends the day after") << QStringLiteral("2026-12-06") << QString() << own << Kinds{};
        QTest::newRow("ends on the day") << QStringLiteral("2026-12-05") << QString() << own
                                         << Kinds{FindingKind::RightsEnd};
        QTest::newRow("ends before") << QStringLiteral("2026-12-04") << QString() << own
                                     << Kinds{FindingKind::RightsEnd};
        QTest::newRow("refused") << QString() << QStringLiteral("refused") << own << Kinds{FindingKind::RightsRefused};
        QTest::newRow("nothing is known") << QString() << QString() << QString() << Kinds{FindingKind::RightsUnknown};
        QTest::newRow("a broken date") << QStringLiteral("soon") << QString() << own << Kinds{};
    }
    void aPostIsToldOfItsPicturesRights()
    {
        QFETCH(QString, expires);
        QFETCH(QString, permission);
        QFETCH(QString, source);
        QFETCH(QList<FindingKind>, kinds);
        TemporaryProject project;
        const MediaId media = makeMedia(project);
        const PostId post
            = makePost(project, {.wall = QStringLiteral("2026-12-05T23:30"), .accounts = {makeAccount(project)}});
        makeAttachment(project, post, media, QStringLiteral("a cup"));
        QVERIFY(resultOf(project.edits().maintain([&](Writer &writer) {
            writer.exec("UPDATE media SET source = ?", source);
            writer.exec("INSERT INTO media_card (media_id, permission, expires) VALUES (?, ?, ?)", media, permission,
                expires.isEmpty() ? std::nullopt : std::optional(expires));
        })).has_value());
        QCOMPARE(kindsOf(project, post), kinds);
        // Unknown rights are told quietly: no mark on the tile.
        QList<PostRow> rows{*PostQueries(project.reader()).post(post)};
        PostChecks(project.reader(), project.clock()).check(rows);
        QCOMPARE(rows.first().hasLoudFindings(),
            !kinds.isEmpty() && kinds != QList<FindingKind>{FindingKind::RightsUnknown});
        const PostId idea = makePost(project, {.status = QStringLiteral("idea")});
        makeAttachment(project, idea, media);
        QVERIFY(kindsOf(project, idea).isEmpty());
    }

    void aContestsOpenPointsAreToldBeforeItStarts()
    {
        TemporaryProject project;
        const PostId post
            = makePost(project, {.wall = QStringLiteral("2026-11-25T10:00"), .kind = QStringLiteral("contest")});
        ContestEdits contests(project.edits());
        ContestTerms terms;
        terms.name = QStringLiteral("Basket");
        terms.post = post;
        terms.starts = {QDate(2026, 11, 25), QTime(10, 0)};
        terms.ends = {QDate(2026, 11, 30), QTime(10, 0)};
        const ContestId id = contests.newId();
        QVERIFY(resultOf(contests.create(terms, id)).has_value());
        QVERIFY(kindsOf(project, post).isEmpty()); // three days are time enough
        project.clock().set(testNowMs + 2LL * 86'400'000);
        QCOMPARE(kindsOf(project, post), QList<FindingKind>{FindingKind::ContestOpen});
        for (const ContestPoint &point : contestPoints({}))
            QVERIFY(resultOf(contests.tick(id, point.idText(), true)).has_value());
        QVERIFY(kindsOf(project, post).isEmpty());
    }
};

STOA_TEST(MediaLibraryTest)

#include "medialibrary_test.moc"
