// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/mergeround.h"

#include "models/store/merge/merge.h"

namespace stoa::test {

namespace {

Result<qsizetype> bring(Connection *base, Replica &into, Replica &from, Replica &result)
{
    const Result<MergePlan> plan = planMerge(base, into.connection(), from.connection());
    if (!plan)
        return plan.error();
    result.copyFrom(into);
    const Error error = result.act([&](Writer &writer) { applyMerge(writer, *plan, from.connection()); });
    return error.code == ErrorCode::None ? Result<qsizetype>(plan->conflicts.size()) : Result<qsizetype>(error);
}

} // namespace

void MergeRound::draw(quint32 seed)
{
    constexpr int acts = 25;
    base.make(seed);
    mine.copyFrom(base);
    theirs.copyFrom(base);
    mine.edit(seed * 2 + 1, 1, acts);
    theirs.edit(seed * 2 + 2, 2, acts);
}

QString MergeRound::run(bool knowsBase)
{
    Connection *const known = knowsBase ? &base.connection() : nullptr;
    const Result<qsizetype> there = bring(known, mine, theirs, result);
    const Result<qsizetype> back = bring(known, theirs, mine, mirrored);
    if (!there || !back)
        return (there ? back : there).error().detail;
    conflicts = *there;
    if (result.dump() != mirrored.dump())
        return QStringLiteral("not the same in either order");
    const QString problems = result.problems();
    return problems.isEmpty() ? lostWord() : problems;
}

//! A word that one side wrote, or that both still have, must be in the result: in its row or among the conflicts.
QString MergeRound::lostWord()
{
    const QSet<QString> before = base.words();
    const QSet<QString> after = result.words();
    const QSet<QString> ours = mine.words();
    const QSet<QString> others = theirs.words();
    for (const QString &word : (ours - before) + (others - before) + (ours & others)) {
        if (!after.contains(word))
            return QStringLiteral("lost: ") + word;
    }
    return {};
}

} // namespace stoa::test
