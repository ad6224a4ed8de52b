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
    enum class Use {
        Reading,
        WritingOnly, //!< encode() will not be called: for trying a pattern
    };
    static std::optional<Alphabet> make(const std::vector<CodePointSet> &sets, Use use = Use::Reading);

    //! \a set, one of those given to make(), as the engine writes it: \xHH or [\xHH-\xHH...].
    QByteArray written(const CodePointSet &set) const;
    bool isWordByte(uchar byte) const { return m_word[byte]; }

    //! Folds UTF-8, original or folded already, sound or broken, and writes the letter of each folded character to \a
    //! out. The same letters as of foldUtf8(text), in one pass and without that text. Answers how many; \a out only
    //! grows.
    qsizetype encode(QByteArrayView text, std::vector<uchar> &out) const;

private:
    struct Interval
    {
        char32_t from;
        uchar letter;
    };
    //! What an entry of the table may be besides a letter.
    enum Entry : quint16 { Vanishes = Alphabet::mostLetters, Several };
    static constexpr char32_t tableSize = 0x20000; //!< letters and emoji; beyond it a search

    uchar letterOf(char32_t folded) const;
    void fillTable();
    uchar *putRare(char32_t code, const uchar *emitter, const uchar *end, uchar *put, uchar *begin) const;

    std::vector<quint16> m_table; //!< for each original code point: the letter of what it folds to
    std::vector<Interval> m_intervals; //!< of folded code points
    std::map<CodePointSet, QByteArray> m_written;
    std::array<bool, mostLetters> m_word{};
};

} // namespace stoa
