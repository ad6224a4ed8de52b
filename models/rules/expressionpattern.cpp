// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/expressionreader.h"
#include "models/rules/pattern.h"
#include "models/rules/rulewords.h"

#include "models/core/text.h"

namespace stoa {

PatternOrReason expressionPattern(const QString &expression)
{
    if (expression.isEmpty())
        return {{}, RuleWords::tr("the expression is empty")};
    if (expression.size() > longestPattern)
        return {{}, RuleWords::tr("an expression may have at most %n characters", nullptr, longestPattern)};
    ExpressionReader reader(expression);
    return reader.read();
}

ExpressionReader::ExpressionReader(const QString &expression)
    : m_text(expression.toUcs4())
    , m_weights{0.0}
{
}

PatternOrReason ExpressionReader::read()
{
    while (!atEnd() && m_reason.isEmpty())
        readNext();
    flushLiteral(false);
    if (m_reason.isEmpty() && m_weights.size() > 1)
        m_reason = RuleWords::tr("a bracket “(” is not closed");
    const bool limits = m_pattern.leadingContext || m_pattern.trailingContext;
    if (m_reason.isEmpty() && limits && m_topLevelBar)
        m_reason = RuleWords::tr(
            "put the alternatives into brackets when \\b stands at the beginning or the end: \\b(one|two)\\b");
    if (m_reason.isEmpty() && m_pattern.pieces.empty())
        m_reason = RuleWords::tr(
            "nothing is left of this expression once accents, case and invisible characters are set aside");
    if (!m_reason.isEmpty())
        return {{}, m_reason};
    return {std::move(m_pattern), {}};
}

void ExpressionReader::readNext()
{
    const char32_t c = m_text[m_at];
    switch (c) {
    case U'\\':
        ++m_at;
        return readEscape();
    case U'[':
        return readSet();
    case U'.':
        ++m_at;
        return addAtom(CodePointSet::all());
    case U'(':
        return openGroup();
    case U')':
        return closeGroup();
    case U'|':
        ++m_at;
        return addBar();
    case U'^':
        ++m_at;
        return addAnchor("^");
    case U'$':
        ++m_at;
        return addAnchor("\\z");
    case U'*':
    case U'+':
    case U'?':
        return readRepeat();
    case U'{':
        if (looksLikeBounds())
            return readRepeat();
        [[fallthrough]];
    default:
        ++m_at;
        m_literal.append(c);
    }
}

void ExpressionReader::addAnchor(const char *syntax)
{
    flushLiteral(false);
    m_pattern.addSyntax(syntax);
    m_atom = Atom::None;
}

void ExpressionReader::addBar()
{
    flushLiteral(false);
    m_topLevelBar |= m_weights.size() == 1;
    m_pattern.addSyntax("|");
    m_atom = Atom::None;
}

void ExpressionReader::addAtom(CodePointSet set)
{
    flushLiteral(false);
    if (set.isEmpty())
        return fail(RuleWords::tr("a set in square brackets has no character that could be met in folded text"));
    m_pattern.addSet(std::move(set));
    m_atom = Atom::Single;
    m_lastWeight = 1;
    addWeight(1);
}

// Characters are folded together, because folding may join or drop some of them; only one that is repeated stands
// alone.
void ExpressionReader::flushLiteral(bool lastIsRepeated)
{
    if (m_literal.isEmpty())
        return;
    QList<char32_t> alone;
    if (lastIsRepeated)
        alone.append(m_literal.takeLast());
    addFolded(m_literal, false);
    if (lastIsRepeated)
        addFolded(alone, true);
    m_literal.clear();
}

void ExpressionReader::addFolded(const QList<char32_t> &literal, bool asOne)
{
    const QList<uint> folded = fold(QString::fromUcs4(literal.constData(), literal.size())).toUcs4();
    if (asOne && folded.isEmpty())
        return fail(RuleWords::tr("a mark or an invisible character cannot be repeated: folded text has none"));
    const bool bracket = asOne && folded.size() > 1;
    if (bracket)
        m_pattern.addSyntax("(?:");
    for (const uint code : folded)
        m_pattern.addSet(CodePointSet(char32_t(code)));
    if (bracket)
        m_pattern.addSyntax(")");
    m_atom = folded.isEmpty() ? m_atom : Atom::Single;
    m_lastWeight = asOne ? double(folded.size()) : 1;
    addWeight(double(folded.size()));
}

void ExpressionReader::readEscape()
{
    if (atEnd())
        return fail(RuleWords::tr("a backslash at the end escapes nothing"));
    const char32_t c = m_text[m_at];
    if (c == U'b')
        return readWordLimit();
    if (c == U'A' || c == U'z' || c == U'Z') {
        ++m_at;
        return addAnchor(c == U'A' ? "^" : "\\z");
    }
    if (c == U'Q')
        return readQuotation();
    CodePointSet set;
    char32_t code = 0;
    if (readClassEscape(set))
        return addAtom(std::move(set));
    if (m_reason.isEmpty() && readCharacterEscape(code))
        m_literal.append(code);
}

void ExpressionReader::readQuotation()
{
    for (++m_at; !atEnd() && !(peek() == U'\\' && peek(1) == U'E'); ++m_at)
        m_literal.append(m_text[m_at]);
    m_at = std::min(m_at + 2, m_text.size());
}

// Hyperscan knows word limits only for ASCII: at both ends of the expression they become a character of context.
void ExpressionReader::readWordLimit()
{
    ++m_at;
    flushLiteral(false);
    const bool first = m_pattern.pieces.empty();
    if (!first && (!atEnd() || m_weights.size() > 1))
        return fail(RuleWords::tr("\\b is understood only at the beginning and at the end of the expression"));
    m_pattern.addSyntax(first ? "(?:^|" : "(?:\\z|");
    m_pattern.addSet(CodePointSet::wordCharacters().complement());
    m_pattern.addSyntax(")");
    (first ? m_pattern.leadingContext : m_pattern.trailingContext) = true;
    m_atom = Atom::None;
}

void ExpressionReader::openGroup()
{
    flushLiteral(false);
    ++m_at;
    if (peek() == U'*')
        return fail(RuleWords::tr("verbs such as (*SKIP) are not understood"));
    if (peek() == U'?' && !readGroupKind())
        return;
    m_pattern.addSyntax("(?:");
    m_weights.push_back(0);
    m_atom = Atom::None;
}

// After "(?": answers whether a group begins; false too for what stands alone, such as (?i) and comments.
bool ExpressionReader::readGroupKind()
{
    ++m_at;
    if (peek() == U'#') {
        while (!atEnd() && peek() != U')')
            ++m_at;
        ++m_at;
        return false;
    }
    const bool named = peek() == U'P' ? peek(1) == U'<' : peek() == U'<' && peek(1) != U'=' && peek(1) != U'!';
    if (named || peek() == U'\'') {
        const char32_t close = peek() == U'\'' ? U'\'' : U'>';
        for (++m_at; !atEnd() && peek() != close; ++m_at) { }
        ++m_at;
        return true;
    }
    if (peek() == U'=' || peek() == U'!' || peek() == U'<') {
        fail(RuleWords::tr("looking ahead or behind, as in (?=...), is not understood"));
        return false;
    }
    // Case does not count anyway, and a dot takes line breaks too: i and s change nothing.
    while (peek() == U'i' || peek() == U's')
        ++m_at;
    if (peek() == U':' || peek() == U')')
        return m_text[m_at++] == U':';
    fail(RuleWords::tr("a bracket may begin with (, (?: or (?i: and nothing else"));
    return false;
}

void ExpressionReader::closeGroup()
{
    flushLiteral(false);
    ++m_at;
    if (m_weights.size() == 1)
        return fail(RuleWords::tr("a bracket “)” was never opened"));
    m_pattern.addSyntax(")");
    m_lastWeight = m_weights.back();
    m_weights.pop_back();
    addWeight(m_lastWeight);
    m_atom = Atom::Single;
}

void ExpressionReader::fail(const QString &reason)
{
    if (m_reason.isEmpty())
        m_reason = reason;
}

} // namespace stoa
