// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/openmark.h"

#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace stoa {

namespace {

//! Where the mark of \a path lies; empty: there is no such file.
QString markOf(const QString &path, const DataFolder &data)
{
    struct statx info = {};
    if (::statx(AT_FDCWD, QFile::encodeName(path).constData(), AT_STATX_SYNC_AS_STAT, STATX_INO | STATX_BTIME, &info)
        != 0)
        return {};
    return data.sub(QStringLiteral("open"))
        + QStringLiteral("/%1-%2-%3-%4-%5")
              .arg(info.stx_dev_major)
              .arg(info.stx_dev_minor)
              .arg(info.stx_ino)
              .arg(info.stx_btime.tv_sec)
              .arg(info.stx_btime.tv_nsec);
}

} // namespace

void OpenMark::set(const QString &path, const DataFolder &data)
{
    const QString mark = markOf(path, data);
    QFile file(mark);
    if (mark.isEmpty() || !file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return;
    file.write(path.toUtf8());
    file.flush();
    ::fsync(file.handle()); // must outlive a power cut that the first save does not
}

void OpenMark::clear(const QString &path, const DataFolder &data)
{
    const QString mark = markOf(path, data);
    if (!mark.isEmpty())
        QFile::remove(mark);
}

bool OpenMark::isSet(const QString &path, const DataFolder &data)
{
    const QString mark = markOf(path, data);
    return !mark.isEmpty() && QFile::exists(mark);
}

} // namespace stoa
