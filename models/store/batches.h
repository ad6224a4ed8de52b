// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/derived.h"
#include "models/store/writer.h"

#include <memory>
#include <span>

namespace stoa {

//! Taking whole imports and rule runs back, and putting them there again. Store thread, inside a transaction.
//!
//! What an import inserted carries its id; what it changed has its old row on the shelf (comment_shelf,
//! published_item_shelf) under the import's id. Leaving and returning swap the two, set-based, so that a million rows
//! are some statements.
using DerivedList = std::span<const std::unique_ptr<Derived>>;

void beginBatch(Writer &writer, BatchKind kind, qint64 batch); //!< the row of import or rule_run, state running
void finishBatch(Writer &writer, BatchKind kind, qint64 batch); //!< state done
//! Fails with WorkedOn (args: how many) where a person has worked on rows that the import brought.
void leaveBatch(Writer &writer, BatchKind kind, qint64 batch, DerivedList derived);
void returnBatch(Writer &writer, BatchKind kind, qint64 batch, DerivedList derived);
//! Strikes a batch out for good: one that was cancelled, killed, or undone and overtaken by a new act.
void removeBatch(Writer &writer, BatchKind kind, qint64 batch, DerivedList derived);
//! Removes batches that a crash left running.
void removeUnfinishedBatches(Writer &writer, DerivedList derived);

//! The tables a batch of this kind writes.
QSet<Table> batchTables(BatchKind kind);

} // namespace stoa
