// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/intake/newerrows.h"

#include "models/store/intake/intake.h"

#include <QHashFunctions>

#include <algorithm>
#include <vector>

namespace stoa {

namespace {

//! One row by its key, and a number that tells whether it is the same row.
struct ReadRow
{
    qint64 key = 0;
    size_t content = 0;
    friend auto operator<=>(const ReadRow &, const ReadRow &) = default;
};

struct ReadTable
{
    std::vector<ReadRow> rows; //!< each once, sorted
    bool isWhole = true;
};

void readEach(Statement &&rows, std::vector<ReadRow> &read)
{
    while (rows.step()) {
        size_t content = 0;
        for (int column = 1; column < rows.columnCount(); ++column) {
            const QByteArrayView value = rows.bytesView(column);
            content = qHashBits(value.data(), size_t(value.size()), content * 31 + (rows.isNull(column) ? 1 : 0));
        }
        read.push_back({rows.integer(0), content});
    }
}

//! \a columns with the key first. What cannot be read from its beginning is read from its end as well.
ReadTable readTable(Connection &connection, const QByteArray &columns, const QByteArray &table)
{
    ReadTable read;
    const QByteArray sql = "SELECT " + columns + " FROM main." + table + " NOT INDEXED";
    readEach(connection.query(sql.constData()), read.rows);
    if (connection.takeError().code != ErrorCode::None) {
        read.isWhole = false;
        const QByteArray key = columns.left(columns.indexOf(','));
        readEach(connection.query((sql + " ORDER BY " + key + " DESC").constData()), read.rows);
        connection.takeError(); // the same place, met from behind
    }
    std::sort(read.rows.begin(), read.rows.end());
    read.rows.erase(std::unique(read.rows.begin(), read.rows.end()), read.rows.end());
    return read;
}

qint64 countMissing(const ReadTable &damaged, const ReadTable &backup)
{
    return std::count_if(damaged.rows.begin(), damaged.rows.end(),
        [&backup](const ReadRow &row) { return !std::binary_search(backup.rows.begin(), backup.rows.end(), row); });
}

} // namespace

Result<NewerRows> countNewerRows(const QString &damaged, const QString &backup, const DataFolder &data)
{
    const Result<std::unique_ptr<Intake>> taken = Intake::copyForReading(damaged, data);
    if (!taken)
        return taken.error();
    Result<std::unique_ptr<Connection>> from = Connection::open((*taken)->path(), Connection::Mode::Read);
    if (!from)
        return {ErrorCode::Damaged, {}, from.error().detail};
    Result<std::unique_ptr<Connection>> to = Connection::open(backup, Connection::Mode::Read);
    if (!to)
        return to.error();
    const Connection::Maintenance patienceThere(**from);
    const Connection::Maintenance patienceHere(**to);
    NewerRows newer;
    bool anything = false;
    const auto count = [&](const char *columns, const char *table, qint64 &figure) {
        const ReadTable there = readTable(**from, columns, table);
        figure = countMissing(there, readTable(**to, columns, table));
        newer.isWhole = newer.isWhole && there.isWhole;
        anything = anything || !there.rows.empty();
    };
    count(
        "id, wall, zone, status, kind, purpose, theme_id, campaign_id, title, text, link, notes", "post", newer.posts);
    count("id, 0", "comment", newer.comments);
    count("act, 0", "history", newer.edits);
    if (!anything && !newer.isWhole)
        return ErrorCode::Damaged;
    return newer;
}

} // namespace stoa
