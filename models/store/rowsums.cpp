// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/rowsums.h"

#include <QByteArrayList>

#include <algorithm>

namespace stoa {

namespace {

// What people wrote and decided; a column more would change every number that is stored.
#define STOA_POST_SUM "stoa_sum(id, wall, status, title, text, link, notes, changed_ms)"
#define STOA_VARIANT_SUM "stoa_sum(id, post_id, account_id, text, remote_id, url)"

struct SummedTable
{
    SummedKind kind;
    Table table;
    const char *write; //!< of the rows in a JSON array
    const char *writeAll;
    const char *remove; //!< of rows in a JSON array that are gone
    const char *removeAll;
    const char *addMissing;
    const char *sum;
    const char *comparison;
};

#define STOA_SUMMED(KIND, NAME, TABLE, SUM)                                                                            \
    SummedTable                                                                                                        \
    {                                                                                                                  \
        SummedKind::TABLE, Table::TABLE,                                                                               \
            "INSERT INTO row_sum (kind, row_id, sum) SELECT " #KIND ", id, " SUM " FROM " NAME                         \
            " WHERE id IN (SELECT value FROM json_each(?))"                                                            \
            " ON CONFLICT (kind, row_id) DO UPDATE SET sum = excluded.sum",                                            \
            "INSERT INTO row_sum (kind, row_id, sum) SELECT " #KIND ", id, " SUM " FROM " NAME " WHERE true"           \
            " ON CONFLICT (kind, row_id) DO UPDATE SET sum = excluded.sum",                                            \
            "DELETE FROM row_sum WHERE kind = " #KIND " AND row_id IN (SELECT value FROM json_each(?))"                \
            " AND row_id NOT IN (SELECT id FROM " NAME ")",                                                            \
            "DELETE FROM row_sum WHERE kind = " #KIND " AND row_id NOT IN (SELECT id FROM " NAME ")",                  \
            "INSERT OR IGNORE INTO row_sum (kind, row_id, sum) SELECT " #KIND ", id, " SUM " FROM " NAME               \
            " WHERE id BETWEEN ? AND ?",                                                                               \
            "SELECT " SUM " FROM " NAME " WHERE id = ?",                                                               \
            "SELECT id, " SUM ", (SELECT sum FROM row_sum WHERE kind = " #KIND " AND row_id = id) FROM " NAME          \
            " WHERE id > ? ORDER BY id LIMIT ?"                                                                        \
    }

const SummedTable summedTables[]
    = {STOA_SUMMED(1, "post", Post, STOA_POST_SUM), STOA_SUMMED(2, "variant", Variant, STOA_VARIANT_SUM)};

const SummedTable &summedTable(SummedKind kind)
{
    return summedTables[kind == SummedKind::Variant ? 1 : 0];
}

QString jsonArrayOf(const QSet<qint64> &ids)
{
    QByteArrayList numbers;
    for (const qint64 id : ids)
        numbers.append(QByteArray::number(id)); // not QJsonArray: its numbers end at 2^53
    return QLatin1Char('[') + QString::fromLatin1(numbers.join(',')) + QLatin1Char(']');
}

} // namespace

void RowSums::bringUpToDate(Writer &writer, const ChangeList &changes)
{
    for (const SummedTable &table : summedTables) {
        if (changes.bulk.contains(table.table)) {
            writer.exec(table.writeAll);
            writer.exec(table.removeAll);
            continue;
        }
        const QSet<qint64> ids = changes.ids(table.table);
        if (ids.isEmpty())
            continue;
        const QString wanted = jsonArrayOf(ids);
        writer.exec(table.write, wanted);
        const bool isAnyGone
            = std::any_of(changes.rows.cbegin(), changes.rows.cend(), [&table](const RowChange &change) {
                  return change.table == table.table && change.kind == ChangeKind::Deleted;
              });
        if (isAnyGone)
            writer.exec(table.remove, wanted);
    }
}

void RowSums::addMissing(Connection &connection, SummedKind kind, qint64 from, qint64 to)
{
    connection.exec(summedTable(kind).addMissing, from, to);
}

void RowSums::renew(Connection &connection, SummedKind kind, qint64 id)
{
    connection.exec(summedTable(kind).write, jsonArrayOf({id}));
}

std::optional<qint64> RowSums::sumNow(Connection &connection, SummedKind kind, qint64 id)
{
    return connection.integer(summedTable(kind).sum, id);
}

const char *RowSums::comparison(SummedKind kind)
{
    return summedTable(kind).comparison;
}

} // namespace stoa
