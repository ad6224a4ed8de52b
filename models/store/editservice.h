// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/store/backups.h"
#include "models/store/changes.h"
#include "models/store/derived.h"
#include "models/store/writer.h"

#include <QFuture>
#include <QObject>
#include <QThread>

#include <functional>
#include <memory>
#include <vector>

namespace stoa {

class Project;
class StoreWorker;

//! What an act is called in the history: a code of models/store/actlabels, and facts for its sentence.
struct ActLabel
{
    QString code;
    QStringList args;
    QString
        mergeKey; //!< acts that follow one another within a minute with the same key become one (typing); empty: never
    bool isImport
        = false; //!< shown as an import in the history, although it is undone by its changeset (imported posts)
    bool isBulkDelete = false; //!< a backup is made before it
    bool withFacts = false; //!< records what imports and rule runs wrote as well: for merges, which touch all of it
};

//! One entry of the history.
struct HistoryEntry
{
    ActId act;
    qint64 atMs = 0; //!< UTC
    QString label;
    QStringList args;
    QString kind; //!< edit, import or effect
    bool undone = false;
    bool undoable = true; //!< false: another installation made it, or its changeset was too large to keep
};

//! How far a batch has come. Called on the store thread.
using BatchProgress = std::function<void(qint64 done)>;

//! The one path by which data changes (design: ARCHITECTURE.md). Owns the store thread and the writing connection.
//!
//! Lives on the window's thread, or on the only thread of a command-line program; every function may be called there
//! and returns at once. Acts run in the order of the calls. The future is finished after changed() was queued, so a
//! continuation with a context object sees models that have heard of the change.
class EditService final : public QObject
{
    Q_OBJECT

public:
    using Work = std::function<void(Writer &)>; //!< reports failure by Writer::fail() or a failing statement
    //! Writes one chunk of a batch (some thousand rows) and answers whether it was the last. \a batch is import.id or
    //! rule_run.id.
    using Chunk = std::function<bool(Writer &, qint64 batch)>;

    //! Opens a writing connection of its own on \a project, which must outlive this object. A read-only project refuses
    //! all acts.
    EditService(Project &project, const Clock &clock, std::vector<std::unique_ptr<Derived>> derived);
    ~EditService() override; //!< waits for the acts that were begun

    //! All or nothing. No entry in the history when there is no net effect. Never call it from a slot of changed().
    QFuture<Result<ActDone>> run(const ActLabel &label, Work work);
    //! A large insertion in chunks, each committed, so that the window and other acts go on in between; one entry of
    //! the history, taken back as a whole. An error, or Cancelled by \a chunk, removes what was written. The row of
    //! import or rule_run with the batch's id is made before the first chunk; \a chunk fills in its counts.
    QFuture<Result<ActDone>> runBatch(const ActLabel &label, BatchKind kind, Chunk chunk);
    //! Work on tables that are nobody's edit (search index, view_state, layouts): one transaction, no history, no
    //! session. \a touched is announced as bulk change.
    QFuture<Result<>> maintain(Work work, const QSet<Table> &touched = {});

    //! An act that cannot be taken back, after which the words it blanked are nowhere in what this installation keeps
    //! of the project (models/store/eraser): the history begins anew, and one fresh backup takes the place of all
    //! others. \a work answers the words, for as long as it takes. Error after the act itself: NotAllErased; what is
    //! left is done at the next opening.
    using Erasing = std::function<QStringList(Writer &)>;
    QFuture<Result<ActDone>> erase(const ActLabel &label, Erasing work);

    QFuture<Result<ActDone>> undo();
    QFuture<Result<ActDone>> redo();
    //! Undoes or redoes until \a act is the newest act that is not undone; none: undoes everything.
    QFuture<Result<ActDone>> goTo(ActId act);

    //! Makes backups from now on (ARCHITECTURE.md): at once where the file is not what was backed up last.
    void keepBackups();
    QFuture<Result<>> backUp(BackupReason reason);
    //! A copy of everything that was saved, also of a file that is gone from its place. \a target appears whole or not
    //! at all, and replaces what is there. Errors: NoPermission, DiskFull, Storage, Damaged (then there is no copy).
    QFuture<Result<>> saveCopy(const QString &target);

    bool isReadOnly() const;
    const Clock &clock() const { return m_clock; }
    void waitForIdle(); //!< until every act called so far is through; for tests and for closing

Q_SIGNALS:
    void changed(const stoa::ChangeList &changes); //!< once for each committed act, undo, redo and chunk
    void historyChanged(); //!< what undo and redo would do may have changed
    //! Editing stopped for good, and every later act is refused: FileMissing, FileReplaced, Damaged.
    void stopped(const stoa::Error &why);
    void backupMade();
    void backupFailed(const stoa::Error &why);

private:
    const Clock &m_clock;
    QThread m_thread;
    const QString m_uuid; //!< read here: the store thread must not use the project's reader
    StoreWorker *m_worker; //!< lives on m_thread, deleted there
    bool m_readOnly;
};

//! The history, newest first. Reads through \a connection on the caller's thread.
Result<QList<HistoryEntry>> readHistory(Connection &connection, int limit);
std::optional<HistoryEntry> nextUndo(Connection &connection);
std::optional<HistoryEntry> nextRedo(Connection &connection);

} // namespace stoa
