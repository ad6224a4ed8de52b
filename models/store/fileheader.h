// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QString>

namespace stoa {

//! What the first bytes of a file say, read before SQLite has it open. Never call it for a file that is open in this
//! process: closing it would drop SQLite's lock.
struct FileHeader
{
    bool isSqlite = false;
    bool isOurs = false; //!< the application id is ours, or our tables are named in it
    bool isWhole = false; //!< page size, page count and file length agree
    int userVersion = 0;
};

//! Errors: NotFound, NotAFile (directory, FIFO, device), NoPermission.
Result<FileHeader> readFileHeader(const QString &path);

} // namespace stoa
