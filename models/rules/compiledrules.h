// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/patternset.h"
#include "models/rules/ruleengine.h"

namespace stoa {

// The inside of RuleEngine, used by RuleScan. Not for others.

//! How a condition uses a pattern.
enum class PatternUse {
    Literal, //!< the word limits of mode are checked at each place
    Whole, //!< the pattern says it all
    Hint, //!< something of the kind may be there: a second look decides
};

struct PatternUser
{
    int condition = 0;
    int rule = 0;
    PatternUse use = PatternUse::Whole;
    TextMode mode = TextMode::Anywhere;
};

struct UsedPattern
{
    Pattern pattern;
    std::vector<PatternUser> users;
};

struct CompiledCondition
{
    Condition source;
    int rule = 0;
    int line = 0;
    std::vector<int> patterns; //!< indexes of UsedPattern
    bool textOnly = false; //!< met as soon as one of its patterns is
    QSet<AccountId> accounts; //!< of Account and Network
    QSet<QByteArray> names; //!< folded, of Author
    QStringList domains; //!< plain, of the link conditions
    QSet<QByteArray> tokens; //!< of CommentKind
    unsigned weekdays = 0; //!< bit 1 Monday to bit 7 Sunday
};

struct CompiledNode
{
    int condition = -1; //!< -1: a group
    GroupKind group = GroupKind::All;
    std::vector<CompiledNode> children;
};

struct CompiledRule
{
    CompiledNode root;
    bool sound = false;
    bool touchIsHit = false; //!< one condition of words: when a pattern is met, the rule is hit
    bool marksSpam = false;
    bool sensitive = false; //!< hides, deletes or marks as spam: criticism must be looked for
};

struct CompiledRules
{
    QList<Rule> rules;
    QList<RuleRefusal> refused;
    std::vector<CompiledRule> compiled;
    std::vector<CompiledCondition> conditions;
    std::vector<UsedPattern> patterns;
    std::vector<int> always; //!< rules that can be hit although no pattern of theirs is there
    PatternSet set;
    RuleSurroundings surroundings;
};

//! "network:handle" folded, as RuleSurroundings::accounts has it.
QString accountKey(const QString &token);

//! A person's name as conditions compare it: folded, without the @ and white space around it.
QByteArray authorKey(QByteArrayView author);

TextMode textModeOf(ConditionKind kind);
//! The pattern of \a text in a condition of \a kind.
PatternOrReason conditionPattern(ConditionKind kind, const QString &text);

std::unique_ptr<CompiledRules> compileRules(const QList<Rule> &rules, const RuleSurroundings &surroundings);

} // namespace stoa
