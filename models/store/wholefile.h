// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QString>

namespace stoa {

// Files as a whole, for project files that no one has open in this process. Every name is written so that after a power
// cut it means either the old file or the new one.

//! What errno \a number says of \a path: DiskFull, NoPermission, NotFound, else Storage.
Error systemError(int number, const QString &path);
//! Makes the content of \a path last, or the names in its folder. Errors: as systemError().
Result<> syncFile(const QString &path);
Result<> syncFolderOf(const QString &path);
//! Copies bytes; \a to must not exist and is readable by its owner only. Errors: NotFound, NoPermission, DiskFull,
//! Storage.
Result<> copyWhole(const QString &from, const QString &to);
//! Puts \a from in the place of \a to, which may exist: fsync, rename, fsync of the folder. Same file system.
Result<> replaceWhole(const QString &from, const QString &to);
//! Lets two files of one folder change names in one step. False: the file system cannot.
bool exchangeWhole(const QString &one, const QString &other);
//! SHA-256 of the content, hexadecimal; empty when it cannot be read.
QByteArray hashOfFile(const QString &path);

} // namespace stoa
