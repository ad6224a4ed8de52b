// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/postrow.h"
#include "models/planning/worddiff.h"

namespace stoa {

//! What a version of a post can differ in.
enum class VersionPart : quint8 { Title, Text, OwnText, OwnMedia, Link, Kind };

//! One part in which an earlier version differs from the post as it is now.
struct VersionDiff
{
    VersionPart part = VersionPart::Text;
    QString network; //!< of OwnText and OwnMedia: token
    QString handle;
    QList<DiffPart> words; //!< removed: only in the version; added: only now

    int wordsChanged(DiffKind kind) const; //!< how many words are of that kind
};

//! How \a now came from \a version, in the order of the pane; empty: nothing that can be restored differs. An account
//! that the version did not know, or the post has no more, is left out. \a media: of the post as it is now; their names
//! are the words of OwnMedia. Pure.
QList<VersionDiff> versionDiffs(
    const PostVersion &version, const PostRow &now, const QList<PostAttachment> &media = {});

} // namespace stoa
