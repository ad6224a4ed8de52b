// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/store/database.h"
#include "models/store/datafolder.h"

#include <QByteArrayList>
#include <QList>

#include <functional>

namespace stoa {

//! One step from a schema to the next. Plain SQL on a copy, inside one transaction with all other steps.
struct UpgradeStep
{
    int from = 0; //!< user_version before it; after it, one more
    std::function<void(Connection &)> work;
    QByteArrayList rewritten = {}; //!< tables whose rows it changes on purpose: the others must be the same afterwards
};

//! The steps from the oldest schema to the present one.
const QList<UpgradeStep> &upgradeSteps();

//! Brings the project at \a path, of schema \a version, to the present schema. Nobody has it open.
//!
//! The original's bytes go into the backups first. Then a copy beside it goes through \a steps, is looked at page by
//! page, compared row by row and with the schema, synced, and takes the original's name in one step: a program that
//! ends at any moment leaves the old file or the new one, whole. Any thread. Errors: TooNew where no step begins at \a
//! version, Damaged where the copy is not what it must be, DiskFull, NoPermission, Storage; the file is the old one
//! then.
Result<> upgradeProject(
    const QString &path, int version, const QList<UpgradeStep> &steps, const DataFolder &data, const Clock &clock);

} // namespace stoa
