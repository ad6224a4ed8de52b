// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/merge/mergeshape.h"

namespace stoa {

//! What a row of a file from elsewhere must be like before anything of ours reads it. Pure functions on values.
//!
//! The schema says types; this says which words are known, how long a text may be, which links and file names are
//! harmless.
enum class RowVerdict {
    Good,
    Mended, //!< a value was replaced or cut; the row may stay
    Bad, //!< its key makes no sense: it is left out
};

//! Judges \a row and mends it in place. Types are those of the columns already.
RowVerdict judgeRow(const MergeShape &shape, MergeRow &row);

//! The value as the column's type, or nothing where it cannot be: a text in a column of numbers, a number too large.
std::optional<QVariant> asColumnType(const QVariant &value, const MergeShape::Column &column);

} // namespace stoa
