// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

namespace stoa::cli {

std::span<const Command> planningCommands()
{
    return {};
}

} // namespace stoa::cli
