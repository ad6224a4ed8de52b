// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace stoa::test {

//! stoa-cli in a folder and with a data folder of its own, with a clock that stands still.
class CliProcess final
{
public:
    struct Outcome
    {
        int code = -1;
        QByteArray out;
        QByteArray messages;
        QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
        QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
        bool isOneJsonValue() const { return !QJsonDocument::fromJson(out).isNull(); }
    };

    Outcome run(const QStringList &arguments) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("STOA_HOME"), m_folder.path() + QLatin1String("/home"));
        environment.insert(QStringLiteral("STOA_NOW"), now);
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral(STOA_CLI), arguments);
        if (!process.waitForFinished(120'000))
            return {};
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2, process.readAllStandardOutput(),
            process.readAllStandardError()};
    }
    QString path(const QString &name) const { return m_folder.path() + QLatin1Char('/') + name; }
    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }

    QString now = QStringLiteral("2026-11-22T12:00:00+02:00");

private:
    QTemporaryDir m_folder;
};

} // namespace stoa::test
