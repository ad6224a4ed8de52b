// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace stoa {

//! Which file stands under a path, and how it looked: asked of the system by name, without opening it.
struct FileMark
{
    quint64 device = 0;
    quint64 inode = 0; //!< 0: there is none
    qint64 bytes = 0;
    qint64 changedNs = 0; //!< time of the last change of content, nanoseconds
    quint64 links = 0; //!< names of the same file (hard links)

    static FileMark of(const QString &path);
    bool isThere() const { return inode != 0; }
    bool isSameFile(const FileMark &other) const { return device == other.device && inode == other.inode; }
    friend bool operator==(const FileMark &a, const FileMark &b)
    {
        return a.isSameFile(b) && a.bytes == b.bytes && a.changedNs == b.changedNs;
    }
};

} // namespace stoa
