// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/actionspec.h"

#include <span>

namespace stoa {

//! The rules page's rows of the table of actions.
std::span<const ActionSpec> ruleActions();

} // namespace stoa
