// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/rule.h"

#include <QMap>

namespace stoa {

// What can be said of rules beside what they hit. Pure; any thread.

//! A pattern that stands inside words it was hardly meant for ("lie" in "believe").
struct BroadPattern
{
    QString pattern;
    QStringList examples; //!< the most frequent words first, at most 5
    int others = 0; //!< how many different words it is in
};

//! A text of a condition that is looked for inside words.
struct InsidePattern
{
    QString text;
    bool atTheStart = false; //!< of a stem: words may go on behind it, but not stand before it
    friend bool operator==(const InsidePattern &, const InsidePattern &) = default;
};

//! Rules one step away from \a rule: what they hit and \a rule does not is a near miss. Each leaves out one condition
//! of the uppermost group "all" (or of a group "none" in it), or takes words and stems anywhere.
QList<Rule> nearMissVariants(const Rule &rule);

//! The patterns of \a rule that are looked for inside words: of the conditions anywhere and stem that may make it hit.
QList<InsidePattern> patternsInsideWords(const Rule &rule);

//! The broad ones among \a patterns: words around their hits, counted in a backtest, and common words of the three
//! languages that come with the program.
QList<BroadPattern> broadPatterns(
    const QList<InsidePattern> &patterns, const QMap<QString, QMap<QString, int>> &wordsByPattern);

//! What in \a rule cannot be meant: sentences for people. \a others are the rules asked before it.
QStringList contradictions(const Rule &rule, const QList<Rule> &others = {});

} // namespace stoa
