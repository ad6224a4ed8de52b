// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/core/result.h"
#include "models/core/walltime.h"
#include "models/planning/postterms.h"

#include <QHash>
#include <QList>

#include <optional>

namespace stoa {

class Connection;

//! When an account's posts go out by preference, each week.
struct PublishingSlot
{
    SlotId id;
    AccountId account;
    int weekday = 1; //!< 1 Monday to 7 Sunday
    QTime time; //!< on the wall of the project's zone
    ThemeId theme; //!< takes posts of this theme only; none: of any
    std::optional<PostKind> kind; //!< takes posts of this kind only; none: of any

    bool takes(ThemeId postTheme, PostKind postKind) const
    {
        return (!theme.isValid() || theme == postTheme) && (!kind || *kind == postKind);
    }
    friend bool operator==(const PublishingSlot &, const PublishingSlot &) = default;
};

//! How close together and how many an account's posts may be.
struct AccountLimits
{
    std::optional<int> minutesApart; //!< at least; none: as the project says
    std::optional<int> mostADay;
    bool isEmpty() const { return !minutesApart && !mostADay; }
    friend bool operator==(const AccountLimits &, const AccountLimits &) = default;
};

Result<QList<PublishingSlot>> readSlots(Connection &reader); //!< by account, weekday and time
Result<QHash<AccountId, AccountLimits>> readLimits(Connection &reader); //!< of the accounts that have any

} // namespace stoa
