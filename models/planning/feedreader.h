// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/planning/feed.h"

#include <QByteArray>
#include <QUrl>

namespace stoa {

//! What is taken of a feed.
struct FeedLimits
{
    static constexpr qint64 bytes = 8 << 20; //!< whole articles of years; read in less than a second
    static constexpr int entries = 1000; //!< more are history, and a list of ideas is not read that far
    static constexpr int depth = 256; //!< D06 of the reliability table
    static constexpr qsizetype title = 500; //!< characters: a line that somebody reads
    static constexpr qsizetype summary = 2000;
    static constexpr qsizetype address = 2000; //!< what browsers and servers agree on
};

//! Reads RSS 2.0 (and 0.9x), RSS 1.0 and Atom 1.0. Relative links stand under \a base. Pure; any thread.
//!
//! The bytes are a stranger's: a DTD is refused, so nothing is expanded; nothing is fetched; HTML becomes plain text.
//! Errors: Empty, TooLarge (bytes, limit), BadEncoding (name, line), BadSyntax (line, reason: "html", "not_a_feed",
//! "dtd", "too_deep", "cut_off", or the reader's words).
Result<FeedContent> readFeed(const QByteArray &bytes, const QUrl &base = {});

//! The address of the feed that a page of the web names in its head; invalid: it names none.
QUrl feedNamedBy(const QByteArray &html, const QUrl &base);

} // namespace stoa
