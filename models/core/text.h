// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace stoa {

// The one folding of text: search, rules and finding duplicates compare folded text and nothing else. Both ways of it
// give the same result, and folding twice changes nothing.
//
// Case away (full folding: ß is ss), accents away (ά is α, é is e, ё is е), й stays й (composed or not), final sigma is
// sigma, full-width and compatibility forms are the plain ones (ﬁ is fi, 𝐀 is a, ① is 1), curly apostrophes are
// straight; combining marks, soft hyphens, zero-width characters, variation selectors and bidi controls vanish. Marks
// that are letters of their script (Indian vowels, kana voicing) stay. NUL is a space. Broken UTF-8 and lone surrogates
// become U+FFFD.

QString fold(QStringView text);

//! UTF-8 to UTF-8: a few million comments a second, which is what the rule engine needs (performance.md, 4).
QByteArray foldUtf8(QByteArrayView text);

//! A stretch of the original text, end excluded, both in UTF-16 units and in code points.
struct TextSpan
{
    qsizetype from = 0;
    qsizetype to = 0;
    qsizetype fromCodePoint = 0;
    qsizetype toCodePoint = 0;
    friend bool operator==(const TextSpan &, const TextSpan &) = default;
};

//! Folded text that still knows where each byte came from, so that a hit can be marked in the original.
//!
//! Costs about ten times as much as foldUtf8(): make it for the one text that is shown, not for a million.
class FoldedText final
{
public:
    explicit FoldedText(QStringView original);

    const QByteArray &utf8() const { return m_utf8; } //!< equal to foldUtf8() of the original

    //! Where the folded bytes [from, to) stand in the original. Marks that sit on the last letter belong to the span; a
    //! hit inside an expansion (the i of ﬁ) covers the whole character.
    TextSpan span(qsizetype from, qsizetype to) const;

    //! All places of \a needle (folded), in order, not overlapping; with \a wholeWords only those between word limits.
    std::vector<TextSpan> find(QByteArrayView needle, bool wholeWords = false) const;

private:
    QByteArray m_utf8;
    std::vector<qsizetype> m_starts; //!< for each folded byte: the unit where its character begins
    std::vector<qsizetype> m_ends; //!< and where it ends, marks included
    std::vector<qsizetype> m_codePoints; //!< for each unit of the original, and one behind it: code points before it
};

//! Letters, digits, marks and the underscore: what stands inside a word.
bool isWordChar(char32_t codePoint);

//! True when no word goes on beyond [from, to) of a UTF-8 text, to the left or to the right.
bool isWholeWord(QByteArrayView text, qsizetype from, qsizetype to);

} // namespace stoa
