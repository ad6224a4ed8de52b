// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/ruleengine.h"
#include "models/rules/ruletext.h"
#include "tests/fuzz/fuzztargets.h"

namespace stoa::fuzz {

namespace {

constexpr qsizetype longestCompiled = 400; // the engine takes milliseconds for each pattern, and is not what is tried

//! What is printed is read as the same rules, and printed the same.
void demandRoundTrip(const QList<Rule> &rules)
{
    const QString printed = printRules(rules);
    const Result<QList<Rule>> again = parseRules(printed);
    demand(bool(again), "what was printed can be read", printed);
    demand(*again == rules, "what was printed is the same rules", printed);
    demand(printRules(*again) == printed, "printing is canonical", printed);
    for (const Rule &rule : rules) {
        const Result<Rule> body = parseRuleBody(printRuleBody(rule));
        demand(bool(body), "a body can be read", printRuleBody(rule));
        demand(body->root == rule.root && body->actions == rule.actions && body->comment == rule.comment,
            "a body is the same rule", printRuleBody(rule));
    }
}

void run(const QList<Rule> &rules, const QByteArray &text)
{
    const RuleEngine engine = RuleEngine::compile(rules, {});
    CommentFacts comment;
    comment.text = text;
    comment.author = text;
    RuleScan scan(engine, RuleScan::Asking::EachAlone);
    const std::vector<int> hits = scan.match(comment);
    demand(!scan.failed(), "the engine takes any text", QString::fromUtf8(text));
    const QList<RuleHit> explained = scan.explain(comment);
    demand(explained.size() == qsizetype(hits.size()), "both looks agree", QString::fromUtf8(text));
    const qsizetype codePoints = QString::fromUtf8(text).toUcs4().size();
    for (const RuleHit &hit : explained) {
        for (const auto &[from, to] : hit.spans)
            demand(from >= 0 && from <= to && to <= codePoints, "places are inside", QString::fromUtf8(text));
    }
}

} // namespace

void fuzzRules(const QByteArray &bytes)
{
    const QString text = textOf(bytes);
    if (Result<Rule> body = parseRuleBody(text); body) {
        body->name = QStringLiteral("a body has no name");
        demandRoundTrip({*body});
    }
    const Result<QList<Rule>> rules = parseRules(text);
    if (!rules)
        return demand(rules.error().code == ErrorCode::BadSyntax && rules.error().args.size() >= 2,
            "a refusal names line and reason");
    demandRoundTrip(*rules);
    if (text.size() <= longestCompiled)
        run(*rules, text.toUtf8());
}

} // namespace stoa::fuzz
