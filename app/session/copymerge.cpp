// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/copymerge.h"

#include "models/inbox/personedits.h"

#include <QFileInfo>

#include <algorithm>

namespace stoa {

Result<std::shared_ptr<CopyMerge>> CopyMerge::prepare(
    const Project &project, std::unique_ptr<Connection> mine, const QString &other, const Clock &clock)
{
    std::shared_ptr<CopyMerge> merge(new CopyMerge(project.data()));
    merge->m_name = QFileInfo(other).fileName();
    Result<std::unique_ptr<Intake>> intake = Intake::of(other, project.data(), clock);
    if (!intake)
        return intake.error();
    merge->m_intake = std::move(*intake);
    Result<std::unique_ptr<Connection>> theirs = Connection::open(merge->m_intake->path(), Connection::Mode::Read);
    if (!theirs)
        return theirs.error();
    merge->m_theirs = std::move(*theirs);
    const Result<Lineage> ours = Lineage::read(*mine);
    const Result<Lineage> others = Lineage::read(*merge->m_theirs);
    if (!ours || !others)
        return (ours ? others : ours).error();
    merge->m_kinship = ours->to(*others);
    if (merge->m_kinship == Kinship::Strangers)
        return {ErrorCode::OtherProject, {other}};
    Result<std::unique_ptr<CommonBase>> base
        = CommonBase::find(*mine, *merge->m_theirs, project.data(), project.sealKey());
    if (!base)
        return base.error();
    merge->m_base = std::move(*base);
    Result<MergePlan> plan = planMerge(merge->m_base ? &merge->m_base->connection() : nullptr, *mine, *merge->m_theirs);
    if (!plan)
        return plan.error();
    merge->m_plan = std::move(*plan);
    return merge;
}

void CopyMerge::carryOut(Writer &writer)
{
    const Result<Lineage> ours = Lineage::read(writer.connection());
    const Result<Lineage> others = Lineage::read(*m_theirs);
    if (!ours || !others)
        return writer.fail((ours ? others : ours).error());
    const Result<MergePlan> plan = planMerge(m_base ? &m_base->connection() : nullptr, writer.connection(), *m_theirs);
    if (!plan)
        return writer.fail(plan.error());
    // Whose words were erased in one copy does not come back by the other.
    PersonEdits::Erased erased = PersonEdits::erasedIn(writer.connection());
    const PersonEdits::Erased there = PersonEdits::erasedIn(*m_theirs);
    const bool theyKnow = std::all_of(erased.comments.cbegin(), erased.comments.cend(),
        [&there](qint64 comment) { return there.comments.contains(comment); });
    erased.comments += there.comments;
    erased.persons += there.persons;
    applyMerge(writer, *plan, *m_theirs);
    PersonEdits::eraseAgain(writer, erased);
    ours->with(*others).write(writer);
    // The next merge with the same laptop begins where this one ended. A copy that still has erased words is not kept.
    if (!m_intake->wasRebuilt() && theyKnow && !writer.failed())
        CommonBase::keep(m_intake->path(), *others, m_data).has_value();
}

QFuture<Result<ActDone>> CopyMerge::run(EditService &edits)
{
    ActLabel label{QStringLiteral("project.merge"), {m_name}, {}, false, false, true};
    return edits.run(label, [self = shared_from_this()](Writer &writer) { self->carryOut(writer); });
}

} // namespace stoa
