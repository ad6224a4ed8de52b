// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/backtest.h"
#include "models/rules/rule.h"
#include "models/store/editservice.h"

#include <QFutureWatcher>
#include <QObject>
#include <QSet>
#include <QThreadPool>

#include <memory>

namespace stoa {

class Project;

//! What a run of rules came to.
struct RunReport
{
    ActDone act; //!< none: nothing was hit, and the history has no entry of it
    qint64 comments = 0;
    qint64 hits = 0; //!< (rule, comment) pairs
    qint64 protectedHits = 0;
    QStringList broken; //!< names of rules that are on and could not be asked
};

//! Lets rules act: on all history when a person asks for it, and on what every import brings.
//!
//! A run reads and matches on a thread of its own with a connection of its own, then writes what the rules do in chunks
//! as one batch, which Undo takes back as a whole. One run at a time. Lives on the window's thread; the project and the
//! service must outlive it, and it waits for a running run when it goes.
class RuleRuns final : public QObject
{
    Q_OBJECT

public:
    RuleRuns(Project &project, EditService &edits, QObject *parent = nullptr);
    ~RuleRuns() override;

    //! \a only over all history, whether it is on or not; none: all rules that are on, in their order. Errors: Conflict
    //! (another run is on its way), NotFound, BadSyntax (the rule is broken), Cancelled, Storage.
    QFuture<Result<RunReport>> runOverHistory(RuleId only = {});
    //! The rules that are on over what imports brought since the last time. Called by itself after each import.
    QFuture<Result<RunReport>> runOverNew();

    bool isRunning() const;
    const RuleProgress *progress() const
    {
        return m_progress.get();
    } //!< of the run on its way; null when there is none
    void cancel();

Q_SIGNALS:
    void started();
    void finished(const stoa::RunReport &report); //!< a run of new comments too
    void failed(const stoa::Error &error);

private:
    struct Plan;
    QFuture<Result<RunReport>> start(std::shared_ptr<Plan> plan);
    void onChanged(const ChangeList &changes);
    void end(const Result<RunReport> &result);
    QList<qint64> importsOfComments() const;
    std::optional<QSet<qint64>> checkedImports() const; //!< none: this project was never open with rules
    void setChecked(const QList<qint64> &imports);

    Project &m_project;
    EditService &m_edits;
    QThreadPool m_pool;
    std::shared_ptr<RuleProgress> m_progress;
    std::unique_ptr<QFutureWatcher<Result<RunReport>>> m_watcher;
    QSet<qint64> m_checked; //!< imports whose comments the rules were asked about, or that came before any rule
};

//! One row of rule_effect. \a run is filled in when it is written.
struct RuleEffectRow
{
    CommentId comment;
    RuleId rule;
    int ordinal = 0;
    QString action;
    QString argument;
    QString outcome;
    QString condition;
    QString spans;
};

//! What the rules of \a engine do to the comments of \a chunks. \a nowMs: the moment snoozes count from. Errors:
//! Cancelled.
Result<std::vector<RuleEffectRow>> effectsOfRules(
    const RuleEngine &engine, class CommentChunks &chunks, qint64 nowMs, RuleProgress &progress, RunReport &report);

} // namespace stoa

Q_DECLARE_METATYPE(stoa::RunReport)
