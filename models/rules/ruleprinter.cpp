// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/rulelexer.h"
#include "models/rules/ruletext.h"
#include "models/rules/rulewords.h"

namespace stoa {

namespace {

QString printedList(const Condition &condition)
{
    QStringList texts;
    for (const QString &text : condition.texts) {
        if (condition.kind == ConditionKind::Expression)
            texts << slashed(text);
        else
            texts << (takesBareWords(condition.kind) ? text : quoted(text));
    }
    return texts.join(QStringLiteral(", "));
}

void printNode(const RuleNode &node, int depth, QString &out)
{
    out += QString(2 * depth, QLatin1Char(' '));
    out += (node.isGroup ? groupWord(node.group) : printCondition(node.condition)) + QLatin1Char('\n');
    for (const RuleNode &child : node.children)
        printNode(child, depth + 1, out);
}

QString printedComment(const QString &comment)
{
    QString out;
    if (comment.isEmpty())
        return out;
    for (const QString &line : comment.split(QLatin1Char('\n')))
        out += (line.isEmpty() ? QStringLiteral("#") : QStringLiteral("# ") + line) + QLatin1Char('\n');
    return out;
}

QString printedBody(const Rule &rule, int depth)
{
    QString out;
    printNode(rule.root, depth, out);
    QStringList actions;
    for (const Action &action : rule.actions)
        actions << printAction(action);
    return out + QString(2 * depth, QLatin1Char(' ')) + QStringLiteral("then ") + actions.join(QStringLiteral(", "))
        + QLatin1Char('\n');
}

} // namespace

QString clockText(int minutes)
{
    return QStringLiteral("%1:%2")
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString printCondition(const Condition &condition)
{
    switch (condition.kind) {
    case ConditionKind::Link:
        return QStringLiteral("contains a link");
    case ConditionKind::LinkTo:
        return QStringLiteral("contains a link to ") + printedList(condition);
    case ConditionKind::LinkNotTo:
        return QStringLiteral("contains a link not to ") + printedList(condition);
    case ConditionKind::LinkNotOurs:
        return QStringLiteral("contains a link not to ours");
    case ConditionKind::Phone:
        return QStringLiteral("contains a phone");
    case ConditionKind::Email:
        return QStringLiteral("contains an e-mail");
    case ConditionKind::Capitals:
        return QStringLiteral("capitals at least %1 %").arg(condition.number);
    case ConditionKind::RepeatedCharacter:
        return QStringLiteral("repeats a character %1 times").arg(condition.number);
    case ConditionKind::RepeatedWord:
        return QStringLiteral("repeats a word %1 times").arg(condition.number);
    case ConditionKind::Time:
        return QStringLiteral("time %1-%2").arg(clockText(condition.number), clockText(condition.until));
    default:
        return listWord(condition.kind) + QLatin1Char(' ') + printedList(condition);
    }
}

QString printAction(const Action &action)
{
    switch (action.kind) {
    case ActionKind::Label:
        return QStringLiteral("label ") + quoted(action.argument);
    case ActionKind::Assign:
        return QStringLiteral("assign to ") + quoted(action.argument);
    case ActionKind::Priority:
        return QStringLiteral("priority ") + action.argument;
    case ActionKind::Suggest:
        return QStringLiteral("suggest ") + quoted(action.argument);
    case ActionKind::Notify:
        return action.argument.isEmpty() ? QStringLiteral("notify")
                                         : QStringLiteral("notify ") + quoted(action.argument);
    case ActionKind::Snooze:
        return QStringLiteral("snooze ") + action.argument;
    case ActionKind::Spam:
        return QStringLiteral("mark as spam");
    case ActionKind::Block:
        return QStringLiteral("block the author");
    default:
        return actionToken(action.kind);
    }
}

QString printRule(const Rule &rule)
{
    QString out = printedComment(rule.comment) + QStringLiteral("rule ") + quoted(rule.name)
        + (rule.enabled ? QStringLiteral(" on\n") : QStringLiteral(" off\n")) + printedBody(rule, 1);
    if (rule.stop)
        out += QStringLiteral("  stop\n");
    return out;
}

QString printRules(const QList<Rule> &rules)
{
    QString out;
    for (const Rule &rule : rules) {
        if (!out.isEmpty())
            out += QLatin1Char('\n');
        out += printRule(rule);
    }
    return out;
}

QString printRuleBody(const Rule &rule)
{
    return printedComment(rule.comment) + printedBody(rule, 0);
}

} // namespace stoa
