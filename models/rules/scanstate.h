// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/compiledrules.h"
#include "models/rules/detectors.h"

#include <optional>
#include <unordered_map>

namespace stoa {

//! What a RuleScan knows of the comment before it, and the conditions that look at more than patterns. Not for others.
struct ScanState
{
    ScanState(const CompiledRules &rules, RuleScan::Asking asking);

    void begin(const CommentFacts &comment);
    bool holds(const CompiledNode &node);
    bool conditionHolds(int condition);
    //! Places of a condition in the original, code points. \a folded is the comment's.
    QList<std::pair<int, int>> placesOf(int condition, const class FoldedText &folded);
    const QString &original();
    bool isNegative();

    const CompiledRules &rules;
    RuleScan::Asking asking;
    PatternScan scan;
    CommentFacts comment;
    std::vector<quint32> seen; //!< for each condition: the number of the comment in which a pattern of it was met
    std::vector<quint32> touched; //!< the same for each rule
    quint32 number = 0;
    std::vector<int> candidates;
    std::vector<int> hits;
    bool failed = false;

private:
    bool hasLink(const CompiledCondition &condition);
    bool isAtTime(const CompiledCondition &condition);
    bool isOnWeekday(const CompiledCondition &condition);
    bool isExact(const CompiledCondition &condition);
    std::vector<TextPlace> detected(const CompiledCondition &condition);
    QList<std::pair<int, int>> literalPlaces(const Pattern &pattern, TextMode mode, const FoldedText &folded) const;
    QList<std::pair<int, int>> foundPlaces(int pattern, const FoldedText &folded);
    QDateTime wallTime();

    std::optional<QString> m_original;
    std::optional<std::vector<LinkPlace>> m_links;
    std::optional<QByteArray> m_author;
    std::optional<bool> m_negative;
    std::unordered_map<int, std::unique_ptr<PatternFinder>> m_finders;
    qint64 m_offsetHour = -1; //!< the quarter of an hour for which m_offsetMs is known
    qint64 m_offsetMs = 0;
};

} // namespace stoa
