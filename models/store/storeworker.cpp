// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/storeworker.h"

#include "models/store/project.h"
#include "models/store/recorder.h"

namespace stoa {

namespace {

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
    , m_derived(std::move(derived))
{
}

StoreWorker::~StoreWorker() = default;

void StoreWorker::start()
{
    Result<std::unique_ptr<Connection>> opened = m_project.openWriter();
    if (!opened) {
        m_openError = opened.error();
        return;
    }
    m_connection = std::move(*opened);
    const QByteArray uuid
        = m_connection->text("SELECT value FROM project_fact WHERE name = 'uuid'").value_or(QString()).toUtf8();
    m_history = std::make_unique<UndoHistory>(m_project.sealKey(), uuid);
    removeUnfinished();
}

void StoreWorker::removeUnfinished()
{
    const bool any = m_connection
                         ->integer("SELECT (SELECT count(*) FROM import WHERE state = 'running')"
                                   " + (SELECT count(*) FROM rule_run WHERE state = 'running')")
                         .value_or(0)
        != 0;
    if (!any)
        return;
    const Result<> removed = transaction([this](Writer &writer) -> Result<> {
        removeUnfinishedBatches(writer, m_derived);
        return {};
    });
    if (!removed)
        qWarning("an unfinished batch could not be removed: %s", qPrintable(removed.error().detail));
}

Result<> StoreWorker::transaction(const std::function<Result<>(Writer &)> &body)
{
    if (!m_connection)
        return m_openError;
    Connection &connection = *m_connection;
    connection.exec("BEGIN IMMEDIATE");
    if (connection.failed())
        return connection.takeError();
    Writer writer(connection, m_clock.nowUtcMs());
    Result<> result = body(writer);
    if (result && connection.failed())
        result = connection.takeError();
    if (result) {
        connection.exec("COMMIT");
        if (!connection.failed())
            return {};
        result = connection.takeError();
    }
    // A failed statement may have rolled back by itself (full disk); then this one fails, and that is fine.
    connection.takeError();
    connection.exec("ROLLBACK");
    connection.takeError();
    return result;
}

void StoreWorker::run(const ActLabel &label, const EditService::Work &work, const Promise<ActDone> &promise)
{
    ActDone done{{}, label.code, label.args, {}};
    ChangeList changes;
    const Result<> result = transaction([&](Writer &writer) -> Result<> {
        QByteArray changeset;
        {
            const Recorder recorder(writer.connection());
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

Result<ChangeList> StoreWorker::step(bool backwards, ActDone &done)
{
    ChangeList changes;
    const Result<> result = transaction([&](Writer &writer) -> Result<> {
        Result<ChangeList> carried
            = backwards ? m_history->undo(writer, m_derived, done) : m_history->redo(writer, m_derived, done);
        if (!carried)
            return carried.error();
        changes = std::move(*carried);
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

void StoreWorker::goTo(ActId act, const Promise<ActDone> &promise)
{
    if (!m_connection)
        return answer<ActDone>(promise, m_openError);
    if (act.isValid() && !m_connection->integer("SELECT act FROM history WHERE act = ?", act))
        return answer<ActDone>(promise, ErrorCode::NotFound);
    ActDone done;
    QList<qint64> all;
    while (true) {
        const auto newest = m_connection->integer("SELECT max(act) FROM history WHERE undone = 0").value_or(0);
        if (newest == act.value)
            break;
        const Result<ChangeList> changes = step(newest > act.value, done);
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
        return {};
    });
    if (!ended && failure.code == ErrorCode::None)
        failure = ended.error();
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
    m_connection.reset();
    m_openError = {ErrorCode::ReadOnly, {}, QStringLiteral("closed")};
}

} // namespace stoa
