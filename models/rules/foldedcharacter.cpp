// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/foldedcharacter.h"

#include "models/core/text.h"

#include <QList>

namespace stoa {

namespace {

constexpr char32_t tabled = 0x30000; // the planes with letters that fold; behind them only tags vanish
constexpr char32_t firstTag = 0xE0000;
constexpr char32_t lastTag = 0xE0FFF;

QList<uint> foldedCodes(char32_t code)
{
    return fold(QString::fromUcs4(&code, 1)).toUcs4();
}

char32_t singleOf(char32_t code)
{
    const QList<uint> folded = foldedCodes(code);
    return folded.isEmpty() ? foldsToNothing : folded.size() > 1 ? foldsToSeveral : char32_t(folded.front());
}

} // namespace

char32_t foldedCharacter(char32_t code)
{
    static const std::vector<char32_t> table = [] {
        std::vector<char32_t> made(tabled);
        for (char32_t c = 0; c < tabled; ++c)
            made[c] = singleOf(c);
        return made;
    }();
    if (code < tabled)
        return table[code];
    return code >= firstTag && code <= lastTag ? singleOf(code) : code;
}

std::vector<char32_t> foldedSeveral(char32_t code)
{
    const QList<uint> folded = foldedCodes(code);
    return {folded.begin(), folded.end()};
}

} // namespace stoa
