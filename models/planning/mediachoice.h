// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/postrow.h"

#include <QHash>

namespace stoa {

class Writer;

// Which of a post's media an account gets, and in which order: PostField::Media of that account, a list of
// post_media.id. Without a row it follows the post; an empty list means no media there.

//! As it is stored; never empty, because an empty value would take the row away.
QString mediaChoiceText(const QList<qint64> &attachments);
//! Nothing for what is no such list: the account follows the post.
std::optional<QList<qint64>> readMediaChoice(const QString &stored);

//! What \a account gets of \a media, the attachments of its post in their order. Pure.
QList<PostAttachment> mediaOn(const PostAccount &account, const QList<PostAttachment> &media);
//! How many of them. Pure.
qint64 mediaCountOn(const PostRow &post, const PostAccount &account);
bool getsAttachment(const PostAccount &account, qint64 attachment);
//! What goes out at all: of one account in its order, of several what any of them gets. Pure.
QList<PostAttachment> mediaGoingOut(const PostRow &post, const QList<PostAttachment> &media);

// Steps that edits share. Store thread, inside an act.

//! An attachment that was just put on a post.
struct NewAttachment
{
    qint64 id = 0;
    QList<AccountId> accounts; //!< whom it was made for; empty: everybody who follows
};

//! The accounts of \a post that have a choice of their own.
QHash<AccountId, QList<qint64>> mediaChoices(Writer &writer, PostId post);
//! The media of \a post, in their order.
QList<qint64> attachmentsOf(Writer &writer, PostId post);
//! \a attachments go from the post: they go from every choice too.
void dropFromChoices(Writer &writer, PostId post, const QList<qint64> &attachments);
//! The choices of a copy, whose attachments have other ids: \a copies, old to new.
void translateChoices(Writer &writer, PostId post, const QHash<qint64, qint64> &copies);
//! Attachments that came at the end of \a post. What was made for some accounts goes to those only; \a also: this one
//! gets all of them, whatever it chose before.
void extendChoices(Writer &writer, PostId post, const QList<NewAttachment> &added, AccountId also = {});

} // namespace stoa
