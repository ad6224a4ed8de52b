// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/derived.h"

#include <QFuture>

namespace stoa {

class EditService;

//! Keeps comment_search, the full-text index of comments and authors in folded form, in step with the comments.
//!
//! Comments that come in are noted in search_pending by CommentIngest, and indexed in the background by SearchFeeder;
//! what goes is told to the index before its words are gone, since it keeps no text. Statements are set-based: row by
//! row the index is seven times slower. Store thread.
class SearchIndex final : public Derived
{
public:
    //! No act of a person changes a comment, but merges bring them, and undoing a merge takes them away.
    void bringUpToDate(Writer &writer, const ChangeList &changes) override;
    void beforeBatchLeaves(Writer &writer, BatchKind kind, qint64 batch) override;
    void afterBatchArrived(Writer &writer, BatchKind kind, qint64 batch) override;

    //! After an erasure: merges the pieces of the index some hundred pages at a time. FTS5 of SQLite 3.40 keeps deleted
    //! words until nothing older is left to merge them with.
    bool clearDeleted(Writer &writer) override;

    //! Takes the words of the comments in the temporary table \a list (id) out, and indexes those comments as empty.
    //! Before their words are gone.
    static void blank(Writer &writer, const char *list);
    //! Empties the index and notes every comment as pending, but those of the import \a leaving.
    static void startAnew(Writer &writer, qint64 leaving = 0);
    //! Indexes up to \a most pending comments, newest first. Answers how many are left.
    static qint64 feed(Writer &writer, int most);
    static qint64 pending(Connection &connection); //!< comments that search does not find yet
};

} // namespace stoa
