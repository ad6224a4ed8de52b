// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/ruleengine.h"

#include <QTimer>
#include <QWidget>

namespace stoa {

class PlainEdit;
class PlainLabel;

//! A field for any text, and what the rule would do to it: hits marked, reason and deed in words.
class TryOut final : public QWidget
{
    Q_OBJECT

public:
    explicit TryOut(QWidget *parent = nullptr);

    void setRule(const Rule &rule, const RuleSurroundings &around, qint64 nowMs); //!< compiled when the hand rests
    void focusText();
    void retranslate();

protected:
    void changeEvent(QEvent *event) override;

private:
    void judgeText();
    void mark(const QList<std::pair<int, int>> &spans);

    PlainLabel *m_title;
    PlainEdit *m_text;
    PlainLabel *m_answer;
    QTimer m_rest;
    Rule m_rule;
    RuleSurroundings m_around;
    qint64 m_nowMs = 0;
};

} // namespace stoa
