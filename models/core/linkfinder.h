// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace stoa {

//! A web address inside a text, in UTF-16 units, end excluded.
struct FoundLink
{
    qsizetype from = 0;
    qsizetype to = 0;
    bool hasScheme = false; //!< "http://" or "https://" was written
    friend bool operator==(const FoundLink &, const FoundLink &) = default;
};

//! Finds web addresses as X does, which is also how people read them: top-level domains are known by name, an address
//! may stand between letters of scripts without spaces, closing punctuation does not belong to it. Passes the URL
//! sections of twitter-text's conformance suite. Linear in the length of the text.
//!
//! With \a onlyWithScheme, "example.com" alone is not an address (as on Mastodon).
std::vector<FoundLink> findLinks(QStringView text, bool onlyWithScheme = false);

//! True when \a label (ASCII or not, any case) is a top-level domain.
bool isTopLevelDomain(QStringView label);

} // namespace stoa
