// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/ruleengine.h"
#include "models/rules/rulereader.h"
#include "models/rules/ruletext.h"

namespace stoa {

namespace {

constexpr int deepestGroup = 32; // far beyond what a person can read; keeps the recursion bounded

} // namespace

void RuleReader::fail(int line, const QString &reason)
{
    if (!failed())
        m_error = ruleTextError(line, reason);
}

void RuleReader::collectComments()
{
    while (m_at < m_lines.size() && m_lines[m_at].tokens.isEmpty()) {
        m_comments << m_lines[m_at].comment;
        if (m_lines[m_at].indent > m_outerIndent)
            m_ownComments = m_comments.size();
        m_lastLine = m_lines[m_at++].number;
    }
}

const RuleLine &RuleReader::next()
{
    const RuleLine &line = m_lines[m_at++];
    m_lastLine = line.number;
    if (line.hasComment)
        m_comments << line.comment;
    m_ownComments = m_comments.size();
    return line;
}

bool RuleReader::startsRule() const
{
    return m_at < m_lines.size() && !m_lines[m_at].tokens.isEmpty()
        && m_lines[m_at].tokens.front().kind == RuleToken::Word
        && m_lines[m_at].tokens.front().text == QLatin1String("rule");
}

void RuleReader::demandEnd(const LineReader &line)
{
    if (!line.atEnd())
        fail(line.number(), RuleWords::tr("nothing may follow here, but there is “%1”").arg(line.shown()));
}

namespace {

void addComment(Rule &rule, const QStringList &lines)
{
    if (!lines.isEmpty())
        rule.comment += (rule.comment.isEmpty() ? QString() : QStringLiteral("\n")) + lines.join(QLatin1Char('\n'));
}

} // namespace

QList<Rule> RuleReader::readAll()
{
    QList<Rule> rules;
    for (collectComments(); !atEnd(); collectComments()) {
        if (!startsRule()) {
            fail(lineNumber(), RuleWords::tr("a rule begins with: rule \"Name\" on"));
            break;
        }
        Rule rule;
        const int indent = m_lines[m_at].indent;
        readHeading(rule);
        Rule body = readBody(true, indent);
        rule.root = std::move(body.root);
        rule.actions = body.actions;
        rule.stop = body.stop;
        rule.comment = body.comment;
        rules << rule;
    }
    // What stands below the last rule has no rule to go with but that one.
    if (!rules.isEmpty())
        addComment(rules.last(), m_comments);
    return rules;
}

void RuleReader::readHeading(Rule &rule)
{
    LineReader line(next());
    line.takeWord("rule");
    const auto name = line.take(RuleToken::Text);
    if (!name || name->trimmed().isEmpty())
        return fail(line.number(), RuleWords::tr("a rule needs a name in quotation marks"));
    rule.name = *name;
    rule.enabled = line.takeWord("on");
    if (!rule.enabled && !line.takeWord("off"))
        return fail(line.number(), RuleWords::tr("“on” or “off” must follow the rule’s name"));
    demandEnd(line);
}

Rule RuleReader::readBody(bool withStop, int outerIndent)
{
    Rule rule;
    m_outerIndent = outerIndent;
    collectComments();
    if (atEnd() || startsRule()) {
        fail(m_lastLine, RuleWords::tr("a rule needs at least one condition"));
        return rule;
    }
    if (m_lines[m_at].indent <= outerIndent)
        fail(m_lines[m_at].number, RuleWords::tr("what belongs to a rule stands further to the right than its name"));
    const int line = m_lines[m_at].number;
    RuleNode root = readNode(0);
    // One condition may stand alone; it is kept as a group of one.
    if (!root.isGroup) {
        root = RuleNode::of(GroupKind::All, {std::move(root)});
        root.line = line;
    }
    rule.root = std::move(root);
    for (collectComments(); !atEnd() && !startsRule(); collectComments()) {
        LineReader reader(next());
        if (reader.takeWord("then") && !rule.stop) {
            readActions(reader, rule);
        } else if (withStop && !rule.stop && !rule.actions.isEmpty() && reader.takeWord("stop")) {
            rule.stop = true;
            demandEnd(reader);
        } else {
            fail(reader.number(),
                rule.actions.isEmpty() ? RuleWords::tr(
                    "“then” and what is to be done must follow the conditions; several conditions stand "
                    "under all, any or none")
                                       : RuleWords::tr("only “stop” or another rule may follow here"));
        }
    }
    if (rule.actions.isEmpty())
        fail(m_lastLine, RuleWords::tr("a rule needs “then” and at least one thing to do"));
    addComment(rule, m_comments.mid(0, m_ownComments));
    m_comments.remove(0, m_ownComments);
    m_ownComments = 0;
    return rule;
}

RuleNode RuleReader::readNode(int depth)
{
    const RuleLine &raw = next();
    LineReader line(raw);
    RuleNode node;
    node.line = raw.number;
    for (const GroupKind kind : {GroupKind::All, GroupKind::Any, GroupKind::None}) {
        if (!line.takeWord(groupWord(kind).toLatin1().constData()))
            continue;
        node.isGroup = true;
        node.group = kind;
        demandEnd(line);
        if (depth >= deepestGroup)
            fail(raw.number, RuleWords::tr("groups are nested too deeply"));
        else
            node.children = readChildren(raw, depth);
        return node;
    }
    node.condition = readCondition(line);
    demandEnd(line);
    return node;
}

std::vector<RuleNode> RuleReader::readChildren(const RuleLine &group, int depth)
{
    std::vector<RuleNode> children;
    int indent = -1;
    for (collectComments(); !atEnd() && m_lines[m_at].indent > group.indent && !startsRule(); collectComments()) {
        if (indent < 0)
            indent = m_lines[m_at].indent;
        if (m_lines[m_at].indent != indent) {
            fail(lineNumber(), RuleWords::tr("the lines of one group must begin in the same column"));
            break;
        }
        children.push_back(readNode(depth + 1));
    }
    if (children.empty())
        fail(group.number,
            RuleWords::tr("a group needs at least one condition, on a line of its own, further to the right"));
    return children;
}

Result<QList<Rule>> parseRules(const QString &text)
{
    const auto lines = lexRules(text);
    if (!lines)
        return lines.error();
    RuleReader reader(*lines);
    QList<Rule> rules = reader.readAll();
    if (reader.failed())
        return reader.error();
    return rules;
}

Result<Rule> parseRuleBody(const QString &body)
{
    const auto lines = lexRules(body);
    if (!lines)
        return lines.error();
    RuleReader reader(*lines);
    Rule rule = reader.readBody(false, -1);
    if (!reader.failed() && !reader.atEnd())
        reader.fail(reader.lineNumber(), RuleWords::tr("only one rule may stand here"));
    if (reader.failed())
        return reader.error();
    return rule;
}

Result<QList<Rule>> readRules(const QString &text)
{
    auto rules = parseRules(text);
    if (!rules)
        return rules;
    for (const Rule &rule : *rules) {
        if (const auto refused = checkRule(rule))
            return ruleTextError(refused->line, refused->reason);
    }
    return rules;
}

} // namespace stoa
