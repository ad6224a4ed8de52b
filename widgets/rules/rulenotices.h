// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/backtest.h"
#include "widgets/common/card.h"

#include <QWidget>

class QPushButton;

namespace stoa {

class PlainLabel;

//! What must be known of a rule, in plain words: criticism that it leaves alone, answers that it would have
//! contradicted, patterns that hit more than was meant, things that cannot be meant.
class RuleNotices final : public QWidget
{
    Q_OBJECT

public:
    explicit RuleNotices(QWidget *parent = nullptr);
    void showBacktest(const Rule &rule, const RuleBacktest &backtest);
    void showContradictions(const QStringList &sentences);
    void showBroken(const QString &reason); //!< empty: it is not
    void clear();

Q_SIGNALS:
    void showProtected();
    void showAnswered();

private:
    struct Notice
    {
        Card *card;
        PlainLabel *text;
        QPushButton *link;
    };
    Notice makeNotice(Card::Tone tone, bool linked);
    static void show(const Notice &notice, const QString &text);

    Notice m_broken;
    Notice m_criticism;
    Notice m_answered;
    Notice m_broad;
    Notice m_contradictions;
};

} // namespace stoa
