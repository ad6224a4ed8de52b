// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/intake/intake.h"

#include "models/store/fileheader.h"
#include "models/store/migrations.h"
#include "models/store/pagesum.h"
#include "models/store/wholefile.h"

#include <QFile>
#include <QFileInfo>

namespace stoa {

namespace {

constexpr qint64 writeVersionAt = 18; // and the read version behind it: 1 rollback journal, 2 WAL
constexpr qint64 headerPageCountAt = 28;
constexpr qint64 ourPageBytes = 4096;

//! What a WAL would have added was left behind with it; the copy is to be opened without asking for one.
void forgetWal(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(writeVersionAt))
        return;
    const QByteArray versions = file.read(2);
    if (versions == QByteArray("\2\2", 2) && file.seek(writeVersionAt))
        file.write(QByteArray("\1\1", 2));
}

//! A file that lost its end gets empty pages in its place: tables that began there are empty then, the others are not
//! lost with them. Of one that is longer, or whose header tells nonsense, SQLite counts the pages itself.
void makeLengthAgree(const QString &path, qint64 wholeBytes)
{
    constexpr qint64 longestTimes = 16; // what is left is not less than a part of that
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return;
    if (wholeBytes > file.size() && wholeBytes <= file.size() * longestTimes)
        file.resize(wholeBytes);
    else if (wholeBytes != file.size() && file.seek(headerPageCountAt))
        file.write(QByteArray(4, '\0'));
}

Result<> checkReferences(Connection &connection)
{
    const Connection::Maintenance maintenance(connection);
    Statement broken = connection.query("PRAGMA foreign_key_check");
    if (broken.step())
        return {ErrorCode::ForeignSchema, {}, QStringLiteral("rows refer to nothing")};
    return connection.failed() ? Result<>(connection.takeError()) : Result<>();
}

} // namespace

Intake::Intake(const QString &folder)
    : m_folder(folder + QLatin1String("/XXXXXX"))
    , m_path(m_folder.path() + QLatin1String("/taken.stoa"))
{
}

Result<std::unique_ptr<Intake>> Intake::taken(const QString &path, const DataFolder &data)
{
    const Result<FileHeader> header = readFileHeader(path);
    if (!header)
        return header.error();
    if (!header->isOurs)
        return ErrorCode::NotAProject;
    std::unique_ptr<Intake> intake(new Intake(data.sub(QStringLiteral("intake"))));
    if (!intake->m_folder.isValid())
        return {ErrorCode::Storage, {data.root()}, intake->m_folder.errorString()};
    if (const Result<> copied = copyWhole(path, intake->m_path); !copied)
        return copied.error();
    intake->m_hash = hashOfFile(intake->m_path);
    return intake;
}

Result<std::unique_ptr<Intake>> Intake::of(const QString &path, const DataFolder &data, const Clock &clock)
{
    Result<std::unique_ptr<Intake>> made = taken(path, data);
    if (!made)
        return made;
    Intake &intake = **made;
    // The copy is judged, not the file: that may have changed meanwhile.
    const Result<FileHeader> copy = readFileHeader(intake.m_path);
    if (!copy || !copy->isSqlite || !copy->isWhole || copy->userVersion < 1)
        return copy && copy->isSaving ? ErrorCode::CopiedDuringSave : ErrorCode::Damaged;
    if (copy->userVersion > currentSchema)
        return ErrorCode::TooNew;
    forgetWal(intake.m_path);
    Result<> looked = intake.look();
    if (!looked && looked.error().code == ErrorCode::ForeignSchema)
        looked = intake.rebuild(clock, Unreadable::Refuse);
    return looked ? std::move(made) : Result<std::unique_ptr<Intake>>(looked.error());
}

Result<std::unique_ptr<Intake>> Intake::copyForReading(const QString &path, const DataFolder &data)
{
    Result<std::unique_ptr<Intake>> made = taken(path, data);
    if (!made)
        return made;
    const qint64 size = QFileInfo((*made)->m_path).size();
    QFile::resize((*made)->m_path, (size + ourPageBytes - 1) / ourPageBytes * ourPageBytes); // a cut page is a bad page
    const Result<FileHeader> header = readFileHeader((*made)->m_path);
    if (!header)
        return header.error();
    forgetWal((*made)->m_path);
    makeLengthAgree((*made)->m_path, header->wholeBytes);
    return made;
}

Result<std::unique_ptr<Intake>> Intake::salvage(const QString &path, const DataFolder &data, const Clock &clock)
{
    Result<std::unique_ptr<Intake>> made = copyForReading(path, data);
    if (!made)
        return made;
    const Result<> rebuilt = (*made)->rebuild(clock, Unreadable::PassOver);
    if (rebuilt)
        return made;
    return rebuilt.error().code == ErrorCode::NotAProject ? Result<std::unique_ptr<Intake>>(ErrorCode::Damaged)
                                                          : Result<std::unique_ptr<Intake>>(rebuilt.error());
}

Result<> Intake::look()
{
    Result<std::unique_ptr<Connection>> reader = Connection::open(m_path, Connection::Mode::Read);
    if (!reader)
        return {ErrorCode::Damaged, {}, reader.error().detail};
    const Result<bool> isOne = isOfOneMoment(**reader);
    (*reader)->takeError();
    if (isOne && !*isOne)
        return ErrorCode::CopiedDuringSave;
    if (const Result<> pages = (*reader)->checkPages(); !pages)
        return pages;
    if (const Result<> same = compareSchema(**reader); !same)
        return same;
    if (const Result<> whole = checkReferences(**reader); !whole)
        return whole;
    const Result<qint64> bad = countBadRows(**reader);
    if (!bad)
        return bad.error();
    return *bad == 0 ? Result<>() : Result<>(ErrorCode::ForeignSchema, {QString::number(*bad)}, QStringLiteral("rows"));
}

Result<> Intake::rebuild(const Clock &clock, Unreadable unreadable)
{
    const QString clean = m_folder.path() + QLatin1String("/clean.stoa");
    {
        Result<std::unique_ptr<Connection>> from = Connection::open(m_path, Connection::Mode::Read);
        if (!from)
            return {ErrorCode::Damaged, {}, from.error().detail};
        Result<std::unique_ptr<Connection>> into = Project::createEmpty(clean, {}, clock);
        if (!into)
            return into.error();
        const Result<RowImport> report = importRows(**from, **into, unreadable);
        if (!report)
            return report.error();
        m_report = *report;
    }
    m_path = clean;
    m_rebuilt = true;
    return {};
}

Result<> Intake::moveTo(const QString &target) const
{
    if (QFileInfo::exists(target) || QFileInfo(target).isSymLink())
        return {ErrorCode::Conflict, {target}};
    const QString beside = target + QLatin1String(".part");
    QFile::remove(beside);
    if (const Result<> copied = copyWhole(m_path, beside); !copied)
        return copied.error();
    const Result<> placed = replaceWhole(beside, target);
    if (!placed)
        QFile::remove(beside);
    return placed;
}

} // namespace stoa
