// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/backtestwatch.h"

#include "models/store/project.h"

#include <QFutureWatcher>
#include <QPromise>

namespace stoa {

namespace {

Result<ShownBacktest> shownBacktest(
    const Project &project, const BacktestRequest &request, bool withSamples, RuleProgress &progress)
{
    auto reader = project.openReader();
    if (!reader)
        return reader.error();
    auto report = backtest(**reader, request, &progress);
    if (!report)
        return report.error();
    ShownBacktest shown{std::move(*report), {}, {}, {}, {}};
    if (withSamples && !shown.report.rules.isEmpty()) {
        const RuleBacktest &first = shown.report.rules.front();
        const auto read = [&](const QList<CommentId> &ids) {
            return readSamples(**reader, ids, request.rules.front(), request.around);
        };
        shown.hits = read(first.samples);
        shown.near = read(first.nearSamples);
        shown.answered = read(first.answeredSamples);
        shown.protectedOnes = read(first.protectedSamples);
    }
    return shown;
}

} // namespace

BacktestWatch::BacktestWatch(const Project &project, QObject *parent)
    : QObject(parent)
    , m_project(project)
{
    m_pool.setMaxThreadCount(1);
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &BacktestWatch::begin);
}

BacktestWatch::~BacktestWatch()
{
    cancel();
    m_pool.waitForDone();
}

void BacktestWatch::ask(const BacktestRequest &request, bool withSamples, int restMs)
{
    cancel();
    m_request = request;
    m_withSamples = withSamples;
    m_rest.start(restMs);
}

void BacktestWatch::cancel()
{
    m_rest.stop();
    if (m_progress)
        m_progress->cancelled = true;
    m_progress.reset();
}

void BacktestWatch::begin()
{
    auto progress = std::make_shared<RuleProgress>();
    m_progress = progress;
    auto promise = std::make_shared<QPromise<Result<ShownBacktest>>>();
    auto *watcher = new QFutureWatcher<Result<ShownBacktest>>(this);
    connect(watcher, &QFutureWatcher<Result<ShownBacktest>>::finished, this, [this, watcher, progress] {
        watcher->deleteLater();
        if (m_progress != progress)
            return; // replaced meanwhile
        m_progress.reset();
        const auto result = watcher->result();
        if (result)
            Q_EMIT done(*result);
        else
            Q_EMIT failed(result.error());
    });
    watcher->setFuture(promise->future());
    promise->start();
    m_pool.start([promise, progress, request = m_request, withSamples = m_withSamples, project = &m_project] {
        promise->addResult(shownBacktest(*project, request, withSamples, *progress));
        promise->finish();
    });
    Q_EMIT began();
}

} // namespace stoa
