// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/golden.h"

#include "tests/faults/world.h"

#include "models/store/database.h"

#include <QCryptographicHash>
#include <QFile>

namespace stoa::faults {

namespace {

//! What is multiplied: columns that get another number in each copy, and texts that must not be the same twice.
struct Multiplied
{
    const char *table;
    QByteArrayList shifted;
    QByteArrayList suffixed;
    const char *where;
};

const QList<Multiplied> &multiplied()
{
    static const QList<Multiplied> tables{
        {"post", {"id"}, {}, "true"},
        {"variant", {"id", "post_id"}, {}, "true"},
        {"post_label", {"post_id"}, {}, "true"},
        {"post_media", {"id", "post_id"}, {}, "true"},
        {"post_version", {"id", "post_id"}, {}, "true"},
        {"person", {"id"}, {"remote_id"}, "true"},
        {"comment", {"id", "person_id"}, {"remote_id", "parent_remote_id"}, "true"},
        {"triage", {"comment_id"}, {}, "true"},
        {"comment_label", {"comment_id"}, {}, "true"},
        {"reply", {"id", "comment_id"}, {}, "true"},
        {"comment_state", {"comment_id"}, {}, "true"},
        {"rule_effect", {"comment_id"}, {}, "true"},
        {"published_item", {"id", "post_id"}, {"remote_id"}, "true"},
        {"sample", {"subject"}, {}, "subject <> 0"},
    };
    return tables;
}

QByteArrayList columnNames(Connection &connection, const QByteArray &table)
{
    QByteArrayList columns;
    Statement rows = connection.query("SELECT name FROM pragma_table_info(?)", QString::fromUtf8(table));
    while (rows.step())
        columns.append('"' + rows.bytes(0) + '"');
    return columns;
}

void multiply(Connection &connection, const Multiplied &what, int times)
{
    constexpr qint64 apart = qint64(1) << 44; // further than the ids of one golden file reach
    const QByteArrayList columns = columnNames(connection, what.table);
    QByteArrayList values;
    for (const QByteArray &column : columns) {
        const QByteArray name = column.mid(1, column.size() - 2);
        if (what.shifted.contains(name))
            values.append(column + " + n * " + QByteArray::number(apart));
        else if (what.suffixed.contains(name))
            values.append(column + " || '-' || n");
        else
            values.append(column);
    }
    const QByteArray list = columns.join(", ");
    connection.exec(("INSERT INTO " + QByteArray(what.table) + " (" + list + ") WITH RECURSIVE copies (n) AS"
        + " (SELECT 1 UNION ALL SELECT n + 1 FROM copies WHERE n < " + QByteArray::number(times - 1) + ") SELECT "
        + values.join(", ") + " FROM copies CROSS JOIN (SELECT * FROM " + what.table + " WHERE " + what.where + ")")
                        .constData());
}

} // namespace

const char *goldenName(GoldenSize size)
{
    return size == GoldenSize::Small ? "small" : size == GoldenSize::Middle ? "middle" : "large";
}

void writeGolden(int schema, GoldenSize size, const QString &path)
{
    QFile::remove(path);
    writeBytes(path, fileBytes(QStringLiteral(STOA_GOLDEN "/schema-%1.stoa").arg(schema)));
    if (size == GoldenSize::Small)
        return;
    const Result<std::unique_ptr<Connection>> writer = Connection::open(path, Connection::Mode::Write);
    if (!writer)
        qFatal("no golden file");
    const Connection::Maintenance maintenance(**writer);
    (*writer)->exec("BEGIN IMMEDIATE");
    for (const Multiplied &what : multiplied())
        multiply(**writer, what, int(size));
    (*writer)->exec("COMMIT");
    if ((*writer)->failed())
        qFatal("golden: %s", qPrintable((*writer)->error().detail));
}

QMap<QByteArray, QByteArray> tableContents(const QString &path)
{
    QMap<QByteArray, QByteArray> all;
    const Result<std::unique_ptr<Connection>> opened = Connection::open(path, Connection::Mode::Read);
    if (!opened)
        return all;
    Connection &reader = **opened;
    const Connection::Maintenance patience(reader);
    QByteArrayList tables;
    {
        Statement names = reader.query("SELECT name FROM sqlite_schema WHERE type = 'table'"
                                       " AND name NOT LIKE 'comment\\_search%' ESCAPE '\\'");
        while (names.step())
            tables.append(names.bytes(0));
    }
    for (const QByteArray &table : std::as_const(tables)) {
        const QByteArray list = columnNames(reader, table).join(", ");
        QCryptographicHash hash(QCryptographicHash::Sha256);
        qint64 count = 0;
        Statement rows = reader.query(("SELECT " + list + " FROM \"" + table + "\" ORDER BY " + list).constData());
        for (; rows.step(); ++count) {
            for (int column = 0; column < rows.columnCount(); ++column) {
                hash.addData(rows.isNull(column) ? QByteArrayView("\1") : QByteArrayView("\2"));
                hash.addData(rows.bytesView(column));
            }
        }
        all.insert(table, QByteArray::number(count) + ' ' + hash.result().toHex());
    }
    return reader.failed() ? QMap<QByteArray, QByteArray>() : all;
}

} // namespace stoa::faults
