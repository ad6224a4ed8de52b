// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/alphabet.h"

#include "models/rules/foldedcharacter.h"

#include <algorithm>

namespace stoa {

namespace {

constexpr char32_t replacement = 0xFFFD;

// As foldUtf8() reads: U+FFFD for each byte that cannot be part of a character; overlong forms and surrogates are
// refused.
char32_t nextCodePoint(const uchar *&at, const uchar *end)
{
    const uchar lead = *at++;
    if (lead < 0x80)
        return lead;
    const int more = lead >= 0xC2 && lead < 0xE0 ? 1 : (lead & 0xF0) == 0xE0 ? 2 : lead >= 0xF0 && lead < 0xF5 ? 3 : 0;
    if (more == 0 || end - at < more)
        return replacement;
    char32_t code = lead & (0x3F >> more);
    for (int i = 0; i < more; ++i) {
        if ((at[i] & 0xC0) != 0x80)
            return replacement;
        code = (code << 6) | (at[i] & 0x3F);
    }
    const bool overlong = (more == 2 && code < 0x800) || (more == 3 && code < 0x10000);
    if (overlong || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000))
        return replacement;
    at += more;
    return code;
}

using Signature = std::vector<quint64>; // which of the sets hold a code point

QByteArray hexByte(int letter)
{
    return "\\x" + QByteArray::number(letter, 16).rightJustified(2, '0');
}

QByteArray bytesWritten(const std::array<bool, Alphabet::mostLetters> &members)
{
    if (std::count(members.begin(), members.end(), true) == 1)
        return hexByte(int(std::find(members.begin(), members.end(), true) - members.begin()));
    QByteArray out("[");
    for (size_t from = 0; from < members.size(); ++from) {
        if (!members[from])
            continue;
        size_t to = from;
        while (to + 1 < members.size() && members[to + 1])
            ++to;
        out += hexByte(int(from));
        if (to > from)
            out += '-' + hexByte(int(to));
        from = to;
    }
    return out + ']';
}

// Where any of the sets begins or has just ended, in order.
std::vector<char32_t> limitsOf(const std::vector<CodePointSet> &sets)
{
    std::vector<char32_t> limits{0};
    for (const CodePointSet &set : sets) {
        for (const CodePointSet::Range &range : set.ranges()) {
            limits.push_back(range.from);
            limits.push_back(range.to + 1);
        }
    }
    std::sort(limits.begin(), limits.end());
    limits.erase(std::unique(limits.begin(), limits.end()), limits.end());
    if (limits.back() > CodePointSet::last)
        limits.pop_back();
    return limits;
}

std::vector<Signature> signaturesOf(const std::vector<CodePointSet> &sets, const std::vector<char32_t> &limits)
{
    std::vector<Signature> signatures(limits.size(), Signature(sets.size() / 64 + 1));
    for (size_t i = 0; i < sets.size(); ++i) {
        for (const CodePointSet::Range &range : sets[i].ranges()) {
            auto at = std::lower_bound(limits.begin(), limits.end(), range.from) - limits.begin();
            for (; size_t(at) < limits.size() && limits[size_t(at)] <= range.to; ++at)
                signatures[size_t(at)][i / 64] |= quint64(1) << (i % 64);
        }
    }
    return signatures;
}

} // namespace

std::optional<Alphabet> Alphabet::make(const std::vector<CodePointSet> &given, Use use)
{
    std::vector<CodePointSet> sets(given);
    sets.push_back(CodePointSet::wordCharacters());
    std::sort(sets.begin(), sets.end());
    sets.erase(std::unique(sets.begin(), sets.end()), sets.end());
    const auto singles = std::count_if(sets.begin(), sets.end(), [](const CodePointSet &set) {
        return set.ranges().size() == 1 && set.ranges().front().from == set.ranges().front().to;
    });
    if (singles > mostLetters)
        return std::nullopt;
    const std::vector<char32_t> limits = limitsOf(sets);
    const std::vector<Signature> signatures = signaturesOf(sets, limits);

    Alphabet alphabet;
    std::map<Signature, int> letters;
    for (size_t i = 0; i < limits.size(); ++i) {
        const int letter = letters.emplace(signatures[i], int(letters.size())).first->second;
        if (letter >= mostLetters)
            return std::nullopt;
        if (alphabet.m_intervals.empty() || alphabet.m_intervals.back().letter != letter)
            alphabet.m_intervals.push_back({limits[i], uchar(letter)});
    }
    for (size_t i = 0; i < sets.size(); ++i) {
        std::array<bool, mostLetters> members{};
        for (const auto &[signature, letter] : letters)
            members[size_t(letter)] = (signature[i / 64] >> (i % 64)) & 1;
        if (sets[i] == CodePointSet::wordCharacters())
            alphabet.m_word = members;
        alphabet.m_written.emplace(sets[i], bytesWritten(members));
    }
    if (use == Use::Reading)
        alphabet.fillTable();
    return alphabet;
}

void Alphabet::fillTable()
{
    std::vector<uchar> plain(tableSize); // the letters of folded code points
    for (size_t i = 0; i < m_intervals.size() && m_intervals[i].from < tableSize; ++i) {
        const char32_t end = i + 1 < m_intervals.size() ? m_intervals[i + 1].from : tableSize;
        std::fill(plain.begin() + m_intervals[i].from, plain.begin() + std::min(end, tableSize), m_intervals[i].letter);
    }
    m_table.resize(tableSize);
    for (char32_t code = 0; code < tableSize; ++code) {
        const char32_t folded = foldedCharacter(code);
        if (folded < tableSize)
            m_table[code] = plain[folded];
        else
            m_table[code] = folded == foldsToNothing ? quint16(Vanishes) : quint16(Several);
    }
    m_table[combiningBreve] = Several; // not always nothing
}

QByteArray Alphabet::written(const CodePointSet &set) const
{
    const auto found = m_written.find(set);
    return found == m_written.end() ? QByteArray() : found->second;
}

uchar Alphabet::letterOf(char32_t folded) const
{
    const auto after = std::upper_bound(m_intervals.begin(), m_intervals.end(), folded,
        [](char32_t value, const Interval &interval) { return value < interval.from; });
    return std::prev(after)->letter;
}

// What does not go through the table: characters beyond it, those that become several, and the breve.
uchar *Alphabet::putRare(char32_t code, const uchar *emitter, const uchar *end, uchar *put, uchar *begin) const
{
    constexpr char32_t smallI = 0x438;
    constexpr char32_t smallShortI = 0x439;
    if (code == combiningBreve) {
        const bool onI = put > begin && emitter && foldedCharacter(nextCodePoint(emitter, end)) == smallI;
        if (onI)
            put[-1] = letterOf(smallShortI);
        return put;
    }
    const char32_t folded = foldedCharacter(code);
    if (folded == foldsToNothing)
        return put;
    if (folded != foldsToSeveral) {
        *put++ = letterOf(folded);
        return put;
    }
    for (const char32_t part : foldedSeveral(code))
        *put++ = letterOf(part);
    return put;
}

qsizetype Alphabet::encode(QByteArrayView text, std::vector<uchar> &out) const
{
    // No character becomes more than 18 (U+FDFA, three bytes), so six letters for a byte are always room enough.
    constexpr size_t mostForByte = 6;
    if (out.size() < size_t(text.size()) * mostForByte + mostForByte)
        out.resize(size_t(text.size()) * mostForByte + mostForByte);
    const auto *at = reinterpret_cast<const uchar *>(text.data());
    const uchar *end = at + text.size();
    const quint16 *table = m_table.data();
    const uchar *emitter = nullptr; // where the character of the last letter begins
    uchar *put = out.data();
    while (at < end) {
        const uchar *start = at;
        char32_t code = *at;
        if (code < 0x80)
            ++at;
        else if (code >= 0xC2 && code < 0xE0 && end - at > 1 && (at[1] & 0xC0) == 0x80) {
            code = ((code & 0x1F) << 6) | (at[1] & 0x3F);
            at += 2;
        } else {
            code = nextCodePoint(at, end);
        }
        const quint16 entry = code < tableSize ? table[code] : quint16(Several);
        if (entry < Vanishes) {
            *put++ = uchar(entry);
            emitter = start;
        } else if (entry == Several) {
            uchar *before = put;
            put = putRare(code, emitter, end, put, out.data());
            emitter = put > before ? start : emitter;
        }
    }
    return put - out.data();
}

} // namespace stoa
