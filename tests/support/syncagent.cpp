// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/syncagent.h"

#include "models/store/databasecopy.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>

#include <cstdio>

namespace stoa::test {

SyncAgent::SyncAgent(const QString &from, const QString &to, const QString &name, quint32 seed)
    : m_from(from)
    , m_to(to)
    , m_name(name)
    , m_seed(seed)
{
}

SyncAgent::~SyncAgent()
{
    stopAndFinish();
}

void SyncAgent::stopAndFinish()
{
    m_stop = true;
    wait();
}

void SyncAgent::run()
{
    QRandomGenerator random(m_seed);
    bool last = false;
    while (!last) {
        last = m_stop;
        QStringList files = QDir(m_from).entryList(QDir::Files | QDir::Hidden);
        std::shuffle(files.begin(), files.end(), random);
        for (const QString &file : std::as_const(files)) {
            if (file.contains(QLatin1String("stoa-journal")) || file.contains(QLatin1String("stoa-wal")))
                ++m_sideFiles;
            deliver(file);
            usleep(random.bounded(300U));
        }
        // What is gone here goes there too: temporary names would fill the disk.
        const QStringList there = QDir(m_to).entryList(QDir::Files | QDir::Hidden);
        for (const QString &file : there) {
            if (file != m_name && !QFile::exists(m_from + QLatin1Char('/') + file))
                QFile::remove(m_to + QLatin1Char('/') + file);
        }
    }
}

void SyncAgent::deliver(const QString &file)
{
    QFile source(m_from + QLatin1Char('/') + file);
    if (!source.open(QIODevice::ReadOnly))
        return; // gone again
    const QString part = m_to + QLatin1String("/.part");
    QFile target(part);
    if (!target.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return;
    while (!source.atEnd()) {
        const QByteArray piece = source.read(16'384);
        if (piece.isEmpty())
            break;
        target.write(piece);
        usleep(20); // somebody may write in between
    }
    target.close();
    std::rename(QFile::encodeName(part).constData(), QFile::encodeName(m_to + QLatin1Char('/') + file).constData());
    if (file == m_name)
        judge();
}

void SyncAgent::judge()
{
    ++m_delivered;
    if (!isWholeDatabase(m_to + QLatin1Char('/') + m_name))
        ++m_damaged;
}

} // namespace stoa::test
