// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/ruleengine.h"

#include <QList>
#include <QString>

namespace stoa {

class Connection;

//! A comment shown as an example, with the places to be marked.
struct RuleSample
{
    CommentId id;
    QString network; //!< token; empty: the account is gone
    QString author; //!< a stranger's words
    QString text; //!< a stranger's words
    qint64 atMs = 0; //!< UTC; 0: undated
    QList<std::pair<int, int>> spans; //!< code points of text, end excluded
};

//! A rule that is hit by any one of \a rule's conditions: it marks what is there, in hits and in near misses.
Rule markingRule(const Rule &rule);

//! Reads \a ids and marks what \a rule looks for. Those that are gone are left out. A few hundred at most.
QList<RuleSample> readSamples(
    Connection &reader, const QList<CommentId> &ids, const Rule &rule, const RuleSurroundings &surroundings);

} // namespace stoa
