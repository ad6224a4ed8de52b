// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/rule.h"

#include <QCoreApplication>

#include <optional>

namespace stoa {

//! Translations of the few sentences that the rule engine itself says: why a text or a pattern is refused.
struct RuleWords
{
    Q_DECLARE_TR_FUNCTIONS(stoa::RuleWords)
};

// The keywords of the readable text. They are English in every language of the interface.

QString groupWord(GroupKind kind); //!< all, any, none
//! The word a list of texts follows: words, phrase, stem, exact, anywhere, expression, author, account, network, kind,
//! weekday. Empty for conditions that are written otherwise.
QString listWord(ConditionKind kind);
std::optional<ConditionKind> listKind(const QString &word);
bool takesBareWords(ConditionKind kind); //!< the list is of tokens of ours, not of texts

bool isTextKind(ConditionKind kind); //!< words, phrase, stem, exact, anywhere, expression
bool isLinkKind(ConditionKind kind);
bool needsTexts(ConditionKind kind); //!< a list of texts or words belongs to it

QString actionToken(ActionKind kind); //!< as in the table rule_effect and in the answers of the command line
std::optional<ActionKind> actionOf(const QString &token);
bool needsNetwork(ActionKind kind); //!< hide, delete, like, block: recorded, and shown as not sent
const QStringList &weekdayWords(); //!< monday first
const QStringList &commentKinds(); //!< comment, mention, message, review
const QStringList &networkWords(); //!< the tokens of the command line

} // namespace stoa
