// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/ruleruns.h"

#include "models/core/whendone.h"
#include "models/rules/commentchunks.h"
#include "models/rules/rulequeries.h"
#include "models/rules/ruletext.h"
#include "models/store/project.h"

#include <QPromise>
#include <QTimer>

namespace stoa {

namespace {

constexpr size_t chunkEffects = 4000; // rows of one commit: some 20 ms

//! Writes the effects of one run, chunk by chunk, on the store thread.
class EffectWriter final
{
public:
    EffectWriter(
        std::vector<RuleEffectRow> effects, RunReport report, RuleId only, std::shared_ptr<RuleProgress> progress)
        : m_effects(std::move(effects))
        , m_report(std::move(report))
        , m_only(only)
        , m_progress(std::move(progress))
    {
    }

    bool writeChunk(Writer &writer, qint64 run)
    {
        if (m_progress->cancelled) {
            writer.fail(ErrorCode::Cancelled);
            return true;
        }
        const size_t end = std::min(m_at + chunkEffects, m_effects.size());
        for (; m_at < end; ++m_at) {
            const RuleEffectRow &effect = m_effects[m_at];
            // An import may have been taken back since the comment was read.
            writer.exec(
                "INSERT INTO rule_effect (comment_id, run_id, rule_id, ordinal, action, argument, outcome, condition,"
                " spans) SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9 WHERE EXISTS (SELECT 1 FROM comment WHERE id = ?1)",
                effect.comment, run, effect.rule, effect.ordinal, effect.action, effect.argument, effect.outcome,
                effect.condition, effect.spans);
        }
        if (m_at < m_effects.size())
            return false;
        writer.exec("UPDATE rule_run SET rule_id = ?2, comments = ?3, hits = ?4, protected = ?5 WHERE id = ?1", run,
            m_only.isValid() ? std::optional(m_only) : std::nullopt, m_report.comments, m_report.hits,
            m_report.protectedHits);
        return true;
    }

private:
    std::vector<RuleEffectRow> m_effects;
    RunReport m_report;
    RuleId m_only;
    std::shared_ptr<RuleProgress> m_progress;
    size_t m_at = 0;
};

} // namespace

//! What one run is to do, and what its thread found.
struct RuleRuns::Plan
{
    QList<Rule> rules;
    RuleSurroundings around;
    RuleId only;
    QList<qint64> imports; //!< empty: all history
    qint64 nowMs = 0;
    std::shared_ptr<RuleProgress> progress = std::make_shared<RuleProgress>();
    RunReport report;
    std::vector<RuleEffectRow> effects;

    Error find(Project &project);
};

Error RuleRuns::Plan::find(Project &project)
{
    auto reader = project.openReader();
    if (!reader)
        return reader.error();
    const RuleEngine engine = RuleEngine::compile(rules, around);
    for (const RuleRefusal &refusal : engine.refused())
        report.broken << rules[refusal.rule].name;
    QList<qint64> parts = imports;
    if (parts.isEmpty())
        parts << 0;
    for (const qint64 import : std::as_const(parts)) {
        CommentChunks chunks(**reader, ImportId{import});
        progress->total += chunks.total();
        auto found = effectsOfRules(engine, chunks, nowMs, *progress, report);
        if (!found)
            return found.error();
        effects.insert(
            effects.end(), std::make_move_iterator((*found).begin()), std::make_move_iterator((*found).end()));
    }
    return {};
}

RuleRuns::RuleRuns(Project &project, EditService &edits, QObject *parent)
    : QObject(parent)
    , m_project(project)
    , m_edits(edits)
{
    m_pool.setMaxThreadCount(1);
    if (project.isReadOnly())
        return;
    if (const auto checked = checkedImports())
        m_checked = *checked;
    else
        setChecked(importsOfComments());
    connect(&edits, &EditService::changed, this, &RuleRuns::onChanged);
    QTimer::singleShot(0, this, &RuleRuns::runOverNew); // what came in while the project was not open in the window
}

RuleRuns::~RuleRuns()
{
    cancel();
    m_pool.waitForDone();
}

bool RuleRuns::isRunning() const
{
    return m_progress != nullptr;
}

void RuleRuns::cancel()
{
    if (m_progress)
        m_progress->cancelled = true;
}

QList<qint64> RuleRuns::importsOfComments() const
{
    QList<qint64> imports;
    Statement rows
        = m_project.reader().query("SELECT id FROM import WHERE kind = 'comments' AND state = 'done' ORDER BY id");
    while (rows.step())
        imports << rows.integer(0);
    return imports;
}

// By name, not by the newest: two imports may begin in the same millisecond, and then their ids have no order.
std::optional<QSet<qint64>> RuleRuns::checkedImports() const
{
    const auto known = m_project.reader().text("SELECT value FROM view_state WHERE name = 'rules.checked_imports'");
    if (!known)
        return std::nullopt;
    QSet<qint64> imports;
    for (const QString &id : known->split(QLatin1Char(' '), Qt::SkipEmptyParts))
        imports << id.toLongLong();
    return imports;
}

void RuleRuns::setChecked(const QList<qint64> &imports)
{
    m_checked.unite(QSet<qint64>(imports.begin(), imports.end()));
    QString value;
    for (const qint64 import : std::as_const(m_checked))
        value += QString::number(import) + QLatin1Char(' ');
    m_edits.maintain([value](Writer &writer) {
        writer.exec("INSERT INTO view_state (name, value) VALUES ('rules.checked_imports', ?)"
                    " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            value);
    });
}

void RuleRuns::onChanged(const ChangeList &changes)
{
    // The last chunk of an import carries its act; no edit may begin inside the signal.
    if (changes.act.isValid() && changes.touches(Table::Comment))
        QTimer::singleShot(0, this, &RuleRuns::runOverNew);
}

QFuture<Result<RunReport>> RuleRuns::runOverHistory(RuleId only)
{
    const auto refused = [](const Error &error) { return QtFuture::makeReadyFuture(Result<RunReport>(error)); };
    if (isRunning())
        return refused({ErrorCode::Conflict, {}, {}});
    const RuleQueries queries(m_project.reader());
    auto plan = std::make_shared<Plan>();
    plan->only = only;
    if (only.isValid()) {
        const auto row = queries.rule(only);
        if (!row)
            return refused(row.error());
        if (row->isBroken())
            return refused({ErrorCode::BadSyntax, {QStringLiteral("0"), row->error}, {}});
        plan->rules << row->rule;
    } else {
        const auto rules = queries.enabledRules();
        if (!rules)
            return refused(rules.error());
        plan->rules = *rules;
    }
    return start(std::move(plan));
}

QFuture<Result<RunReport>> RuleRuns::runOverNew()
{
    if (isRunning() || m_project.isReadOnly())
        return QtFuture::makeReadyFuture(Result<RunReport>(ErrorCode::Conflict));
    auto plan = std::make_shared<Plan>();
    const QList<qint64> imports = importsOfComments();
    for (const qint64 import : imports) {
        if (!m_checked.contains(import))
            plan->imports << import;
    }
    const auto rules = RuleQueries(m_project.reader()).enabledRules();
    if (!rules)
        return QtFuture::makeReadyFuture(Result<RunReport>(rules.error()));
    plan->rules = *rules;
    if (!plan->imports.isEmpty())
        setChecked(imports);
    if (plan->imports.isEmpty() || plan->rules.isEmpty())
        return QtFuture::makeReadyFuture(Result<RunReport>(RunReport{}));
    return start(std::move(plan));
}

QFuture<Result<RunReport>> RuleRuns::start(std::shared_ptr<Plan> plan)
{
    plan->around = RuleQueries(m_project.reader()).surroundings();
    plan->nowMs = m_edits.clock().nowUtcMs();
    m_progress = plan->progress;
    auto promise = std::make_shared<QPromise<Result<RunReport>>>();
    QFuture<Result<RunReport>> future = promise->future();
    promise->start();
    const auto settle = [this, promise](const Result<RunReport> &result) {
        m_progress.reset();
        promise->addResult(result);
        promise->finish();
        end(result);
    };
    // The thread finds; the window's thread hands the rows to the store, whose thread writes them.
    auto *searching = new QFutureWatcher<Error>(this);
    connect(searching, &QFutureWatcher<Error>::finished, this, [this, searching, plan, settle] {
        searching->deleteLater();
        const Error error = searching->result();
        if (error.code != ErrorCode::None || plan->effects.empty())
            return settle(error.code != ErrorCode::None ? Result<RunReport>(error) : Result<RunReport>(plan->report));
        auto writer
            = std::make_shared<EffectWriter>(std::move(plan->effects), plan->report, plan->only, plan->progress);
        const ActLabel label{QStringLiteral("rule.run"), {QString::number(plan->report.comments)}, {}, false};
        const QFuture<Result<ActDone>> act = m_edits.runBatch(
            label, BatchKind::RuleRun, [writer](Writer &store, qint64 run) { return writer->writeChunk(store, run); });
        whenDone(act, this, [plan, settle](const Result<ActDone> &done) {
            if (done)
                plan->report.act = *done;
            settle(done ? Result<RunReport>(plan->report) : Result<RunReport>(done.error()));
        });
    });
    auto finding = std::make_shared<QPromise<Error>>();
    searching->setFuture(finding->future());
    finding->start();
    m_pool.start([plan, finding, project = &m_project] {
        finding->addResult(plan->find(*project));
        finding->finish();
    });
    Q_EMIT started();
    return future;
}

void RuleRuns::end(const Result<RunReport> &result)
{
    if (result)
        Q_EMIT finished(*result);
    else
        Q_EMIT failed(result.error());
    QTimer::singleShot(0, this, &RuleRuns::runOverNew); // an import that ended while this run was on its way
}

} // namespace stoa
