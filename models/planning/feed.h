// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"

#include <QList>
#include <QMetaType>
#include <QString>

namespace stoa {

using FeedId = Id<struct FeedTag>;

//! One article of a feed, as it was read: strangers' words, plain text already.
struct FeedEntry
{
    QString guid; //!< what the feed calls it, else its link, else a hash of its words: never empty
    QString title; //!< one line
    QString summary; //!< some lines; may be empty
    QString link; //!< http or https; may be empty
    qint64 atMs = 0; //!< UTC; 0: undated
    friend bool operator==(const FeedEntry &, const FeedEntry &) = default;
};

//! What a feed has to say at the moment.
struct FeedContent
{
    QString title;
    QString self; //!< where it says that it stands; http or https, may be empty
    QList<FeedEntry> entries; //!< in the feed's order, each guid once
    bool isCut = false; //!< it had more entries than are taken
};

//! A feed of the project.
struct FeedRow
{
    FeedId id;
    QString url; //!< http or https, or file: for one that is read from the disk
    QString title;
    friend bool operator==(const FeedRow &, const FeedRow &) = default;
};

} // namespace stoa

Q_DECLARE_METATYPE(stoa::FeedEntry)
