// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/wholefile.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace stoa {

namespace {

constexpr qint64 pieceBytes = 1 << 20;

Result<> syncPath(const QString &path, int flags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (descriptor < 0)
        return systemError(errno, path);
    const Result<> synced = ::fsync(descriptor) == 0 ? Result<>() : Result<>(systemError(errno, path));
    ::close(descriptor);
    return synced;
}

} // namespace

Error systemError(int number, const QString &path)
{
    const QString words = QString::fromLocal8Bit(std::strerror(number));
    if (number == ENOSPC || number == EDQUOT)
        return {ErrorCode::DiskFull, {path}, words};
    if (number == EACCES || number == EPERM || number == EROFS)
        return {ErrorCode::NoPermission, {path}, words};
    return {number == ENOENT ? ErrorCode::NotFound : ErrorCode::Storage, {path}, words};
}

Result<> syncFile(const QString &path)
{
    return syncPath(path, O_RDONLY);
}

Result<> syncFolderOf(const QString &path)
{
    return syncPath(QFileInfo(path).absolutePath(), O_RDONLY | O_DIRECTORY);
}

Result<> copyWhole(const QString &from, const QString &to)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return systemError(errno, from);
    QFile target(to);
    if (!target.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return systemError(errno, to);
    target.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    while (true) {
        const QByteArray piece = source.read(pieceBytes);
        // QFile tells of a full disk only when it flushes.
        if (!piece.isEmpty() && (target.write(piece) != piece.size() || !target.flush())) {
            const Error error = systemError(errno, to);
            target.remove();
            return error;
        }
        if (piece.isEmpty())
            break;
    }
    if (source.error() != QFileDevice::NoError) {
        target.remove();
        return {ErrorCode::Storage, {from}, source.errorString()};
    }
    return {};
}

Result<> replaceWhole(const QString &from, const QString &to)
{
    if (const Result<> synced = syncFile(from); !synced)
        return synced;
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return systemError(errno, to);
    // Some network file systems cannot sync a folder; the file is there, and what could be done has been done.
    Q_UNUSED(syncFolderOf(to))
    return {};
}

bool exchangeWhole(const QString &one, const QString &other)
{
    if (!syncFile(one)
        || ::renameat2(AT_FDCWD, QFile::encodeName(one).constData(), AT_FDCWD, QFile::encodeName(other).constData(),
               RENAME_EXCHANGE)
            != 0)
        return false;
    Q_UNUSED(syncFolderOf(other))
    return true;
}

QByteArray hashOfFile(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return {};
    return hash.result().toHex();
}

} // namespace stoa
