// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/merge/mergeconflict.h"
#include "models/store/merge/mergeshape.h"

#include <QMap>

namespace stoa {

//! What bringing another copy of a project into this one comes to. Plain value.
//!
//! Row by row against the state both came from: what one side changed is taken, what both changed alike is one change,
//! columns that only one side changed are brought together in the row. What both changed differently stays in both
//! versions (MergeConflict). A row that one side deleted and the other worked on stays, with all it refers to. The
//! result does not depend on which copy is called mine, and nothing in either is lost.
struct MergePlan
{
    struct Write
    {
        qsizetype shape; //!< in shapes
        std::optional<MergeRow> before; //!< as it stands in this copy
        std::optional<MergeRow> after; //!< nothing: it goes
    };
    struct Count
    {
        int added = 0;
        int changed = 0;
        int deleted = 0;
    };

    QList<MergeShape> shapes;
    QList<Write> writes; //!< by table; what is referred to stands before what refers to it
    QList<MergeConflict> conflicts;

    bool isEmpty() const { return writes.isEmpty(); }
    QMap<QByteArray, Count> counts() const; //!< by table, conflicts themselves left out
};

//! Plans it; reads only. \a base is null where the state both came from is not known: then every row that differs is a
//! conflict, and nothing is deleted. Errors: TooLarge, those of the connections.
Result<MergePlan> planMerge(Connection *base, Connection &mine, Connection &theirs);

//! Carries it out, inside an act that records facts as well (ActLabel::withFacts); \a theirs is asked for the bytes of
//! media.
void applyMerge(Writer &writer, const MergePlan &plan, Connection &theirs);

} // namespace stoa
