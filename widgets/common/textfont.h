// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace stoa {

//! The sizes that text has anywhere in the window; no other ones.
enum class TextSize {
    Body, //!< 13 px
    Secondary, //!< 11.5 px
    Small, //!< 10.5 px
    Section, //!< 15 px: titles inside a pane
    Title, //!< 17 px: the page's title
    Figure, //!< 24 px: the one big number
};

//! The system's sans in one of our sizes (pixels at 100 %). Its figures are tabular in the fonts that Debian installs;
//! Qt 6.4 cannot ask for the feature where a font has proportional ones.
QFont textFont(TextSize size, QFont::Weight weight = QFont::Normal);

//! \a font, and what its letters lack in coloured emoji: else the system may take them from a font that has them in
//! black and white.
QFont withColourEmoji(QFont font);

} // namespace stoa
