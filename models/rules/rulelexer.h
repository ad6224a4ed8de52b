// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QList>
#include <QString>

namespace stoa {

//! One piece of a line of rule text.
struct RuleToken
{
    enum Kind { Word, Text, Expression, Comma, Percent };
    Kind kind = Word;
    QString text; //!< of Text without its quotes and escapes, of Expression without its slashes
    int column = 1;
};

//! One line of rule text that says something.
struct RuleLine
{
    int number = 0; //!< from 1
    int indent = 0; //!< spaces before it; a tab counts to the next multiple of 4
    QList<RuleToken> tokens; //!< empty: only a comment
    bool hasComment = false;
    QString comment; //!< what follows #, without one leading space
};

//! The error of a rule text: code BadSyntax, args line and reason.
Error ruleTextError(int line, const QString &reason);

//! Cuts \a text into lines and tokens; empty lines are left out. Errors: BadSyntax.
Result<QList<RuleLine>> lexRules(const QString &text);

QString quoted(const QString &text); //!< in quotation marks, with \" \\ \n \t \u{..} where needed
QString slashed(const QString &expression); //!< in slashes, with \/ where needed

//! The one spelling of an expression that is kept: \/ is /, control characters are escapes.
QString normalExpression(const QString &expression);

} // namespace stoa
