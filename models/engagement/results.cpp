// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engagement/results.h"

#include <cmath>

namespace stoa {

ResultSum::ResultSum(const Metric &metric)
    : m_metric(&metric)
    , m_sums(metric.formula.inputs().size(), 0.0)
    , m_known(metric.formula.inputs().size(), false)
{
}

void ResultSum::add(std::span<const double> values, qint64 days)
{
    m_of += days;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (std::isnan(values[i]) && !m_metric->formula.isOptional(qsizetype(i)))
            return;
    }
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (std::isnan(values[i]))
            continue;
        m_sums[qsizetype(i)] += values[i];
        m_known[qsizetype(i)] = true;
    }
    m_covered += days;
    ++m_parts;
}

void ResultSum::setLast(qsizetype input, double value)
{
    if (std::isnan(value)) {
        m_covered = 0; // without the state nothing of this account counts
        m_parts = 0;
        m_known.fill(false);
        m_sums.fill(0);
        return;
    }
    m_sums[input] = value;
    m_known[input] = m_covered > 0;
}

void ResultSum::merge(const ResultSum &other)
{
    for (qsizetype i = 0; i < m_sums.size(); ++i) {
        m_sums[i] += other.m_sums.at(i);
        m_known[i] = m_known.at(i) || other.m_known.at(i);
    }
    m_covered += other.m_covered;
    m_of += other.m_of;
    m_parts += other.m_parts;
}

std::optional<double> ResultSum::value() const
{
    if (m_covered == 0)
        return std::nullopt;
    // People counted once: the sum of two counts is not the count of both (A08).
    const bool alone = m_parts == 1 && m_covered == m_of;
    if (m_metric->measured && m_metric->adds == Adds::Unique && !alone)
        return std::nullopt;
    QList<std::optional<double>> inputs;
    for (qsizetype i = 0; i < m_sums.size(); ++i)
        inputs.append(m_known.at(i) ? std::optional(m_sums.at(i)) : std::nullopt);
    return m_metric->formula.evaluate({inputs.constData(), std::size_t(inputs.size())});
}

QString ResultSum::inputName(qsizetype input, Basis basis) const
{
    const QString &id = m_metric->formula.inputs().at(input);
    const Metric *measured = MetricDictionary::instance().find(id);
    if (!measured || measured->adds == Adds::Sum)
        return id;
    if (basis == Basis::Published)
        return m_metric->measured ? id : id + QLatin1String("_sum_of_posts");
    if (measured->adds == Adds::Last || m_of <= 1 || m_metric->measured)
        return id;
    return id + QLatin1String("_sum_of_days");
}

ResultRow ResultSum::row(const QString &bucket, Basis basis) const
{
    ResultRow row;
    row.bucket = bucket;
    row.value = value();
    row.covered = m_covered;
    row.of = m_of;
    const bool named = !m_metric->measured || row.value || m_metric->adds == Adds::Sum;
    for (qsizetype i = 0; i < m_sums.size(); ++i) {
        const bool known = m_known.at(i) && m_covered > 0 && named;
        row.inputs.append({inputName(i, basis), known ? std::optional(m_sums.at(i)) : std::nullopt});
    }
    return row;
}

Change changeBetween(const std::optional<double> &now, const std::optional<double> &before)
{
    Change change;
    if (!now || !before)
        return change;
    change.difference = *now - *before;
    if (*before != 0)
        change.share = *change.difference / std::abs(*before);
    return change;
}

} // namespace stoa
