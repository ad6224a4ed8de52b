// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/walltime.h"
#include "models/planning/finding.h"
#include "models/planning/postterms.h"

#include <QList>
#include <QString>

#include <optional>

namespace stoa {

//! One account that a post goes to.
struct PostAccount
{
    VariantId variant;
    AccountId account;
    QString network; //!< token
    QString handle;
    QString name;
    QString zone; //!< IANA, where it differs from the project's; else empty
    std::optional<QString> ownText; //!< set: changed by hand; not set: follows the post's text
    QString remoteId; //!< what the network calls it once it is out
    QString url; //!< where it can be seen
    QString taggedLink; //!< the post's link as it was written when it was scheduled; empty: tagged as it goes out
    //! Which media it gets, PostAttachment::id in their order; not set: follows the post. See mediaOn().
    std::optional<QList<qint64>> ownMedia = {};
    friend bool operator==(const PostAccount &, const PostAccount &) = default;
};

//! One label of a post.
struct PostLabel
{
    LabelId label;
    QString name;
    QString colour;
    friend bool operator==(const PostLabel &, const PostLabel &) = default;
};

//! All that a tile shows, and the tray, and the command line's list. Plain values, no connection behind it.
struct PostRow
{
    PostId id;
    WallTime at; //!< in zone; invalid: an idea in the tray
    QString zone;
    qint64 utcMs = 0; //!< 0 without a date
    Resolution resolution = Resolution::Exact;
    PostStatus status = PostStatus::Draft;
    PostKind kind = PostKind::Text;
    PostPurpose purpose = PostPurpose::Useful;
    ThemeId theme;
    QString themeHashtag; //!< without the # sign
    CampaignId campaign;
    QString title; //!< internal name; may be empty
    QString text;
    QString link;
    QString notes; //!< internal, never shown to the client
    QList<PostAccount> accounts; //!< in the order of the screen
    QList<PostLabel> labels; //!< by name
    MediaId thumbnail; //!< the first media of the post; see MediaQueries::thumbnail()
    int mediaCount = 0;
    int missingAlt = 0; //!< pictures without alternative text, of those that go where one is shown
    qint64 trayRank = 0;
    qint64 publishedMs = 0; //!< UTC; 0: not yet
    qint64 changedMs = 0; //!< UTC
    PostId parent; //!< it is a companion of that one; see CompanionTies
    QString parentHeadline;
    WallTime parentAt;
    int companions = 0; //!< that it has itself
    QList<Finding> findings;

    bool hasLoudFindings() const; //!< such as are marked on its tile
    bool isDated() const { return at.isValid(); }
    bool isFrozen() const { return status == PostStatus::Published; }
    QString headline() const; //!< the title, else the first line of the text
    friend bool operator==(const PostRow &, const PostRow &) = default;
};

//! A picture, film or sound at its place in a post.
struct PostAttachment
{
    qint64 id = 0; //!< post_media.id: the same media may stand in a post twice
    MediaId media;
    QString name;
    QString mime;
    QString alt;
    qint64 bytes = 0;
    int width = 0; //!< pixels; 0: not known
    int height = 0;
    qint64 durationMs = 0;
    friend bool operator==(const PostAttachment &, const PostAttachment &) = default;
};

//! An earlier state of a post.
struct PostVersion
{
    qint64 id = 0;
    qint64 atMs = 0; //!< UTC: when it was left behind
    QString title;
    QString text;
    QByteArray snapshot; //!< JSON, the whole state
};

} // namespace stoa

Q_DECLARE_METATYPE(stoa::PostRow)
