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
    bool isWhole = false; //!< page size, page count and file length agree; whole pages may follow, see below
    //! Where the project ends, bytes; 0: the header does not tell. A file that shrank has its last commit before it is
    //! cut: one whose program was killed in between is longer, and sound.
    qint64 wholeBytes = 0;
    bool isTooLong = false; //!< there is more behind wholeBytes
    bool isSaving = false; //!< a commit was writing its pages when this was read
    int userVersion = 0;
};

//! Errors: NotFound, NotAFile (directory, FIFO, device), NoPermission.
Result<FileHeader> readFileHeader(const QString &path);

} // namespace stoa
