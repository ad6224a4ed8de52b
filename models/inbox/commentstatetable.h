// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/derived.h"

#include <map>

namespace stoa {

//! Keeps comment_state (what a person set over what rules set) and the counters of tally in step with triage, the
//! effects of rules, and the comments. A person's word wins; effects of undone runs and effects that were stopped do
//! not count. Store thread.
class CommentStateTable final : public Derived
{
public:
    void bringUpToDate(Writer &writer, const ChangeList &changes) override;
    void beforeBatchLeaves(Writer &writer, BatchKind kind, qint64 batch) override;
    void afterBatchArrived(Writer &writer, BatchKind kind, qint64 batch) override;
    void afterBatchLeft(Writer &writer, BatchKind kind, qint64 batch) override;

    //! Snoozed comments whose time has come are open again. Answers how many. Through EditService::maintain, each
    //! minute or so.
    static int wake(Writer &writer);
    static bool isAnyDue(Connection &reader, qint64 nowMs); //!< whether wake() would find one
    //! Counts everything anew: for files made by other means, and for tests.
    static void recount(Writer &writer);

private:
    struct Seen //!< what is known of a rule run that is under way
    {
        qint64 least = 0;
        qint64 most = 0;
        qint64 effects = 0;
    };
    void touchNewEffects(Writer &writer, qint64 run);

    std::map<qint64, Seen> m_running;
};

} // namespace stoa
