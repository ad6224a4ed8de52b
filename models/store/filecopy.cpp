// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/filecopy.h"

#include "models/store/migrations.h"
#include "models/store/summingfile.h"
#include "models/store/wholefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <sqlite3.h>
#include <unistd.h>

namespace stoa {

namespace {

QString noteFolder(const DataFolder &data)
{
    return data.sub(QStringLiteral("copying"));
}

Result<> checkCopy(const QString &path)
{
    Result<std::unique_ptr<Connection>> copy = Connection::open(path, Connection::Mode::Read);
    if (!copy)
        return copy.error();
    const Result<> pages = (*copy)->checkPages();
    return pages ? compareSchema(**copy) : pages;
}

} // namespace

void removeLeftCopies(const DataFolder &data)
{
    const QDir notes(noteFolder(data));
    const QStringList names = notes.entryList(QDir::Files);
    for (const QString &name : names) {
        QFile note(notes.filePath(name));
        if (!note.open(QIODevice::ReadOnly))
            continue;
        // "pid path": a copy of a program that still runs is not ours to remove.
        const QByteArray text = note.readAll();
        const qsizetype space = text.indexOf(' ');
        const QString path = QString::fromUtf8(text.mid(space + 1));
        if (space < 0 || QFileInfo::exists(QStringLiteral("/proc/%1").arg(text.left(space).toInt())))
            continue;
        if (QFileInfo(path).fileName().contains(QLatin1String(".stoa-copy-")))
            for (const char *const ending : {"", "-journal", "-clean"}) // the last is sendCopy()'s
                QFile::remove(path + QLatin1String(ending));
        note.remove();
    }
}

FileCopy::FileCopy(QString target, QString temporary, QString note, Existing existing)
    : m_target(std::move(target))
    , m_temporary(std::move(temporary))
    , m_note(std::move(note))
    , m_existing(existing)
{
}

FileCopy::~FileCopy()
{
    Q_UNUSED(closeBoth())
    QFile::remove(m_temporary);
    QFile::remove(m_temporary + QLatin1String("-journal")); // of a last touch that failed
    QFile::remove(m_note);
}

Result<std::unique_ptr<FileCopy>> FileCopy::begin(
    Connection &source, const QString &target, Existing existing, const DataFolder &data)
{
    const QFileInfo info(target);
    if (existing == Existing::Keep && (info.exists() || info.isSymLink()))
        return {ErrorCode::Conflict, {target}};
    const QString unique = QUuid::createUuid().toString(QUuid::Id128).left(12);
    const QString temporary
        = info.absolutePath() + QLatin1String("/.") + info.fileName() + QLatin1String(".stoa-copy-") + unique;
    const QString note = noteFolder(data) + QLatin1Char('/') + unique;
    std::unique_ptr<FileCopy> copy(new FileCopy(info.absoluteFilePath(), temporary, note, existing));
    {
        QFile noted(note); // written before there is anything to be left behind
        if (noted.open(QIODevice::WriteOnly)) // without it a crash leaves a file behind, no more
            noted.write(QByteArray::number(::getpid()) + ' ' + temporary.toUtf8());
    }
    if (const Result<> opened = copy->open(source); !opened)
        return opened.error();
    return copy;
}

Result<> FileCopy::open(Connection &source)
{
    constexpr int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_EXCLUSIVE | SQLITE_OPEN_NOFOLLOW
        | SQLITE_OPEN_EXRESCODE;
    int code = sqlite3_open_v2(QFile::encodeName(m_temporary).constData(), &m_copy, flags, summingLayer());
    QFile::setPermissions(m_temporary, QFile::ReadOwner | QFile::WriteOwner);
    // Nobody reads it before finish(), which syncs it whole; a crash before throws it away.
    if (code == SQLITE_OK)
        code = sqlite3_exec(m_copy, "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF;", nullptr, nullptr, nullptr);
    if (code == SQLITE_OK)
        m_backup = sqlite3_backup_init(m_copy, "main", source.handle(), "main");
    if (m_backup != nullptr)
        return {};
    Error error = storageError(m_copy != nullptr ? sqlite3_extended_errcode(m_copy) : code, QStringLiteral("copy"));
    if ((sqlite3_errcode(m_copy) & 0xff) == SQLITE_CANTOPEN)
        error.code = ErrorCode::NoPermission;
    return error;
}

Result<bool> FileCopy::step(int pages)
{
    const int code = sqlite3_backup_step(m_backup, pages);
    if (code == SQLITE_DONE) {
        const Result<> closed = closeBoth();
        return closed ? Result<bool>(true) : Result<bool>(closed.error());
    }
    if (code == SQLITE_OK || (code & 0xff) == SQLITE_BUSY || (code & 0xff) == SQLITE_LOCKED)
        return false;
    return storageError(code, QStringLiteral("copying"));
}

int FileCopy::percent() const
{
    const int all = m_backup != nullptr ? sqlite3_backup_pagecount(m_backup) : 0;
    if (all == 0)
        return m_copy != nullptr ? 0 : 100;
    return int(100 * qint64(all - sqlite3_backup_remaining(m_backup)) / all);
}

Result<> FileCopy::closeBoth()
{
    int code = SQLITE_OK;
    if (m_backup != nullptr)
        code = sqlite3_backup_finish(std::exchange(m_backup, nullptr));
    if (m_copy != nullptr) {
        const int closed = sqlite3_close(std::exchange(m_copy, nullptr));
        code = code == SQLITE_OK ? closed : code;
    }
    return code == SQLITE_OK ? Result<>() : Result<>(storageError(code, QStringLiteral("closing the copy")));
}

Result<> FileCopy::finish()
{
    if (m_lastTouch) {
        Result<std::unique_ptr<Connection>> copy = Connection::open(m_temporary, Connection::Mode::Write);
        if (!copy)
            return copy.error();
        if (const Result<> touched = m_lastTouch(**copy); !touched)
            return touched;
    }
    if (const Result<> sound = checkCopy(m_temporary); !sound)
        return sound;
    if (const Result<> synced = syncFile(m_temporary); !synced)
        return synced;
    const QByteArray from = QFile::encodeName(m_temporary);
    const QByteArray to = QFile::encodeName(m_target);
    // link() refuses where something has come up meanwhile, rename() replaces in one step.
    const int named = m_existing == Existing::Keep ? ::link(from.constData(), to.constData())
                                                   : ::rename(from.constData(), to.constData());
    if (named != 0) {
        if (errno == EEXIST)
            return {ErrorCode::Conflict, {m_target}};
        if (m_existing == Existing::Replace || ::rename(from.constData(), to.constData()) != 0) // no hard links here
            return systemError(errno, m_target);
    }
    QFile::remove(m_temporary);
    QFile::remove(m_note);
    return syncFolderOf(m_target);
}

} // namespace stoa
