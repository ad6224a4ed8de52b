// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/actionspec.h"

#include <span>

namespace stoa {

//! The calendar page's rows of the table of actions.
std::span<const ActionSpec> calendarActions();

} // namespace stoa
