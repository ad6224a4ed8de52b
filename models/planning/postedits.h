// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/walltime.h"
#include "models/planning/postterms.h"
#include "models/store/editservice.h"

#include <optional>

namespace stoa {

//! What a new post starts with. Everything has a default.
struct NewPost
{
    PostId id = {}; //!< from PostEdits::newId() where the caller wants to select it afterwards; else made
    std::optional<WallTime> at = {}; //!< in the project's zone; none: an idea in the tray
    std::optional<PostStatus> status = {}; //!< none: a draft where there is a date, else an idea
    PostKind kind = PostKind::Text;
    PostPurpose purpose = PostPurpose::Useful;
    ThemeId theme = {};
    CampaignId campaign = {};
    QString title = {};
    QString text = {};
    QString link = {};
    QString notes = {};
    QList<AccountId> accounts = {};
    QList<LabelId> labels = {};
    CommentId comment = {}; //!< what gave the idea
};

//! Every change a person can make to planned posts: when, what and where. Their accounts are changed by VariantEdits,
//! their media by MediaEdits.
//!
//! The calendar, the composer and paste all come through here, so one gesture is one undo step and no view knows a
//! table name. Call it on the window's thread; the work runs on the store thread, in the order of the calls, and a
//! failed act leaves the project as it was. Each content change leaves the earlier state in post_version, typing at
//! most once a minute.
//!
//! Errors of all: NotFound when a post is gone, ReadOnly; of all that would change what the public has seen: Frozen
//! when a post is published (no network moves a public post).
class PostEdits final
{
public:
    explicit PostEdits(EditService &edits) noexcept; //!< must outlive this object

    PostId newId() const;
    //! Errors: InThePast (args: the time) unless it is a published one; NotFound for an account, label, theme or
    //! campaign.
    QFuture<Result<ActDone>> create(const NewPost &post);
    //! A post that starts with what the theme has: template with its hashtag, accounts (all if it names none), name.
    //! A time that is missing in \a at is the theme's own, else 10:00; today it is the next quarter of an hour if that
    //! is over.
    QFuture<Result<ActDone>> createFromTheme(ThemeId theme, const WallTime &at, PostId id = {});

    // What changes when: companions go along with their parents in the same act (see takeCompanionsAlong()).

    //! Moves \a posts so that the earliest starts at \a start (the project's zone).
    //!
    //! The gaps between them are kept: dropping a selection on a day must not pile a campaign up on one minute. Posts
    //! of the tray among them get \a start itself. An idea becomes a draft. Errors: Frozen, InThePast (args: the time).
    QFuture<Result<ActDone>> reschedule(const QList<PostId> &posts, const WallTime &start);
    //! Moves \a posts by \a days, each keeping its time of day, whatever the clocks do in between. Errors: Invalid when
    //! one has no date, Frozen, InThePast.
    QFuture<Result<ActDone>> moveDays(const QList<PostId> &posts, qint64 days);
    //! Moves \a posts so that the earliest stands on \a day, each keeping its time of day; posts of the tray get their
    //! theme's time, else 10:00. What a drop on a day of the month does.
    QFuture<Result<ActDone>> moveToDay(const QList<PostId> &posts, QDate day);
    //! Gives each post a time of its own, in one act: next free slots, a shifted range. Errors: as reschedule().
    QFuture<Result<ActDone>> placeEach(const QList<std::pair<PostId, WallTime>> &places);
    //! Takes the date away: back to the tray, at its end. A scheduled post becomes a draft. Companions go along, and
    //! come back with it.
    QFuture<Result<ActDone>> undate(const QList<PostId> &posts);
    //! Order in the tray: \a posts come before \a before (none: at the end).
    QFuture<Result<ActDone>> reorderTray(const QList<PostId> &posts, PostId before);

    //! Copies with everything but what happened: a copy is never published and has no ids of a network. Starts as
    //! reschedule().
    QFuture<Result<ActDone>> copy(const QList<PostId> &posts, const WallTime &start);
    QFuture<Result<ActDone>> copyToDay(const QList<PostId> &posts, QDate day); //!< as moveToDay()
    QFuture<Result<ActDone>> copyToTray(const QList<PostId> &posts);
    QFuture<Result<ActDone>> remove(const QList<PostId> &posts);

    // Content. Calls that follow one another within a minute on the same post and field become one act.
    QFuture<Result<ActDone>> setText(PostId post, const QString &text);
    QFuture<Result<ActDone>> setTitle(PostId post, const QString &title);
    QFuture<Result<ActDone>> setLink(PostId post, const QString &link);
    QFuture<Result<ActDone>> setNotes(
        PostId post, const QString &notes); //!< allowed on published posts: they are internal

    // Choices, for one post or a selection.
    //! Published is set by markPublished() only, and left never: Errors: Invalid, Frozen.
    QFuture<Result<ActDone>> setStatus(const QList<PostId> &posts, PostStatus status);
    QFuture<Result<ActDone>> setKind(const QList<PostId> &posts, PostKind kind);
    QFuture<Result<ActDone>> setPurpose(const QList<PostId> &posts, PostPurpose purpose);
    QFuture<Result<ActDone>> setTheme(const QList<PostId> &posts, ThemeId theme); //!< none: without a theme
    QFuture<Result<ActDone>> setCampaign(const QList<PostId> &posts, CampaignId campaign); //!< none: without a campaign
    //! Adds and takes away labels. Labels, theme and campaign are internal: allowed on published posts too.
    QFuture<Result<ActDone>> relabel(
        const QList<PostId> &posts, const QList<LabelId> &add, const QList<LabelId> &remove);

    //! Says that \a posts are out, since \a publishedMs (UTC; 0: now). Their time becomes that moment, so that the
    //! calendar shows what happened.
    QFuture<Result<ActDone>> markPublished(const QList<PostId> &posts, qint64 publishedMs = 0);
    //! Puts the state of \a version back as a new change. Errors: NotFound, Frozen.
    QFuture<Result<ActDone>> restoreVersion(PostId post, qint64 version);

private:
    EditService &m_edits;
};

} // namespace stoa
