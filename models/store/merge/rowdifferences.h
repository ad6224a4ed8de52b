// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/merge/mergeshape.h"

#include <QMap>

#include <map>
#include <optional>

namespace stoa {

//! One row in two copies, and in the state both came from.
struct RowVersions
{
    std::optional<MergeRow> base;
    std::optional<MergeRow> mine;
    std::optional<MergeRow> theirs;
    std::optional<MergeRow> mineAsStored; //!< before ids were brought together
};

//! The rows of one table that are not the same in both copies.
struct TableDifferences
{
    MergeShape shape;
    QMap<QByteArray, RowVersions> rows; //!< by key
};

//! Ids of rows that both copies made for the same thing (the same account, label, comment): table -> id -> the id that
//! stays, which is the smaller one.
using MergeAliases = std::map<QByteArray, std::map<qint64, qint64>>;

//! Reads both copies side by side, in the order of their keys, and keeps only what differs. \a base may be null.
//! Plain function; each connection is read on the caller's thread. Errors: TooLarge (args: rows, limit), those of the
//! connections.
Result<QList<TableDifferences>> readDifferences(Connection *base, Connection &mine, Connection &theirs);

//! Gives rows that mean the same thing the same id, on both sides and wherever they are referred to.
void bringIdsTogether(QList<TableDifferences> &tables);

} // namespace stoa
