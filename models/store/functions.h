// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct sqlite3;

namespace stoa {

//! Registers the SQL functions of ours on a connection. They are used in statements only, never in the schema, so any
//! SQLite tool still reads the file. stoa_fold(text): the folded form that the search index holds.
void registerFunctions(sqlite3 *handle);

} // namespace stoa
