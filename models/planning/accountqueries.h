// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/planning/account.h"

#include <QList>

#include <optional>

namespace stoa {

class Connection;

//! The project's accounts. Belongs to the thread of its connection.
class AccountQueries final
{
public:
    explicit AccountQueries(Connection &reader) noexcept; //!< must outlive this object

    Result<QList<Account>> all(bool withArchived = false) const; //!< in the order of the screen
    Result<Account> account(AccountId id) const; //!< Errors: NotFound.
    //! By "network:handle", or the handle alone where it is the only one; case aside, a leading @ aside.
    std::optional<Account> find(const QString &token) const;
    qint64 postCount(AccountId id) const; //!< variants that point to it: it can be removed only at 0

private:
    Connection &m_reader;
};

} // namespace stoa
