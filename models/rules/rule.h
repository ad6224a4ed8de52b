// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace stoa {

//! What a condition looks at. The words of each stand in rulewords.cpp; ARCHITECTURE.md has the grammar.
enum class ConditionKind {
    Words, //!< any of the texts, as whole words
    Phrase, //!< any of the texts, word after word, whatever spaces and signs stand between
    Stem, //!< a word that begins with one of the texts
    Exact, //!< as whole words, case and accents as written
    Anywhere, //!< inside words too
    Expression, //!< any of the regular expressions
    Link,
    LinkTo, //!< to one of these domains or below
    LinkNotTo, //!< to any other domain
    LinkNotOurs, //!< to a domain that the project does not call its own
    Phone,
    Email,
    Capitals, //!< number: least share of capital letters, percent
    RepeatedCharacter, //!< number: times in a row
    RepeatedWord, //!< number: times in a row
    Author, //!< any of these names
    Account, //!< network:handle
    Network,
    CommentKind, //!< comment, mention, message, review
    Time, //!< from (number) to (until), minutes of the day in the project's zone; may pass midnight
    Weekday, //!< monday ... sunday, in the project's zone
};

//! One condition as a person writes it.
struct Condition
{
    ConditionKind kind = ConditionKind::Words;
    QStringList texts;
    int number = 0;
    int until = 0;
    friend bool operator==(const Condition &, const Condition &) = default;
};

enum class GroupKind { All, Any, None };

//! A group of nodes, or one condition (children is empty then).
struct RuleNode
{
    bool isGroup = false;
    GroupKind group = GroupKind::All;
    std::vector<RuleNode> children;
    Condition condition;
    int line = 0; //!< in the text it was read from, from 1; 0: not read from a text. Not compared.

    static RuleNode of(Condition condition);
    static RuleNode of(GroupKind kind, std::vector<RuleNode> children = {});
    friend bool operator==(const RuleNode &a, const RuleNode &b)
    {
        return a.isGroup == b.isGroup
            && (a.isGroup ? a.group == b.group && a.children == b.children : a.condition == b.condition);
    }
};

enum class ActionKind { Label, Assign, Priority, Hide, Spam, Delete, Suggest, Notify, Snooze, Like, Block };

//! What is done to a comment that was hit.
struct Action
{
    ActionKind kind = ActionKind::Label;
    //! Label: its name; Assign, Notify: a person; Priority: high, normal or low; Suggest: the reply; Snooze: "3 hours".
    QString argument;
    friend bool operator==(const Action &, const Action &) = default;
};

//! One rule. Any value of these fields can be printed; only what checkRule() takes can be run.
struct Rule
{
    RuleId id; //!< none for rules that are not in a project
    QString name;
    QString comment; //!< the lines after #, joined by line feeds
    bool enabled = false;
    bool stop = false; //!< after a hit later rules are not asked
    RuleNode root = RuleNode::of(GroupKind::All);
    QList<Action> actions;

    bool does(ActionKind kind) const;
    //! Equal as texts: the id is not part of it.
    friend bool operator==(const Rule &a, const Rule &b)
    {
        return a.name == b.name && a.comment == b.comment && a.enabled == b.enabled && a.stop == b.stop
            && a.root == b.root && a.actions == b.actions;
    }
};

} // namespace stoa
