// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/calendarlayout.h"
#include "models/planning/slot.h"

namespace stoa {

struct PostRow;

//! A post that stands on an account at a time.
struct TakenTime
{
    AccountId account;
    WallTime at;
};

//! What is known of the times of a project when free slots are looked for. A value; any thread.
struct SlotBoard
{
    QList<PublishingSlot> all;
    QList<TakenTime> taken;
    QHash<AccountId, AccountLimits> limits;
    int leastMinutes = 0; //!< between two posts of one account that has no limit of its own

    //! Errors: those of the connection.
    static Result<SlotBoard> read(Connection &reader, const DateRange &range);

    //! No other post of \a account is so near, and its day has room.
    bool isFree(AccountId account, const WallTime &at) const;
    void take(const QList<AccountId> &accounts, const WallTime &at);
};

//! A post that looks for its time.
struct SlotWish
{
    PostId post;
    QList<AccountId> accounts;
    ThemeId theme;
    PostKind kind = PostKind::Text;

    static SlotWish of(const PostRow &row);
};

constexpr int slotHorizonDays = 92; //!< how far ahead a free slot is looked for: a quarter is planned at a time

//! The earliest free slot after \a after for each wish, in their order; what one takes is not free for the next. It is
//! a slot of as many of the post's accounts as have slots at all; where there is no such time before the horizon, of
//! any of them. None: there is no free slot. Posts for no account find none.
QList<std::optional<WallTime>> nextFreeSlots(SlotBoard board, const QList<SlotWish> &wishes, const WallTime &after);

//! A slot on its day, for the calendar to show.
struct OpenSlot
{
    PublishingSlot slot;
    WallTime at;
};
QList<OpenSlot> openSlots(
    const SlotBoard &board, const DateRange &range, const WallTime &after); //!< the free ones, by time

} // namespace stoa
