// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/workingcopy.h"

#include "models/store/databasecopy.h"
#include "models/store/lineage.h"
#include "models/store/wholefile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSaveFile>

namespace stoa {

namespace {

//! The state inside a file that nobody has open; empty: it is none of ours.
QString stateInFile(const QString &path)
{
    const Result<std::unique_ptr<Connection>> reader = Connection::open(path, Connection::Mode::Read);
    if (!reader)
        return {};
    const Result<Lineage> lineage = Lineage::read(**reader);
    return lineage && !lineage->project().isEmpty() ? lineage->project() + QLatin1Char(' ') + lineage->headName()
                                                    : QString();
}

Result<QString> stateOf(Connection &reader)
{
    const Result<Lineage> lineage = Lineage::read(reader);
    if (!lineage)
        return lineage.error();
    return lineage->project() + QLatin1Char(' ') + lineage->headName();
}

QString folderFor(const QString &target, const DataFolder &data)
{
    const QByteArray key = QCryptographicHash::hash(target.toUtf8(), QCryptographicHash::Sha256).toHex().left(32);
    return data.sub(QStringLiteral("working/") + QString::fromLatin1(key));
}

QString realTarget(const QString &target)
{
    const QFileInfo info(target);
    return info.exists() ? info.canonicalFilePath()
                         : QFileInfo(info.absolutePath()).canonicalFilePath() + QLatin1Char('/') + info.fileName();
}

//! A name beside \a target that sync services leave alone or carry along without harm.
QString temporaryBeside(const QString &target)
{
    const QFileInfo info(target);
    return info.absolutePath()
        + QStringLiteral("/.%1.tmp-%2")
              .arg(info.fileName())
              .arg(QRandomGenerator::system()->generate(), 8, 16, QLatin1Char('0'));
}

//! What a crash in the middle of a publication left beside the file.
void removeOldTemporaries(const QString &target)
{
    const QFileInfo info(target);
    const QStringList old
        = QDir(info.absolutePath())
              .entryList({QStringLiteral(".%1.tmp-*").arg(info.fileName())}, QDir::Files | QDir::Hidden);
    for (const QString &name : old)
        QFile::remove(info.absolutePath() + QLatin1Char('/') + name);
}

} // namespace

WorkingCopy::WorkingCopy(const QString &target, const DataFolder &data)
    : m_target(target)
    , m_folder(folderFor(target, data))
    , m_path(m_folder + QLatin1Char('/') + QFileInfo(target).fileName())
{
    const QString lock = m_folder + QLatin1String("/in-use");
    QFile(lock).open(QIODevice::WriteOnly | QIODevice::Append); // made when missing: what is locked must be there
    m_lock = std::make_unique<ProjectLock>(lock, data);
    read();
}

Result<std::unique_ptr<WorkingCopy>> WorkingCopy::forNew(const QString &target, const DataFolder &data)
{
    if (QFileInfo::exists(target))
        return {ErrorCode::Conflict, {target}};
    std::unique_ptr<WorkingCopy> copy(new WorkingCopy(realTarget(target), data));
    if (copy->isInUseElsewhere())
        return ErrorCode::OpenElsewhere;
    copy->m_baseHash.clear();
    copy->m_nextHash.clear();
    copy->m_publishedState.clear();
    // Work of a project that lay here under this name and is gone from there: it is kept, under another name.
    if (QFile::exists(copy->m_path))
        QFile::rename(copy->m_path, temporaryBeside(copy->m_path) + QLatin1String(".kept.stoa"));
    if (!copy->write())
        return {ErrorCode::Storage, {copy->m_folder}};
    return copy;
}

Result<std::unique_ptr<WorkingCopy>> WorkingCopy::of(const QString &target, const DataFolder &data)
{
    std::unique_ptr<WorkingCopy> copy(new WorkingCopy(realTarget(target), data));
    if (copy->isInUseElsewhere())
        return copy;
    removeOldTemporaries(copy->m_target);
    const QByteArray there = hashOfFile(copy->m_target);
    if (!there.isEmpty() && there == copy->m_nextHash) // we were stopped just after the rename
        copy->m_baseHash = there;
    if (!QFile::exists(copy->m_path)) {
        if (there.isEmpty())
            return {ErrorCode::NotFound, {target}};
        const Result<> taken = copy->take();
        return taken ? Result<std::unique_ptr<WorkingCopy>>(std::move(copy)) : taken.error();
    }
    const bool unpublished = copy->hasUnpublished();
    if (there == copy->m_baseHash || there.isEmpty()) // nobody published meanwhile, or the stick is out
        return copy;
    if (unpublished) {
        copy->m_forked = true;
        return copy;
    }
    const Result<> taken = copy->take();
    return taken ? Result<std::unique_ptr<WorkingCopy>>(std::move(copy)) : taken.error();
}

//! Puts what the place holds in the place of the private copy.
Result<> WorkingCopy::take()
{
    const QString part = m_path + QLatin1String(".part");
    QFile::remove(part);
    if (const Result<> copied = copyWhole(m_target, part); !copied)
        return copied;
    const QByteArray hash = hashOfFile(part); // of what was copied, not of what may be there by now
    if (QFile::exists(m_path + QLatin1String("-journal")))
        QFile::remove(m_path + QLatin1String("-journal")); // of the copy that goes
    if (const Result<> placed = replaceWhole(part, m_path); !placed)
        return placed;
    m_baseHash = hash;
    m_nextHash.clear();
    m_publishedState = stateInFile(m_path);
    return write() ? Result<>() : Result<>(ErrorCode::Storage, {m_folder});
}

bool WorkingCopy::hasUnpublished() const
{
    // A journal of ours beside the copy: the last act is undecided, but the copy is not what was published.
    if (QFile::exists(m_path + QLatin1String("-journal")))
        return true;
    const QString state = stateInFile(m_path);
    return state.isEmpty() || state != m_publishedState;
}

Result<WorkingCopy::Published> WorkingCopy::publish(Connection &reader)
{
    const Result<QString> state = stateOf(reader);
    if (!state)
        return state.error();
    const QByteArray there = hashOfFile(m_target);
    if (*state == m_publishedState && there == m_baseHash && !there.isEmpty())
        return Published::NothingNew;
    if (!QFileInfo(QFileInfo(m_target).absolutePath()).isDir())
        return {ErrorCode::NotFound, {m_target}};
    if (!there.isEmpty() && there != m_baseHash)
        return Published::ChangedThere;
    const QString temporary = temporaryBeside(m_target);
    if (const Result<> copied = copyDatabase(reader, temporary); !copied)
        return copied.error();
    const auto dropped = [&temporary](const Error &error) {
        QFile::remove(temporary);
        return Result<Published>(error);
    };
    // The state may have moved on while it was copied: what was written counts.
    const QString written = stateInFile(temporary);
    if (written.isEmpty() || !isWholeDatabase(temporary))
        return dropped({ErrorCode::Damaged, {temporary}, QStringLiteral("written, but not whole")});
    m_nextHash = hashOfFile(temporary);
    if (!write())
        return dropped({ErrorCode::Storage, {m_folder}, {}});
    const Result<Published> placed = put(temporary, there);
    if (!placed || *placed != Published::Done)
        return placed ? (QFile::remove(temporary), placed) : dropped(placed.error());
    m_baseHash = std::exchange(m_nextHash, {});
    m_publishedState = written;
    return write() ? Result<Published>(Published::Done) : Result<Published>(ErrorCode::Storage, {m_folder});
}

//! The last step. A service may be at work in the very same moment: what comes out is looked at again.
Result<WorkingCopy::Published> WorkingCopy::put(const QString &temporary, const QByteArray &there)
{
    if (!there.isEmpty() && exchangeWhole(temporary, m_target)) {
        if (hashOfFile(temporary) == there) {
            QFile::remove(temporary);
            return Published::Done;
        }
        exchangeWhole(temporary, m_target);
        return Published::ChangedThere;
    }
    if (hashOfFile(m_target) != there)
        return Published::ChangedThere;
    const Result<> placed = replaceWhole(temporary, m_target);
    return placed ? Result<Published>(Published::Done) : Result<Published>(placed.error());
}

Result<> WorkingCopy::acknowledge(const QByteArray &hash)
{
    m_baseHash = hash;
    m_publishedState.clear(); // what is brought together is not there yet
    m_forked = false;
    return write() ? Result<>() : Result<>(ErrorCode::Storage, {m_folder});
}

void WorkingCopy::dropSpare(const QString &uuid, const QString &path, const DataFolder &data)
{
    const auto isOfProject
        = [&uuid](const QString &file) { return stateInFile(file).startsWith(uuid + QLatin1Char(' ')); };
    const QDir all(data.sub(QStringLiteral("working")));
    for (const QString &name : all.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QDir folder(all.filePath(name));
        const QStringList kept
            = folder.entryList({QStringLiteral("*.kept.stoa"), QStringLiteral("*.part")}, QDir::Files | QDir::Hidden);
        for (const QString &file : kept) {
            if (isOfProject(folder.filePath(file)))
                QFile::remove(folder.filePath(file));
        }
        QFile place(folder.filePath(QStringLiteral("place.json")));
        if (!place.open(QIODevice::ReadOnly))
            continue;
        const QString target
            = QJsonDocument::fromJson(place.readAll()).object().value(QLatin1String("target")).toString();
        const QString copy = folder.filePath(QFileInfo(target).fileName());
        if (target.isEmpty() || copy == path || !QFile::exists(copy) || !isOfProject(copy))
            continue;
        const WorkingCopy other(target, data);
        if (!other.isInUseElsewhere() && !other.hasUnpublished() && hashOfFile(target) == other.m_baseHash)
            QFile::remove(copy);
    }
}

int WorkingCopy::publishLeftovers(const DataFolder &data)
{
    int published = 0;
    const QDir all(data.sub(QStringLiteral("working")));
    for (const QString &name : all.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile file(all.filePath(name) + QLatin1String("/place.json"));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString target
            = QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("target")).toString();
        const Result<std::unique_ptr<WorkingCopy>> copy = of(target, data);
        if (!copy || (*copy)->isInUseElsewhere() || (*copy)->isForked() || !(*copy)->hasUnpublished())
            continue;
        const QString journal = (*copy)->path() + QLatin1String("-journal"); // ours: only a writer can finish the act
        Result<std::unique_ptr<Connection>> reader = Connection::open(
            (*copy)->path(), QFile::exists(journal) ? Connection::Mode::Write : Connection::Mode::Read);
        const Result<Published> done = reader ? (*copy)->publish(**reader) : Result<Published>(reader.error());
        published += done && *done == Published::Done ? 1 : 0;
    }
    return published;
}

void WorkingCopy::read()
{
    QFile file(m_folder + QLatin1String("/place.json"));
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    m_baseHash = object.value(QLatin1String("base")).toString().toLatin1();
    m_nextHash = object.value(QLatin1String("next")).toString().toLatin1();
    m_publishedState = object.value(QLatin1String("published")).toString();
}

bool WorkingCopy::write() const
{
    QSaveFile file(m_folder + QLatin1String("/place.json"));
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write(QJsonDocument(
        QJsonObject{{QStringLiteral("target"), m_target}, {QStringLiteral("base"), QString::fromLatin1(m_baseHash)},
            {QStringLiteral("next"), QString::fromLatin1(m_nextHash)}, {QStringLiteral("published"), m_publishedState}})
                   .toJson());
    return file.commit();
}

} // namespace stoa
