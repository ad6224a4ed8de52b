// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/rulequeries.h"

#include "models/core/sentiment.h"
#include "models/rules/compiledrules.h"
#include "models/rules/ruletext.h"
#include "models/rules/rulewords.h"
#include "models/store/database.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace stoa {

namespace {

RuleRow ruleRowOf(const Statement &statement)
{
    RuleRow row;
    row.id = statement.id<RuleId>(0);
    row.name = statement.text(1);
    row.source = statement.text(2);
    row.enabled = statement.integer(3) != 0;
    row.rank = statement.integer(4);
    row.stop = statement.integer(5) != 0;
    const auto body = parseRuleBody(row.source);
    if (!body) {
        row.error = RuleWords::tr("line %1: %2").arg(body.error().args.value(0), body.error().args.value(1));
        return row;
    }
    row.rule = *body;
    row.rule.id = row.id;
    row.rule.name = row.name;
    row.rule.enabled = row.enabled;
    row.rule.stop = row.stop;
    return row;
}

QList<std::pair<int, int>> spansOf(const QByteArray &json)
{
    QList<std::pair<int, int>> spans;
    for (const QJsonValue &span : QJsonDocument::fromJson(json).array())
        spans.append({span.toArray().at(0).toInt(), span.toArray().at(1).toInt()});
    return spans;
}

QString asComment(const RuleRow &row)
{
    QString text = QStringLiteral("# rule \"%1\"\n# %2\n").arg(row.name, row.error);
    for (const QString &line : row.source.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        text += QStringLiteral("#   ") + line + QLatin1Char('\n');
    return text;
}

constexpr char selectRules[] = "SELECT id, name, source, enabled, rank, stop FROM rule";

} // namespace

RuleQueries::RuleQueries(Connection &reader) noexcept
    : m_reader(reader)
{
}

Result<QList<RuleRow>> RuleQueries::all() const
{
    QList<RuleRow> rows;
    Statement rules = m_reader.query((QByteArray(selectRules) + " ORDER BY rank, id").constData());
    while (rules.step())
        rows.append(ruleRowOf(rules));
    return rules.finish(std::move(rows));
}

Result<RuleRow> RuleQueries::rule(RuleId id) const
{
    Statement found = m_reader.query((QByteArray(selectRules) + " WHERE id = ?").constData(), id);
    if (!found.step())
        return ErrorCode::NotFound;
    return ruleRowOf(found);
}

Result<QList<Rule>> RuleQueries::enabledRules() const
{
    const auto rows = all();
    if (!rows)
        return rows.error();
    QList<Rule> rules;
    for (const RuleRow &row : *rows) {
        if (row.enabled && !row.isBroken())
            rules.append(row.rule);
    }
    return rules;
}

Result<QString> RuleQueries::exported() const
{
    const auto rows = all();
    if (!rows)
        return rows.error();
    QString text;
    for (const RuleRow &row : *rows) {
        if (!text.isEmpty())
            text += QLatin1Char('\n');
        text += row.isBroken() ? asComment(row) : printRule(row.rule);
    }
    return text;
}

QStringList RuleQueries::ownDomains() const
{
    const QString listed = m_reader.text("SELECT value FROM setting WHERE name = 'own_domains'").value_or(QString());
    static const QRegularExpression between(QStringLiteral("[\\s,;]+"));
    QStringList domains = listed.split(between, Qt::SkipEmptyParts);
    Statement sites = m_reader.query("SELECT handle FROM account WHERE network IN ('site', 'blog', 'forum')");
    while (sites.step())
        domains << sites.text(0);
    return domains;
}

RuleSurroundings RuleQueries::surroundings() const
{
    RuleSurroundings around;
    Statement accounts = m_reader.query("SELECT id, network, handle FROM account");
    while (accounts.step()) {
        const auto id = accounts.id<AccountId>(0);
        around.accounts.insert(accountKey(accounts.text(1) + QLatin1Char(':') + accounts.text(2)), id);
        around.networks.insert(id, accounts.text(1));
    }
    const QTimeZone zone(
        m_reader.text("SELECT value FROM setting WHERE name = 'zone'").value_or(QStringLiteral("UTC")).toUtf8());
    if (zone.isValid())
        around.zone = zone;
    around.ownDomains = ownDomains();
    around.mayBeCriticism = lexiconJudge();
    around.isOnlyAbuse = lexiconAbuseJudge();
    return around;
}

Result<QList<CommentEffect>> RuleQueries::effectsOn(CommentId comment) const
{
    QList<CommentEffect> effects;
    Statement rows
        = m_reader.query("SELECT e.rule_id, COALESCE(r.name, ''), e.action, e.argument, e.outcome, e.condition,"
                         " e.spans, e.run_id >> 20 FROM rule_effect e JOIN rule_run u ON u.id = e.run_id"
                         " LEFT JOIN rule r ON r.id = e.rule_id WHERE e.comment_id = ? AND u.state <> 'undone'"
                         " ORDER BY e.run_id DESC, COALESCE(r.rank, 0), e.ordinal",
            comment);
    while (rows.step()) {
        effects.append({rows.id<RuleId>(0), rows.text(1), rows.text(2), rows.text(3), rows.text(4), rows.text(5),
            spansOf(rows.bytes(6)), rows.integer(7)});
    }
    return rows.finish(std::move(effects));
}

namespace {

const Sentiment &ruleSentiment()
{
    static const Sentiment sentiment = Sentiment::fromResources();
    return sentiment;
}

} // namespace

ToneJudge lexiconJudge()
{
    return [](QByteArrayView folded) { return ruleSentiment().isNegative(folded); };
}

ToneJudge lexiconAbuseJudge()
{
    return [](QByteArrayView folded) { return ruleSentiment().judge(folded).isOnlyAbuse(); };
}

} // namespace stoa
