// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/contest.h"

namespace stoa {

//! One thing to be in order before a contest starts. The sentence is made in widgets.
struct ContestPoint
{
    const char *id = ""; //!< kept in the project: never changes
    const char *network = ""; //!< token; empty: for every contest
    const char *source = ""; //!< the page that demands it; empty: good practice
    bool isRead = false; //!< the page was read for this table; else it is from memory: look before relying on it
    QString idText() const { return QString::fromLatin1(id); }
};

//! The points for a contest that runs on \a networks (tokens): the general ones first.
QList<ContestPoint> contestPoints(const QStringList &networks);
//! Those of them that are not ticked.
QList<ContestPoint> openPoints(const Contest &contest, const QStringList &networks);

} // namespace stoa
