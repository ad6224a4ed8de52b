// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace stoa {

//! Opens the bit bucket in place of any closed standard stream. First thing in main(): else the next file that is
//! opened gets such a number, and what is printed goes into it.
void holdStandardStreams();

} // namespace stoa
