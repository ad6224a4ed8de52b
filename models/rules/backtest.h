// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/rules/ruleadvice.h"
#include "models/rules/ruleengine.h"

#include <atomic>
#include <functional>

namespace stoa {

class Connection;

//! One rule over all history: what it would have hit. Asked alone, whatever stands before it and whether it is on or
//! off.
struct RuleBacktest
{
    RuleId id; //!< none for a rule that is not in the project
    QString name;
    QString error; //!< not empty: the rule is broken and was not asked
    qint64 hits = 0;
    qint64 comments = 0; //!< how many were looked at
    qint64 protectedHits = 0; //!< of them criticism from which at least one action is held back
    qint64 answered = 0; //!< of them answered by a person before
    qint64 lastYear = 0; //!< hits in the twelve months before now
    QMap<QString, qint64> byMonth; //!< "2026-12" in the project's zone; comments without a date are in no month
    QList<CommentId> samples; //!< newest first
    QList<CommentId> answeredSamples;
    QList<CommentId> protectedSamples;
    qint64 nearMisses = 0;
    QList<CommentId> nearSamples;
    QList<BroadPattern> broad;

    double share() const { return comments == 0 ? 0.0 : double(hits) / double(comments); } //!< 0 to 1
};

struct BacktestReport
{
    QList<RuleBacktest> rules;
    qint64 comments = 0;
    qint64 elapsedMs = 0; //!< reading and matching
};

struct BacktestRequest
{
    QList<Rule> rules;
    RuleSurroundings around;
    qint64 nowMs = 0; //!< for the last twelve months, UTC
    int samples = 20; //!< of each kind and rule
    bool nearMisses = false; //!< look for them too, and for broad patterns: some times the work
};

//! How far background work has come, and whether it is still wanted. Shared between threads.
struct RuleProgress
{
    std::atomic<qint64> done{0};
    std::atomic<qint64> total{0};
    std::atomic<bool> cancelled{false};
};

//! Asks every rule about every comment of the project. Only reads; \a reader belongs to the calling thread. The same
//! engine on the same stored text as a run: what is shown here is what will happen. Errors: Cancelled, Storage.
Result<BacktestReport> backtest(Connection &reader, const BacktestRequest &request, RuleProgress *progress = nullptr);

//! What `stoa-cli rules backtest` answers: of the given rules, or of all rules of the project (or the one \a only).
//! Errors: NotFound (\a only), Storage.
Result<BacktestReport> backtestProject(Connection &reader, const QList<Rule> &rules, RuleId only, qint64 nowMs);

//! What `stoa-cli rules match` answers: the enabled rules of the project on one text. \a account: none where it is not
//! known.
Result<QList<Verdict>> matchProject(
    Connection &reader, const QString &text, const QString &author, AccountId account, qint64 nowMs);

} // namespace stoa
