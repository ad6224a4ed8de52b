// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/displaytext.h"
#include "models/core/text.h"
#include "models/inbox/commentfilter.h"

#include <QStringList>

#include <vector>

namespace stoa {

//! What a rule did to a comment, and why (R10).
struct RuleReason
{
    RuleId rule;
    qint64 run = 0; //!< time-ordered: when
    QString ruleName;
    QString action; //!< label assign priority hide spam delete suggest notify snooze like block
    QString argument;
    QString outcome; //!< done, not_sent, stopped
    QString condition; //!< the part of the rule that matched
    QList<std::pair<int, int>> spans; //!< code points of the text, end excluded
};

//! One comment with everything that a list or a conversation shows of it.
struct CommentRow
{
    CommentId id;
    AccountId account;
    QString network;
    QString handle; //!< of the account
    QString kind = QStringLiteral("comment");
    qint64 person = 0;
    UntrustedText author;
    UntrustedText text;
    std::optional<qint64> atMs; //!< UTC; none: undated
    QString remoteId;
    QString parentRemoteId;
    QString postRef;
    QString url;
    std::optional<qint64> likes;
    CommentState state = CommentState::New;
    bool hidden = false;
    bool spam = false;
    std::optional<bool> criticism; //!< as a person said
    QString assignee;
    int priority = 0; //!< 1 high, 0 normal, -1 low
    std::optional<qint64> snoozedUntilMs;
    std::optional<qint64> answeredMs;
    QString note; //!< internal
    QStringList labels; //!< of the person and of rules, by name
    std::vector<RuleReason> reasons; //!< newest first; only in detailed rows
    bool byRule = false;
    QString ruleName; //!< of the rule whose effect is shown in the list
    QString ruleAction;
    QStringList ruleWords; //!< what it matched, as written
};

//! The pieces of \a text that stand at \a spans (code points, end excluded).
QStringList wordsAt(const QString &text, const QList<std::pair<int, int>> &spans);

} // namespace stoa

Q_DECLARE_METATYPE(stoa::CommentRow)
