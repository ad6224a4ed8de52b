// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/composer/texthighlighter.h"

#include "models/core/linkfinder.h"
#include "models/core/text.h"
#include "models/planning/spellcheck.h"
#include "widgets/common/theme.h"

namespace stoa {

namespace {

constexpr qsizetype longestParagraph = 10'000; // letters; looked at anew with every key
constexpr int mostParagraphs = 500;

//! Where the name that begins behind its sign at \a at ends; \a at where none does.
qsizetype nameEnd(const QString &text, qsizetype at)
{
    while (at < text.size()) {
        const bool pair = text.at(at).isHighSurrogate() && at + 1 < text.size();
        const char32_t code = pair ? QChar::surrogateToUcs4(text.at(at), text.at(at + 1)) : text.at(at).unicode();
        const bool isInside = isWordChar(code)
            || ((text.at(at) == QLatin1Char('.') || text.at(at) == QLatin1Char('-') || text.at(at) == QLatin1Char('@'))
                && at + 1 < text.size() && isWordChar(text.at(at + 1).unicode()));
        if (!isInside)
            break;
        at += pair ? 2 : 1;
    }
    return at;
}

} // namespace

TextHighlighter::TextHighlighter(QTextDocument *document, SpellCheck &spelling)
    : QSyntaxHighlighter(document)
    , m_spelling(spelling)
{
}

void TextHighlighter::highlightBlock(const QString &text)
{
    if (text.size() > longestParagraph || currentBlock().blockNumber() > mostParagraphs)
        return;
    if (text.contains(QLatin1Char('.')))
        markLinks(text);
    markNames(text);
    markSpelling(text);
}

void TextHighlighter::markLinks(const QString &text)
{
    QTextCharFormat format;
    format.setForeground(currentTokens()[Role::Accent]);
    for (const FoundLink &link : findLinks(text))
        setFormat(int(link.from), int(link.to - link.from), format);
}

void TextHighlighter::markNames(const QString &text)
{
    QTextCharFormat format;
    format.setForeground(currentTokens()[Role::Accent]);
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar sign = text.at(at);
        const bool isHashtag = sign == QLatin1Char('#') || sign == QChar(0xff03);
        if (!isHashtag && sign != QLatin1Char('@'))
            continue;
        if (at > 0 && isWordChar(text.at(at - 1).unicode()))
            continue;
        qsizetype end = nameEnd(text, at + 1);
        if (isHashtag) { // ends where letters end: no dot, no hyphen
            end = at + 1;
            while (end < text.size() && (isWordChar(text.at(end).unicode()) || text.at(end).isSurrogate()))
                ++end;
        }
        if (end > at + 1)
            setFormat(int(at), int(end - at), format);
        at = qMax(at, end - 1);
    }
}

void TextHighlighter::markSpelling(const QString &text)
{
    if (!m_spelling.isOn())
        return;
    for (const SpellWord &word : spellWords(text)) {
        if (!m_spelling.isWrong(text.mid(word.from, word.length), word.script))
            continue;
        QTextCharFormat wave = format(int(word.from));
        wave.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        wave.setUnderlineColor(currentTokens()[Role::Failed]);
        setFormat(int(word.from), int(word.length), wave);
    }
}

} // namespace stoa
