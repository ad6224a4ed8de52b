// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/clientwatch.h"

#include "models/planning/clientindex.h"

#include <QFileInfo>

#include <algorithm>

namespace stoa {

namespace {

constexpr qint64 readAgainMs = 60'000;

//! The sample is nobody's client: its names are made up.
QStringList clientsAmong(const QStringList &recent, const DataFolder &data)
{
    QStringList clients;
    const QString ours = QFileInfo(data.root()).absoluteFilePath() + QLatin1Char('/');
    for (const QString &path : recent) {
        if (!path.startsWith(ours))
            clients.append(path);
    }
    return clients;
}

} // namespace

std::shared_ptr<const ClientGuard> readClientGuard(
    const DataFolder &data, const QString &path, const QStringList &recent)
{
    const QList<ClientMarks> all = ClientIndex(data).refresh(clientsAmong(recent, data));
    const Result<ClientMarks> own = readClientMarks(path, MarkSource::AgreedPosts);
    if (!own)
        return nullptr; // whose project this is must be known, or its own copies would be taken for others
    const auto isOther = [&own](const ClientMarks &marks) { return marks.uuid != own->uuid; };
    if (std::none_of(all.begin(), all.end(), isOther))
        return std::make_shared<const ClientGuard>(*own, QList<ClientMarks>(), QSet<QString>());
    static const QSet<QString> common = commonHashtags();
    return std::make_shared<const ClientGuard>(*own, all, common);
}

ClientWatch::ClientWatch(DataFolder data, QObject *parent)
    : QObject(parent)
    , m_data(std::move(data))
{
    m_thread.setMaxThreadCount(1);
    m_thread.setThreadPriority(QThread::LowPriority);
}

ClientWatch::~ClientWatch()
{
    m_thread.clear();
    m_thread.waitForDone();
}

void ClientWatch::begin(const QString &path, const QStringList &recent)
{
    end();
    m_path = path;
    m_recent = recent;
    read();
}

void ClientWatch::end()
{
    ++m_reading;
    m_path.clear();
    m_guard.reset();
}

void ClientWatch::setOn(bool on)
{
    if (on == m_on)
        return;
    m_on = on;
    if (m_on && !m_guard)
        read();
    Q_EMIT changed();
}

void ClientWatch::refresh()
{
    if (!m_sinceRead.isValid() || m_sinceRead.hasExpired(readAgainMs))
        read();
}

void ClientWatch::setRecent(const QStringList &recent)
{
    if (recent == m_recent)
        return;
    m_recent = recent;
    ClientIndex(m_data).keepOnly(clientsAmong(m_recent, m_data));
    read();
}

void ClientWatch::read()
{
    if (m_path.isEmpty() || !m_on)
        return;
    m_sinceRead.start();
    const int reading = ++m_reading;
    m_thread.clear();
    m_thread.start([this, reading, path = m_path, recent = m_recent, data = m_data] {
        auto guard = readClientGuard(data, path, recent);
        if (!guard)
            return;
        QMetaObject::invokeMethod(
            this, [this, reading, guard] { take(reading, guard); }, Qt::QueuedConnection);
    });
}

void ClientWatch::take(int reading, std::shared_ptr<const ClientGuard> guard)
{
    if (reading != m_reading)
        return;
    const bool knewNobody = !m_guard || m_guard->isEmpty();
    m_guard = std::move(guard);
    if (!knewNobody || !m_guard->isEmpty())
        Q_EMIT changed();
}

} // namespace stoa
