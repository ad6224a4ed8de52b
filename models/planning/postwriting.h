// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/walltime.h"
#include "models/planning/postterms.h"
#include "models/store/writer.h"

#include <QList>

#include <optional>

namespace stoa {

struct NewPost;

// Steps that the edits of posts share. Store thread, inside an act; errors are the writer's.

//! What moving and copying must know of a post.
struct PlannedTime
{
    PostId id;
    std::optional<WallTime> wall;
    QTime themeTime; //!< the default time of its theme; invalid: none
    bool published = false;
};

enum class Published { Allowed, Refused };

//! \a posts, each once, in their order. Fails with NotFound (empty list too) or, where asked, Frozen.
QList<PlannedTime> plannedTimes(Writer &writer, const QList<PostId> &posts, Published published);
//! The same for one post, without the answer.
bool checkPost(Writer &writer, PostId post, Published published);

//! A new id that no row has: acts on many rows share one millisecond. \a exists is "SELECT 1 FROM ... WHERE id = ?".
qint64 freshId(Writer &writer, const char *exists);
PostId freshPostId(Writer &writer);
qint64 freshVariantId(Writer &writer);

//! Fails with InThePast when \a wall is before this minute.
void refusePast(Writer &writer, const WallTime &wall, const QTimeZone &zone);
//! Time on \a day for a post of \a theme that has none: firstTimeOn() with the time of the theme.
WallTime themeTimeOn(Writer &writer, ThemeId theme, QDate day);
//! Gives a post a time in the project's zone; an idea becomes a draft.
void writeTime(Writer &writer, PostId post, const WallTime &wall, const QTimeZone &zone);
//! Marks the content of a post as changed. Always a new value, so that models hear of a change in a child row.
void touchPost(Writer &writer, PostId post);
//! The last rank of the tray plus one step.
qint64 nextTrayRank(Writer &writer);
constexpr qint64 rankStep = 1024; //!< sparse, so that a row can be put between two others

//! Writes a whole new post with its children; \a post has an id. Fails with NotFound for what it points to.
void writeNewPost(Writer &writer, const NewPost &post);
//! The act of making a post: as writeNewPost(), and fails with Invalid or InThePast for its time.
void createPost(Writer &writer, const NewPost &post);
//! A copy with everything but what happened, as an idea at the end of the tray: nobody has approved it, and nothing of
//! it is public.
PostId copyPost(Writer &writer, PostId from);
//! Gives \a to the accounts with their texts, labels, media and fields of \a from, in place of its own.
void replaceChildren(Writer &writer, PostId from, PostId to);
//! Deletes a post and its children one by one: what a cascade deletes, undo does not bring back.
void deletePost(Writer &writer, PostId post);

//! Headline of a post for the history: title, else the first line, at most 60 characters.
QString actHeadline(Writer &writer, PostId post);

//! Sets a row of post_field; an empty value takes it away. False: it was so already.
bool writeField(Writer &writer, PostId post, AccountId account, const QString &name, const QString &value);
//! Says that \a post is out, since \a publishedMs (UTC; 0: as planned if that is over, else now). Its time becomes
//! that moment. Fails with Invalid for one to come.
void publishPost(Writer &writer, const PlannedTime &post, qint64 publishedMs);

//! Keeps the present state of a post as an earlier version. \a typing: at most once a minute.
void keepVersion(Writer &writer, PostId post, bool typing);

} // namespace stoa
