// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <QString>

#include <compare>

namespace stoa {

//! A row's id, a type of its own for each table so that a post's id cannot be passed where a comment's is meant.
//!
//! 64 bits ordered by time: milliseconds of the thing's own time (UTC) << 20, low bits random or hashed. In JSON they
//! are strings, because they pass 2^53.
template <typename Tag>
struct Id
{
    qint64 value = 0; //!< 0: none

    bool isValid() const noexcept { return value != 0; }
    QString toString() const { return QString::number(value); }
    static Id fromString(const QString &text)
    {
        bool ok = false;
        const qint64 number = text.toLongLong(&ok);
        return {ok ? number : 0};
    }
    friend auto operator<=>(const Id &, const Id &) = default;
    friend size_t qHash(const Id &id, size_t seed = 0) noexcept { return ::qHash(id.value, seed); }
};

using AccountId = Id<struct AccountTag>;
using PostId = Id<struct PostTag>;
using VariantId = Id<struct VariantTag>;
using ThemeId = Id<struct ThemeTag>;
using CampaignId = Id<struct CampaignTag>;
using LabelId = Id<struct LabelTag>;
using MediaId = Id<struct MediaTag>;
using CommentId = Id<struct CommentTag>;
using RuleId = Id<struct RuleTag>;
using ImportId = Id<struct ImportTag>;
using ActId = Id<struct ActTag>;
using ContestId = Id<struct ContestTag>;
using ContestEntryId = Id<struct ContestEntryTag>;
using PictureTemplateId = Id<struct PictureTemplateTag>;
using SlotId = Id<struct SlotTag>;
using NoteId = Id<struct NoteTag>;
using SeriesId = Id<struct SeriesTag>;
using ClientDayId = Id<struct ClientDayTag>;
using ItemId = Id<struct ItemTag>; //!< published_item: a post as a network's export knows it

//! A new time-ordered id for a thing made at \a utcMs, with random low bits.
qint64 makeId(qint64 utcMs);

//! The id of an ingested row: low 20 bits are a hash of (account, remote id), so that the same import on two laptops
//! agrees. The caller takes the next free id on collision.
qint64 ingestId(qint64 utcMs, qint64 account, QByteArrayView remoteId);

//! The time inside an id, milliseconds UTC.
constexpr qint64 idTimeMs(qint64 id) noexcept
{
    return id >> 20;
}

} // namespace stoa
