// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/backtest.h"
#include "models/rules/samples.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <memory>

namespace stoa {

class Project;

//! A backtest with the comments to be shown beside it.
struct ShownBacktest
{
    BacktestReport report;
    QList<RuleSample> hits; //!< of the first rule, like those below
    QList<RuleSample> near;
    QList<RuleSample> answered;
    QList<RuleSample> protectedOnes;
};

//! Backtests in the background while a person types: each call replaces the one before, which is cancelled.
//!
//! Lives on the window's thread, reads on a thread of its own; the project must outlive it.
class BacktestWatch final : public QObject
{
    Q_OBJECT

public:
    explicit BacktestWatch(const Project &project, QObject *parent = nullptr);
    ~BacktestWatch() override;

    //! Begins when \a restMs have passed without another call.
    void ask(const BacktestRequest &request, bool withSamples, int restMs);
    void cancel();
    bool isBusy() const { return m_progress != nullptr || m_rest.isActive(); }
    const RuleProgress *progress() const { return m_progress.get(); } //!< null: nothing is read at the moment

Q_SIGNALS:
    void began();
    void done(const stoa::ShownBacktest &backtest);
    void failed(const stoa::Error &error); //!< not for those that were replaced or cancelled

private:
    void begin();

    const Project &m_project;
    QThreadPool m_pool;
    QTimer m_rest;
    BacktestRequest m_request;
    bool m_withSamples = false;
    std::shared_ptr<RuleProgress> m_progress;
};

} // namespace stoa
