// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/engagement/results.h"

namespace stoa {

class Connection;

//! What happened on one account, day by day, for the inputs of one metric.
//!
//! Values of several days (a month's figure) are spans: they count where the whole span lies in a bucket and no day of
//! it is known by itself. Lifetime values become days as differences of two. A value: no connection is kept.
class AccountDays final
{
public:
    static AccountDays read(Connection &connection, AccountId account, const Metric &metric, const DayRange &range);

    bool isEmpty() const { return m_empty; } //!< an input that must be there has no value in the range at all
    //! Adds the days to \a sums by \a bucketOfDay (one entry for each day of the range; -1: none). \a spans: a bucket
    //! is an unbroken stretch, so that spans can count.
    void addTo(std::vector<ResultSum> &sums, const std::vector<int> &bucketOfDay, bool spans) const;

private:
    struct Span
    {
        qint64 from; //!< days from the beginning of the range
        qint64 days;
        std::vector<double> values; //!< by input, NaN: missing
    };
    void readInput(Connection &connection, AccountId account, qsizetype input);
    void noteSpan(qint64 from, qint64 days, qsizetype input, double value);
    bool covers(const std::vector<double> &values) const;
    void valuesOf(qint64 day, std::vector<double> &values) const;
    std::vector<double> newestStates(qsizetype input, std::size_t buckets, const std::vector<int> &bucketOfDay) const;
    void addStates(std::vector<ResultSum> &sums, const std::vector<int> &bucketOfDay) const;
    void addDays(std::vector<ResultSum> &sums, const std::vector<int> &bucketOfDay, std::vector<bool> &known) const;
    void addSpans(std::vector<ResultSum> &sums, const std::vector<int> &bucketOfDay, std::vector<bool> &known) const;
    bool isState(qsizetype input) const { return m_states.at(input); }

    const Metric *m_metric = nullptr;
    DayRange m_range;
    QList<bool> m_states; //!< by input: the newest counts
    std::vector<std::vector<double>> m_days; //!< by input, then day; NaN: missing. Of a state the day's newest value.
    std::vector<Span> m_spans;
    bool m_empty = true;
};

} // namespace stoa
