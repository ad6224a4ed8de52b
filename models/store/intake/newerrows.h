// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/store/datafolder.h"

namespace stoa {

//! What a damaged file still has and its backup has not.
struct NewerRows
{
    qint64 posts = 0; //!< new, or other than in the backup
    qint64 comments = 0; //!< new
    qint64 edits = 0; //!< acts of the history, taken back ones too
    bool isWhole = true; //!< posts, comments and history could be read to their ends; else there may be more

    bool isNothing() const { return posts == 0 && comments == 0 && edits == 0; }
};

//! Compares the file at \a damaged, which nobody has open, with the copy at \a backup, reading each table from both
//! ends. Works on a private copy and changes neither. Takes seconds for a large file: any thread but the window's.
//! Errors: those of copying and of the backup; Damaged where nothing of the file can be read.
Result<NewerRows> countNewerRows(const QString &damaged, const QString &backup, const DataFolder &data);

} // namespace stoa
