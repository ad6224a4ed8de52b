// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engagement/spread.h"

#include <QVarLengthArray>

#include <cmath>

namespace stoa {

QString standingToken(Standing standing)
{
    switch (standing) {
    case Standing::Unasked:
        break;
    case Standing::TooFew:
        return QStringLiteral("too_few");
    case Standing::Unclear:
        return QStringLiteral("unclear");
    case Standing::Above:
        return QStringLiteral("above");
    case Standing::Below:
        return QStringLiteral("below");
    }
    return {};
}

bool isRate(const Metric &metric)
{
    return !metric.measured && metric.adds != Adds::Sum;
}

SpreadSum::SpreadSum(const Metric &metric)
    : m_metric(&metric)
    , m_inputs(std::size_t(metric.formula.inputs().size()))
    , m_sums(m_inputs, 0.0)
    , m_known(m_inputs, 0)
{
}

void SpreadSum::add(std::span<const double> values)
{
    for (std::size_t i = 0; i < m_inputs; ++i) {
        if (std::isnan(values[i]) && !m_metric->formula.isOptional(qsizetype(i)))
            return;
    }
    for (std::size_t i = 0; i < m_inputs; ++i) {
        m_values.push_back(values[i]);
        if (std::isnan(values[i]))
            continue;
        m_sums[i] += values[i];
        ++m_known[i];
    }
    ++m_posts;
}

//! Of all posts but one; of all of them where \a post is empty.
std::optional<double> SpreadSum::valueWithout(std::span<const double> post) const
{
    QVarLengthArray<std::optional<double>, 8> inputs;
    for (std::size_t i = 0; i < m_inputs; ++i) {
        const bool out = !post.empty() && !std::isnan(post[i]);
        const qint64 known = m_known[i] - (out ? 1 : 0);
        inputs.append(known > 0 ? std::optional(m_sums[i] - (out ? post[i] : 0)) : std::nullopt);
    }
    const std::optional<double> value = m_metric->formula.evaluate({inputs.constData(), std::size_t(inputs.size())});
    return value && !isRate(*m_metric) ? *value / double(m_posts - (post.empty() ? 0 : 1)) : value;
}

std::optional<Spread> SpreadSum::spread() const
{
    const std::optional<double> whole = m_posts < leastForSpread ? std::nullopt : valueWithout({});
    if (!whole)
        return std::nullopt;
    const double count = double(m_posts);
    std::vector<double> pseudo;
    pseudo.reserve(std::size_t(m_posts));
    double sum = 0;
    for (std::size_t at = 0; at < m_values.size(); at += m_inputs) {
        const std::optional<double> without = valueWithout({m_values.data() + at, m_inputs});
        if (!without)
            return std::nullopt;
        pseudo.push_back(count * *whole - (count - 1) * *without);
        sum += pseudo.back();
    }
    const double mean = sum / count;
    double squares = 0;
    for (const double value : pseudo)
        squares += (value - mean) * (value - mean);
    Spread spread{*whole, 0, 0, std::sqrt(squares / (count - 1) / count), count - 1, m_posts};
    const double reach = studentQuantile(spread.freedom) * spread.error;
    spread.low = spread.typical - reach;
    spread.high = spread.typical + reach;
    return spread;
}

std::optional<Spread> SpreadSum::besides(const SpreadSum &whole) const
{
    // The values of this sum stand in the same order in the whole, so that one walk leaves them out.
    SpreadSum rest(*m_metric);
    std::size_t own = 0;
    const auto same = [this](std::size_t mine, const SpreadSum &other, std::size_t its) {
        for (std::size_t i = 0; i < m_inputs; ++i) {
            const double a = m_values[mine + i];
            const double b = other.m_values[its + i];
            if (a != b && !(std::isnan(a) && std::isnan(b)))
                return false;
        }
        return true;
    };
    for (std::size_t at = 0; at < whole.m_values.size(); at += m_inputs) {
        if (own < m_values.size() && same(own, whole, at))
            own += m_inputs;
        else
            rest.add({whole.m_values.data() + at, m_inputs});
    }
    return rest.spread();
}

Standing standingOf(const std::optional<Spread> &group, const std::optional<Spread> &others)
{
    if (!group || !others)
        return Standing::TooFew;
    const double ours = group->error * group->error;
    const double theirs = others->error * others->error;
    const double difference = group->typical - others->typical;
    if (ours + theirs == 0)
        return difference == 0 ? Standing::Unclear : difference > 0 ? Standing::Above : Standing::Below;
    const double freedom
        = (ours + theirs) * (ours + theirs) / (ours * ours / group->freedom + theirs * theirs / others->freedom);
    const double reach = studentQuantile(freedom) * std::sqrt(ours + theirs);
    if (std::abs(difference) <= reach)
        return Standing::Unclear;
    return difference > 0 ? Standing::Above : Standing::Below;
}

// Abramowitz and Stegun, Handbook of Mathematical Functions, 26.7.5. Off by 0.0008 at 4 degrees, the fewest there are
// here, and by less above.
double studentQuantile(double freedom)
{
    constexpr double z = 1.959963984540054; // of the normal distribution
    constexpr double z3 = z * z * z;
    constexpr double z5 = z3 * z * z;
    constexpr double z7 = z5 * z * z;
    constexpr double z9 = z7 * z * z;
    const double n = freedom;
    return z + (z3 + z) / (4 * n) + (5 * z5 + 16 * z3 + 3 * z) / (96 * n * n)
        + (3 * z7 + 19 * z5 + 17 * z3 - 15 * z) / (384 * n * n * n)
        + (79 * z9 + 776 * z7 + 1482 * z5 - 1920 * z3 - 945 * z) / (92160 * n * n * n * n);
}

} // namespace stoa
