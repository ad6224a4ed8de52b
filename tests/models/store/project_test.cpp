// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/openmark.h"
#include "models/store/project.h"

#include "models/store/backups.h"
#include "models/store/migrations.h"
#include "models/store/upgrade.h"
#include "models/store/wholefile.h"
#include "tests/support/builders.h"
#include "tests/support/temporaryproject.h"
#include "tests/support/testcase.h"

#include <QDirIterator>
#include <QProcess>
#include <QTest>

#include <functional>
#include <sqlite3.h>
#include <sys/stat.h>

using namespace stoa;
using namespace stoa::test;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeAt(const QString &path, qint64 offset, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(offset) || file.write(bytes) != bytes.size())
        qFatal("cannot spoil the file");
}

//! SQL as a stranger's tool would run it, with none of our guards.
void strangersSql(const QString &path, const char *sql)
{
    sqlite3 *database = nullptr;
    if (sqlite3_open(QFile::encodeName(path).constData(), &database) != SQLITE_OK
        || sqlite3_exec(database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("stranger's SQL: %s", sqlite3_errmsg(database));
    sqlite3_close(database);
}

} // namespace

class ProjectTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void settingsOfTheFile();
    void tellsStatesApart_data();
    void tellsStatesApart();
    void damagedBytesStayAsTheyWere();
    void anUnfinishedSaveIsNoDamage();
    void aFileThatWasNotCutYetIsSound();
    void aNewerFileIsReadOnlyOrRefused();
    void aSecondInstanceReadsOnly();
    void badPathsAreTold_data();
    void badPathsAreTold();
    void neverOverwrites();
    void schemaIsDocumented();
    void fingerprintIsCurrent();
    void theWidestIsRecordedFirst();
    void everyRecordedTableHasAKey();
    void everyReleasedSchemaOpens();
    void anUpgradeThatLosesARowIsRefused();
};

void ProjectTest::settingsOfTheFile()
{
    TemporaryProject project;
    const auto writer = project.project().openWriter();
    QVERIFY(writer);
    const Connection::Maintenance maintenance(**writer);
    QCOMPARE((*writer)->text("PRAGMA journal_mode"), QStringLiteral("delete"));
    QCOMPARE((*writer)->integer("PRAGMA synchronous"), 3);
    QCOMPARE((*writer)->integer("PRAGMA secure_delete"), 1);
    QCOMPARE((*writer)->integer("PRAGMA foreign_keys"), 1);
    QCOMPARE((*writer)->integer("PRAGMA cell_size_check"), 1);
    QCOMPARE((*writer)->integer("PRAGMA application_id"), applicationId);
    QCOMPARE((*writer)->integer("PRAGMA user_version"), currentSchema);
    QCOMPARE((*writer)->integer("SELECT count(*) FROM sqlite_schema WHERE type IN ('trigger', 'view')"), 0);
    project.reader().exec("INSERT INTO label (id, name) VALUES (1, 'x')");
    QVERIFY(project.reader().failed()); // the window's connection cannot write
    project.reader().takeError();
    project.reader().exec("ATTACH ':memory:' AS other");
    QVERIFY(project.reader().failed());
    project.reader().takeError();
}

void ProjectTest::tellsStatesApart_data()
{
    using Spoil = std::function<void(const QString &)>;
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QString>("token");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, Spoil spoil, const char *token, ErrorCode code) {
        QTest::newRow(name) << std::move(spoil) << QString::fromUtf8(token) << static_cast<int>(code);
    };
    row(
        "sound", [](const QString &) {}, "sound", ErrorCode::None);
    row(
        "empty", [](const QString &path) { QFile::resize(path, 0); }, "not_a_project", ErrorCode::NotAProject);
    row(
        "text",
        [](const QString &path) {
            QFile::resize(path, 0);
            writeAt(path, 0, "Dear diary, today I planned nothing at all.");
        },
        "not_a_project", ErrorCode::NotAProject);
    row(
        "other database",
        [](const QString &path) {
            QFile::remove(path);
            strangersSql(path, "CREATE TABLE cake (slices)");
        },
        "not_a_project", ErrorCode::NotAProject);
    row(
        "cut in the middle", [](const QString &path) { QFile::resize(path, QFileInfo(path).size() / 2 / 4096 * 4096); },
        "damaged", ErrorCode::Damaged);
    row(
        "cut by a byte", [](const QString &path) { QFile::resize(path, QFileInfo(path).size() - 1); }, "damaged",
        ErrorCode::Damaged);
    row(
        "magic gone", [](const QString &path) { writeAt(path, 0, "xxxx"); }, "damaged", ErrorCode::Damaged);
    row(
        "first 100 bytes zero", [](const QString &path) { writeAt(path, 0, QByteArray(100, '\0')); }, "damaged",
        ErrorCode::Damaged);
    row(
        "page overwritten", [](const QString &path) { writeAt(path, 4096 * 3, QByteArray(4096, '\x5a')); }, "damaged",
        ErrorCode::CopiedDuringSave); // nobody can tell it from a copy with a page of another moment
    row(
        "trigger added",
        [](const QString &path) {
            strangersSql(path, "CREATE TRIGGER evil AFTER INSERT ON post BEGIN DELETE FROM post; END");
        },
        "damaged", ErrorCode::ForeignSchema);
    row(
        "view added", [](const QString &path) { strangersSql(path, "CREATE VIEW v AS SELECT 1"); }, "damaged",
        ErrorCode::ForeignSchema);
    row(
        "column added", [](const QString &path) { strangersSql(path, "ALTER TABLE post ADD COLUMN mine TEXT"); },
        "damaged", ErrorCode::ForeignSchema);
    row(
        "table missing", [](const QString &path) { strangersSql(path, "DROP TABLE media_bytes"); }, "damaged",
        ErrorCode::ForeignSchema);
    row(
        "newer",
        [](const QString &path) {
            strangersSql(path, "PRAGMA user_version=99; UPDATE project_fact SET value='99' WHERE name='min_reader'");
        },
        "newer", ErrorCode::TooNew);
}

void ProjectTest::tellsStatesApart()
{
    QFETCH(std::function<void(const QString &)>, spoil);
    QFETCH(QString, token);
    QFETCH(int, code);
    TemporaryProject project;
    project.close();
    // A spoiled file is never the one this installation last closed; the mark of that must not hide it.
    spoil(project.path());
    const Result<FileState> state = Project::check(project.path());
    QVERIFY(state);
    QCOMPARE(fileStateToken(*state), token);
    QCOMPARE(static_cast<int>(project.open().code), code);
}

void ProjectTest::damagedBytesStayAsTheyWere()
{
    TemporaryProject project;
    project.close();
    writeAt(project.path(), 4096 * 3, QByteArray(4096, '\x5a'));
    const QByteArray before = contentOf(project.path());
    QCOMPARE(project.open().code, ErrorCode::CopiedDuringSave);
    QCOMPARE(contentOf(project.path()), before);
    QVERIFY(!QFile::exists(project.path() + QStringLiteral("-journal")));
}

void ProjectTest::anUnfinishedSaveIsNoDamage()
{
    TemporaryProject project;
    const QString before = project.dump();
    project.close();
    // What a crash in the middle of a large save leaves: the file has grown, its header tells another length, and the
    // journal beside it knows how it was.
    const QString crashed = project.folder() + QLatin1String("/crashed.stoa");
    sqlite3 *database = nullptr;
    QCOMPARE(sqlite3_open(QFile::encodeName(project.path()).constData(), &database), SQLITE_OK);
    QCOMPARE(sqlite3_exec(database,
                 "PRAGMA cache_size=2; BEGIN; WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<99)"
                 " INSERT INTO setting SELECT 'many' || i, hex(zeroblob(3000)) FROM n;",
                 nullptr, nullptr, nullptr),
        SQLITE_OK);
    QVERIFY(QFile::copy(project.path(), crashed));
    QVERIFY(QFile::copy(project.path() + QLatin1String("-journal"), crashed + QLatin1String("-journal")));
    sqlite3_close(database);

    const QByteArray bytes = contentOf(crashed);
    QCOMPARE(Project::check(crashed).value(), FileState::Sound);
    QCOMPARE(contentOf(crashed), bytes);
    QVERIFY(QFile::remove(project.path()));
    QVERIFY(QFile::rename(crashed, project.path()));
    QVERIFY(QFile::rename(crashed + QLatin1String("-journal"), project.path() + QLatin1String("-journal")));
    OpenMark::set(project.path(), project.data()); // the crash was ours
    QCOMPARE(project.open().code, ErrorCode::None);
    QVERIFY(!project.project().isReadOnly());
    QCOMPARE(project.dump(), before);
}

//! A kill after the commit of a file that shrank, and before it was cut, leaves whole pages behind the project.
void ProjectTest::aFileThatWasNotCutYetIsSound()
{
    TemporaryProject project;
    project.close();
    const qint64 whole = QFileInfo(project.path()).size();
    QVERIFY(QFile::resize(project.path(), whole + 3 * 4096));
    QCOMPARE(Project::check(project.path()).value_or(FileState::Damaged), FileState::Sound);
    QCOMPARE(project.open(Project::Access::ReadOnly).code, ErrorCode::None);
    project.close();
    QCOMPARE(QFileInfo(project.path()).size(), whole + 3 * 4096);
    QCOMPARE(project.open().code, ErrorCode::None);
    QCOMPARE(QFileInfo(project.path()).size(), whole);
    project.close();
    QVERIFY(QFile::resize(project.path(), whole + 100));
    QCOMPARE(Project::check(project.path()).value_or(FileState::Sound), FileState::Damaged);
}

void ProjectTest::aNewerFileIsReadOnlyOrRefused()
{
    TemporaryProject project;
    project.close();
    strangersSql(project.path(),
        ("CREATE TABLE tomorrow (id INTEGER PRIMARY KEY); PRAGMA user_version=" + QByteArray::number(currentSchema + 1))
            .constData());
    const QByteArray before = contentOf(project.path());
    QCOMPARE(project.open().code, ErrorCode::None);
    QVERIFY(project.project().isReadOnly());
    QCOMPARE(project.project().whyReadOnly().code, ErrorCode::TooNew);
    QCOMPARE(project.act("post.create", [](Writer &) {}).error().code, ErrorCode::ReadOnly);
    project.close();
    QCOMPARE(contentOf(project.path()), before);
}

void ProjectTest::aSecondInstanceReadsOnly()
{
    TemporaryProject project;
    const QString linked = project.folder() + QStringLiteral("/hard.stoa");
    const QString symbolic = project.folder() + QStringLiteral("/symbolic.stoa");
    QCOMPARE(::link(QFile::encodeName(project.path()).constData(), QFile::encodeName(linked).constData()), 0);
    QVERIFY(QFile::link(project.path(), symbolic));
    for (const QString &path : {project.path(), linked, symbolic}) {
        const auto second = Project::open(path, Project::Access::Edit, project.data(), project.clock());
        QVERIFY(second);
        QCOMPARE((*second)->whyReadOnly().code, ErrorCode::OpenElsewhere);
        QVERIFY(!(*second)->whyReadOnly().args.value(0).isEmpty());
        QCOMPARE((*second)->name(), QStringLiteral("Test"));
    }
    // The first goes on writing: the second did not take its lock away.
    QVERIFY(project.act(
        "label.create", [](Writer &writer) { writer.exec("INSERT INTO label (id, name) VALUES (1, 'x')"); }));
    project.close();
    const auto alone = Project::open(linked, Project::Access::Edit, project.data(), project.clock());
    QVERIFY(alone && !(*alone)->isReadOnly());
}

void ProjectTest::badPathsAreTold_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("code");
    QTest::newRow("nothing there") << QStringLiteral("missing") << static_cast<int>(ErrorCode::NotFound);
    QTest::newRow("directory") << QStringLiteral("directory") << static_cast<int>(ErrorCode::NotAFile);
    QTest::newRow("fifo") << QStringLiteral("fifo") << static_cast<int>(ErrorCode::NotAFile);
}

void ProjectTest::badPathsAreTold()
{
    QFETCH(QString, kind);
    QFETCH(int, code);
    TemporaryProject project;
    const QString path = project.folder() + QLatin1Char('/') + kind;
    if (kind == QLatin1String("directory"))
        QVERIFY(QDir().mkdir(path));
    if (kind == QLatin1String("fifo"))
        QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    const auto opened = Project::open(path, Project::Access::Edit, project.data(), project.clock());
    QVERIFY(!opened);
    QCOMPARE(static_cast<int>(opened.error().code), code);
    const auto state = Project::check(path);
    QVERIFY(!state);
    QCOMPARE(static_cast<int>(state.error().code), code);
}

void ProjectTest::neverOverwrites()
{
    TemporaryProject project;
    const NewProject what{QStringLiteral("Other"), QStringLiteral("UTC"), QStringLiteral("en")};
    QCOMPARE(Project::create(project.path(), what, project.data(), project.clock()).error().code, ErrorCode::Conflict);
    const QString elsewhere = project.folder() + QStringLiteral("/new.stoa");
    QCOMPARE(Project::create(elsewhere, {QStringLiteral("x"), QStringLiteral("Mars/Olympus"), QStringLiteral("en")},
                 project.data(), project.clock())
                 .error()
                 .code,
        ErrorCode::Invalid);
    QVERIFY(!QFile::exists(elsewhere));
}

void ProjectTest::schemaIsDocumented()
{
    // Every table says who writes it.
    const QStringList lines = schemaText().split(QLatin1Char('\n'));
    QString comment;
    int tables = 0;
    for (const QString &line : lines) {
        if (line.startsWith(QLatin1String("CREATE TABLE")) || line.startsWith(QLatin1String("CREATE VIRTUAL"))) {
            ++tables;
            QVERIFY2(comment.contains(QLatin1String("-- writer: ")), qPrintable(line));
        }
        comment = line.startsWith(QLatin1String("--")) ? comment + line : QString();
    }
    QVERIFY(tables > 30);
}

void ProjectTest::fingerprintIsCurrent()
{
    TemporaryProject project;
    QCOMPARE(schemaFingerprint(project.reader()), QByteArray(currentFingerprint));
}

//! SQLite's reader of changesets crashes where memory fails for a table wider than the one before.
void ProjectTest::theWidestIsRecordedFirst()
{
    TemporaryProject project;
    QSet<QString> names;
    qint64 before = 1'000'000;
    for (const char *const table : tablesToRecord(true)) {
        const QString name = QString::fromUtf8(table);
        const qint64 columns = project.reader().integer("SELECT count(*) FROM pragma_table_info(?)", name).value_or(0);
        QVERIFY2(columns > 0, table);
        const qint64 needed = columns * (2 * qint64(sizeof(void *)) + 1) + name.size() + 1; // as SQLite asks for it
        QVERIFY2(needed <= before, table);
        before = needed;
        names.insert(name);
    }
    QSet<QString> recorded;
    for (const Table table : recordedTables())
        recorded.insert(QString::fromUtf8(tableName(table)));
    QVERIFY(names.contains(recorded));
    QSet<QString> ofPeople;
    for (const char *const table : tablesToRecord(false))
        ofPeople.insert(QString::fromUtf8(table));
    QCOMPARE(ofPeople, recorded);
}

void ProjectTest::everyRecordedTableHasAKey()
{
    // A row with no key, or with NULL in it, is silently not recorded by a session.
    TemporaryProject project;
    for (const Table table : recordedTables()) {
        const QString name = QString::fromUtf8(tableName(table));
        QVERIFY2(
            project.reader().integer("SELECT count(*) FROM pragma_table_info(?) WHERE pk > 0", name).value_or(0) > 0,
            tableName(table));
        QCOMPARE(project.reader().integer(
                     "SELECT count(*) FROM pragma_table_info(?) WHERE pk > 0 AND \"notnull\" = 0", name),
            0);
    }
}

void ProjectTest::everyReleasedSchemaOpens()
{
    // One golden file for each schema that was ever released; none is ever changed.
    for (int version = 1; version < currentSchema; ++version) {
        const QString golden = QStringLiteral(STOA_SOURCE_DIR "/tests/data/schema-%1.stoa").arg(version);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("old.stoa"));
        QVERIFY2(QFile::copy(golden, path), qPrintable(golden));
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        QCOMPARE(fileStateToken(Project::check(path).value()), QStringLiteral("sound")); // it can be brought up to date
        const DataFolder data(folder.filePath(QStringLiteral("home")));
        const FixedClock clock(testNowMs);
        const auto opened = Project::open(path, Project::Access::Edit, data, clock);
        QVERIFY2(opened, qPrintable(opened ? QString() : errorToken(opened.error().code)));
        QVERIFY(!(*opened)->isReadOnly());
        QCOMPARE((*opened)->name(), QStringLiteral("Golden"));
        QCOMPARE((*opened)->schema(), currentSchema);
    }
}

//! The copy is thrown away, the file stays as it was, and its original lies in the backups.
void ProjectTest::anUpgradeThatLosesARowIsRefused()
{
    TemporaryProject project;
    makePost(project, {.text = QStringLiteral("stays")});
    const QString uuid = project.project().uuid();
    project.close();
    const QByteArray before = hashOfFile(project.path());
    const auto upgraded = [&](const QList<UpgradeStep> &steps) {
        return upgradeProject(project.path(), currentSchema - 1, steps, project.data(), project.clock());
    };
    const auto change = [](Connection &copy) { copy.exec("UPDATE post SET text = 'changed'"); };
    for (const QList<UpgradeStep> &steps : {QList<UpgradeStep>{}, QList<UpgradeStep>{{currentSchema - 1, change}},
             QList<UpgradeStep>{{currentSchema - 1, [](Connection &copy) { copy.exec("DROP INDEX post_by_theme"); }}},
             QList<UpgradeStep>{{currentSchema - 1, [](Connection &copy) { copy.exec("no SQL"); }}}}) {
        QVERIFY(!upgraded(steps));
        QCOMPARE(hashOfFile(project.path()), before);
        QVERIFY(QDir(project.folder()).entryList({QStringLiteral(".*")}, QDir::Files | QDir::Hidden).isEmpty());
    }
    const QList<Backup> backups = Backups(project.data(), uuid).list();
    QVERIFY(!backups.isEmpty());
    QCOMPARE(hashOfFile(backups.constFirst().path), before);
    QVERIFY(upgraded({{currentSchema - 1, change, {"post"}}}));
    QCOMPARE(project.open().code, ErrorCode::None);
    QCOMPARE(project.reader().text("SELECT text FROM post"), QStringLiteral("changed"));
}

STOA_TEST(ProjectTest)
#include "project_test.moc"
