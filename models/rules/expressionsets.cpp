// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ExpressionReader that reads repeats, escapes and sets.
#include "models/rules/expressionreader.h"
#include "models/rules/rulewords.h"

#include <QChar>

namespace stoa {

namespace {

// Written out in full, an expression of this many characters takes the engine about a tenth of a second to prepare.
constexpr double heaviestExpression = 3000;

CodePointSet ofCategories(std::initializer_list<QChar::Category> categories)
{
    CodePointSet out;
    for (char32_t code = 0; code <= CodePointSet::last; ++code) {
        const QChar::Category category = QChar::category(code);
        if (std::find(categories.begin(), categories.end(), category) != categories.end())
            out.add(code, code);
    }
    out.normalize();
    return out;
}

CodePointSet ofScript(QChar::Script script)
{
    CodePointSet out;
    for (char32_t code = 0; code <= CodePointSet::last; ++code) {
        if (QChar::script(code) == script)
            out.add(code, code);
    }
    out.normalize();
    return out;
}

const CodePointSet &letters()
{
    static const CodePointSet set = ofCategories({QChar::Letter_Lowercase, QChar::Letter_Uppercase,
        QChar::Letter_Titlecase, QChar::Letter_Modifier, QChar::Letter_Other});
    return set;
}

// The names that may stand in \p{..}; empty for others.
CodePointSet namedProperty(const QString &name)
{
    using C = QChar;
    if (name == QLatin1String("L") || name == QLatin1String("Ll"))
        return letters();
    if (name == QLatin1String("N"))
        return ofCategories({C::Number_DecimalDigit, C::Number_Letter, C::Number_Other});
    if (name == QLatin1String("Nd"))
        return CodePointSet::digits();
    if (name == QLatin1String("P"))
        return ofCategories({C::Punctuation_Connector, C::Punctuation_Dash, C::Punctuation_Open, C::Punctuation_Close,
            C::Punctuation_InitialQuote, C::Punctuation_FinalQuote, C::Punctuation_Other});
    if (name == QLatin1String("S"))
        return ofCategories({C::Symbol_Math, C::Symbol_Currency, C::Symbol_Modifier, C::Symbol_Other});
    if (name == QLatin1String("Sc"))
        return ofCategories({C::Symbol_Currency});
    if (name == QLatin1String("So"))
        return ofCategories({C::Symbol_Other});
    if (name == QLatin1String("Z"))
        return ofCategories({C::Separator_Space, C::Separator_Line, C::Separator_Paragraph});
    if (name == QLatin1String("Latin"))
        return ofScript(C::Script_Latin);
    if (name == QLatin1String("Greek"))
        return ofScript(C::Script_Greek);
    if (name == QLatin1String("Cyrillic"))
        return ofScript(C::Script_Cyrillic);
    return {};
}

CodePointSet ascii(const char *ranges)
{
    CodePointSet out;
    for (; *ranges; ranges += 2)
        out.add(char32_t(ranges[0]), char32_t(ranges[1]));
    out.normalize();
    return out;
}

} // namespace

bool ExpressionReader::looksLikeBounds() const
{
    qsizetype at = m_at + 1;
    const auto digits = [&] {
        const qsizetype start = at;
        while (at < m_text.size() && m_text[at] >= U'0' && m_text[at] <= U'9')
            ++at;
        return at > start;
    };
    if (!digits())
        return false;
    if (at < m_text.size() && m_text[at] == U',') {
        ++at;
        digits();
    }
    return at < m_text.size() && m_text[at] == U'}';
}

void ExpressionReader::readRepeat()
{
    flushLiteral(true);
    if (!m_reason.isEmpty())
        return;
    if (m_atom != Atom::Single)
        return fail(RuleWords::tr("there is nothing to repeat before “%1”").arg(QChar(char16_t(peek()))));
    QByteArray syntax;
    double most = 1;
    if (peek() == U'{') {
        QByteArray number;
        do {
            syntax += char(peek());
            number = peek() >= U'0' && peek() <= U'9' ? number + char(peek()) : QByteArray();
            most = number.isEmpty() ? most : std::max(most, number.toDouble());
        } while (m_text[m_at++] != U'}');
    } else {
        syntax = QByteArray(1, char(m_text[m_at++]));
    }
    if (peek() == U'?') {
        ++m_at; // as few as possible or as many: whether it is a hit does not depend on it
    } else if (peek() == U'+') {
        return fail(RuleWords::tr("possessive repeats, as in a++, are not understood"));
    }
    m_pattern.pieces.push_back({syntax, {}});
    m_atom = Atom::Repeated;
    addWeight(m_lastWeight * (most - 1));
}

void ExpressionReader::addWeight(double weight)
{
    m_weights.back() += weight;
    if (m_weights.back() > heaviestExpression)
        fail(RuleWords::tr(
            "the repeats of this expression multiply to more than %n characters", nullptr, int(heaviestExpression)));
}

bool ExpressionReader::readClassEscape(CodePointSet &set)
{
    switch (peek()) {
    case U'd':
        set = CodePointSet::digits();
        break;
    case U'D':
        set = CodePointSet::digits().complement();
        break;
    case U'w':
        set = CodePointSet::wordCharacters();
        break;
    case U'W':
        set = CodePointSet::wordCharacters().complement();
        break;
    case U's':
    case U'h':
        set = CodePointSet::spaces();
        break;
    case U'S':
    case U'H':
        set = CodePointSet::spaces().complement();
        break;
    case U'p':
    case U'P':
        return readProperty(set);
    default:
        return false;
    }
    ++m_at;
    return true;
}

bool ExpressionReader::readProperty(CodePointSet &set)
{
    bool negated = m_text[m_at++] == U'P';
    QString name;
    if (peek() == U'{') {
        for (++m_at; !atEnd() && peek() != U'}'; ++m_at)
            name += QChar(char16_t(peek()));
        ++m_at;
    } else if (!atEnd()) {
        name = QChar(char16_t(m_text[m_at++]));
    }
    if (name.startsWith(QLatin1Char('^'))) {
        negated = !negated;
        name.remove(0, 1);
    }
    if (name == QLatin1String("Lu") || name == QLatin1String("Lt"))
        fail(RuleWords::tr("expressions see folded text, which has no capital letters; use “capitals at least N %”"));
    set = namedProperty(name);
    if (set.isEmpty())
        fail(RuleWords::tr("\\p{%1} is not known; L, N, Nd, P, S, Sc, So, Z, Latin, Greek and Cyrillic are").arg(name));
    if (negated)
        set = set.complement();
    return m_reason.isEmpty();
}

bool ExpressionReader::readCharacterEscape(char32_t &code)
{
    const char32_t c = m_text[m_at++];
    switch (c) {
    case U'n':
        code = U'\n';
        return true;
    case U't':
        code = U'\t';
        return true;
    case U'r':
        code = U'\r';
        return true;
    case U'f':
        code = U'\f';
        return true;
    case U'v':
        code = U'\v';
        return true;
    case U'a':
        code = U'\a';
        return true;
    case U'e':
        code = 0x1B;
        return true;
    case U'x':
    case U'u':
        return readHexadecimal(code);
    default:
        break;
    }
    if (c == U'0') {
        code = U' '; // NUL is a space in folded text
        return true;
    }
    if ((c >= U'1' && c <= U'9') || c == U'k' || c == U'g') {
        fail(RuleWords::tr(
            "references back to an earlier bracket, as in (.)\\1, are not understood; for repeats use “repeats a "
            "character N times”"));
        return false;
    }
    if (c < 0x80 && QChar::isLetter(c)) {
        fail(RuleWords::tr("\\%1 is not understood").arg(QChar(char16_t(c))));
        return false;
    }
    code = c;
    return true;
}

bool ExpressionReader::readHexadecimal(char32_t &code)
{
    const bool braces = peek() == U'{';
    const int most = braces ? 6 : m_text[m_at - 1] == U'u' ? 4 : 2;
    m_at += braces;
    QString digits;
    while (!atEnd() && digits.size() < most && QStringView(u"0123456789abcdefABCDEF").contains(QChar(char16_t(peek())))
        && peek() < 0x80)
        digits += QChar(char16_t(m_text[m_at++]));
    bool ok = false;
    code = digits.toUInt(&ok, 16);
    if (!ok || code > CodePointSet::last || (braces && peek() != U'}'))
        fail(RuleWords::tr("\\x needs two hexadecimal digits, or up to six in braces: \\x{1F600}"));
    m_at += braces;
    return m_reason.isEmpty();
}

void ExpressionReader::readSet()
{
    flushLiteral(false);
    ++m_at;
    const bool negated = peek() == U'^';
    m_at += negated;
    CodePointSet folded; // classes: they mean folded text already
    CodePointSet written; // single characters and ranges: to be folded
    bool first = true;
    while (m_reason.isEmpty() && (first || peek() != U']')) {
        if (atEnd())
            return fail(RuleWords::tr("a square bracket “[” is not closed"));
        readSetItem(folded, written);
        first = false;
    }
    ++m_at;
    if (!m_reason.isEmpty())
        return;
    written.normalize();
    folded.add(written.folded());
    folded.normalize();
    addAtom(negated ? folded.complement() : folded);
}

bool ExpressionReader::readSetItem(CodePointSet &folded, CodePointSet &written)
{
    CodePointSet named;
    if (peek() == U'[' && peek(1) == U':' && readPosixClass(named)) {
        folded.add(named);
        return true;
    }
    if (peek() == U'\\') {
        ++m_at;
        if (readClassEscape(named)) {
            folded.add(named);
            return true;
        }
        --m_at;
    }
    char32_t from = 0;
    if (!m_reason.isEmpty() || !readSetCharacter(from))
        return false;
    char32_t to = from;
    if (peek() == U'-' && peek(1) != U']' && m_at + 1 < m_text.size()) {
        ++m_at;
        if (!readSetCharacter(to))
            return false;
    }
    if (to < from)
        fail(RuleWords::tr("a range in square brackets runs backwards"));
    else
        written.add(from, to);
    return m_reason.isEmpty();
}

bool ExpressionReader::readSetCharacter(char32_t &code)
{
    if (peek() != U'\\') {
        code = m_text[m_at++];
        return true;
    }
    ++m_at;
    if (atEnd()) {
        fail(RuleWords::tr("a square bracket “[” is not closed"));
        return false;
    }
    return readCharacterEscape(code);
}

bool ExpressionReader::readPosixClass(CodePointSet &set)
{
    const qsizetype start = m_at + 2;
    qsizetype end = start;
    while (end + 1 < m_text.size() && !(m_text[end] == U':' && m_text[end + 1] == U']'))
        ++end;
    if (end + 1 >= m_text.size())
        return false;
    const QString name = QString::fromUcs4(reinterpret_cast<const char32_t *>(m_text.constData()) + start, end - start);
    if (name == QLatin1String("alpha") || name == QLatin1String("lower"))
        set = letters();
    else if (name == QLatin1String("digit"))
        set = CodePointSet::digits();
    else if (name == QLatin1String("word"))
        set = CodePointSet::wordCharacters();
    else if (name == QLatin1String("space"))
        set = CodePointSet::spaces();
    else if (name == QLatin1String("punct"))
        set = ascii("!/:@[`{~");
    else if (name == QLatin1String("xdigit"))
        set = ascii("09af");
    else
        fail(RuleWords::tr("[:%1:] is not known; alpha, digit, lower, punct, space, word and xdigit are").arg(name));
    m_at = end + 2;
    return true;
}

} // namespace stoa
