// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"

namespace stoa {

//! What came over from a file whose tables nobody of ours made.
struct RowImport
{
    qint64 taken = 0; //!< rows, mended ones too
    qint64 mended = 0;
    qint64 leftOut = 0;
    qint64 posts = 0;
    qint64 comments = 0;
    int brokenTables = 0; //!< could not be read to the end; only where that is passed over
};

//! What to do with a place that cannot be read.
enum class Unreadable {
    Refuse,
    PassOver, //!< the table is read from its other end as well, and what lies between is lost
};

//! Copies rows of \a from, a hostile file opened for reading, into \a into, a fresh project file: only from real
//! tables, only the columns we know, each value judged (rowrules.h). Triggers, views, virtual tables, generated columns
//! and foreign changesets stay behind; what is derived is made anew. Errors: Damaged, NotAProject (it has no posts,
//! comments or settings at all), those of \a into.
Result<RowImport> importRows(Connection &from, Connection &into, Unreadable unreadable = Unreadable::Refuse);

//! Judges every row of a file that has our schema. Answers how many would be mended or left out; 0: all are good.
Result<qint64> countBadRows(Connection &connection);

} // namespace stoa
