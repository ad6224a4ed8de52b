// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"

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
