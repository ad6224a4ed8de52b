// SPDX-License-Identifier: GPL-3.0-or-later
// edit: one small recorded edit against the bare commit. undo: taking back against doing.
#include "tests/benchmarks/benchreport.h"
#include "tests/benchmarks/generator.h"

#include <QTemporaryDir>

namespace stoa::bench {

namespace {

constexpr int editRounds = 300;
constexpr int bulkRounds = 7;
constexpr int bulkRows = 20'000;
constexpr double editBudget = 1.5;
constexpr double undoBudget = 1.6;

struct Bench
{
    QTemporaryDir folder;
    DataFolder data{folder.path() + QLatin1String("/home")};
    FixedClock clock{generatedNowMs};
    OpenProject open
        = OpenProject::around(Project::create(folder.path() + QLatin1String("/bench.stoa"),
                                  {QStringLiteral("b"), QStringLiteral("UTC"), QStringLiteral("en")}, data, clock)
                                  .value(),
            clock);

    void act(const EditService::Work &work) const
    {
        QFuture<Result<ActDone>> done = open.edits->run({QStringLiteral("post.edit"), {}, {}, false}, work);
        done.waitForFinished();
        if (!done.result())
            qFatal("bench: %s", qPrintable(done.result().error().detail));
    }
    void take(QFuture<Result<ActDone>> (EditService::*step)()) const
    {
        QFuture<Result<ActDone>> done = (open.edits.get()->*step)();
        done.waitForFinished();
    }
    void fill(int rows) const
    {
        act([rows](Writer &writer) {
            for (int i = 1; i <= rows; ++i)
                writer.exec("INSERT INTO post (id, text) VALUES (?, 'text')", i);
        });
    }
};

} // namespace

void benchEdit()
{
    const Bench bench;
    bench.fill(1000);
    // In a file of its own: a project that somebody else writes to is not edited any more.
    const Bench other;
    other.fill(1000);
    const auto bare = other.open.project->openWriter().value();
    Measured measured{QStringLiteral("edit"), QStringLiteral("one row"), {},
        QStringLiteral("the bare commit, synchronous=EXTRA"), {}, {}, QStringLiteral("p50 <= 1.5x"), false};
    for (int i = 0; i < editRounds; ++i) {
        measured.ours.push_back(elapsedMs([&] {
            bench.act([i](Writer &writer) {
                writer.exec("UPDATE post SET text = ? WHERE id = ?", QString::number(i), i % 1000 + 1);
            });
        }));
        measured.anchors.push_back(elapsedMs([&] {
            bare->exec("BEGIN IMMEDIATE");
            bare->exec("UPDATE post SET title = ? WHERE id = ?", QString::number(i), i % 1000 + 1);
            bare->exec("COMMIT");
        }));
    }
    measured.within = ratioOf(measured).value_or(99) <= editBudget;
    report(measured);
}

void benchUndo()
{
    const Bench bench;
    bench.fill(bulkRows);
    Measured one{QStringLiteral("undo"), QStringLiteral("one row"), {}, QStringLiteral("the forward edit"), {}, {},
        QStringLiteral("<= 1.6x"), false};
    for (int i = 0; i < editRounds; ++i) {
        one.anchors.push_back(elapsedMs([&] {
            bench.act(
                [i](Writer &writer) { writer.exec("UPDATE post SET text = ? WHERE id = 7", QString::number(i)); });
        }));
        one.ours.push_back(elapsedMs([&] { bench.take(&EditService::undo); }));
    }
    one.within = ratioOf(one).value_or(99) <= undoBudget;
    report(one);
    Measured many{QStringLiteral("undo"), QStringLiteral("20,000 rows"), {}, QStringLiteral("the forward edit"), {}, {},
        QStringLiteral("<= 1.6x"), false};
    for (int i = 0; i < bulkRounds; ++i) {
        many.anchors.push_back(elapsedMs([&] {
            bench.act(
                [i](Writer &writer) { writer.exec("UPDATE post SET kind = ?", QStringLiteral("kind%1").arg(i)); });
        }));
        many.ours.push_back(elapsedMs([&] { bench.take(&EditService::undo); }));
    }
    many.within = ratioOf(many).value_or(99) <= undoBudget;
    report(many);
}

} // namespace stoa::bench
