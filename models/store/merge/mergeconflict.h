// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/writer.h"

#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace stoa {

//! Something that both copies changed differently. One version stands in its row, the other is kept here until a person
//! has looked. Stored as a setting, so that it is part of the project, travels with it, and is undone with the merge.
struct MergeConflict
{
    //! Column -> value; nothing: empty (NULL).
    using Values = QMap<QString, std::optional<QString>>;

    QString table;
    QString key; //!< the primary key, parts parted by commas
    Values kept;
    std::optional<Values> other; //!< nothing: the other copy deleted the row
    int number = 1; //!< of several about the same thing, from merges that followed one another

    QString name() const; //!< of its setting
    QString toJson() const;
    static std::optional<MergeConflict> fromSetting(const QString &name, const QString &json);
};

//! All that wait for a person, in a stable order. Errors: those of the connection.
Result<QList<MergeConflict>> waitingConflicts(Connection &connection);

//! What a person knows the row by: a post's title, an account's handle, a rule's name; empty: it is gone.
QString conflictSubject(Connection &connection, const MergeConflict &conflict);

//! Writes \a conflict down, beside others about the same thing. Inside an act.
void noteConflict(Writer &writer, MergeConflict conflict);
//! The version that stands is right: forgets the other one. Inside an act.
void keepVersion(Writer &writer, const MergeConflict &conflict);
//! The other version is right: puts it into the row, or deletes the row and what is a part of it. Inside an act. Fails
//! with Conflict when the row has changed since the merge, with NotFound when it is gone.
void takeOtherVersion(Writer &writer, const MergeConflict &conflict);

} // namespace stoa
