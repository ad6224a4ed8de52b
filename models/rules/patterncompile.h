// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/alphabet.h"
#include "models/rules/pattern.h"

struct hs_database;

namespace stoa {

// The seam to Hyperscan's compiler, used by PatternSet and PatternFinder only.

struct ShardPattern
{
    int id;
    QByteArray text;
    unsigned flags;
};

struct CompileOutcome
{
    int pattern = -1; //!< the index of the one that was refused; -1: none by name
    QString reason; //!< a sentence for people
};

void collectSets(const Pattern &pattern, std::vector<CodePointSet> &sets);
QByteArray engineText(const Pattern &pattern, const Alphabet &alphabet);
//! Sets \a database, or leaves it null and says why.
CompileOutcome compilePatterns(const std::vector<ShardPattern> &patterns, hs_database **database);

} // namespace stoa
