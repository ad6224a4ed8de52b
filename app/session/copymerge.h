// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/editservice.h"
#include "models/store/intake/intake.h"
#include "models/store/merge/commonbase.h"
#include "models/store/merge/merge.h"

#include <memory>

namespace stoa {

//! Another copy of the open project on its way into it: taken in, compared, planned; then one act.
//!
//! prepare() may take seconds and runs on any thread; the object then belongs to whoever holds it, and to the store
//! thread while run() is under way.
class CopyMerge final : public std::enable_shared_from_this<CopyMerge>
{
public:
    //! \a project is not touched but for reading; \a other must not be open in this process. Errors: those of Intake,
    //! OtherProject, TooLarge.
    static Result<std::shared_ptr<CopyMerge>> prepare(
        const Project &project, std::unique_ptr<Connection> mine, const QString &other, const Clock &clock);

    Kinship kinship() const { return m_kinship; } //!< of this copy to the other one
    const MergePlan &plan() const { return m_plan; } //!< as things stood when it was prepared
    bool knowsBase() const { return m_base != nullptr; }
    const RowImport *rebuilt() const { return m_intake->wasRebuilt() ? &m_intake->report() : nullptr; }

    const QByteArray &hash() const { return m_intake->hash(); } //!< of the other file as it was read
    //! Plans again against what is there now, and carries it out, as one act that can be undone.
    QFuture<Result<ActDone>> run(EditService &edits);

private:
    explicit CopyMerge(const DataFolder &data)
        : m_data(data)
    {
    }
    void carryOut(Writer &writer);

    const DataFolder &m_data;
    QString m_name; //!< of the other file, for the history
    std::unique_ptr<Intake> m_intake;
    std::unique_ptr<Connection> m_theirs;
    std::unique_ptr<CommonBase> m_base;
    MergePlan m_plan;
    Kinship m_kinship = Kinship::Same;
};

} // namespace stoa
