// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/mourningdays.h"

#include "models/planning/settingedits.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace stoa {

namespace {

//! Faces that laugh or shine, party and gifts, applause, dance, fireworks. Hearts, flowers and candles mourn as well.
bool isJoyEmoji(char32_t character)
{
    static constexpr std::u32string_view joy = U"😀😃😄😁😆😅🤣😂😊😍🤩🥰"
                                               U"😘😋😛😜🤪😝🤗😎🥳😺😸😹😻"
                                               U"🎉🎊🎈🎁🎀🎂🍾🥂🍻👏🙌💃🕺"
                                               U"🎆🎇✨🤑🔥💥";
    return joy.find(character) != std::u32string_view::npos;
}

template <typename Test>
bool anyText(const PostRow &row, Test test)
{
    return test(row.text)
        || std::any_of(row.accounts.cbegin(), row.accounts.cend(),
            [&test](const PostAccount &account) { return account.ownText && test(*account.ownText); });
}

bool hasJoyEmoji(const QString &text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar unit = text.at(at);
        if (unit.unicode() < 0x2700) // below, there is none of the list
            continue;
        const bool isPair = unit.isHighSurrogate() && at + 1 < text.size();
        if (isJoyEmoji(isPair ? QChar::surrogateToUcs4(unit, text.at(at + 1)) : char32_t(unit.unicode())))
            return true;
    }
    return false;
}

bool hasExclamation(const QString &text)
{
    return text.contains(QLatin1Char('!')) || text.contains(QChar(0xff01));
}

} // namespace

CheerSign cheerSignOf(const PostRow &row)
{
    if (row.kind == PostKind::Contest)
        return CheerSign::Contest;
    if (row.kind == PostKind::Offer)
        return CheerSign::Offer;
    if (row.purpose == PostPurpose::Selling)
        return CheerSign::Selling;
    if (anyText(row, hasJoyEmoji))
        return CheerSign::JoyEmoji;
    return anyText(row, hasExclamation) ? CheerSign::Exclamation : CheerSign::None;
}

MourningDays::MourningDays(Connection &reader)
    : m_own(readClientDays(reader).value_or({}))
    , m_language(QLocale().name().left(2))
{
    const PlanSettings settings = readPlanSettings(reader);
    m_choice.packs = settings.packs.value_or(defaultObservancePacks(settings.language));
    m_choice.hidden = QSet<QString>(settings.hiddenDays.begin(), settings.hiddenDays.end());
}

QString MourningDays::on(QDate date)
{
    const int year = date.year();
    auto found = m_years.find(year);
    if (found == m_years.end()) {
        found = m_years.insert(year, {});
        const QDate first(year, 1, 1);
        std::vector<ObservanceDay> days = clientDaysBetween(m_own, first, first.addYears(1));
        for (ObservanceDay &day : m_calendar.days(first, first.addYears(1), m_choice, m_language))
            days.push_back(std::move(day));
        for (const ObservanceDay &day : days) {
            if (day.sensitive && !m_choice.hidden.contains(day.id) && !found->contains(day.date))
                found->insert(day.date, day.name);
        }
    }
    return found->value(date);
}

} // namespace stoa
