// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/store/datafolder.h"

#include <functional>

namespace stoa {

class Connection;

//! What goes along with a copy for somebody else, beyond what the project is.
struct SendChoice
{
    bool notes = false; //!< internal notes of posts and comments, and replies that were not given
    bool versions = false; //!< what posts were before
};

//! A copy that was made.
struct SentCopy
{
    qint64 bytes = 0;
    int mediaBeside = 0; //!< media of posts that lie in files beside the project, and are not in the copy
};

//! Percent that are done, rising; answers whether to go on.
using SendProgress = std::function<bool(int)>;

//! Makes a copy of the project at \a source, which may be in use, for somebody else: the plan, the comments and the
//! numbers as they are now. Not in it are the history, what was deleted or replaced and every byte of it, the state of
//! views, versions that wait for a decision after a merge, folders of this computer, the seed of a draw that is still
//! to come, and what \a choice leaves out.
//!
//! The present state is copied into the data folder, cleaned there, and written anew; only those bytes go to \a target,
//! where they appear whole or not at all, replacing what is there. Takes seconds for a large project: any thread but
//! the window's. Errors: Conflict when \a target is \a source, Cancelled, OpenElsewhere when writers leave no moment,
//! Damaged, NoPermission, DiskFull, Storage; then \a target is as it was.
Result<SentCopy> sendCopy(const QString &source, const QString &target, const SendChoice &choice,
    const DataFolder &data, const SendProgress &progress = {});

//! Takes out of \a copy what is not to be sent: rows only, bytes need writing anew. A part of sendCopy(), for its test.
Result<> scrubForSending(Connection &copy, const SendChoice &choice);

} // namespace stoa
