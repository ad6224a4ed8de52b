// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/replica.h"

namespace stoa::test {

//! Two copies of one project, worked on apart and brought together in both directions.
struct MergeRound
{
    Replica base;
    Replica mine;
    Replica theirs;
    Replica result; //!< theirs brought into mine
    Replica mirrored; //!< mine brought into theirs
    qsizetype conflicts = 0;

    void draw(quint32 seed); //!< random work on both sides; the same for the same seed
    //! Merges. Answers what is wrong (not the same in either order, a word lost, a broken reference); empty: nothing.
    QString run(bool knowsBase = true);

private:
    QString lostWord();
};

} // namespace stoa::test
