// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/lexicon.h"

#include "models/core/sentiment.h"
#include "models/core/text.h"

#include <algorithm>

namespace stoa {

namespace {

constexpr quint64 lexiconHashStart = 14695981039346656037ULL; // FNV-1a, because it grows byte by byte
constexpr quint64 lexiconHashFactor = 1099511628211ULL;
constexpr quint64 lexiconStemMark = 0x9e3779b97f4a7c15ULL; // a word and a stem of the same letters are two entries
constexpr std::size_t lexiconSeenBits = std::size_t(1) << 17;

quint64 lexiconHashStep(quint64 hash, char byte)
{
    return (hash ^ static_cast<quint8>(byte)) * lexiconHashFactor;
}

quint64 lexiconHash(QByteArrayView text)
{
    quint64 hash = lexiconHashStart;
    for (const char byte : text)
        hash = lexiconHashStep(hash, byte);
    return hash;
}

//! FNV's low bits are weak for short keys: mix before they choose a place.
quint64 lexiconPlace(quint64 hash)
{
    return (hash ^ (hash >> 29)) * 0xbf58476d1ce4e5b9ULL >> 17;
}

} // namespace

Result<> Lexicon::add(const QByteArray &text)
{
    int number = 0;
    for (const QByteArray &raw : text.split('\n')) {
        ++number;
        const QByteArray line = raw.trimmed();
        if (line.isEmpty() || line.startsWith("# ") || line == "#")
            continue;
        const qsizetype space = line.indexOf(' ');
        if (space < 0)
            return Error{ErrorCode::BadSyntax, {QString::number(number), QStringLiteral("terms missing")}, {}};
        const Result<> added = addLine(line.left(space), line.mid(space + 1).split(','), number);
        if (!added)
            return added;
    }
    return {};
}

Result<> Lexicon::addLine(const QByteArray &kind, const QByteArrayList &terms, int line)
{
    constexpr int weightOfAbuse = -3;
    const bool insults = kind == "abuse";
    const bool known = insults || kind == "not" || kind == "more" || kind == "but";
    bool isNumber = false;
    const int weight = insults ? weightOfAbuse : known ? 0 : kind.toInt(&isNumber);
    if (!known && (!isNumber || weight < -3 || weight > 3 || weight == 0))
        return Error{ErrorCode::BadSyntax, {QString::number(line), QString::fromUtf8(kind)}, {}};
    for (const QByteArray &raw : terms) {
        QByteArray folded = foldUtf8(raw.trimmed());
        if (folded.isEmpty())
            continue;
        const QList<QByteArray> words = sentimentWords(folded);
        const bool lastIsStar = words.size() > 1 && words.last() == "*";
        if (words.size() > (lastIsStar ? 2 : 1)) {
            addPhrase(words, weight, insults);
            continue;
        }
        Entry &entry = entryFor(words.first(), lastIsStar);
        entry.turns = entry.turns || kind == "not";
        entry.strengthens = entry.strengthens || kind == "more";
        entry.contrasts = entry.contrasts || kind == "but";
        if (entry.weight == 0) {
            entry.weight = weight;
            entry.insults = insults;
        }
    }
    return {};
}

void Lexicon::addPhrase(const QList<QByteArray> &words, int weight, bool insults)
{
    Phrase phrase;
    phrase.weight = weight;
    phrase.insults = insults;
    for (const QByteArray &word : words) {
        if (word == "*" && !phrase.parts.empty())
            phrase.parts.back().stem = true;
        else
            phrase.parts.push_back({word, false});
    }
    const Part first = phrase.parts.front();
    std::vector<Phrase> &list = entryFor(first.text, first.stem).phrases;
    const auto longer = [&phrase](const Phrase &other) { return other.parts.size() < phrase.parts.size(); };
    list.insert(std::find_if(list.begin(), list.end(), longer), phrase);
}

Lexicon::Entry &Lexicon::entryFor(const QByteArray &folded, bool stem)
{
    const quint64 hash = lexiconHash(folded) ^ (stem ? lexiconStemMark : 0);
    const int known = find(hash, folded, stem);
    if (known >= 0)
        return m_entries[static_cast<std::size_t>(known)];
    if (m_entries.size() * 2 >= m_slots.size())
        grow();
    const std::size_t mask = m_slots.size() - 1;
    std::size_t place = lexiconPlace(hash) & mask;
    while (m_slots[place] >= 0)
        place = (place + 1) & mask;
    m_slots[place] = static_cast<int>(m_entries.size());
    m_hashes[place] = hash;
    const std::size_t bit = lexiconPlace(hash) % lexiconSeenBits;
    m_seen[bit / 64] |= quint64(1) << (bit % 64);
    m_entries.push_back({folded, stem, false, false, false, false, 0, {}});
    return m_entries.back();
}

void Lexicon::grow()
{
    const std::size_t size = std::max<std::size_t>(4096, m_slots.size() * 2);
    const std::vector<int> oldSlots = std::exchange(m_slots, std::vector<int>(size, -1));
    const std::vector<quint64> oldHashes = std::exchange(m_hashes, std::vector<quint64>(size, 0));
    m_seen.resize(lexiconSeenBits / 64);
    for (std::size_t i = 0; i < oldSlots.size(); ++i) {
        if (oldSlots[i] < 0)
            continue;
        std::size_t place = lexiconPlace(oldHashes[i]) & (size - 1);
        while (m_slots[place] >= 0)
            place = (place + 1) & (size - 1);
        m_slots[place] = oldSlots[i];
        m_hashes[place] = oldHashes[i];
    }
}

int Lexicon::find(quint64 hash, QByteArrayView folded, bool stem) const
{
    if (m_slots.empty())
        return -1;
    const quint64 start = lexiconPlace(hash);
    const std::size_t bit = start % lexiconSeenBits;
    if ((m_seen[bit / 64] & (quint64(1) << (bit % 64))) == 0)
        return -1;
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t place = start & mask; m_slots[place] >= 0; place = (place + 1) & mask) {
        const Entry &entry = m_entries[static_cast<std::size_t>(m_slots[place])];
        if (m_hashes[place] == hash && entry.stem == stem && entry.text == folded)
            return m_slots[place];
    }
    return -1;
}

const Lexicon::Entry *Lexicon::word(QByteArrayView folded) const
{
    const int index = find(lexiconHash(folded), folded, false);
    return index < 0 ? nullptr : &m_entries[static_cast<std::size_t>(index)];
}

int Lexicon::stems(QByteArrayView folded, const Entry **found, int capacity) const
{
    int count = 0;
    quint64 hash = lexiconHashStart;
    for (qsizetype i = 0; i < folded.size() && count < capacity; ++i) {
        hash = lexiconHashStep(hash, folded[i]);
        const bool insideLetter = i + 1 < folded.size() && (static_cast<quint8>(folded[i + 1]) & 0xC0) == 0x80;
        if (insideLetter)
            continue;
        const int index = find(hash ^ lexiconStemMark, folded.first(i + 1), true);
        if (index >= 0)
            found[count++] = &m_entries[static_cast<std::size_t>(index)];
    }
    return count;
}

} // namespace stoa
