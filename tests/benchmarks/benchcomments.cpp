// SPDX-License-Identifier: GPL-3.0-or-later
// import: a CSV of a million comments against sqlite3's own .import. search: against the same FTS5 query by hand.
#include "models/exchange/csvwriter.h"
#include "models/inbox/commentimport.h"
#include "models/inbox/commentsearch.h"
#include "tests/benchmarks/benchreport.h"
#include "tests/benchmarks/generator.h"
#include "tests/benchmarks/wordsource.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace stoa::bench {

namespace {

constexpr int importFiles = 5; // one after the other into one project: a million comments, and five measurements
constexpr int importRows = 200'000; // of each
constexpr double inboxBudget = 0.33;
constexpr double searchableBudget = 0.12;
constexpr int searchRounds = 15;
constexpr double searchP50Ms = 1;
constexpr double searchP95Ms = 10;

QString keptCsv(int part)
{
    const QString path = QStringLiteral(STOA_BUILD_DIR "/bench-data/comments-%1-%2.csv").arg(importRows).arg(part);
    if (QFile::exists(path))
        return path;
    QDir().mkpath(QStringLiteral(STOA_BUILD_DIR "/bench-data"));
    WordSource words(quint32(3 + part));
    auto writer = CsvWriter::create(path).value();
    writer->write({QStringLiteral("COMMENT_ID"), QStringLiteral("AUTHOR"), QStringLiteral("DATE"),
        QStringLiteral("CONTENT"), QStringLiteral("CLASS")});
    const QDateTime first(QDate(2024, 1, 1), QTime(0, 0), Qt::UTC);
    for (int i = part * importRows; i < (part + 1) * importRows; ++i) {
        writer->write({QStringLiteral("id%1").arg(i), QStringLiteral("person%1").arg(words.below(5000)),
            first.addSecs(qint64(i) * 80).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")), words.comment(),
            QStringLiteral("0")});
    }
    if (!writer->commit())
        qFatal("import: no room for the data");
    return path;
}

//! sqlite3's own import of a file: the milliseconds.
double anchorImportMs(const QString &database, const QString &csv)
{
    return elapsedMs([&] {
        QProcess::execute(QStringLiteral("sqlite3"),
            {database, QStringLiteral(".mode csv"), QStringLiteral(".import '%1' comment").arg(csv)});
    });
}

double ourImportMs(const OpenProject &open, const QString &csv)
{
    CommentImport import(*open.project, *open.edits);
    ImportPlan plan;
    plan.path = csv;
    plan.account = QStringLiteral("youtube:bench");
    return elapsedMs([&] {
        QFuture<Result<ImportSummary>> future = import.run(plan);
        future.waitForFinished();
        const Result<ImportSummary> summary = future.result();
        if (!summary || summary->added != importRows)
            qFatal("import: %s", summary ? "not all rows" : qPrintable(summary.error().detail));
    });
}

void reportImport(Measured measured, double budget)
{
    measured.name = QStringLiteral("import");
    measured.anchor = QStringLiteral("sqlite3 .import, no index, no check");
    measured.ratio = median(measured.anchors) / median(measured.ours);
    measured.budget = QStringLiteral(">= %1x its rows/s").arg(budget);
    measured.within = *measured.ratio >= budget;
    report(measured);
}

} // namespace

void benchImport()
{
    QTemporaryDir folder;
    const DataFolder data(folder.path() + QLatin1String("/home"));
    const FixedClock clock(generatedNowMs);
    const OpenProject open
        = OpenProject::around(Project::create(folder.path() + QLatin1String("/ours.stoa"),
                                  {QStringLiteral("b"), QStringLiteral("UTC"), QStringLiteral("en")}, data, clock)
                                  .value(),
            clock);
    Measured inbox;
    Measured searchable;
    for (int part = 0; part < importFiles; ++part) {
        const QString csv = keptCsv(part);
        inbox.anchors.push_back(anchorImportMs(folder.path() + QLatin1String("/anchor.db"), csv));
        inbox.ours.push_back(ourImportMs(open, csv));
        const double indexMs = elapsedMs([&] { static_cast<void>(indexPendingComments(*open.edits)); });
        searchable.ours.push_back(inbox.ours.back() + indexMs);
    }
    searchable.anchors = inbox.anchors;
    inbox.caseName = QStringLiteral("to the inbox, 5 x 200,000 rows into one project");
    searchable.caseName = QStringLiteral("to searchable, 5 x 200,000 rows into one project");
    reportImport(inbox, inboxBudget);
    reportImport(searchable, searchableBudget);
}

void benchSearch()
{
    const DataFolder data(keptHome());
    const FixedClock clock(generatedNowMs);
    const QString path = keptProject({10'000, 1'000'000, 0, 1}, data);
    const auto project = Project::open(path, Project::Access::ReadOnly, data, clock).value();
    Connection &reader = project->reader();
    CommentSearch search(reader);
    const std::pair<const char *, const char *> queries[] = {{"a", "\"a\"*"}, {"κ", "\"κ\"*"}, {"co", "\"co\"*"},
        {"pro", "\"pro\"*"}, {"coffee", "\"coffee\"*"}, {"coffee summer", "\"coffee\" \"summer\"*"},
        {"заказ сахар", "\"заказ\" \"сахар\"*"}, {"\"coffee bread\"", "\"coffee bread\""}, {"500123", "\"500123\"*"},
        {"nosuchwordatall", "\"nosuchwordatall\"*"}};
    for (const auto &[query, byHand] : queries) {
        Measured measured{QStringLiteral("search"), QString::fromUtf8(query), {},
            QStringLiteral("the same FTS5 query by hand"), {}, {}, QStringLiteral("p50 <= 1 ms, p95 <= 10 ms"), false};
        for (int round = 0; round < searchRounds; ++round) {
            measured.ours.push_back(elapsedMs([&] { static_cast<void>(search.find(QString::fromUtf8(query), 100)); }));
            measured.anchors.push_back(elapsedMs([&] {
                Statement rows = reader.query(
                    "SELECT c.id, c.author, c.text FROM comment_search s JOIN comment c ON c.id = s.rowid"
                    " WHERE comment_search MATCH ? ORDER BY s.rowid DESC LIMIT 100",
                    QString::fromUtf8(byHand));
                while (rows.step())
                    static_cast<void>(rows.text(2));
            }));
        }
        measured.within = median(measured.ours) <= searchP50Ms && percentile(measured.ours, 0.95) <= searchP95Ms;
        report(measured);
    }
}

} // namespace stoa::bench
