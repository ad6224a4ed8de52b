// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/patternset.h"

#include "models/rules/patterncompile.h"
#include "models/rules/rulewords.h"

#include <hs/hs.h>

namespace stoa {

struct PatternSet::Shard
{
    Alphabet alphabet;
    hs_database *database = nullptr;

    ~Shard() { hs_free_database(database); }
};

namespace {

struct ScanContext
{
    PatternScan::Report report;
    void *context;
    PatternMatch match;
};

int onShardMatch(unsigned id, unsigned long long, unsigned long long to, unsigned, void *context)
{
    auto &scan = *static_cast<ScanContext *>(context);
    scan.match.id = int(id);
    scan.match.to = int(to);
    scan.report(scan.context, scan.match);
    return 0;
}

} // namespace

PatternSet::PatternSet() = default;
PatternSet::~PatternSet() = default;
PatternSet::PatternSet(PatternSet &&) noexcept = default;
PatternSet &PatternSet::operator=(PatternSet &&) noexcept = default;

std::vector<PatternSet::Refusal> PatternSet::compile(const std::vector<Entry> &entries)
{
    m_shards.clear();
    std::vector<Refusal> refused;
    compileRange(entries, 0, entries.size(), refused);
    return refused;
}

// Halves the patterns until each half can do with 256 letters.
void PatternSet::compileRange(const std::vector<Entry> &entries, size_t from, size_t to, std::vector<Refusal> &refused)
{
    if (from == to || compileShard(entries, from, to, refused))
        return;
    if (to - from == 1) {
        refused.push_back({entries[from].id, RuleWords::tr("the pattern tells apart too many different characters")});
        return;
    }
    compileRange(entries, from, (from + to) / 2, refused);
    compileRange(entries, (from + to) / 2, to, refused);
}

bool PatternSet::compileShard(const std::vector<Entry> &entries, size_t from, size_t to, std::vector<Refusal> &refused)
{
    std::vector<CodePointSet> sets;
    for (size_t i = from; i < to; ++i)
        collectSets(*entries[i].pattern, sets);
    auto alphabet = Alphabet::make(sets);
    if (!alphabet)
        return false;
    auto shard = std::make_unique<Shard>();
    shard->alphabet = std::move(*alphabet);
    std::vector<ShardPattern> patterns;
    for (size_t i = from; i < to; ++i) {
        const unsigned flags = HS_FLAG_DOTALL | (entries[i].pattern->length > 0 ? 0 : HS_FLAG_SINGLEMATCH);
        patterns.push_back({entries[i].id, engineText(*entries[i].pattern, shard->alphabet), flags});
    }
    // One bad pattern must not take the others with it: it is struck out, and the rest is tried again.
    while (!patterns.empty()) {
        const CompileOutcome outcome = compilePatterns(patterns, &shard->database);
        if (shard->database) {
            m_shards.push_back(std::move(shard));
            break;
        }
        if (outcome.pattern < 0) {
            for (const ShardPattern &pattern : patterns)
                refused.push_back({pattern.id, outcome.reason});
            break;
        }
        refused.push_back({patterns[size_t(outcome.pattern)].id, outcome.reason});
        patterns.erase(patterns.begin() + outcome.pattern);
    }
    return true;
}

size_t PatternSet::databaseBytes() const
{
    size_t total = 0;
    for (const auto &shard : m_shards) {
        size_t bytes = 0;
        if (hs_database_size(shard->database, &bytes) == HS_SUCCESS)
            total += bytes;
    }
    return total;
}

PatternScan::PatternScan(const PatternSet &set)
    : m_set(set)
{
    for (const auto &shard : m_set.m_shards)
        m_sound &= hs_alloc_scratch(shard->database, &m_scratch) == HS_SUCCESS;
}

PatternScan::~PatternScan()
{
    hs_free_scratch(m_scratch);
}

bool PatternScan::scan(QByteArrayView text, Report report, void *context)
{
    ScanContext scan{report, context, {}};
    for (const auto &shard : m_set.m_shards) {
        const qsizetype size = shard->alphabet.encode(text, m_letters);
        scan.match.letters = m_letters.data();
        scan.match.size = int(size);
        scan.match.alphabet = &shard->alphabet;
        const auto *data = reinterpret_cast<const char *>(m_letters.data());
        if (!m_sound || hs_scan(shard->database, data, unsigned(size), 0, m_scratch, onShardMatch, &scan) != HS_SUCCESS)
            return false;
    }
    return true;
}

} // namespace stoa
