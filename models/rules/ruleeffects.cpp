// SPDX-License-Identifier: GPL-3.0-or-later
// From hits to rows of rule_effect.
#include "models/rules/commentchunks.h"
#include "models/rules/ruleruns.h"
#include "models/rules/rulewords.h"

namespace stoa {

namespace {

QString spansText(const QList<std::pair<int, int>> &spans)
{
    QString text(QLatin1Char('['));
    for (const auto &[from, to] : spans)
        text += QStringLiteral("%1[%2,%3]").arg(text.size() > 1 ? QStringLiteral(",") : QString()).arg(from).arg(to);
    return text + QLatin1Char(']');
}

// "3 hours" as the moment until which the comment sleeps, milliseconds UTC: what the inbox reads.
QString snoozedUntil(const QString &time, qint64 nowMs)
{
    const qint64 amount = time.section(QLatin1Char(' '), 0, 0).toLongLong();
    const qint64 minutes = time.contains(QLatin1String("day")) ? 24 * 60
        : time.contains(QLatin1String("hour"))                 ? 60
                                                               : 1;
    return QString::number(nowMs + amount * minutes * 60 * 1000);
}

QString outcomeOf(const RuleHit &hit, ActionKind kind)
{
    if (hit.holdsBack(kind))
        return QStringLiteral("stopped");
    return needsNetwork(kind) ? QStringLiteral("not_sent") : QStringLiteral("done");
}

void addEffects(const RuleHit &hit, const Rule &rule, CommentId comment, qint64 nowMs,
    std::vector<RuleEffectRow> &effects, RunReport &report)
{
    RuleEffectRow row{comment, rule.id, 0, {}, {}, {}, hit.condition, spansText(hit.spans)};
    bool stopped = false;
    for (const Action &action : rule.actions) {
        row.action = actionToken(action.kind);
        row.argument = action.kind == ActionKind::Snooze ? snoozedUntil(action.argument, nowMs) : action.argument;
        row.outcome = outcomeOf(hit, action.kind);
        stopped |= row.outcome == QLatin1String("stopped");
        effects.push_back(row);
        ++row.ordinal;
    }
    // Criticism that a rule would have put away goes to the top instead: it wants an answer.
    if (stopped && !rule.does(ActionKind::Priority)) {
        row.action = actionToken(ActionKind::Priority);
        row.argument = QStringLiteral("high");
        row.outcome = QStringLiteral("done");
        effects.push_back(row);
    }
    ++report.hits;
    report.protectedHits += stopped;
}

// The engine failed on this comment: nothing is known of it, so a person must look. Never a silent "no rule applies".
void addReview(CommentId comment, std::vector<RuleEffectRow> &effects)
{
    effects.push_back({comment, {}, 0, actionToken(ActionKind::Priority), QStringLiteral("high"),
        QStringLiteral("done"), RuleWords::tr("The rules could not be asked about this comment: please look at it."),
        QStringLiteral("[]")});
}

} // namespace

Result<std::vector<RuleEffectRow>> effectsOfRules(
    const RuleEngine &engine, CommentChunks &chunks, qint64 nowMs, RuleProgress &progress, RunReport &report)
{
    std::vector<RuleEffectRow> effects;
    RuleScan scan(engine, RuleScan::Asking::InOrder);
    const qint64 doneBefore = progress.done;
    const auto look = [&](const CommentFacts &comment) {
        ++report.comments;
        scan.match(comment);
        if (scan.failed())
            return addReview(comment.id, effects);
        for (const RuleHit &hit : scan.explain(comment))
            addEffects(hit, engine.rules()[hit.rule], comment.id, nowMs, effects, report);
    };
    const auto outcome = chunks.read(look, [&](qint64 done) {
        progress.done = doneBefore + done;
        return !progress.cancelled;
    });
    if (!outcome)
        return outcome.error();
    return effects;
}

} // namespace stoa
