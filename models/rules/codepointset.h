// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace stoa {

//! A set of code points, as sorted ranges that neither touch nor overlap. A value; cheap to compare, so equal sets of
//! many patterns can be kept once.
class CodePointSet final
{
public:
    struct Range
    {
        char32_t from; //!< included
        char32_t to; //!< included
        friend bool operator==(const Range &a, const Range &b) { return a.from == b.from && a.to == b.to; }
        friend bool operator<(const Range &a, const Range &b)
        {
            return a.from != b.from ? a.from < b.from : a.to < b.to;
        }
    };
    static constexpr char32_t last = 0x10FFFF;

    CodePointSet() = default;
    explicit CodePointSet(char32_t single)
        : m_ranges{{single, single}}
    {
    }

    void add(char32_t from, char32_t to); //!< any order; the set is brought into shape by normalize()
    void add(const CodePointSet &other);
    void normalize();
    CodePointSet complement() const;
    bool contains(char32_t code) const;
    bool isEmpty() const { return m_ranges.empty(); }
    const std::vector<Range> &ranges() const { return m_ranges; }

    //! What the characters of this set look like in folded text. One that folds to several or to nothing stays as it
    //! is, and then is never met: a set stands for one character.
    CodePointSet folded() const;

    // What stands in folded text; made once, from the character data of Qt.
    static const CodePointSet &wordCharacters(); //!< as isWordChar() of models/core/text
    static const CodePointSet &digits();
    static const CodePointSet &spaces();
    static const CodePointSet &all();
    static CodePointSet where(bool (*belongs)(char32_t)); //!< asks about every code point: some milliseconds

    friend bool operator==(const CodePointSet &a, const CodePointSet &b) { return a.m_ranges == b.m_ranges; }
    friend bool operator<(const CodePointSet &a, const CodePointSet &b) { return a.m_ranges < b.m_ranges; }

private:
    std::vector<Range> m_ranges;
};

} // namespace stoa
