// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <vector>

namespace stoa {

//! The letters a word is written in, which say which dictionary it is looked up in.
enum class SpellScript : quint8 { Latin, Greek, Cyrillic, Mixed };

//! A word to look up, in UTF-16 units.
struct SpellWord
{
    qsizetype from = 0;
    qsizetype length = 0;
    SpellScript script = SpellScript::Latin;
    friend bool operator==(const SpellWord &, const SpellWord &) = default;
};

//! The words of \a text that a dictionary may know. Left out: links, mail addresses, hashtags, mentions, words with
//! digits or an underscore, places to fill in ({name}), abbreviations (two or more capitals and nothing else, single
//! letters), and letters of other scripts. Hyphens part words, apostrophes inside do not. Mixed: letters of two scripts
//! that look alike. Pure; linear.
std::vector<SpellWord> spellWords(QStringView text);

} // namespace stoa
