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

constexpr int importRows = 1'000'000;
constexpr double inboxBudget = 0.33;
constexpr double searchableBudget = 0.12;
constexpr int searchRounds = 15;
constexpr double searchP50Ms = 1;
constexpr double searchP95Ms = 10;

QString keptCsv()
{
    const QString path = QStringLiteral(STOA_BUILD_DIR "/bench-data/comments-%1.csv").arg(importRows);
    if (QFile::exists(path))
        return path;
    QDir().mkpath(QStringLiteral(STOA_BUILD_DIR "/bench-data"));
    WordSource words(3);
    auto writer = CsvWriter::create(path).value();
    writer->write({QStringLiteral("COMMENT_ID"), QStringLiteral("AUTHOR"), QStringLiteral("DATE"),
        QStringLiteral("CONTENT"), QStringLiteral("CLASS")});
    const QDateTime first(QDate(2024, 1, 1), QTime(0, 0), Qt::UTC);
    for (int i = 0; i < importRows; ++i) {
        writer->write({QStringLiteral("id%1").arg(i), QStringLiteral("person%1").arg(words.below(5000)),
            first.addSecs(qint64(i) * 80).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")), words.comment(),
            QStringLiteral("0")});
    }
    if (!writer->commit())
        qFatal("import: no room for the data");
    return path;
}

void reportImport(const QString &caseName, double ms, double anchorMs, double budget)
{
    Measured measured{QStringLiteral("import"), caseName, {ms}, QStringLiteral("sqlite3 .import, no index, no check"),
        {anchorMs}, anchorMs / ms, QStringLiteral(">= %1x its rows/s").arg(budget), anchorMs / ms >= budget};
    report(measured);
}

} // namespace

void benchImport()
{
    const QString csv = keptCsv();
    QTemporaryDir folder;
    const DataFolder data(folder.path() + QLatin1String("/home"));
    const FixedClock clock(generatedNowMs);
    const double anchorMs = elapsedMs([&] {
        QProcess::execute(QStringLiteral("sqlite3"),
            {folder.path() + QLatin1String("/anchor.db"), QStringLiteral(".mode csv"),
                QStringLiteral(".import '%1' comment").arg(csv)});
    });
    const OpenProject open
        = OpenProject::around(Project::create(folder.path() + QLatin1String("/ours.stoa"),
                                  {QStringLiteral("b"), QStringLiteral("UTC"), QStringLiteral("en")}, data, clock)
                                  .value(),
            clock);
    CommentImport import(*open.project, *open.edits);
    ImportPlan plan;
    plan.path = csv;
    plan.account = QStringLiteral("youtube:bench");
    const double inboxMs = elapsedMs([&] {
        QFuture<Result<ImportSummary>> future = import.run(plan);
        future.waitForFinished();
        const Result<ImportSummary> summary = future.result();
        if (!summary || summary->added != importRows)
            qFatal("import: %s", summary ? "not all rows" : qPrintable(summary.error().detail));
    });
    const double indexMs = elapsedMs([&] { static_cast<void>(indexPendingComments(*open.edits)); });
    reportImport(QStringLiteral("1,000,000 rows to the inbox"), inboxMs, anchorMs, inboxBudget);
    reportImport(QStringLiteral("1,000,000 rows to searchable"), inboxMs + indexMs, anchorMs, searchableBudget);
}

void benchSearch()
{
    QTemporaryDir folder;
    const DataFolder data(folder.path());
    const FixedClock clock(generatedNowMs);
    const QString path = keptProject({10'000, 1'000'000, 0, 1}, data);
    {
        // The generator leaves the index to catch up, as an import does.
        const OpenProject open
            = OpenProject::around(Project::open(path, Project::Access::Edit, data, clock).value(), clock);
        if (!indexPendingComments(*open.edits))
            qFatal("search: no index");
    }
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
