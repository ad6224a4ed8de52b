// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hostiletext.h"

#include <QRandomGenerator>

#include <array>

namespace stoa::test {

namespace {

constexpr quint32 longEvery = 50;
constexpr quint32 hugeEvery = 1000;

struct Range
{
    char32_t from;
    char32_t to; //!< included
};
//! What one kind of text is made of: each piece comes from one of its ranges.
using Ranges = std::vector<Range>;

const std::vector<Ranges> &kinds()
{
    static const std::vector<Ranges> all{
        {{0x300, 0x36F}, {0x300, 0x36F}, {0x300, 0x36F}, {0x1AB0, 0x1ABE}, {'a', 'b'}}, // a flood of marks
        {{0x202A, 0x202E}, {0x2066, 0x2069}, {0x200E, 0x200F}, {'a', 'z'}, {0x5D0, 0x5EA}}, // turned round
        {{0x200B, 0x200D}, {0x2060, 0x2064}, {0xFEFF, 0xFEFF}, {0xAD, 0xAD}, {'a', 'z'}}, // hidden
        {{'a', 'z'}, {'0', '9'}}, // one endless word
        {{'\n', '\n'}, {'\n', '\n'}, {0x2028, 0x2029}, {'a', 'z'}}, // lines without end
        {{0x01, 0x1F}, {0x7F, 0x9F}, {'a', 'z'}}, // controls
        {{0xFDD0, 0xFDEF}, {0xFFFE, 0xFFFE}, {0xFFFD, 0xFFFD}, {0xE000, 0xF8FF}, {0x1FFFE, 0x1FFFF}, {'a', 'z'}},
        {{'A', 'z'}, {0x391, 0x3C9}, {0x410, 0x44F}, {0x5D0, 0x5EA}, {0x627, 0x64A}, {0x905, 0x939}, {0xE01, 0xE3A},
            {0x3041, 0x3096}, {0x4E00, 0x9FFF}, {0xAC00, 0xD7A3}, {' ', ' '}}, // many scripts
        {{0x1F600, 0x1F64F}, {0x200D, 0x200D}, {0x1F3FB, 0x1F3FF}, {0xFE0F, 0xFE0F}, {0x1F1E6, 0x1F1FF},
            {0x1F468, 0x1F469}, {0xE0020, 0xE007F}}, // emoji chains
        {{' ', ' '}, {'\t', '\t'}, {0xA0, 0xA0}, {0x2000, 0x200A}, {0x3000, 0x3000}}, // white space
        {{0x1100, 0x1112}, {0x1161, 0x1175}, {0x11A8, 0x11C2}, {0x1100, 0x1112}}, // jamo that join
        {{0x915, 0x939}, {0x94D, 0x94D}, {0x200D, 0x200D}, {0x93E, 0x94C}, {0x94D, 0x94D}}, // Indian conjuncts
        {{0xF40, 0xF6C}, {0xF71, 0xF7E}, {0xF90, 0xFBC}, {0xE31, 0xE3A}, {0xE47, 0xE4E}, {0xE01, 0xE05}}, // stacks
        {{0xFDFA, 0xFDFD}, {0x12000, 0x1236E}, {0xA9C5, 0xA9C5}, {0x2E3B, 0x2E3B}}, // one that is as wide as a line
        {{0x627, 0x64A}, {0x64B, 0x65F}, {0x200C, 0x200D}, {0x640, 0x640}, {0x6D6, 0x6DC}}, // Arabic with marks
        {{0x1820, 0x1877}, {0x180B, 0x180E}, {0x202F, 0x202F}, {0x1780, 0x17B3}, {0x17D2, 0x17D2}, {0x1000, 0x102A},
            {0x1039, 0x103A}}, // Mongolian, Khmer, Burmese
    };
    return all;
}

const std::array<const char *, 12> words{"<img src=\"file:///etc/passwd\">", "<b>", "</p><table>",
    "http://a.example/x?", "https://xn--80ak6aa92e.com/", "@someone ", "#hashtag", "&amp;", "![x](http://a.example)",
    "%1%2%n", "\\u202e", "AAAAAAAA"};

qsizetype lengthOf(quint32 seed, QRandomGenerator &random)
{
    if (seed % hugeEvery == hugeEvery - 1)
        return 1'000'000;
    if (seed % longEvery == longEvery - 1)
        return 10'000 + random.bounded(40'000);
    return 1 + random.bounded(seed % 3 == 0 ? 2000 : 200);
}

} // namespace

QString hostileText(quint32 seed)
{
    QRandomGenerator random(seed);
    const size_t kind = seed % (kinds().size() + 1);
    const qsizetype length = lengthOf(seed, random);
    QString text;
    text.reserve(length + 40);
    while (text.size() < length) {
        if (kind == kinds().size()) {
            text += QLatin1String(words.at(random.bounded(quint32(words.size()))));
            continue;
        }
        const Ranges &ranges = kinds().at(kind);
        const Range &range = ranges.at(random.bounded(quint32(ranges.size())));
        const char32_t code = range.from + random.bounded(range.to - range.from + 1);
        const qsizetype times = random.bounded(40) == 0 ? 1 + random.bounded(int(length / 2 + 1)) : 1;
        text += times == 1 ? QString::fromUcs4(&code, 1) : QString::fromUcs4(&code, 1).repeated(times);
    }
    return text;
}

} // namespace stoa::test
