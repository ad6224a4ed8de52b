// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/rules/backtestpane.h"

#include "widgets/common/button.h"
#include "widgets/common/chip.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/plaintooltip.h"
#include "widgets/rules/monthbars.h"
#include "widgets/rules/phraselayout.h"
#include "widgets/rules/samplelist.h"

#include <QAction>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace stoa {

BacktestPane::BacktestPane(QTimeZone zone, QAction &switchOn, QAction &apply, QWidget *parent)
    : QWidget(parent)
    , m_zone(std::move(zone))
    , m_title(new PlainLabel({}, TextSize::Secondary, Role::Text2, this))
    , m_number(new PlainLabel({}, TextSize::Figure, Role::Text, this))
    , m_share(new PlainLabel({}, TextSize::Body, Role::Text2, this))
    , m_bars(new MonthBars(this))
    , m_samples(new SampleList(m_zone, this))
    , m_nothing(new PlainLabel({}, TextSize::Body, Role::Text2, this))
    , m_switch(new QPushButton(this))
    , m_apply(new QPushButton(this))
    , m_note(new PlainLabel({}, TextSize::Secondary, Role::Text2, this))
{
    build(switchOn, apply);
    connect(m_samples, &SampleList::opened, this, &BacktestPane::opened);
    retranslate();
    showNothing({});
}

void BacktestPane::build(QAction &switchOn, QAction &apply)
{
    m_title->setTextSize(TextSize::Secondary, QFont::DemiBold);
    m_number->setTextSize(TextSize::Figure, QFont::DemiBold);
    m_number->setObjectName(QStringLiteral("backtest-hits"));
    m_share->setElide(Qt::ElideRight);
    m_nothing->setWordWrap(true);
    m_note->setWordWrap(true);
    m_samples->setObjectName(QStringLiteral("backtest-samples"));
    auto *figure = new QHBoxLayout;
    figure->setSpacing(8);
    figure->addWidget(m_number, 0, Qt::AlignBottom);
    figure->addWidget(m_share, 1, Qt::AlignBottom);
    auto *chips = new QWidget(this);
    auto *flow = new PhraseLayout(6, 6, chips);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    chips->setSizePolicy(policy);
    for (const Shown shown : {Shown::Hits, Shown::Near, Shown::Answered, Shown::Protected}) {
        auto *chip = new Chip({}, chips);
        chip->setCheckable(true);
        connect(chip, &QAbstractButton::clicked, this, [this, shown] { choose(shown); });
        flow->addWidget(chip);
        m_chips << chip;
    }
    setLook(*m_switch, ButtonLook::Main);
    setLook(*m_apply, ButtonLook::Plain);
    connect(m_switch, &QPushButton::clicked, &switchOn, &QAction::trigger);
    connect(m_apply, &QPushButton::clicked, &apply, &QAction::trigger);
    auto *buttons = new QWidget(this);
    auto *row = new PhraseLayout(8, 8, buttons);
    buttons->setSizePolicy(policy);
    row->addWidget(m_apply);
    row->addWidget(m_switch);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 18, 14);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addLayout(figure);
    column->addWidget(m_bars);
    column->addWidget(chips);
    column->addWidget(m_samples, 1);
    column->addWidget(m_nothing);
    column->addWidget(buttons);
    column->addWidget(m_note);
    column->addStretch(0); // without samples the words stay at the top
}

void BacktestPane::retranslate()
{
    m_title->setText(tr("In this project’s history"));
    m_apply->setText(tr("Apply to history"));
    m_note->setText(tr("History stays as it is unless you ask. Everything a rule does can be undone."));
    m_samples->setAccessibleName(tr("Comments as examples, newest first"));
    setEnabledState(m_on);
    if (m_known)
        showBacktest(m_backtest, m_nowMs);
}

void BacktestPane::setEnabledState(bool on)
{
    m_on = on;
    m_switch->setText(on ? tr("Switch off") : tr("Switch on for new comments"));
    setLook(*m_switch, on ? ButtonLook::Plain : ButtonLook::Main);
    if (m_switch->parentWidget()->layout())
        m_switch->parentWidget()->layout()->invalidate();
    m_switch->parentWidget()->updateGeometry();
}

void BacktestPane::showBusy()
{
    m_number->setRole(Role::Text3);
    m_share->setText(tr("counting…"));
}

void BacktestPane::showNothing(const QString &why)
{
    m_known = false;
    m_backtest = {};
    m_number->setText(QStringLiteral("–"));
    m_share->setText({});
    m_bars->setNumbers({}, QDate());
    m_samples->setRows({});
    m_samples->hide();
    m_nothing->setText(why);
    m_nothing->show();
    for (Chip *chip : std::as_const(m_chips))
        chip->hide();
}

void BacktestPane::showBacktest(const ShownBacktest &backtest, qint64 nowMs)
{
    if (backtest.report.rules.isEmpty())
        return showNothing({});
    m_backtest = backtest;
    m_nowMs = nowMs;
    m_known = true;
    const RuleBacktest &rule = backtest.report.rules.front();
    const QLocale locale;
    m_number->setRole(Role::Text);
    m_number->setText(locale.toString(rule.hits));
    const double percent = rule.share() * 100;
    m_share->setText(
        tr("of %1 would be hit · %2 %")
            .arg(locale.toString(rule.comments), locale.toString(percent, 'f', percent < 1 && percent > 0 ? 2 : 1)));
    m_bars->setNumbers(rule.byMonth, QDateTime::fromMSecsSinceEpoch(nowMs, m_zone).date());
    for (Chip *chip : std::as_const(m_chips))
        chip->show();
    showChips();
    showSamples();
}

void BacktestPane::showChips()
{
    const RuleBacktest &rule = m_backtest.report.rules.front();
    const QLocale locale;
    m_chips[0]->setText(tr("Hits %1").arg(locale.toString(rule.hits)));
    m_chips[1]->setText(tr("Near misses %1").arg(locale.toString(rule.nearMisses)));
    m_chips[2]->setText(tr("Answered before %1").arg(locale.toString(rule.answered)));
    m_chips[3]->setText(tr("Criticism %1").arg(locale.toString(rule.protectedHits)));
    setPlainToolTip(*m_chips[1],
        tr("Comments that fail by one condition only, or have the words only inside other words: is the rule too "
           "narrow?"));
    for (int i = 0; i < int(m_chips.size()); ++i) {
        m_chips[i]->setChecked(i == int(m_shown));
        m_chips[i]->updateGeometry();
    }
}

void BacktestPane::choose(Shown shown)
{
    m_shown = shown;
    if (!m_known)
        return;
    showChips();
    showSamples();
}

void BacktestPane::showSamples()
{
    const QList<RuleSample> &rows = m_shown == Shown::Hits ? m_backtest.hits
        : m_shown == Shown::Near                           ? m_backtest.near
        : m_shown == Shown::Answered                       ? m_backtest.answered
                                                           : m_backtest.protectedOnes;
    m_samples->setRows(rows);
    m_samples->setVisible(!rows.isEmpty());
    m_nothing->setVisible(rows.isEmpty());
    m_nothing->setText(m_shown == Shown::Hits ? tr("Nothing in history would have been hit.") : tr("None."));
}

} // namespace stoa
