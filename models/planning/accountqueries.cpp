// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/accountqueries.h"

#include "models/store/database.h"

namespace stoa {

namespace {

#define STOA_ACCOUNT_COLUMNS                                                                                           \
    "SELECT id, network, handle, name, ifnull(zone, ''), rank, ifnull(rhythm_least, 0), ifnull(rhythm_most, 0),"       \
    " ifnull(rhythm_period, ''), archived FROM account "

Account accountOf(const Statement &row)
{
    return {row.id<AccountId>(0), row.text(1), row.text(2), row.text(3), row.text(4), row.integer(5),
        {int(row.integer(6)), int(row.integer(7)), row.text(8)}, row.integer(9) != 0};
}

} // namespace

AccountQueries::AccountQueries(Connection &reader) noexcept
    : m_reader(reader)
{
}

Result<QList<Account>> AccountQueries::all(bool withArchived) const
{
    QList<Account> accounts;
    Statement rows = m_reader.query(STOA_ACCOUNT_COLUMNS "WHERE archived = 0 OR ? ORDER BY rank, id", withArchived);
    while (rows.step())
        accounts.append(accountOf(rows));
    return rows.finish(std::move(accounts));
}

Result<Account> AccountQueries::account(AccountId id) const
{
    Statement row = m_reader.query(STOA_ACCOUNT_COLUMNS "WHERE id = ?", id);
    if (row.step())
        return accountOf(row);
    return m_reader.failed() ? Result<Account>(m_reader.takeError()) : Result<Account>(ErrorCode::NotFound);
}

std::optional<Account> AccountQueries::find(const QString &token) const
{
    const Result<QList<Account>> accounts = all(true);
    if (!accounts)
        return std::nullopt;
    const qsizetype colon = token.indexOf(QLatin1Char(':'));
    QString handle = token.mid(colon + 1).trimmed();
    if (handle.startsWith(QLatin1Char('@')))
        handle.remove(0, 1);
    const QString network = colon < 0 ? QString() : token.left(colon).trimmed();
    std::optional<Account> found;
    for (const Account &account : *accounts) {
        if (account.handle.compare(handle, Qt::CaseInsensitive) != 0)
            continue;
        if (!network.isEmpty() && account.network.compare(network, Qt::CaseInsensitive) != 0)
            continue;
        if (found)
            return std::nullopt; // the handle alone does not say which network
        found = account;
    }
    return found;
}

qint64 AccountQueries::postCount(AccountId id) const
{
    return m_reader.integer("SELECT count(*) FROM variant WHERE account_id = ?", id).value_or(0);
}

} // namespace stoa
