// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/walltime.h"
#include "models/store/editservice.h"

#include <QList>

#include <optional>

namespace stoa {

//! A post that goes with another one: announces its film elsewhere, reminds of its event.
struct Companion
{
    PostId post;
    QString headline;
    WallTime at; //!< invalid: in the tray
    bool isFrozen = false; //!< published: it moves no more
};

//! What a post is tied to. A companion has one parent; it may have companions of its own.
struct CompanionTies
{
    PostId parent; //!< none: it is nobody's companion, or the parent is gone
    QString parentHeadline;
    WallTime parentAt;
    QList<Companion> companions; //!< by time, undated last

    bool isEmpty() const { return !parent.isValid() && companions.isEmpty(); }
};

Result<CompanionTies> companionTies(Connection &reader, PostId post);

//! A companion that is to be made.
struct NewCompanion
{
    qint64 offsetMinutes = 0; //!< after its parent, on the wall; below 0: before it
    QList<AccountId> accounts;
    QString title;
    QString text;
    QString link;
};

//! Changes to companions. That they move with their parent is the work of PostEdits: see takeCompanionsAlong().
//! Window's thread, as PostEdits.
class CompanionEdits final
{
public:
    explicit CompanionEdits(EditService &edits) noexcept; //!< must outlive this object

    //! Makes \a companions of \a parent, which may be published: drafts in its campaign and with its purpose. One act.
    //! Errors: NotFound, Invalid without companions or when the parent has no date, InThePast.
    QFuture<Result<ActDone>> create(PostId parent, const QList<NewCompanion> &companions);
    //! Each of \a posts stands by itself from now on. Errors: NotFound when one is no companion.
    QFuture<Result<ActDone>> detach(const QList<PostId> &posts);

private:
    EditService &m_edits;
};

} // namespace stoa
