// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engagement/accountdays.h"

#include "models/engagement/itemfacts.h"
#include "models/store/database.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace stoa {

namespace {

constexpr double unknownDay = std::numeric_limits<double>::quiet_NaN();

} // namespace

AccountDays AccountDays::read(Connection &connection, AccountId account, const Metric &metric, const DayRange &range)
{
    AccountDays days;
    days.m_metric = &metric;
    days.m_range = range;
    days.m_empty = false;
    const QStringList &inputs = metric.formula.inputs();
    days.m_days.assign(std::size_t(inputs.size()), std::vector<double>(std::size_t(range.days()), unknownDay));
    for (qsizetype i = 0; i < inputs.size(); ++i) {
        const Metric *input = MetricDictionary::instance().find(inputs.at(i));
        days.m_states.append(input && input->adds == Adds::Last);
    }
    for (qsizetype i = 0; i < inputs.size(); ++i) {
        days.readInput(connection, account, i);
        const std::vector<double> &values = days.m_days[std::size_t(i)];
        const bool any = std::any_of(values.begin(), values.end(), [](double value) { return !std::isnan(value); })
            || std::any_of(days.m_spans.begin(), days.m_spans.end(),
                [i](const Span &span) { return !std::isnan(span.values[std::size_t(i)]); });
        days.m_empty = days.m_empty || (!any && !metric.formula.isOptional(i));
    }
    return days;
}

void AccountDays::readInput(Connection &connection, AccountId account, qsizetype input)
{
    const QString &id = m_metric->formula.inputs().at(input);
    const std::optional<qint64> key = metricKey(connection, id);
    if (!key)
        return;
    const bool grows = MetricDictionary::instance().find(id)->adds == Adds::Sum;
    const qint64 first = dayNumber(m_range.from);
    const qint64 end = dayNumber(m_range.to);
    std::vector<double> &values = m_days[std::size_t(input)];
    std::optional<std::pair<qint64, double>> before; // the lifetime value before this day
    Statement rows
        = connection.query("SELECT day, total, last, count FROM sample_day WHERE account_id = ? AND metric_id = ?"
                           " AND basis = 0 AND day >= (SELECT coalesce(max(day), ?3) FROM sample_day WHERE"
                           " account_id = ?1 AND metric_id = ?2 AND basis = 0 AND day < ?3) AND day < ?4",
            account, *key, first, end);
    while (rows.step()) {
        const qint64 at = rows.integer(0) - first;
        const bool counted = rows.integer(3) > 0;
        if (counted && at >= 0 && !isState(input))
            values[std::size_t(at)] = rows.real(1);
        if (rows.isNull(2))
            continue;
        const double last = rows.real(2);
        if (isState(input) && at >= 0)
            values[std::size_t(at)] = last;
        if (grows && before && !counted && before->first + 1 == at)
            values[std::size_t(at)] = last - before->second;
        else if (grows && before && !counted && before->first + 1 >= 0)
            noteSpan(before->first + 1, at - before->first, input, last - before->second);
        before = {at, last};
    }
    Statement spans
        = connection.query("SELECT day, -basis, total FROM sample_day WHERE account_id = ? AND metric_id = ?"
                           " AND basis < 0 AND day >= ? AND day - basis <= ?",
            account, *key, first, end);
    while (spans.step())
        noteSpan(spans.integer(0) - first, spans.integer(1), input, spans.real(2));
}

void AccountDays::noteSpan(qint64 from, qint64 days, qsizetype input, double value)
{
    for (Span &span : m_spans) {
        if (span.from == from && span.days == days) {
            span.values[std::size_t(input)] = value;
            return;
        }
    }
    m_spans.push_back({from, days, std::vector<double>(m_days.size(), unknownDay)});
    m_spans.back().values[std::size_t(input)] = value;
}

bool AccountDays::covers(const std::vector<double> &values) const
{
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (std::isnan(values[i]) && !m_metric->formula.isOptional(qsizetype(i)))
            return false;
    }
    return true;
}

// States are put in at the end, by setLast(): here they stand as 0, so that a day without a count of followers still
// counts.
void AccountDays::valuesOf(qint64 day, std::vector<double> &values) const
{
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = isState(qsizetype(i)) ? 0.0 : m_days[i][std::size_t(day)];
}

std::vector<double> AccountDays::newestStates(
    qsizetype input, std::size_t buckets, const std::vector<int> &bucketOfDay) const
{
    std::vector<double> newest(buckets, unknownDay);
    for (std::size_t day = 0; day < bucketOfDay.size(); ++day) {
        const double value = m_days[std::size_t(input)][day];
        if (bucketOfDay[day] >= 0 && !std::isnan(value))
            newest[std::size_t(bucketOfDay[day])] = value;
    }
    return newest;
}

void AccountDays::addStates(std::vector<ResultSum> &sums, const std::vector<int> &bucketOfDay) const
{
    const std::vector<double> newest = newestStates(0, sums.size(), bucketOfDay);
    for (std::size_t bucket = 0; bucket < sums.size(); ++bucket) {
        if (std::isnan(newest[bucket]))
            sums[bucket].addUncovered(1);
        else
            sums[bucket].add(std::span(&newest[bucket], 1));
    }
}

void AccountDays::addDays(
    std::vector<ResultSum> &sums, const std::vector<int> &bucketOfDay, std::vector<bool> &known) const
{
    std::vector<double> values(m_days.size());
    for (std::size_t day = 0; day < bucketOfDay.size(); ++day) {
        if (bucketOfDay[day] < 0)
            continue;
        valuesOf(qint64(day), values);
        if (!covers(values))
            continue;
        sums[std::size_t(bucketOfDay[day])].add(values);
        known[day] = true;
    }
}

void AccountDays::addSpans(
    std::vector<ResultSum> &sums, const std::vector<int> &bucketOfDay, std::vector<bool> &known) const
{
    for (const Span &span : m_spans) {
        const auto begin = std::size_t(span.from);
        const auto end = std::size_t(span.from + span.days);
        if (end > known.size() || bucketOfDay[begin] < 0 || bucketOfDay[begin] != bucketOfDay[end - 1])
            continue;
        std::vector<double> values = span.values;
        for (std::size_t i = 0; i < values.size(); ++i) {
            if (isState(qsizetype(i)))
                values[i] = 0;
        }
        const auto from = known.begin() + span.from;
        if (!covers(values) || std::find(from, from + span.days, true) != from + span.days)
            continue;
        sums[std::size_t(bucketOfDay[begin])].add(values, span.days);
        std::fill(from, from + span.days, true);
    }
}

void AccountDays::addTo(std::vector<ResultSum> &sums, const std::vector<int> &bucketOfDay, bool spans) const
{
    if (m_metric->measured && m_metric->adds == Adds::Last)
        return addStates(sums, bucketOfDay);
    std::vector<ResultSum> own(sums.size(), ResultSum(*m_metric));
    std::vector<bool> known(bucketOfDay.size(), false);
    addDays(own, bucketOfDay, known);
    if (spans)
        addSpans(own, bucketOfDay, known);
    for (std::size_t day = 0; day < bucketOfDay.size(); ++day) {
        if (bucketOfDay[day] >= 0 && !known[day])
            own[std::size_t(bucketOfDay[day])].addUncovered(1);
    }
    for (qsizetype input = 0; input < m_states.size(); ++input) {
        if (!isState(input))
            continue;
        const std::vector<double> newest = newestStates(input, sums.size(), bucketOfDay);
        for (std::size_t bucket = 0; bucket < own.size(); ++bucket) {
            if (own[bucket].covered() > 0)
                own[bucket].setLast(input, newest[bucket]);
        }
    }
    for (std::size_t bucket = 0; bucket < sums.size(); ++bucket)
        sums[bucket].merge(own[bucket]);
}

} // namespace stoa
