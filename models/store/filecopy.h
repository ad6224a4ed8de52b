// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"
#include "models/store/datafolder.h"

#include <functional>

struct sqlite3_backup;

namespace stoa {

//! Copies an open project, some pages at a time, into a file that appears whole or not at all.
//!
//! The copy grows under a hidden name beside its place; finish() looks at every page of it, makes it last on the disk
//! and gives it its name. step() belongs to the thread of the source's connection, and acts on that connection in
//! between go into the copy too. finish() touches the copy only, and may run on any thread once step() was through.
class FileCopy final
{
public:
    enum class Existing { Keep, Replace };

    //! Errors: Conflict when \a target exists and is to be kept, NoPermission, DiskFull, Storage.
    static Result<std::unique_ptr<FileCopy>> begin(
        Connection &source, const QString &target, Existing existing, const DataFolder &data);
    ~FileCopy(); //!< an unfinished copy is removed
    FileCopy(const FileCopy &) = delete;
    FileCopy &operator=(const FileCopy &) = delete;

    Result<bool> step(int pages); //!< true: all are there
    //! Errors: Damaged, when what was copied is not sound: then there is no copy.
    Result<> finish();
    //! What is to be done with the copy before it is looked at and gets its name: on finish()'s thread.
    void setLastTouch(std::function<Result<>(Connection &)> touch) { m_lastTouch = std::move(touch); }

    const QString &target() const { return m_target; }
    int percent() const; //!< of the pages
    //! The copy under its hidden name, once step() was through, for who needs it without finish(). It goes away with
    //! this object.
    const QString &unnamed() const { return m_temporary; }

private:
    FileCopy(QString target, QString temporary, QString note, Existing existing);
    Result<> open(Connection &source);
    Result<> closeBoth();

    QString m_target;
    QString m_temporary; //!< the copy, until it has its name
    QString m_note; //!< where the data folder remembers it, for the case of a crash
    Existing m_existing;
    sqlite3 *m_copy = nullptr;
    sqlite3_backup *m_backup = nullptr;
    std::function<Result<>(Connection &)> m_lastTouch;
};

//! Removes copies that a crash left half-made. At the start of a program, before any copy.
void removeLeftCopies(const DataFolder &data);

} // namespace stoa
