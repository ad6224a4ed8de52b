// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/exchange/exportformat.h"
#include "models/planning/postqueries.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>

namespace stoa {

class Connection;
class EditService;

// What the command line says about posts, with exactly the fields of its contract. Blocking; any thread that owns \a
// reader.

//! [{id, at, status, kind, purpose, theme, title, text, accounts, labels}] by time, undated last. With a range (both
//! dates valid) those in [\a from, \a to) only.
Result<QJsonArray> postsAsJson(Connection &reader, QDate from = {}, QDate to = {}, const PostFilter &filter = {});

//! {act, changed, at, utc, resolved}. \a to: YYYY-MM-DD, then the post keeps its own time of day, or YYYY-MM-DDTHH:MM.
//! Errors: Invalid {to}, and those of PostEdits::reschedule().
Result<QJsonObject> movePost(EditService &edits, Connection &reader, const QString &post, const QString &to);

//! Writes posts of a range (as postsAsJson()) to \a path, whole or not at all: CSV with the columns that the import
//! reads, or the JSON above. Answers the number of posts. Errors: NoPermission, DiskFull, Storage.
Result<qint64> exportPosts(Connection &reader, const QString &path, ExportFormat format, QDate from = {}, QDate to = {},
    const PostFilter &filter = {});

//! The dated ones as a calendar file (RFC 5545), see postsAsIcs(). \a project: its UUID. Answers their number. Errors:
//! as exportPosts().
Result<qint64> exportPostsAsIcs(Connection &reader, const QString &path, const QString &project, qint64 nowMs,
    QDate from = {}, QDate to = {}, const PostFilter &filter = {});

} // namespace stoa
