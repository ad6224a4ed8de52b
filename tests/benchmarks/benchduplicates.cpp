// SPDX-License-Identifier: GPL-3.0-or-later
// duplicates: a post being typed against all texts of a project with 100,000 posts.
#include "models/planning/duplicatewatch.h"
#include "models/planning/postqueries.h"
#include "tests/benchmarks/benchreport.h"
#include "tests/benchmarks/generator.h"

#include <QCoreApplication>
#include <QEventLoop>

namespace stoa::bench {

namespace {

constexpr int typedTexts = 500;
constexpr double lookMs = 100; // while typing, over the whole project

class StillClock final : public Clock
{
public:
    qint64 nowUtcMs() const override { return generatedNowMs; }
};

} // namespace

void benchDuplicates()
{
    const DataFolder data(keptHome());
    const StillClock clock;
    const QString path = keptProject({100'000, 0, 0, 1}, data);
    Result<std::unique_ptr<Project>> project = Project::open(path, Project::Access::ReadOnly, data, clock);
    if (!project)
        qFatal("duplicates: cannot open %s", qPrintable(path));
    EditService edits(**project, clock, {});
    DuplicateWatch watch(**project, edits);
    const double reading = elapsedMs([&watch] {
        QEventLoop loop;
        QObject::connect(&watch, &DuplicateWatch::ready, &loop, &QEventLoop::quit);
        watch.begin();
        loop.exec();
    });
    report({QStringLiteral("duplicates"), QStringLiteral("reading 100,000 posts, in the background"), {reading}, {}, {},
        {}, QStringLiteral("told only"), true});

    Connection &reader = (*project)->reader();
    QList<PostRow> rows;
    for (Statement ids = reader.query(
             "SELECT id FROM post WHERE status <> 'published' AND length(text) > 60 ORDER BY id % 9973 LIMIT ?",
             typedTexts);
         ids.step();)
        rows.append(PostQueries(reader).post(ids.id<PostId>(0)).value_or({}));
    std::vector<double> times;
    int found = 0;
    for (const PostRow &row : rows) {
        // Half of them as a new post that says the same in almost the same words, half as the post itself.
        PostRow typed = row;
        typed.text += QStringLiteral(" and one more word");
        if (times.size() % 2 == 0)
            typed.id = PostId(1); // no post has it
        std::optional<Duplicate> same;
        times.push_back(elapsedMs([&] { same = watch.find(typed); }));
        found += same ? 1 : 0;
    }
    Measured measured{QStringLiteral("duplicates"),
        QStringLiteral("one look while typing, %1 of %2 said already").arg(found).arg(times.size()), std::move(times),
        {}, {}, {}, QStringLiteral("p99 <= %1 ms").arg(lookMs), false};
    measured.within = percentile(measured.ours, 0.99) <= lookMs;
    report(measured);
}

} // namespace stoa::bench
