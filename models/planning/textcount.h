// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace stoa {

//! How a network measures a text. Each has its own way, and a counter that counts otherwise lies where it matters: at
//! the end.
enum class CountWay {
    Weighted, //!< X: twitter-text v3; most scripts count 2, an emoji 2, a link 23
    Mastodon, //!< clusters; a link 23, of a remote mention only the local part
    Graphemes, //!< what a reader sees as one character
    CodePoints,
    Utf16Units,
    Utf8Bytes,
    EmojiAsBytes, //!< Threads: code points, but an emoji counts its UTF-8 bytes
};

//! A text against a limit.
struct TextCount
{
    qint64 used = 0;
    qint64 limit = 0; //!< 0: none known
    qsizetype overflowAt = -1; //!< first UTF-16 unit that is too much; -1: all fits
    bool forbidden = false; //!< has characters that the network refuses (X: U+FFFE, U+FEFF, U+FFFF)

    qint64 left() const { return limit - used; }
    bool isOver() const { return overflowAt >= 0 || (limit > 0 && used > limit) || forbidden; }
    friend bool operator==(const TextCount &, const TextCount &) = default;
};

//! Measures \a text in one of the ways. \a limit 0 counts only.
TextCount countText(QStringView text, CountWay way, qint64 limit);

//! The numbers of twitter-text's configuration files.
struct WeightedRules
{
    struct Range
    {
        char32_t first = 0;
        char32_t last = 0;
        int weight = 0;
    };
    int limit = 280;
    int scale = 100;
    int defaultWeight = 200;
    int linkLength = 23;
    bool emojiAsOne = true;
    QList<Range> ranges{{0, 4351, 100}, {8192, 8205, 100}, {8208, 8223, 100}, {8242, 8247, 100}};
};

//! X's count, by the rules of version 3 unless others are given; an overflow is at the place in \a text, before NFC.
TextCount countWeighted(QStringView text, const WeightedRules &rules = {});

//! Mastodon's count; the content warning counts too.
TextCount countMastodon(QStringView text, QStringView warning, qint64 limit);

} // namespace stoa
