// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/postrow.h"

namespace stoa {

//! For each account whose network takes less than the post's text there: OverLimit with the length and the limit, in
//! the network's own units. Pure.
QList<Finding> overLimits(const PostRow &row);

} // namespace stoa
