// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/engagement/results.h"

#include <QCoreApplication>
#include <QLocale>

namespace stoa {

//! Metrics, values and buckets as people read them, in the language of the window. Called on the window's thread.
class MetricText final
{
    Q_DECLARE_TR_FUNCTIONS(MetricText)

public:
    static QString name(const QString &metric); //!< "Engagement rate by reach"; the id where there is no name
    static QString shortName(const QString &metric); //!< for the head of a narrow column: "ER by reach"
    static QString formula(const Metric &metric); //!< with the metrics' names
    static QString value(const Metric &metric, const std::optional<double> &value); //!< "6.4 %", "1,234", "unknown"
    //! "+0.9 points", "+12 %", "unknown".
    static QString change(const Metric &metric, const Change &change);
    static QString bucket(const QString &token, Grouping by); //!< "24 Dec", "Week 52, 2026", "Monday", "09:00"
    static QString coverage(const ResultRow &row, Basis basis); //!< "58 of 60 posts"
    static QString perPost(const Metric &metric, const ResultRow &row); //!< "6.4 % (5.1 % to 7.7 %)"
    static QString standing(Standing standing); //!< "better than the rest"; empty: not asked
    static QString basis(Basis basis);
    static QString days(const DayRange &range); //!< "1 Oct – 29 Nov 2025", both days included
    static QString kind(const QString &token); //!< of a post; as the file names it where it is none of ours
};

} // namespace stoa
