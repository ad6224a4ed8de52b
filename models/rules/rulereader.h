// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/rule.h"
#include "models/rules/rulelexer.h"
#include "models/rules/rulewords.h"

namespace stoa {

// The inside of parseRules(). Not for others.

//! The tokens of one line, taken from left to right.
class LineReader final
{
public:
    explicit LineReader(const RuleLine &line)
        : m_line(line)
    {
    }
    bool atEnd() const { return m_at >= m_line.tokens.size(); }
    bool isWord(const char *word) const
    {
        return !atEnd() && here().kind == RuleToken::Word && here().text == QLatin1String(word);
    }
    bool takeWord(const char *word)
    {
        const bool found = isWord(word);
        m_at += found;
        return found;
    }
    bool takeWords(std::initializer_list<const char *> words)
    {
        const qsizetype start = m_at;
        for (const char *word : words) {
            if (!takeWord(word)) {
                m_at = start;
                return false;
            }
        }
        return true;
    }
    std::optional<QString> take(RuleToken::Kind kind)
    {
        if (atEnd() || here().kind != kind)
            return std::nullopt;
        return m_line.tokens[m_at++].text;
    }
    std::optional<int> takeNumber(int least, int most)
    {
        bool ok = false;
        const int number = !atEnd() && here().kind == RuleToken::Word ? here().text.toInt(&ok) : 0;
        if (!ok || number < least || number > most)
            return std::nullopt;
        ++m_at;
        return number;
    }
    QString shown() const { return atEnd() ? RuleWords::tr("the end of the line") : here().text; }
    const RuleToken &here() const { return m_line.tokens[m_at]; }
    int number() const { return m_line.number; }

private:
    const RuleLine &m_line;
    qsizetype m_at = 0;
};

//! Reads a whole text. The first error stays, and ends the reading.
class RuleReader final
{
public:
    explicit RuleReader(const QList<RuleLine> &lines)
        : m_lines(lines)
    {
    }

    QList<Rule> readAll();
    Rule readBody(bool withStop, int outerIndent);
    bool atEnd() const { return m_at >= m_lines.size() || failed(); }
    bool failed() const { return m_error.code != ErrorCode::None; }
    const Error &error() const { return m_error; }
    void fail(int line, const QString &reason);
    int lineNumber() const { return m_at < m_lines.size() ? m_lines[m_at].number : m_lastLine; }
    void collectComments();

private:
    bool startsRule() const;
    const RuleLine &next();
    void readHeading(Rule &rule);
    RuleNode readNode(int depth);
    std::vector<RuleNode> readChildren(const RuleLine &group, int depth);
    Condition readCondition(LineReader &line);
    Condition readContains(LineReader &line);
    Condition readList(LineReader &line, ConditionKind kind);
    Condition readRepeats(LineReader &line);
    Condition readTime(LineReader &line);
    Condition readCapitals(LineReader &line);
    void readActions(LineReader &line, Rule &rule);
    Action readAction(LineReader &line);
    Action readSnooze(LineReader &line);
    void demandEnd(const LineReader &line);

    const QList<RuleLine> &m_lines;
    qsizetype m_at = 0;
    int m_lastLine = 1;
    QStringList m_comments;
    qsizetype m_ownComments = 0; //!< how many of them belong to the rule being read; the others stand before the next
    int m_outerIndent = -1;
    Error m_error;
};

} // namespace stoa
