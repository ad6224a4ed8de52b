// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/pattern.h"

#include "models/core/text.h"
#include "models/rules/rulewords.h"

#include <QList>

namespace stoa {

namespace {

bool isWordEdge(uint code)
{
    return isWordChar(char32_t(code));
}

void addWord(Pattern &pattern, const QList<uint> &word)
{
    for (const uint code : word)
        pattern.addSet(CodePointSet(char32_t(code)));
}

// The folded text cut at white space.
QList<QList<uint>> wordsOfFolded(const QString &text)
{
    QList<QList<uint>> words;
    bool between = true;
    for (const uint code : fold(text).toUcs4()) {
        if (QChar::isSpace(code)) {
            between = true;
            continue;
        }
        if (between)
            words.append(QList<uint>());
        words.last().append(code);
        between = false;
    }
    return words;
}

void addGap(Pattern &pattern, TextMode mode)
{
    pattern.addSet(mode == TextMode::Anywhere ? CodePointSet::spaces() : CodePointSet::wordCharacters().complement());
    pattern.pieces.push_back({"{1," + QByteArray::number(widestGap) + "}", {}});
}

} // namespace

PatternOrReason textPattern(const QString &text, TextMode mode)
{
    if (text.size() > longestPattern)
        return {{}, RuleWords::tr("a text may have at most %n characters", nullptr, longestPattern)};
    const QList<QList<uint>> words = wordsOfFolded(text);
    if (words.isEmpty())
        return {{},
            RuleWords::tr("nothing is left of this text once accents, case and invisible characters are set aside")};
    Pattern pattern;
    if (words.size() == 1) {
        addWord(pattern, words.front());
        pattern.literal = fold(text).trimmed().toUtf8();
        pattern.length = int(words.front().size());
        return {std::move(pattern), {}};
    }
    if (mode != TextMode::Anywhere && isWordEdge(words.front().front())) {
        pattern.addSyntax("(?:^|");
        pattern.addSet(CodePointSet::wordCharacters().complement());
        pattern.addSyntax(")");
        pattern.leadingContext = true;
    }
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (i > 0)
            addGap(pattern, mode);
        addWord(pattern, words[i]);
    }
    if (mode == TextMode::Word && isWordEdge(words.back().back())) {
        pattern.addSyntax("(?:\\z|");
        pattern.addSet(CodePointSet::wordCharacters().complement());
        pattern.addSyntax(")");
        pattern.trailingContext = true;
    }
    return {std::move(pattern), {}};
}

} // namespace stoa
