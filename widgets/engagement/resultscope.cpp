// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/engagement/resultscope.h"

#include <QJsonArray>

#include <algorithm>

namespace stoa {

namespace {

QJsonArray rangeJson(const DayRange &range)
{
    return {range.from.toString(Qt::ISODate), range.to.toString(Qt::ISODate)};
}

DayRange rangeOfJson(const QJsonValue &json)
{
    const QJsonArray days = json.toArray();
    return {
        QDate::fromString(days.at(0).toString(), Qt::ISODate), QDate::fromString(days.at(1).toString(), Qt::ISODate)};
}

template <typename Choice>
Choice choiceOfJson(const QJsonValue &json, Choice otherwise, Choice last)
{
    const int number = json.toInt(int(otherwise));
    return number >= 0 && number <= int(last) ? Choice(number) : otherwise;
}

} // namespace

std::optional<DayRange> ResultScope::compared() const
{
    switch (compare) {
    case Compare::Previous:
        return range.previous();
    case Compare::Own:
        return ownCompared.isValid() ? std::optional(ownCompared) : std::nullopt;
    case Compare::None:
        break;
    }
    return std::nullopt;
}

// Presets of so many days end with yesterday: the day that is not over yet would always look like a fall.
void ResultScope::setPreset(Preset chosen, QDate today, const std::optional<DayRange> &extent)
{
    preset = chosen;
    const QDate month(today.year(), today.month(), 1);
    const QDate year(today.year(), 1, 1);
    switch (chosen) {
    case Preset::Last7:
        range = {today.addDays(-7), today};
        break;
    case Preset::Last28:
        range = {today.addDays(-28), today};
        break;
    case Preset::Last90:
        range = {today.addDays(-90), today};
        break;
    case Preset::ThisMonth:
        range = {month, today.addDays(1)};
        break;
    case Preset::LastMonth:
        range = {month.addMonths(-1), month};
        break;
    case Preset::ThisYear:
        range = {year, today.addDays(1)};
        break;
    case Preset::LastYear:
        range = {year.addYears(-1), year};
        break;
    case Preset::Everything:
        range = extent.value_or(DayRange{today.addDays(-28), today});
        break;
    case Preset::Own:
        break;
    }
}

QJsonObject ResultScope::toJson() const
{
    QJsonArray ids;
    for (const AccountId account : accounts)
        ids.append(account.toString());
    return {{QStringLiteral("preset"), int(preset)}, {QStringLiteral("range"), rangeJson(range)},
        {QStringLiteral("compare"), int(compare)}, {QStringLiteral("compared"), rangeJson(ownCompared)},
        {QStringLiteral("accounts"), ids}, {QStringLiteral("basis"), int(basis)}};
}

void ResultScope::fromJson(const QJsonObject &json, QDate today, const std::optional<DayRange> &extent)
{
    preset = choiceOfJson(json.value(QLatin1String("preset")), Preset::Last28, Preset::Own);
    range = rangeOfJson(json.value(QLatin1String("range")));
    if (preset == Preset::Own && !range.isValid())
        preset = Preset::Last28;
    setPreset(preset, today, extent);
    compare = choiceOfJson(json.value(QLatin1String("compare")), Compare::Previous, Compare::Own);
    ownCompared = rangeOfJson(json.value(QLatin1String("compared")));
    basis = choiceOfJson(json.value(QLatin1String("basis")), Basis::Auto, Basis::Published);
    accounts.clear();
    for (const QJsonValue &id : json.value(QLatin1String("accounts")).toArray())
        accounts.append(AccountId::fromString(id.toString()));
}

} // namespace stoa
