// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/editservice.h"

namespace stoa {

struct PostAccount;
struct PostRow;

using LinkPresetId = Id<struct LinkPresetTag>;

//! What is added to links, so that the site's own statistics know where a visit came from. The values may hold
//! {network}, {handle}, {theme} and {date}.
struct LinkPreset
{
    LinkPresetId id;
    QString name;
    QString network; //!< token; empty: for all networks without one of their own
    QString source;
    QString medium;
    QString campaign;
    QString term;
    QString content;
    bool replaces = false; //!< of all presets: LinkTagOptions::replace
    friend bool operator==(const LinkPreset &, const LinkPreset &) = default;
};

Result<QList<LinkPreset>> readLinkPresets(Connection &reader); //!< by name
//! The one for \a network: its own, else the one for all; null: none. The first of several.
const LinkPreset *presetFor(const QList<LinkPreset> &presets, const QString &network);

//! \a link as it goes out on \a account: with utm_source and so on of \a preset.
//!
//! What the link has already is kept, unless the preset replaces it: who wrote utm_source by hand meant it; so are its
//! order, its other values and its fragment. Only http and https links are changed. A value is written as statistics
//! expect it: spaces are "_", the rest percent-encoded. Nothing is stored: copying, previews and the files that go out
//! call this. Pure.
QString taggedLink(const QString &link, const LinkPreset &preset, const PostRow &post, const PostAccount &account);
//! \a link with what \a presets have for the account's network; as it is without one.
QString linkOnAccount(
    const QString &link, const QList<LinkPreset> &presets, const PostRow &post, const PostAccount &account);

//! What the project wants of tags. Settings link_tags_when and link_tags_replace.
struct LinkTagOptions
{
    bool whenScheduled = false; //!< the tagged link of each account is written when a post is scheduled, and stays so
    bool replace = false; //!< tags that a link has already give way to the preset's
    friend bool operator==(const LinkTagOptions &, const LinkTagOptions &) = default;
};
LinkTagOptions readLinkTagOptions(Connection &reader);

class Writer;
//! A step of the acts that schedule a post or change its link: keeps each account's link as it goes out, or forgets it
//! where the post is not scheduled or the project does not want it. Store thread.
void writeTaggedLinks(Writer &writer, PostId post);

//! Changes to presets. Window's thread, as PostEdits. Errors: Invalid without a name or a source, Conflict for a name
//! that another has, NotFound.
class LinkPresetEdits final
{
public:
    explicit LinkPresetEdits(EditService &edits) noexcept; //!< must outlive this object

    QFuture<Result<ActDone>> create(const LinkPreset &preset);
    QFuture<Result<ActDone>> change(const LinkPreset &preset);
    QFuture<Result<ActDone>> remove(LinkPresetId preset);
    //! For what is scheduled from now on: links that were written stay.
    QFuture<Result<ActDone>> setOptions(const LinkTagOptions &options);

private:
    EditService &m_edits;
};

} // namespace stoa
