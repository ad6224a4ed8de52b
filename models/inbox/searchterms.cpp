// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inbox/searchterms.h"

#include <QChar>

#include <algorithm>

namespace stoa {

namespace {

struct FoldedWord
{
    qsizetype from;
    qsizetype to;
};

//! Letters, digits and private use: what FTS5's unicode61 makes words of.
bool isIndexedChar(char32_t codePoint)
{
    if (codePoint < 0x80) // nearly all of most texts
        return (codePoint >= 'a' && codePoint <= 'z') || (codePoint >= 'A' && codePoint <= 'Z')
            || (codePoint >= '0' && codePoint <= '9');
    switch (QChar::category(codePoint)) {
    case QChar::Letter_Uppercase:
    case QChar::Letter_Lowercase:
    case QChar::Letter_Titlecase:
    case QChar::Letter_Modifier:
    case QChar::Letter_Other:
    case QChar::Number_DecimalDigit:
    case QChar::Number_Letter:
    case QChar::Number_Other:
    case QChar::Other_PrivateUse:
        return true;
    default:
        return false;
    }
}

//! One code point of well-formed UTF-8 at \a at, which moves on.
char32_t nextCodePoint(QByteArrayView utf8, qsizetype &at)
{
    const auto lead = static_cast<unsigned char>(utf8.at(at));
    const qsizetype length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    char32_t codePoint = length == 1 ? lead : lead & (0xFFU >> (length + 1));
    for (qsizetype i = 1; i < length && at + i < utf8.size(); ++i)
        codePoint = (codePoint << 6) | (static_cast<unsigned char>(utf8.at(at + i)) & 0x3FU);
    at += length;
    return codePoint;
}

std::vector<FoldedWord> wordsIn(QByteArrayView folded)
{
    std::vector<FoldedWord> words;
    bool isInside = false;
    for (qsizetype at = 0; at < folded.size();) {
        const qsizetype from = at;
        const bool isWord = isIndexedChar(nextCodePoint(folded, at));
        if (isWord && !isInside)
            words.push_back({from, at});
        else if (isWord)
            words.back().to = at;
        isInside = isWord;
    }
    return words;
}

//! The quotation marks of a phrase, as keyboards of our three languages make them, are one mark.
QString withPlainQuotes(QString query)
{
    for (const char16_t mark : {u'\u201c', u'\u201d', u'\u201e', u'\u00ab', u'\u00bb'})
        query.replace(QChar(mark), QLatin1Char('"'));
    return query;
}

QString firstLetters(const QString &word, int count)
{
    const QList<uint> letters = word.toUcs4();
    if (letters.size() <= count)
        return word;
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(letters.constData()), count);
}

} // namespace

SearchTerms::SearchTerms(const QString &typed)
{
    const QString query = withPlainQuotes(typed);
    qsizetype at = 0;
    while (at < query.size()) {
        const QChar character = query.at(at);
        if (character.isSpace()) {
            ++at;
        } else if (character == QLatin1Char('"')) {
            const qsizetype end = query.indexOf(QLatin1Char('"'), at + 1);
            // While a phrase is being typed its quote is still open: the last word is a prefix as elsewhere.
            addTerm(QStringView(query).sliced(at + 1, (end < 0 ? query.size() : end) - at - 1), end < 0);
            at = end < 0 ? query.size() : end + 1;
        } else {
            qsizetype end = at;
            while (end < query.size() && !query.at(end).isSpace() && query.at(end) != QLatin1Char('"'))
                ++end;
            addTerm(QStringView(query).sliced(at, end - at), QStringView(query).sliced(end).trimmed().isEmpty());
            at = end;
        }
    }
}

void SearchTerms::addTerm(QStringView text, bool isPrefix)
{
    constexpr size_t mostTerms = 20; // a pasted page is not a query
    constexpr size_t mostWords = 64;
    const QByteArray folded = foldUtf8(text.toUtf8()).trimmed();
    if (folded.isEmpty() || m_terms.size() >= mostTerms)
        return;
    Term term;
    for (const FoldedWord &word : wordsIn(folded)) {
        if (term.words.size() < mostWords)
            term.words.push_back(folded.mid(word.from, word.to - word.from));
    }
    if (term.words.empty())
        term.literal = folded;
    term.isPrefix = isPrefix && !term.words.empty();
    m_terms.push_back(std::move(term));
}

QString SearchTerms::matchExpression(int prefixLetters) const
{
    QStringList parts;
    for (const Term &term : m_terms) {
        if (term.words.empty())
            continue;
        QStringList words;
        for (const QByteArray &word : term.words)
            words.append(QString::fromUtf8(word));
        if (term.isPrefix)
            words.last() = firstLetters(words.last(), prefixLetters);
        // In double quotes FTS5 takes everything for words; the words themselves hold no quotes.
        parts.append(QLatin1Char('"') + words.join(QLatin1Char(' '))
            + (term.isPrefix ? QStringLiteral("\" *") : QStringLiteral("\"")));
    }
    return parts.join(QLatin1String(" AND "));
}

QList<QByteArray> SearchTerms::literals() const
{
    QList<QByteArray> all;
    for (const Term &term : m_terms) {
        if (!term.literal.isEmpty())
            all.append(term.literal);
    }
    return all;
}

int SearchTerms::prefixLetters() const
{
    if (m_terms.empty() || !m_terms.back().isPrefix)
        return 0;
    return int(QString::fromUtf8(m_terms.back().words.back()).toUcs4().size());
}

bool SearchTerms::prefixStandsIn(const QByteArray &folded) const
{
    const Term &term = m_terms.back();
    if (!folded.contains(term.words.back())) // most of those that are not meant go here
        return false;
    const std::vector<FoldedWord> words = wordsIn(folded);
    for (size_t first = 0; first + term.words.size() <= words.size(); ++first) {
        bool fits = true;
        for (size_t i = 0; i < term.words.size() && fits; ++i) {
            const FoldedWord &word = words[first + i];
            const QByteArrayView is = QByteArrayView(folded).sliced(word.from, word.to - word.from);
            fits = i + 1 == term.words.size() ? is.startsWith(term.words[i]) : is == QByteArrayView(term.words[i]);
        }
        if (fits)
            return true;
    }
    return false;
}

std::vector<TextSpan> SearchTerms::hits(QStringView original) const
{
    std::vector<TextSpan> found;
    if (m_terms.empty())
        return found;
    const FoldedText text(original);
    const QByteArray &folded = text.utf8();
    const std::vector<FoldedWord> words = wordsIn(folded);
    for (const Term &term : m_terms) {
        if (!term.literal.isEmpty()) {
            for (const TextSpan &span : text.find(term.literal))
                found.push_back(span);
            continue;
        }
        for (size_t first = 0; first + term.words.size() <= words.size(); ++first) {
            qsizetype to = 0;
            bool fits = true;
            for (size_t i = 0; i < term.words.size() && fits; ++i) {
                const FoldedWord &word = words[first + i];
                const QByteArrayView is = QByteArrayView(folded).sliced(word.from, word.to - word.from);
                const bool mayBeLonger = term.isPrefix && i + 1 == term.words.size();
                fits = mayBeLonger ? is.startsWith(term.words[i]) : is == QByteArrayView(term.words[i]);
                to = mayBeLonger ? word.from + term.words[i].size() : word.to;
            }
            if (fits)
                found.push_back(text.span(words[first].from, to));
        }
    }
    std::sort(found.begin(), found.end(),
        [](const TextSpan &a, const TextSpan &b) { return a.from != b.from ? a.from < b.from : a.to > b.to; });
    // Of hits that overlap the first and longest is marked.
    std::vector<TextSpan> apart;
    for (const TextSpan &span : found) {
        if (apart.empty() || span.from >= apart.back().to)
            apart.push_back(span);
    }
    return apart;
}

} // namespace stoa
