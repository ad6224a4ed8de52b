// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/ruleadvice.h"

#include "models/core/text.h"
#include "models/rules/rulewords.h"

#include <QFile>

#include <algorithm>

namespace stoa {

namespace {

constexpr int mostExamples = 5;
constexpr int mostVariants = 12; // near misses of a rule with more conditions would be half of all comments

// Most frequent first; folded; English, Greek and Russian together.
const QStringList &commonWords()
{
    static const QStringList words = [] {
        QFile file(QStringLiteral(":/rules/commonwords.txt"));
        return file.open(QIODevice::ReadOnly)
            ? QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts)
            : QStringList();
    }();
    return words;
}

void widen(RuleNode &node, bool forbidden, bool &changed)
{
    if (node.isGroup) {
        for (RuleNode &child : node.children)
            widen(child, forbidden != (node.group == GroupKind::None), changed);
        return;
    }
    const ConditionKind kind = node.condition.kind;
    const bool narrow = kind == ConditionKind::Words || kind == ConditionKind::Phrase || kind == ConditionKind::Stem
        || kind == ConditionKind::Exact;
    if (!forbidden && narrow) {
        node.condition.kind = ConditionKind::Anywhere;
        changed = true;
    }
}

bool hasChildren(const RuleNode &node)
{
    return !node.isGroup || !node.children.empty();
}

void collectInside(const RuleNode &node, bool forbidden, QList<InsidePattern> &patterns)
{
    for (const RuleNode &child : node.children)
        collectInside(child, forbidden != (node.group == GroupKind::None), patterns);
    const bool stem = node.condition.kind == ConditionKind::Stem;
    if (node.isGroup || forbidden || (!stem && node.condition.kind != ConditionKind::Anywhere))
        return;
    for (const QString &text : node.condition.texts) {
        if (const InsidePattern pattern{text, stem}; !patterns.contains(pattern))
            patterns << pattern;
    }
}

// A word that the pattern was hardly meant for: it stands inside, or it is short and the word goes on for long.
bool isUnmeant(const QString &word, const QString &pattern, bool atTheStart)
{
    const qsizetype at = word.indexOf(pattern);
    if (at < 0 || word == pattern || (atTheStart && at > 0))
        return false;
    return at > 0 || (pattern.size() <= 3 && word.size() - pattern.size() >= 4);
}

void collectTexts(const RuleNode &node, bool demanded, QStringList &texts)
{
    if (!node.isGroup) {
        if (node.condition.kind == ConditionKind::Words && (!demanded || node.condition.texts.size() == 1)) {
            for (const QString &text : node.condition.texts)
                texts << fold(text).simplified();
        }
        return;
    }
    for (const RuleNode &child : node.children)
        collectTexts(child, demanded, texts);
}

// Words that must be there (alone in their condition, under "all") and words that must not.
void addImpossible(const Rule &rule, QStringList &found)
{
    if (rule.root.group != GroupKind::All)
        return;
    QStringList demanded;
    QStringList forbidden;
    for (const RuleNode &child : rule.root.children) {
        if (!child.isGroup)
            collectTexts(child, true, demanded);
        else if (child.group == GroupKind::None)
            collectTexts(child, false, forbidden);
    }
    for (const QString &text : std::as_const(demanded)) {
        if (forbidden.contains(text))
            found << RuleWords::tr("“%1” is demanded and forbidden at once: this rule never hits anything.").arg(text);
    }
}

void addClashingActions(const Rule &rule, QStringList &found)
{
    const bool away = rule.does(ActionKind::Spam) || rule.does(ActionKind::Hide) || rule.does(ActionKind::Delete);
    if (away && rule.does(ActionKind::Like))
        found << RuleWords::tr("The rule puts a comment away and likes it.");
    if (away && rule.does(ActionKind::Suggest))
        found << RuleWords::tr("The rule puts a comment away and suggests an answer to it.");
    for (const ActionKind kind : {ActionKind::Priority, ActionKind::Assign, ActionKind::Snooze}) {
        const auto count = std::count_if(
            rule.actions.begin(), rule.actions.end(), [kind](const Action &action) { return action.kind == kind; });
        if (count > 1)
            found << RuleWords::tr("“%1” stands there twice: only the last one counts.").arg(actionToken(kind));
    }
}

} // namespace

QList<Rule> nearMissVariants(const Rule &rule)
{
    QList<Rule> variants;
    const auto add = [&](Rule variant) {
        if (!variant.root.children.empty() && variants.size() < mostVariants)
            variants << variant;
    };
    for (size_t i = 0; rule.root.group == GroupKind::All && i < rule.root.children.size(); ++i) {
        const RuleNode &child = rule.root.children[i];
        if (child.isGroup && child.group == GroupKind::None) {
            for (size_t j = 0; j < child.children.size(); ++j) {
                Rule variant = rule;
                auto &forbidden = variant.root.children[i].children;
                forbidden.erase(forbidden.begin() + qsizetype(j));
                if (forbidden.empty())
                    variant.root.children.erase(variant.root.children.begin() + qsizetype(i));
                add(variant);
            }
        } else {
            Rule variant = rule;
            variant.root.children.erase(variant.root.children.begin() + qsizetype(i));
            // What is left must still demand something: "everything but" is no near miss.
            const auto demands = [](const RuleNode &node) { return !node.isGroup || node.group != GroupKind::None; };
            if (std::any_of(variant.root.children.begin(), variant.root.children.end(), demands))
                add(variant);
        }
    }
    Rule wider = rule;
    bool changed = false;
    widen(wider.root, false, changed);
    if (changed && hasChildren(wider.root))
        add(wider);
    return variants;
}

QList<InsidePattern> patternsInsideWords(const Rule &rule)
{
    QList<InsidePattern> patterns;
    collectInside(rule.root, false, patterns);
    return patterns;
}

QList<BroadPattern> broadPatterns(
    const QList<InsidePattern> &patterns, const QMap<QString, QMap<QString, int>> &wordsByPattern)
{
    QList<BroadPattern> broad;
    for (const auto &[written, atTheStart] : patterns) {
        const QString pattern = fold(written);
        if (pattern.isEmpty()
            || !std::all_of(pattern.cbegin(), pattern.cend(), [](QChar c) { return c.isLetterOrNumber(); }))
            continue;
        QList<std::pair<int, QString>> met;
        const QMap<QString, int> words = wordsByPattern.value(pattern);
        for (auto it = words.cbegin(); it != words.cend(); ++it) {
            if (isUnmeant(it.key(), pattern, atTheStart))
                met.append({-it.value(), it.key()});
        }
        std::sort(met.begin(), met.end());
        BroadPattern found{written, {}, int(met.size())};
        for (const auto &[count, word] : met)
            found.examples << word;
        for (const QString &word : commonWords()) {
            if (isUnmeant(word, pattern, atTheStart) && !found.examples.contains(word)) {
                found.examples << word;
                ++found.others;
            }
        }
        found.examples = found.examples.mid(0, mostExamples);
        if (found.others > 0)
            broad << found;
    }
    return broad;
}

QStringList contradictions(const Rule &rule, const QList<Rule> &others)
{
    QStringList found;
    addImpossible(rule, found);
    addClashingActions(rule, found);
    for (const Rule &other : others) {
        if (other.enabled && other.stop && other.root == rule.root)
            found << RuleWords::tr("It is never asked: “%1” above has the same conditions and ends the asking.")
                         .arg(other.name);
    }
    return found;
}

} // namespace stoa
