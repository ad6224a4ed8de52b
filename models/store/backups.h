// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/result.h"
#include "models/store/datafolder.h"

#include <QList>
#include <QSet>

namespace stoa {

//! Why a backup was made; a part of its file name.
enum class BackupReason { Opened, Edited, Import, BulkDelete, Upgrade, Merge, Erased, Asked };
QString backupReasonToken(BackupReason reason); //!< opened, edited, import, delete, upgrade, merge, erased, asked

//! One verified copy of a project as it was.
struct Backup
{
    QString path;
    qint64 atMs = 0; //!< UTC
    QString reason; //!< token
    qint64 bytes = 0;
};

//! The verified copies of one project, in the application's data folder by the project's uuid: two files of the same
//! name never overwrite one another's. Any thread; nothing here opens a project.
class Backups final
{
public:
    static constexpr int recent = 10; //!< kept whatever their age, then one a day and one a week
    static constexpr int days = 7;
    static constexpr int weeks = 4;

    Backups(const DataFolder &data, const QString &uuid);

    QList<Backup> list() const; //!< newest first
    QString pathFor(qint64 atMs, BackupReason reason) const; //!< where the next one goes
    //! Removes all but \a staying and what was left half-made; for good. Errors: as systemError().
    Result<> removeAllBut(const QString &staying) const;
    void thin() const; //!< removes what kept() does not keep; only after a new one is verified

    //! Those of \a atMs (UTC, any order) that stay: the newest ten, the newest of each of the last seven days that have
    //! one, and the newest of each of the last four weeks that have one.
    static QSet<qint64> kept(const QList<qint64> &atMs);

    //! Puts a copy of \a backup beside \a path under the first free name "NAME (WORD WHEN).stoa", and answers that
    //! name; \a path itself keeps its bytes. Errors: NoPermission, DiskFull, Storage.
    static Result<QString> putBeside(const Backup &backup, const QString &path, const QString &word);

    //! Of a file that cannot be opened: the newest backups of a project that was opened under \a path.
    static QList<Backup> ofFile(const DataFolder &data, const QString &path);
    //! Remembers under which path the project was opened last, for ofFile().
    void rememberPath(const QString &path) const;
    //! A project's state when it was last backed up, to see whether there is anything new; empty: never.
    QByteArray state() const;
    void setState(const QByteArray &state) const;

private:
    QString m_folder;
};

} // namespace stoa
