// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/engagement/tablecolumns.h"

#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace stoa {

void fitTableColumns(QTableView &table, int narrowest, int widest)
{
    constexpr int looked = 40; // rows
    constexpr int margins = 24;
    constexpr int sortMark = 16;
    const QAbstractItemModel *model = table.model();
    for (int column = 0; model && column < model->columnCount(); ++column) {
        const QString header = model->headerData(column, Qt::Horizontal).toString();
        int width = table.horizontalHeader()->fontMetrics().horizontalAdvance(header) + sortMark;
        for (int row = 0; row < std::min(looked, model->rowCount()); ++row)
            width = std::max(width, table.fontMetrics().horizontalAdvance(model->index(row, column).data().toString()));
        table.setColumnWidth(column, std::clamp(width + margins, narrowest, widest));
    }
}

} // namespace stoa
