// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/intake/rowimport.h"

#include "models/store/intake/rowrules.h"

#include <QUuid>

#include <optional>

namespace stoa {

namespace {

//! All tables that hold something of their own, those that others refer to first.
Result<QList<MergeShape>> importedShapes(Connection &into)
{
    Result<QList<MergeShape>> shapes = mergeShapes(into);
    if (!shapes)
        return shapes;
    for (const char *const more : {"metric_key", "media_bytes"}) {
        MergeShape shape;
        shape.table = more;
        shape.key = {0};
        Statement rows = into.query(
            "SELECT name, type, \"notnull\" FROM pragma_table_info(?) ORDER BY cid", QString::fromLatin1(more));
        while (rows.step())
            shape.columns.append({rows.bytes(0), rows.bytes(1), rows.integer(2) != 0});
        shapes->prepend(shape);
    }
    if (into.failed())
        return into.takeError();
    return shapes;
}

//! The columns of \a shape that the file really has; -1: not this one. Empty: it has no such table, or one that would
//! run something when read.
QList<int> presentColumns(Connection &from, const MergeShape &shape)
{
    const QString table = QString::fromUtf8(shape.table);
    if (!from.integer("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ? AND rootpage > 0", table))
        return {};
    QList<int> present;
    Statement rows = from.query("SELECT name FROM pragma_table_xinfo(?) WHERE hidden = 0", table);
    while (rows.step()) {
        if (const int place = shape.column(rows.bytes(0)); place >= 0 && !present.contains(place))
            present.append(place);
    }
    return present;
}

QVariant rawValue(const Statement &row, int column)
{
    const QByteArrayView type = row.bytesView(column + 1); // typeof(), just behind the value
    if (type == "integer")
        return row.integer(column);
    if (type == "real")
        return row.real(column);
    if (type == "blob")
        return row.bytes(column);
    return type == "text" ? QVariant(row.text(column)) : QVariant();
}

QByteArray selectSql(const MergeShape &shape, const QList<int> &present)
{
    QByteArrayList columns;
    for (const int place : present) {
        const QByteArray &name = shape.columns.at(place).name;
        columns.append(name + ", typeof(" + name + ")");
    }
    return "SELECT " + columns.join(", ") + " FROM main." + shape.table + " NOT INDEXED";
}

QByteArray insertSql(const MergeShape &shape, const QList<int> &present)
{
    QByteArrayList columns;
    for (const int place : present)
        columns.append(shape.columns.at(place).name);
    return "INSERT OR IGNORE INTO " + shape.table + " (" + columns.join(", ") + ") VALUES ("
        + QByteArray("?, ").repeated(present.size()).chopped(2) + ")";
}

//! Reads the row at hand with the types of our columns; nothing: it cannot be one of ours.
std::optional<MergeRow> typedRow(const MergeShape &shape, const Statement &from, const QList<int> &present)
{
    MergeRow row(shape.columns.size());
    for (int i = 0; i < present.size(); ++i) {
        const MergeShape::Column &column = shape.columns.at(present.at(i));
        const std::optional<QVariant> value = asColumnType(rawValue(from, i * 2), column);
        if (!value)
            return std::nullopt;
        row[present.at(i)] = *value;
    }
    return row;
}

void bindAll(Statement &statement, const MergeRow &row, const QList<int> &present)
{
    for (int i = 0; i < present.size(); ++i) {
        const QVariant &value = row.at(present.at(i));
        if (value.isNull())
            statement.bind(i + 1, nullptr);
        else if (value.typeId() == QMetaType::LongLong)
            statement.bind(i + 1, value.toLongLong());
        else if (value.typeId() == QMetaType::Double)
            statement.bind(i + 1, value.toDouble());
        else if (value.typeId() == QMetaType::QByteArray)
            statement.bind(i + 1, value.toByteArray());
        else
            statement.bind(i + 1, value.toString());
    }
}

//! Answers whether the row is in: a second row with the same key, or one that refers to nothing, is not.
bool insertRow(Connection &into, const QByteArray &sql, const MergeRow &row, const QList<int> &present)
{
    int inserted = 0;
    {
        Statement statement = into.query(sql.constData());
        bindAll(statement, row, present);
        while (statement.step()) { }
        inserted = into.failed() ? 0 : statement.changedRows();
    }
    if (into.failed() && into.error().code == ErrorCode::Storage)
        into.takeError(); // a broken reference: SQLite refuses this row alone
    return inserted > 0;
}

//! Copies the rows that \a rows still has to give. \a again: those that are in already are met once more.
void importEach(Statement &rows, Connection &into, const MergeShape &shape, const QList<int> &present,
    const QByteArray &sql, bool again, RowImport &report)
{
    while (rows.step() && !into.failed()) {
        std::optional<MergeRow> row = typedRow(shape, rows, present);
        const RowVerdict verdict = row ? judgeRow(shape, *row) : RowVerdict::Bad;
        if (verdict == RowVerdict::Bad || !insertRow(into, sql, *row, present)) {
            report.leftOut += again ? 0 : 1;
            continue;
        }
        ++report.taken;
        report.mended += verdict == RowVerdict::Mended ? 1 : 0;
        report.posts += shape.table == "post" ? 1 : 0;
        report.comments += shape.table == "comment" ? 1 : 0;
    }
}

void importTable(Connection &from, Connection &into, const MergeShape &shape, Unreadable unreadable, RowImport &report)
{
    const QList<int> present = presentColumns(from, shape);
    for (const int place : shape.key) {
        if (!present.contains(place))
            return;
    }
    const QByteArray sql = insertSql(shape, present);
    {
        Statement rows = from.query(selectSql(shape, present).constData());
        importEach(rows, into, shape, present, sql, false, report);
    }
    if (!from.failed() || unreadable == Unreadable::Refuse)
        return;
    from.takeError();
    ++report.brokenTables;
    QByteArrayList backwards;
    for (const int place : shape.key)
        backwards.append(shape.columns.at(place).name + " DESC");
    Statement rows = from.query((selectSql(shape, present) + " ORDER BY " + backwards.join(", ")).constData());
    importEach(rows, into, shape, present, sql, true, report);
    from.takeError(); // the same place, met from behind
}

//! Its identity goes with it, so that it can still be merged with its other copies; a nonsensical one does not.
void importIdentity(Connection &from, Connection &into)
{
    for (const char *const name : {"uuid", "lineage", "spell"}) {
        const QString value
            = from.text("SELECT value FROM main.project_fact NOT INDEXED WHERE name = ?", name).value_or(QString());
        const bool isUuid = !QUuid::fromString(value).isNull();
        if (from.takeError().code == ErrorCode::None && value.size() < 4096 && (qstrcmp(name, "uuid") != 0 || isUuid)
            && !value.isEmpty())
            into.exec("INSERT OR REPLACE INTO project_fact (name, value) VALUES (?, ?)", name, value);
    }
}

} // namespace

Result<RowImport> importRows(Connection &from, Connection &into, Unreadable unreadable)
{
    const Connection::Maintenance patience(from);
    const Result<QList<MergeShape>> shapes = importedShapes(into);
    if (!shapes)
        return shapes.error();
    RowImport report;
    into.exec("BEGIN IMMEDIATE");
    into.exec("DELETE FROM setting"); // those of the fresh file
    importIdentity(from, into);
    for (const MergeShape &shape : *shapes) {
        importTable(from, into, shape, unreadable, report);
        if (unreadable == Unreadable::PassOver && from.takeError().code != ErrorCode::None)
            ++report.brokenTables; // not even its columns could be read
    }
    into.exec("INSERT OR IGNORE INTO setting (name, value) VALUES ('zone', 'UTC'), ('language', 'en'), ('name', '')");
    into.exec("INSERT OR IGNORE INTO search_pending (comment_id) SELECT id FROM comment");
    into.exec("COMMIT");
    if (into.failed())
        return into.takeError();
    if (from.failed())
        return Error{ErrorCode::Damaged, {}, from.takeError().detail};
    return report.taken > 0 ? Result<RowImport>(report) : Result<RowImport>(ErrorCode::NotAProject);
}

Result<qint64> countBadRows(Connection &connection)
{
    const Connection::Maintenance patience(connection);
    const Result<QList<MergeShape>> shapes = mergeShapes(connection);
    if (!shapes)
        return shapes.error();
    qint64 bad = 0;
    for (const MergeShape &shape : *shapes) {
        QList<int> all;
        for (int i = 0; i < shape.columns.size(); ++i)
            all.append(i);
        Statement rows = connection.query(selectSql(shape, all).constData());
        while (rows.step()) {
            std::optional<MergeRow> row = typedRow(shape, rows, all);
            bad += !row || judgeRow(shape, *row) != RowVerdict::Good ? 1 : 0;
        }
    }
    if (connection.failed())
        return Error{ErrorCode::Damaged, {}, connection.takeError().detail};
    return bad;
}

} // namespace stoa
