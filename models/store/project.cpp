// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/project.h"

#include "models/store/fileheader.h"
#include "models/store/intake/rowimport.h"
#include "models/store/migrations.h"
#include "models/store/openmark.h"
#include "models/store/pagesum.h"
#include "models/store/projectlock.h"
#include "models/store/summingfile.h"
#include "models/store/upgrade.h"
#include "models/store/wholefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QUuid>

#include <sqlite3.h>
#include <unistd.h>

namespace stoa {

namespace {

const QStringList projectLanguages{QStringLiteral("en"), QStringLiteral("el"), QStringLiteral("ru")};

void writeFirstRows(Connection &connection, const NewProject &what, const Clock &clock)
{
    const QString uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    connection.exec("BEGIN IMMEDIATE");
    const auto fact = [&connection](const char *name, const QString &value) {
        connection.exec("INSERT INTO project_fact (name, value) VALUES (?, ?)", name, value);
    };
    fact("uuid", uuid);
    fact("min_reader", QString::number(minReaderOfCurrentSchema));
    fact("made_by", QStringLiteral("Stoa " STOA_VERSION));
    fact("made_at_ms", QString::number(clock.nowUtcMs()));
    const auto setting = [&connection](const char *name, const QString &value) {
        connection.exec("INSERT INTO setting (name, value) VALUES (?, ?)", name, value);
    };
    setting("name", what.name);
    setting("zone", what.zone);
    setting("language", what.language);
    connection.exec("COMMIT");
}

//! How a file that was sound when this installation last closed it looked, so that the check need not be done again.
QString soundMark(const QString &path)
{
    const QFileInfo info(path);
    return QStringLiteral("%1 %2").arg(info.size()).arg(info.lastModified().toMSecsSinceEpoch());
}

QString soundFile(const DataFolder &data, const QString &uuid)
{
    return data.sub(QStringLiteral("sound")) + QLatin1Char('/') + uuid;
}

bool wasSound(const DataFolder &data, const QString &path, const QString &uuid)
{
    QFile file(soundFile(data, uuid));
    return file.open(QIODevice::ReadOnly) && file.readAll() == soundMark(path).toUtf8();
}

void rememberSound(const DataFolder &data, const QString &path, const QString &uuid)
{
    QFile file(soundFile(data, uuid));
    if (file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        file.write(soundMark(path).toUtf8());
}

int minReaderOf(Connection &connection)
{
    const auto value = connection.text("SELECT value FROM project_fact WHERE name = 'min_reader'");
    connection.takeError();
    bool ok = false;
    const int version = value.value_or(QString()).toInt(&ok);
    return ok ? version : currentSchema + 1; // no word about it: not for us
}

//! Everything that can be known without SQLite; Sound means: look further.
FileState stateByHeader(const FileHeader &header)
{
    if (!header.isOurs)
        return FileState::NotAProject;
    if (!header.isSqlite || !header.isWhole || header.userVersion < 1)
        return header.isSaving ? FileState::CopiedDuringSave : FileState::Damaged;
    return header.userVersion > currentSchema ? FileState::Newer : FileState::Sound;
}

//! Of a schema of ours before the present one: brought up to date before anything reads it.
bool isOlder(const FileHeader &header)
{
    return header.isOurs && header.isSqlite && header.isWhole && header.userVersion >= 1
        && header.userVersion < currentSchema;
}

//! The tables are those that a file of that schema had when it was new.
bool isSchemaOf(Connection &connection, int version)
{
    const Result<std::unique_ptr<Connection>> model
        = Connection::open(QStringLiteral(":memory:"), Connection::Mode::Create);
    if (!model)
        return false;
    const Connection::Maintenance maintenance(**model);
    for (int schema = 1; schema <= version; ++schema)
        bringSchema(**model, schema);
    return !(*model)->failed() && schemaFingerprint(connection) == schemaFingerprint(**model);
}

enum class Look {
    AtTables, //!< this installation closed the file as sound
    AtPages, //!< and at every page
    AtSum, //!< and whether all pages are of one moment
};

//! What is wrong with the pages; Sound: nothing.
Result<FileState> stateOfPages(Connection &connection, Look look)
{
    if (look == Look::AtSum) {
        const Result<bool> same = isOfOneMoment(connection);
        connection.takeError(); // is told by what comes next
        if (same && !*same)
            return FileState::CopiedDuringSave;
    }
    if (look == Look::AtTables)
        return FileState::Sound;
    const Result<> pages = connection.checkPages();
    if (!pages && pages.error().code != ErrorCode::Damaged)
        return pages.error(); // nothing is known: nobody should take a backup for that
    return pages ? FileState::Sound : FileState::Damaged;
}

Result<FileState> stateInside(Connection &connection, Look look)
{
    if (const Result<FileState> pages = stateOfPages(connection, look); !pages || *pages != FileState::Sound)
        return pages;
    const Result<> same = compareSchema(connection);
    if (same)
        return FileState::Sound;
    return same.error().code == ErrorCode::ForeignSchema ? FileState::ForeignSchema : FileState::Damaged;
}

//! Rows of a file from elsewhere are looked at one by one before anything reads them.
FileState stateOfRows(Connection &connection)
{
    const Result<qint64> bad = countBadRows(connection);
    if (!bad)
        return FileState::Damaged;
    return *bad == 0 ? FileState::Sound : FileState::ForeignSchema;
}

// A journal that is empty or begins with a zero is played back by nobody: a save that ended before it began leaves one.
bool hasSideFile(const QString &path)
{
    for (const char *ending : {"-journal", "-wal"}) {
        QFile side(path + QLatin1String(ending));
        char first = 0;
        if (side.exists() && (!side.open(QIODevice::ReadOnly) || (side.read(&first, 1) == 1 && first != 0)))
            return true;
    }
    return false;
}

Result<FileState> checkAtRest(const QString &path, const FileHeader &header)
{
    const FileState state = stateByHeader(header);
    if (state != FileState::Sound)
        return state;
    Result<std::unique_ptr<Connection>> reader = Connection::open(path, Connection::Mode::Read);
    if (!reader)
        return reader.error().code == ErrorCode::Damaged || reader.error().code == ErrorCode::NotAProject
            ? Result<FileState>(FileState::Damaged)
            : Result<FileState>(reader.error());
    if (!isOlder(header))
        return stateInside(**reader, Look::AtSum);
    const Result<FileState> pages = stateOfPages(**reader, Look::AtSum);
    return !pages || *pages != FileState::Sound || isSchemaOf(**reader, header.userVersion)
        ? pages
        : Result<FileState>(FileState::ForeignSchema);
}

//! A journal beside the file: the last writer was killed, and SQLite finishes or takes back what it was at. Before the
//! header is judged: until then its page count and the file's length may differ.
Result<> finishLastSave(const QString &path)
{
    if (!QFile::exists(path + QLatin1String("-journal")) || ::access(QFile::encodeName(path).constData(), W_OK) != 0)
        return {};
    const Result<FileHeader> header = readFileHeader(path);
    if (!header || !header->isSqlite || !header->isOurs || header->userVersion > currentSchema)
        return {}; // told by what comes next
    Result<std::unique_ptr<Connection>> healer = Connection::open(path, Connection::Mode::Write);
    if (!healer)
        return healer.error();
    (*healer)->integer("SELECT count(*) FROM project_fact");
    return {};
}

//! A file of an earlier schema is looked at before it is copied and upgraded; what is damaged in it is found then.
bool isCopiedDuringSave(const QString &path)
{
    const Result<std::unique_ptr<Connection>> reader = Connection::open(path, Connection::Mode::Read);
    const Result<bool> same = reader ? isOfOneMoment(**reader) : Result<bool>(true);
    return same && !*same;
}

Error errorOfState(FileState state)
{
    switch (state) {
    case FileState::Sound:
        break;
    case FileState::Newer:
        return {ErrorCode::TooNew, {}, {}};
    case FileState::Damaged:
        return {ErrorCode::Damaged, {}, {}};
    case FileState::CopiedDuringSave:
        return {ErrorCode::CopiedDuringSave, {}, {}};
    case FileState::NotAProject:
        return {ErrorCode::NotAProject, {}, {}};
    case FileState::ForeignSchema:
        return {ErrorCode::ForeignSchema, {}, {}};
    }
    return {};
}

} // namespace

QString fileStateToken(FileState state)
{
    switch (state) {
    case FileState::Sound:
        return QStringLiteral("sound");
    case FileState::Newer:
        return QStringLiteral("newer");
    case FileState::NotAProject:
        return QStringLiteral("not_a_project");
    case FileState::Damaged:
    case FileState::CopiedDuringSave:
    case FileState::ForeignSchema:
        break;
    }
    return QStringLiteral("damaged");
}

Project::Project(QString path, const DataFolder &data)
    : m_path(std::move(path))
    , m_data(data)
{
}

Project::~Project()
{
    const QString id = m_reader ? uuid() : QString();
    m_reader.reset();
    if (id.isEmpty() || isReadOnly())
        return;
    if (m_doubtful || !FileMark::of(m_path).isSameFile(m_mark))
        QFile::remove(soundFile(m_data, id));
    else if (!id.isEmpty() && !isReadOnly()) {
        rememberSound(m_data, m_path, id);
        OpenMark::clear(m_path, m_data);
    }
}

Result<std::unique_ptr<Project>> Project::create(
    const QString &path, const NewProject &what, const DataFolder &data, const Clock &clock)
{
    if (!QTimeZone(what.zone.toUtf8()).isValid())
        return {ErrorCode::Invalid, {what.zone}, QStringLiteral("zone")};
    if (!projectLanguages.contains(what.language))
        return {ErrorCode::Invalid, {what.language}, QStringLiteral("language")};
    const QFileInfo info(path);
    if (info.exists() || info.isSymLink())
        return {ErrorCode::Conflict, {path}};
    if (!info.absoluteDir().exists())
        return {ErrorCode::NotFound, {info.absolutePath()}};
    const QString real = info.absoluteDir().canonicalPath() + QLatin1Char('/') + info.fileName();
    if (const Result<std::unique_ptr<Connection>> made = createEmpty(real, what, clock); !made)
        return made.error();
    Result<std::unique_ptr<Project>> opened = open(real, Access::Edit, data, clock);
    if (opened)
        (*opened)->m_cameFromElsewhere = false;
    return opened;
}

Result<std::unique_ptr<Connection>> Project::createEmpty(
    const QString &path, const NewProject &what, const Clock &clock)
{
    Result<std::unique_ptr<Connection>> made = Connection::open(path, Connection::Mode::Create);
    if (!made)
        return made;
    Result<> filled = createSchema(**made);
    if (filled) {
        writeFirstRows(**made, what, clock);
        if ((*made)->failed())
            filled = (*made)->takeError();
    }
    if (filled)
        return made;
    made->reset();
    QFile::remove(path); // ours since a moment ago, and of no use half-made
    return filled.error();
}

Result<std::unique_ptr<Project>> Project::open(
    const QString &path, Access access, const DataFolder &data, const Clock &clock)
{
    const QFileInfo info(path);
    if (!info.exists())
        return {ErrorCode::NotFound, {path}};
    std::unique_ptr<Project> project(new Project(info.canonicalFilePath(), data));
    const QByteArray name = QFile::encodeName(project->m_path);
    if (!info.isFile())
        return {ErrorCode::NotAFile, {path}};

    if (access == Access::ReadOnly)
        project->m_whyReadOnly = {ErrorCode::ReadOnly, {}, {}};
    else if (::access(name.constData(), W_OK) != 0)
        project->m_whyReadOnly = {ErrorCode::NoPermission, {}, {}};
    auto lock = std::make_unique<ProjectLock>(project->m_path, data);
    const bool openElsewhere = !lock->isHeld() && !lock->holder().isEmpty();
    if (access == Access::Edit && openElsewhere)
        project->m_whyReadOnly = {ErrorCode::OpenElsewhere, {lock->holder()}, {}};

    FileState state = FileState::Sound;
    qint64 cutAt = 0; // bytes; 0: nothing follows the project
    const bool wasLeftOpen = OpenMark::isSet(project->m_path, data);
    project->m_wasLeftOpen = wasLeftOpen;
    if (!openElsewhere) {
        if (!wasLeftOpen && hasSideFile(project->m_path))
            return {ErrorCode::UnfinishedSave, {path}, {}};
        if (const Result<> healed = finishLastSave(project->m_path); !healed)
            return healed.error();
        const Result<FileHeader> header = readFileHeader(project->m_path);
        if (!header)
            return header.error();
        if (isOlder(*header) && !project->isReadOnly()) {
            if (!wasLeftOpen && isCopiedDuringSave(project->m_path))
                return errorOfState(FileState::CopiedDuringSave);
            const Result<> upgraded = upgradeProject(project->m_path, header->userVersion, upgradeSteps(), data, clock);
            if (!upgraded)
                return upgraded.error();
            project.reset(); // another file has the name now, and so another lock
            lock.reset();
            return open(path, access, data, clock);
        }
        state = stateByHeader(*header);
        cutAt = header->isTooLong ? header->wholeBytes : 0;
        if (state != FileState::Sound && state != FileState::Newer)
            return errorOfState(state);
    }
    Result<std::unique_ptr<Connection>> reader = Connection::open(project->m_path, Connection::Mode::Read);
    if (!reader)
        return reader.error();
    project->m_reader = std::move(*reader);
    if (state == FileState::Newer) {
        if (minReaderOf(project->reader()) > currentSchema)
            return errorOfState(state);
        project->m_whyReadOnly = {ErrorCode::TooNew, {}, {}};
    } else if (!openElsewhere) {
        const bool skip = wasSound(data, project->m_path, project->uuid());
        project->reader().takeError();
        project->m_cameFromElsewhere = !skip && !wasLeftOpen;
        // What this installation left open is judged by its pages alone: a journal has put them right, and nothing that
        // a person has at home is refused for a number.
        const Result<FileState> inside = stateInside(project->reader(),
            project->m_cameFromElsewhere ? Look::AtSum
                : skip                   ? Look::AtTables
                                         : Look::AtPages);
        if (!inside)
            return inside.error();
        state = *inside;
        if (state == FileState::Sound && project->m_cameFromElsewhere)
            state = stateOfRows(project->reader());
        if (state != FileState::Sound)
            return errorOfState(state);
    }
    // By name: opening and closing it here would drop SQLite's lock.
    if (cutAt != 0 && state == FileState::Sound && !project->isReadOnly() && ::truncate(name.constData(), cutAt) != 0)
        return systemError(errno, path);
    project->m_mark = FileMark::of(project->m_path);
    if (!project->isReadOnly()) {
        project->m_lock = std::move(lock);
        OpenMark::set(project->m_path, data);
    }
    return project;
}

Result<FileState> Project::check(const QString &path)
{
    const Result<FileHeader> header = readFileHeader(path);
    if (!header)
        return header.error();
    const QString real = QFileInfo(path).canonicalFilePath();
    const QString journal = real + QLatin1String("-journal");
    if (!QFile::exists(journal))
        return checkAtRest(real, *header);
    // A save is unfinished. Checking writes nothing, so what the next opening will find is looked at in a copy.
    const QTemporaryDir folder;
    const QString copy = folder.path() + QLatin1String("/copy.stoa");
    if (!folder.isValid() || !QFile::copy(real, copy) || !QFile::copy(journal, copy + QLatin1String("-journal")))
        return {ErrorCode::Storage, {path}, QStringLiteral("no room for a copy to check")};
    if (const Result<> healed = finishLastSave(copy); !healed)
        return FileState::Damaged;
    const Result<FileHeader> healedHeader = readFileHeader(copy);
    return healedHeader ? checkAtRest(copy, *healedHeader) : Result<FileState>(healedHeader.error());
}

Result<std::unique_ptr<Connection>> Project::openReader() const
{
    return Connection::open(m_path, Connection::Mode::Read);
}

Result<std::unique_ptr<Connection>> Project::openWriter() const
{
    if (isReadOnly())
        return m_whyReadOnly;
    Result<std::unique_ptr<Connection>> writer = Connection::open(m_path, Connection::Mode::Write);
    if (writer && m_wasLeftOpen)
        sqlite3_file_control((*writer)->handle(), "main", countPagesAnew, nullptr);
    return writer;
}

QString Project::uuid() const
{
    return m_reader->text("SELECT value FROM project_fact WHERE name = 'uuid'").value_or(QString());
}

int Project::schema() const
{
    const Connection::Maintenance maintenance(*m_reader);
    return static_cast<int>(m_reader->integer("PRAGMA user_version").value_or(0));
}

int Project::minReader() const
{
    return minReaderOf(*m_reader);
}

QString Project::setting(const QString &name, const QString &otherwise) const
{
    return m_reader->text("SELECT value FROM setting WHERE name = ?", name).value_or(otherwise);
}

QTimeZone Project::zone() const
{
    const QTimeZone zone(setting(QStringLiteral("zone"), QStringLiteral("UTC")).toUtf8());
    return zone.isValid() ? zone : QTimeZone::utc();
}

QByteArray Project::sealKey() const
{
    return m_data.installationKey();
}

} // namespace stoa
