// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/derived.h"

#include <memory>
#include <vector>

namespace stoa {

//! The derived tables of the inbox, in the order in which they are to be asked: search index, states and counters,
//! persons, accounts that imports made.
std::vector<std::unique_ptr<Derived>> inboxDerived();

} // namespace stoa
