// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QByteArrayList>

#include <vector>

namespace stoa {

//! Weighted words, stems and phrases of any number of languages, looked up by one pass over a word's bytes.
//!
//! What a lexicon file looks like is told at the head of resources/lexicon/en.txt. Filled once, then only read: any
//! number of threads may look up at the same time.
class Lexicon final
{
public:
    //! One word of a phrase.
    struct Part
    {
        QByteArray text; //!< folded
        bool stem = false; //!< any ending may follow
    };
    struct Phrase
    {
        std::vector<Part> parts; //!< the first is the entry that leads here
        int weight = 0;
        bool insults = false;
    };
    //! What is known of one word or stem.
    struct Entry
    {
        QByteArray text; //!< folded UTF-8
        bool stem = false;
        bool turns = false; //!< "not": what follows means the opposite
        bool strengthens = false; //!< "very"
        bool contrasts = false; //!< "but"
        bool insults = false; //!< abuse of a person: says nothing of what was done badly
        int weight = 0; //!< negative: complaint; 0: none of its own
        std::vector<Phrase> phrases; //!< those that begin with it, longest first
    };

    //! Reads one lexicon file's text (UTF-8) and adds it. What an earlier one said of a word stays. Errors: BadSyntax
    //! (line, why).
    Result<> add(const QByteArray &text);

    //! The word itself, or nullptr.
    const Entry *word(QByteArrayView folded) const;
    //! All stems that \a folded begins with, shortest first, up to \a capacity of them; answers how many.
    int stems(QByteArrayView folded, const Entry **found, int capacity) const;

    int size() const { return static_cast<int>(m_entries.size()); }

private:
    Entry &entryFor(const QByteArray &folded, bool stem);
    Result<> addLine(const QByteArray &kind, const QByteArrayList &terms, int line);
    void addPhrase(const QList<QByteArray> &words, int weight, bool insults);
    int find(quint64 hash, QByteArrayView folded, bool stem) const;
    void grow();

    std::vector<Entry> m_entries;
    std::vector<int> m_slots; //!< open addressing: index into m_entries, or -1; a power of two, at most half full
    std::vector<quint64> m_hashes; //!< beside m_slots
    std::vector<quint64> m_seen; //!< a bit for each hash: most words are sent away by one look here
};

} // namespace stoa
