// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace stoa::test {

//! A text as an enemy of every text engine would send it: floods of marks, bidi controls, zero-width characters,
//! endless words and endless lines, controls, noncharacters, emoji chains, scripts that stack and join, markup, links.
//! The same for the same seed. No NUL, no lone surrogates: neither can be stored. Most are short; one in fifty has
//! some ten thousand characters, one in a thousand a million.
QString hostileText(quint32 seed);

} // namespace stoa::test
