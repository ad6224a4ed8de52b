// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/rowwatch.h"

#include "models/store/editservice.h"
#include "models/store/project.h"

#include <QThread>

namespace stoa {

namespace {

constexpr int restBeforePassMs = 30'000;
constexpr qint64 betweenPassesMs = 60 * 60'000;
constexpr unsigned betweenStepsMs = 30; // the disk and the writers have the rest
constexpr qsizetype mostTold = 50; // of a disk that is falling to pieces the first ones are enough

} // namespace

RowWatch::RowWatch(const Project &project, EditService &edits, QObject *parent)
    : QObject(parent)
    , m_project(project)
    , m_edits(edits)
{
    m_thread.setMaxThreadCount(1);
    m_thread.setThreadPriority(QThread::IdlePriority);
    m_rest.setInterval(restBeforePassMs);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (!m_sincePass.isValid() || m_sincePass.hasExpired(betweenPassesMs))
            lookNow();
    });
    connect(&m_edits, &EditService::changed, this, [this] { m_rest.start(); });
    m_rest.start();
}

RowWatch::~RowWatch()
{
    if (m_pass)
        m_pass->stopped = true;
    m_thread.waitForDone();
}

void RowWatch::lookNow()
{
    if (m_pass)
        return;
    Result<std::unique_ptr<Connection>> opened = m_project.openReader();
    if (!opened)
        return;
    m_sincePass.start();
    m_pass = std::make_shared<Pass>();
    m_thread.start([this, pass = m_pass, reader = std::shared_ptr<Connection>(std::move(*opened))] {
        RowScan scan(*reader);
        while (scan.step() && !pass->stopped && scan.spoilt().size() < mostTold)
            QThread::msleep(betweenStepsMs);
        QList<SpoiltRow> spoilt;
        for (const SpoiltRow &row : scan.spoilt()) {
            if (RowScan::isSpoilt(*reader, row))
                spoilt.append(row);
        }
        QMetaObject::invokeMethod(
            this, [this, spoilt, missing = scan.takeMissing(), rows = scan.rows()] { take(spoilt, missing, rows); },
            Qt::QueuedConnection);
    });
}

void RowWatch::take(const QList<SpoiltRow> &spoilt, const QList<RowScan::Missing> &missing, qint64 rows)
{
    m_pass.reset();
    if (!m_edits.isReadOnly()) {
        for (const RowScan::Missing &each : missing)
            m_edits.maintain(
                [each](Writer &writer) { RowSums::addMissing(writer.connection(), each.kind, each.from, each.to); });
    }
    QList<SpoiltRow> fresh;
    for (const SpoiltRow &row : spoilt) {
        if (!m_told.contains(row))
            fresh.append(row);
    }
    m_told = spoilt;
    if (!fresh.isEmpty())
        Q_EMIT found(fresh);
    Q_EMIT passed(rows);
}

} // namespace stoa
