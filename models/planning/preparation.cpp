// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/preparation.h"

#include "models/planning/clientdays.h"
#include "models/planning/settingedits.h"
#include "models/store/database.h"

#include <algorithm>

namespace stoa {

namespace {

constexpr int longestLead = 366; // days: the most that a client's own day can have

bool hasPost(Connection &reader, QDate date)
{
    return reader
        .integer("SELECT 1 FROM post WHERE wall >= ?1 AND wall < ?2 LIMIT 1", date.toString(Qt::ISODate),
            date.addDays(1).toString(Qt::ISODate))
        .has_value();
}

} // namespace

QList<ObservanceDay> daysToPrepare(
    Connection &reader, const ObservanceCalendar &packs, QDate today, const QString &language)
{
    const PlanSettings settings = readPlanSettings(reader);
    const ObservanceChoice choice{settings.packs.value_or(defaultObservancePacks(settings.language)),
        QSet<QString>(settings.hiddenDays.begin(), settings.hiddenDays.end())};
    const QDate end = today.addDays(longestLead + 1);
    std::vector<ObservanceDay> all = clientDaysBetween(readClientDays(reader).value_or({}), today.addDays(1), end);
    const std::vector<ObservanceDay> shared = packs.days(today.addDays(1), end, choice, language);
    all.insert(all.end(), shared.begin(), shared.end());
    std::stable_sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.date < b.date; });
    QList<ObservanceDay> wanted;
    for (const ObservanceDay &day : all) {
        const bool runs = day.leadDays > 0 && day.date.addDays(-day.leadDays) <= today;
        if (runs && !choice.hidden.contains(day.id) && !hasPost(reader, day.date))
            wanted.append(day);
    }
    return wanted;
}

} // namespace stoa
