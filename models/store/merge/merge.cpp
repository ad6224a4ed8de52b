// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/merge/merge.h"

#include "models/store/merge/rowdifferences.h"
#include "models/store/merge/rowmerge.h"

namespace stoa {

namespace {

//! When a person last worked in this copy, for the question which version is the later one.
qint64 lastWorkMs(Connection &copy)
{
    return copy.integer("SELECT max(at_ms) FROM history").value_or(0);
}

QByteArray keyCondition(const MergeShape &shape, const char *sign)
{
    QByteArrayList parts;
    for (const int place : shape.key)
        parts.append(shape.columns.at(place).name + sign);
    return parts.join(" AND ");
}

void bindValue(Statement &statement, int index, const QVariant &value)
{
    if (value.isNull())
        statement.bind(index, nullptr);
    else if (value.typeId() == QMetaType::LongLong)
        statement.bind(index, value.toLongLong());
    else if (value.typeId() == QMetaType::Double)
        statement.bind(index, value.toDouble());
    else if (value.typeId() == QMetaType::QByteArray)
        statement.bind(index, value.toByteArray());
    else
        statement.bind(index, value.toString());
}

void runWith(Writer &writer, const QByteArray &sql, const QVariantList &values)
{
    Statement statement = writer.query(sql.constData());
    for (int i = 0; i < values.size(); ++i)
        bindValue(statement, i + 1, values.at(i));
    while (statement.step()) { }
}

QVariantList keyValues(const MergeShape &shape, const MergeRow &row)
{
    QVariantList values;
    for (const int place : shape.key)
        values.append(row.at(place));
    return values;
}

bool sameKey(const MergeShape &shape, const MergePlan::Write &write)
{
    return write.before && write.after && keyValues(shape, *write.before) == keyValues(shape, *write.after);
}

void deleteRow(Writer &writer, const MergeShape &shape, const MergeRow &row)
{
    runWith(writer, "DELETE FROM " + shape.table + " WHERE " + keyCondition(shape, " = ?"), keyValues(shape, row));
}

void updateRow(Writer &writer, const MergeShape &shape, const MergeRow &row)
{
    QByteArrayList changes;
    QVariantList values;
    for (int i = 0; i < shape.columns.size(); ++i) {
        if (shape.key.contains(i))
            continue;
        changes.append(shape.columns.at(i).name + " = ?");
        values.append(row.at(i));
    }
    runWith(writer, "UPDATE " + shape.table + " SET " + changes.join(", ") + " WHERE " + keyCondition(shape, " = ?"),
        values + keyValues(shape, row));
}

void insertRow(Writer &writer, const MergeShape &shape, const MergeRow &row)
{
    const QByteArray marks = QByteArray("?, ").repeated(shape.columns.size()).chopped(2);
    runWith(writer, "INSERT INTO " + shape.table + " (" + shape.columnList() + ") VALUES (" + marks + ")", row);
}

//! Names of metrics that only the other copy has; the numbers are those that readDifferences() gave them.
void addMetrics(Writer &writer, Connection &theirs)
{
    QList<QByteArray> names;
    Statement named = theirs.query("SELECT name FROM metric_key ORDER BY name");
    while (named.step())
        names.append(named.bytes(0));
    qint64 largest = writer.integer("SELECT max(id) FROM metric_key").value_or(0);
    for (const QByteArray &name : names) {
        const QString text = QString::fromUtf8(name);
        if (!writer.integer("SELECT id FROM metric_key WHERE name = ?", text))
            writer.exec("INSERT INTO metric_key (id, name) VALUES (?, ?)", ++largest, text);
    }
}

//! One after the other, so that a folder of films does not stand in memory.
void addMediaBytes(Writer &writer, Connection &theirs)
{
    QStringList hashes;
    {
        Statement known = theirs.query("SELECT sha256 FROM media_bytes ORDER BY sha256");
        while (known.step())
            hashes.append(known.text(0));
    }
    for (const QString &hash : std::as_const(hashes)) {
        if (writer.integer("SELECT 1 FROM media_bytes WHERE sha256 = ?", hash))
            continue;
        Statement bytes = theirs.query("SELECT content, thumbnail FROM media_bytes WHERE sha256 = ?", hash);
        if (bytes.step())
            writer.exec("INSERT INTO media_bytes (sha256, content, thumbnail) VALUES (?, ?, ?)", hash, bytes.bytes(0),
                bytes.isNull(1) ? std::nullopt : std::optional(bytes.bytes(1)));
    }
}

} // namespace

QMap<QByteArray, MergePlan::Count> MergePlan::counts() const
{
    QMap<QByteArray, Count> counts;
    for (const Write &write : writes) {
        const MergeShape &shape = shapes.at(write.shape);
        const MergeRow &row = write.after ? *write.after : *write.before;
        if (shape.table == "setting" && row.first().toString().startsWith(QLatin1String("conflict:")))
            continue;
        Count &count = counts[shape.table];
        ++(!write.before ? count.added : !write.after ? count.deleted : count.changed);
    }
    return counts;
}

Result<MergePlan> planMerge(Connection *base, Connection &mine, Connection &theirs)
{
    // A million rows on both sides take longer than a query of the window may.
    const Connection::Maintenance patience(mine);
    const Connection::Maintenance theirPatience(theirs);
    Result<QList<TableDifferences>> tables = readDifferences(base, mine, theirs);
    if (!tables)
        return tables.error();
    bringIdsTogether(*tables);
    const qint64 ours = lastWorkMs(mine);
    const qint64 others = lastWorkMs(theirs);
    RowMerge merge(*tables, ours == others ? Later::Unknown : ours > others ? Later::Mine : Later::Theirs);
    merge.run();
    return merge.takePlan();
}

void applyMerge(Writer &writer, const MergePlan &plan, Connection &theirs)
{
    const Connection::Maintenance patience(theirs);
    writer.exec("PRAGMA defer_foreign_keys=ON"); // within this transaction only
    addMetrics(writer, theirs);
    for (auto write = plan.writes.crbegin(); write != plan.writes.crend(); ++write) {
        const MergeShape &shape = plan.shapes.at(write->shape);
        if (write->before && !sameKey(shape, *write))
            deleteRow(writer, shape, *write->before);
    }
    for (const MergePlan::Write &write : plan.writes) {
        const MergeShape &shape = plan.shapes.at(write.shape);
        if (write.after)
            sameKey(shape, write) ? updateRow(writer, shape, *write.after) : insertRow(writer, shape, *write.after);
    }
    for (const MergeConflict &conflict : plan.conflicts)
        noteConflict(writer, conflict);
    addMediaBytes(writer, theirs);
    if (theirs.failed())
        writer.fail(theirs.takeError());
}

} // namespace stoa
