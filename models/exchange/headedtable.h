// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/csvreader.h"
#include "models/exchange/csvwriter.h"
#include "models/exchange/rejectedrow.h"

#include <QHash>

namespace stoa {

//! Reads a small table whose first row says what the columns are, for what needs no mapping by a person.
//!
//! \a keyOf gives what a word of the head means, or nothing; of two columns that mean the same the first counts. \a
//! take gets the cells of each row, without the guard that spreadsheets need, and its line. The encoding goes into \a
//! summary. Errors: those of the reading; Invalid (args: the word) where a column of \a needed is missing.
template <typename Key, typename KeyOf, typename Take>
Result<> readHeadedTable(const QByteArray &bytes, KeyOf keyOf, const QList<std::pair<Key, QString>> &needed,
    ImportSummary &summary, Take take)
{
    const auto source = TextSource::fromBytes(bytes);
    if (!source)
        return source.error();
    summary.encoding = encodingName((*source)->encoding());
    CsvReader reader(**source);
    CsvRecord record;
    QHash<int, Key> columns;
    if (reader.next(record)) {
        for (int column = 0; column < record.size(); ++column) {
            const std::optional<Key> key = keyOf(record.text(column).trimmed().toLower());
            if (key && !columns.values().contains(*key))
                columns.insert(column, *key);
        }
    }
    for (const auto &[key, word] : needed) {
        if (reader.error().code == ErrorCode::None && !columns.values().contains(key))
            return {ErrorCode::Invalid, {word}};
    }
    while (reader.next(record)) {
        QHash<Key, QString> cells;
        for (auto it = columns.cbegin(); it != columns.cend(); ++it)
            cells.insert(it.value(), unguardCell(record.text(it.key())));
        take(cells, record.line());
    }
    return reader.error().code == ErrorCode::None ? Result<>() : Result<>(reader.error());
}

} // namespace stoa
