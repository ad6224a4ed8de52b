// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/actionspec.h"

#include <span>

namespace stoa {

std::span<const ActionSpec> composerActions(); //!< what can be done with the post that is shown, beside writing

} // namespace stoa
