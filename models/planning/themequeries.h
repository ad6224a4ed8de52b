// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/planning/themecontent.h"

#include <optional>

namespace stoa {

class Connection;

//! The project's weekday themes. Belongs to the thread of its connection.
class ThemeQueries final
{
public:
    explicit ThemeQueries(Connection &reader) noexcept; //!< must outlive this object

    Result<QList<ThemeRow>> all() const; //!< Monday first, the alternatives of a day by rank
    Result<QList<ThemeRow>> ofWeekday(int weekday) const; //!< 1 Monday to 7 Sunday
    Result<ThemeRow> theme(ThemeId id) const; //!< Errors: NotFound.
    //! The themes that the calendar shows on \a weekday when only posts of \a accounts are looked at (none: all):
    //! active ones that are for at least one of them.
    Result<QList<ThemeRow>> shown(int weekday, const QList<AccountId> &accounts = {}) const;
    qint64 postCount(ThemeId id) const;

private:
    Result<QList<ThemeRow>> read(const char *sql, qint64 value) const;

    Connection &m_reader;
};

//! Of \a themes those that shown() would give; for callers that hold the list already.
QList<ThemeRow> shownThemes(const QList<ThemeRow> &themes, int weekday, const QList<AccountId> &accounts);

} // namespace stoa
