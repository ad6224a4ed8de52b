// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/calendarlayout.h"
#include "models/planning/postqueries.h"

#include <QHash>

#include <array>

namespace stoa {

//! What a report says of one day apart from its posts.
struct ReportDay
{
    QStringList names; //!< what makes it a holiday, then the client's own days, then the others by importance
    bool holiday = false; //!< a public holiday
};

//! How a report shows its days.
enum class ReportView { Month, Week };

//! All that a calendar for the client is made of. Plain values; internal notes, labels and findings are not among them.
struct PlanReport
{
    ReportView view = ReportView::Month;
    QString client;
    QString accent; //!< "#1f6a8c"; empty: the built-in one
    QString zone;
    QString language;
    QDate made; //!< today, in the project's zone
    QList<DateRange> periods; //!< months or weeks, whole, in order; never empty
    QList<PostRow> posts; //!< dated ones in the range asked for, by time
    QHash<QDate, ReportDay> days; //!< those that have something to say
    std::array<QString, 8> themes; //!< hashtags without #, by weekday (Monday 1)

    QList<PostRow> postsOf(const DateRange &range) const;
};

//! \a range: half-open; invalid dates: every dated post there is, else the period of today. Periods without posts are
//! left out, except where there would be none. Observances are in the project's language. Blocking; any thread that
//! owns \a reader. Errors: those of the connection.
Result<PlanReport> readPlanReport(
    Connection &reader, const DateRange &range, ReportView view, const PostFilter &filter, qint64 nowMs);

} // namespace stoa
