// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/inbox/commentrow.h"
#include "models/inbox/workinghours.h"
#include "widgets/common/statusmark.h"

#include <QCoreApplication>

namespace stoa {

//! What the inbox says about comments, in the words of the language in use. Holds the project's zone and working hours;
//! made anew when these change. Window's thread.
class CommentWords final
{
    Q_DECLARE_TR_FUNCTIONS(CommentWords)

public:
    CommentWords(const Clock &clock, const QTimeZone &zone, WorkingHours hours);

    const WorkingHours &hours() const { return m_hours; }
    const QTimeZone &zone() const { return m_zone; }

    static QString state(CommentState state); //!< New, Open, Waiting, Done, Snoozed
    static QString kind(const QString &token); //!< comment, mention, message, review
    static QString action(const QString &token, const QString &argument); //!< of a rule, as a past deed: "hid it"
    static StatusMark mark(const CommentRow &row);
    //! The small words at the right of a row: what time is left to answer, or how it stands.
    QString standing(const CommentRow &row) const;
    bool isPressing(const CommentRow &row) const; //!< the time to answer is over or nearly so
    static QString marks(const CommentRow &row, int groupSize); //!< labels, what a rule did, who it is given to
    QString when(std::optional<qint64> atMs) const; //!< "today, 12:20", "14 October", "14 October 2024"
    QString day(qint64 utcMs) const;
    static QString duration(qint64 ms); //!< "1 h 40 min"
    //! The comment's text; of one whose author was erased: that it was. A stranger's text all the same.
    static QString text(const CommentRow &row);
    static QString author(const CommentRow &row); //!< one line
    static QString accessible(const CommentRow &row, const QString &standing);

private:
    bool waitsForUs(const CommentRow &row) const;
    qint64 leftMs(const CommentRow &row) const; //!< working time left to answer; below 0: overdue

    const Clock *m_clock; //!< outlives this; a pointer, so that a value can be assigned
    QTimeZone m_zone;
    WorkingHours m_hours;
};

} // namespace stoa
