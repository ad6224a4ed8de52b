// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>

namespace stoa {

//! A metric's formula as it is printed, and the reckoning it stands for: what is shown cannot differ from what is
//! computed.
//!
//! Grammar: + - * / with the usual precedence, parentheses, numbers, names of metrics. A name followed by `?` may be
//! missing (not every network counts it) and then stands for nothing. Every other missing input, and a division by
//! zero, makes the result unknown, never 0. A value, used on any thread.
class Formula final
{
public:
    //! Nothing when \a text is not of that grammar.
    static std::optional<Formula> parse(const QString &text);

    const QString &text() const { return m_text; }
    const QStringList &inputs() const { return m_inputs; } //!< metric ids, in the order of the text, each once
    bool isOptional(qsizetype input) const { return m_optional.at(input); }
    //! What stands alone after the last division ("reach" of "likes / reach"), or nothing.
    QString base() const;
    //! \a values in the order of inputs().
    std::optional<double> evaluate(std::span<const std::optional<double>> values) const;

private:
    friend class FormulaReader;
    enum class Step : quint8 { Input, Number, Add, Subtract, Multiply, Divide };
    struct Instruction
    {
        Step step;
        qsizetype input = -1;
        double number = 0;
    };

    QString m_text;
    QStringList m_inputs;
    QList<bool> m_optional;
    QList<Instruction> m_program; //!< reverse Polish
};

} // namespace stoa
