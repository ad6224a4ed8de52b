// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/storeworker.h"

#include "models/store/eraser.h"
#include "models/store/project.h"
#include "models/store/recorder.h"

#include <QElapsedTimer>

namespace stoa {

namespace {

// A file that is moved, deleted or replaced is noticed within five seconds.
constexpr int lookEveryMs = 4000;

template <typename T>
void answer(const StoreWorker::Promise<T> &promise, Result<T> result)
{
    promise->addResult(std::move(result));
    promise->finish();
}

} // namespace

StoreWorker::StoreWorker(const Project &project, const Clock &clock, std::vector<std::unique_ptr<Derived>> derived)
    : m_project(project)
    , m_clock(clock)
    , m_path(project, clock)
    , m_derived(std::move(derived))
{
}

StoreWorker::~StoreWorker() = default;

void StoreWorker::start()
{
    m_lookTimer = std::make_unique<QTimer>();
    m_lookTimer->setInterval(lookEveryMs);
    connect(m_lookTimer.get(), &QTimer::timeout, this, &StoreWorker::look);
    m_lookTimer->start();
    // At once: a file that is moved before the first act can be saved elsewhere only from a connection that has it.
    // What fails here is told by the first act.
    Q_UNUSED(m_path.connection())
    m_history = std::make_unique<UndoHistory>(m_project.sealKey());
    removeUnfinished();
}

void StoreWorker::look()
{
    m_path.look();
    tellOfFailure();
    if (m_backups)
        m_backups->look();
}

void StoreWorker::keepBackups(const QString &uuid)
{
    removeLeftCopies(m_project.data());
    m_backups = std::make_unique<BackupKeeper>(m_project, m_clock, m_path, uuid);
    connect(m_backups.get(), &BackupKeeper::made, this, &StoreWorker::backupMade);
    connect(m_backups.get(), &BackupKeeper::failed, this, &StoreWorker::backupFailed);
    // An erasure that a crash stopped comes first: its words must not get into a new backup.
    if (const Result<Connection *> open = m_path.connection(); open && Eraser::isUnfinished(**open))
        Q_UNUSED(clearErased(uuid, {}))
    m_backups->opened();
}

void StoreWorker::backUpBefore(BackupReason reason)
{
    // Without a backup the act is done all the same: it is all or nothing, and can be taken back. The window tells.
    if (!m_backups)
        return;
    if (const Result<> made = m_backups->backUpNow(reason); !made)
        Q_EMIT backupFailed(made.error());
}

void StoreWorker::backUp(BackupReason reason, const Promise<std::monostate> &promise)
{
    answer<std::monostate>(
        promise, m_backups ? m_backups->backUpNow(reason) : Result<>(ErrorCode::NotFound, {}, QStringLiteral("off")));
}

void StoreWorker::saveCopy(const QString &target, const Promise<std::monostate> &promise)
{
    if (const FileMark there = FileMark::of(target); there.isThere() && there.isSameFile(m_path.firstMark()))
        return answer<std::monostate>(promise, Result<>(ErrorCode::Conflict, {target}));
    Connection *source = m_path.whatIsLeft();
    Result<std::unique_ptr<Connection>> ownReader;
    if (source == nullptr) {
        ownReader = m_project.openReader();
        if (!ownReader)
            return answer<std::monostate>(promise, ownReader.error());
        source = ownReader->get();
    }
    Result<> result;
    {
        auto copy = FileCopy::begin(*source, target, FileCopy::Existing::Replace, m_project.data());
        if (!copy)
            return answer<std::monostate>(promise, copy.error());
        const Result<bool> copied = (*copy)->step(-1);
        result = !copied ? Result<>(copied.error()) : *copied ? (*copy)->finish() : Result<>(ErrorCode::OpenElsewhere);
    }
    answer<std::monostate>(promise, result);
}

void StoreWorker::tellOfFailure()
{
    if (m_path.takeLostTrack()) {
        Q_EMIT changed(ChangeList{{}, {}, allTables()});
        Q_EMIT historyChanged();
    }
    if (!m_toldStopped && m_path.whyStopped().code != ErrorCode::None) {
        m_toldStopped = true;
        Q_EMIT stopped(m_path.whyStopped());
    }
}

void StoreWorker::removeUnfinished()
{
    const Result<Connection *> connection = m_path.connection();
    if (!connection)
        return;
    const bool any = (*connection)
                         ->integer("SELECT (SELECT count(*) FROM import WHERE state = 'running')"
                                   " + (SELECT count(*) FROM rule_run WHERE state = 'running')")
                         .value_or(0)
        != 0;
    (*connection)->takeError(); // told by the first act
    if (!any)
        return;
    const Result<> removed = transaction([this](Writer &writer) -> Result<> {
        removeUnfinishedBatches(writer, m_derived);
        return {};
    });
    if (!removed)
        qWarning("an unfinished batch could not be removed: %s", qPrintable(removed.error().detail));
}

Result<> StoreWorker::removeOrphans()
{
    while (!m_orphans.isEmpty()) {
        const auto [kind, batch] = m_orphans.first();
        const Result<> removed = tried([this, kind = kind, batch = batch](Writer &writer) -> Result<> {
            removeBatch(writer, kind, batch, m_derived);
            return {};
        });
        if (!removed)
            return removed.error();
        m_orphans.removeFirst();
        Q_EMIT changed(ChangeList{{}, {}, batchTables(kind)});
    }
    return {};
}

Result<> StoreWorker::transaction(const std::function<Result<>(Writer &)> &body)
{
    // Nothing is built on rows of an import that failed: they go first, or the act is refused.
    if (const Result<> removed = removeOrphans(); !removed)
        return removed.error();
    return tried(body);
}

Result<> StoreWorker::tried(const std::function<Result<>(Writer &)> &body)
{
    Result<> result = m_path.transaction(body);
    tellOfFailure();
    if (result && m_backups)
        m_backups->changed();
    return result;
}

void StoreWorker::run(const ActLabel &label, const EditService::Work &work, const Promise<ActDone> &promise)
{
    if (label.withFacts)
        backUpBefore(BackupReason::Merge);
    else if (label.isImport || label.isBulkDelete)
        backUpBefore(label.isImport ? BackupReason::Import : BackupReason::BulkDelete);
    ActDone done{{}, label.code, label.args, {}};
    ChangeList changes;
    const Result<> result = transaction([&](Writer &writer) -> Result<> {
        QByteArray changeset;
        {
            const Recorder recorder(writer.connection(), label.withFacts);
            work(writer);
            if (writer.failed())
                return {};
            Result<QByteArray> recorded = recorder.changeset();
            if (!recorded)
                return recorded.error();
            changeset = std::move(*recorded);
        }
        if (changeset.isEmpty())
            return {};
        Result<QList<RowChange>> rows = rowsOf(changeset);
        if (!rows)
            return rows.error();
        changes.rows = std::move(*rows);
        for (const auto &table : m_derived)
            table->bringUpToDate(writer, changes);
        ActLabel named = label;
        named.args = writer.labelArgs().value_or(label.args);
        done.args = named.args;
        done.act = m_history->record(writer, named, changeset, m_derived);
        m_spell.count(writer);
        return {};
    });
    if (!result)
        return answer<ActDone>(promise, result.error());
    if (done.act.isValid()) {
        changes.act = done.act;
        done.changed = idsOnce(changes.rows);
        Q_EMIT changed(changes);
        Q_EMIT historyChanged();
    }
    answer<ActDone>(promise, std::move(done));
}

void StoreWorker::maintain(
    const EditService::Work &work, const QSet<Table> &touched, const Promise<std::monostate> &promise)
{
    const Result<> result = transaction([&work](Writer &writer) -> Result<> {
        work(writer);
        return {};
    });
    if (result && !touched.isEmpty())
        Q_EMIT changed(ChangeList{{}, {}, touched});
    answer<std::monostate>(promise, result);
}

void StoreWorker::erase(
    const QString &uuid, const ActLabel &label, const EditService::Erasing &work, const Promise<ActDone> &promise)
{
    if (!m_batches.empty()) { // what an import under way still brings would come after us: it goes first
        QMetaObject::invokeMethod(
            this, [this, uuid, label, work, promise] { erase(uuid, label, work, promise); }, Qt::QueuedConnection);
        return;
    }
    ActDone done{{}, label.code, label.args, {}};
    QStringList words;
    const Result<> result = transaction([&](Writer &writer) -> Result<> {
        words = work(writer);
        if (writer.failed())
            return {};
        Eraser::eraseTraces(writer, words);
        done.act = m_history->beginAnew(writer, label, m_derived);
        m_spell.count(writer);
        return {};
    });
    if (!result)
        return answer<ActDone>(promise, result.error());
    Q_EMIT changed(ChangeList{done.act, {}, allTables()});
    Q_EMIT historyChanged();
    const Result<> cleared = clearErased(uuid, words);
    answer<ActDone>(promise,
        cleared ? Result<ActDone>(std::move(done))
                : Result<ActDone>(ErrorCode::NotAllErased, {}, cleared.error().detail));
}

//! Counted as a commit of its own: what was published before it is published again.
Result<> StoreWorker::clearErased(const QString &uuid, const QStringList &words)
{
    const Eraser::Transaction counted = [this](const std::function<Result<>(Writer &)> &body) {
        return transaction([this, &body](Writer &writer) -> Result<> {
            m_spell.count(writer);
            return body(writer);
        });
    };
    Result<> cleared = Eraser(m_project, m_path, m_derived, m_backups.get(), counted).clear(uuid, words);
    if (!cleared)
        qWarning("not all is erased: %s %s", qPrintable(errorToken(cleared.error().code)),
            qPrintable(cleared.error().detail));
    tellOfFailure();
    Q_EMIT changed(ChangeList{{}, {}, {Table::CommentSearch}});
    return cleared;
}

Result<ChangeList> StoreWorker::step(bool backwards, ActDone &done)
{
    ChangeList changes;
    const Result<> result = transaction([&](Writer &writer) -> Result<> {
        Result<ChangeList> carried
            = backwards ? m_history->undo(writer, m_derived, done) : m_history->redo(writer, m_derived, done);
        if (!carried)
            return carried.error();
        changes = std::move(*carried);
        m_spell.count(writer);
        return {};
    });
    if (!result)
        return result.error();
    Q_EMIT changed(changes);
    Q_EMIT historyChanged();
    return changes;
}

void StoreWorker::undo(const Promise<ActDone> &promise)
{
    ActDone done;
    const Result<ChangeList> changes = step(true, done);
    answer<ActDone>(promise, changes ? Result<ActDone>(done) : Result<ActDone>(changes.error()));
}

void StoreWorker::redo(const Promise<ActDone> &promise)
{
    ActDone done;
    const Result<ChangeList> changes = step(false, done);
    answer<ActDone>(promise, changes ? Result<ActDone>(done) : Result<ActDone>(changes.error()));
}

Result<qint64> StoreWorker::newestAct()
{
    const Result<Connection *> connection = m_path.connection();
    if (!connection)
        return connection.error();
    const auto newest = (*connection)->integer("SELECT max(act) FROM history WHERE undone = 0");
    if ((*connection)->failed())
        return (*connection)->takeError();
    return newest.value_or(0);
}

void StoreWorker::goTo(ActId act, const Promise<ActDone> &promise)
{
    const Result<Connection *> connection = m_path.connection();
    if (!connection)
        return answer<ActDone>(promise, connection.error());
    if (act.isValid() && !(*connection)->integer("SELECT act FROM history WHERE act = ?", act))
        return answer<ActDone>(
            promise, (*connection)->failed() ? (*connection)->takeError() : Error{ErrorCode::NotFound, {}, {}});
    ActDone done;
    QList<qint64> all;
    while (true) {
        const Result<qint64> newest = newestAct();
        if (!newest)
            return answer<ActDone>(promise, newest.error());
        if (*newest == act.value)
            break;
        const Result<ChangeList> changes = step(*newest > act.value, done);
        if (!changes)
            return answer<ActDone>(promise, changes.error());
        all += done.changed;
    }
    done.changed = all;
    answer<ActDone>(promise, std::move(done));
}

void StoreWorker::beginBatch(
    const ActLabel &label, BatchKind kind, const EditService::Chunk &chunk, const Promise<ActDone> &promise)
{
    if (kind == BatchKind::Import)
        backUpBefore(BackupReason::Import);
    Batch batch{label, kind, chunk, promise, 0};
    const Result<> begun = transaction([&](Writer &writer) -> Result<> {
        batch.id = writer.newId();
        stoa::beginBatch(writer, kind, batch.id);
        return {};
    });
    if (!begun)
        return answer<ActDone>(promise, begun.error());
    const auto position = m_batches.insert(m_batches.end(), std::move(batch));
    QMetaObject::invokeMethod(
        this, [this, position] { continueBatch(position); }, Qt::QueuedConnection);
}

void StoreWorker::continueBatch(std::list<Batch>::iterator batch)
{
    if (m_batches.empty())
        return; // stop() came in between
    bool last = false;
    const Result<> written = transaction([&](Writer &writer) -> Result<> {
        last = batch->chunk(writer, batch->id);
        if (writer.failed())
            return {};
        for (const auto &table : m_derived)
            table->afterBatchArrived(writer, batch->kind, batch->id);
        m_spell.count(writer);
        return {};
    });
    if (!written)
        return endBatch(batch, written.error());
    Q_EMIT changed(ChangeList{{}, {}, batchTables(batch->kind)});
    if (last)
        return endBatch(batch, {});
    // Back to the queue: acts of the window go in between.
    QMetaObject::invokeMethod(
        this, [this, batch] { continueBatch(batch); }, Qt::QueuedConnection);
}

void StoreWorker::endBatch(std::list<Batch>::iterator batch, const Error &error)
{
    ActDone done{{}, batch->label.code, batch->label.args, {batch->id}};
    Error failure = error;
    const Result<> ended = transaction([&](Writer &writer) -> Result<> {
        if (failure.code != ErrorCode::None) {
            removeBatch(writer, batch->kind, batch->id, m_derived);
        } else {
            finishBatch(writer, batch->kind, batch->id);
            done.act = m_history->recordBatch(writer, batch->label, batch->kind, batch->id, m_derived);
        }
        m_spell.count(writer);
        return {};
    });
    if (!ended) {
        m_orphans.append({batch->kind, batch->id});
        if (failure.code == ErrorCode::None)
            failure = ended.error();
        Q_UNUSED(removeOrphans()) // if not now, before the next act
    }
    const Promise<ActDone> promise = batch->promise;
    Q_EMIT changed(ChangeList{done.act, {}, batchTables(batch->kind)});
    Q_EMIT historyChanged();
    m_batches.erase(batch);
    answer<ActDone>(promise, failure.code == ErrorCode::None ? Result<ActDone>(done) : Result<ActDone>(failure));
}

void StoreWorker::stop()
{
    while (!m_batches.empty())
        endBatch(m_batches.begin(), {ErrorCode::Cancelled, {}, {}});
    m_lookTimer.reset();
    if (m_backups)
        m_backups->close();
    m_backups.reset();
    m_toldStopped = true;
    if (m_path.whyStopped().code == ErrorCode::None)
        m_path.stop({ErrorCode::ReadOnly, {}, QStringLiteral("closed")});
}

} // namespace stoa
