// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/backtest.h"
#include "models/rules/rule.h"

#include <QCoreApplication>

namespace stoa {

//! Conditions, actions and verdicts in the language of the window: each a whole phrase, never put together from pieces.
class RuleWording final
{
    Q_DECLARE_TR_FUNCTIONS(RuleWording)

public:
    //! "contains a link to a domain that is not ours"; long lists are cut. Texts of the rule are made safe for display.
    static QString condition(const Condition &condition);
    static QString kind(ConditionKind kind); //!< its name in a list of choices
    static QString group(GroupKind kind); //!< "all of these", "one of these", "none of these"
    static QString between(GroupKind kind); //!< the word between two conditions of a group: and, or
    static QString action(const Action &action); //!< "mark as spam"
    static QString actionKind(ActionKind kind);
    static QString weekday(const QString &token);
    static QString commentKind(const QString &token);
    static QString network(const QString &token);
    //! What the engine says of one text: rule, condition, place, what would be done and what is held back.
    static QString verdict(const QList<Verdict> &verdicts);
    static QString listed(const QStringList &texts, int most); //!< “a”, “b”, “c” and 3 more

private:
    static QString ofText(const Condition &condition);
    static QString ofPlace(const Condition &condition);
};

} // namespace stoa
