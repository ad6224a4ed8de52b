// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/compiledrules.h"

#include "models/core/text.h"
#include "models/rules/detectors.h"
#include "models/rules/rulewords.h"

#include <algorithm>

namespace stoa {

namespace {

// Cheap signs without which nothing of the kind can be there; what passes is looked at properly.
const char *hintOf(ConditionKind kind)
{
    if (isLinkKind(kind))
        return "\\S\\.\\S";
    if (kind == ConditionKind::Phone)
        return "\\d(?:\\W{0,3}\\d){6}";
    return kind == ConditionKind::Email ? "\\S@\\S" : nullptr;
}

//! Compiles rule by rule; equal patterns are kept once.
class RuleCompiler final
{
public:
    explicit RuleCompiler(CompiledRules &out)
        : m_out(out)
    {
    }
    void addRule(int index);
    void finish();

private:
    CompiledNode addNode(const RuleNode &node);
    int addCondition(const RuleNode &node);
    void addPatterns(CompiledCondition &condition, int index);
    void use(CompiledCondition &condition, int index, const QString &key, PatternOrReason made, PatternUser user);
    void refuse(int line, const QString &reason);
    bool canHitUntouched(const CompiledNode &node) const;

    CompiledRules &m_out;
    QHash<QString, int> m_known;
    int m_rule = 0;
};

void RuleCompiler::refuse(int line, const QString &reason)
{
    if (!m_out.compiled[size_t(m_rule)].sound)
        return;
    m_out.refused.append({m_rule, line, reason});
    m_out.compiled[size_t(m_rule)].sound = false;
}

void RuleCompiler::addRule(int index)
{
    m_rule = index;
    const Rule &rule = m_out.rules[index];
    CompiledRule &compiled = m_out.compiled.emplace_back();
    compiled.sound = true;
    compiled.marksSpam = rule.does(ActionKind::Spam);
    compiled.sensitive = compiled.marksSpam || rule.does(ActionKind::Hide) || rule.does(ActionKind::Delete);
    const size_t firstCondition = m_out.conditions.size();
    CompiledNode root = addNode(rule.root);
    CompiledRule &made = m_out.compiled[size_t(index)];
    made.root = std::move(root);
    const bool one = m_out.conditions.size() == firstCondition + 1;
    made.touchIsHit = one && m_out.conditions.back().textOnly && made.root.condition < 0
        && made.root.group != GroupKind::None && made.root.children.front().condition >= 0;
    if (canHitUntouched(made.root))
        m_out.always.push_back(index);
}

CompiledNode RuleCompiler::addNode(const RuleNode &node)
{
    CompiledNode compiled;
    if (!node.isGroup) {
        compiled.condition = addCondition(node);
        return compiled;
    }
    compiled.group = node.group;
    if (node.children.empty())
        refuse(node.line, RuleWords::tr("a group needs at least one condition"));
    for (const RuleNode &child : node.children)
        compiled.children.push_back(addNode(child));
    // What patterns have decided already is asked first; what needs the whole text is asked last.
    std::stable_sort(
        compiled.children.begin(), compiled.children.end(), [this](const CompiledNode &a, const CompiledNode &b) {
            const auto isCheap = [this](const CompiledNode &child) {
                return child.condition >= 0 && !m_out.conditions[size_t(child.condition)].patterns.empty();
            };
            return isCheap(a) && !isCheap(b);
        });
    return compiled;
}

int RuleCompiler::addCondition(const RuleNode &node)
{
    const int index = int(m_out.conditions.size());
    CompiledCondition condition;
    condition.source = node.condition;
    condition.rule = m_rule;
    condition.line = node.line;
    const QStringList &texts = node.condition.texts;
    for (const QString &text : texts) {
        switch (node.condition.kind) {
        case ConditionKind::Author:
            condition.names.insert(authorKey(text.toUtf8()));
            break;
        case ConditionKind::LinkTo:
        case ConditionKind::LinkNotTo:
            condition.domains << plainDomain(text);
            break;
        case ConditionKind::CommentKind:
            condition.tokens.insert(text.toUtf8());
            break;
        case ConditionKind::Weekday:
            condition.weekdays |= 1U << (weekdayWords().indexOf(text) + 1);
            break;
        case ConditionKind::Account:
            condition.accounts.insert(m_out.surroundings.accounts.value(accountKey(text)));
            break;
        case ConditionKind::Network:
            for (auto it = m_out.surroundings.networks.cbegin(); it != m_out.surroundings.networks.cend(); ++it) {
                if (it.value() == text)
                    condition.accounts.insert(it.key());
            }
            break;
        default:
            break;
        }
    }
    condition.accounts.remove(AccountId{});
    // Without anything to look for, a condition would be met by everything.
    if (texts.isEmpty() && needsTexts(node.condition.kind))
        refuse(node.line, RuleWords::tr("a condition needs at least one text or word to look for"));
    if (condition.domains.contains(QString()))
        refuse(node.line, RuleWords::tr("a domain is needed, as in \"shop.example\""));
    for (const QString &domain : m_out.surroundings.ownDomains) {
        if (node.condition.kind == ConditionKind::LinkNotOurs)
            condition.domains << plainDomain(domain);
    }
    addPatterns(condition, index);
    m_out.conditions.push_back(std::move(condition));
    return index;
}

void RuleCompiler::addPatterns(CompiledCondition &condition, int index)
{
    const ConditionKind kind = condition.source.kind;
    if (const char *hint = hintOf(kind)) {
        const QString expression = QString::fromLatin1(hint);
        PatternUser user{index, m_rule, PatternUse::Hint, TextMode::Anywhere};
        use(condition, index, QLatin1Char('e') + expression, expressionPattern(expression), user);
    }
    if (!isTextKind(kind))
        return;
    condition.textOnly = kind != ConditionKind::Exact;
    for (const QString &text : condition.source.texts) {
        PatternOrReason made = conditionPattern(kind, text);
        if (made.ok() && kind == ConditionKind::Expression) {
            if (const QString reason = engineRefusal(made.pattern); !reason.isEmpty())
                made.reason = reason;
        }
        PatternUser user{index, m_rule, PatternUse::Whole, textModeOf(kind)};
        if (made.pattern.length > 0)
            user.use = PatternUse::Literal;
        const QString key = made.pattern.length > 0 ? QLatin1Char('l') + QString::fromUtf8(made.pattern.literal)
            : kind == ConditionKind::Expression     ? QLatin1Char('e') + text
                                                    : QString::number(int(user.mode)) + fold(text);
        use(condition, index, key, std::move(made), user);
    }
}

void RuleCompiler::use(CompiledCondition &condition, int, const QString &key, PatternOrReason made, PatternUser user)
{
    if (!made.ok())
        return refuse(condition.line,
            RuleWords::tr("%1: %2").arg(
                condition.source.texts.size() == 1 ? condition.source.texts.front() : key.mid(1), made.reason));
    const auto known = m_known.constFind(key);
    const int pattern = known == m_known.cend() ? int(m_out.patterns.size()) : *known;
    if (known == m_known.cend()) {
        m_known.insert(key, pattern);
        m_out.patterns.push_back({std::move(made.pattern), {}});
    }
    condition.patterns.push_back(pattern);
    m_out.patterns[size_t(pattern)].users.push_back(user);
}

// With every pattern absent and everything else unknown: may the rule still be hit?
bool RuleCompiler::canHitUntouched(const CompiledNode &node) const
{
    if (node.condition >= 0)
        return m_out.conditions[size_t(node.condition)].patterns.empty();
    const auto can = [this](const CompiledNode &child) { return canHitUntouched(child); };
    if (node.group == GroupKind::All)
        return std::all_of(node.children.begin(), node.children.end(), can);
    return node.group == GroupKind::None || std::any_of(node.children.begin(), node.children.end(), can);
}

void RuleCompiler::finish()
{
    std::vector<PatternSet::Entry> entries;
    for (size_t i = 0; i < m_out.patterns.size(); ++i)
        entries.push_back({int(i), &m_out.patterns[i].pattern});
    for (const PatternSet::Refusal &refusal : m_out.set.compile(entries)) {
        for (const PatternUser &user : m_out.patterns[size_t(refusal.id)].users) {
            m_rule = user.rule;
            refuse(m_out.conditions[size_t(user.condition)].line, refusal.reason);
        }
    }
    const auto broken = [this](int rule) { return !m_out.compiled[size_t(rule)].sound; };
    m_out.always.erase(std::remove_if(m_out.always.begin(), m_out.always.end(), broken), m_out.always.end());
    for (UsedPattern &pattern : m_out.patterns) {
        auto &users = pattern.users;
        users.erase(
            std::remove_if(users.begin(), users.end(), [&](const PatternUser &user) { return broken(user.rule); }),
            users.end());
    }
}

} // namespace

QString accountKey(const QString &token)
{
    return fold(token.trimmed()).remove(QLatin1Char('@'));
}

QByteArray authorKey(QByteArrayView author)
{
    QByteArray key = foldUtf8(author).trimmed();
    return key.startsWith('@') ? key.mid(1) : key;
}

TextMode textModeOf(ConditionKind kind)
{
    if (kind == ConditionKind::Anywhere || kind == ConditionKind::Expression)
        return TextMode::Anywhere;
    return kind == ConditionKind::Stem ? TextMode::Stem : TextMode::Word;
}

PatternOrReason conditionPattern(ConditionKind kind, const QString &text)
{
    return kind == ConditionKind::Expression ? expressionPattern(text) : textPattern(text, textModeOf(kind));
}

std::unique_ptr<CompiledRules> compileRules(const QList<Rule> &rules, const RuleSurroundings &surroundings)
{
    auto compiled = std::make_unique<CompiledRules>();
    compiled->rules = rules;
    compiled->surroundings = surroundings;
    RuleCompiler compiler(*compiled);
    for (int i = 0; i < int(rules.size()); ++i)
        compiler.addRule(i);
    compiler.finish();
    return compiled;
}

} // namespace stoa
