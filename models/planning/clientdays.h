// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/observancecalendar.h"
#include "models/store/editservice.h"

#include <QList>

#include <optional>

namespace stoa {

//! One of the client's own yearly days: the shop's birthday, the day of the town's saint, the sale in June.
struct ClientDay
{
    ClientDayId id;
    QString name;
    ObservanceRule rule;
    std::optional<int> sinceYear; //!< the year of the first, so that anniversaries tell their number
    QString hashtag; //!< with its # sign; empty: none
    ObservanceKind kind = ObservanceKind::Unusual;
    bool sensitive = false; //!< warns against cheerful posts
    int leadDays = 0; //!< work on a post should start so many days before; 0 to 366
};

//! All of them, by name. A row whose rule or kind cannot be read is left out. Errors: those of reading.
Result<QList<ClientDay>> readClientDays(Connection &reader);

//! How \a days fall in [\a from, \a to), by date. Not before the first year of one that has one.
std::vector<ObservanceDay> clientDaysBetween(const QList<ClientDay> &days, QDate from, QDate to);

//! The id under which a client's day can be hidden like a pack's: "client:" and the row's.
QString clientDayKey(ClientDayId id);

//! Every change a person can make to the client's own days. Window's thread, as PostEdits.
//!
//! Errors: NotFound when the day is gone; Invalid (args: name, since_year, hashtag or lead_days) for an empty name or
//! one of more than 200 characters, a year outside 1 to 9999, a hashtag with spaces or a second # in it, a lead outside
//! 0 to 366.
class ClientDayEdits final
{
public:
    explicit ClientDayEdits(EditService &edits) noexcept; //!< must outlive this object

    ClientDayId newId() const;
    QFuture<Result<ActDone>> create(const ClientDay &day); //!< without an id it gets one
    QFuture<Result<ActDone>> change(const ClientDay &day);
    QFuture<Result<ActDone>> remove(ClientDayId day);
    //! Adds \a days as one act, without those whose name and rule are there already.
    QFuture<Result<ActDone>> addAll(const QList<ClientDay> &days);

private:
    EditService &m_edits;
};

//! What is wrong with \a day, as the edits would say it: the field's name; empty: nothing.
QString clientDayFault(const ClientDay &day);

} // namespace stoa
