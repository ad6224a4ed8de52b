// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/engagement/buckets.h"

#include <map>
#include <optional>

namespace stoa {

//! One value as it is kept: of an interval [from, to), or of a lifetime at a moment (from equals to).
struct SampleValue
{
    qint64 fromMs = 0;
    qint64 toMs = 0;
    double value = 0;

    bool isLifetime() const { return fromMs == toMs; }
};

//! What one series (one metric of an account, or of one post) comes to on each day. Feed it in the order of the key of
//! table `sample`: by from, to, import; of values of the same interval the newest import counts. Pure.
//!
//! An interval inside one local day counts there; one that is exactly a whole day stands for the day, whatever parts of
//! it are there too. An interval over several whole days is a span. Of the lifetime values of a day the last counts.
class DayTotals final
{
public:
    struct Day
    {
        double total = 0;
        qint64 count = 0; //!< interval values in total
        std::optional<double> last; //!< the day's newest lifetime value
        bool wholeDay = false;
    };
    struct Span
    {
        qint64 day = 0; //!< the first
        qint64 days = 0;
        double value = 0;
    };

    explicit DayTotals(const DayLine &line)
        : m_line(line)
    {
    }
    void add(const SampleValue &sample);
    void finish(); //!< after the last add()

    const std::map<qint64, Day> &days() const { return m_days; }
    const std::vector<Span> &spans() const { return m_spans; }

    //! Lifetime values made into days: the difference of two that are on neighbouring days, where no interval value is
    //! known. (Across a longer gap it is not known on which day it came about.)
    static std::map<qint64, double> growthByDay(const std::map<qint64, Day> &days);

private:
    void take(const SampleValue &sample);

    const DayLine &m_line;
    std::optional<SampleValue> m_pending;
    std::map<qint64, Day> m_days;
    std::vector<Span> m_spans;
};

} // namespace stoa
