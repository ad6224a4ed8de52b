// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/backups.h"
#include "models/store/filecopy.h"
#include "models/store/writepath.h"

#include <QObject>
#include <QThreadPool>

#include <memory>

namespace stoa {

//! Makes backups while a project is edited: when it was opened and is not what was backed up last, after each half hour
//! of edits, and before what changes much. Store thread; a part of StoreWorker.
//!
//! A backup of its own accord is copied in small steps between the acts; one before an act is copied at once, and that
//! act waits for it. Both are looked at on another thread. A backup that is not sound is thrown away, and the older
//! ones stay.
class BackupKeeper final : public QObject
{
    Q_OBJECT

public:
    BackupKeeper(const Project &project, const Clock &clock, WritePath &path, const QString &uuid);
    ~BackupKeeper() override;

    static constexpr qint64 editingMs = 30 * 60'000; //!< the oldest that edits without a backup become
    static constexpr qint64 apartMs = 10 * 60'000; //!< two openings within it make one backup

    void opened();
    void changed(); //!< after a commit
    void look(); //!< from time to time: whether edits have waited long enough
    //! Whole, before an act; nothing to do where nothing changed. One that was asked for is looked at before this
    //! returns; of the others failed() tells later.
    Result<> backUpNow(BackupReason reason);
    void drop(); //!< what is under way: it holds what must not be kept
    //! One backup of the present state, and none of an earlier one: after an erasure. Errors: as backUpNow(), and
    //! NoPermission where an older one cannot be removed.
    Result<> replaceAll();
    void close(); //!< ends what is under way; a small one is made ready

Q_SIGNALS:
    void made();
    void failed(const stoa::Error &why);

private:
    Result<> beginCopy(BackupReason reason);
    void step();
    Result<> copyWhole();
    void check();
    void waitForCheck();
    void finished(const Result<> &result);
    bool isDue() const;
    bool sourceIsDamaged();
    QByteArray stateNow();

    const Project &m_project;
    const Clock &m_clock;
    WritePath &m_path;
    Backups m_backups;
    std::shared_ptr<FileCopy> m_copy; //!< under way; null: none
    QByteArray m_copiedState;
    QThreadPool m_checker;
    qint64 m_changedMs = 0; //!< the first change since the last backup; 0: none
    bool m_checking = false;
};

//! The number that SQLite writes anew into the file with each commit; 0 where it cannot be read. Between transactions.
quint32 changeCounter(Connection &connection);

} // namespace stoa
