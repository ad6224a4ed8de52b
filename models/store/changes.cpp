// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/changes.h"

#include <algorithm>

namespace stoa {

bool ChangeList::touches(Table table) const
{
    return bulk.contains(table)
        || std::any_of(rows.cbegin(), rows.cend(), [table](const RowChange &row) { return row.table == table; });
}

QSet<qint64> ChangeList::ids(Table table) const
{
    QSet<qint64> found;
    for (const RowChange &row : rows) {
        if (row.table == table)
            found.insert(row.id);
    }
    return found;
}

QList<qint64> idsOnce(const QList<RowChange> &rows)
{
    QList<qint64> ids;
    QSet<qint64> seen;
    for (const RowChange &row : rows) {
        const qsizetype before = seen.size();
        seen.insert(row.id);
        if (row.id != 0 && seen.size() != before)
            ids.append(row.id);
    }
    return ids;
}

} // namespace stoa
