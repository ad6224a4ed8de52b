// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/importaccount.h"
#include "models/inbox/commentfile.h"

namespace stoa {

// Both read a file for as long as it takes: call them on a thread of the pool, through withReader().

//! The first rows of a file, with the reasons for those that cannot be taken. \a path: the project's own file, which is
//! never opened.
Result<ImportPreview> previewComments(
    Connection &reader, const ImportPlan &plan, const Layouts &layouts, const QTimeZone &zone, const QString &path);

//! What an import would do, counted against what \a reader sees; nothing is written. \a account: as the person named
//! it.
Result<ImportSummary> dryRunComments(Connection &reader,
    const std::function<Result<std::unique_ptr<CommentFile>>()> &open, const QString &account,
    const ImportControl &control);

} // namespace stoa
