// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"

#include <QList>
#include <QString>
#include <QTimeZone>

namespace stoa {

class Connection;

//! An hour of the week in which an account's own posts did better than its others, and how many posts say so.
struct BestTime
{
    int weekday = 1; //!< 1 Monday to 7 Sunday
    int hour = 0; //!< of the wall in the project's zone
    double timesUsual = 1; //!< 1.5: half as much again as the account's median hour
    qint64 posts = 0;
};

//! The best hours of \a account by its own history, the best first, at most \a most: only hours with five posts or
//! more, as fewer say nothing, and only those above the median of all such hours. \a metric tells by which number: the
//! first of engagement by reach, by impressions, by followers, likes that has enough. Empty: there is not enough
//! history.
QList<BestTime> bestTimes(Connection &reader, const QTimeZone &zone, AccountId account, int most, QString *metric);

} // namespace stoa
