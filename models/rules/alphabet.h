// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/codepointset.h"

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <map>
#include <optional>
#include <vector>

namespace stoa {

//! Gives every code point one byte, so that two code points share one exactly when no pattern tells them apart.
//!
//! Folded text becomes half as long in Greek and Russian, a byte is a character (places are character numbers), and a
//! set of characters is a set of bytes. Immutable once made; any thread may use it.
class Alphabet final
{
public:
    static constexpr int mostLetters = 256;

    //! Nothing when \a sets tell apart more than 256 kinds of characters: the patterns must be shared out then.
    static std::optional<Alphabet> make(const std::vector<CodePointSet> &sets);

    //! \a set, one of those given to make(), as the engine writes it: \xHH or [\xHH-\xHH...].
    QByteArray written(const CodePointSet &set) const;
    bool isWordByte(uchar byte) const { return m_word[byte]; }

    //! Writes one byte for each code point of valid UTF-8 (as foldUtf8() makes it) to \a out, which has room for
    //! text.size() bytes. Answers how many.
    qsizetype encode(QByteArrayView text, uchar *out) const;

private:
    struct Interval
    {
        char32_t from;
        uchar letter;
    };
    static constexpr char32_t tableSize = 0x20000; //!< letters and emoji; beyond it a search

    uchar letterOf(char32_t code) const;

    std::vector<uchar> m_table;
    std::vector<Interval> m_intervals;
    std::map<CodePointSet, QByteArray> m_written;
    std::array<bool, mostLetters> m_word{};
};

} // namespace stoa
