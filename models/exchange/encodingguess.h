// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/textsource.h"

namespace stoa {

//! Which one-byte encoding \a sample (not valid UTF-8) is written in: uchardet's answer where letter frequencies agree
//! with it, else the encoding whose language fits best.
Encoding guessOneByteEncoding(QByteArrayView sample);

//! UTF-16 without a mark: every other byte of separators and line ends is zero. Detect: it is not UTF-16.
Encoding guessUtf16(QByteArrayView sample);

//! The UTF-8 of each byte in \a encoding; empty where the encoding has no character. Made by ICU.
std::array<QByteArray, 256> encodingTable(Encoding encoding);

} // namespace stoa
