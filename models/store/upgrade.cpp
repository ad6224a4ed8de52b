// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/upgrade.h"

#include "models/store/backups.h"
#include "models/store/filecopy.h"
#include "models/store/migrations.h"
#include "models/store/wholefile.h"

#include <QCryptographicHash>
#include <QFile>
#include <QMap>

#include <algorithm>

namespace stoa {

namespace {

//! What a table held before: its columns, and a hash over all rows.
struct TableContent
{
    QByteArrayList columns;
    qint64 rows = 0;
    QByteArray hash;
};

QByteArrayList columnsOf(Connection &connection, const QByteArray &table)
{
    QByteArrayList columns;
    Statement rows = connection.query("SELECT name FROM pragma_table_info(?)", QString::fromUtf8(table));
    while (rows.step())
        columns.append('"' + rows.bytes(0) + '"');
    return columns;
}

TableContent contentOf(Connection &connection, const QByteArray &table, const QByteArrayList &columns)
{
    TableContent content{columns, 0, {}};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const QByteArray list = columns.join(", ");
    Statement rows = connection.query(("SELECT " + list + " FROM \"" + table + "\" ORDER BY " + list).constData());
    while (rows.step()) {
        ++content.rows;
        for (int column = 0; column < columns.size(); ++column) {
            hash.addData(rows.isNull(column) ? QByteArrayView("\1") : QByteArrayView("\2"));
            hash.addData(rows.bytesView(column));
        }
    }
    content.hash = hash.result();
    return content;
}

//! Of all tables but the search index, which is derived.
QMap<QByteArray, TableContent> contents(Connection &connection)
{
    QByteArrayList tables;
    {
        Statement names = connection.query("SELECT name FROM sqlite_schema WHERE type = 'table'"
                                           " AND name NOT LIKE 'comment\\_search%' ESCAPE '\\'");
        while (names.step())
            tables.append(names.bytes(0));
    }
    QMap<QByteArray, TableContent> all;
    for (const QByteArray &table : std::as_const(tables))
        all.insert(table, contentOf(connection, table, columnsOf(connection, table)));
    return all;
}

//! Carries the steps out and compares: every row of every table that no step rewrites is what it was.
Result<> carryOut(Connection &copy, int version, const QList<UpgradeStep> &steps)
{
    const Connection::Maintenance maintenance(copy);
    const QMap<QByteArray, TableContent> before = contents(copy);
    QByteArrayList rewritten;
    copy.exec("BEGIN IMMEDIATE");
    for (int at = version; at < currentSchema && !copy.failed(); ++at) {
        const auto step
            = std::find_if(steps.cbegin(), steps.cend(), [at](const UpgradeStep &known) { return known.from == at; });
        if (step == steps.cend())
            return {ErrorCode::TooNew, {}, QStringLiteral("no way from schema %1").arg(at)};
        step->work(copy);
        rewritten += step->rewritten;
    }
    copy.exec(("PRAGMA user_version=" + QByteArray::number(currentSchema)).constData());
    copy.exec("COMMIT");
    for (auto table = before.cbegin(); table != before.cend() && !copy.failed(); ++table) {
        if (rewritten.contains(table.key()))
            continue;
        const TableContent now = contentOf(copy, table.key(), table->columns);
        if (now.rows != table->rows || now.hash != table->hash)
            return {ErrorCode::Damaged, {}, QStringLiteral("rows changed: ") + QString::fromUtf8(table.key())};
    }
    return copy.failed() ? Result<>(copy.takeError()) : Result<>();
}

//! The original as it is, byte for byte, among the project's backups.
Result<> keepOriginal(const QString &path, const QString &uuid, const DataFolder &data, const Clock &clock)
{
    const Backups backups(data, uuid);
    const QString target = backups.pathFor(clock.nowUtcMs(), BackupReason::Upgrade);
    const QString part = target + QLatin1String(".part");
    QFile::remove(part);
    if (const Result<> copied = copyWhole(path, part); !copied)
        return copied;
    if (hashOfFile(part) != hashOfFile(path))
        return {ErrorCode::Storage, {part}, QStringLiteral("the copy of the original is another")};
    return replaceWhole(part, target);
}

} // namespace

const QList<UpgradeStep> &upgradeSteps()
{
    static const QList<UpgradeStep> steps{{1, [](Connection &copy) { bringSchema(copy, 2); }}};
    return steps;
}

Result<> upgradeProject(
    const QString &path, int version, const QList<UpgradeStep> &steps, const DataFolder &data, const Clock &clock)
{
    removeLeftCopies(data);
    Result<std::unique_ptr<Connection>> reader = Connection::open(path, Connection::Mode::Read);
    if (!reader)
        return reader.error();
    const auto uuid = (*reader)->text("SELECT value FROM project_fact WHERE name = 'uuid'");
    if (!uuid)
        return {ErrorCode::Damaged, {}, (*reader)->takeError().detail};
    reader->reset(); // the bytes below are read by another descriptor, which would drop its lock
    if (const Result<> kept = keepOriginal(path, *uuid, data, clock); !kept)
        return kept;
    Result<std::unique_ptr<Connection>> source = Connection::open(path, Connection::Mode::Read);
    if (!source)
        return source.error();
    auto copy = FileCopy::begin(**source, path, FileCopy::Existing::Replace, data);
    if (!copy)
        return copy.error();
    (*copy)->setLastTouch([version, &steps](Connection &connection) { return carryOut(connection, version, steps); });
    const Result<bool> copied = (*copy)->step(-1);
    if (!copied || !*copied)
        return copied ? Result<>(ErrorCode::OpenElsewhere) : Result<>(copied.error());
    source->reset();
    return (*copy)->finish();
}

} // namespace stoa
