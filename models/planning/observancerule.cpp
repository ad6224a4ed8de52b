// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/observancerule.h"

#include "models/planning/easter.h"

#include <QStringList>

namespace stoa {

int weekdayFromToken(const QString &token)
{
    static const QStringList names{QStringLiteral("monday"), QStringLiteral("tuesday"), QStringLiteral("wednesday"),
        QStringLiteral("thursday"), QStringLiteral("friday"), QStringLiteral("saturday"), QStringLiteral("sunday")};
    return static_cast<int>(names.indexOf(token)) + 1;
}

Result<ObservanceRule> ObservanceRule::parse(const QString &text)
{
    QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    int offset = 0;
    if (words.size() > 1 && (words.last().startsWith(QLatin1Char('+')) || words.last().startsWith(QLatin1Char('-')))) {
        bool number = false;
        offset = words.takeLast().toInt(&number);
        if (!number || offset < -366 || offset > 366)
            return {ErrorCode::Invalid, {text}};
    }
    auto rule = parseBase(words);
    if (!rule)
        return {ErrorCode::Invalid, {text}};
    rule->m_offset = offset;
    rule->m_text = text.simplified();
    return rule;
}

Result<ObservanceRule> ObservanceRule::parseBase(const QStringList &words)
{
    ObservanceRule rule;
    if (words.size() == 1) {
        if (words[0] == QLatin1String("easter"))
            rule.m_kind = Kind::Easter;
        else if (words[0] == QLatin1String("orthodox-easter"))
            rule.m_kind = Kind::OrthodoxEaster;
        else if (!parseMonthDay(words[0], rule))
            return ErrorCode::Invalid;
        return rule;
    }
    if (words.size() != 3)
        return ErrorCode::Invalid;
    if (const int weekday = weekdayFromToken(words[0]); weekday != 0) {
        static const QStringList nears{QStringLiteral("before"), QStringLiteral("on-or-before"),
            QStringLiteral("on-or-after"), QStringLiteral("after")};
        const auto near = nears.indexOf(words[1]);
        if (near < 0 || !parseMonthDay(words[2], rule))
            return ErrorCode::Invalid;
        rule.m_kind = Kind::WeekdayNear;
        rule.m_near = static_cast<Near>(near);
        rule.m_weekday = weekday;
        return rule;
    }
    rule.m_kind = Kind::NthWeekday;
    rule.m_nth = words[0] == QLatin1String("last") ? -1 : words[0].toInt();
    rule.m_weekday = weekdayFromToken(words[1]);
    rule.m_month = words[2].toInt();
    const bool nthKnown = rule.m_nth == -1 || (rule.m_nth >= 1 && rule.m_nth <= 5);
    if (!nthKnown || rule.m_weekday == 0 || rule.m_month < 1 || rule.m_month > 12)
        return ErrorCode::Invalid;
    return rule;
}

bool ObservanceRule::parseMonthDay(const QString &text, ObservanceRule &rule)
{
    const QStringList parts = text.split(QLatin1Char('-'));
    if (parts.size() != 2 || parts[0].size() != 2 || parts[1].size() != 2)
        return false;
    rule.m_month = parts[0].toInt();
    rule.m_day = parts[1].toInt();
    constexpr int leapYear = 2024; // so that 29 February is accepted
    return QDate::isValid(leapYear, rule.m_month, rule.m_day);
}

QDate ObservanceRule::dateIn(int year) const
{
    const QDate base = baseIn(year);
    return base.isValid() ? base.addDays(m_offset) : base;
}

QDate ObservanceRule::baseIn(int year) const
{
    switch (m_kind) {
    case Kind::Date:
        return QDate(year, m_month, m_day);
    case Kind::Easter:
        return westernEaster(year);
    case Kind::OrthodoxEaster:
        return orthodoxEaster(year);
    case Kind::NthWeekday:
        return nthWeekdayIn(year);
    case Kind::WeekdayNear:
        return weekdayNearIn(year);
    }
    return {};
}

QDate ObservanceRule::nthWeekdayIn(int year) const
{
    const QDate first(year, m_month, 1);
    if (m_nth == -1) {
        const QDate last(year, m_month, first.daysInMonth());
        return last.addDays(-((last.dayOfWeek() - m_weekday + 7) % 7));
    }
    const QDate day = first.addDays((m_weekday - first.dayOfWeek() + 7) % 7 + 7 * (m_nth - 1));
    return day.month() == m_month ? day : QDate();
}

QDate ObservanceRule::weekdayNearIn(int year) const
{
    const QDate anchor(year, m_month, m_day);
    if (!anchor.isValid())
        return {};
    const int forward = (m_weekday - anchor.dayOfWeek() + 7) % 7;
    const int back = (anchor.dayOfWeek() - m_weekday + 7) % 7;
    switch (m_near) {
    case Near::Before:
        return anchor.addDays(back == 0 ? -7 : -back);
    case Near::OnOrBefore:
        return anchor.addDays(-back);
    case Near::OnOrAfter:
        return anchor.addDays(forward);
    case Near::After:
        return anchor.addDays(forward == 0 ? 7 : forward);
    }
    return {};
}

namespace {

QString recurrenceDay(int weekday)
{
    static const QStringList days{QStringLiteral("MO"), QStringLiteral("TU"), QStringLiteral("WE"),
        QStringLiteral("TH"), QStringLiteral("FR"), QStringLiteral("SA"), QStringLiteral("SU")};
    return days.at(weekday - 1);
}

//! The weekday that is \a offset days after \a weekday.
int weekdayAfter(int weekday, int offset)
{
    return (weekday - 1 + offset % 7 + 7) % 7 + 1;
}

//! The one \a weekday among the seven days from \a first on, which must lie in one month that has no leap day.
QString recurrenceInWeek(int weekday, int month, int first)
{
    const int last = month == 2 ? 28 : QDate(2023, month, 1).daysInMonth();
    if (first < 1 || first + 6 > last)
        return {};
    QStringList days;
    for (int day = first; day < first + 7; ++day)
        days.append(QString::number(day));
    return QStringLiteral("FREQ=YEARLY;BYMONTH=%1;BYMONTHDAY=%2;BYDAY=%3")
        .arg(QString::number(month), days.join(QLatin1Char(',')), recurrenceDay(weekday));
}

} // namespace

QString ObservanceRule::recurrence() const
{
    switch (m_kind) {
    case Kind::Date:
        return dateRecurrence();
    case Kind::NthWeekday:
        return nthWeekdayRecurrence();
    case Kind::WeekdayNear:
        return weekdayNearRecurrence();
    case Kind::Easter:
    case Kind::OrthodoxEaster:
        return {};
    }
    return {};
}

QString ObservanceRule::dateRecurrence() const
{
    if (m_month == 1 && m_day == 1 && m_offset >= 0 && m_offset < 365) // a number in the year, whatever February does
        return m_offset == 0 ? QStringLiteral("FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=1")
                             : QStringLiteral("FREQ=YEARLY;BYYEARDAY=%1").arg(m_offset + 1);
    if (m_month == 3 && m_day == 1 && m_offset == -1)
        return QStringLiteral("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1");
    const QDate common = dateIn(2023);
    const QDate leap = dateIn(2024);
    const QDate day = leap;
    if (common.isValid() && (common.month() != leap.month() || common.day() != leap.day()))
        return {};
    return QStringLiteral("FREQ=YEARLY;BYMONTH=%1;BYMONTHDAY=%2").arg(day.month()).arg(day.day());
}

QString ObservanceRule::nthWeekdayRecurrence() const
{
    if (m_offset == 0)
        return QStringLiteral("FREQ=YEARLY;BYMONTH=%1;BYDAY=%2%3")
            .arg(QString::number(m_month), QString::number(m_nth), recurrenceDay(m_weekday));
    if (m_nth == -1 || m_nth == 5)
        return {};
    return recurrenceInWeek(weekdayAfter(m_weekday, m_offset), m_month, 7 * (m_nth - 1) + 1 + m_offset);
}

QString ObservanceRule::weekdayNearRecurrence() const
{
    int first = m_day + m_offset;
    switch (m_near) {
    case Near::Before:
        first -= 7;
        break;
    case Near::OnOrBefore:
        first -= 6;
        break;
    case Near::OnOrAfter:
        break;
    case Near::After:
        first += 1;
        break;
    }
    return recurrenceInWeek(weekdayAfter(m_weekday, m_offset), m_month, first);
}

} // namespace stoa
