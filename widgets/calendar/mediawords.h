// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/postrow.h"

#include <QCoreApplication>

namespace stoa {

//! The words for why a network does not take a file: what it is, and what the network takes. Translated, plain text.
class MediaWords final
{
    Q_DECLARE_TR_FUNCTIONS(MediaWords)

public:
    //! Of MediaUnfit. \a post gives the network and its kind.
    static QString unfit(const Finding &finding, const PostRow &post);

private:
    static QString sentence(const Finding &finding, const PostRow &post);
    static QString seconds(qint64 ms);
    static QString length(qint64 ms, qint64 other);
};

} // namespace stoa
