// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/sentiment.h"

#include <QFile>
#include <QStringList>
#include <QVarLengthArray>

#include <array>
#include <cmath>

namespace stoa {

namespace {

// Measured on ../shared/data (airline-tweets, greek-sentiment-tweets, russian-sentiment-tweets): best F1, recall before
// precision.
constexpr double moodThreshold = 1.0;
constexpr double moodPraiseShare = 0.5; // praise must be twice as strong before it silences a complaint
constexpr int turnReach = 3; // words after "not"
constexpr int strengthReach = 2; // words after "very"

//! The code point at \a at of well-formed UTF-8 (fold never gives other), and its length.
char32_t sentimentCodePoint(QByteArrayView text, qsizetype at, qsizetype &length)
{
    const auto byte = [&](qsizetype i) { return at + i < text.size() ? static_cast<quint8>(text[at + i]) : quint8(0); };
    const char32_t first = byte(0);
    if (first < 0x80) {
        length = 1;
        return first;
    }
    if (first < 0xE0) {
        length = 2;
        return ((first & 0x1F) << 6) | (byte(1) & 0x3FU);
    }
    if (first < 0xF0) {
        length = 3;
        return ((first & 0x0F) << 12) | ((byte(1) & 0x3FU) << 6) | (byte(2) & 0x3FU);
    }
    length = 4;
    return ((first & 0x07) << 18) | ((byte(1) & 0x3FU) << 12) | ((byte(2) & 0x3FU) << 6) | (byte(3) & 0x3FU);
}

bool sentimentIsWordChar(char32_t point)
{
    if (point < 0x80)
        return (point >= 'a' && point <= 'z') || (point >= '0' && point <= '9') || point == '_'
            || (point >= 'A' && point <= 'Z');
    const bool greekOrCyrillicLetter = (point >= 0x3B1 && point <= 0x3C9) || (point >= 0x430 && point <= 0x44F);
    return greekOrCyrillicLetter || isWordChar(point);
}

} // namespace

bool Sentiment::Verdict::isOnlyAbuse() const
{
    return insults > 0 && against - insults < moodThreshold;
}

template <typename Tokens>
void Sentiment::cut(QByteArrayView folded, Tokens &tokens)
{
    qsizetype at = 0;
    bool inWord = false;
    while (at < folded.size()) {
        qsizetype length = 1;
        const char32_t point = sentimentCodePoint(folded, at, length);
        length = std::min(length, folded.size() - at);
        const bool isWord = sentimentIsWordChar(point) || (inWord && point == '\'');
        if (isWord && inWord)
            tokens.last().to = at + length;
        else if (isWord || !(point <= ' ' || point == 0xA0))
            tokens.append({at, at + length, isWord});
        inWord = isWord;
        at += length;
    }
}

QList<QByteArray> sentimentWords(const QByteArray &folded)
{
    QList<Sentiment::Token> tokens;
    Sentiment::cut(folded, tokens);
    QList<QByteArray> words;
    for (const Sentiment::Token &token : std::as_const(tokens))
        words.append(folded.mid(token.from, token.to - token.from));
    return words;
}

Sentiment Sentiment::fromResources()
{
    Lexicon lexicon;
    for (const QString &language : {QStringLiteral("en"), QStringLiteral("el"), QStringLiteral("ru")}) {
        QFile file(QStringLiteral(":/lexicon/%1.txt").arg(language));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const Result<> added = lexicon.add(file.readAll());
        Q_ASSERT(added); // our own file: the test reads each
    }
    return Sentiment(std::move(lexicon));
}

Sentiment::Match Sentiment::match(QByteArrayView folded, const Token *token, const Token *end) const
{
    const auto text = [folded](const Token &t) { return folded.sliced(t.from, t.to - t.from); };
    const auto fits = [&](const Lexicon::Phrase &phrase) {
        if (phrase.parts.size() > static_cast<std::size_t>(end - token))
            return false;
        for (std::size_t i = 1; i < phrase.parts.size(); ++i) {
            const QByteArrayView here = text(token[i]);
            const QByteArray &wanted = phrase.parts[i].text;
            if (phrase.parts[i].stem ? !here.startsWith(wanted) : here != wanted)
                return false;
        }
        return true;
    };
    std::array<const Lexicon::Entry *, 12> entries{}; // shortest stem to longest, then the word itself
    int count = m_lexicon.stems(text(*token), entries.data(), int(entries.size()) - 1);
    Match match;
    match.word = m_lexicon.word(text(*token));
    if (match.word)
        entries[static_cast<std::size_t>(count++)] = match.word;
    for (int i = count - 1; i >= 0; --i) {
        const Lexicon::Entry &entry = *entries[static_cast<std::size_t>(i)];
        for (const Lexicon::Phrase &phrase : entry.phrases) {
            if (static_cast<int>(phrase.parts.size()) > match.tokens && fits(phrase))
                match = {match.word, phrase.weight, static_cast<int>(phrase.parts.size()), true, phrase.insults};
        }
        if (!match.found && entry.weight != 0)
            match = {match.word, entry.weight, 1, true, entry.insults};
    }
    return match;
}

Sentiment::Verdict Sentiment::weigh(QByteArrayView folded, std::vector<Word> *words) const
{
    QVarLengthArray<Token, 256> tokens;
    cut(folded, tokens);
    Verdict verdict;
    const Token *const end = tokens.constData() + tokens.size();
    const Token *turned = nullptr;
    const Token *strengthened = nullptr;
    bool contrasted = false;
    for (const Token *token = tokens.constData(); token < end;) {
        const Match found = match(folded, token, end);
        double weight = found.weight;
        const bool isPhrase = found.tokens > 1;
        if (found.word && !isPhrase) {
            if (found.word->contrasts) {
                contrasted = true;
                verdict.inFavour *= 0.6; // "Nice, but ...": what follows is what was meant
            }
            if (found.word->strengthens && !found.found)
                strengthened = token;
        }
        const bool turns = found.word && found.word->turns && !isPhrase;
        if (found.found && !turns) {
            if (strengthened && token - strengthened <= strengthReach)
                weight *= 1.5;
            if (turned && token - turned <= turnReach && !isPhrase && token->isWord)
                weight *= weight > 0 ? -0.8 : -0.5; // "not good" is a complaint, "not bad" is faint praise
        }
        if (contrasted && weight < 0)
            weight *= 1.3;
        (weight < 0 ? verdict.against : verdict.inFavour) += std::abs(weight);
        if (found.insults && weight < 0)
            verdict.insults -= weight;
        if (words && weight != 0)
            words->push_back({token->from, token[found.tokens - 1].to, weight});
        if (turns)
            turned = token;
        token += found.tokens;
    }
    if (verdict.against >= moodThreshold && verdict.against >= verdict.inFavour * moodPraiseShare)
        verdict.mood = Mood::Negative;
    else if (verdict.inFavour >= moodThreshold)
        verdict.mood = Mood::Positive;
    return verdict;
}

Sentiment::Explained Sentiment::explain(QStringView original) const
{
    const FoldedText folded(original);
    std::vector<Word> words;
    Explained explained;
    explained.verdict = weigh(folded.utf8(), &words);
    for (const Word &word : words)
        (word.weight < 0 ? explained.complaints : explained.praise).push_back(folded.span(word.from, word.to));
    return explained;
}

} // namespace stoa
