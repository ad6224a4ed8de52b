// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/store/derived.h"

namespace stoa {

//! The account that a file is read in for.
struct ImportAccount
{
    AccountId id; //!< none: it is made together with the import's first rows
    QString network;
    QString handle;

    QString name() const { return network + QLatin1Char(':') + handle; }
};

//! Finds the account: \a wanted is "network:handle" (made when the project has none of that name), empty: the only
//! account of \a network, else the only account. A project without accounts gets \a network (or site):import. Errors:
//! Invalid {"account", what was wanted} for an unknown network; Invalid {"account_needed", accounts} when several fit.
Result<ImportAccount> findImportAccount(Connection &connection, const QString &wanted, const QString &network);

//! Makes the account inside the import's own batch, so that the one undo takes it back too. Answers its id.
AccountId makeImportAccount(Writer &writer, const ImportAccount &account, ImportId import);

//! Takes accounts that an import made away with the undone import, and brings them back with it. On the store thread.
class ImportedAccounts final : public Derived
{
public:
    void bringUpToDate(Writer &, const ChangeList &) override { }
    void afterBatchArrived(Writer &writer, BatchKind kind, qint64 batch) override;
    void afterBatchLeft(Writer &writer, BatchKind kind, qint64 batch) override;
};

} // namespace stoa
