// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/rules/rule.h"

namespace stoa {

// Rules as readable text. The grammar stands in ARCHITECTURE.md; parseRules(printRules(r)) == r, and printing is
// canonical: what was read and printed once never changes again.

//! All rules of \a text, or BadSyntax (args: line, reason) and nothing. Patterns are not tried here: see checkRule().
Result<QList<Rule>> parseRules(const QString &text);
//! parseRules(), then every pattern tried in the engine: what an import and the text editor ask. Errors: BadSyntax.
Result<QList<Rule>> readRules(const QString &text);

QString printRules(const QList<Rule> &rules);
QString printRule(const Rule &rule);
QString printCondition(const Condition &condition); //!< one line, as in a rule's text
QString printAction(const Action &action);

//! What the table rule keeps in its column source: comment, conditions and actions; name, on/off and stop have columns.
QString printRuleBody(const Rule &rule);
//! The other way; the caller sets id, name, enabled and stop. Errors: BadSyntax, line counted within \a body.
Result<Rule> parseRuleBody(const QString &body);

//! "22:00"
QString clockText(int minutes);

} // namespace stoa
