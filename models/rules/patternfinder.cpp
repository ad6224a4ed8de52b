// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/patterncompile.h"
#include "models/rules/patternset.h"
#include "models/rules/rulewords.h"

#include <hs/hs.h>

#include <algorithm>

namespace stoa {

namespace {

using Places = std::vector<std::pair<int, int>>;

// Enough to be marked in one comment. Where beginnings must be searched for, each place costs a dozen scans.
constexpr size_t mostPlaces = 5000;
constexpr size_t mostSearchedPlaces = 100;

int onFinderMatch(unsigned, unsigned long long from, unsigned long long to, unsigned, void *places)
{
    auto &found = *static_cast<Places *>(places);
    found.push_back({int(from), int(to)});
    return found.size() >= mostPlaces;
}

int onFirstFinderMatch(unsigned, unsigned long long, unsigned long long, unsigned, void *)
{
    return 1;
}

} // namespace

PatternFinder::PatternFinder(const Pattern &pattern)
    : m_leadingContext(pattern.leadingContext)
    , m_trailingContext(pattern.trailingContext)
{
    std::vector<CodePointSet> sets;
    collectSets(pattern, sets);
    m_alphabet = Alphabet::make(sets);
    if (!m_alphabet) {
        m_refusal = RuleWords::tr("the pattern tells apart too many different characters");
        return;
    }
    // Hyperscan cannot tell the beginning of every pattern it can match: then beginningOf() finds it.
    const QByteArray text = engineText(pattern, *m_alphabet);
    compilePatterns({{0, text, HS_FLAG_DOTALL | HS_FLAG_SOM_LEFTMOST}}, &m_database);
    m_knowsBeginnings = m_database != nullptr;
    if (!m_database)
        m_refusal = compilePatterns({{0, text, HS_FLAG_DOTALL}}, &m_database).reason;
    if (m_database && hs_alloc_scratch(m_database, &m_scratch) != HS_SUCCESS)
        m_refusal = RuleWords::tr("there is not enough memory for this pattern");
}

PatternFinder::~PatternFinder()
{
    hs_free_scratch(m_scratch);
    hs_free_database(m_database);
}

bool PatternFinder::matchesWithin(const uchar *letters, int from, int to) const
{
    const auto *data = reinterpret_cast<const char *>(letters) + from;
    return hs_scan(m_database, data, unsigned(to - from), 0, m_scratch, onFirstFinderMatch, nullptr)
        == HS_SCAN_TERMINATED;
}

// The last beginning from which the match that ends at \a to is still there: leaving out more from the left loses it.
int PatternFinder::beginningOf(const uchar *letters, int to) const
{
    int low = 0;
    int high = to;
    while (high - low > 1) {
        const int middle = (low + high) / 2;
        (matchesWithin(letters, middle, to) ? low : high) = middle;
    }
    return low;
}

std::pair<int, int> PatternFinder::withoutContext(std::pair<int, int> place, const uchar *letters, int size) const
{
    auto [from, to] = place;
    if (m_leadingContext && from < to && !m_alphabet->isWordByte(letters[from]))
        ++from;
    if (m_trailingContext && from < to && to <= size && !m_alphabet->isWordByte(letters[to - 1]))
        --to;
    return from < to ? std::pair(from, to) : place;
}

Places PatternFinder::find(QByteArrayView folded)
{
    if (!m_database || !m_scratch)
        return {};
    std::vector<uchar> letters;
    const int size = int(m_alphabet->encode(folded, letters));
    Places found;
    found.reserve(64);
    const auto *data = reinterpret_cast<const char *>(letters.data());
    hs_scan(m_database, data, unsigned(size), 0, m_scratch, onFinderMatch, &found);
    if (!m_knowsBeginnings) {
        found.resize(std::min(found.size(), mostSearchedPlaces));
        for (auto &place : found)
            place.first = beginningOf(letters.data(), place.second);
    }
    // From each beginning the longest, and nothing that overlaps what was taken.
    std::sort(found.begin(), found.end(),
        [](const auto &a, const auto &b) { return a.first != b.first ? a.first < b.first : a.second > b.second; });
    Places taken;
    for (const auto &place : found) {
        const auto exact = withoutContext(place, letters.data(), size);
        if (taken.empty() || exact.first >= taken.back().second)
            taken.push_back(exact);
    }
    return taken;
}

QString engineRefusal(const Pattern &pattern)
{
    std::vector<CodePointSet> sets;
    collectSets(pattern, sets);
    const auto alphabet = Alphabet::make(sets, Alphabet::Use::WritingOnly);
    if (!alphabet)
        return RuleWords::tr("the pattern tells apart too many different characters");
    hs_database *database = nullptr;
    const CompileOutcome outcome = compilePatterns({{0, engineText(pattern, *alphabet), HS_FLAG_DOTALL}}, &database);
    hs_free_database(database);
    return outcome.reason;
}

} // namespace stoa
