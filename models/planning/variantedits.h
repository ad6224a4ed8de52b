// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/editservice.h"

namespace stoa {

//! Where posts go, and what is different there.
//!
//! A variant follows the post's text and media, each until it is changed by hand; follow() makes it follow again. At
//! most one variant for a post and an account. Window's thread, as PostEdits. Errors: NotFound, Frozen.
class VariantEdits final
{
public:
    explicit VariantEdits(EditService &edits) noexcept; //!< must outlive this object

    QFuture<Result<ActDone>> addAccounts(const QList<PostId> &posts, const QList<AccountId> &accounts);
    QFuture<Result<ActDone>> removeAccounts(const QList<PostId> &posts, const QList<AccountId> &accounts);
    //! Exactly these accounts; variants that stay keep their text.
    QFuture<Result<ActDone>> setAccounts(PostId post, const QList<AccountId> &accounts);
    QFuture<Result<ActDone>> setText(VariantId variant, const QString &text); //!< typing: merged within a minute
    QFuture<Result<ActDone>> follow(VariantId variant);
    //! Which of the post's media it gets and in which order, PostAttachment::id; none: no media there. What comes to
    //! the post later does not come to it. NotFound for one that is not on the post.
    QFuture<Result<ActDone>> setMedia(VariantId variant, const QList<qint64> &attachments);
    QFuture<Result<ActDone>> followMedia(VariantId variant); //!< all of the post's again
    //! What the network calls it and where it can be seen, entered by hand after publishing.
    QFuture<Result<ActDone>> setPublishedAt(VariantId variant, const QString &url, const QString &remoteId = {});

    //! The same for a post that was just published by hand: ticked off and its address kept, in one act. Errors: Frozen
    //! when it is published already, Invalid for an address that is none of the web.
    QFuture<Result<ActDone>> publishedByHand(VariantId variant, const QString &url);

private:
    EditService &m_edits;
};

} // namespace stoa
