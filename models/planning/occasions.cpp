// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/occasions.h"

#include "models/planning/clientdays.h"
#include "models/planning/settingedits.h"

#include <algorithm>

namespace stoa {

Result<QList<DayOccasion>> readOccasions(Connection &reader, QDate from, QDate to)
{
    const Result<QList<ClientDay>> own = readClientDays(reader);
    if (!own)
        return own.error();
    const PlanSettings settings = readPlanSettings(reader);
    const ObservanceChoice choice{settings.packs.value_or(defaultObservancePacks(settings.language)),
        QSet<QString>(settings.hiddenDays.begin(), settings.hiddenDays.end())};
    QList<DayOccasion> occasions;
    const auto take = [&](const std::vector<ObservanceDay> &days, bool isOwn) {
        for (const ObservanceDay &day : days) {
            if (!day.sensitive && !choice.hidden.contains(day.id))
                occasions.append({day.date, day.name, day.hashtag.mid(1), isOwn || day.dayOff});
        }
    };
    take(clientDaysBetween(*own, from, to), true);
    take(ObservanceCalendar().days(from, to, choice, settings.language), false);
    std::stable_sort(
        occasions.begin(), occasions.end(), [](const DayOccasion &a, const DayOccasion &b) { return a.date < b.date; });
    return occasions;
}

} // namespace stoa
