// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engagement/formula.h"

#include <QVarLengthArray>

#include <cmath>

namespace stoa {

//! Recursive descent over one formula; writes the program behind the operands.
class FormulaReader final
{
public:
    explicit FormulaReader(const QString &text) { m_formula.m_text = text; }

    std::optional<Formula> read()
    {
        sum();
        skipBlanks();
        if (!m_sound || m_at != m_formula.m_text.size())
            return std::nullopt;
        return m_formula;
    }

private:
    void skipBlanks()
    {
        while (m_at < m_formula.m_text.size() && m_formula.m_text.at(m_at).isSpace())
            ++m_at;
    }

    bool take(char wanted)
    {
        skipBlanks();
        if (m_at >= m_formula.m_text.size() || m_formula.m_text.at(m_at) != QLatin1Char(wanted))
            return false;
        ++m_at;
        return true;
    }

    void sum()
    {
        product();
        while (m_sound) {
            if (take('+')) {
                product();
                m_formula.m_program.append({Formula::Step::Add});
            } else if (take('-')) {
                product();
                m_formula.m_program.append({Formula::Step::Subtract});
            } else {
                return;
            }
        }
    }

    void product()
    {
        operand();
        while (m_sound) {
            if (take('*')) {
                operand();
                m_formula.m_program.append({Formula::Step::Multiply});
            } else if (take('/')) {
                operand();
                m_formula.m_program.append({Formula::Step::Divide});
            } else {
                return;
            }
        }
    }

    void operand()
    {
        if (take('(')) {
            sum();
            m_sound = m_sound && take(')');
            return;
        }
        skipBlanks();
        const qsizetype begin = m_at;
        const QString &text = m_formula.m_text;
        while (m_at < text.size() && (text.at(m_at).isLetterOrNumber() || text.at(m_at) == QLatin1Char('_')))
            ++m_at;
        const QString word = text.mid(begin, m_at - begin);
        if (word.isEmpty()) {
            m_sound = false;
        } else if (word.at(0).isDigit()) {
            m_formula.m_program.append({Formula::Step::Number, -1, word.toDouble(&m_sound)});
        } else {
            m_formula.m_program.append({Formula::Step::Input, inputNamed(word, take('?'))});
        }
    }

    qsizetype inputNamed(const QString &name, bool optional)
    {
        const qsizetype known = m_formula.m_inputs.indexOf(name);
        if (known >= 0)
            return known;
        m_formula.m_inputs.append(name);
        m_formula.m_optional.append(optional);
        return m_formula.m_inputs.size() - 1;
    }

    Formula m_formula;
    qsizetype m_at = 0;
    bool m_sound = true;
};

std::optional<Formula> Formula::parse(const QString &text)
{
    return FormulaReader(text).read();
}

QString Formula::base() const
{
    if (m_program.size() < 3 || m_program.last().step != Step::Divide)
        return {};
    const Instruction &divisor = m_program.at(m_program.size() - 2);
    return divisor.step == Step::Input ? m_inputs.at(divisor.input) : QString();
}

std::optional<double> Formula::evaluate(std::span<const std::optional<double>> values) const
{
    QVarLengthArray<double, 8> stack;
    for (const Instruction &instruction : m_program) {
        if (instruction.step == Step::Number) {
            stack.append(instruction.number);
            continue;
        }
        if (instruction.step == Step::Input) {
            const std::optional<double> &value = values[std::size_t(instruction.input)];
            if (!value && !m_optional.at(instruction.input))
                return std::nullopt;
            stack.append(value.value_or(0));
            continue;
        }
        const double right = stack.last();
        stack.removeLast();
        double &left = stack.last();
        switch (instruction.step) {
        case Step::Add:
            left += right;
            break;
        case Step::Subtract:
            left -= right;
            break;
        case Step::Multiply:
            left *= right;
            break;
        default:
            if (right == 0)
                return std::nullopt;
            left /= right;
        }
    }
    return std::isfinite(stack.last()) ? std::optional(stack.last()) : std::nullopt;
}

} // namespace stoa
