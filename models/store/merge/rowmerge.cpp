// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/merge/rowmerge.h"

#include <numeric>

namespace stoa {

namespace {

bool sameIn(const MergeRow &left, const MergeRow &right, const QList<int> &group)
{
    for (const int place : group) {
        if (left.at(place) != right.at(place))
            return false;
    }
    return true;
}

MergeConflict::Values valuesOf(const MergeShape &shape, const MergeRow &row, const QList<int> &group)
{
    MergeConflict::Values values;
    for (const int place : group) {
        const QVariant &value = row.at(place);
        values.insert(QString::fromUtf8(shape.columns.at(place).name),
            value.isNull() ? std::nullopt : std::optional(value.toString()));
    }
    return values;
}

QList<int> allColumns(const MergeShape &shape)
{
    QList<int> all(shape.columns.size());
    std::iota(all.begin(), all.end(), 0);
    return all;
}

//! The row stays although one side deleted it.
MergeConflict deletedElsewhereConflict(const MergeShape &shape, const QByteArray &key, const MergeRow &row)
{
    return {
        QString::fromUtf8(shape.table), QString::fromUtf8(key), valuesOf(shape, row, allColumns(shape)), std::nullopt};
}

} // namespace

RowMerge::RowMerge(const QList<TableDifferences> &tables, Later later)
    : m_later(later)
{
    for (const TableDifferences &table : tables) {
        MergedTable merged{&table.shape, {}};
        for (auto it = table.rows.cbegin(); it != table.rows.cend(); ++it)
            merged.rows.insert(it.key(), decide(table.shape, it.key(), *it));
        m_tables.append(std::move(merged));
    }
}

void RowMerge::run()
{
    bringBackWhatIsReferredTo();
    dropConflictsOfParts();
    keepConflicts();
}

//! The later version stands. What orders versions of one row must not depend on which side is called mine.
bool RowMerge::mineIsLater(const MergeShape &shape, const RowVersions &versions, const QList<int> &group) const
{
    if (const int changed = shape.column("changed_ms"); changed >= 0) {
        const qint64 mine = versions.mine->at(changed).toLongLong();
        const qint64 theirs = versions.theirs->at(changed).toLongLong();
        if (mine != theirs)
            return mine > theirs;
    }
    if (m_later != Later::Unknown)
        return m_later == Later::Mine;
    return serialised(*versions.mine, group) > serialised(*versions.theirs, group);
}

void RowMerge::mergeColumns(const MergeShape &shape, const QByteArray &key, Outcome &outcome) const
{
    const RowVersions &versions = *outcome.versions;
    MergeRow row = *versions.mine;
    for (const QList<int> &group : shape.groups) {
        if (sameIn(*versions.mine, *versions.theirs, group))
            continue;
        const bool mineIsOld = versions.base && sameIn(*versions.base, *versions.mine, group);
        const bool theirsIsOld = versions.base && sameIn(*versions.base, *versions.theirs, group);
        const bool isQuiet = shape.quiet.contains(group.first());
        bool takeMine = theirsIsOld;
        if (isQuiet && !mineIsOld && !theirsIsOld)
            takeMine = versions.mine->at(group.first()).toLongLong() > versions.theirs->at(group.first()).toLongLong();
        else if (!mineIsOld && !theirsIsOld)
            takeMine = mineIsLater(shape, versions, group);
        const MergeRow &kept = takeMine ? *versions.mine : *versions.theirs;
        for (const int place : group)
            row[place] = kept.at(place);
        if (mineIsOld || theirsIsOld || isQuiet || shape.policy == MergeShape::Policy::Facts)
            continue;
        const MergeRow &other = takeMine ? *versions.theirs : *versions.mine;
        outcome.conflicts.append({QString::fromUtf8(shape.table), QString::fromUtf8(key), valuesOf(shape, kept, group),
            valuesOf(shape, other, group)});
    }
    outcome.row = row;
}

RowMerge::Outcome RowMerge::decide(const MergeShape &shape, const QByteArray &key, const RowVersions &versions) const
{
    Outcome outcome{&versions, {}, {}, false};
    if (versions.mine && versions.theirs) {
        mergeColumns(shape, key, outcome);
        return outcome;
    }
    const std::optional<MergeRow> &only = versions.mine ? versions.mine : versions.theirs;
    if (!versions.base) {
        outcome.row = only; // new on one side
    } else if (*versions.base != *only) {
        outcome.row = only;
        outcome.deletedElsewhere = true;
        if (shape.policy == MergeShape::Policy::Both)
            outcome.conflicts.append(deletedElsewhereConflict(shape, key, *only));
    }
    return outcome;
}

const RowMerge::Outcome *RowMerge::outcomeOf(
    const QByteArray &table, const QVariant &id, MergeShape::Policy *policy) const
{
    for (const MergedTable &merged : m_tables) {
        if (merged.shape->table != table)
            continue;
        if (policy != nullptr)
            *policy = merged.shape->policy;
        const auto found = merged.rows.constFind(id.toString().toUtf8());
        return found == merged.rows.cend() ? nullptr : &*found;
    }
    return nullptr;
}

//! Answers whether it had gone and is back.
bool RowMerge::bringBack(const QByteArray &table, const QVariant &id)
{
    const Outcome *const gone = outcomeOf(table, id);
    if (gone == nullptr || gone->row)
        return false;
    for (MergedTable &merged : m_tables) {
        if (merged.shape->table != table)
            continue;
        const QByteArray key = id.toString().toUtf8();
        Outcome &outcome = merged.rows[key];
        outcome.row = outcome.versions->mine ? outcome.versions->mine : outcome.versions->theirs;
        outcome.deletedElsewhere = true;
        if (merged.shape->policy == MergeShape::Policy::Both)
            outcome.conflicts.append(deletedElsewhereConflict(*merged.shape, key, *outcome.row));
    }
    return true;
}

//! What was deleted together with its owner comes back together with it. Answers whether anything did.
bool RowMerge::bringBackParts(MergedTable &merged, const MergeShape::Reference &reference)
{
    bool any = false;
    for (Outcome &outcome : merged.rows) {
        const auto &only = outcome.versions->mine ? outcome.versions->mine : outcome.versions->theirs;
        if (outcome.row || !only)
            continue;
        const Outcome *const owner = outcomeOf(reference.table, only->at(reference.column));
        if (owner == nullptr || !owner->row || !owner->deletedElsewhere)
            continue;
        outcome.row = only;
        outcome.deletedElsewhere = true;
        any = true;
    }
    return any;
}

void RowMerge::bringBackWhatIsReferredTo()
{
    bool again = true;
    while (again) {
        again = false;
        for (MergedTable &merged : m_tables) {
            for (const MergeShape::Reference &reference : merged.shape->references) {
                QVariantList wanted;
                for (const Outcome &outcome : std::as_const(merged.rows)) {
                    if (outcome.row && !outcome.row->at(reference.column).isNull())
                        wanted.append(outcome.row->at(reference.column));
                }
                for (const QVariant &id : std::as_const(wanted))
                    again = bringBack(reference.table, id) || again;
                if (reference.owns)
                    again = bringBackParts(merged, reference) || again;
            }
        }
    }
}

//! Where a whole post was deleted on the other side, one question is enough.
void RowMerge::dropConflictsOfParts()
{
    for (MergedTable &merged : m_tables) {
        for (Outcome &outcome : merged.rows) {
            if (!outcome.row || !outcome.deletedElsewhere)
                continue;
            for (const MergeShape::Reference &reference : merged.shape->references) {
                MergeShape::Policy policy = MergeShape::Policy::Facts;
                const Outcome *const owner = outcomeOf(reference.table, outcome.row->at(reference.column), &policy);
                if (reference.owns && owner != nullptr && owner->deletedElsewhere && policy == MergeShape::Policy::Both)
                    outcome.conflicts.clear();
            }
        }
    }
}

void RowMerge::keepConflicts()
{
    for (MergedTable &merged : m_tables) {
        for (Outcome &outcome : merged.rows)
            m_conflicts += std::exchange(outcome.conflicts, {});
    }
    std::sort(m_conflicts.begin(), m_conflicts.end(),
        [](const MergeConflict &a, const MergeConflict &b) { return a.name() < b.name(); });
}

MergePlan RowMerge::takePlan()
{
    MergePlan plan;
    for (const MergedTable &merged : std::as_const(m_tables)) {
        plan.shapes.append(*merged.shape);
        for (const Outcome &outcome : merged.rows) {
            const std::optional<MergeRow> &before = outcome.versions->mineAsStored;
            if (before != outcome.row)
                plan.writes.append({plan.shapes.size() - 1, before, outcome.row});
        }
    }
    plan.conflicts = std::move(m_conflicts);
    return plan;
}

} // namespace stoa
