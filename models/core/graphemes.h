// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace stoa {

//! How many characters a reader sees: extended grapheme clusters by ICU. (Qt 6.4 knows an older Unicode: it fails 130
//! of the 766 cases of the Unicode 17 test, ICU 72 fails 10, listed in the test.)
qsizetype graphemeCount(QStringView text);

//! Where the clusters begin, in UTF-16 units, and the end of the text.
std::vector<qsizetype> graphemeLimits(QStringView text);

} // namespace stoa
