// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/engagement/buckets.h"
#include "models/engagement/metricdictionary.h"
#include "models/engagement/spread.h"

#include "models/core/ids.h"

#include <QList>
#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace stoa {

//! Which of two different questions is asked (A07). They are never mixed within one answer.
enum class Basis {
    Auto, //!< what happened where accounts have such values, else the posts
    Happened, //!< values of the accounts themselves, by the day on which they came about
    Published, //!< lifetime values of the posts published in the range, by their time of publication
};

//! One input of a formula as it was put in. The id says when it is a sum of something that cannot be added:
//! reach_sum_of_posts.
struct ResultInput
{
    QString id;
    std::optional<double> value;
};

//! One row behind a chart.
struct ResultRow
{
    QString bucket; //!< token of the command line: 2026-12-24, 2026-W52, 2026-12, 1 to 7, 00 to 23, or a word
    std::optional<double> value; //!< nothing: not known
    QList<ResultInput> inputs;
    qint64 covered = 0; //!< posts (or days of accounts) whose values are behind it
    qint64 of = 0; //!< posts (or days of accounts) there were
    std::optional<DayRange> days; //!< on a time axis: the bucket's days in the range
    std::optional<Spread> perPost; //!< of groups of posts; nothing: too few, or none is asked for
    Standing standing = Standing::Unasked; //!< beside all other posts of the answer
};

//! Adds up the inputs of one bucket: only of posts or days that have all of them, so that a rate's two sides speak of
//! the same posts. Missing is not zero. Pure.
class ResultSum final
{
public:
    explicit ResultSum(const Metric &metric);

    //! One post, or one account over \a days; \a values in the order of the formula's inputs, NaN where missing.
    void add(std::span<const double> values, qint64 days = 1);
    //! Something that should have a value and has none: raises only of().
    void addUncovered(qint64 count) { m_of += count; }
    //! For states (Adds::Last): the newest of an account over the bucket, instead of a sum. NaN: none.
    void setLast(qsizetype input, double value);

    qint64 covered() const { return m_covered; }
    qint64 of() const { return m_of; }
    ResultRow row(const QString &bucket, Basis basis) const;
    void merge(const ResultSum &other); //!< another account's

private:
    std::optional<double> value() const;
    QString inputName(qsizetype input, Basis basis) const;

    const Metric *m_metric;
    QList<double> m_sums;
    QList<bool> m_known; //!< some value was added for this input
    qint64 m_covered = 0;
    qint64 m_of = 0;
    qint64 m_parts = 0; //!< how many values stand behind a sum
};

//! How a value moved against another period's.
struct Change
{
    std::optional<double> difference; //!< nothing: one of the two is not known
    std::optional<double> share; //!< difference / earlier; nothing too when the earlier value is 0
};
Change changeBetween(const std::optional<double> &now, const std::optional<double> &before);

//! A rate below a handful of posts says little: cells with fewer are shown pale.
constexpr qint64 fewPosts = 3;

} // namespace stoa
