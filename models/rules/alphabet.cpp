// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/alphabet.h"

#include <algorithm>

namespace stoa {

namespace {

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

std::optional<Alphabet> Alphabet::make(const std::vector<CodePointSet> &given)
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
    alphabet.m_table.resize(tableSize);
    for (size_t i = 0; i < alphabet.m_intervals.size() && alphabet.m_intervals[i].from < tableSize; ++i) {
        const char32_t end = i + 1 < alphabet.m_intervals.size() ? alphabet.m_intervals[i + 1].from : tableSize;
        std::fill(alphabet.m_table.begin() + alphabet.m_intervals[i].from,
            alphabet.m_table.begin() + std::min(end, tableSize), alphabet.m_intervals[i].letter);
    }
    return alphabet;
}

QByteArray Alphabet::written(const CodePointSet &set) const
{
    const auto found = m_written.find(set);
    return found == m_written.end() ? QByteArray() : found->second;
}

uchar Alphabet::letterOf(char32_t code) const
{
    if (code < tableSize)
        return m_table[code];
    const auto after = std::upper_bound(m_intervals.begin(), m_intervals.end(), code,
        [](char32_t value, const Interval &interval) { return value < interval.from; });
    return std::prev(after)->letter;
}

qsizetype Alphabet::encode(QByteArrayView text, uchar *out) const
{
    const auto *at = reinterpret_cast<const uchar *>(text.data());
    const uchar *end = at + text.size();
    const uchar *table = m_table.data();
    uchar *put = out;
    while (at < end) {
        const char32_t lead = *at;
        if (lead < 0x80) {
            *put++ = table[lead];
            ++at;
        } else if (lead < 0xE0) {
            *put++ = table[((lead & 0x1F) << 6) | (at[1] & 0x3F)];
            at += 2;
        } else if (lead < 0xF0) {
            *put++ = table[((lead & 0x0F) << 12) | (char32_t(at[1] & 0x3F) << 6) | (at[2] & 0x3F)];
            at += 3;
        } else {
            *put++ = letterOf(((lead & 0x07) << 18) | (char32_t(at[1] & 0x3F) << 12) | (char32_t(at[2] & 0x3F) << 6)
                | (at[3] & 0x3F));
            at += 4;
        }
    }
    return put - out;
}

} // namespace stoa
