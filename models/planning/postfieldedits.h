// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/postfields.h"
#include "models/store/editservice.h"

namespace stoa {

//! Changes to what only some kinds of post or some networks have. Window's thread, as PostEdits.
//!
//! Errors: NotFound for post, account or picture, Invalid for a thumbnail that is no picture, Frozen for a published
//! post: of it only the first comment's being done and a poll's results still change.
class PostFieldEdits final
{
public:
    explicit PostFieldEdits(EditService &edits) noexcept; //!< must outlive this object

    //! \a account none: for all accounts of the post. Empty takes the field away. Typing: merged within a
    //! minute; what is chosen (a thumbnail) is not.
    QFuture<Result<ActDone>> set(PostId post, AccountId account, PostField field, const QString &value);

private:
    EditService &m_edits;
};

} // namespace stoa
