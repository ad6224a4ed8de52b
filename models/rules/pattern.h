// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/codepointset.h"

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <vector>

namespace stoa {

//! A pattern on its way to the engine: syntax (brackets, bars, repeats) and sets of folded code points, alternating.
//!
//! The engine never sees UTF-8: PatternSet gives every code point one byte, so that “any letter of any script” is a set
//! of bytes and not an automaton of hundreds of states (Hyperscan refuses most patterns with \w over UTF-8 as too
//! large).
struct Pattern
{
    struct Piece
    {
        QByteArray syntax; //!< for the engine as it is; empty: a set
        CodePointSet set;
    };
    std::vector<Piece> pieces;
    QByteArray literal; //!< folded UTF-8 where the pattern is nothing but characters; then length is their number
    int length = 0;
    bool leadingContext = false; //!< a match may begin with one character that is not part of the hit
    bool trailingContext = false; //!< the same at its end

    void addSyntax(const char *syntax) { pieces.push_back({syntax, {}}); }
    void addSet(CodePointSet set) { pieces.push_back({{}, std::move(set)}); }
};

//! How a text of a rule is meant.
enum class TextMode {
    Word, //!< between word limits
    Stem, //!< after a word limit
    Anywhere,
};

//! The pattern, or why the engine cannot take it (a sentence for people).
struct PatternOrReason
{
    Pattern pattern;
    QString reason;
    bool ok() const { return reason.isEmpty(); }
};

//! A text of a rule. Only a text of several words needs word limits inside the pattern; of one word the engine's user
//! checks the limits (cheaper). Between the words of a phrase up to 16 characters that belong to no word may stand.
PatternOrReason textPattern(const QString &text, TextMode mode);

//! A regular expression over folded text. Characters and sets are folded, classes such as \W never: they mean folded
//! text.
PatternOrReason expressionPattern(const QString &expression);

constexpr int longestPattern = 1000; //!< code units of a text or an expression (reliability.md, C13)
constexpr int widestGap = 16; //!< between the words of a phrase

} // namespace stoa
