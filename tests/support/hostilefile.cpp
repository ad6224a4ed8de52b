// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hostilefile.h"

#include "models/store/intake/intake.h"
#include "models/store/migrations.h"
#include "models/store/wholefile.h"
#include "tests/support/replica.h"
#include "tests/support/temporaryproject.h"

#include <QFile>
#include <QRandomGenerator>

#include <sqlite3.h>

#include <array>

namespace stoa::test {

namespace {

//! SQL that spoils: things that a reader might run, rows that a reader might trust.
constexpr std::array spoilingSql{
    "CREATE TRIGGER t1 AFTER INSERT ON post BEGIN INSERT OR REPLACE INTO setting VALUES ('executed', '1'); END",
    "CREATE TRIGGER t2 AFTER UPDATE ON setting BEGIN DELETE FROM post; END",
    "CREATE VIEW v1 AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n",
    "ALTER TABLE comment RENAME TO hidden_comment;"
    "CREATE VIEW comment AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i AS id, i AS "
    "account_id, i AS import_id, 'comment' AS kind, i AS remote_id, i AS at_ms, 1 AS person_id, 'a' AS author, 'b' AS "
    "text FROM n",
    "ALTER TABLE post ADD COLUMN extra TEXT GENERATED ALWAYS AS (hex(zeroblob(1000000))) VIRTUAL",
    "CREATE INDEX i1 ON post (length(hex(zeroblob(1000))))",
    "CREATE INDEX i2 ON comment (text) WHERE length(text) > 1",
    "CREATE VIRTUAL TABLE x1 USING fts5(a)",
    "DROP TABLE rule; CREATE VIRTUAL TABLE rule USING fts5(id, name, source, enabled, rank2, stop)",
    "ALTER TABLE rule ADD COLUMN more TEXT DEFAULT (hex(randomblob(16)))",
    "DROP TABLE post_version; CREATE TABLE post_version (id INTEGER PRIMARY KEY, post_id, snapshot);"
    "INSERT INTO post_version VALUES (1, 'no number', x'00ff'), (2, 9.5, 'text'), (3, 4, NULL)",
    "UPDATE post SET text = hex(zeroblob(1500000)) WHERE id = (SELECT min(id) FROM post)",
    "UPDATE post SET text = CAST(zeroblob(40000000) AS TEXT) WHERE id = (SELECT min(id) FROM post)",
    "UPDATE post SET text = CAST(x'ff00c0aff0' AS TEXT), title = 'a' || char(0) || 'b'",
    "UPDATE post SET status = 'owned', kind = 'x', purpose = ''",
    "UPDATE comment SET url = 'javascript:alert(1)', kind = 'root'",
    "INSERT INTO media (id, sha256, name, mime, bytes, place) VALUES (1, 'a', '../../.ssh/id_rsa', 'image/png', 3, "
    "'beside'), (2, 'b', '..', 'x', -5, 'nowhere')",
    "PRAGMA foreign_keys=OFF; INSERT INTO variant (id, post_id, account_id) VALUES (1, 999, 999)",
    "PRAGMA application_id=7",
    "PRAGMA user_version=0",
    "PRAGMA user_version=99",
    "PRAGMA journal_mode=WAL",
    "DROP TABLE setting",
    "DELETE FROM project_fact; INSERT INTO project_fact VALUES ('uuid', 'x'' OR 1=1')",
    "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql = 'CREATE TABLE post(' || hex(zeroblob(60000)) || ')' "
    "WHERE name = 'post'",
    "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET rootpage = 2 WHERE name = 'post'",
    "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql = 'CREATE VIEW post AS SELECT 1', type = 'view', rootpage "
    "= 0 WHERE name = 'post'",
    "DELETE FROM comment_search_data; INSERT INTO comment_search_data VALUES (10, x'ffffffffffffffff')",
    "CREATE TABLE wide (id INTEGER PRIMARY KEY, a CHECK (length(hex(zeroblob(100000000))) > 0))",
    "PRAGMA auto_vacuum=FULL; VACUUM; CREATE TABLE \"post \" (a)",
};
constexpr int byteWays = 10;

void runRaw(const QString &path, const char *sql)
{
    sqlite3 *database = nullptr;
    sqlite3_open(QFile::encodeName(path).constData(), &database);
    sqlite3_exec(database, sql, nullptr, nullptr, nullptr); // some ways fail on some SQLite; the file is the same then
    sqlite3_close(database);
}

void spoilBytes(const QString &path, int way, QRandomGenerator &random)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return;
    const qint64 size = file.size();
    const auto put = [&file](qint64 at, const QByteArray &bytes) {
        file.seek(at);
        file.write(bytes);
    };
    const auto anywhere = [&random, size] { return qint64(random.bounded(double(size - 4096))); };
    switch (way) {
    case 0:
        file.resize(size - 1 - random.bounded(4096));
        break;
    case 1:
        file.resize(size + 1 + random.bounded(100'000));
        break;
    case 2:
        put(28, QByteArray("\x7f\xff\xff\xff", 4)); // pages: two thousand million
        break;
    case 3:
        put(16, QByteArray("\x00\x03", 2)); // a page size that is none
        break;
    case 4:
        put(anywhere(), QByteArray(1 + static_cast<qsizetype>(random.bounded(64)), '\xff'));
        break;
    case 5:
        for (int i = 0; i < 20; ++i)
            put(anywhere(), QByteArray(1, static_cast<char>(random.bounded(256))));
        break;
    case 6:
        put(4096 * qint64(1 + random.bounded(8)), QByteArray(4096, '\0'));
        break;
    case 7: {
        QFile journal(path + QLatin1String("-journal"));
        if (journal.open(QIODevice::WriteOnly))
            journal.write(QByteArray::fromHex("d9d505f920a163d7") + QByteArray(5000, '\x11'));
        break;
    }
    case 8: {
        QFile wal(path + QLatin1String("-wal"));
        if (wal.open(QIODevice::WriteOnly))
            wal.write(QByteArray::fromHex("377f0682002de218") + QByteArray(5000, '\x22'));
        break;
    }
    default:
        put(100, QByteArray(8, static_cast<char>(random.bounded(256)))); // the root of the schema's own tree
        break;
    }
}

} // namespace

HostileFiles::HostileFiles(const QString &folder)
    : m_folder(folder)
    , m_model(folder + QLatin1String("/model.stoa"))
{
    Replica replica;
    replica.make(5);
    const FixedClock clock(testNowMs);
    const Result<std::unique_ptr<Connection>> made
        = Project::createEmpty(m_model, {QStringLiteral("M"), QStringLiteral("UTC"), QStringLiteral("en")}, clock);
    if (!made)
        qFatal("no model of a hostile file");
    replica.run(
        "INSERT INTO project_fact VALUES ('uuid', '6a1d3c52-6f0b-4d6a-9c2f-0d4f9a1b2c3d'), ('min_reader', '1')");
    sqlite3_backup *const backup
        = sqlite3_backup_init((*made)->handle(), "main", replica.connection().handle(), "main");
    sqlite3_backup_step(backup, -1);
    sqlite3_backup_finish(backup);
}

int HostileFiles::ways()
{
    return static_cast<int>(spoilingSql.size()) + byteWays;
}

QString HostileFiles::make(quint32 seed)
{
    const QString path = m_folder + QStringLiteral("/hostile%1.stoa").arg(seed);
    QFile::remove(path);
    QFile::copy(m_model, path);
    QRandomGenerator random(seed);
    const int first = static_cast<int>(seed) % ways(); // each way comes round
    const int second = random.bounded(3) == 0 ? random.bounded(ways()) : -1;
    for (const int way : {first, second}) {
        if (way >= 0 && way < static_cast<int>(spoilingSql.size()))
            runRaw(path, spoilingSql.at(static_cast<size_t>(way)));
    }
    for (const int way : {first, second}) {
        if (way >= static_cast<int>(spoilingSql.size()))
            spoilBytes(path, way - static_cast<int>(spoilingSql.size()), random);
    }
    return path;
}

QString HostileFiles::takenIn(const QString &path, const DataFolder &data)
{
    const FixedClock clock(testNowMs);
    const Result<std::unique_ptr<Intake>> intake = Intake::of(path, data, clock);
    if (!intake) {
        ++refused;
        return {};
    }
    ++((*intake)->wasRebuilt() ? rebuilt : taken);
    Result<std::unique_ptr<Connection>> inside = Connection::open((*intake)->path(), Connection::Mode::Read);
    if (!inside)
        return QStringLiteral("what was taken in does not open");
    if (!compareSchema(**inside))
        return QStringLiteral("a foreign schema was taken in");
    if ((*inside)->integer("SELECT 1 FROM setting WHERE name = 'executed'"))
        return QStringLiteral("something of it ran");
    const Result<qint64> bad = countBadRows(**inside);
    return bad && *bad == 0 ? QString() : QStringLiteral("bad rows were taken in");
}

QString HostileFiles::verdict(const QString &path, const DataFolder &data)
{
    const QByteArray before = hashOfFile(path);
    QString wrong = takenIn(path, data);
    if (wrong.isEmpty()) {
        const FixedClock clock(testNowMs);
        const Result<std::unique_ptr<Project>> opened = Project::open(path, Project::Access::ReadOnly, data, clock);
        if (opened && (*opened)->reader().integer("SELECT 1 FROM setting WHERE name = 'executed'"))
            wrong = QStringLiteral("something of it ran in place");
    }
    if (hashOfFile(path) != before)
        wrong = QStringLiteral("the file was changed");
    for (const char *const beside : {"", "-journal", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(beside));
    return wrong;
}

} // namespace stoa::test
