// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/publisher.h"

#include "models/core/whendone.h"

#include <QtConcurrentRun>

namespace stoa {

namespace {

constexpr int quietMs = 30'000; // as long as nobody edits for this time

} // namespace

Publisher::Publisher(Project &project, EditService &edits, std::unique_ptr<WorkingCopy> copy)
    : m_project(project)
    , m_edits(edits)
    , m_copy(std::move(copy))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(quietMs);
    connect(&m_timer, &QTimer::timeout, this, &Publisher::publishNow);
    connect(&edits, &EditService::changed, this, &Publisher::publishSoon);
}

Publisher::~Publisher()
{
    const Result<WorkingCopy::Published> outcome = publishAndWait();
    if (!outcome)
        qWarning(
            "not published: %s %s", qPrintable(errorToken(outcome.error().code)), qPrintable(outcome.error().detail));
}

void Publisher::publishSoon()
{
    m_timer.start();
}

void Publisher::publishNow()
{
    if (m_running.isRunning() || m_project.isReadOnly())
        return publishSoon();
    m_timer.stop();
    Result<std::unique_ptr<Connection>> reader = m_project.openReader();
    if (!reader)
        return Q_EMIT failed(reader.error());
    m_running = QtConcurrent::run([copy = m_copy.get(), own = std::move(*reader)] { return copy->publish(*own); });
    whenDone(m_running, this, [this](const Result<WorkingCopy::Published> &outcome) { tell(outcome); });
}

Result<WorkingCopy::Published> Publisher::publishAndWait()
{
    m_timer.stop();
    m_running.waitForFinished();
    if (m_project.isReadOnly() || m_copy->isInUseElsewhere())
        return WorkingCopy::Published::NothingNew;
    m_edits.waitForIdle();
    Result<std::unique_ptr<Connection>> reader = m_project.openReader();
    return reader ? m_copy->publish(**reader) : Result<WorkingCopy::Published>(reader.error());
}

void Publisher::acknowledge(const QByteArray &hash)
{
    m_running.waitForFinished();
    if (const Result<> noted = m_copy->acknowledge(hash); !noted)
        return Q_EMIT failed(noted.error());
    publishNow();
}

void Publisher::tell(const Result<WorkingCopy::Published> &outcome)
{
    if (!outcome)
        Q_EMIT failed(outcome.error());
    else if (*outcome == WorkingCopy::Published::ChangedThere)
        Q_EMIT changedThere();
    else if (*outcome == WorkingCopy::Published::Done)
        Q_EMIT published();
}

} // namespace stoa
