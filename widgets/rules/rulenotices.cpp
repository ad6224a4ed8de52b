// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/rules/rulenotices.h"

#include "widgets/common/button.h"
#include "widgets/common/plainlabel.h"
#include "widgets/rules/rulewording.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace stoa {

RuleNotices::RuleNotices(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_broken = makeNotice(Card::Tone::Bad, false);
    m_criticism = makeNotice(Card::Tone::Good, true);
    m_answered = makeNotice(Card::Tone::Warn, true);
    m_broad = makeNotice(Card::Tone::Warn, false);
    m_contradictions = makeNotice(Card::Tone::Warn, false);
    connect(m_criticism.link, &QPushButton::clicked, this, &RuleNotices::showProtected);
    connect(m_answered.link, &QPushButton::clicked, this, &RuleNotices::showAnswered);
}

RuleNotices::Notice RuleNotices::makeNotice(Card::Tone tone, bool linked)
{
    Notice notice{new Card(this), nullptr, nullptr};
    notice.card->setTone(tone);
    notice.card->hide();
    notice.text = new PlainLabel(notice.card);
    notice.text->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->addWidget(notice.text, 1);
    if (linked) {
        notice.link = new QPushButton(notice.card);
        setLook(*notice.link, ButtonLook::Quiet);
        row->addWidget(notice.link, 0, Qt::AlignTop);
    }
    notice.card->column()->addLayout(row);
    layout()->addWidget(notice.card);
    return notice;
}

void RuleNotices::show(const Notice &notice, const QString &text)
{
    notice.text->setText(text);
    notice.card->setVisible(!text.isEmpty());
}

void RuleNotices::showBacktest(const Rule &rule, const RuleBacktest &backtest)
{
    const bool away = rule.does(ActionKind::Hide) || rule.does(ActionKind::Spam) || rule.does(ActionKind::Delete);
    QString criticism;
    if (backtest.protectedHits > 0)
        criticism = tr(
            "Criticism is safe. %n hits are negative but not spam: they are left alone and put on top of the inbox "
            "instead.",
            nullptr, int(backtest.protectedHits));
    else if (away)
        criticism = tr("Criticism is safe: a comment that is negative but not spam is never put away by a rule.");
    show(m_criticism, criticism);
    m_criticism.link->setText(tr("Show them"));
    m_criticism.link->setVisible(backtest.protectedHits > 0);
    m_criticism.link->setAccessibleName(tr("Show the protected comments"));
    QString answered;
    if (backtest.answered > 0)
        answered = away
            ? tr("%n comments that this rule would put away were answered by you before.", nullptr,
                int(backtest.answered))
            : tr("%n comments that this rule hits were answered by you before.", nullptr, int(backtest.answered));
    show(m_answered, answered);
    m_answered.link->setText(tr("Show them"));
    m_answered.link->setAccessibleName(tr("Show the answered comments"));
    QStringList broad;
    for (const BroadPattern &pattern : backtest.broad)
        broad << tr("“%1” hits more than may be meant: %2.")
                     .arg(pattern.pattern, RuleWording::listed(pattern.examples, 4));
    show(m_broad, broad.join(QLatin1Char('\n')));
}

void RuleNotices::showContradictions(const QStringList &sentences)
{
    show(m_contradictions, sentences.join(QLatin1Char('\n')));
}

void RuleNotices::showBroken(const QString &reason)
{
    show(m_broken, reason.isEmpty() ? QString() : tr("This rule is broken and is not asked: %1").arg(reason));
}

void RuleNotices::clear()
{
    for (const Notice &notice : {m_broken, m_criticism, m_answered, m_broad, m_contradictions})
        notice.card->hide();
}

} // namespace stoa
