// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/ruleengine.h"

#include "models/rules/scanstate.h"

#include <algorithm>

namespace stoa {

namespace {

void onRulePattern(void *context, const PatternMatch &match)
{
    auto &state = *static_cast<ScanState *>(context);
    const UsedPattern &used = state.rules.patterns[size_t(match.id)];
    for (const PatternUser &user : used.users) {
        if (user.use == PatternUse::Literal && user.mode != TextMode::Anywhere) {
            const bool whole = match.freeBefore(match.to - used.pattern.length)
                && (user.mode == TextMode::Stem || match.freeAfter());
            if (!whole)
                continue;
        }
        state.seen[size_t(user.condition)] = state.number;
        if (state.touched[size_t(user.rule)] != state.number) {
            state.touched[size_t(user.rule)] = state.number;
            state.candidates.push_back(user.rule);
        }
    }
}

} // namespace

std::optional<RuleRefusal> checkRule(const Rule &rule)
{
    const auto compiled = compileRules({rule}, {});
    return compiled->refused.isEmpty() ? std::nullopt : std::optional(compiled->refused.front());
}

RuleEngine::RuleEngine() = default;
RuleEngine::~RuleEngine() = default;
RuleEngine::RuleEngine(RuleEngine &&) noexcept = default;
RuleEngine &RuleEngine::operator=(RuleEngine &&) noexcept = default;

RuleEngine RuleEngine::compile(const QList<Rule> &rules, const RuleSurroundings &surroundings)
{
    RuleEngine engine;
    engine.m_compiled = compileRules(rules, surroundings);
    return engine;
}

const QList<Rule> &RuleEngine::rules() const
{
    return m_compiled->rules;
}

const QList<RuleRefusal> &RuleEngine::refused() const
{
    return m_compiled->refused;
}

RuleScan::RuleScan(const RuleEngine &engine, Asking asking)
    : m_state(std::make_unique<ScanState>(*engine.m_compiled, asking))
{
}

RuleScan::~RuleScan() = default;

bool RuleScan::failed() const
{
    return m_state->failed;
}

const std::vector<int> &RuleScan::match(const CommentFacts &comment)
{
    ScanState &state = *m_state;
    state.begin(comment);
    if (!state.scan.scan(comment.text, onRulePattern, &state)) {
        state.failed = true;
        return state.hits;
    }
    for (const int rule : state.rules.always) {
        if (state.touched[size_t(rule)] != state.number)
            state.candidates.push_back(rule);
    }
    if (state.candidates.size() > 1)
        std::sort(state.candidates.begin(), state.candidates.end());
    for (const int rule : state.candidates) {
        const CompiledRule &compiled = state.rules.compiled[size_t(rule)];
        if (!compiled.touchIsHit && !state.holds(compiled.root))
            continue;
        state.hits.push_back(rule);
        if (state.asking == Asking::InOrder && state.rules.rules[rule].stop)
            break;
    }
    return state.hits;
}

Result<QList<Verdict>> judge(const RuleEngine &engine, const CommentFacts &comment)
{
    RuleScan scan(engine, RuleScan::Asking::InOrder);
    scan.match(comment);
    if (scan.failed())
        return Error{ErrorCode::Storage, {}, QStringLiteral("the rule engine failed")};
    QList<Verdict> verdicts;
    for (const RuleHit &hit : scan.explain(comment)) {
        const Rule &rule = engine.rules()[hit.rule];
        for (const Action &action : rule.actions)
            verdicts.append(
                {rule.id, rule.name, hit.condition, hit.met, hit.spans, action, rule.stop, hit.holdsBack(action.kind)});
    }
    return verdicts;
}

} // namespace stoa
