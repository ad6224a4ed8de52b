// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/datafolder.h"
#include "models/store/lineage.h"

#include <QTemporaryDir>

namespace stoa {

//! The state that two copies of a project both came from, as a file of its own, for as long as the merge takes.
//!
//! Either it was kept (the last publication, a copy merged before), or it is this copy with the acts since then taken
//! back by its own history. Where neither is possible there is no base, and the merge asks about more.
class CommonBase final
{
public:
    //! Null: it is not known. Reads both; \a sealKey is this installation's. Errors: DiskFull and the like.
    static Result<std::unique_ptr<CommonBase>> find(
        Connection &mine, Connection &theirs, const DataFolder &data, const QByteArray &sealKey);

    Connection &connection() { return *m_connection; }

    //! Keeps the file at \a path as a state to go back to; of each project the newest few stay.
    static Result<> keep(const QString &path, const Lineage &lineage, const DataFolder &data);
    static void forget(const QString &project, const DataFolder &data); //!< all that were kept of it

private:
    CommonBase() = default;
    bool takeKept(const Lineage &mine, const Lineage &theirs, const DataFolder &data);
    bool rollBack(Connection &mine, Connection &theirs, const DataFolder &data, const QByteArray &sealKey);

    std::unique_ptr<QTemporaryDir> m_folder; //!< none for a kept one
    std::unique_ptr<Connection> m_connection;
};

} // namespace stoa
