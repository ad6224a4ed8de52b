// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/projectlock.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QSysInfo>

#include <array>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace stoa {

ProjectLock::ProjectLock(const QString &projectPath, const DataFolder &data)
{
    struct stat info = {};
    if (::stat(QFile::encodeName(projectPath).constData(), &info) != 0)
        return;
    const QString name = QStringLiteral("%1-%2.lock").arg(info.st_dev).arg(info.st_ino);
    const QByteArray path = QFile::encodeName(data.sub(QStringLiteral("locks")) + QLatin1Char('/') + name);
    m_descriptor = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (m_descriptor < 0)
        return;
    m_held = ::flock(m_descriptor, LOCK_EX | LOCK_NB) == 0;
    if (m_held) {
        const QByteArray text = QStringLiteral("%1, %2, %3")
                                    .arg(QSysInfo::machineHostName())
                                    .arg(QCoreApplication::applicationPid())
                                    .arg(QDateTime::currentDateTime().toString(Qt::ISODate))
                                    .toUtf8();
        if (::ftruncate(m_descriptor, 0) == 0)
            m_held = ::write(m_descriptor, text.constData(), static_cast<size_t>(text.size())) >= 0;
    } else {
        std::array<char, 256> buffer{};
        const ssize_t size = ::read(m_descriptor, buffer.data(), buffer.size());
        m_holder = QString::fromUtf8(buffer.data(), size > 0 ? size : 0);
    }
}

ProjectLock::~ProjectLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor); // gives the lock up; the file stays, so that two instances never lock different inodes
}

} // namespace stoa
