// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/engagement/metricdictionary.h"

#include <optional>
#include <span>
#include <vector>

namespace stoa {

//! How sure a value of several posts is.
struct Spread
{
    double typical = 0; //!< of a rate: of all posts together; of what adds up: the mean of one post
    double low = 0; //!< ends of the interval of 95 %
    double high = 0;
    double error = 0; //!< standard error of typical
    double freedom = 0; //!< degrees of freedom of error
    qint64 posts = 0;
};

//! How a group of posts did beside all others.
enum class Standing {
    Unasked, //!< the grouping has none
    TooFew, //!< fewer than leastForSpread posts in the group, or beside it
    Unclear, //!< the difference may be chance
    Above,
    Below,
};
QString standingToken(Standing standing); //!< too_few, unclear, above, below; empty: unasked

//! Whether \a metric is a share of something, which posts have together; else each post has its own and they add up.
bool isRate(const Metric &metric);

//! Fewer posts than these give no interval: with four, a single lucky post decides.
constexpr qint64 leastForSpread = 5;

//! The posts of one group, kept until all are in. Pure.
//!
//! The interval is Tukey's jackknife (J. W. Tukey, "Bias and confidence in not-quite large samples", Annals of
//! Mathematical Statistics 29, 1958): the value is reckoned anew without each post in turn, which serves a rate of two
//! sums as well as a mean, and Student's t is taken with one less degree of freedom than there are posts. Two groups
//! are held against each other as Welch does (Biometrika 34, 1947).
class SpreadSum final
{
public:
    explicit SpreadSum(const Metric &metric);

    void add(std::span<const double> values); //!< one post, in the order of the formula's inputs; NaN: missing
    //! Nothing: fewer than leastForSpread posts have what the formula needs, or it has no value without one of them.
    std::optional<Spread> spread() const;
    //! Of all posts of \a whole but those of this sum, which are among them.
    std::optional<Spread> besides(const SpreadSum &whole) const;

private:
    std::optional<double> valueWithout(std::span<const double> post) const;

    const Metric *m_metric;
    std::size_t m_inputs;
    std::vector<double> m_values; //!< post by post
    std::vector<double> m_sums;
    std::vector<qint64> m_known; //!< posts that have the input
    qint64 m_posts = 0;
};

Standing standingOf(const std::optional<Spread> &group, const std::optional<Spread> &others);

//! The value that Student's t with \a freedom degrees (1 or more) does not exceed in 97.5 of 100 cases.
double studentQuantile(double freedom);

} // namespace stoa
