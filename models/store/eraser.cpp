// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/eraser.h"

#include "models/store/merge/commonbase.h"
#include "models/store/merge/mergeconflict.h"
#include "models/store/project.h"
#include "models/store/wholefile.h"
#include "models/store/workingcopy.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

#include <sqlite3.h>

namespace stoa {

namespace {

constexpr qsizetype shortestProbe = 24; // bytes; shorter texts are other people's too
constexpr qsizetype longestProbe = 64;
constexpr qsizetype mostProbes = 24;
constexpr int bytesARead = 1 << 20;

bool isInWord(QChar c)
{
    return c.isLetterOrNumber() || c == QLatin1Char('_');
}

bool anyStandsIn(const QString &text, const QStringList &words)
{
    return std::any_of(words.cbegin(), words.cend(), [&text](const QString &word) { return standsAsWord(text, word); });
}

//! All texts of \a value, however deep.
void gatherTexts(const QJsonValue &value, QStringList &texts)
{
    if (value.isString())
        texts.append(value.toString());
    for (const QJsonValue &part : value.toArray())
        gatherTexts(part, texts);
    const QJsonObject object = value.toObject();
    for (auto part = object.constBegin(); part != object.constEnd(); ++part) {
        texts.append(part.key());
        gatherTexts(part.value(), texts);
    }
}

//! Whether one of \a words stands in a value that may be plain text or JSON.
bool standsInValue(const QString &value, const QStringList &words)
{
    if (anyStandsIn(value, words))
        return true;
    const QJsonDocument json = QJsonDocument::fromJson(value.toUtf8());
    if (json.isNull())
        return false;
    QStringList texts;
    gatherTexts(json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object()), texts);
    return std::any_of(
        texts.cbegin(), texts.cend(), [&words](const QString &text) { return anyStandsIn(text, words); });
}

//! The rows of \a list (key, text) that hold one of \a words are deleted by \a remove.
void removeHolding(Writer &writer, const char *list, const char *remove, const QStringList &words)
{
    QStringList found;
    {
        Statement rows = writer.query(list);
        while (rows.step()) {
            if (standsInValue(rows.text(1), words))
                found.append(rows.text(0));
        }
    }
    for (const QString &key : found)
        writer.exec(remove, key);
}

//! The long texts among \a words, cut to what is looked for; a piece of a text lies in one page more often than all.
QList<QByteArray> probesOf(const QStringList &words)
{
    QStringList longestFirst = words;
    std::sort(longestFirst.begin(), longestFirst.end(),
        [](const QString &a, const QString &b) { return a.size() != b.size() ? a.size() > b.size() : a < b; });
    QList<QByteArray> probes;
    for (const QString &word : longestFirst) {
        const QByteArray probe = word.toUtf8().left(longestProbe);
        if (probe.size() >= shortestProbe && probes.size() < mostProbes && !probes.contains(probe))
            probes.append(probe);
    }
    return probes;
}

//! Whether a row still says it: somebody else wrote the same, or quotes it, and those words stay.
bool standsInRows(Connection &connection, const QByteArray &probe)
{
    QList<QByteArray> questions;
    {
        Statement columns = connection.query(
            "SELECT m.name, i.name FROM sqlite_schema m JOIN pragma_table_info(m.name) i ON i.type = 'TEXT'"
            " WHERE m.type = 'table' AND m.name NOT LIKE 'comment\\_search%' ESCAPE '\\'");
        while (columns.step())
            questions.append("SELECT 1 FROM \"" + columns.bytes(0) + "\" WHERE instr(CAST(\"" + columns.bytes(1)
                + "\" AS BLOB), ?1) > 0 LIMIT 1");
    }
    return std::any_of(questions.cbegin(), questions.cend(),
        [&](const QByteArray &question) { return connection.integer(question.constData(), probe).has_value(); });
}

//! Those of \a probes that are in the bytes of the open file; read by SQLite's own descriptor (Project's class
//! comment).
Result<QList<QByteArray>> foundInFile(Connection &connection, const QList<QByteArray> &probes)
{
    Statement lock = connection.query("SELECT name FROM project_fact"); // what is read below stays as it is meanwhile
    Q_UNUSED(lock.step())
    sqlite3_file *file = nullptr;
    sqlite3_int64 size = 0;
    if (sqlite3_file_control(connection.handle(), "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK
        || file == nullptr || file->pMethods == nullptr || file->pMethods->xFileSize(file, &size) != SQLITE_OK)
        return {ErrorCode::Storage, {}, QStringLiteral("the bytes cannot be looked at")};
    QList<QByteArray> found;
    QByteArray part(bytesARead + longestProbe, Qt::Uninitialized);
    for (sqlite3_int64 at = 0; at < size; at += bytesARead) {
        const auto length = static_cast<int>(std::min<sqlite3_int64>(part.size(), size - at));
        if (file->pMethods->xRead(file, part.data(), length, at) != SQLITE_OK)
            return {ErrorCode::Storage, {}, QStringLiteral("the bytes cannot be read")};
        const QByteArrayView view(part.constData(), length);
        for (const QByteArray &probe : probes) {
            if (!found.contains(probe) && view.contains(probe))
                found.append(probe);
        }
    }
    return found;
}

//! What was typed into posts and is not saved: the fields in which one of \a words stands go.
void clearRecovery(const QString &folder, const QString &uuid, const QStringList &words)
{
    const QStringList names = QDir(folder).entryList({uuid + QLatin1String("*")}, QDir::Files);
    for (const QString &name : names) {
        QFile file(folder + QLatin1Char('/') + name);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QJsonArray all = QJsonDocument::fromJson(file.readAll()).array();
        QJsonArray staying;
        for (const QJsonValue &typed : all) {
            QStringList texts;
            gatherTexts(typed, texts);
            if (std::none_of(
                    texts.cbegin(), texts.cend(), [&words](const QString &text) { return anyStandsIn(text, words); }))
                staying.append(typed);
        }
        if (staying.size() == all.size())
            continue;
        QSaveFile written(file.fileName());
        if (staying.isEmpty())
            QFile::remove(file.fileName());
        else if (written.open(QIODevice::WriteOnly)
            && written.write(QJsonDocument(staying).toJson(QJsonDocument::Compact)) >= 0)
            written.commit();
    }
}

//! Copies of the project that were taken in to be compared, and that a crash or an open question left there.
void clearIntake(const QString &folder, const QString &uuid)
{
    for (const QString &name : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QDir taken(folder + QLatin1Char('/') + name);
        for (const QString &file : taken.entryList({QStringLiteral("*.stoa")}, QDir::Files | QDir::Hidden)) {
            const Result<std::unique_ptr<Connection>> reader
                = Connection::open(taken.filePath(file), Connection::Mode::Read);
            const Result<Lineage> lineage = reader ? Lineage::read(**reader) : Result<Lineage>(reader.error());
            if (lineage && lineage->project() == uuid) {
                taken.removeRecursively(); // who has it open keeps it until then
                break;
            }
        }
    }
}

} // namespace

bool standsAsWord(const QString &text, const QString &word)
{
    if (word.isEmpty())
        return false;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const qsizetype end = at + word.size();
        const bool begins = at == 0 || !isInWord(text.at(at - 1)) || !isInWord(word.front());
        const bool ends = end == text.size() || !isInWord(text.at(end)) || !isInWord(word.back());
        if (begins && ends)
            return true;
    }
    return false;
}

Eraser::Eraser(
    const Project &project, WritePath &path, DerivedList derived, BackupKeeper *backups, Transaction transaction)
    : m_project(project)
    , m_path(path)
    , m_derived(derived)
    , m_backups(backups)
    , m_transaction(std::move(transaction))
{
}

void Eraser::eraseTraces(Writer &writer, const QStringList &words)
{
    if (!words.isEmpty()) {
        removeHolding(writer, "SELECT id, snapshot FROM post_version",
            "DELETE FROM post_version WHERE id = CAST(? AS INTEGER)", words);
        removeHolding(writer, "SELECT name, value FROM view_state", "DELETE FROM view_state WHERE name = ?", words);
        removeHolding(writer, "SELECT name, value FROM setting WHERE name LIKE 'conflict:%'",
            "DELETE FROM setting WHERE name = ?", words);
    }
    writer.exec("INSERT OR REPLACE INTO project_fact (name, value) VALUES ('erasing', '1')");
}

bool Eraser::isUnfinished(Connection &connection)
{
    return connection.integer("SELECT 1 FROM project_fact WHERE name = 'erasing'").has_value();
}

Result<> Eraser::clearIndexes()
{
    for (const auto &table : m_derived) {
        bool more = true;
        while (more) {
            const Result<> cleared = m_transaction([&](Writer &writer) -> Result<> {
                more = table->clearDeleted(writer);
                return {};
            });
            if (!cleared)
                return cleared;
        }
    }
    return {};
}

Result<> Eraser::lookForBytes(const QStringList &words)
{
    const QList<QByteArray> probes = probesOf(words);
    if (probes.isEmpty())
        return {};
    const Result<Connection *> connection = m_path.connection();
    if (!connection)
        return connection.error();
    const Result<QList<QByteArray>> found = foundInFile(**connection, probes);
    if (!found)
        return found.error();
    for (const QByteArray &probe : *found) {
        const bool stays = standsInRows(**connection, probe);
        if ((*connection)->failed())
            return (*connection)->takeError();
        if (!stays)
            return {ErrorCode::Storage, {}, QStringLiteral("words are still in the bytes")};
    }
    return {};
}

//! What lies in the application's own folder, beside the backups.
void Eraser::clearDataFolder(const QString &uuid, const QStringList &words)
{
    const DataFolder &data = m_project.data();
    CommonBase::forget(uuid, data);
    WorkingCopy::dropSpare(uuid, m_project.path(), data);
    clearIntake(data.sub(QStringLiteral("intake")), uuid);
    clearRecovery(data.sub(QStringLiteral("recovery")), uuid, words);
}

Result<> Eraser::clear(const QString &uuid, const QStringList &words)
{
    if (m_backups != nullptr)
        m_backups->drop();
    Result<> result = clearIndexes();
    if (result)
        result = m_path.compact();
    if (result)
        result = lookForBytes(words);
    if (!result)
        return result;
    clearDataFolder(uuid, words);
    if (m_backups != nullptr)
        result = m_backups->replaceAll();
    if (!result)
        return result;
    return m_transaction([](Writer &writer) -> Result<> {
        writer.exec("DELETE FROM project_fact WHERE name = 'erasing'");
        return {};
    });
}

} // namespace stoa
