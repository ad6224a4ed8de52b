// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/editservice.h"
#include "models/store/undohistory.h"

#include <QPromise>

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
    void undo(const Promise<ActDone> &promise);
    void redo(const Promise<ActDone> &promise);
    void goTo(ActId act, const Promise<ActDone> &promise);
    void beginBatch(
        const ActLabel &label, BatchKind kind, const EditService::Chunk &chunk, const Promise<ActDone> &promise);
    void stop(); //!< removes batches that are under way and closes the connection

Q_SIGNALS:
    void changed(const stoa::ChangeList &changes);
    void historyChanged();

private:
    struct Batch
    {
        ActLabel label;
        BatchKind kind;
        EditService::Chunk chunk;
        Promise<ActDone> promise;
        qint64 id = 0;
    };

    //! BEGIN IMMEDIATE, \a body, COMMIT; on any error ROLLBACK and that error.
    Result<> transaction(const std::function<Result<>(Writer &)> &body);
    Result<ChangeList> step(bool backwards, ActDone &done);
    void continueBatch(std::list<Batch>::iterator batch);
    void endBatch(std::list<Batch>::iterator batch, const Error &error);
    void removeUnfinished();

    const Project &m_project;
    const Clock &m_clock;
    std::vector<std::unique_ptr<Derived>> m_derived;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<UndoHistory> m_history;
    std::list<Batch> m_batches;
    Error m_openError;
};

} // namespace stoa
