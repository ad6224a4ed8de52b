// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/feed.h"
#include "models/store/editservice.h"

#include <QHash>

namespace stoa {

class Connection;

//! The feeds of the project, by title.
Result<QList<FeedRow>> readFeeds(Connection &reader);
//! What a person has dealt with of \a feed: guid -> the idea made of it, none where it was read only. The idea may be
//! gone by now; it was made all the same.
Result<QHash<QString, PostId>> readFeedItems(Connection &reader, FeedId feed);

//! What a person does with feeds. What a feed says is not in the project: only what was dealt with. Window's thread.
//! Errors: NotFound when the feed is gone.
class FeedEdits final
{
public:
    explicit FeedEdits(EditService &edits) noexcept; //!< must outlive this object

    FeedId newId() const;
    //! \a feed has an id of newId(). Errors: Invalid (args: url) for what is neither a web address nor a file; Conflict
    //! for an address that the project has.
    QFuture<Result<ActDone>> add(const FeedRow &feed);
    QFuture<Result<ActDone>> rename(FeedId feed, const QString &title); //!< Errors: Invalid (args: name) when empty
    QFuture<Result<ActDone>> remove(FeedId feed); //!< with what is known of its articles; ideas stay
    //! Says of \a guids that they are read, or not: an article that became an idea stays read.
    QFuture<Result<ActDone>> setRead(const QHash<FeedId, QStringList> &guids, bool read);
    //! An idea of each of \a entries that is not one yet: title, link, source, the first lines as a note; the words
    //! themselves are the author's and go into no post. One act. Errors: Conflict when all of them are ideas already.
    QFuture<Result<ActDone>> makeIdeas(const QHash<FeedId, QList<FeedEntry>> &entries);

private:
    EditService &m_edits;
};

} // namespace stoa
