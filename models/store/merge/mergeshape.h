// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"

#include <QList>
#include <QVariant>

namespace stoa {

//! One row as it stands in a table, column by column: null, qint64, double, QString or QByteArray.
using MergeRow = QList<QVariant>;

//! What two copies of a project have to know of a table in order to merge it row by row. Plain values.
struct MergeShape
{
    //! What happens when both copies changed the same thing differently.
    enum class Policy {
        Both, //!< one version stands in the row, the other is kept as a conflict for a person to look at
        Facts, //!< what files of networks said: the later reading stands
    };
    struct Column
    {
        QByteArray name;
        QByteArray type; //!< INTEGER, TEXT, REAL or BLOB
        bool notNull = true;
    };
    struct Reference
    {
        int column;
        QByteArray table; //!< its first key column is meant
        bool owns = false; //!< the row is a part of what it refers to, and comes back together with it
    };

    QByteArray table;
    Policy policy = Policy::Both;
    QList<Column> columns;
    QList<int> key; //!< places of the primary key's columns
    QList<QList<int>> groups; //!< columns that mean something only together: a time and its zone
    QList<int> natural; //!< the columns by which people know the row; empty: only by its id
    QList<Reference> references;
    QList<int> quiet; //!< columns whose difference is nobody's decision: order on the screen, time of the last change

    int column(QByteArrayView name) const; //!< -1: there is none
    QByteArray keyOf(const MergeRow &row) const; //!< readable, and the same for the same key
    QByteArray columnList() const; //!< "a, b, c"
};

//! The shapes of all tables that are merged, those that others refer to first. Errors: those of the connection.
Result<QList<MergeShape>> mergeShapes(Connection &connection);

//! The same bytes for the same values; orders versions where nothing else does.
QByteArray serialised(const MergeRow &row, const QList<int> &columns);
QByteArray serialised(const QVariant &value);

} // namespace stoa
