// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inbox/commentimport.h"

#include "models/exchange/csvwriter.h"
#include "models/inbox/commentsearch.h"
#include "models/inbox/commentstatetable.h"
#include "models/inbox/inboxderived.h"
#include "models/inbox/searchindex.h"
#include "tests/support/shareddata.h"
#include "tests/support/temporaryproject.h"
#include "tests/support/testcase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace stoa;
using namespace stoa::test;

namespace {

const NewProject importProject{QStringLiteral("Test"), QStringLiteral("Europe/Athens"), QStringLiteral("en")};

QString counters(TemporaryProject &project)
{
    QString text;
    Statement rows = project.reader().query("SELECT name, value FROM tally WHERE value <> 0 ORDER BY name");
    while (rows.step())
        text += QStringLiteral("tally|%1|%2\n").arg(rows.text(0)).arg(rows.integer(1));
    return text;
}

//! Every table that an import may touch, word for word.
QString everythingIn(TemporaryProject &project)
{
    return project.dump({QStringLiteral("comment"), QStringLiteral("person"), QStringLiteral("import"),
               QStringLiteral("comment_shelf"), QStringLiteral("comment_state"), QStringLiteral("history")})
        + counters(project)
        + QStringLiteral("pending %1")
              .arg(project.reader().integer("SELECT count(*) FROM search_pending").value_or(-1));
}

} // namespace

class CommentImportTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void realComments();
    void theSameFileAddsNothing();
    void aChangedRowUpdatesAndUndoTakesItBack();
    void rowsWithoutIdAreStable();
    void duplicateIdsInOneFile();
    void undatedComments();
    void badRowsAreToldWithTheirPlace();
    void aBadFileLeavesTheProjectAsItWas_data();
    void aBadFileLeavesTheProjectAsItWas();
    void aFullDiskLeavesTheProjectAsItWas();
    void cancelledLeavesTheProjectAsItWas();
    void aDryRunWritesNothing();
    void layoutsAreRemembered();
    void previewTellsWhatWouldCome();
    void theAccountIsFoundOrMade();
    void naughtyStringsComeThrough();
    void manyOfOneMoment();

private:
    static QString write(
        TemporaryProject &project, const QByteArray &bytes, const QString &name = QStringLiteral("in.csv"));
    static Result<ImportSummary> import(TemporaryProject &project, const QString &path, const QString &map = {});
};

QString CommentImportTest::write(TemporaryProject &project, const QByteArray &bytes, const QString &name)
{
    const QString path = project.folder() + QLatin1Char('/') + name;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no test file");
    return path;
}

Result<ImportSummary> CommentImportTest::import(TemporaryProject &project, const QString &path, const QString &map)
{
    CommentImport importer(project.project(), project.edits());
    ImportPlan plan;
    plan.path = path;
    if (!map.isEmpty())
        plan.mapping = *Mapping::fromArgument(map);
    QFuture<Result<ImportSummary>> future = importer.run(plan);
    future.waitForFinished();
    return future.result();
}

void CommentImportTest::realComments()
{
    const QString path = sharedData(QStringLiteral("youtube-spam/Youtube01-Psy.csv"));
    if (path.isEmpty())
        QSKIP("the shared data are not here");
    TemporaryProject project(importProject, inboxDerived);
    const auto summary = import(project, path);
    QVERIFY(summary);
    QCOMPARE(summary->layout, QStringLiteral("youtube-spam"));
    QCOMPARE(summary->read, 350);
    QCOMPARE(summary->added + summary->same + summary->rejectedCount, 350);
    QCOMPARE(summary->updated, 0);
    QVERIFY(summary->act.isValid());
    Connection &reader = project.reader();
    QCOMPARE(reader.integer("SELECT count(*) FROM comment").value_or(0), summary->added);
    QCOMPARE(reader.integer("SELECT value FROM tally WHERE name = 'comments'").value_or(0), summary->added);
    QCOMPARE(reader.integer("SELECT value FROM tally WHERE name = 'state:new'").value_or(0), summary->added);
    // 2013-11-07T06:20:48 on the wall in Athens
    QCOMPARE(reader.integer("SELECT at_ms FROM comment WHERE remote_id = 'LZQPQhLyRh80UYxNuaDWhIGQYNQ96IuCg-AYWqNPjpU'")
                 .value_or(0),
        QDateTime(QDate(2013, 11, 7), QTime(4, 20, 48), Qt::UTC).toMSecsSinceEpoch());
    QCOMPARE(reader.integer("SELECT count(*) FROM comment WHERE id >> 20 <> at_ms").value_or(-1), 0);
    QCOMPARE(reader.text("SELECT network FROM account").value_or(QString()), QStringLiteral("youtube"));

    QVERIFY(indexPendingComments(project.edits()));
    const auto found = CommentSearch(reader).find(QStringLiteral("CHANNEL subscri"));
    QVERIFY(found);
    QVERIFY(found->hits.size() > 5);

    QFuture<Result<ActDone>> undone = project.edits().undo();
    undone.waitForFinished();
    QVERIFY(undone.result());
    QCOMPARE(reader.integer("SELECT count(*) FROM comment").value_or(-1), 0);
    QCOMPARE(reader.integer("SELECT count(*) FROM person").value_or(-1), 0);
    QCOMPARE(reader.integer("SELECT count(*) FROM account").value_or(-1), 0);
    QCOMPARE(counters(project), QString());
    QCOMPARE(CommentSearch(reader).find(QStringLiteral("channel"))->hits.size(), 0);
    QFuture<Result<ActDone>> redone = project.edits().redo();
    redone.waitForFinished();
    QVERIFY(redone.result());
    QVERIFY(indexPendingComments(project.edits()));
    QCOMPARE(reader.integer("SELECT value FROM tally WHERE name = 'comments'").value_or(0), summary->added);
    QCOMPARE(CommentSearch(reader).find(QStringLiteral("CHANNEL subscri"))->hits.size(), found->hits.size());
    QVERIFY(reader.integer("SELECT count(*) FROM person").value_or(0) > 100);
}

void CommentImportTest::theSameFileAddsNothing()
{
    TemporaryProject project(importProject, inboxDerived);
    const QString path
        = write(project, "id,time,author,text\n1,2026-01-01T10:00,Ann,one\n2,2026-01-01T11:00,Ben,two\n");
    const QString map = QStringLiteral("id=id,time=time,author=author,text=text");
    QCOMPARE(import(project, path, map)->added, 2);
    const QString before = everythingIn(project);
    const auto again = import(project, path, map);
    QVERIFY(again);
    QCOMPARE(again->added, 0);
    QCOMPARE(again->same, 2);
    QVERIFY(!again->import.isValid());
    QCOMPARE(everythingIn(project), before); // no entry in the history either
}

void CommentImportTest::aChangedRowUpdatesAndUndoTakesItBack()
{
    TemporaryProject project(importProject, inboxDerived);
    const QString map = QStringLiteral("id=id,time=time,author=author,text=text");
    QVERIFY(import(project,
        write(project, "id,time,author,text\n1,2026-01-01T10:00,Ann,apples\n2,2026-01-01T11:00,Ben,pears\n"), map));
    QVERIFY(indexPendingComments(project.edits()));
    const QString before = project.dump({QStringLiteral("comment"), QStringLiteral("person")}) + counters(project);
    const auto changed = import(project,
        write(project, "id,time,author,text\n1,2026-01-01T10:00,Ann,bananas\n3,2026-01-02T10:00,Cat,plums\n"), map);
    QVERIFY(changed);
    QCOMPARE(changed->added, 1);
    QCOMPARE(changed->updated, 1);
    QVERIFY(indexPendingComments(project.edits()));
    CommentSearch search(project.reader());
    QCOMPARE(search.find(QStringLiteral("apples"))->hits.size(), 0);
    QCOMPARE(search.find(QStringLiteral("bananas"))->hits.size(), 1);
    const QString after = project.dump({QStringLiteral("comment"), QStringLiteral("person")}) + counters(project);

    for (int round = 0; round < 2; ++round) {
        QFuture<Result<ActDone>> undone = project.edits().undo();
        undone.waitForFinished();
        QVERIFY(undone.result());
        QCOMPARE(project.dump({QStringLiteral("comment"), QStringLiteral("person")}) + counters(project), before);
        QVERIFY(indexPendingComments(project.edits()));
        QCOMPARE(search.find(QStringLiteral("apples"))->hits.size(), 1);
        QCOMPARE(search.find(QStringLiteral("bananas"))->hits.size(), 0);
        QCOMPARE(search.find(QStringLiteral("plums"))->hits.size(), 0);
        QFuture<Result<ActDone>> redone = project.edits().redo();
        redone.waitForFinished();
        QVERIFY(redone.result());
        QCOMPARE(project.dump({QStringLiteral("comment"), QStringLiteral("person")}) + counters(project), after);
        QVERIFY(indexPendingComments(project.edits()));
        QCOMPARE(search.find(QStringLiteral("apples"))->hits.size(), 0);
        QCOMPARE(search.find(QStringLiteral("plums"))->hits.size(), 1);
    }
}

void CommentImportTest::rowsWithoutIdAreStable()
{
    TemporaryProject project(importProject, inboxDerived);
    const QString path
        = write(project, "who,when,what\nAnn,01.02.2026,Nice\nAnn,01.02.2026,Nice\nBen,02.02.2026,Nice\n");
    const QString map = QStringLiteral("author=who,time=when,text=what");
    QCOMPARE(import(project, path, map)->added, 3); // two people may say the same, and one person twice
    const auto again = import(project, path, map);
    QCOMPARE(again->added, 0);
    QCOMPARE(again->same, 3);
}

void CommentImportTest::duplicateIdsInOneFile()
{
    TemporaryProject project(importProject, inboxDerived);
    const QString path = write(project, "id,text\n1,one\n1,one\n2,two\n1,other\n");
    const auto summary = import(project, path, QStringLiteral("id=id,text=text"));
    QVERIFY(summary);
    QCOMPARE(summary->read, 4);
    QCOMPARE(summary->added, 2);
    QCOMPARE(summary->same, 1);
    QCOMPARE(summary->rejected.size(), 1);
    QCOMPARE(summary->rejected.constFirst(),
        (RejectedRow{5, QStringLiteral("id"), RejectReason::DuplicateId, {QStringLiteral("1")}}));
    QCOMPARE(project.reader().text("SELECT text FROM comment WHERE remote_id = '1'").value_or(QString()),
        QStringLiteral("one"));
}

void CommentImportTest::undatedComments()
{
    TemporaryProject project(importProject, inboxDerived);
    const auto summary = import(project, write(project, "id,time,text\n1,,one\n2,2026-01-01,two\n"),
        QStringLiteral("id=id,time=time,text=text"));
    QVERIFY(summary);
    QCOMPARE(summary->added, 2);
    QCOMPARE(project.reader().integer("SELECT id >> 20 FROM comment WHERE at_ms IS NULL").value_or(0), testNowMs);
}

void CommentImportTest::badRowsAreToldWithTheirPlace()
{
    TemporaryProject project(importProject, inboxDerived);
    const QString path = write(project,
        "id,time,text,likes\n1,2026-02-30,a,1\n2,2026-02-03,\"b\nb\",-5\n3,2026-02-03,c,1e300\n4,2026-02-03,,1\n5,2026-"
        "02-03\n"
        "6,2026-02-03,f,1,extra\n7,soon,g,1\n8,2026-02-03,h,many\n9,2026-02-03,fine,\n");
    const auto summary = import(project, path, QStringLiteral("id=id,time=time,text=text,likes=likes"));
    QVERIFY(summary);
    QCOMPARE(summary->added, 1);
    QCOMPARE(summary->rejectedCount, 8);
    QStringList told;
    for (const RejectedRow &row : summary->rejected)
        told << QStringLiteral("%1 %2 %3").arg(row.line).arg(row.column).arg(int(row.reason));
    const auto is = [](int line, const char *column, RejectReason reason) {
        return QStringLiteral("%1 %2 %3").arg(line).arg(QLatin1String(column)).arg(int(reason));
    };
    QCOMPARE(told,
        (QStringList{is(2, "time", RejectReason::NoSuchDate), is(3, "likes", RejectReason::NumberOutOfRange),
            is(5, "likes", RejectReason::NumberOutOfRange), is(6, "text", RejectReason::Missing),
            is(7, "", RejectReason::TooFewColumns), is(8, "", RejectReason::TooManyColumns),
            is(9, "time", RejectReason::UnreadableDate), is(10, "likes", RejectReason::UnreadableNumber)}));
    for (const RejectedRow &row : summary->rejected)
        QVERIFY(!reasonSentence(row).isEmpty() && !reasonSentence(row).contains(QLatin1Char('%')));
}

void CommentImportTest::aBadFileLeavesTheProjectAsItWas_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("line");
    const auto bad = [](ErrorCode code) { return int(code); };
    QTest::newRow("empty") << QByteArray() << bad(ErrorCode::Empty) << QString();
    QTest::newRow("unknown layout") << QByteArray("a,b\n1,2\n") << bad(ErrorCode::UnreadableLayout) << QString();
    const QByteArray head("COMMENT_ID,AUTHOR,DATE,CONTENT,CLASS\nx1,Ann,2026-01-01T10:00:00,fine,0\n");
    QTest::newRow("open quote") << head
            + "x2,Ben,2026-01-01T10:00:00,\"never closed,0\nx3,Cat,2026-01-01T10:00:00,c,0\n"
                                << bad(ErrorCode::BadSyntax) << QStringLiteral("3");
    QTest::newRow("cut in a quote") << head + "x2,Ben,2026-01-01T10:00:00,\"cut he" << bad(ErrorCode::BadSyntax)
                                    << QStringLiteral("3");
    QTest::newRow("NUL") << head + QByteArray("x2,Ben,,a\0b,0\n", 15) << bad(ErrorCode::BadSyntax)
                         << QStringLiteral("3");
    QTest::newRow("10,000 columns") << head + QByteArray(10'000, ',') + "\n"
                                    << bad(ErrorCode::BadSyntax) << QStringLiteral("3");
    QTest::newRow("long field") << head + "x2,Ben,," + QByteArray(2'000'000, 'x') + ",0\n"
                                << bad(ErrorCode::BadSyntax) << QStringLiteral("3");
    QByteArray many = head;
    for (int i = 0; i < 45'000; ++i) // more than two chunks are written before the fault is met
        many += "m" + QByteArray::number(i) + ",Ann,2026-01-01T10:00:00,text " + QByteArray::number(i) + ",0\n";
    QTest::newRow("open quote after chunks") << many + "x,\"y\n"
                                             << bad(ErrorCode::BadSyntax) << QStringLiteral("45003");
}

void CommentImportTest::aBadFileLeavesTheProjectAsItWas()
{
    QFETCH(QByteArray, bytes);
    TemporaryProject project(importProject, inboxDerived);
    QVERIFY(import(project, write(project, "id,text\n1,before\n"), QStringLiteral("id=id,text=text")));
    const QString before = everythingIn(project);
    const auto summary = import(project, write(project, bytes, QStringLiteral("bad.csv")));
    QVERIFY(!summary);
    QTEST(int(summary.error().code), "code");
    QFETCH(QString, line);
    if (!line.isEmpty())
        QCOMPARE(summary.error().args.value(0), line);
    QCOMPARE(everythingIn(project), before);
}

void CommentImportTest::aFullDiskLeavesTheProjectAsItWas()
{
    TemporaryProject project(importProject, inboxDerived);
    QVERIFY(import(project, write(project, "id,text\n1,before\n"), QStringLiteral("id=id,text=text")));
    QByteArray many("id,text\n");
    for (int i = 0; i < 60'000; ++i)
        many += "m" + QByteArray::number(i) + ",some words to fill the file " + QByteArray::number(i) + "\n";
    const QString path = write(project, many, QStringLiteral("many.csv"));
    const QString before = everythingIn(project);
    rlimit old{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &old), 0);
    const auto oldHandler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{4'000'000, old.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto summary = import(project, path, QStringLiteral("id=id,text=text"));
    ::setrlimit(RLIMIT_FSIZE, &old);
    std::signal(SIGXFSZ, oldHandler);
    QVERIFY(!summary);
    QVERIFY2(summary.error().code == ErrorCode::DiskFull || summary.error().code == ErrorCode::Storage,
        qPrintable(summary.error().detail));
    project.close();
    QCOMPARE(project.open().code, ErrorCode::None); // what could not be struck out on a full disk is struck out now
    project.edits().waitForIdle();
    QCOMPARE(everythingIn(project), before);
}

void CommentImportTest::cancelledLeavesTheProjectAsItWas()
{
    TemporaryProject project(importProject, inboxDerived);
    QByteArray many("id,text\n");
    for (int i = 0; i < 45'000; ++i)
        many += "m" + QByteArray::number(i) + ",words\n";
    const QString before = everythingIn(project);
    CommentImport importer(project.project(), project.edits());
    ImportPlan plan;
    plan.path = write(project, many);
    plan.mapping = *Mapping::fromArgument(QStringLiteral("id=id,text=text"));
    ImportControl control;
    std::atomic_int calls = 0;
    control.progress = [&, cancelled = control.cancelled](qint64, qint64) {
        if (++calls == 2)
            *cancelled = true;
    };
    QFuture<Result<ImportSummary>> future = importer.run(plan, control);
    future.waitForFinished();
    QVERIFY(!future.result());
    QCOMPARE(future.result().error().code, ErrorCode::Cancelled);
    QCOMPARE(everythingIn(project), before);
}

void CommentImportTest::aDryRunWritesNothing()
{
    TemporaryProject project(importProject, inboxDerived);
    const QString map = QStringLiteral("id=id,text=text");
    QVERIFY(import(project, write(project, "id,text\n1,one\n2,two\n"), map));
    const QString before = everythingIn(project);
    CommentImport importer(project.project(), project.edits());
    ImportPlan plan;
    plan.path = write(project, "id,text\n1,one\n2,changed\n3,three\n3,other\n4,\n");
    plan.mapping = *Mapping::fromArgument(map);
    QFuture<Result<ImportSummary>> future = importer.dryRun(plan);
    future.waitForFinished();
    const auto dry = future.result();
    QVERIFY(dry);
    QCOMPARE(everythingIn(project), before);
    const auto real = import(project, plan.path, map);
    QVERIFY(real);
    QCOMPARE(std::tuple(dry->read, dry->added, dry->updated, dry->same, dry->rejectedCount),
        std::tuple(real->read, real->added, real->updated, real->same, real->rejectedCount));
    QCOMPARE(dry->rejected, real->rejected);
}

void CommentImportTest::layoutsAreRemembered()
{
    TemporaryProject project(importProject, inboxDerived);
    const QString path = write(project, "wer;was\nAnn;eins\n");
    QCOMPARE(import(project, path).error().code, ErrorCode::UnreadableLayout);
    CommentImport importer(project.project(), project.edits());
    QFuture<Result<>> remembered = importer.remember(QStringLiteral("mine"),
        {QStringLiteral("wer"), QStringLiteral("was")}, *Mapping::fromArgument(QStringLiteral("author=wer,text=was")));
    remembered.waitForFinished();
    QVERIFY(remembered.result());
    const auto summary = import(project, path);
    QVERIFY(summary);
    QCOMPARE(summary->layout, QStringLiteral("mine"));
    QCOMPARE(summary->added, 1);
}

void CommentImportTest::previewTellsWhatWouldCome()
{
    TemporaryProject project(importProject, inboxDerived);
    CommentImport importer(project.project(), project.edits());
    ImportPlan plan;
    plan.path = write(project, "user;date;comment\nAnn;03/04/2026;hi\nBen;13/04/2026;\n");
    const auto preview = resultOf(importer.preview(plan));
    QVERIFY(preview);
    QCOMPARE(preview->separator, ';');
    QVERIFY(preview->guessed);
    QCOMPARE(preview->mapping.header(QStringLiteral("author")), QStringLiteral("user"));
    QCOMPARE(preview->mapping.header(QStringLiteral("text")), QStringLiteral("comment"));
    QCOMPARE(preview->dateOrder, DateOrder::DayFirst);
    QVERIFY(preview->dateOrderIsForced);
    QCOMPARE(preview->rows.size(), 2);
    QCOMPARE(preview->rejected.size(), 1);
    QCOMPARE(preview->rejected.constFirst().line, 3);
}

void CommentImportTest::theAccountIsFoundOrMade()
{
    TemporaryProject project(importProject, inboxDerived);
    CommentImport importer(project.project(), project.edits());
    ImportPlan plan;
    plan.path = write(project, "id,text\n1,one\n");
    plan.mapping = *Mapping::fromArgument(QStringLiteral("id=id,text=text"));
    plan.account = QStringLiteral("nowhere:me");
    const auto run = [&] {
        QFuture<Result<ImportSummary>> future = importer.run(plan);
        future.waitForFinished();
        return future.result();
    };
    QCOMPARE(run().error().code, ErrorCode::Invalid);
    plan.account = QStringLiteral("instagram:cafe");
    QCOMPARE(run()->added, 1);
    plan.account = QStringLiteral("vk:cafe");
    QCOMPARE(run()->added, 1); // the same id elsewhere is another comment
    plan.account.clear();
    QCOMPARE(run().error().code, ErrorCode::Invalid); // which of the two?
    QCOMPARE(project.reader().integer("SELECT count(*) FROM account").value_or(0), 2);
}

void CommentImportTest::naughtyStringsComeThrough()
{
    const QString path = sharedData(QStringLiteral("unicode/blns.json"));
    if (path.isEmpty())
        QSKIP("the shared data are not here");
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray strings = QJsonDocument::fromJson(file.readAll()).array();
    QVERIFY(strings.size() > 400);
    TemporaryProject project(importProject, inboxDerived);
    QByteArray csv
        = csvLine({QStringLiteral("id"), QStringLiteral("author"), QStringLiteral("text")}, CsvWriter::Guard::Raw);
    QHash<QString, QString> wanted;
    for (int i = 0; i < strings.size(); ++i) {
        const QString text = strings.at(i).toString();
        if (text.trimmed().isEmpty() || text.contains(QChar(0)))
            continue;
        wanted.insert(QString::number(i), text);
        csv += csvLine({QString::number(i), text, text}, CsvWriter::Guard::Raw);
    }
    const auto summary = import(project, write(project, csv), QStringLiteral("id=id,author=author,text=text"));
    QVERIFY(summary);
    QCOMPARE(summary->added, wanted.size());
    Statement rows = project.reader().query("SELECT remote_id, text, author FROM comment");
    while (rows.step()) {
        QCOMPARE(rows.text(1), wanted.value(rows.text(0)));
        QCOMPARE(rows.text(2), wanted.value(rows.text(0)));
    }
    QVERIFY(indexPendingComments(project.edits()));
    CommentSearch search(project.reader());
    for (const QString &text : std::as_const(wanted))
        QVERIFY2(search.find(text), qPrintable(text));
}

void CommentImportTest::manyOfOneMoment()
{
    TemporaryProject project(importProject, inboxDerived);
    QByteArray many("id,time,text\n");
    for (int i = 0; i < 30'000; ++i) // so many share a millisecond that ids collide
        many += "m" + QByteArray::number(i) + ",2026-01-01,words\n";
    const QString path = write(project, many);
    const QString map = QStringLiteral("id=id,time=time,text=text");
    const auto summary = import(project, path, map);
    QVERIFY(summary);
    QCOMPARE(summary->added, 30'000);
    QCOMPARE(project.reader().integer("SELECT value FROM tally WHERE name = 'comments'").value_or(0), 30'000);
    QCOMPARE(project.reader().integer("SELECT count(*) FROM search_pending").value_or(0), 30'000);
    QCOMPARE(import(project, path, map)->same, 30'000);
}

STOA_TEST(CommentImportTest)
#include "commentimport_test.moc"
