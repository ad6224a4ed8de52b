// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/clientdays.h"
#include "models/planning/postrow.h"

namespace stoa {

//! What makes a post cheerful, the plainest first. A rule that one can state, not a judgement of its words.
enum class CheerSign : quint8 {
    None,
    Contest, //!< its kind
    Offer, //!< its kind
    Selling, //!< its purpose
    JoyEmoji, //!< one of a fixed list is in a text: faces that laugh, party, gifts, applause
    Exclamation, //!< an exclamation mark is in a text
};

//! The first sign that \a row has, in its common text or in one for an account. Pure.
CheerSign cheerSignOf(const PostRow &row);

//! The days of mourning and remembrance that a project shows: those of its packs and of the client that are sensitive
//! and not hidden. Read once, reckoned year by year. Belongs to the thread of its connection.
class MourningDays final
{
public:
    explicit MourningDays(Connection &reader); //!< reads what is chosen; need not outlive this object

    //! The day's name in the interface's language; empty: \a date is none. Of several the first.
    QString on(QDate date);

private:
    ObservanceCalendar m_calendar;
    ObservanceChoice m_choice;
    QList<ClientDay> m_own;
    QString m_language;
    QHash<int, QHash<QDate, QString>> m_years;
};

} // namespace stoa
