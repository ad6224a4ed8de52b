// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/rulelexer.h"

#include "models/rules/rulewords.h"

namespace stoa {

namespace {

// Reads one line from left to right. After a failure reason is set and nothing more is read.
class LineLexer final
{
public:
    LineLexer(QStringView line, int number)
        : m_text(line)
    {
        m_line.number = number;
    }

    bool read()
    {
        readIndent();
        while (m_at < m_text.size() && reason.isEmpty())
            readToken();
        return reason.isEmpty();
    }

    RuleLine take() { return std::move(m_line); }
    QString reason;

private:
    void readIndent()
    {
        for (; m_at < m_text.size() && m_text[m_at].isSpace(); ++m_at)
            m_line.indent = m_text[m_at] == QLatin1Char('\t') ? (m_line.indent / 4 + 1) * 4 : m_line.indent + 1;
    }

    void readToken()
    {
        const QChar c = m_text[m_at];
        if (c.isSpace())
            ++m_at;
        else if (c == QLatin1Char('#'))
            readComment();
        else if (c == QLatin1Char('"'))
            readText();
        else if (c == QLatin1Char('/'))
            readExpression();
        else if (c == QLatin1Char(',') || c == QLatin1Char('%'))
            put(c == QLatin1Char(',') ? RuleToken::Comma : RuleToken::Percent, QString(c), m_at++);
        else
            readWord();
    }

    void put(RuleToken::Kind kind, const QString &text, qsizetype at)
    {
        m_line.tokens.append({kind, text, int(at) + 1});
    }

    void readComment()
    {
        QStringView rest = m_text.mid(m_at + 1);
        if (rest.startsWith(QLatin1Char(' ')))
            rest = rest.mid(1);
        m_line.hasComment = true;
        m_line.comment = rest.toString();
        while (!m_line.comment.isEmpty() && m_line.comment.back().isSpace())
            m_line.comment.chop(1);
        m_at = m_text.size();
    }

    void readWord()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && !m_text[m_at].isSpace() && !QStringView(u",\"#%").contains(m_text[m_at]))
            ++m_at;
        put(RuleToken::Word, m_text.mid(start, m_at - start).toString(), start);
    }

    void readText()
    {
        const qsizetype start = m_at++;
        QString text;
        while (m_at < m_text.size() && m_text[m_at] != QLatin1Char('"')) {
            if (m_text[m_at] == QLatin1Char('\\'))
                readEscape(text);
            else
                text += m_text[m_at++];
            if (!reason.isEmpty())
                return;
        }
        if (m_at >= m_text.size()) {
            reason = RuleWords::tr("the text that begins in column %1 has no closing quotation mark").arg(start + 1);
            return;
        }
        ++m_at;
        put(RuleToken::Text, text, start);
    }

    void readEscape(QString &text)
    {
        const QChar c = m_at + 1 < m_text.size() ? m_text[m_at + 1] : QChar();
        m_at += 2;
        if (c == QLatin1Char('"') || c == QLatin1Char('\\'))
            text += c;
        else if (c == QLatin1Char('n'))
            text += QLatin1Char('\n');
        else if (c == QLatin1Char('t'))
            text += QLatin1Char('\t');
        else if (c != QLatin1Char('u') || !readCodePoint(text))
            reason = RuleWords::tr("only \\\", \\\\, \\n, \\t and \\u{...} may follow a backslash in a text");
    }

    bool readCodePoint(QString &text)
    {
        const qsizetype close = m_text.indexOf(QLatin1Char('}'), m_at);
        if (m_at >= m_text.size() || m_text[m_at] != QLatin1Char('{') || close < 0 || close - m_at > 7)
            return false;
        bool ok = false;
        const uint code = m_text.mid(m_at + 1, close - m_at - 1).toUInt(&ok, 16);
        if (!ok || code > 0x10FFFF)
            return false;
        // A lone half of a surrogate pair is kept as it is: texts from outside contain them.
        if (code < 0x10000)
            text += QChar(char16_t(code));
        else
            text += QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1);
        m_at = close + 1;
        return true;
    }

    void readExpression()
    {
        const qsizetype start = m_at++;
        while (m_at < m_text.size() && m_text[m_at] != QLatin1Char('/'))
            m_at += m_text[m_at] == QLatin1Char('\\') ? 2 : 1;
        if (m_at >= m_text.size()) {
            reason = RuleWords::tr("the expression that begins in column %1 has no closing slash").arg(start + 1);
            return;
        }
        put(RuleToken::Expression, normalExpression(m_text.mid(start + 1, m_at - start - 1).toString()), start);
        ++m_at;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    RuleLine m_line;
};

// Characters that would not survive on one line, or could not be seen there.
bool mustBeEscaped(QChar c)
{
    return c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line
        || c.category() == QChar::Separator_Paragraph || c.category() == QChar::Other_Format || c.isSurrogate();
}

QString codePointEscape(uint code, const QString &begin)
{
    return begin + QLatin1Char('{') + QString::number(code, 16) + QLatin1Char('}');
}

} // namespace

Error ruleTextError(int line, const QString &reason)
{
    return {ErrorCode::BadSyntax, {QString::number(line), reason}, {}};
}

Result<QList<RuleLine>> lexRules(const QString &text)
{
    QList<RuleLine> lines;
    int number = 0;
    QStringView all(text);
    if (all.startsWith(QChar(0xFEFF)))
        all = all.mid(1);
    for (qsizetype at = 0; at <= all.size();) {
        qsizetype end = all.indexOf(QLatin1Char('\n'), at);
        end = end < 0 ? all.size() : end;
        QStringView line = all.mid(at, end - at);
        if (line.endsWith(QLatin1Char('\r')))
            line.chop(1);
        LineLexer lexer(line, ++number);
        if (!lexer.read())
            return ruleTextError(number, lexer.reason);
        RuleLine read = lexer.take();
        if (!read.tokens.isEmpty() || read.hasComment)
            lines.append(read);
        at = end + 1;
    }
    return lines;
}

QString quoted(const QString &text)
{
    QString out(QLatin1Char('"'));
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair)
            out += QStringView(text).mid(i++, 2);
        else if (c == QLatin1Char('"') || c == QLatin1Char('\\'))
            out += QLatin1Char('\\') + QString(c);
        else if (c == QLatin1Char('\n'))
            out += QStringLiteral("\\n");
        else if (c == QLatin1Char('\t'))
            out += QStringLiteral("\\t");
        else if (mustBeEscaped(c))
            out += codePointEscape(c.unicode(), QStringLiteral("\\u"));
        else
            out += c;
    }
    return out + QLatin1Char('"');
}

QString normalExpression(const QString &expression)
{
    QString out;
    for (qsizetype i = 0; i < expression.size(); ++i) {
        const QChar c = expression[i];
        if (c == QLatin1Char('\\') && i + 1 < expression.size()) {
            const QChar next = expression[++i];
            // An escape that covers a control character would have to be split: it becomes the character's own escape.
            if (mustBeEscaped(next) && !next.isSurrogate())
                out += codePointEscape(next.unicode(), QStringLiteral("\\x"));
            else
                out += next == QLatin1Char('/') ? QString(next) : QString(c) + next;
        } else if (mustBeEscaped(c) && !c.isSurrogate()) {
            out += codePointEscape(c.unicode(), QStringLiteral("\\x"));
        } else {
            out += c;
        }
    }
    return out;
}

QString slashed(const QString &expression)
{
    QString out(QLatin1Char('/'));
    for (qsizetype i = 0; i < expression.size(); ++i) {
        const QChar c = expression[i];
        if (c == QLatin1Char('\\') && i + 1 < expression.size())
            out += QStringView(expression).mid(i++, 2);
        else if (c == QLatin1Char('/'))
            out += QStringLiteral("\\/");
        else
            out += c;
    }
    return out + QLatin1Char('/');
}

} // namespace stoa
