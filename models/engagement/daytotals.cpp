// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engagement/daytotals.h"

namespace stoa {

void DayTotals::add(const SampleValue &sample)
{
    const bool corrects = m_pending && m_pending->fromMs == sample.fromMs && m_pending->toMs == sample.toMs;
    if (m_pending && !corrects)
        take(*m_pending);
    m_pending = sample;
}

void DayTotals::finish()
{
    if (m_pending)
        take(*m_pending);
    m_pending.reset();
}

void DayTotals::take(const SampleValue &sample)
{
    const qint64 first = m_line.dayAt(sample.fromMs);
    if (sample.isLifetime()) {
        m_days[first].last = sample.value;
        return;
    }
    const qint64 last = m_line.dayAt(sample.toMs - 1);
    const bool fromStart = sample.fromMs == m_line.startOf(first);
    const bool toEnd = sample.toMs == m_line.startOf(last + 1);
    if (first != last) {
        // What begins or ends in the middle of a day cannot be laid beside days; it stays in the samples.
        if (fromStart && toEnd)
            m_spans.push_back({first, last - first + 1, sample.value});
        return;
    }
    Day &day = m_days[first];
    if (fromStart && toEnd) {
        day.total = sample.value;
        day.count = 1;
        day.wholeDay = true;
    } else if (!day.wholeDay) {
        day.total += sample.value;
        ++day.count;
    }
}

std::map<qint64, double> DayTotals::growthByDay(const std::map<qint64, Day> &days)
{
    std::map<qint64, double> growth;
    const std::pair<const qint64, Day> *before = nullptr;
    for (const auto &entry : days) {
        if (!entry.second.last)
            continue;
        if (before && before->first == entry.first - 1 && entry.second.count == 0)
            growth[entry.first] = *entry.second.last - *before->second.last;
        before = &entry;
    }
    return growth;
}

} // namespace stoa
