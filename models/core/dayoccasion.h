// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace stoa {

//! A day that has a name, as far as a post can be about it: a holiday, an unusual day, a day of the client's own.
struct DayOccasion
{
    QDate date;
    QString name;
    QString hashtag; //!< without its # sign; empty: none
    bool always
        = false; //!< every post of the date is about it (a day off, the client's day); else those with its hashtag
};

} // namespace stoa
