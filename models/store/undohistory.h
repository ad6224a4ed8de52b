// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/batches.h"
#include "models/store/changes.h"
#include "models/store/editservice.h"

namespace stoa {

//! The history inside the project file: what was done, sealed so that only what this installation wrote is ever
//! applied. Store thread, inside a transaction; errors go to the writer.
class UndoHistory final
{
public:
    explicit UndoHistory(QByteArray sealKey);

    //! Adds an act; clears what could be redone. A changeset of more than 64 MiB is not kept: the act cannot be undone.
    ActId record(Writer &writer, const ActLabel &label, const QByteArray &changeset, DerivedList derived);
    ActId recordBatch(Writer &writer, const ActLabel &label, BatchKind kind, qint64 batch, DerivedList derived);

    //! After an erasure: nothing before it can be taken back, and nothing of it is kept. \a label stands as an act that
    //! cannot be undone.
    ActId beginAnew(Writer &writer, const ActLabel &label, DerivedList derived);

    //! Takes the newest act back, or does the oldest undone one again. Answers what changed.
    Result<ChangeList> undo(Writer &writer, DerivedList derived, ActDone &done);
    Result<ChangeList> redo(Writer &writer, DerivedList derived, ActDone &done);

private:
    struct Entry;
    std::optional<Entry> newestDone(Writer &writer) const;
    std::optional<Entry> oldestUndone(Writer &writer) const;
    static std::optional<Entry> entryOf(Statement &row);
    Result<ChangeList> carryOut(
        Writer &writer, const Entry &entry, bool backwards, DerivedList derived, ActDone &done) const;
    std::optional<ActId> mergeIntoNewest(Writer &writer, const ActLabel &label, const QByteArray &changeset) const;
    void clearRedo(Writer &writer, DerivedList derived) const;
    void trim(Writer &writer);
    QByteArray seal(Writer &writer, qint64 act, const QByteArray &changeset) const;
    qint64 nextAct(Writer &writer) const;

    QByteArray m_sealKey;
    int m_sinceTrim = 0;
};

} // namespace stoa
