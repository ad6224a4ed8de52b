// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/filemark.h"

#include <QFile>

#include <sys/stat.h>

namespace stoa {

FileMark FileMark::of(const QString &path)
{
    struct stat info = {};
    if (::stat(QFile::encodeName(path).constData(), &info) != 0)
        return {};
    return {static_cast<quint64>(info.st_dev), static_cast<quint64>(info.st_ino), static_cast<qint64>(info.st_size),
        qint64(info.st_mtim.tv_sec) * 1'000'000'000 + info.st_mtim.tv_nsec, static_cast<quint64>(info.st_nlink)};
}

} // namespace stoa
