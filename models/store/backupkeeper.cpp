// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/backupkeeper.h"

#include "models/store/project.h"

#include <QFileInfo>
#include <QtEndian>

#include <array>
#include <sqlite3.h>

namespace stoa {

namespace {

constexpr int pagesAStep = 1024; // 4 MB: some milliseconds
constexpr qint64 finishedOnClosing = 64LL << 20; // bytes; larger ones would keep the window from closing
constexpr sqlite3_int64 changeCounterOffset = 24; // fileformat2.html, section 1.3

} // namespace

quint32 changeCounter(Connection &connection)
{
    sqlite3_file *file = nullptr;
    std::array<char, 4> bytes{};
    if (sqlite3_file_control(connection.handle(), "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK
        || file == nullptr || file->pMethods == nullptr
        || file->pMethods->xRead(file, bytes.data(), bytes.size(), changeCounterOffset) != SQLITE_OK)
        return 0;
    return qFromBigEndian<quint32>(bytes.data());
}

BackupKeeper::BackupKeeper(const Project &project, const Clock &clock, WritePath &path, const QString &uuid)
    : m_project(project)
    , m_clock(clock)
    , m_path(path)
    , m_backups(project.data(), uuid)
{
    m_checker.setMaxThreadCount(1);
}

BackupKeeper::~BackupKeeper()
{
    m_checker.waitForDone();
}

QByteArray BackupKeeper::stateNow()
{
    const Result<Connection *> connection = m_path.connection();
    return connection ? QByteArray::number(changeCounter(**connection)) + ' ' + m_project.path().toUtf8()
                      : QByteArray();
}

void BackupKeeper::opened()
{
    m_backups.rememberPath(m_project.path());
    if (stateNow() == m_backups.state())
        return;
    m_changedMs = m_clock.nowUtcMs();
    const QList<Backup> there = m_backups.list();
    if (!there.isEmpty() && m_clock.nowUtcMs() - there.first().atMs < apartMs)
        return; // by the half hour
    if (const Result<> begun = beginCopy(BackupReason::Opened); !begun)
        Q_EMIT failed(begun.error());
}

void BackupKeeper::changed()
{
    if (m_changedMs == 0)
        m_changedMs = m_clock.nowUtcMs();
    look();
}

bool BackupKeeper::isDue() const
{
    return m_changedMs != 0 && m_clock.nowUtcMs() - m_changedMs >= editingMs;
}

void BackupKeeper::look()
{
    if (m_copy || m_checking || !isDue())
        return;
    if (const Result<> begun = beginCopy(BackupReason::Edited); !begun) {
        m_changedMs = m_clock.nowUtcMs(); // and again in half an hour
        Q_EMIT failed(begun.error());
    }
}

Result<> BackupKeeper::beginCopy(BackupReason reason)
{
    const Result<Connection *> connection = m_path.connection();
    if (!connection)
        return connection.error();
    auto copy = FileCopy::begin(
        **connection, m_backups.pathFor(m_clock.nowUtcMs(), reason), FileCopy::Existing::Keep, m_project.data());
    if (!copy)
        return copy.error();
    m_copy = std::move(*copy);
    QMetaObject::invokeMethod(this, &BackupKeeper::step, Qt::QueuedConnection);
    return {};
}

void BackupKeeper::step()
{
    if (!m_copy || m_checking)
        return;
    // The connection it copies from may have been closed after a failure; then this copy ends with it.
    const Result<bool> done = m_copy->step(pagesAStep);
    if (!done)
        return finished(done.error());
    if (!*done) {
        QMetaObject::invokeMethod(this, &BackupKeeper::step, Qt::QueuedConnection);
        return;
    }
    check();
}

//! Whether the copy is sound is looked at on another thread: that and waiting for the disk take longer than copying.
void BackupKeeper::check()
{
    m_copiedState = stateNow();
    m_changedMs = 0; // what comes now is not in it
    m_checking = true;
    m_checker.start([this, copy = m_copy] {
        const Result<> result = copy->finish();
        QMetaObject::invokeMethod(
            this,
            [this, copy, result] {
                if (copy == m_copy) // else it has been waited for, or dropped
                    finished(result);
            },
            Qt::QueuedConnection);
    });
}

void BackupKeeper::waitForCheck()
{
    m_checker.waitForDone();
    if (m_checking && QFileInfo::exists(m_copy->target()))
        finished({});
    m_checking = false;
}

void BackupKeeper::finished(const Result<> &result)
{
    if (!m_copy)
        return; // closed meanwhile
    m_checking = false;
    m_copy.reset();
    if (result) {
        m_backups.setState(m_copiedState);
        m_backups.thin();
        Q_EMIT made();
        return;
    }
    m_changedMs = m_clock.nowUtcMs(); // and again in half an hour
    qWarning("no backup: %s %s", qPrintable(errorToken(result.error().code)), qPrintable(result.error().detail));
    if (result.error().code == ErrorCode::Damaged && sourceIsDamaged())
        m_path.stop({ErrorCode::Damaged, {}, QStringLiteral("found while backing up")});
    Q_EMIT failed(result.error());
}

bool BackupKeeper::sourceIsDamaged()
{
    const Result<Connection *> connection = m_path.connection();
    if (!connection)
        return false;
    const Result<> pages = (*connection)->checkPages();
    return !pages && pages.error().code == ErrorCode::Damaged;
}

Result<> BackupKeeper::backUpNow(BackupReason reason)
{
    waitForCheck();
    if (m_copy) // what is under way is taken up again when it is due
        m_copy.reset();
    else if (m_changedMs == 0 && reason != BackupReason::Asked)
        return {};
    if (const Result<> begun = beginCopy(reason); !begun)
        return begun;
    const Result<> copied = copyWhole();
    if (copied && reason != BackupReason::Asked) {
        check();
        return {};
    }
    const Result<> result = copied ? m_copy->finish() : copied;
    m_copiedState = stateNow();
    m_changedMs = result ? 0 : m_changedMs;
    finished(result);
    return result;
}

Result<> BackupKeeper::copyWhole()
{
    const Result<bool> copied = m_copy->step(-1);
    if (!copied)
        return copied.error();
    return *copied ? Result<>() : Result<>(ErrorCode::Storage, {}, QStringLiteral("the copy did not come to its end"));
}

void BackupKeeper::drop()
{
    m_checker.waitForDone();
    m_checking = false;
    m_copy.reset();
}

Result<> BackupKeeper::replaceAll()
{
    drop();
    Result<> result = beginCopy(BackupReason::Erased);
    if (!result)
        return result;
    const QString target = m_copy->target();
    // A backup that is opened one day has nothing to finish, and must not replace the backups of that day.
    m_copy->setLastTouch([](Connection &copy) -> Result<> {
        copy.exec("DELETE FROM project_fact WHERE name = 'erasing'");
        return copy.failed() ? Result<>(copy.takeError()) : Result<>();
    });
    result = copyWhole();
    if (result)
        result = m_copy->finish();
    m_copiedState = stateNow();
    finished(result);
    return result ? m_backups.removeAllBut(target) : result;
}

void BackupKeeper::close()
{
    if (m_copy && !m_checking && QFileInfo(m_project.path()).size() <= finishedOnClosing) {
        const Result<> copied = copyWhole();
        m_copiedState = stateNow();
        if (copied)
            finished(m_copy->finish());
    }
    waitForCheck();
    m_copy.reset();
}

} // namespace stoa
