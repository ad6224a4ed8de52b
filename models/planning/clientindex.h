// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/clientmarks.h"
#include "models/store/datafolder.h"

namespace stoa {

//! What each client of this installation goes by, kept in the application's own folder and never in a project: one file
//! for each project that was opened lately, named by a hash of its path. Any thread; another window may do the same at
//! the same time.
class ClientIndex final
{
public:
    explicit ClientIndex(DataFolder data); //!< nothing is read or made yet

    //! The marks of the projects at \a paths. Only those whose file changed since are read again; one that cannot be
    //! read (a stick that is out, a file on its way) keeps what was known of it. What is kept of others goes.
    QList<ClientMarks> refresh(const QStringList &paths) const;
    //! Removes what is kept of every project but \a paths.
    void keepOnly(const QStringList &paths) const;

private:
    QString fileOf(const QString &path) const;

    DataFolder m_data;
};

} // namespace stoa
