// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/logging.h"

#include "models/core/clock.h"
#include "models/store/datafolder.h"

#include <QDateTime>

#include <atomic>
#include <cstdio>

namespace stoa {

namespace {

constexpr qint64 longestLog = 1 << 20;

// Qt's message handler is a plain function: this is the one pointer it needs to find its object.
std::atomic<Logging *> activeLogging{nullptr};

const char *logWord(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "error";
    case QtFatalMsg:
        break;
    }
    return "fatal";
}

} // namespace

Logging::Logging(const DataFolder &folder, const Clock &clock)
    : m_clock(clock)
    , m_file(folder.file(QStringLiteral("stoa.log")))
{
    turnOver();
    activeLogging = this;
    qInstallMessageHandler(&Logging::handle);
}

Logging::~Logging()
{
    qInstallMessageHandler(nullptr);
    activeLogging = nullptr;
}

void Logging::turnOver()
{
    m_file.close();
    if (m_file.size() > longestLog) {
        const QString old = m_file.fileName() + QLatin1String(".1");
        QFile::remove(old);
        QFile::copy(m_file.fileName(), old);
        QFile::remove(m_file.fileName());
    }
    if (m_file.open(QIODevice::WriteOnly | QIODevice::Append)) // without a log the program runs as well
        m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

void Logging::handle(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (Logging *logging = activeLogging)
        logging->write(type, context, text);
}

void Logging::write(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const QString time = QDateTime::fromMSecsSinceEpoch(m_clock.nowUtcMs(), Qt::UTC).toString(Qt::ISODateWithMs);
    QString words = text;
    words.replace(QLatin1Char('\n'), QLatin1String("\\n")); // one message, one line: outside text cannot forge another
    const QByteArray line
        = QStringLiteral("%1 %2 %3: %4\n")
              .arg(time, QLatin1String(logWord(type)), QLatin1String(context.category ? context.category : "-"), words)
              .toUtf8();
    const QMutexLocker lock(&m_mutex);
    if (type != QtDebugMsg && type != QtInfoMsg)
        std::fputs(line.constData(), stderr);
    if (!m_file.isOpen())
        return;
    m_file.write(line);
    m_file.flush();
    if (m_file.size() > longestLog)
        turnOver();
}

} // namespace stoa
