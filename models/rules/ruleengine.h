// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/rules/commentfacts.h"
#include "models/rules/rule.h"

#include <QHash>
#include <QSet>
#include <QTimeZone>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace stoa {

//! Says of a folded text whether it may be criticism: true where it is negative, and where that is in doubt.
using ToneJudge = std::function<bool(QByteArrayView folded)>;

//! What rules refer to and what is not in the comment: taken once, when the rules are compiled.
struct RuleSurroundings
{
    QHash<QString, AccountId> accounts; //!< "network:handle", folded
    QHash<AccountId, QString> networks;
    QStringList ownDomains;
    QTimeZone zone = QTimeZone::utc();
    ToneJudge mayBeCriticism = [](QByteArrayView) { return false; };
    //! Of what mayBeCriticism() says true of: abuse of a person and no complaint beside it. It may be hidden, never
    //! deleted.
    ToneJudge isOnlyAbuse = [](QByteArrayView) { return false; };
};

//! Why a rule cannot be run.
struct RuleRefusal
{
    int rule = 0; //!< index
    int line = 0; //!< where it stands in the text it was read from; 0: unknown
    QString reason;
};

//! Asks the engine whether it takes every pattern of \a rule; nothing: it does. Takes milliseconds: off the window's
//! thread for long rules.
std::optional<RuleRefusal> checkRule(const Rule &rule);

//! Rules made ready for matching: all their patterns in one database. Immutable; any number of threads may use it, each
//! with a RuleScan of its own.
class RuleEngine final
{
public:
    //! Never fails as a whole: a rule that cannot be run is left out and named, the others run.
    static RuleEngine compile(const QList<Rule> &rules, const RuleSurroundings &surroundings);
    ~RuleEngine();
    RuleEngine(RuleEngine &&) noexcept;
    RuleEngine &operator=(RuleEngine &&) noexcept;

    const QList<Rule> &rules() const;
    const QList<RuleRefusal> &refused() const;

private:
    friend class RuleScan;
    RuleEngine();
    std::unique_ptr<struct CompiledRules> m_compiled;
};

//! Why one rule hit one comment, and what of its actions is held back.
struct RuleHit
{
    int rule = 0; //!< index in RuleEngine::rules()
    QString condition; //!< the conditions that were met, as printed
    QList<Condition> met; //!< the same as values; empty where only “none” decided
    QList<std::pair<int, int>> spans; //!< code points of the comment's text, end excluded, in order
    QStringList words; //!< what stands there
    bool isNegative = false; //!< the text is negative, or in doubt; asked only where an action depends on it
    bool isOnlyAbuse = false; //!< negative by abuse of a person alone
    bool namedSpam = false; //!< a spam condition of the rule was met (ARCHITECTURE.md, rules)
    int criticism = -1; //!< what a person said of the comment

    //! Hide and spam are held back on criticism that no spam condition names, and on all that a person called
    //! criticism; delete on everything negative, because abuse is answered or hidden, never deleted.
    bool holdsBack(ActionKind action) const;
};

//! The working memory of one thread. \a engine must outlive it.
class RuleScan final
{
public:
    enum class Asking {
        InOrder, //!< a hit of a rule with stop ends the asking
        EachAlone, //!< every rule as if it were the only one
    };

    RuleScan(const RuleEngine &engine, Asking asking);
    ~RuleScan();
    RuleScan(const RuleScan &) = delete;
    RuleScan &operator=(const RuleScan &) = delete;

    //! The indexes of the rules that hit, in order; valid until the next call. Empty and failed() when the engine
    //! failed: then nothing is known of this comment, and it must go to a person.
    const std::vector<int> &match(const CommentFacts &comment);
    bool failed() const;

    //! The second look: conditions, places and protection of each hit of match() for the same \a comment.
    QList<RuleHit> explain(const CommentFacts &comment);
    //! Cheap, before explainHit(): false where no action of any hit can be held back.
    bool mayBeProtected(const CommentFacts &comment);
    //! Of one of the hits only.
    RuleHit explainHit(const CommentFacts &comment, int rule);

private:
    std::unique_ptr<struct ScanState> m_state;
};

//! One action of one hit, as the command line and the try-out show it.
struct Verdict
{
    RuleId ruleId;
    QString rule; //!< its name
    QString condition;
    QList<Condition> met; //!< the same as values
    QList<std::pair<int, int>> spans;
    Action action;
    bool stopped = false; //!< later rules were not asked
    bool isProtected = false; //!< the action is held back, because the comment is criticism
};

//! What \a engine's rules, asked in order, do to one comment. Errors: Storage when the engine failed.
Result<QList<Verdict>> judge(const RuleEngine &engine, const CommentFacts &comment);

} // namespace stoa
