// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/scanstate.h"
#include "models/rules/rulewords.h"

#include "models/core/text.h"

#include <QDateTime>

#include <algorithm>

namespace stoa {

ScanState::ScanState(const CompiledRules &compiled, RuleScan::Asking how)
    : rules(compiled)
    , asking(how)
    , scan(compiled.set)
    , seen(compiled.conditions.size())
    , touched(compiled.compiled.size())
{
}

void ScanState::begin(const CommentFacts &facts)
{
    comment = facts;
    m_original.reset();
    m_links.reset();
    m_author.reset();
    m_negative.reset();
    candidates.clear();
    hits.clear();
    failed = false;
    if (++number == 0) {
        std::fill(seen.begin(), seen.end(), 0);
        std::fill(touched.begin(), touched.end(), 0);
        number = 1;
    }
}

const QString &ScanState::original()
{
    if (!m_original)
        m_original = QString::fromUtf8(comment.text.data(), comment.text.size());
    return *m_original;
}

bool ScanState::isNegative()
{
    if (!m_negative)
        m_negative = rules.surroundings.mayBeCriticism(foldUtf8(comment.text));
    return *m_negative;
}

bool ScanState::holds(const CompiledNode &node)
{
    if (node.condition >= 0)
        return conditionHolds(node.condition);
    const auto held = [this](const CompiledNode &child) { return holds(child); };
    switch (node.group) {
    case GroupKind::All:
        return std::all_of(node.children.begin(), node.children.end(), held);
    case GroupKind::Any:
        return std::any_of(node.children.begin(), node.children.end(), held);
    case GroupKind::None:
        return std::none_of(node.children.begin(), node.children.end(), held);
    }
    return false;
}

bool ScanState::conditionHolds(int index)
{
    const CompiledCondition &condition = rules.conditions[size_t(index)];
    if (!condition.patterns.empty() && seen[size_t(index)] != number)
        return false;
    switch (condition.source.kind) {
    case ConditionKind::Exact:
        return isExact(condition);
    case ConditionKind::Link:
    case ConditionKind::LinkTo:
    case ConditionKind::LinkNotTo:
    case ConditionKind::LinkNotOurs:
        return hasLink(condition);
    case ConditionKind::Phone:
    case ConditionKind::Email:
    case ConditionKind::RepeatedCharacter:
    case ConditionKind::RepeatedWord:
        return !detected(condition).empty();
    case ConditionKind::Capitals:
        return capitalShare(original()) >= condition.source.number;
    case ConditionKind::Author:
        if (!m_author)
            m_author = authorKey(comment.author);
        return condition.names.contains(*m_author);
    case ConditionKind::Account:
    case ConditionKind::Network:
        return condition.accounts.contains(comment.account);
    case ConditionKind::CommentKind:
        return condition.tokens.contains(QByteArray::fromRawData(comment.kind.data(), comment.kind.size()));
    case ConditionKind::Time:
        return isAtTime(condition);
    case ConditionKind::Weekday:
        return isOnWeekday(condition);
    default:
        return true; // a condition of words, and one of its patterns was met
    }
}

bool ScanState::isExact(const CompiledCondition &condition)
{
    const QStringList &texts = condition.source.texts;
    return std::any_of(
        texts.begin(), texts.end(), [this](const QString &text) { return !exactPlaces(original(), text).empty(); });
}

bool ScanState::hasLink(const CompiledCondition &condition)
{
    return !detected(condition).empty();
}

std::vector<TextPlace> ScanState::detected(const CompiledCondition &condition)
{
    const ConditionKind kind = condition.source.kind;
    if (kind == ConditionKind::Phone)
        return phonePlaces(original());
    if (kind == ConditionKind::Email)
        return emailPlaces(original());
    if (kind == ConditionKind::RepeatedCharacter)
        return repeatedCharacters(original(), condition.source.number);
    if (kind == ConditionKind::RepeatedWord)
        return repeatedWords(original(), condition.source.number);
    std::vector<TextPlace> places;
    if (!isLinkKind(kind))
        return places;
    if (!m_links)
        m_links = linkPlaces(original());
    for (const LinkPlace &link : *m_links) {
        const bool listed = std::any_of(condition.domains.begin(), condition.domains.end(),
            [&](const QString &domain) { return isWithinDomain(link.domain, domain); });
        if (kind == ConditionKind::Link || listed == (kind == ConditionKind::LinkTo))
            places.push_back(link.place);
    }
    return places;
}

QDateTime ScanState::wallTime()
{
    // Offsets change at quarters of an hour at most; asking Qt for each comment would cost more than all the rest.
    constexpr qint64 quarter = 15 * 60 * 1000;
    const qint64 hour = comment.atMs / quarter;
    if (hour != m_offsetHour) {
        m_offsetHour = hour;
        const QDateTime moment = QDateTime::fromMSecsSinceEpoch(comment.atMs, Qt::UTC);
        m_offsetMs = qint64(rules.surroundings.zone.offsetFromUtc(moment)) * 1000;
    }
    return QDateTime::fromMSecsSinceEpoch(comment.atMs + m_offsetMs, Qt::UTC);
}

bool ScanState::isAtTime(const CompiledCondition &condition)
{
    if (comment.atMs == 0)
        return false;
    const QTime time = wallTime().time();
    const int minute = time.hour() * 60 + time.minute();
    const auto [from, to] = std::pair(condition.source.number, condition.source.until);
    return from < to ? minute >= from && minute < to : minute >= from || minute < to;
}

bool ScanState::isOnWeekday(const CompiledCondition &condition)
{
    return comment.atMs != 0 && ((condition.weekdays >> wallTime().date().dayOfWeek()) & 1U) != 0;
}

} // namespace stoa
