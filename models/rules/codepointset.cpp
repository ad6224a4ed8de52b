// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/codepointset.h"

#include "models/core/text.h"
#include "models/rules/foldedcharacter.h"

#include <QChar>

#include <algorithm>

namespace stoa {

void CodePointSet::add(char32_t from, char32_t to)
{
    m_ranges.push_back({from, to});
}

void CodePointSet::add(const CodePointSet &other)
{
    m_ranges.insert(m_ranges.end(), other.m_ranges.begin(), other.m_ranges.end());
}

void CodePointSet::normalize()
{
    std::sort(m_ranges.begin(), m_ranges.end());
    std::vector<Range> merged;
    for (const Range &range : m_ranges) {
        if (!merged.empty() && range.from <= merged.back().to + 1)
            merged.back().to = std::max(merged.back().to, range.to);
        else
            merged.push_back(range);
    }
    m_ranges = std::move(merged);
}

CodePointSet CodePointSet::complement() const
{
    CodePointSet out;
    char32_t next = 0;
    for (const Range &range : m_ranges) {
        if (range.from > next)
            out.m_ranges.push_back({next, range.from - 1});
        next = range.to + 1;
    }
    if (next <= last)
        out.m_ranges.push_back({next, last});
    return out;
}

bool CodePointSet::contains(char32_t code) const
{
    const auto after = std::upper_bound(
        m_ranges.begin(), m_ranges.end(), code, [](char32_t value, const Range &range) { return value < range.from; });
    return after != m_ranges.begin() && code <= std::prev(after)->to;
}

CodePointSet CodePointSet::folded() const
{
    CodePointSet out;
    for (const Range &range : m_ranges) {
        for (char32_t code = range.from; code <= range.to; ++code) {
            const char32_t single = foldedCharacter(code);
            const char32_t kept = single > last ? code : single;
            if (!out.m_ranges.empty() && kept == out.m_ranges.back().to + 1)
                out.m_ranges.back().to = kept;
            else if (out.m_ranges.empty() || kept < out.m_ranges.back().from || kept > out.m_ranges.back().to)
                out.m_ranges.push_back({kept, kept});
        }
    }
    out.normalize();
    return out;
}

CodePointSet CodePointSet::where(bool (*belongs)(char32_t))
{
    CodePointSet out;
    for (char32_t code = 0; code <= last; ++code) {
        if (!belongs(code))
            continue;
        if (!out.m_ranges.empty() && out.m_ranges.back().to + 1 == code)
            out.m_ranges.back().to = code;
        else
            out.m_ranges.push_back({code, code});
    }
    return out;
}

const CodePointSet &CodePointSet::wordCharacters()
{
    static const CodePointSet set = where([](char32_t code) { return isWordChar(code); });
    return set;
}

const CodePointSet &CodePointSet::digits()
{
    static const CodePointSet set
        = where([](char32_t code) { return QChar::category(code) == QChar::Number_DecimalDigit; });
    return set;
}

const CodePointSet &CodePointSet::spaces()
{
    static const CodePointSet set = where([](char32_t code) { return QChar::isSpace(code); });
    return set;
}

const CodePointSet &CodePointSet::all()
{
    static const CodePointSet set = CodePointSet().complement();
    return set;
}

} // namespace stoa
