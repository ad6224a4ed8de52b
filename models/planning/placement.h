// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/walltime.h"
#include "models/planning/postrow.h"

#include <QDate>
#include <QList>

#include <functional>

namespace stoa {

//! A post and the time it is to get, shown before it is done.
struct Placement
{
    PostId post; //!< that moves, or that is copied
    WallTime from; //!< invalid: it is a copy, or an idea
    WallTime to;
    enum class Why {
        Fine,
        Past, //!< that time is over
        Skipped, //!< it would have fallen on a day that is left out, and went on to this one
        NoSlot, //!< there is no free slot; \a to is invalid
    } why
        = Why::Fine;
};

//! \a rows, \a days later (earlier when negative), each at its time of day. What would fall on a day for which \a skip
//! is true goes on in the same direction to the next that is not; published posts and ideas are left out. Nothing is
//! done.
QList<Placement> shiftedPlacements(
    const QList<PostRow> &rows, int days, const std::function<bool(QDate)> &skip, const WallTime &now);

} // namespace stoa
