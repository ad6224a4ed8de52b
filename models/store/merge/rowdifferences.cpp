// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/merge/rowdifferences.h"

#include <array>

namespace stoa {

namespace {

// Rows that differ are held in memory, about a kilobyte each with all their versions.
constexpr qsizetype mostDifferences = 400'000;

//! metric_key gives each copy numbers of its own: theirs -> ours.
using MetricNumbers = QMap<qint64, qint64>;

QVariant valueAt(const Statement &row, int column, QByteArrayView type)
{
    if (row.isNull(column))
        return {};
    if (type == "INTEGER")
        return row.integer(column);
    if (type == "REAL")
        return row.real(column);
    if (type == "BLOB")
        return row.bytes(column);
    return row.text(column);
}

//! One copy of one table, row after row in the order of the key.
class RowStream final
{
public:
    RowStream(Connection &connection, const MergeShape &shape, const QByteArray &sql)
        : m_shape(shape)
        , m_rows(connection.query(sql.constData()))
    {
        next();
    }

    bool atEnd() const { return m_atEnd; }
    const MergeRow &row() const { return m_row; }
    void next()
    {
        m_atEnd = !m_rows.step();
        if (m_atEnd)
            return;
        m_row.clear();
        for (int i = 0; i < m_shape.columns.size(); ++i)
            m_row.append(valueAt(m_rows, i, m_shape.columns.at(i).type));
    }

private:
    const MergeShape &m_shape;
    Statement m_rows;
    MergeRow m_row;
    bool m_atEnd = false;
};

//! As SQLite orders keys: numbers by value, texts by their bytes.
int compareKeys(const MergeShape &shape, const MergeRow &left, const MergeRow &right)
{
    for (const int place : shape.key) {
        if (shape.columns.at(place).type == "INTEGER") {
            const qint64 a = left.at(place).toLongLong();
            const qint64 b = right.at(place).toLongLong();
            if (a != b)
                return a < b ? -1 : 1;
        } else if (const int order = left.at(place).toString().toUtf8().compare(right.at(place).toString().toUtf8());
                   order != 0) {
            return order;
        }
    }
    return 0;
}

QByteArray columnsOf(const MergeShape &shape, const MetricNumbers &metrics)
{
    if (shape.table != "sample" || metrics.isEmpty())
        return shape.columnList();
    QByteArray translated("CASE metric_id");
    for (auto it = metrics.cbegin(); it != metrics.cend(); ++it)
        translated += " WHEN " + QByteArray::number(it.key()) + " THEN " + QByteArray::number(it.value());
    return shape.columnList().replace("metric_id", translated + " ELSE metric_id END");
}

QByteArray streamSql(const MergeShape &shape, const MetricNumbers &metrics)
{
    QByteArrayList order;
    for (const int place : shape.key)
        order.append(QByteArray::number(place + 1));
    return "SELECT " + columnsOf(shape, metrics) + " FROM " + shape.table + " ORDER BY " + order.join(", ");
}

std::optional<MergeRow> rowOfBase(Connection &base, const MergeShape &shape, const MergeRow &like)
{
    QByteArrayList conditions;
    for (const int place : shape.key)
        conditions.append(shape.columns.at(place).name + " = ?");
    Statement row = base.query(
        ("SELECT " + shape.columnList() + " FROM " + shape.table + " WHERE " + conditions.join(" AND ")).constData());
    for (int i = 0; i < shape.key.size(); ++i) {
        const QVariant &value = like.at(shape.key.at(i));
        if (value.typeId() == QMetaType::LongLong)
            row.bind(i + 1, value.toLongLong());
        else
            row.bind(i + 1, value.toString());
    }
    if (!row.step())
        return std::nullopt;
    MergeRow found;
    for (int i = 0; i < shape.columns.size(); ++i)
        found.append(valueAt(row, i, shape.columns.at(i).type));
    return found;
}

//! What theirs calls each of our metrics; names that we do not have get the next numbers, in the order of the names.
MetricNumbers metricNumbers(Connection &mine, Connection &theirs)
{
    QMap<QByteArray, qint64> ours;
    qint64 largest = 0;
    Statement known = mine.query("SELECT id, name FROM metric_key");
    while (known.step()) {
        ours.insert(known.bytes(1), known.integer(0));
        largest = std::max(largest, known.integer(0));
    }
    MetricNumbers numbers;
    Statement named = theirs.query("SELECT id, name FROM metric_key ORDER BY name");
    while (named.step()) {
        const auto found = ours.constFind(named.bytes(1));
        const qint64 number = found == ours.cend() ? ++largest : *found;
        if (number != named.integer(0))
            numbers.insert(named.integer(0), number);
    }
    return numbers;
}

struct Copies
{
    Connection *base;
    Connection &mine;
    Connection &theirs;
    MetricNumbers theirMetrics;
    MetricNumbers baseMetrics;
};

TableDifferences differencesOf(const MergeShape &shape, Copies &copies, qsizetype &count)
{
    TableDifferences found{shape, {}};
    RowStream mine(copies.mine, shape, streamSql(shape, {}));
    RowStream theirs(copies.theirs, shape, streamSql(shape, copies.theirMetrics));
    while ((!mine.atEnd() || !theirs.atEnd()) && count <= mostDifferences) {
        const int order = mine.atEnd() ? 1 : theirs.atEnd() ? -1 : compareKeys(shape, mine.row(), theirs.row());
        if (order != 0 || mine.row() != theirs.row()) {
            RowVersions versions;
            if (order <= 0)
                versions.mine = versions.mineAsStored = mine.row();
            if (order >= 0)
                versions.theirs = theirs.row();
            const MergeRow &any = order <= 0 ? mine.row() : theirs.row();
            if (copies.base != nullptr && (shape.table != "sample" || copies.baseMetrics.isEmpty()))
                versions.base = rowOfBase(*copies.base, shape, any);
            found.rows.insert(shape.keyOf(any), versions);
            ++count;
        }
        if (order <= 0)
            mine.next();
        if (order >= 0)
            theirs.next();
    }
    return found;
}

//! The table that the ids of a column belong to; empty: they are no ids.
QByteArray tableOfIds(const QByteArray &table, const QByteArray &column)
{
    static const std::map<QByteArray, QByteArray> byColumn{{"account_id", "account"}, {"person_id", "person"},
        {"comment_id", "comment"}, {"label_id", "label"}, {"media_id", "media"}, {"post_id", "post"},
        {"theme_id", "theme"}, {"campaign_id", "campaign"}, {"subject", "published_item"}};
    if (column == "id")
        return table;
    const auto found = byColumn.find(column);
    return found == byColumn.end() ? QByteArray() : found->second;
}

//! The table that the value of a row "name, value" is the id of, as text; empty: it is none.
QByteArray tableOfValue(const QByteArray &table, const QString &name)
{
    static const std::map<std::pair<QByteArray, QString>, QByteArray> known{
        {{"post_field", QStringLiteral("thumbnail")}, "media"}, {{"post_field", QStringLiteral("comment")}, "comment"},
        {{"setting", QStringLiteral("logo")}, "media"}};
    const auto found = known.find({table, name});
    return found == known.end() ? QByteArray() : found->second;
}

//! A film's thumbnail and the client's logo name a picture by its id, which another copy may have numbered differently.
void renumberValue(const MergeShape &shape, MergeRow &row, const MergeAliases &aliases)
{
    const int name = shape.column("name");
    const int value = shape.column("value");
    if (name < 0 || value < 0)
        return;
    const auto table = aliases.find(tableOfValue(shape.table, row.at(name).toString()));
    if (table == aliases.end())
        return;
    if (const auto id = table->second.find(row.at(value).toString().toLongLong()); id != table->second.end())
        row[value] = QString::number(id->second);
}

void renumber(const MergeShape &shape, MergeRow &row, const MergeAliases &aliases)
{
    renumberValue(shape, row, aliases);
    for (int i = 0; i < shape.columns.size(); ++i) {
        const auto table = aliases.find(tableOfIds(shape.table, shape.columns.at(i).name));
        if (table == aliases.end() || row.at(i).typeId() != QMetaType::LongLong)
            continue;
        if (const auto id = table->second.find(row.at(i).toLongLong()); id != table->second.end())
            row[i] = id->second;
    }
}

void renumberTable(TableDifferences &table, const MergeAliases &aliases)
{
    QMap<QByteArray, RowVersions> renumbered;
    for (RowVersions versions : std::as_const(table.rows)) {
        QByteArray key;
        for (auto *const version : {&versions.base, &versions.mine, &versions.theirs}) {
            if (!*version)
                continue;
            renumber(table.shape, **version, aliases);
            key = table.shape.keyOf(**version);
        }
        RowVersions &place = renumbered[key];
        // Two rows that became one: each side has at most one of them, and so has the base.
        const auto take = [](auto &to, auto &from) {
            if (!to)
                to = std::move(from);
        };
        take(place.base, versions.base);
        take(place.mine, versions.mine);
        take(place.theirs, versions.theirs);
        take(place.mineAsStored, versions.mineAsStored);
    }
    table.rows = std::move(renumbered);
}

void findTwins(const TableDifferences &table, MergeAliases &aliases)
{
    if (table.shape.natural.isEmpty())
        return;
    QMap<QByteArray, qint64> ofMine;
    QMap<QByteArray, qint64> ofTheirs;
    const int id = table.shape.key.first();
    for (const RowVersions &versions : table.rows) {
        if (versions.mine.has_value() == versions.theirs.has_value())
            continue;
        const MergeRow &row = versions.mine ? *versions.mine : *versions.theirs;
        QMap<QByteArray, qint64> &side = versions.mine ? ofMine : ofTheirs;
        qint64 &least = side[serialised(row, table.shape.natural)];
        if (least == 0 || row.at(id).toLongLong() < least)
            least = row.at(id).toLongLong();
    }
    for (auto it = ofMine.cbegin(); it != ofMine.cend(); ++it) {
        if (const qint64 other = ofTheirs.value(it.key()); other != 0)
            aliases[table.shape.table][std::max(*it, other)] = std::min(*it, other);
    }
}

} // namespace

Result<QList<TableDifferences>> readDifferences(Connection *base, Connection &mine, Connection &theirs)
{
    const Result<QList<MergeShape>> shapes = mergeShapes(mine);
    if (!shapes)
        return shapes.error();
    Copies copies{base, mine, theirs, metricNumbers(mine, theirs), {}};
    if (base != nullptr)
        copies.baseMetrics = metricNumbers(mine, *base);
    QList<TableDifferences> tables;
    qsizetype count = 0;
    for (const MergeShape &shape : *shapes)
        tables.append(differencesOf(shape, copies, count));
    if (count > mostDifferences)
        return {ErrorCode::TooLarge, {QString::number(count), QString::number(mostDifferences)},
            QStringLiteral("rows that differ")};
    for (Connection *const connection : {&mine, &theirs, base}) {
        if (connection != nullptr && connection->failed())
            return connection->takeError();
    }
    return tables;
}

void bringIdsTogether(QList<TableDifferences> &tables)
{
    MergeAliases aliases;
    for (TableDifferences &table : tables) {
        renumberTable(table, aliases); // what it refers to has been brought together already
        const size_t before = aliases[table.shape.table].size();
        findTwins(table, aliases);
        if (aliases[table.shape.table].size() != before)
            renumberTable(table, aliases);
    }
}

} // namespace stoa
