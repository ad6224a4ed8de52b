// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace stoa {

// What one code point becomes when text is folded, as a table of our own beside models/core/text: the engine reads
// original text and gives out letters of its alphabet in one pass, without writing the folded text down.

constexpr char32_t foldsToNothing = 0x110000;
constexpr char32_t foldsToSeveral = 0x110001; //!< see foldedSeveral()
constexpr char32_t combiningBreve = 0x306; //!< makes й of и, otherwise nothing

//! The one code point that \a code folds to, or one of the two constants. Made on first use, some 30 ms; any thread.
char32_t foldedCharacter(char32_t code);
std::vector<char32_t> foldedSeveral(char32_t code);

} // namespace stoa
