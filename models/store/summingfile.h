// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace stoa {

//! The name of the file layer that keeps PageSum up to date under SQLite, for sqlite3_open_v2(); made at the first
//! call. It stands on whatever layer is the default when a file is opened, and is never the default itself. Any thread.
//!
//! The rule: the header says "saving" from the moment in which a commit's first page is written, because SQLite writes
//! that one first, and gets its sum after all others, before they are synced. Both writes lie in the first page, which
//! the journal holds: whoever is interrupted goes back to a sum that was true.
const char *summingLayer();

//! For sqlite3_file_control(): what the header says is not to be trusted; it is counted anew at the next edit.
constexpr int countPagesAnew = 0x53740001;

} // namespace stoa
