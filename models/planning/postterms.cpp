// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/postterms.h"

#include "models/planning/postrow.h"

#include <algorithm>
#include <array>

namespace stoa {

namespace {

constexpr std::array statusOrder{PostStatus::Idea, PostStatus::Draft, PostStatus::InReview,
    PostStatus::ChangesRequested, PostStatus::Approved, PostStatus::Scheduled, PostStatus::Published,
    PostStatus::Failed};

constexpr std::array kindOrder{PostKind::Photo, PostKind::Video, PostKind::Story, PostKind::Graphics, PostKind::Text,
    PostKind::Audio, PostKind::Article, PostKind::Poll, PostKind::Question, PostKind::Link, PostKind::Testimonial,
    PostKind::Faq, PostKind::Newsletter, PostKind::Offer, PostKind::Event, PostKind::Contest, PostKind::Infographic,
    PostKind::Podcast, PostKind::Presentation, PostKind::Ebook, PostKind::Live};

} // namespace

QString statusToken(PostStatus status)
{
    switch (status) {
    case PostStatus::Idea:
        return QStringLiteral("idea");
    case PostStatus::Draft:
        return QStringLiteral("draft");
    case PostStatus::InReview:
        return QStringLiteral("in_review");
    case PostStatus::ChangesRequested:
        return QStringLiteral("changes_requested");
    case PostStatus::Approved:
        return QStringLiteral("approved");
    case PostStatus::Scheduled:
        return QStringLiteral("scheduled");
    case PostStatus::Published:
        return QStringLiteral("published");
    case PostStatus::Failed:
        return QStringLiteral("failed");
    }
    return {};
}

QString kindToken(PostKind kind)
{
    switch (kind) {
    case PostKind::Photo:
        return QStringLiteral("photo");
    case PostKind::Video:
        return QStringLiteral("video");
    case PostKind::Story:
        return QStringLiteral("story");
    case PostKind::Graphics:
        return QStringLiteral("graphics");
    case PostKind::Text:
        return QStringLiteral("text");
    case PostKind::Audio:
        return QStringLiteral("audio");
    case PostKind::Article:
        return QStringLiteral("article");
    case PostKind::Poll:
        return QStringLiteral("poll");
    case PostKind::Question:
        return QStringLiteral("question");
    case PostKind::Link:
        return QStringLiteral("link");
    case PostKind::Testimonial:
        return QStringLiteral("testimonial");
    case PostKind::Faq:
        return QStringLiteral("faq");
    case PostKind::Newsletter:
        return QStringLiteral("newsletter");
    case PostKind::Offer:
        return QStringLiteral("offer");
    case PostKind::Event:
        return QStringLiteral("event");
    case PostKind::Contest:
        return QStringLiteral("contest");
    case PostKind::Infographic:
        return QStringLiteral("infographic");
    case PostKind::Podcast:
        return QStringLiteral("podcast");
    case PostKind::Presentation:
        return QStringLiteral("presentation");
    case PostKind::Ebook:
        return QStringLiteral("ebook");
    case PostKind::Live:
        return QStringLiteral("live");
    }
    return {};
}

QString purposeToken(PostPurpose purpose)
{
    return purpose == PostPurpose::Selling ? QStringLiteral("selling") : QStringLiteral("useful");
}

std::optional<PostStatus> statusFromToken(const QString &token)
{
    for (const PostStatus status : statusOrder) {
        if (statusToken(status) == token)
            return status;
    }
    return std::nullopt;
}

std::optional<PostKind> kindFromToken(const QString &token)
{
    for (const PostKind kind : kindOrder) {
        if (kindToken(kind) == token)
            return kind;
    }
    return std::nullopt;
}

std::optional<PostPurpose> purposeFromToken(const QString &token)
{
    for (const PostPurpose purpose : {PostPurpose::Useful, PostPurpose::Selling}) {
        if (purposeToken(purpose) == token)
            return purpose;
    }
    return std::nullopt;
}

std::span<const PostStatus> allStatuses()
{
    return statusOrder;
}

std::span<const PostKind> allKinds()
{
    return kindOrder;
}

bool PostRow::hasLoudFindings() const
{
    return std::any_of(
        findings.cbegin(), findings.cend(), [](const Finding &finding) { return !isQuiet(finding.kind); });
}

QString PostRow::headline() const
{
    if (!title.isEmpty())
        return title;
    const QString trimmed = text.trimmed();
    const qsizetype end = trimmed.indexOf(QLatin1Char('\n'));
    return end < 0 ? trimmed : trimmed.left(end).trimmed();
}

} // namespace stoa
