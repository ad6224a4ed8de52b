// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/importaccount.h"
#include "models/inbox/commentfile.h"

namespace stoa {

//! The first rows of a file, with the reasons for those that cannot be taken. On a thread of its own. \a path: the
//! project's own file, which is never opened.
QFuture<Result<ImportPreview>> previewComments(const ImportPlan &plan, const Layouts &layouts,
    std::unique_ptr<Connection> reader, const QTimeZone &zone, const QString &path);

//! What an import would do, counted against what \a reader sees; nothing is written. On a thread of its own.
//! \a account: as the person named it.
QFuture<Result<ImportSummary>> dryRunComments(const std::function<Result<std::unique_ptr<CommentFile>>()> &open,
    const QString &account, std::unique_ptr<Connection> reader, const ImportControl &control);

} // namespace stoa
