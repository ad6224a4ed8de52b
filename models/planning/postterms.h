// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include <optional>
#include <span>

namespace stoa {

//! Where a post stands on its way out. The order is that of the work.
enum class PostStatus : quint8 { Idea, Draft, InReview, ChangesRequested, Approved, Scheduled, Published, Failed };

//! What a post is, for the audience.
enum class PostKind : quint8 {
    Photo,
    Video,
    Story,
    Graphics,
    Text,
    Audio,
    Article,
    Poll,
    Question,
    Link,
    Testimonial,
    Faq,
    Newsletter,
    Offer,
    Event,
    Contest,
    Infographic,
    Podcast,
    Presentation,
    Ebook,
    Live, //!< an event on air, with a checklist before it
};

//! The two sides of 80/20.
enum class PostPurpose : quint8 { Useful, Selling };

// Tokens as they stand in the project file and on the command line; they never change with the language.
QString statusToken(PostStatus status);
QString kindToken(PostKind kind);
QString purposeToken(PostPurpose purpose);
std::optional<PostStatus> statusFromToken(const QString &token);
std::optional<PostKind> kindFromToken(const QString &token);
std::optional<PostPurpose> purposeFromToken(const QString &token);

std::span<const PostStatus> allStatuses();
std::span<const PostKind> allKinds();

} // namespace stoa

Q_DECLARE_METATYPE(stoa::PostStatus)
Q_DECLARE_METATYPE(stoa::PostKind)
Q_DECLARE_METATYPE(stoa::PostPurpose)
