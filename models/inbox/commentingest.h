// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inbox/commentblock.h"

#include "models/core/ids.h"
#include "models/store/writer.h"

#include <functional>
#include <optional>
#include <string>
#include <unordered_set>

namespace stoa {

//! Writes comments that came from a file or a network, as part of an import's batch. What is known already adds
//! nothing; a row that differs is updated, and its old form kept on the shelf, so that the batch can be taken back.
//!
//! Set-based: rows go in by statements of many rows that pass over what is there; only what they passed over is looked
//! at. Store thread, inside a chunk of EditService::runBatch; one object for one import.
class CommentIngest final
{
public:
    struct Counts
    {
        qint64 added = 0;
        qint64 updated = 0;
        qint64 same = 0;
    };
    //! A row with an id that stood further up in the same import with other content.
    using OnDuplicate = std::function<void(qint64 line, const QString &id)>;

    CommentIngest(AccountId account, ImportId import, qint64 arrivalMs);

    //! Rows without PersonId belong to their author's name; rows without RemoteId are refused by an assertion. \a
    //! block's rows are put in the order of their ids.
    Counts write(Writer &writer, CommentBlock &block, const OnDuplicate &onDuplicate = {});

private:
    //! Comments that were erased do not come back by the same file. Answers how many were left out.
    qint64 leaveOutErased(Writer &writer, CommentBlock &block);
    void giveIds(CommentBlock &block);
    void writePersons(Writer &writer, const CommentBlock &block);
    void insertRows(Writer &writer, const CommentBlock &block, std::vector<size_t> &passedOver);
    void bindRow(Statement &statement, int &index, const CommentBlock &block, const CommentBlock::Row &row) const;
    void settle(Writer &writer, const CommentBlock &block, CommentBlock::Row &row, Counts &counts,
        const OnDuplicate &onDuplicate);
    bool insertAtNextFreeId(Writer &writer, const CommentBlock &block, CommentBlock::Row &row);
    void update(Writer &writer, const CommentBlock &block, const CommentBlock::Row &row, qint64 id);
    void writePending(Writer &writer, const CommentBlock &block, const std::vector<size_t> &passedOver);
    void count(Writer &writer, qint64 added);

    AccountId m_account;
    ImportId m_import;
    qint64 m_arrivalMs;
    qint64 m_undated = 0; //!< rows without a date so far: they are spread over the milliseconds after the arrival
    std::unordered_set<qint64> m_persons; //!< written by this import
    std::optional<std::unordered_set<std::string>> m_erased; //!< ids of the account's erased comments, once read
};

//! The id of a person: a hash, so that the same import on two laptops agrees.
qint64 personIdOf(qint64 account, QByteArrayView remoteId);

} // namespace stoa
