// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"

#include <QHash>
#include <QList>
#include <QStringView>

#include <array>
#include <vector>

namespace stoa {

//! The words of a text for comparing it with others: pairs and single ones, folded, without links, hashtags and
//! mentions (unless there is nothing else), each a number, sorted, once.
using TextFeatures = std::vector<quint32>;
TextFeatures textFeatures(QStringView text);

//! How alike two texts are, from 0 to 1: common features by all features (Jaccard).
double likeness(const TextFeatures &a, const TextFeatures &b);

//! Finds texts that say nearly the same among those of a whole project.
//!
//! Each text is a sketch of 64 numbers (MinHash): 128 bytes, compared without the text. A look goes through all of
//! them, which 100,000 texts take some milliseconds: no bands, so none is missed by chance of a band. Short texts
//! must be the same, long ones nearly. Plain values; belongs to whoever holds it.
class DuplicateIndex final
{
public:
    //! Posts of one family repeat each other on purpose: of one series, or of one evergreen post. A post without
    //! family is its own.
    struct Entry
    {
        PostId post;
        qint64 family = 0;
    };
    struct Near
    {
        PostId post;
        double estimate = 0; //!< of likeness()
    };
    static constexpr double nearlySame = 0.7; //!< likeness from which on a person would say "this again"

    void reserve(qsizetype texts);
    void add(const Entry &entry, QStringView text);
    void remove(PostId post); //!< all its texts
    qsizetype size() const { return m_live; }

    //! The posts most like \a text, the likest first, at most \a most. Those of \a entry's post and family are left
    //! out. The estimate is off by 0.06 as a rule: ask for some more than are wanted, and look at their texts.
    QList<Near> nearest(const Entry &entry, QStringView text, qsizetype most = 5) const;

private:
    static constexpr size_t sketchLength = 64;
    using Sketch = std::array<quint16, sketchLength>;
    static Sketch sketchOf(const TextFeatures &features);

    std::vector<Sketch> m_sketches;
    std::vector<quint32> m_counts; //!< features of each text; 0: taken away
    std::vector<Entry> m_entries;
    QHash<PostId, QList<quint32>> m_places;
    std::vector<quint32> m_free;
    qsizetype m_live = 0;
};

} // namespace stoa
