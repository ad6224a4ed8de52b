// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QDate>
#include <QString>

namespace stoa {

//! What waits for its person in one project, for the list of all of them.
struct DueWork
{
    int late = 0; //!< posts whose time has gone by and that are not published
    int today = 0; //!< posts still to come before midnight in the project's zone
    int toApprove = 0; //!< posts in review, whenever they are planned
    int tasks = 0; //!< open pieces of work that should be done by today, on posts that are not published
    int toPrepare = 0; //!< days worth a post whose work should have begun, and that have none
    QString prepareFirst; //!< the next of them; empty: none
    QDate prepareDate;
    qint64 newComments = 0; //!< neither hidden nor spam

    bool isNothing() const
    {
        return late == 0 && today == 0 && toApprove == 0 && tasks == 0 && toPrepare == 0 && newComments == 0;
    }
};

//! Names of days in \a language. Reads it from the file at \a path as it lies there, through a connection that cannot
//! write: nothing is healed, upgraded, locked for longer than the reading, or left beside the file. Any thread. Errors:
//! those of opening, and ForeignSchema for a file of another version; then nothing is known about it.
Result<DueWork> readDueWork(const QString &path, qint64 nowMs, const QString &language);

} // namespace stoa
