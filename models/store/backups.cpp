// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/backups.h"

#include "models/store/filecopy.h"
#include "models/store/wholefile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QTimeZone>

#include <algorithm>

namespace stoa {

namespace {

constexpr qint64 dayMs = 86'400'000;
const QString stampForm = QStringLiteral("yyyyMMdd'T'HHmmsszzz'Z'");

QString backupRoot(const DataFolder &data)
{
    return data.sub(QStringLiteral("backups"));
}

Backup backupOf(const QFileInfo &info)
{
    QDateTime at = QDateTime::fromString(info.completeBaseName().section(QLatin1Char('-'), 0, 0), stampForm);
    at.setTimeSpec(Qt::UTC);
    return {info.filePath(), at.isValid() ? at.toMSecsSinceEpoch() : 0,
        info.completeBaseName().section(QLatin1Char('-'), 1), info.size()};
}

QByteArray contentOfFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeSmallFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(content);
        file.commit(); // without it the next opening makes one backup more
    }
}

//! Adds the newest of each group to \a kept, for the newest \a most groups.
void keepNewestOfEach(const QList<qint64> &newestFirst, qint64 groupMs, int most, QSet<qint64> &kept)
{
    QSet<qint64> groups;
    for (const qint64 at : newestFirst) {
        // Weeks begin on Monday: 1970-01-01 was a Thursday.
        const qint64 group = (at + (groupMs > dayMs ? 3 * dayMs : 0)) / groupMs;
        if (groups.contains(group))
            continue;
        if (groups.size() == most)
            return;
        groups.insert(group);
        kept.insert(at);
    }
}

} // namespace

QString backupReasonToken(BackupReason reason)
{
    switch (reason) {
    case BackupReason::Opened:
        return QStringLiteral("opened");
    case BackupReason::Edited:
        return QStringLiteral("edited");
    case BackupReason::Import:
        return QStringLiteral("import");
    case BackupReason::BulkDelete:
        return QStringLiteral("delete");
    case BackupReason::Upgrade:
        return QStringLiteral("upgrade");
    case BackupReason::Merge:
        return QStringLiteral("merge");
    case BackupReason::Erased:
        return QStringLiteral("erased");
    case BackupReason::Asked:
        break;
    }
    return QStringLiteral("asked");
}

Backups::Backups(const DataFolder &data, const QString &uuid)
    : m_folder(backupRoot(data) + QLatin1Char('/') + uuid)
{
    QDir().mkpath(m_folder);
}

QList<Backup> Backups::list() const
{
    QList<Backup> all;
    const QFileInfoList files = QDir(m_folder).entryInfoList({QStringLiteral("*.stoa")}, QDir::Files, QDir::Name);
    for (auto file = files.crbegin(); file != files.crend(); ++file) {
        if (const Backup backup = backupOf(*file); backup.atMs != 0)
            all.append(backup);
    }
    return all;
}

QString Backups::pathFor(qint64 atMs, BackupReason reason) const
{
    qint64 free = atMs;
    const QList<Backup> there = list();
    while (std::any_of(there.cbegin(), there.cend(), [free](const Backup &backup) { return backup.atMs == free; }))
        ++free;
    return m_folder + QLatin1Char('/') + QDateTime::fromMSecsSinceEpoch(free, Qt::UTC).toString(stampForm)
        + QLatin1Char('-') + backupReasonToken(reason) + QLatin1String(".stoa");
}

QSet<qint64> Backups::kept(const QList<qint64> &atMs)
{
    QList<qint64> newestFirst = atMs;
    std::sort(newestFirst.begin(), newestFirst.end(), std::greater<>());
    QSet<qint64> kept(newestFirst.cbegin(), newestFirst.cbegin() + std::min<qsizetype>(recent, newestFirst.size()));
    keepNewestOfEach(newestFirst, dayMs, days, kept);
    keepNewestOfEach(newestFirst, 7 * dayMs, weeks, kept);
    return kept;
}

void Backups::thin() const
{
    const QList<Backup> all = list();
    QList<qint64> times;
    for (const Backup &backup : all)
        times.append(backup.atMs);
    const QSet<qint64> staying = kept(times);
    for (const Backup &backup : all) {
        if (!staying.contains(backup.atMs))
            QFile::remove(backup.path);
    }
}

Result<> Backups::removeAllBut(const QString &staying) const
{
    const QDir folder(m_folder);
    const QStringList names = folder.entryList({QStringLiteral("*.stoa*")}, QDir::Files | QDir::Hidden);
    for (const QString &name : names) {
        const QString path = folder.filePath(name);
        if (path != staying && !QFile::remove(path) && QFile::exists(path))
            return {ErrorCode::NoPermission, {path}, QStringLiteral("an older backup stays")};
    }
    return syncFolderOf(m_folder + QLatin1String("/state"));
}

Result<QString> Backups::putBeside(const Backup &backup, const QString &path, const QString &word)
{
    const QFileInfo info(path);
    const QString when = QDateTime::fromMSecsSinceEpoch(backup.atMs).toString(QStringLiteral("yyyy-MM-dd HH.mm"));
    const QString stem = QStringLiteral("%1/%2 (%3 %4").arg(info.absolutePath(), info.completeBaseName(), word, when);
    QString target = stem + QLatin1String(").stoa");
    for (int serial = 2; QFileInfo::exists(target); ++serial)
        target = stem + QStringLiteral(", %1).stoa").arg(serial);
    QFile source(backup.path);
    QSaveFile copy(target);
    copy.setDirectWriteFallback(false);
    if (!source.open(QIODevice::ReadOnly) || !copy.open(QIODevice::WriteOnly))
        return {ErrorCode::NoPermission, {target}, source.errorString() + QLatin1Char(' ') + copy.errorString()};
    while (!source.atEnd()) {
        const QByteArray part = source.read(1 << 20);
        if (part.isEmpty() || copy.write(part) != part.size())
            return {ErrorCode::DiskFull, {target}, copy.errorString()};
    }
    if (!copy.flush() || !copy.commit())
        return {ErrorCode::DiskFull, {target}, copy.errorString()};
    Result<> lasting = syncFile(target);
    if (lasting)
        lasting = syncFolderOf(target);
    return lasting ? Result<QString>(target) : Result<QString>(lasting.error());
}

void Backups::rememberPath(const QString &path) const
{
    const QString file = m_folder + QLatin1String("/path");
    if (contentOfFile(file) != path.toUtf8())
        writeSmallFile(file, path.toUtf8());
}

QList<Backup> Backups::ofFile(const DataFolder &data, const QString &path)
{
    QList<Backup> found;
    const QFileInfo info(path);
    const QString wanted = info.exists() ? info.canonicalFilePath() : QDir::cleanPath(info.absoluteFilePath());
    const QStringList uuids = QDir(backupRoot(data)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &uuid : uuids) {
        const Backups backups(data, uuid);
        if (contentOfFile(backups.m_folder + QLatin1String("/path")) == wanted.toUtf8())
            found += backups.list();
    }
    std::sort(found.begin(), found.end(), [](const Backup &a, const Backup &b) { return a.atMs > b.atMs; });
    return found;
}

QByteArray Backups::state() const
{
    return contentOfFile(m_folder + QLatin1String("/state"));
}

void Backups::setState(const QByteArray &state) const
{
    writeSmallFile(m_folder + QLatin1String("/state"), state);
}

} // namespace stoa
