// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/core/result.h"
#include "models/planning/calendarlayout.h"
#include "models/store/editservice.h"

#include <QList>
#include <QString>

namespace stoa {

class Connection;

//! Words written across days of the calendar: a holiday of the shop, a fair, the client is away. Not a post.
struct DayNote
{
    NoteId id;
    DateRange days;
    QString text;
    QString colour; //!< #rrggbb; empty: neutral
    friend bool operator==(const DayNote &, const DayNote &) = default;
};

Result<QList<DayNote>> readNotes(Connection &reader); //!< by beginning
Result<QList<DayNote>> readNotes(Connection &reader, const DateRange &touching); //!< those with a day in it

//! Changes to notes. Window's thread, as PostEdits. Errors: NotFound; Invalid (no text, end not after beginning).
class NoteEdits final
{
public:
    explicit NoteEdits(EditService &edits) noexcept; //!< must outlive this object

    QFuture<Result<ActDone>> create(const DayNote &note); //!< gets an id
    QFuture<Result<ActDone>> change(const DayNote &note);
    QFuture<Result<ActDone>> remove(NoteId note);

private:
    EditService &m_edits;
};

} // namespace stoa
