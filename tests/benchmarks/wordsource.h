// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <random>
#include <vector>

namespace stoa::bench {

//! Texts as people write them, from a seed: words of English, Greek and Russian built of stems and endings, frequent
//! ones more often (Zipf), order numbers as rare words, five per cent with emoji. About 138 bytes of UTF-8 on average.
class WordSource final
{
public:
    explicit WordSource(quint32 seed);

    QString comment();
    QString word(int language); //!< 0 English, 1 Greek, 2 Russian
    const std::vector<QString> &vocabulary(int language) const { return m_words[static_cast<size_t>(language)]; }
    std::mt19937 &random() { return m_random; }
    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }

private:
    std::mt19937 m_random;
    std::vector<QString> m_words[3];
};

} // namespace stoa::bench
