// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/account.h"
#include "models/store/editservice.h"

namespace stoa {

//! Changes to the project's accounts. Window's thread, as PostEdits.
//!
//! Errors: NotFound; Invalid (network unknown, handle empty, zone unknown); Conflict when the network has that handle
//! already.
class AccountEdits final
{
public:
    explicit AccountEdits(EditService &edits) noexcept; //!< must outlive this object

    AccountId newId() const;
    //! \a account without an id gets one; its rank is the end of the list.
    QFuture<Result<ActDone>> create(const Account &account);
    QFuture<Result<ActDone>> change(const Account &account); //!< everything but the rank
    QFuture<Result<ActDone>> setArchived(AccountId account, bool archived);
    QFuture<Result<ActDone>> reorder(const QList<AccountId> &inOrder);
    //! Errors: Conflict (args: number of posts, of comments) while anything points to it: archive it then.
    QFuture<Result<ActDone>> remove(AccountId account);

private:
    EditService &m_edits;
};

} // namespace stoa
