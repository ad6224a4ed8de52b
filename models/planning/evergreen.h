// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/freeslots.h"
#include "models/planning/placement.h"
#include "models/store/editservice.h"

namespace stoa {

//! A post that returns to free slots, and when it was seen so far.
struct EvergreenPost
{
    SlotWish wish;
    int cooldownDays = 90; //!< at least, between two appearances
    int most = 0; //!< appearances in all, the first included; 0: without end
    QList<QDate> appearances; //!< planned and published, by date

    bool mayAppearOn(QDate day) const;
};

//! The pool, in the order in which it was filled. Errors: those of the connection.
Result<QList<EvergreenPost>> readEvergreens(Connection &reader);

//! Fills the free slots of \a range after \a now, in order of time: each takes the post that fits it and was seen the
//! fewest times, then the longest ago. Slots that nothing fits stay free. Nothing is done. Pure.
QList<Placement> evergreenPlacements(
    QList<EvergreenPost> pool, SlotBoard board, const DateRange &range, const WallTime &now);

//! Changes to the pool of evergreen posts. Window's thread, as PostEdits. Errors: NotFound, Invalid, InThePast.
class EvergreenEdits final
{
public:
    explicit EvergreenEdits(EditService &edits) noexcept; //!< must outlive this object

    QFuture<Result<ActDone>> add(
        const QList<PostId> &posts, int cooldownDays, int most); //!< or changes; \a most 0: no end
    QFuture<Result<ActDone>> remove(const QList<PostId> &posts); //!< from the pool; what was made of them stays
    //! A copy of each post at its time, in one act.
    QFuture<Result<ActDone>> place(const QList<std::pair<PostId, WallTime>> &places);

private:
    EditService &m_edits;
};

} // namespace stoa
