// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/freeslots.h"

#include "models/planning/postrow.h"
#include "models/planning/settingedits.h"
#include "models/store/database.h"

#include <algorithm>
#include <map>

namespace stoa {

namespace {

//! By moment, the accounts for which it is a slot that takes the post and is free.
using SlotOffers = std::map<WallTime, QList<AccountId>>;

SlotOffers offersFor(const SlotBoard &board, const SlotWish &wish, const WallTime &after)
{
    SlotOffers offers;
    for (int day = 0; day <= slotHorizonDays; ++day) {
        const QDate date = after.date.addDays(day);
        for (const PublishingSlot &slot : board.all) {
            const WallTime at{date, slot.time};
            if (slot.weekday == date.dayOfWeek() && after < at && wish.accounts.contains(slot.account)
                && slot.takes(wish.theme, wish.kind) && !offers[at].contains(slot.account)
                && board.isFree(slot.account, at))
                offers[at].append(slot.account);
        }
    }
    return offers;
}

} // namespace

Result<SlotBoard> SlotBoard::read(Connection &reader, const DateRange &range)
{
    const Connection::Snapshot moment(reader);
    Result<QList<PublishingSlot>> all = readSlots(reader);
    if (!all)
        return all.error();
    Result<QHash<AccountId, AccountLimits>> limits = readLimits(reader);
    if (!limits)
        return limits.error();
    SlotBoard board{std::move(*all), {}, std::move(*limits), readPlanSettings(reader).leastDistanceMinutes};
    Statement rows = reader.query("SELECT v.account_id, p.wall FROM post p JOIN variant v ON v.post_id = p.id"
                                  " WHERE p.wall >= ? AND p.wall < ? AND p.status <> 'failed'",
        range.from.toString(Qt::ISODate), range.to.toString(Qt::ISODate));
    while (rows.step())
        board.taken.append({rows.id<AccountId>(0), WallTime::fromString(rows.text(1))});
    return rows.finish(std::move(board));
}

bool SlotBoard::isFree(AccountId account, const WallTime &at) const
{
    const AccountLimits own = limits.value(account);
    const qint64 apart = std::max(1, own.minutesApart.value_or(leastMinutes)); // never on the same minute
    int thatDay = 0;
    for (const TakenTime &post : taken) {
        if (post.account != account)
            continue;
        if (std::abs(post.at.minutesTo(at)) < apart)
            return false;
        thatDay += post.at.date == at.date ? 1 : 0;
    }
    return !own.mostADay || thatDay < *own.mostADay;
}

void SlotBoard::take(const QList<AccountId> &accounts, const WallTime &at)
{
    for (const AccountId account : accounts)
        taken.append({account, at});
}

SlotWish SlotWish::of(const PostRow &row)
{
    SlotWish wish{row.id, {}, row.theme, row.kind};
    for (const PostAccount &account : row.accounts)
        wish.accounts.append(account.account);
    return wish;
}

QList<std::optional<WallTime>> nextFreeSlots(SlotBoard board, const QList<SlotWish> &wishes, const WallTime &after)
{
    QList<std::optional<WallTime>> found;
    for (const SlotWish &wish : wishes) {
        const SlotOffers offers = offersFor(board, wish, after);
        qsizetype most = 0;
        for (const auto &[at, accounts] : offers)
            most = std::max(most, accounts.size());
        const auto best = std::find_if(
            offers.cbegin(), offers.cend(), [most](const auto &offer) { return offer.second.size() == most; });
        if (most == 0) {
            found.append(std::nullopt);
            continue;
        }
        found.append(best->first);
        board.take(wish.accounts, best->first);
    }
    return found;
}

QList<OpenSlot> openSlots(const SlotBoard &board, const DateRange &range, const WallTime &after)
{
    QList<OpenSlot> open;
    for (QDate date = std::max(range.from, after.date); date < range.to; date = date.addDays(1)) {
        for (const PublishingSlot &slot : board.all) {
            const WallTime at{date, slot.time};
            if (slot.weekday == date.dayOfWeek() && after < at && board.isFree(slot.account, at))
                open.append({slot, at});
        }
    }
    std::stable_sort(open.begin(), open.end(), [](const OpenSlot &a, const OpenSlot &b) { return a.at < b.at; });
    return open;
}

} // namespace stoa
