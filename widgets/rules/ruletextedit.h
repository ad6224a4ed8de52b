// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/rule.h"

#include <QTimer>
#include <QWidget>

namespace stoa {

class PlainEdit;
class PlainLabel;

//! A rule as text that is typed. Says line and reason while it is wrong; tells every version that is right.
class RuleTextEdit final : public QWidget
{
    Q_OBJECT

public:
    explicit RuleTextEdit(QWidget *parent = nullptr);
    void setText(const QString &text); //!< not told; leaves the cursor alone when it is the same
    //! What is typed and not yet kept; null: nothing. Nobody may throw it away.
    QString unfinished() const;
    void finish(); //!< reads what is typed now; left() follows if it is a rule
    void restore(const QString &unfinished); //!< what unfinished() gave before
    void focusText();
    void retranslate();

Q_SIGNALS:
    void edited(const stoa::Rule &rule); //!< the hand rested, and the text is one sound rule
    void left(); //!< the focus went elsewhere, and what was typed is a rule

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void check();
    void markLine(int line);

    PlainEdit *m_text;
    PlainLabel *m_state;
    PlainLabel *m_words; //!< what can be written
    QTimer m_rest;
    bool m_typed = false;
    bool m_wrong = false;
};

} // namespace stoa
