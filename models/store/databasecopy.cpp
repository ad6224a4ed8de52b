// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/databasecopy.h"

#include "models/store/summingfile.h"

#include <QFile>

#include <sqlite3.h>

namespace stoa {

Result<> copyDatabase(Connection &from, const QString &to)
{
    if (QFile::exists(to))
        return {ErrorCode::Conflict, {to}};
    sqlite3 *target = nullptr;
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_NOFOLLOW;
    int code = sqlite3_open_v2(QFile::encodeName(to).constData(), &target, flags, summingLayer());
    if (code == SQLITE_OK) {
        QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner);
        sqlite3_exec(target, "PRAGMA journal_mode=OFF; PRAGMA synchronous=FULL", nullptr, nullptr, nullptr);
        sqlite3_backup *const backup = sqlite3_backup_init(target, "main", from.handle(), "main");
        if (backup != nullptr) {
            sqlite3_backup_step(backup, -1); // in one go: nobody writes in between
            code = sqlite3_backup_finish(backup);
        } else {
            code = sqlite3_extended_errcode(target);
        }
    }
    const QString words = QString::fromUtf8(sqlite3_errmsg(target));
    sqlite3_close(target);
    if (code == SQLITE_OK)
        return {};
    QFile::remove(to);
    return storageError(code, words);
}

bool isWholeDatabase(const QString &path)
{
    const Result<std::unique_ptr<Connection>> reader = Connection::open(path, Connection::Mode::Read);
    return reader && (*reader)->checkPages();
}

} // namespace stoa
