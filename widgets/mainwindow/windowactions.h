// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/actionspec.h"

#include <span>

namespace stoa {

//! The actions of the window itself: project, undo, pages, view, help.
std::span<const ActionSpec> windowActions();

} // namespace stoa
