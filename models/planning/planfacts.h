// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/planning/account.h"
#include "models/planning/calendarlayout.h"
#include "models/planning/postterms.h"

#include <QHash>
#include <QMap>

#include <algorithm>
#include <limits>

namespace stoa {

class Connection;

//! What the rhythm and the mix of a plan are reckoned from: one dated post.
struct PlanFact
{
    PostId post;
    QDate day; //!< on the wall of the project's zone
    QList<AccountId> accounts;
    PostKind kind = PostKind::Text;
    PostPurpose purpose = PostPurpose::Useful;
    ThemeId theme;
    bool leadsAway = false; //!< has a link of its own, or is a link to a third party
};

//! The posts with a date in \a range that went out or still may: failed ones do not count. By day. Any thread, that of
//! its connection. Errors: those of the connection.
Result<QList<PlanFact>> planFacts(Connection &reader, const DateRange &range);

//! The whole weeks and months around \a range: what a rhythm by week or month is reckoned over.
DateRange rhythmRange(const DateRange &range, Qt::DayOfWeek weekStart);

//! A day, week or month of one account that does not hold what was agreed.
struct RhythmGap
{
    DateRange range;
    int planned = 0;
    int missing = 0; //!< to the least agreed; 0: there are too many
    int surplus = 0; //!< over the most agreed
    friend bool operator==(const RhythmGap &, const RhythmGap &) = default;
};

//! One account's plan beside its agreed rhythm.
struct AccountRhythm
{
    Account account;
    int planned = 0; //!< in the range asked for
    int least = 0; //!< agreed for that range, rounded; 0: nothing was
    int most = 0; //!< 0: no end
    QList<RhythmGap> gaps; //!< that touch the range, in order; periods that are over are left out
    QList<RhythmGap> missed; //!< the same of periods that are over: told, but nothing can be done about them
    bool isOver = false; //!< all of the range is
    int open = std::numeric_limits<int>::max(); //!< of a range that has begun: so many are still to be had in its rest
    bool hasRhythm() const { return !account.rhythm.period.isEmpty(); }
    int missing() const { return least > planned ? std::min(least - planned, open) : 0; }
    int surplus() const { return most > 0 && planned > most ? planned - most : 0; }
};

//! \a facts cover rhythmRange(\a range). A period that began before \a today is asked for what is agreed for all of it,
//! because what went out counts as well. Pure.
QList<AccountRhythm> accountRhythms(const QList<Account> &accounts, const QList<PlanFact> &facts,
    const DateRange &range, QDate today, Qt::DayOfWeek weekStart);

//! What posts of a stretch of time are made of. Broadcasts (newsletters) have figures of their own and are left out of
//! the others: they reach subscribers, not the public.
struct PlanMix
{
    int posts = 0;
    int selling = 0;
    int leadingAway = 0;
    int broadcasts = 0;
    int sellingBroadcasts = 0;
    QMap<PostKind, int> kinds;
    QHash<ThemeId, int> themes; //!< an id that is none: posts without a theme

    int usefulPercent() const; //!< -1: there are no posts
    int usefulBroadcastPercent() const;
};
PlanMix planMix(const QList<PlanFact> &facts, const DateRange &range);

} // namespace stoa
