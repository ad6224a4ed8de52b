// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/editservice.h"

#include "models/store/project.h"
#include "models/store/storeworker.h"

namespace stoa {

namespace {

template <typename T>
QFuture<Result<T>> refused()
{
    return QtFuture::makeReadyFuture(Result<T>(ErrorCode::ReadOnly));
}

//! Posts \a call to the store thread with a promise, and answers the promise's future.
template <typename T, typename Call>
QFuture<Result<T>> post(StoreWorker *worker, Call call)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    QFuture<Result<T>> future = promise->future();
    QMetaObject::invokeMethod(
        worker, [call = std::move(call), promise] { call(promise); }, Qt::QueuedConnection);
    return future;
}

} // namespace

EditService::EditService(Project &project, const Clock &clock, std::vector<std::unique_ptr<Derived>> derived)
    : m_clock(clock)
    , m_uuid(project.uuid())
    , m_worker(new StoreWorker(project, clock, std::move(derived)))
    , m_readOnly(project.isReadOnly())
{
    qRegisterMetaType<ChangeList>();
    qRegisterMetaType<Error>();
    m_worker->moveToThread(&m_thread);
    connect(m_worker, &StoreWorker::changed, this, &EditService::changed);
    connect(m_worker, &StoreWorker::historyChanged, this, &EditService::historyChanged);
    connect(m_worker, &StoreWorker::stopped, this, &EditService::stopped);
    connect(m_worker, &StoreWorker::backupMade, this, &EditService::backupMade);
    connect(m_worker, &StoreWorker::backupFailed, this, &EditService::backupFailed);
    m_thread.setObjectName(QStringLiteral("store"));
    m_thread.start();
    if (!m_readOnly)
        QMetaObject::invokeMethod(m_worker, &StoreWorker::start, Qt::QueuedConnection);
}

EditService::~EditService()
{
    if (!m_readOnly)
        QMetaObject::invokeMethod(m_worker, &StoreWorker::stop, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
    delete m_worker; // its thread has ended
}

QFuture<Result<ActDone>> EditService::run(const ActLabel &label, Work work)
{
    if (m_readOnly)
        return refused<ActDone>();
    return post<ActDone>(m_worker,
        [worker = m_worker, label, work = std::move(work)](const auto &promise) { worker->run(label, work, promise); });
}

QFuture<Result<ActDone>> EditService::runBatch(const ActLabel &label, BatchKind kind, Chunk chunk)
{
    if (m_readOnly)
        return refused<ActDone>();
    return post<ActDone>(m_worker, [worker = m_worker, label, kind, chunk = std::move(chunk)](const auto &promise) {
        worker->beginBatch(label, kind, chunk, promise);
    });
}

QFuture<Result<>> EditService::maintain(Work work, const QSet<Table> &touched)
{
    if (m_readOnly)
        return refused<std::monostate>();
    return post<std::monostate>(m_worker, [worker = m_worker, work = std::move(work), touched](const auto &promise) {
        worker->maintain(work, touched, promise);
    });
}

QFuture<Result<ActDone>> EditService::erase(const ActLabel &label, Erasing work)
{
    if (m_readOnly)
        return refused<ActDone>();
    return post<ActDone>(
        m_worker, [worker = m_worker, uuid = m_uuid, label, work = std::move(work)](const auto &promise) {
            worker->erase(uuid, label, work, promise);
        });
}

QFuture<Result<ActDone>> EditService::undo()
{
    if (m_readOnly)
        return refused<ActDone>();
    return post<ActDone>(m_worker, [worker = m_worker](const auto &promise) { worker->undo(promise); });
}

QFuture<Result<ActDone>> EditService::redo()
{
    if (m_readOnly)
        return refused<ActDone>();
    return post<ActDone>(m_worker, [worker = m_worker](const auto &promise) { worker->redo(promise); });
}

QFuture<Result<ActDone>> EditService::goTo(ActId act)
{
    if (m_readOnly)
        return refused<ActDone>();
    return post<ActDone>(m_worker, [worker = m_worker, act](const auto &promise) { worker->goTo(act, promise); });
}

void EditService::keepBackups()
{
    if (!m_readOnly && !m_uuid.isEmpty())
        QMetaObject::invokeMethod(
            m_worker, [worker = m_worker, uuid = m_uuid] { worker->keepBackups(uuid); }, Qt::QueuedConnection);
}

QFuture<Result<>> EditService::backUp(BackupReason reason)
{
    if (m_readOnly)
        return refused<std::monostate>();
    return post<std::monostate>(
        m_worker, [worker = m_worker, reason](const auto &promise) { worker->backUp(reason, promise); });
}

QFuture<Result<>> EditService::saveCopy(const QString &target)
{
    return post<std::monostate>(
        m_worker, [worker = m_worker, target](const auto &promise) { worker->saveCopy(target, promise); });
}

bool EditService::isReadOnly() const
{
    return m_readOnly;
}

void EditService::waitForIdle()
{
    QMetaObject::invokeMethod(
        m_worker, [] {}, Qt::BlockingQueuedConnection);
}

} // namespace stoa
