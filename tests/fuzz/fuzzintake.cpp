// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/intake/intake.h"
#include "models/store/migrations.h"
#include "tests/fuzz/fuzztargets.h"
#include "tests/support/hostilefile.h"
#include "tests/support/temporaryproject.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>

namespace stoa::fuzz {

namespace {

constexpr int pageBytes = 4096;

//! Takes numbers and bytes from the input, zeros when it is used up.
class Pen final
{
public:
    explicit Pen(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }
    bool atEnd() const { return m_at >= m_bytes.size(); }
    quint32 number(int bytes)
    {
        quint32 value = 0;
        for (int i = 0; i < bytes; ++i)
            value = value << 8 | (atEnd() ? 0 : static_cast<uchar>(m_bytes.at(m_at++)));
        return value;
    }
    QByteArray bytes(qsizetype count)
    {
        const QByteArray taken = m_bytes.mid(m_at, count);
        m_at += taken.size();
        return taken;
    }

private:
    const QByteArray &m_bytes;
    qsizetype m_at = 0;
};

class RawFile final
{
public:
    explicit RawFile(const QString &path)
    {
        sqlite3_open(QFile::encodeName(path).constData(), &m_database);
        run("PRAGMA synchronous=OFF; PRAGMA journal_mode=MEMORY");
    }
    ~RawFile() { sqlite3_close(m_database); }
    RawFile(const RawFile &) = delete;
    RawFile &operator=(const RawFile &) = delete;

    void run(const QByteArray &sql) { sqlite3_exec(m_database, sql.constData(), nullptr, nullptr, nullptr); }
    QList<QByteArray> column(const QByteArray &sql)
    {
        QList<QByteArray> values;
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(m_database, sql.constData(), -1, &statement, nullptr);
        while (sqlite3_step(statement) == SQLITE_ROW)
            values.append(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)));
        sqlite3_finalize(statement);
        return values;
    }
    void set(const QByteArray &sql, quint32 type, const QByteArray &value)
    {
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(m_database, sql.constData(), -1, &statement, nullptr);
        const int size = static_cast<int>(value.size());
        qint64 number = 0;
        for (const char byte : value.left(8))
            number = static_cast<qint64>(static_cast<quint64>(number) << 8 | static_cast<uchar>(byte));
        switch (type % 5) {
        case 0:
            sqlite3_bind_null(statement, 1);
            break;
        case 1:
            sqlite3_bind_int64(statement, 1, number);
            break;
        case 2:
            sqlite3_bind_double(statement, 1, static_cast<double>(number) / 3.0);
            break;
        case 3:
            sqlite3_bind_text(statement, 1, value.constData(), size, SQLITE_TRANSIENT);
            break;
        default:
            sqlite3_bind_blob(statement, 1, value.constData(), size, SQLITE_TRANSIENT);
        }
        sqlite3_step(statement);
        sqlite3_finalize(statement);
    }

private:
    sqlite3 *m_database = nullptr;
};

//! Two models: a sound project, and the same rows in tables that take any value.
class Models final
{
public:
    Models()
        : m_folder((QFile::exists(QStringLiteral("/dev/shm")) ? QStringLiteral("/dev/shm") : QDir::tempPath())
            + QLatin1String("/stoa-fuzz-XXXXXX"))
        , data(m_folder.path() + QLatin1String("/home"))
        , files(m_folder.path())
    {
        QFile sound(files.model());
        if (!sound.open(QIODevice::ReadOnly))
            qFatal("no model");
        strict = sound.readAll();
        const QString path = m_folder.filePath(QStringLiteral("loose.stoa"));
        QFile::copy(files.model(), path);
        {
            RawFile raw(path);
            tables = raw.column("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
                                " AND name NOT LIKE '%search%' ORDER BY name");
            raw.run("PRAGMA foreign_keys=OFF");
            for (const QByteArray &table : tables) {
                columns.append(raw.column("SELECT name FROM pragma_table_info('" + table + "')"));
                raw.run("CREATE TABLE fuzz_copy AS SELECT * FROM " + table + "; DROP TABLE " + table
                    + "; ALTER TABLE fuzz_copy RENAME TO " + table);
            }
            raw.run("VACUUM");
        }
        QFile looseFile(path);
        if (!looseFile.open(QIODevice::ReadOnly))
            qFatal("no loose model");
        loose = looseFile.readAll();
    }

    QString path() const { return m_folder.filePath(QStringLiteral("a.stoa")); }

private:
    QTemporaryDir m_folder;

public:
    const DataFolder data;
    test::HostileFiles files;
    QByteArray strict;
    QByteArray loose;
    QList<QByteArray> tables;
    QList<QList<QByteArray>> columns;
};

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no room for %s", qPrintable(path));
}

void putCells(const Models &models, Pen &pen)
{
    RawFile raw(models.path());
    raw.run("BEGIN");
    for (int i = 0; i < 40 && !pen.atEnd(); ++i) {
        const auto table = qsizetype(pen.number(1)) % models.tables.size();
        const QList<QByteArray> &columns = models.columns.at(table);
        const QByteArray &column = columns.at(qsizetype(pen.number(1)) % columns.size());
        const quint32 row = pen.number(1);
        const quint32 type = pen.number(1);
        const QByteArray value = pen.bytes(qsizetype(pen.number(1)));
        const QByteArray &name = models.tables.at(table);
        if (row >= 0x80) // a new row, with nothing but this value
            raw.set("INSERT INTO " + name + " (" + column + ") VALUES (?)", type, value);
        else
            raw.set("UPDATE " + name + " SET " + column + " = ? WHERE rowid = (SELECT rowid FROM " + name
                    + " LIMIT 1 OFFSET " + QByteArray::number(row) + ")",
                type, value);
    }
    raw.run("COMMIT");
}

QByteArray patched(QByteArray bytes, Pen &pen)
{
    while (!pen.atEnd() && !bytes.isEmpty()) {
        const quint32 page = pen.number(1);
        const quint32 at = page * pageBytes + pen.number(2) % pageBytes;
        const quint32 count = pen.number(1);
        if (count == 0xFF)
            bytes.truncate(qsizetype(at) % bytes.size());
        else if (const QByteArray piece = pen.bytes(qsizetype(count)); !piece.isEmpty())
            bytes.replace(qsizetype(at) % bytes.size(), piece.size(), piece);
    }
    return bytes;
}

void salvage(const Models &models)
{
    const FixedClock clock(test::testNowMs);
    const auto rest = Intake::salvage(models.path(), models.data, clock);
    if (!rest)
        return;
    const auto again = Intake::of((*rest)->path(), models.data, clock);
    demand(again && !(*again)->wasRebuilt(), "what was salvaged is sound and has good rows");
}

void takeIn(const Models &models)
{
    const FixedClock clock(test::testNowMs);
    const auto taken = Intake::of(models.path(), models.data, clock);
    if (!taken)
        return;
    const auto inside = Connection::open((*taken)->path(), Connection::Mode::Read);
    demand(inside && compareSchema(**inside), "what was taken in has our tables");
    const Result<qint64> bad = countBadRows(**inside);
    demand(bad && *bad == 0, "what was taken in has good rows");
}

} // namespace

//! The first byte chooses: bytes of the sound model exchanged, cells of the loose model set, or a file as it stands;
//! and whether it is taken in, salvaged, or opened in place as well.
void fuzzIntake(const QByteArray &bytes)
{
    static Models models;
    Pen pen(bytes);
    const quint32 choice = pen.number(1);
    switch (choice % 4) {
    case 0:
        write(models.path(), bytes.mid(1));
        break;
    case 1:
        write(models.path(), models.loose);
        putCells(models, pen);
        break;
    default:
        write(models.path(), patched(choice % 4 == 2 ? models.strict : models.loose, pen));
    }
    switch (choice / 4 % 8) {
    case 0: {
        const QString wrong = models.files.verdict(models.path(), models.data);
        return demand(wrong.isEmpty(), "taken in clean or refused", wrong);
    }
    case 1:
        return salvage(models);
    default:
        takeIn(models);
    }
}

} // namespace stoa::fuzz
