// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/backtestwatch.h"

#include <QTimeZone>
#include <QWidget>

class QAction;
class QPushButton;

namespace stoa {

class Chip;
class MonthBars;
class PlainLabel;
class SampleList;

//! What the rule would have done in this project's history: number, share, months, and the comments themselves.
class BacktestPane final : public QWidget
{
    Q_OBJECT

public:
    enum class Shown { Hits, Near, Answered, Protected };

    BacktestPane(QTimeZone zone, QAction &switchOn, QAction &apply, QWidget *parent = nullptr);

    void showBusy(); //!< a new backtest is on its way: the old numbers turn pale
    void showBacktest(const ShownBacktest &backtest, qint64 nowMs);
    void showNothing(const QString &why); //!< the rule is broken or there is none
    void setEnabledState(bool on); //!< whether the rule is on: words of the main button
    void choose(Shown shown);
    void retranslate();

Q_SIGNALS:
    void opened(stoa::CommentId comment);

private:
    void build(QAction &switchOn, QAction &apply);
    void showChips();
    void showSamples();

    QTimeZone m_zone;
    PlainLabel *m_title;
    PlainLabel *m_number;
    PlainLabel *m_share;
    MonthBars *m_bars;
    QList<Chip *> m_chips;
    SampleList *m_samples;
    PlainLabel *m_nothing;
    QPushButton *m_switch;
    QPushButton *m_apply;
    PlainLabel *m_note;
    ShownBacktest m_backtest;
    Shown m_shown = Shown::Hits;
    qint64 m_nowMs = 0;
    bool m_on = false;
    bool m_known = false;
};

} // namespace stoa
