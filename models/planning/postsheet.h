// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/postqueries.h"

#include <QDate>

#include <functional>

namespace stoa {

//! Told how far a long piece of work is (\a done of \a total); answers whether it shall go on.
using ExportProgress = std::function<bool(qint64 done, qint64 total)>;

//! Writes posts as a spreadsheet (XLSX): a sheet "Posts" with the columns of the CSV export, days and times as such,
//! and a sheet that says in the project's language what each column means. With a range (both dates valid) those in
//! [\a from, \a to), else all, the undated last; read and written in pieces. Internal notes are left out.
//!
//! Answers the number of posts. Blocking; any thread that owns \a reader. Errors: those of SheetWriter; Cancelled.
Result<qint64> exportPostsAsSheet(Connection &reader, const QString &path, QDate from = {}, QDate to = {},
    const PostFilter &filter = {}, const ExportProgress &progress = {});

} // namespace stoa
