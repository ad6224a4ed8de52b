// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/core/walltime.h"
#include "models/planning/postterms.h"
#include "models/store/editservice.h"

#include <QList>

#include <optional>

namespace stoa {

//! A post that comes again: its rule, and the posts that were made of it.
struct Series
{
    SeriesId id;
    PostId pattern; //!< the first
    QString rule; //!< value of an RRULE
    struct Member
    {
        PostId post;
        WallTime wall; //!< that the rule gave it; where it was moved to, the post knows
        bool frozen = false;
    };
    QList<Member> members; //!< by wall, the pattern among them
};

//! The series that \a post belongs to; none: it stands alone.
Result<std::optional<Series>> seriesOf(Connection &reader, PostId post);

//! Which posts of a series are meant.
enum class SeriesReach { This, Following, All };

//! Changes to posts that come again. All occurrences are posts: what a person saw before they were made is what there
//! is. Window's thread, as PostEdits. Errors: NotFound, Invalid, InThePast.
class SeriesEdits final
{
public:
    explicit SeriesEdits(EditService &edits) noexcept; //!< must outlive this object

    //! Makes \a post the first of a series by \a rule, and a copy of it for each of \a times. Errors: Invalid when it
    //! has no date, Conflict when it is in a series already or the companion of a post.
    QFuture<Result<ActDone>> create(PostId post, const QString &rule, const QList<WallTime> &times);
    //! Makes more occurrences of a series, as copies of the last that is there.
    QFuture<Result<ActDone>> extend(SeriesId series, const QList<WallTime> &times);
    //! Gives the others what \a post has: texts, media, accounts, labels, kind, theme, and its time of day. What is
    //! published stays.
    QFuture<Result<ActDone>> apply(PostId post, SeriesReach reach);
    //! Deletes \a post and those that are meant beside it. What is published stays.
    QFuture<Result<ActDone>> remove(PostId post, SeriesReach reach);
    QFuture<Result<ActDone>> dissolve(SeriesId series); //!< the posts stay, each by itself

private:
    EditService &m_edits;
};

} // namespace stoa
