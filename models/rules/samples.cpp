// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/samples.h"

#include "models/store/database.h"

namespace stoa {

namespace {

void collectConditions(const RuleNode &node, std::vector<RuleNode> &conditions)
{
    if (!node.isGroup)
        conditions.push_back(node);
    for (const RuleNode &child : node.children)
        collectConditions(child, conditions);
}

} // namespace

Rule markingRule(const Rule &rule)
{
    std::vector<RuleNode> conditions;
    collectConditions(rule.root, conditions);
    Rule marking;
    marking.root = RuleNode::of(GroupKind::Any, std::move(conditions));
    return marking;
}

QList<RuleSample> readSamples(
    Connection &reader, const QList<CommentId> &ids, const Rule &rule, const RuleSurroundings &surroundings)
{
    const RuleEngine engine = RuleEngine::compile({markingRule(rule)}, surroundings);
    RuleScan scan(engine, RuleScan::Asking::InOrder);
    QList<RuleSample> samples;
    for (const CommentId id : ids) {
        Statement row
            = reader.query("SELECT COALESCE(a.network, ''), c.author, c.text, COALESCE(c.at_ms, 0), c.account_id"
                           " FROM comment c LEFT JOIN account a ON a.id = c.account_id WHERE c.id = ?",
                id);
        if (!row.step())
            continue;
        RuleSample sample{id, row.text(0), row.text(1), row.text(2), row.integer(3), {}};
        const QByteArray text = row.bytes(2);
        const QByteArray author = row.bytes(1);
        CommentFacts facts;
        facts.id = id;
        facts.account = row.id<AccountId>(4);
        facts.text = text;
        facts.author = author;
        facts.atMs = sample.atMs;
        if (!scan.match(facts).empty())
            sample.spans = scan.explain(facts).front().spans;
        samples << sample;
    }
    return samples;
}

} // namespace stoa
