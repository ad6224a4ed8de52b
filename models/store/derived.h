// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/changes.h"
#include "models/store/writer.h"

namespace stoa {

enum class BatchKind { Import, RuleRun };

//! A table that follows others: the search index, the state of comments, daily totals. There are no triggers; the store
//! asks each of these, set-based, inside the transaction of the change. All functions run on the store thread.
class Derived
{
public:
    virtual ~Derived() = default;

    //! After the rows of \a changes were written (or un-written), before the commit.
    virtual void bringUpToDate(Writer &writer, const ChangeList &changes) = 0;
    //! Before the rows of a batch are put on the shelf or struck out: the last moment to see them.
    virtual void beforeBatchLeaves(Writer &, BatchKind, qint64 /*batch*/) { }
    //! After the rows of a batch were written or came back from the shelf; for an import once each chunk.
    virtual void afterBatchArrived(Writer &, BatchKind, qint64 /*batch*/) { }
    //! After beforeBatchLeaves() and the leaving itself.
    virtual void afterBatchLeft(Writer &, BatchKind, qint64 /*batch*/) { }
    //! Takes a part of what was deleted out of the table's own bytes, after an erasure; true: there is more.
    virtual bool clearDeleted(Writer &) { return false; }
};

} // namespace stoa
