// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/tables.h"

#include "models/core/ids.h"

#include <QList>
#include <QSet>
#include <QString>

namespace stoa {

enum class ChangeKind : quint8 { Inserted, Updated, Deleted };

//! One changed row. \a id is the first column of the primary key (of post_label: the post); 0 where that is a text.
struct RowChange
{
    Table table;
    qint64 id;
    ChangeKind kind;
    friend bool operator==(const RowChange &, const RowChange &) = default;
};

//! What one act, undo, redo or batch changed: exact, announced once, after the commit.
struct ChangeList
{
    ActId act; //!< none for what is not an act (a chunk of an import, the search index)
    QList<RowChange> rows;
    QSet<Table> bulk; //!< tables in which more rows changed than it makes sense to name: read again what is shown

    bool touches(Table table) const;
    QSet<qint64> ids(Table table) const; //!< empty too when the table is in \a bulk
};

//! What an act came to.
struct ActDone
{
    ActId act; //!< none: the edit had no net effect, and the history has no entry of it
    QString label; //!< the label's code
    QStringList args;
    QList<qint64> changed; //!< ids of changed rows, each once, in the order of the changeset
};

//! The ids of \a rows that are not 0, each once, in order.
QList<qint64> idsOnce(const QList<RowChange> &rows);

} // namespace stoa

Q_DECLARE_METATYPE(stoa::ChangeList)
