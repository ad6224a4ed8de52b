// SPDX-License-Identifier: GPL-3.0-or-later
// The second look: where in the original text a hit stands, and whether criticism is protected from it.
#include "models/core/text.h"
#include "models/rules/ruletext.h"
#include "models/rules/rulewords.h"
#include "models/rules/scanstate.h"

#include <algorithm>

namespace stoa {

namespace {

using Spans = QList<std::pair<int, int>>;

std::pair<int, int> codePointsOf(const TextSpan &span)
{
    return {int(span.fromCodePoint), int(span.toCodePoint)};
}

// Sorted, and what overlaps or touches in one.
Spans mergedSpans(Spans spans)
{
    std::sort(spans.begin(), spans.end());
    Spans merged;
    for (const auto &span : spans) {
        if (!merged.isEmpty() && span.first < merged.last().second)
            merged.last().second = std::max(merged.last().second, span.second);
        else
            merged.append(span);
    }
    return merged;
}

Spans asCodePoints(const QString &text, const std::vector<TextPlace> &places)
{
    Spans spans;
    qsizetype unit = 0;
    int codePoint = 0;
    const auto advance = [&](qsizetype to) {
        for (; unit < to; ++unit)
            codePoint += !(text[unit].isLowSurrogate() && unit > 0 && text[unit - 1].isHighSurrogate());
        return codePoint;
    };
    for (const TextPlace &place : places) {
        const int from = advance(place.from);
        spans.append({from, advance(place.to)});
    }
    return spans;
}

// The conditions that were met and not forbidden: those that a person wants to see marked.
void collectMet(ScanState &state, const CompiledNode &node, std::vector<int> &met)
{
    if (node.condition >= 0) {
        if (state.conditionHolds(node.condition))
            met.push_back(node.condition);
        return;
    }
    if (node.group == GroupKind::None || !state.holds(node))
        return;
    for (const CompiledNode &child : node.children)
        collectMet(state, child, met);
}

bool isSpamSign(ConditionKind kind)
{
    return isLinkKind(kind) || kind == ConditionKind::Phone || kind == ConditionKind::Email
        || kind == ConditionKind::RepeatedCharacter || kind == ConditionKind::RepeatedWord;
}

QString firstForbidden(const CompiledRules &rules, const CompiledNode &node)
{
    if (node.condition >= 0)
        return printCondition(rules.conditions[size_t(node.condition)].source);
    for (const CompiledNode &child : node.children) {
        if (const QString text = firstForbidden(rules, child); !text.isEmpty())
            return node.group == GroupKind::None ? QStringLiteral("none ") + text : text;
    }
    return {};
}

bool freeOnTheLeft(const QByteArray &text, qsizetype from)
{
    // isWholeWord() of the stretch from the beginning of the hit to the end asks about the left only.
    return isWholeWord(text, from, text.size());
}

} // namespace

bool RuleHit::holdsBack(ActionKind action) const
{
    if (action == ActionKind::Delete)
        return criticism == 1 || isNegative;
    if (action != ActionKind::Hide && action != ActionKind::Spam)
        return false;
    if (criticism >= 0)
        return criticism == 1;
    return isNegative && !namedSpam && !isOnlyAbuse;
}

QList<std::pair<int, int>> ScanState::literalPlaces(const Pattern &pattern, TextMode mode, const FoldedText &text) const
{
    Spans spans;
    const QByteArray &bytes = text.utf8();
    const QByteArray &needle = pattern.literal;
    for (qsizetype at = bytes.indexOf(needle); at >= 0; at = bytes.indexOf(needle, at + 1)) {
        const bool taken = mode == TextMode::Anywhere || (mode == TextMode::Stem && freeOnTheLeft(bytes, at))
            || (mode == TextMode::Word && isWholeWord(bytes, at, at + needle.size()));
        if (taken)
            spans.append(codePointsOf(text.span(at, at + needle.size())));
    }
    return spans;
}

QList<std::pair<int, int>> ScanState::foundPlaces(int pattern, const FoldedText &text)
{
    auto &finder = m_finders[pattern];
    if (!finder)
        finder = std::make_unique<PatternFinder>(rules.patterns[size_t(pattern)].pattern);
    // Characters of the folded text to bytes of it.
    std::vector<qsizetype> starts;
    const QByteArray &bytes = text.utf8();
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        if ((uchar(bytes[at]) & 0xC0) != 0x80)
            starts.push_back(at);
    }
    starts.push_back(bytes.size());
    Spans spans;
    for (const auto &[from, to] : finder->find(bytes))
        spans.append(codePointsOf(text.span(starts[size_t(from)], starts[size_t(to)])));
    return spans;
}

QList<std::pair<int, int>> ScanState::placesOf(int index, const FoldedText &text)
{
    const CompiledCondition &condition = rules.conditions[size_t(index)];
    const ConditionKind kind = condition.source.kind;
    Spans spans;
    if (kind == ConditionKind::Exact) {
        for (const QString &wanted : condition.source.texts)
            spans += asCodePoints(original(), exactPlaces(original(), wanted));
    } else if (isTextKind(kind)) {
        for (const int pattern : condition.patterns) {
            const Pattern &used = rules.patterns[size_t(pattern)].pattern;
            spans += used.length > 0 ? literalPlaces(used, textModeOf(kind), text) : foundPlaces(pattern, text);
        }
    } else {
        spans = asCodePoints(original(), detected(condition));
    }
    return mergedSpans(spans);
}

RuleHit RuleScan::explainHit(const CommentFacts &comment, int rule)
{
    ScanState &state = *m_state;
    const CompiledRule &compiled = state.rules.compiled[size_t(rule)];
    RuleHit hit;
    hit.rule = rule;
    hit.criticism = comment.criticism;
    const FoldedText folded(state.original());
    std::vector<int> met;
    collectMet(state, compiled.root, met);
    std::sort(met.begin(), met.end());
    const QList<uint> codePoints = state.original().toUcs4();
    QStringList conditions;
    for (const int index : met) {
        const CompiledCondition &condition = state.rules.conditions[size_t(index)];
        conditions << printCondition(condition.source);
        hit.met << condition.source;
        const QList<std::pair<int, int>> places = state.placesOf(index, folded);
        hit.spans += places;
        hit.namedSpam |= isSpamSign(condition.source.kind);
        for (const auto &[from, to] : places) {
            const QString word
                = QString::fromUcs4(reinterpret_cast<const char32_t *>(codePoints.constData()) + from, to - from);
            hit.words << word;
            // Words of blame do not make spam of a complaint, even in a rule that marks spam.
            if (compiled.marksSpam && isTextKind(condition.source.kind) && !hit.namedSpam)
                hit.namedSpam = !state.rules.surroundings.mayBeCriticism(fold(word).toUtf8());
        }
    }
    hit.condition
        = conditions.isEmpty() ? firstForbidden(state.rules, compiled.root) : conditions.join(QStringLiteral("; "));
    hit.spans = mergedSpans(hit.spans);
    hit.isNegative = compiled.sensitive && state.isNegative();
    hit.isOnlyAbuse = hit.isNegative && state.rules.surroundings.isOnlyAbuse(foldUtf8(comment.text));
    return hit;
}

bool RuleScan::mayBeProtected(const CommentFacts &comment)
{
    return comment.criticism == 1 || m_state->isNegative();
}

QList<RuleHit> RuleScan::explain(const CommentFacts &comment)
{
    QList<RuleHit> hits;
    const std::vector<int> rules = m_state->hits;
    for (const int rule : rules)
        hits.append(explainHit(comment, rule));
    return hits;
}

} // namespace stoa
