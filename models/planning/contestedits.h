// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/contestqueries.h"
#include "models/store/editservice.h"

namespace stoa {

//! Every change a person can make to contests. Window's thread, as PostEdits.
//!
//! Errors of all: NotFound; AlreadyDrawn once winners are known, when nothing of the contest may change but which
//! winner is refused. Undo takes a draw back; drawn again, it gives the same winners, because the seed was fixed
//! before.
class ContestEdits final
{
public:
    explicit ContestEdits(EditService &edits) noexcept; //!< must outlive this object

    ContestId newId() const;
    //! Errors: Invalid (args: name, ends, winners or mentions): no name, an end that is not after the start, not 1 to
    //! 1000. change() with a seed: InThePast (args: the end) when the end has passed or would have.
    QFuture<Result<ActDone>> create(const ContestTerms &terms, ContestId id = {});
    QFuture<Result<ActDone>> change(ContestId contest, const ContestTerms &terms);
    QFuture<Result<ActDone>> remove(const Contest &contest); //!< drawn ones too; Undo brings it back
    QFuture<Result<ActDone>> tick(ContestId contest, const QString &point, bool done);
    //! Fixes the seed; its SHA-256 is to be published before the end. Errors: InThePast after the end; Conflict when
    //! there is one.
    QFuture<Result<ActDone>> makeSeed(ContestId contest);

    //! Errors: Empty when there is no new comment.
    QFuture<Result<ActDone>> takeComments(ContestId contest, const ContestSource &source);
    //! Participants of a file. What is there already with the same name, id and facts is not added again. \a file names
    //! it. Errors: Empty when none is new.
    QFuture<Result<ActDone>> takeEntries(ContestId contest, const QList<ContestEntry> &entries, const QString &file);
    QFuture<Result<ActDone>> removeEntries(ContestId contest, const QList<ContestEntryId> &entries);
    //! What a person found out: followed, reposted, commented. Nothing: not known.
    QFuture<Result<ActDone>> setFact(
        ContestId contest, const QList<ContestEntryId> &entries, ContestCondition fact, std::optional<bool> value);
    QFuture<Result<ActDone>> refuseEntries(
        ContestId contest, const QList<ContestEntryId> &entries, const QString &reason); //!< empty: lets them in again

    //! Errors: TooEarly (args: the end) before the end or without one; Invalid (args: seed) when none was fixed; Empty
    //! when nobody takes part.
    QFuture<Result<ActDone>> draw(ContestId contest);
    //! The winner at \a place (from 0) is refused; the next in the drawn order comes in. Errors: Invalid (args:
    //! reason).
    QFuture<Result<ActDone>> refuseWinner(ContestId contest, int place, const QString &reason);

private:
    EditService &m_edits;
};

//! What a draw of \a contest would come to now. Errors: as ContestEdits::draw(). \a checked: its entries.
Result<ContestMinutes> drawContest(
    const Contest &contest, const QList<CheckedEntry> &checked, const QTimeZone &zone, qint64 nowMs);

} // namespace stoa
