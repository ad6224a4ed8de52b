// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/slot.h"
#include "models/store/editservice.h"

namespace stoa {

//! Changes to preferred times and limits of accounts. Window's thread, as PostEdits. Errors: NotFound; Invalid
//! (weekday, time, negative numbers); Conflict (the account has that slot already).
class SlotEdits final
{
public:
    explicit SlotEdits(EditService &edits) noexcept; //!< must outlive this object

    QFuture<Result<ActDone>> add(const QList<PublishingSlot> &wanted); //!< without ids; one act
    QFuture<Result<ActDone>> change(const PublishingSlot &slot);
    QFuture<Result<ActDone>> remove(const QList<SlotId> &unwanted);
    QFuture<Result<ActDone>> setLimits(AccountId account, const AccountLimits &limits);

private:
    EditService &m_edits;
};

} // namespace stoa
