// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"

namespace stoa {

//! Writes the present state of \a from, which may be in use, to a new file, by SQLite's own backup. The file is synced
//! and checked by nobody yet. Errors: Conflict when \a to exists, NoPermission, DiskFull, Storage; then nothing is left
//! of it.
Result<> copyDatabase(Connection &from, const QString &to);

//! Whether SQLite finds the file at \a path whole (quick_check by a connection of its own).
bool isWholeDatabase(const QString &path);

} // namespace stoa
