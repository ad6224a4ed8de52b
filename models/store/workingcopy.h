// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"
#include "models/store/datafolder.h"
#include "models/store/location.h"
#include "models/store/projectlock.h"

#include <memory>

namespace stoa {

//! A project that lies in a sync folder, on a stick or on another machine: worked on in a private copy in the data
//! folder, and published as a whole file. In the place itself there is never a journal, and never half a file.
//!
//! What the place held when it was last taken or published is remembered by hash; when it holds something else, another
//! machine has published meanwhile, and nothing is overwritten. Unpublished work is found again at the next start.
//! Lives on the window's thread; publish() may run on another one, one call at a time.
class WorkingCopy final
{
public:
    enum class Published {
        Done,
        NothingNew, //!< the place holds this very state already
        ChangedThere, //!< the place holds another state than the one last seen: bring the two together first
    };

    //! Prepares the private copy of \a target: what the place holds now, or the unpublished work of last time. Errors:
    //! NotFound, NoPermission, DiskFull, Storage, OpenElsewhere.
    static Result<std::unique_ptr<WorkingCopy>> of(const QString &target, const DataFolder &data);
    //! For a new project: the place holds nothing yet.
    static Result<std::unique_ptr<WorkingCopy>> forNew(const QString &target, const DataFolder &data);

    const QString &path() const { return m_path; } //!< the file to open
    const QString &target() const { return m_target; } //!< where people know it
    //! Unpublished work lies here, and the place has changed since: both are to be brought together.
    bool isForked() const { return m_forked; }
    bool hasUnpublished() const; //!< judged by what the copy holds; may be asked while it is open

    //! Writes the state that \a reader sees to the place: temp file, check, fsync, compare, rename, fsync. Errors:
    //! NotFound (the stick is out), NoPermission, DiskFull, Storage, Damaged; the work stays safe in the copy.
    Result<Published> publish(Connection &reader);
    //! After both were brought together: what the place holds now is known, and may be replaced.
    //! \a hash: of the file that was brought in.
    Result<> acknowledge(const QByteArray &hash);
    //! Another instance works on this copy; here it can only be read, and nothing is published.
    bool isInUseElsewhere() const { return m_lock != nullptr && !m_lock->isHeld(); }
    //! Removes the private copies of the project \a uuid that hold nothing new: kept ones of places that are gone, and
    //! those that can be taken from their place again. Not \a path, which is open, and not one with unpublished work.
    static void dropSpare(const QString &uuid, const QString &path, const DataFolder &data);
    //! Publishes what earlier runs left unpublished, wherever that is possible by now. Answers how many. Slow; any
    //! thread, no project of them open in this process.
    static int publishLeftovers(const DataFolder &data);

private:
    WorkingCopy(const QString &target, const DataFolder &data);
    Result<Published> put(const QString &temporary, const QByteArray &there);
    Result<> take();
    void read();
    bool write() const;

    QString m_target;
    std::unique_ptr<ProjectLock> m_lock; //!< on the folder of the copy
    QString m_folder;
    QString m_path;
    QByteArray m_baseHash; //!< of the file in the place when last seen; empty: there was none
    QByteArray m_nextHash; //!< of the file that is being put there
    QString m_publishedState; //!< lineage state that the place holds
    bool m_forked = false;
};

} // namespace stoa
