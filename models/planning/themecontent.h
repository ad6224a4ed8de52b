// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"

#include <QDate>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>
#include <QTime>

namespace stoa {

//! What a person can say about a theme: a recurring subject of one weekday.
struct ThemeContent
{
    int weekday = 1; //!< 1 Monday to 7 Sunday
    QString name;
    QString hashtag; //!< without the # sign
    QStringList prompts; //!< ideas for posts, one line each
    QString templateText; //!< what a new post starts with
    QTime defaultTime; //!< on the wall; invalid: none
    bool active = true; //!< shown in the calendar
    QList<AccountId> accounts; //!< for these only, in no order; empty: for all
    int everyWeeks = 1; //!< 2: each second week, taking turns with another theme
    int turn = 0; //!< in which of these weeks, 0 to everyWeeks - 1, as turnOf() counts

    //! The place of \a day's week among \a everyWeeks, counted from Monday 1970-01-05 on.
    static int turnOf(QDate day, int everyWeeks)
    {
        const qint64 week = QDate(1970, 1, 5).daysTo(day.addDays(1 - day.dayOfWeek())) / 7;
        return int(((week % everyWeeks) + everyWeeks) % everyWeeks);
    }
    bool isOn(QDate day) const { return day.dayOfWeek() == weekday && turnOf(day, everyWeeks) == turn; }

    friend bool operator==(const ThemeContent &, const ThemeContent &) = default;
};

//! A theme as the project has it.
struct ThemeRow
{
    ThemeId id;
    qint64 rank = 0; //!< order among the alternatives of its weekday
    ThemeContent content;

    bool isFor(AccountId account) const { return content.accounts.isEmpty() || content.accounts.contains(account); }
    friend bool operator==(const ThemeRow &, const ThemeRow &) = default;
};

} // namespace stoa

Q_DECLARE_METATYPE(stoa::ThemeRow)
