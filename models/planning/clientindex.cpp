// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/clientindex.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace stoa {

namespace {

constexpr int indexForm = 1; //!< another number: read again

QJsonObject readIndexEntry(const QString &file)
{
    QFile entry(file);
    return entry.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(entry.readAll()).object() : QJsonObject();
}

//! What tells one state of a project's file from another without reading it.
QString stampOf(const QFileInfo &project)
{
    return QStringLiteral("%1 %2 %3")
        .arg(indexForm)
        .arg(project.size())
        .arg(project.lastModified().toMSecsSinceEpoch());
}

void writeIndexEntry(const QString &file, const QString &stamp, const ClientMarks &marks)
{
    QSaveFile entry(file);
    if (!entry.open(QIODevice::WriteOnly))
        return; // it is read again next time
    const QJsonObject json{{QStringLiteral("stamp"), stamp}, {QStringLiteral("marks"), marks.toJson()}};
    entry.write(QJsonDocument(json).toJson(QJsonDocument::Compact));
    entry.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    entry.commit();
}

} // namespace

ClientIndex::ClientIndex(DataFolder data)
    : m_data(std::move(data))
{
}

QString ClientIndex::fileOf(const QString &path) const
{
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(32);
    return m_data.sub(QStringLiteral("clients")) + QLatin1Char('/') + QString::fromLatin1(hash)
        + QStringLiteral(".json");
}

QList<ClientMarks> ClientIndex::refresh(const QStringList &paths) const
{
    keepOnly(paths);
    QList<ClientMarks> all;
    for (const QString &path : paths) {
        const QFileInfo project(path);
        const QString file = fileOf(path);
        const QJsonObject known = readIndexEntry(file);
        const QString stamp = project.exists() ? stampOf(project) : QString();
        const bool isKnown = known.contains(QLatin1String("marks"));
        const ClientMarks before = ClientMarks::fromJson(known[QLatin1String("marks")].toObject());
        if (isKnown && (stamp.isEmpty() || known[QLatin1String("stamp")].toString() == stamp)) {
            all.append(before);
            continue;
        }
        const Result<ClientMarks> marks
            = stamp.isEmpty() ? Error{ErrorCode::NotFound, {path}, {}} : readClientMarks(path);
        if (marks)
            writeIndexEntry(file, stamp, *marks);
        if (marks || isKnown)
            all.append(marks ? *marks : before);
    }
    return all;
}

void ClientIndex::keepOnly(const QStringList &paths) const
{
    QSet<QString> staying;
    for (const QString &path : paths)
        staying.insert(QFileInfo(fileOf(path)).fileName());
    const QDir folder(m_data.sub(QStringLiteral("clients")));
    const QStringList kept = folder.entryList({QStringLiteral("*.json")}, QDir::Files);
    for (const QString &entry : kept) {
        if (!staying.contains(entry))
            QFile::remove(folder.filePath(entry));
    }
}

} // namespace stoa
