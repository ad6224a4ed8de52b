// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/backupkeeper.h"
#include "models/store/editservice.h"
#include "models/store/lineage.h"
#include "models/store/undohistory.h"
#include "models/store/writepath.h"

#include <QPromise>
#include <QTimer>

#include <list>

namespace stoa {

//! The store thread's side of EditService: the writing connection, sessions, history, batches. Every function runs on
//! that thread.
class StoreWorker final : public QObject
{
    Q_OBJECT

public:
    template <typename T>
    using Promise = std::shared_ptr<QPromise<Result<T>>>;

    StoreWorker(const Project &project, const Clock &clock, std::vector<std::unique_ptr<Derived>> derived);
    ~StoreWorker() override;

    void start(); //!< opens the connection and removes batches that a crash left unfinished
    void run(const ActLabel &label, const EditService::Work &work, const Promise<ActDone> &promise);
    void maintain(const EditService::Work &work, const QSet<Table> &touched, const Promise<std::monostate> &promise);
    void erase(
        const QString &uuid, const ActLabel &label, const EditService::Erasing &work, const Promise<ActDone> &promise);
    void undo(const Promise<ActDone> &promise);
    void redo(const Promise<ActDone> &promise);
    void goTo(ActId act, const Promise<ActDone> &promise);
    void beginBatch(
        const ActLabel &label, BatchKind kind, const EditService::Chunk &chunk, const Promise<ActDone> &promise);
    void keepBackups(const QString &uuid);
    void backUp(BackupReason reason, const Promise<std::monostate> &promise);
    void saveCopy(const QString &target, const Promise<std::monostate> &promise);
    void stop(); //!< removes batches that are under way and closes the connection

Q_SIGNALS:
    void changed(const stoa::ChangeList &changes);
    void historyChanged();
    void stopped(const stoa::Error &why); //!< no act will be taken any more
    void backupMade();
    void backupFailed(const stoa::Error &why);

private:
    struct Batch
    {
        ActLabel label;
        BatchKind kind;
        EditService::Chunk chunk;
        Promise<ActDone> promise;
        qint64 id = 0;
    };

    //! WritePath's, after what a failure left was removed; tells everybody what came of a failure.
    Result<> transaction(const std::function<Result<>(Writer &)> &body);
    Result<> tried(const std::function<Result<>(Writer &)> &body);
    Result<ChangeList> step(bool backwards, ActDone &done);
    void continueBatch(std::list<Batch>::iterator batch);
    void endBatch(std::list<Batch>::iterator batch, const Error &error);
    void removeUnfinished();
    Result<> removeOrphans();
    Result<qint64> newestAct();
    void look();
    void tellOfFailure();
    Result<> clearErased(const QString &uuid, const QStringList &words);
    void backUpBefore(BackupReason reason);

    const Project &m_project;
    const Clock &m_clock;
    WritePath m_path;
    std::vector<std::unique_ptr<Derived>> m_derived;
    std::unique_ptr<UndoHistory> m_history;
    std::unique_ptr<BackupKeeper> m_backups; //!< null: none are made
    std::list<Batch> m_batches;
    QList<std::pair<BatchKind, qint64>> m_orphans; //!< failed, and the disk failed while they were being removed
    std::unique_ptr<QTimer> m_lookTimer;
    bool m_toldStopped = false;
    SpellCounter m_spell;
};

} // namespace stoa
