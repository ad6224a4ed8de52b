// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/datafolder.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QSaveFile>
#include <QStandardPaths>

#include <array>

namespace stoa {

namespace {

constexpr int keyWords = 8; // 32-bit each

QString defaultRoot()
{
    const QString named = qEnvironmentVariable("STOA_HOME");
    if (!named.isEmpty())
        return named;
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QLatin1String("/stoa");
}

} // namespace

DataFolder::DataFolder()
    : DataFolder(defaultRoot())
{
}

DataFolder::DataFolder(QString root)
    : m_root(std::move(root))
{
}

QString DataFolder::sub(const QString &name) const
{
    const QString path = m_root + QLatin1Char('/') + name;
    const bool isNew = !QFileInfo::exists(m_root);
    QDir().mkpath(path);
    if (isNew)
        QFile::setPermissions(m_root, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return path;
}

QString DataFolder::file(const QString &name) const
{
    return sub(QStringLiteral(".")) + QLatin1Char('/') + name;
}

QByteArray DataFolder::installationKey() const
{
    const QString path = file(QStringLiteral("installation.key"));
    QFile existing(path);
    if (existing.open(QIODevice::ReadOnly)) {
        const QByteArray key = existing.readAll();
        if (key.size() == keyWords * 4)
            return key;
    }
    std::array<quint32, keyWords> words{};
    QRandomGenerator::system()->fillRange(words.data(), keyWords);
    const QByteArray key(reinterpret_cast<const char *>(words.data()), keyWords * 4);
    QSaveFile made(path);
    if (!made.open(QIODevice::WriteOnly))
        return {};
    made.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    made.write(key);
    return made.commit() ? key : QByteArray();
}

} // namespace stoa
