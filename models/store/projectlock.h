// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/datafolder.h"

#include <QString>

namespace stoa {

//! Keeps a second instance from editing the same file, by whatever name it is reached: keyed by device and inode, in
//! the data folder. The truth is the operating system's lock, which dies with its process; the text in the file only
//! tells who has it.
class ProjectLock final
{
public:
    ProjectLock(const QString &projectPath, const DataFolder &data);
    ~ProjectLock();
    ProjectLock(const ProjectLock &) = delete;
    ProjectLock &operator=(const ProjectLock &) = delete;

    bool isHeld() const { return m_held; }
    QString holder() const { return m_holder; } //!< where it is open, when not held by us

private:
    int m_descriptor = -1;
    bool m_held = false;
    QString m_holder;
};

} // namespace stoa
