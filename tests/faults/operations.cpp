// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/world.h"

#include "models/inbox/commentimport.h"
#include "models/inbox/triageedits.h"
#include "models/planning/postedits.h"
#include "models/planning/settingedits.h"
#include "models/planning/variantedits.h"
#include "models/rules/ruleruns.h"

namespace stoa::faults {

namespace {

Result<> plain(const Result<ActDone> &done)
{
    return done ? Result<>() : Result<>(done.error());
}

Result<> plan(World &world)
{
    NewPost post;
    post.at = WallTime::fromString(QStringLiteral("2026-12-24T18:30"));
    post.text = QStringLiteral("Merry Christmas from all of us. ").repeated(60);
    post.accounts = world.accounts;
    post.labels = {world.label};
    return plain(waited(PostEdits(world.edits()).create(post)));
}

Result<> move(World &world)
{
    return plain(waited(PostEdits(world.edits()).moveDays(world.posts.mid(0, 8), 3)));
}

Result<> type(World &world)
{
    PostEdits edits(world.edits());
    if (const Result<ActDone> first = waited(edits.setText(world.posts.at(1), QStringLiteral("Typed"))); !first)
        return first.error();
    return plain(waited(edits.setText(world.posts.at(1), QStringLiteral("Typed on").repeated(400))));
}

Result<> remove(World &world)
{
    return plain(waited(PostEdits(world.edits()).remove(world.posts.mid(4, 10))));
}

Result<> copy(World &world)
{
    return plain(waited(PostEdits(world.edits()).copyToDay(world.posts.mid(0, 6), QDate(2026, 12, 30))));
}

Result<> relabel(World &world)
{
    return plain(waited(PostEdits(world.edits()).relabel(world.posts, {world.label}, {})));
}

Result<> triage(World &world)
{
    return plain(waited(TriageEdits(world.edits()).assign(world.comments, QStringLiteral("Maria"))));
}

Result<> importFile(World &world)
{
    CommentImport import(*world.project().project, world.edits());
    ImportPlan plan;
    plan.path = world.importFile();
    plan.account = QStringLiteral("facebook:cafe");
    plan.mapping = Mapping::fromArgument(QStringLiteral("id=id,time=created_time,author=from,text=message")).value();
    const Result<ImportSummary> summary = waited(import.run(plan, {}));
    return summary ? Result<>() : Result<>(summary.error());
}

Result<> runRules(World &world)
{
    RuleRuns runs(*world.project().project, world.edits());
    const Result<RunReport> report = waited(runs.runOverHistory());
    return report ? Result<>() : Result<>(report.error());
}

Result<> changeZone(World &world)
{
    return plain(waited(SettingEdits(world.edits()).setZone(QStringLiteral("America/New_York"))));
}

Result<> undo(World &world)
{
    return plain(waited(world.edits().undo()));
}

Result<> redo(World &world)
{
    return plain(waited(world.edits().redo()));
}

} // namespace

const std::vector<Operation> &operations()
{
    static const std::vector<Operation> all{
        {"plan", {}, &plan},
        {"undo", &remove, &undo, false},
        {"move", {}, &move},
        {"relabel", {}, &relabel},
        {"type", {}, &type},
        {"import", {}, &importFile},
        {"delete", {}, &remove},
        {"copy", {}, &copy},
        {"triage", {}, &triage},
        {"rules", {}, &runRules},
        {"zone", {}, &changeZone},
        {"redo",
            [](World &world) {
                if (const Result<> done = remove(world); !done)
                    return done;
                return undo(world);
            },
            &redo},
    };
    return all;
}

Result<> editAnything(World &world)
{
    world.nextMinutes();
    static int serial = 0;
    return plain(
        waited(PostEdits(world.edits()).setNotes(world.posts.last(), QStringLiteral("note %1").arg(++serial))));
}

} // namespace stoa::faults
