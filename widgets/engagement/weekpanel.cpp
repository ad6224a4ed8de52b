// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/engagement/weekpanel.h"

#include "models/engagement/metrictext.h"
#include "widgets/common/card.h"
#include "widgets/common/plainlabel.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace stoa {

WeekPanel::WeekPanel(EngagementQueries &queries, QWidget *parent)
    : QWidget(parent)
    , m_model(queries)
    , m_title(new PlainLabel(this))
    , m_hint(new PlainLabel({}, TextSize::Small, Role::Text2, this))
    , m_map(new WeekMap(m_model, this))
    , m_sentence(new PlainLabel({}, TextSize::Secondary, Role::Text2, this))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(this);
    outer->addWidget(card);
    card->column()->setSpacing(4);
    m_title->setTextSize(TextSize::Body, QFont::DemiBold);
    m_hint->setWordWrap(true);
    m_sentence->setElide(Qt::ElideRight);
    card->column()->addWidget(m_title);
    card->column()->addWidget(m_hint);
    auto *grid = new QGridLayout;
    grid->setSpacing(0);
    grid->setHorizontalSpacing(6);
    for (int day = 0; day < 7; ++day) {
        auto *label = new PlainLabel({}, TextSize::Small, Role::Text2, this);
        label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_days[std::size_t(day)] = label;
        grid->addWidget(label, day, 0);
        grid->setRowStretch(day, 1);
    }
    grid->addWidget(m_map, 0, 1, 7, 1);
    auto *hours = new QHBoxLayout;
    hours->setSpacing(0);
    for (int hour = 0; hour < 24; hour += 4)
        hours->addWidget(new PlainLabel(hourToken(hour), TextSize::Small, Role::Text2, this), 1);
    grid->addLayout(hours, 7, 1);
    grid->setColumnStretch(1, 1);
    card->column()->addLayout(grid, 1);
    card->column()->addWidget(m_sentence);
    connect(m_map, &WeekMap::described, m_sentence, &PlainLabel::setText);
    retranslate();
}

Result<> WeekPanel::ask(const QString &metric, const DayRange &range, const QList<AccountId> &accounts)
{
    const Result<> asked = m_model.ask(metric, range, accounts);
    retranslate();
    return asked;
}

void WeekPanel::retranslate()
{
    m_title->setText(tr("When people respond"));
    m_hint->setText(m_model.metric() ? tr("%1; pale and hatched: fewer than %n posts", nullptr, int(fewPosts))
                                           .arg(MetricText::name(m_model.metric()->id))
                                     : QString());
    m_map->setAccessibleName(tr("Weekdays by hours"));
    for (int day = 0; day < 7; ++day)
        m_days[std::size_t(day)]->setText(m_model.headerData(day, Qt::Vertical).toString());
    m_model.retranslate();
}

} // namespace stoa
