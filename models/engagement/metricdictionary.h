// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/engagement/formula.h"

#include <QHash>
#include <QList>
#include <QString>

namespace stoa {

//! How values of several posts or days become one.
enum class Adds {
    Sum,
    Last, //!< a state, such as the number of followers: the newest counts
    Unique, //!< people counted once, or a rate: never added up
};
QString addsToken(Adds adds); //!< sum, last, unique

enum class MetricUnit { Count, Ratio, Seconds, Hours, Money };
QString unitToken(MetricUnit unit); //!< count, ratio, seconds, hours, money

//! What a named sum of a unique number runs over.
enum class SumOver { None, Days, Posts };

//! One number and what it means. The id never changes its meaning: a changed formula is a new version.
struct Metric
{
    QString id;
    int version = 1;
    Formula formula; //!< of a measured metric its own id
    QString shownFormula; //!< the formula's text, or the words for a named sum
    MetricUnit unit = MetricUnit::Count;
    Adds adds = Adds::Sum;
    SumOver over = SumOver::None;
    bool measured = true; //!< comes from a network, a file or a person; else it is computed from others

    QString base() const { return formula.base(); } //!< what it is a share of, or empty
};

//! Every metric that Stoa knows (features A01, A04, A05, A08, A10). Fixed data; made once, then only read, from any
//! thread.
class MetricDictionary final
{
public:
    static const MetricDictionary &instance();

    const QList<Metric> &all() const { return m_metrics; } //!< measured ones first, in the order they are shown
    const Metric *find(const QString &id) const; //!< null when unknown

private:
    MetricDictionary();
    QList<Metric> m_metrics;
    QHash<QString, qsizetype> m_index;
};

} // namespace stoa
