// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/calendar/besttimes.h"

#include "models/engagement/engagementqueries.h"

#include <algorithm>
#include <array>

namespace stoa {

namespace {

constexpr qint64 leastPosts = 5; // of an hour; the week's map calls cells with fewer uncertain
constexpr qsizetype leastHours = 3; // to compare with
constexpr std::array historyMetrics{"engagement_rate_by_reach", "engagement_rate_by_impressions",
    "engagement_rate_by_followers", "engagement_rate_of_network", "likes"};

QList<BestTime> aboveMedian(const QList<HourCell> &week)
{
    QList<double> values;
    for (const HourCell &cell : week) {
        if (cell.value && cell.posts >= leastPosts)
            values.append(*cell.value);
    }
    if (values.size() < leastHours)
        return {};
    std::nth_element(values.begin(), values.begin() + values.size() / 2, values.end());
    const double median = values.at(values.size() / 2);
    QList<BestTime> best;
    for (int cell = 0; cell < week.size(); ++cell) {
        const HourCell &hour = week.at(cell);
        if (median > 0 && hour.value && hour.posts >= leastPosts && *hour.value > median)
            best.append({cell / 24 + 1, cell % 24, *hour.value / median, hour.posts});
    }
    std::stable_sort(
        best.begin(), best.end(), [](const BestTime &a, const BestTime &b) { return a.timesUsual > b.timesUsual; });
    return best;
}

} // namespace

QList<BestTime> bestTimes(Connection &reader, const QTimeZone &zone, AccountId account, int most, QString *metric)
{
    EngagementQueries queries(reader, zone);
    const std::optional<DayRange> extent = queries.extent();
    if (!extent)
        return {};
    for (const char *name : historyMetrics) {
        const Result<QList<HourCell>> week = queries.week(QString::fromLatin1(name), *extent, {account});
        QList<BestTime> best = week ? aboveMedian(*week) : QList<BestTime>();
        if (best.isEmpty())
            continue;
        best.resize(std::min<qsizetype>(best.size(), most));
        if (metric != nullptr)
            *metric = QString::fromLatin1(name);
        return best;
    }
    return {};
}

} // namespace stoa
