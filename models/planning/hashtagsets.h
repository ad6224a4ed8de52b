// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/editservice.h"

#include <QStringList>

namespace stoa {

using HashtagSetId = Id<struct HashtagSetTag>;

//! Hashtags that are used together.
struct HashtagSet
{
    HashtagSetId id;
    QString name;
    QStringList tags; //!< each with its # sign
    friend bool operator==(const HashtagSet &, const HashtagSet &) = default;
};

//! A hashtag that may be meant, and why.
struct HashtagOffer
{
    QString tag; //!< with its # sign, as it was written most
    int uses = 0; //!< posts of this project that have it
    bool ofTheme = false; //!< of the post's own theme
};

Result<QList<HashtagSet>> readHashtagSets(Connection &reader); //!< in their order
//! What somebody typed as tags, parted by anything: each once, with its # sign, in their order.
QStringList hashtagsFrom(const QString &typed);

//! The hashtags of this project by how many posts have them, and those of its themes and sets. Reads all texts: a
//! second for 100,000 posts, so on a thread with a \a reader of its own.
QList<HashtagOffer> readHashtagUse(Connection &reader);
//! Those of \a known that begin with \a begun (case and accents aside, with or without #), \a ofTheme first, then the
//! most used, at most \a most. Pure.
QList<HashtagOffer> hashtagOffers(
    const QList<HashtagOffer> &known, const QString &begun, const QString &ofTheme, qsizetype most = 8);

//! Changes to hashtag sets. Window's thread, as PostEdits. Errors: Invalid without a name or tags, Conflict for a name
//! that another has, NotFound.
class HashtagSetEdits final
{
public:
    explicit HashtagSetEdits(EditService &edits) noexcept; //!< must outlive this object

    QFuture<Result<ActDone>> create(const HashtagSet &set);
    QFuture<Result<ActDone>> change(const HashtagSet &set);
    QFuture<Result<ActDone>> remove(HashtagSetId set);

private:
    EditService &m_edits;
};

} // namespace stoa
