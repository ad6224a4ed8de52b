// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/migrations.h"

#include <QCryptographicHash>
#include <QMap>
#include <QMutex>

#include <iterator>

namespace stoa {

namespace {

//! What each schema brought, from the first on. A released one is never changed.
constexpr const char *schemaSql[] = {
#include "models/store/sql/schema_1.inc"
    ,
#include "models/store/sql/schema_2.inc"
};
static_assert(std::size(schemaSql) == currentSchema);

//! The statements that \a schema brought, each from its CREATE; comments between statements are left out, those inside
//! stay.
QList<QByteArray> schemaStatements(int schema)
{
    QList<QByteArray> statements;
    QByteArray current;
    const QList<QByteArray> lines = QByteArray(schemaSql[schema - 1]).split('\n');
    for (const QByteArray &line : lines) {
        if (current.isEmpty() && !line.startsWith("CREATE "))
            continue;
        current += current.isEmpty() ? line : '\n' + line;
        if (line.endsWith(';')) {
            current.chop(1);
            statements.append(current);
            current.clear();
        }
    }
    return statements;
}

QMap<QByteArray, QByteArray> objectsOf(Connection &connection)
{
    QMap<QByteArray, QByteArray> objects;
    Statement rows = connection.query("SELECT type || ' ' || name || ' ' || tbl_name, sql FROM sqlite_schema");
    while (rows.step())
        objects.insert(rows.bytes(0), rows.bytes(1));
    return objects;
}

//! What the current schema's tables look like in a file, found out once in a program's life. Any thread.
Result<QMap<QByteArray, QByteArray>> wantedObjects()
{
    static QMutex mutex;
    static QMap<QByteArray, QByteArray> wanted;
    const QMutexLocker lock(&mutex);
    if (!wanted.isEmpty())
        return wanted;
    Result<std::unique_ptr<Connection>> model = Connection::open(QStringLiteral(":memory:"), Connection::Mode::Create);
    if (!model)
        return model.error();
    if (const Result<> made = createSchema(**model); !made)
        return made.error();
    QMap<QByteArray, QByteArray> objects = objectsOf(**model);
    if ((*model)->failed())
        return (*model)->takeError();
    wanted = std::move(objects);
    return wanted;
}

//! Of all objects and their SQL.
QByteArray fingerprintOf(const QMap<QByteArray, QByteArray> &objects)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (auto it = objects.cbegin(); it != objects.cend(); ++it) {
        hash.addData(it.key() + '\n');
        hash.addData(it.value() + '\n');
    }
    return hash.result().toHex();
}

} // namespace

QString schemaText()
{
    QString text;
    for (const char *sql : schemaSql)
        text += QString::fromUtf8(sql).trimmed() + QLatin1String("\n\n");
    return text.trimmed() + QLatin1Char('\n');
}

void bringSchema(Connection &connection, int schema)
{
    const QList<QByteArray> statements = schemaStatements(schema);
    for (const QByteArray &statement : statements)
        connection.exec(statement.constData());
}

Result<> createSchema(Connection &connection)
{
    const Connection::Maintenance maintenance(connection);
    connection.exec("BEGIN IMMEDIATE");
    for (int schema = 1; schema <= currentSchema; ++schema)
        bringSchema(connection, schema);
    connection.exec(("PRAGMA application_id=" + QByteArray::number(applicationId)).constData());
    connection.exec(("PRAGMA user_version=" + QByteArray::number(currentSchema)).constData());
    connection.exec("COMMIT");
    if (connection.failed()) {
        const Error error = connection.takeError();
        connection.exec("ROLLBACK");
        connection.takeError();
        return error;
    }
    return {};
}

QByteArray schemaFingerprint(Connection &connection)
{
    return fingerprintOf(objectsOf(connection));
}

Result<> compareSchema(Connection &connection)
{
    const QMap<QByteArray, QByteArray> found = objectsOf(connection);
    if (connection.failed())
        return connection.takeError();
    if (fingerprintOf(found) == currentFingerprint)
        return {};
    const Result<QMap<QByteArray, QByteArray>> model = wantedObjects();
    if (!model)
        return model.error();
    const QMap<QByteArray, QByteArray> &wanted = *model;
    if (found == wanted)
        return {};
    for (auto it = found.cbegin(); it != found.cend(); ++it) {
        if (wanted.value(it.key()) != it.value())
            return {ErrorCode::ForeignSchema, {}, QString::fromUtf8(it.key())};
    }
    return {ErrorCode::ForeignSchema, {}, QStringLiteral("a table is missing")};
}

} // namespace stoa
