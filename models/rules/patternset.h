// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/alphabet.h"
#include "models/rules/pattern.h"

#include <QByteArrayView>

#include <memory>
#include <utility>
#include <vector>

struct hs_database;
struct hs_scratch;

namespace stoa {

//! All patterns of all rules, compiled into Hyperscan databases: one, unless they tell apart more than 256 characters.
//! Immutable once made; any thread may scan with a PatternScan of its own.
class PatternSet final
{
public:
    //! A pattern that takes part. Literals are reported at each place, others once for each text.
    struct Entry
    {
        int id = 0; //!< what the scan reports
        const Pattern *pattern = nullptr; //!< needed during compile() only
    };
    struct Refusal
    {
        int id = 0;
        QString reason;
    };

    PatternSet();
    ~PatternSet();
    PatternSet(PatternSet &&) noexcept;
    PatternSet &operator=(PatternSet &&) noexcept;

    //! What Hyperscan does not take is left out and named.
    std::vector<Refusal> compile(const std::vector<Entry> &entries);
    bool isEmpty() const { return m_shards.empty(); }
    size_t databaseBytes() const;

private:
    friend class PatternScan;
    struct Shard;
    void compileRange(const std::vector<Entry> &entries, size_t from, size_t to, std::vector<Refusal> &refused);
    bool compileShard(const std::vector<Entry> &entries, size_t from, size_t to, std::vector<Refusal> &refused);

    std::vector<std::unique_ptr<Shard>> m_shards;
};

//! What is told of a match: \a word says whether the character at a place belongs to a word.
struct PatternMatch
{
    int id;
    int to; //!< end of the match, in characters of the folded text
    int size; //!< of the text
    const uchar *letters;
    const Alphabet *alphabet;

    bool inWord(int at) const { return alphabet->isWordByte(letters[at]); }
    //! No word goes on to the left of \a from.
    bool freeBefore(int from) const { return from == 0 || !inWord(from - 1) || !inWord(from); }
    bool freeAfter() const { return to == size || !inWord(to - 1) || !inWord(to); }
};

//! The working memory of one thread for one PatternSet, which must outlive it.
class PatternScan final
{
public:
    using Report = void (*)(void *context, const PatternMatch &match);

    explicit PatternScan(const PatternSet &set);
    ~PatternScan();
    PatternScan(const PatternScan &) = delete;
    PatternScan &operator=(const PatternScan &) = delete;

    //! Reports every match in \a text (UTF-8, original or folded). False: the engine failed, and what was reported is
    //! not all.
    bool scan(QByteArrayView text, Report report, void *context);

private:
    const PatternSet &m_set;
    hs_scratch *m_scratch = nullptr;
    std::vector<uchar> m_letters;
    bool m_sound = true;
};

//! One pattern by itself, for the exact places of its hits in one text (the second look) and for trying it while
//! typing.
class PatternFinder final
{
public:
    explicit PatternFinder(const Pattern &pattern);
    ~PatternFinder();
    PatternFinder(PatternFinder &&) = delete;

    const QString &refusal() const { return m_refusal; } //!< empty: the engine takes it
    //! Places in folded UTF-8, in characters of it, in order, not overlapping; the longest from each beginning.
    std::vector<std::pair<int, int>> find(QByteArrayView folded);

private:
    bool matchesWithin(const uchar *letters, int from, int to) const;
    int beginningOf(const uchar *letters, int to) const;
    std::pair<int, int> withoutContext(std::pair<int, int> place, const uchar *letters, int size) const;

    std::optional<Alphabet> m_alphabet;
    hs_database *m_database = nullptr;
    hs_scratch *m_scratch = nullptr;
    bool m_knowsBeginnings = false;
    bool m_leadingContext = false;
    bool m_trailingContext = false;
    QString m_refusal;
};

//! Why the engine cannot take \a pattern, or nothing.
QString engineRefusal(const Pattern &pattern);

} // namespace stoa
