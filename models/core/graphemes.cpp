// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/graphemes.h"

#include <unicode/ubrk.h>

#include <memory>

namespace stoa {

namespace {

// Calls \a found with each cluster limit behind the first.
template <typename Found>
void forEachGraphemeLimit(QStringView text, Found found)
{
    UErrorCode status = U_ZERO_ERROR;
    const UChar *units = text.utf16();
    const std::unique_ptr<UBreakIterator, decltype(&ubrk_close)> clusters(
        ubrk_open(UBRK_CHARACTER, "", units, int32_t(text.size()), &status), &ubrk_close);
    if (U_FAILURE(status)) {
        // No break rules on this machine: every unit counts, which is never too few.
        for (qsizetype at = 1; at <= text.size(); ++at)
            found(at);
        return;
    }
    for (int32_t at = ubrk_next(clusters.get()); at != UBRK_DONE; at = ubrk_next(clusters.get()))
        found(qsizetype(at));
}

} // namespace

qsizetype graphemeCount(QStringView text)
{
    qsizetype count = 0;
    if (!text.isEmpty())
        forEachGraphemeLimit(text, [&count](qsizetype) { ++count; });
    return count;
}

std::vector<qsizetype> graphemeLimits(QStringView text)
{
    std::vector<qsizetype> limits{0};
    if (!text.isEmpty())
        forEachGraphemeLimit(text, [&limits](qsizetype at) { limits.push_back(at); });
    return limits;
}

} // namespace stoa
