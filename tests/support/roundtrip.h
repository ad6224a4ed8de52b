// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/temporaryproject.h"

#include <functional>

namespace stoa::test {

//! One edit for the round trip: do, undo, redo, compare everything. Each area lists all its edits in a table of these.
struct EditCase
{
    const char *name;
    //! Makes what the edit needs (tests/support/builders) and answers the edit itself.
    std::function<std::function<QFuture<Result<ActDone>>()>(TemporaryProject &)> prepare;
};

//! What went wrong; empty: nothing. An edit must change something, be one entry of the history with a known label, be
//! taken back to exactly the rows before, and come back to exactly the rows after.
QString roundTrip(const EditCase &edit);

} // namespace stoa::test
