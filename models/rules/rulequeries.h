// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/rules/ruleengine.h"

#include <QList>

namespace stoa {

class Connection;

//! A rule as it stands in the project. One that cannot be read is a row with an error, never a missing row.
struct RuleRow
{
    RuleId id;
    QString name;
    QString source; //!< conditions and actions, as readable text
    bool enabled = false;
    bool stop = false;
    qint64 rank = 0;
    Rule rule; //!< empty where error is set
    QString error; //!< why it is broken: line and reason, or what the engine says
    bool isBroken() const { return !error.isEmpty(); }
    friend bool operator==(const RuleRow &, const RuleRow &) = default;
};

//! What a rule did to a comment, when and why.
struct CommentEffect
{
    RuleId rule;
    QString ruleName; //!< empty: the rule is gone
    QString action; //!< token
    QString argument;
    QString outcome; //!< done, not_sent, stopped
    QString condition;
    QList<std::pair<int, int>> spans; //!< code points of the comment's text
    qint64 atMs = 0; //!< when the rules ran, UTC
};

//! Reads rules and what they did. Belongs to the thread of its connection.
class RuleQueries final
{
public:
    explicit RuleQueries(Connection &reader) noexcept; //!< must outlive this object

    Result<QList<RuleRow>> all() const; //!< in the order in which they are asked
    Result<RuleRow> rule(RuleId id) const; //!< Errors: NotFound.
    //! Those that are switched on and sound, in order.
    Result<QList<Rule>> enabledRules() const;
    //! All rules as readable text; broken ones as comments, so that nothing is lost. What `stoa-cli rules export`
    //! prints.
    Result<QString> exported() const;
    //! Accounts, zone, the project's own domains (setting own_domains and accounts that are sites), the tone of texts.
    RuleSurroundings surroundings() const;
    QStringList ownDomains() const;
    //! Why a comment looks as it does: newest first, runs that were undone left out.
    Result<QList<CommentEffect>> effectsOn(CommentId comment) const;

private:
    Connection &m_reader;
};

//! The judges of the program's lexicons, for RuleSurroundings. Any thread.
ToneJudge lexiconJudge();
ToneJudge lexiconAbuseJudge();

} // namespace stoa
