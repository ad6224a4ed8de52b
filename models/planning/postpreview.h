// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/linktags.h"
#include "models/planning/networks.h"
#include "models/planning/postrow.h"

#include <QRect>
#include <QSize>

namespace stoa {

//! How a network shows a post in the feed of a phone or a page. Numbers that no network publishes are from memory, and
//! said to be so.
struct FeedLook
{
    enum class Order : quint8 { TextFirst, PictureFirst };
    enum class Several : quint8 { Grid, OneByOne };

    Order order = Order::TextFirst;
    NetworkLimit shownLetters; //!< before "more"; none: all of it
    NetworkLimit shownLines; //!< as many line breaks show before "more"; none: all of them
    double narrowest = 0; //!< width by height that is shown whole; 0: any
    double widest = 0;
    const char *ratioSource = "";
    bool ratioVerified = false;
    Several several = Several::OneByOne;
    int gridMost = 4; //!< pictures that a grid shows; the rest is a number
    bool linkCard = false; //!< a link without media becomes a card
    bool linksWork = true; //!< false: a link in the text is only letters
    bool needsMedia = false; //!< nothing can be shown without a picture or a film
    bool showsTitle = false; //!< the title of a film or pin stands above the text
};
const FeedLook &feedLook(const Network &network);

//! The part of a picture of \a size that a network shows; all of it where it takes the ratio. Null for a picture of
//! unknown size.
QRect shownPart(const QSize &size, const FeedLook &look);

//! What one account's followers will see.
struct PostPreview
{
    QString name; //!< of the account
    QString handle; //!< with its sign; empty: none
    QString title; //!< where the network has one
    QString text; //!< as far as it is shown
    QString rest; //!< behind "more"; empty: all is shown
    QString link; //!< with its tags; empty: none is shown apart from the text
    QString linkHost;
    QList<PostAttachment> media; //!< in their order
    int notShown = 0; //!< media behind the last one of a grid
    bool missesMedia = false; //!< the network shows nothing without a picture or a film
    bool confirmed = true; //!< every number that mattered was read at the network itself
};

//! \a post with its texts as they stand, on \a account, with what of \a media goes there. \a title: of a film or pin,
//! else empty. Pure.
PostPreview previewOf(const PostRow &post, const PostAccount &account, const QList<PostAttachment> &media,
    const QList<LinkPreset> &presets, const QString &title = {});

} // namespace stoa
