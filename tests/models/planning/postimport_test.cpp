// SPDX-License-Identifier: GPL-3.0-or-later
// Posts in from files and out to files, and the command line's calls.
#include "models/planning/postimport.h"

#include "models/planning/postexport.h"
#include "models/planning/postqueries.h"
#include "models/planning/postwords.h"
#include "tests/support/builders.h"
#include "tests/support/shareddata.h"
#include "tests/support/testcase.h"

#include <QFile>
#include <QTest>

using namespace stoa;
using namespace stoa::test;

namespace {

QString fileWith(TemporaryProject &project, const QByteArray &content)
{
    const QString path = project.folder() + QLatin1String("/posts.csv");
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

Result<ImportSummary> import(TemporaryProject &project, const QString &path, const PostImportOptions &options = {})
{
    const Result<PostPlan> plan = readPosts(project.reader(), path, options);
    return plan ? resultOf(importPosts(project.edits(), *plan)) : Result<ImportSummary>(plan.error());
}

QList<PostRow> allPosts(TemporaryProject &project)
{
    return PostQueries(project.reader()).all().value();
}

} // namespace

class PostImportTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryField();
    void badRowsAreNamed();
    void oneUndoTakesAllBack();
    void theSameFileTwiceAddsNothing();
    void oneTextOnTwoAccountsIsOnePost();
    void mappingsAndDefaults();
    void refusesWhatItCannotRead_data();
    void refusesWhatItCannotRead();
    void knownCalendars_data();
    void knownCalendars();
    void wordsOfOthers_data();
    void wordsOfOthers();
    void whatGoesOutComesIn();
    void theCommandLineMoves();
};

void PostImportTest::readsEveryField()
{
    TemporaryProject project;
    makeLabel(project, QStringLiteral("Offer"));
    const ThemeId theme = makeTheme(project);
    const Result<ImportSummary> done = import(project,
        fileWith(project,
            "date,time,account,text,kind,status,theme,labels,title,link,media\r\n"
            "2026-12-24,18:30,instagram:cafe; facebook:cafe,\"Two\nlines\",video,approved,#motivationmonday,offer; new,"
            "Coffee,https://example.org,cup.png\r\n"
            ",,,An idea,,,,,,,\r\n"));
    QVERIFY2(done, qPrintable(done ? QString() : errorToken(done.error().code)));
    QCOMPARE(done->layout, QStringLiteral("stoa"));
    QCOMPARE(done->read, 2);
    QCOMPARE(done->added, 2);
    QCOMPARE(done->rejectedCount, 0);
    const QList<PostRow> posts = allPosts(project);
    QCOMPARE(posts.size(), 2);
    const PostRow &post = posts.at(0);
    QCOMPARE(post.at.toString(), QStringLiteral("2026-12-24T18:30"));
    QCOMPARE(post.text, QStringLiteral("Two\nlines"));
    QCOMPARE(post.kind, PostKind::Video);
    QCOMPARE(post.status, PostStatus::Approved);
    QCOMPARE(post.theme, theme);
    QCOMPARE(post.title, QStringLiteral("Coffee"));
    QCOMPARE(post.link, QStringLiteral("https://example.org"));
    QCOMPARE(post.notes, QStringLiteral("cup.png"));
    QCOMPARE(post.accounts.size(), 2);
    QCOMPARE(post.accounts.at(0).network, QStringLiteral("instagram"));
    QCOMPARE(post.labels.size(), 2);
    QVERIFY(!posts.at(1).isDated());
    QCOMPARE(posts.at(1).status, PostStatus::Idea);
}

void PostImportTest::badRowsAreNamed()
{
    TemporaryProject project;
    const Result<ImportSummary> done = import(project,
        fileWith(project,
            "Date,Time,Text,Kind,Status,Account\n"
            "2026-02-30,10:00,\"no such\nday\",,,\n"
            "2026-12-01,25:00,no such time,,,\n"
            "2026-12-01,10:00,,,,\n"
            "2026-12-01,10:00,odd kind,sculpture,,\n"
            "2026-12-01,10:00,odd status,,maybe,\n"
            "2026-12-01,10:00,whose,,,somebody\n"
            ",,when,,scheduled,\n"
            "2026-12-01,10:00,good,,,\n"));
    QVERIFY(done);
    QCOMPARE(done->read, 8);
    QCOMPARE(done->added, 1);
    QCOMPARE(done->rejectedCount, 7);
    const QList<std::tuple<qint64, QString, RejectReason>> wanted{{2, QStringLiteral("Date"), RejectReason::NoSuchDate},
        {4, QStringLiteral("Time"), RejectReason::UnreadableDate}, {5, QStringLiteral("Text"), RejectReason::Missing},
        {6, QStringLiteral("Kind"), RejectReason::UnknownValue},
        {7, QStringLiteral("Status"), RejectReason::UnknownValue},
        {8, QStringLiteral("Account"), RejectReason::UnknownAccount},
        {9, QStringLiteral("Date"), RejectReason::Missing}};
    for (qsizetype at = 0; at < wanted.size(); ++at) {
        const RejectedRow &row = done->rejected.at(at);
        QCOMPARE(std::make_tuple(row.line, row.column, row.reason), wanted.at(at));
    }
}

void PostImportTest::oneUndoTakesAllBack()
{
    TemporaryProject project;
    const QString before = project.dump();
    const Result<ImportSummary> done = import(project,
        fileWith(project,
            "date,text,account,theme,labels\n2026-12-01 10:00,a,x:cafe,Fresh,new\n2026-12-02 10:00,b,vk,Fresh,new\n"));
    QVERIFY(done);
    QCOMPARE(done->added, 2);
    const QList<HistoryEntry> history = readHistory(project.reader(), 10).value();
    QCOMPARE(history.size(), 1);
    QCOMPARE(history.constFirst().kind, QStringLiteral("import"));
    QCOMPARE(history.constFirst().act, done->act);
    const QString after = project.dump();
    QVERIFY(resultOf(project.edits().undo()));
    QCOMPARE(project.dump(), before);
    QVERIFY(resultOf(project.edits().redo()));
    QCOMPARE(project.dump(), after);
}

void PostImportTest::theSameFileTwiceAddsNothing()
{
    TemporaryProject project;
    const QString path = fileWith(project, "date,time,text\n2026-12-01,10:00,a\n,,b\n2026-12-01,10:00,a\n");
    const Result<ImportSummary> first = import(project, path);
    QCOMPARE(first->added, 2);
    QCOMPARE(first->same, 1);
    const QString before = project.dump({QStringLiteral("import")});
    const Result<ImportSummary> second = import(project, path);
    QCOMPARE(second->same, 3);
    QVERIFY(!second->act.isValid());
    QCOMPARE(project.dump({QStringLiteral("import")}), before);
}

void PostImportTest::oneTextOnTwoAccountsIsOnePost()
{
    TemporaryProject project;
    const Result<ImportSummary> done = import(
        project, fileWith(project, "date,text,account\n2026-12-01 10:00,a,x:cafe\n2026-12-01 10:00,a,linkedin:cafe\n"));
    QCOMPARE(done->added, 1);
    QCOMPARE(done->updated, 1);
    QCOMPARE(allPosts(project).constFirst().accounts.size(), 2);
}

void PostImportTest::mappingsAndDefaults()
{
    TemporaryProject project;
    PostImportOptions options;
    options.mapping = Mapping::fromArgument(QStringLiteral("text=Λεζάντα,date=Ημέρα")).value();
    options.account = QStringLiteral("facebook:cafe");
    const QString path = fileWith(project,
        QString::fromUtf8("Ημέρα;Λεζάντα\n24/12/2026 18:30;Καλά Χριστούγεννα\n31/12/2026;Χρόνια πολλά\n").toUtf8());
    const Result<ImportSummary> done = import(project, path, options);
    QVERIFY2(done, qPrintable(done ? QString() : errorToken(done.error().code)));
    QCOMPARE(done->layout, QStringLiteral("mapping"));
    const QList<PostRow> posts = allPosts(project);
    QCOMPARE(posts.at(0).at.toString(), QStringLiteral("2026-12-24T18:30"));
    QCOMPARE(posts.at(1).at.toString(), QStringLiteral("2026-12-31T10:00"));
    QCOMPARE(posts.at(1).accounts.constFirst().handle, QStringLiteral("cafe"));
    options.mapping = Mapping::fromArgument(QStringLiteral("colour=Ημέρα")).value();
    QCOMPARE(import(project, path, options).error().code, ErrorCode::Invalid);
}

void PostImportTest::refusesWhatItCannotRead_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("code");
    QTest::newRow("empty") << QByteArray() << int(ErrorCode::Empty);
    QTest::newRow("other columns") << QByteArray("a,b,c\n1,2,3\n") << int(ErrorCode::UnreadableLayout);
    QTest::newRow("open quote") << QByteArray("date,text\n2026-12-01,\"never closed\n") << int(ErrorCode::BadSyntax);
    QTest::newRow("NUL") << QByteArray("date,text\n2026-12-01,a\0b\n", 25) << int(ErrorCode::BadEncoding);
}

void PostImportTest::refusesWhatItCannotRead()
{
    QFETCH(QByteArray, content);
    QFETCH(int, code);
    TemporaryProject project;
    const QString before = project.dump({QStringLiteral("import"), QStringLiteral("history")});
    const Result<ImportSummary> refused = import(project, fileWith(project, content));
    QVERIFY(!refused);
    QCOMPARE(int(refused.error().code), code);
    QCOMPARE(project.dump({QStringLiteral("import"), QStringLiteral("history")}), before);
}

void PostImportTest::knownCalendars_data()
{
    QTest::addColumn<QString>("layout");
    QTest::addColumn<int>("posts");
    QTest::addColumn<int>("rejected");
    QTest::newRow("X_Buffer_Import_Template.csv") << QStringLiteral("buffer") << 3 << 0;
    QTest::newRow("buffer-all-platforms.csv") << QStringLiteral("buffer-profiles") << -1 << 0;
    QTest::newRow("buffer-import-template.csv") << QStringLiteral("buffer-profiles-media") << -1 << 0;
    QTest::newRow("buffer-x-import.csv") << QStringLiteral("buffer-profiles") << -1 << 0;
    QTest::newRow("content-calendar-template.csv") << QStringLiteral("content-calendar") << -1 << 0;
    QTest::newRow("highlevel_social_planner_basic_sample.csv")
        << QStringLiteral("highlevel") << 2 << 2; // two rows have nothing but a film or an animation
    QTest::newRow("hootsuite_bulk_composer_example.csv") << QStringLiteral("hootsuite") << -1 << 0;
}

void PostImportTest::knownCalendars()
{
    QFETCH(QString, layout);
    QFETCH(int, posts);
    QFETCH(int, rejected);
    const QString path = sharedData(QStringLiteral("content-calendars/") + QString::fromUtf8(QTest::currentDataTag()));
    if (path.isEmpty())
        QSKIP("the shared data are not here");
    TemporaryProject project;
    const Result<ImportSummary> done = import(project, path);
    QVERIFY2(done, qPrintable(done ? QString() : errorToken(done.error().code)));
    QCOMPARE(done->layout, layout);
    QVERIFY(done->read > 0);
    QCOMPARE(done->added + done->updated + done->same + done->rejectedCount, done->read);
    QStringList reasons;
    for (const RejectedRow &row : done->rejected)
        reasons.append(QStringLiteral("%1 %2: %3").arg(row.line).arg(row.column, reasonSentence(row)));
    QVERIFY2(done->rejectedCount == rejected, qPrintable(reasons.join(QLatin1Char('\n'))));
    if (posts >= 0)
        QCOMPARE(done->added, posts);
}

void PostImportTest::wordsOfOthers_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("is");
    QTest::newRow("kind") << QStringLiteral(" Reel ") << QStringLiteral("story");
    QTest::newRow("status") << QStringLiteral("In  Review") << QStringLiteral("in_review");
    QTest::newRow("network") << QStringLiteral("Twitter") << QStringLiteral("x");
    QTest::newRow("page") << QStringLiteral("LinkedIn Page") << QStringLiteral("linkedin");
    QTest::newRow("time") << QStringLiteral("6:05 pm") << QStringLiteral("18:05");
    QTest::newRow("time with a point") << QStringLiteral("9.30") << QStringLiteral("09:30");
    QTest::newRow("no word") << QStringLiteral("teapot") << QString();
}

void PostImportTest::wordsOfOthers()
{
    QFETCH(QString, word);
    QString found = networkFromWord(word);
    if (const auto kind = kindFromWord(word))
        found = kindToken(*kind);
    if (const auto status = statusFromWord(word))
        found = statusToken(*status);
    if (const QTime time = timeFromWord(word); time.isValid())
        found = time.toString(QStringLiteral("HH:mm"));
    QTEST(found, "is");
}

void PostImportTest::whatGoesOutComesIn()
{
    TemporaryProject project;
    const PostId post = makePost(project,
        {.wall = QStringLiteral("2026-12-24T18:30"),
            .status = QStringLiteral("approved"),
            .kind = QStringLiteral("offer"),
            .title = QStringLiteral("=1+1"),
            .text = QStringLiteral("\"Καλά\", με\nαλλαγή; και 'απόστροφο'"),
            .theme = makeTheme(project),
            .accounts = {makeAccount(project), makeAccount(project, {.network = QStringLiteral("vk")})},
            .labels = {makeLabel(project)}});
    makePost(project);
    const QString path = project.folder() + QLatin1String("/out.csv");
    QCOMPARE(exportPosts(project.reader(), path, ExportFormat::Csv).value_or(-1), 2);
    TemporaryProject other;
    const Result<ImportSummary> done = import(other, path);
    QVERIFY2(done, qPrintable(done ? QString() : errorToken(done.error().code)));
    QCOMPARE(done->added, 2);
    QJsonArray out = postsAsJson(project.reader()).value();
    QJsonArray in = postsAsJson(other.reader()).value();
    for (QJsonArray *list : {&out, &in}) {
        for (qsizetype at = 0; at < list->size(); ++at) {
            QJsonObject row = list->at(at).toObject();
            row.remove(QStringLiteral("id"));
            (*list)[at] = row;
        }
    }
    QCOMPARE(in, out);
    // The export of a range leaves the rest out, and the undated.
    QCOMPARE(
        exportPosts(project.reader(), path, ExportFormat::Json, QDate(2026, 12, 24), QDate(2026, 12, 25)).value_or(-1),
        1);
    QFile json(path);
    QVERIFY(json.open(QIODevice::ReadOnly));
    QVERIFY(json.readAll().contains(post.toString().toLatin1()));
    QCOMPARE(
        exportPosts(project.reader(), project.folder() + QLatin1String("/none/out.csv"), ExportFormat::Csv).has_value(),
        false);
}

void PostImportTest::theCommandLineMoves()
{
    TemporaryProject project;
    const PostId post
        = makePost(project, {.wall = QStringLiteral("2026-12-01T03:30"), .accounts = {makeAccount(project)}});
    const auto move = [&](const char *to) {
        return movePost(project.edits(), project.reader(), post.toString(), QString::fromLatin1(to));
    };
    const Result<QJsonObject> gap = move("2027-03-28");
    QVERIFY(gap);
    QCOMPARE(gap->value(QStringLiteral("at")).toString(), QStringLiteral("2027-03-28T03:30"));
    QCOMPARE(gap->value(QStringLiteral("utc")).toString(), QStringLiteral("2027-03-28T01:30:00Z"));
    QCOMPARE(gap->value(QStringLiteral("resolved")).toString(), QStringLiteral("gap"));
    QCOMPARE(gap->value(QStringLiteral("changed")).toArray(), QJsonArray{post.toString()});
    QVERIFY(gap->value(QStringLiteral("act")).isString());
    QCOMPARE(move("2026-12-24T18:30")->value(QStringLiteral("resolved")).toString(), QStringLiteral("exact"));
    QCOMPARE(move("2026-12-24")->value(QStringLiteral("at")).toString(), QStringLiteral("2026-12-24T18:30"));
    QCOMPARE(move("2026-11-01").error().code, ErrorCode::InThePast);
    QCOMPARE(move("tomorrow").error().code, ErrorCode::Invalid);
    QCOMPARE(
        movePost(project.edits(), project.reader(), QStringLiteral("1"), QStringLiteral("2026-12-24")).error().code,
        ErrorCode::NotFound);
    const QJsonObject row = postsAsJson(project.reader()).value().at(0).toObject();
    QCOMPARE(row.keys(),
        (QStringList{QStringLiteral("accounts"), QStringLiteral("at"), QStringLiteral("id"), QStringLiteral("kind"),
            QStringLiteral("labels"), QStringLiteral("purpose"), QStringLiteral("status"), QStringLiteral("text"),
            QStringLiteral("theme"), QStringLiteral("title")}));
    QVERIFY(row.value(QStringLiteral("theme")).isNull());
}

STOA_TEST(PostImportTest)
#include "postimport_test.moc"
