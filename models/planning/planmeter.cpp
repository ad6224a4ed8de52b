// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/planmeter.h"

#include "models/core/clock.h"
#include "models/core/walltime.h"
#include "models/core/whendone.h"
#include "models/planning/accountqueries.h"
#include "models/store/editservice.h"
#include "models/store/project.h"
#include "models/store/withreader.h"

#include <algorithm>

namespace stoa {

namespace {

constexpr int restMs = 80; // pages are turned fast: the last one is reckoned

using MeterReading = std::pair<QList<Account>, QList<PlanFact>>;

Result<MeterReading> readMeter(Connection &reader, const DateRange &range)
{
    Result<QList<Account>> accounts = AccountQueries(reader).all();
    if (!accounts)
        return accounts.error();
    Result<QList<PlanFact>> facts = planFacts(reader, range);
    if (!facts)
        return facts.error();
    return std::pair(std::move(*accounts), std::move(*facts));
}

} // namespace

PlanMeter::PlanMeter(const Project &project, EditService &edits, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_project(project)
    , m_edits(edits)
    , m_clock(clock)
{
    m_wait.setSingleShot(true);
    m_wait.setInterval(restMs);
    connect(&m_wait, &QTimer::timeout, this, &PlanMeter::read);
    connect(&m_edits, &EditService::changed, this, &PlanMeter::refresh);
}

void PlanMeter::setRange(const DateRange &range, Qt::DayOfWeek weekStart)
{
    if (m_range == range && m_weekStart == weekStart)
        return;
    m_range = range;
    m_weekStart = weekStart;
    m_fresh = false;
    m_wait.start();
}

void PlanMeter::refresh(const ChangeList &changes)
{
    if (changes.touches(Table::Post) || changes.touches(Table::Variant) || changes.touches(Table::Account))
        m_wait.start();
}

void PlanMeter::read()
{
    if (!m_range.from.isValid())
        return;
    if (m_reading) {
        m_again = true;
        return;
    }
    m_reading = true;
    const auto work
        = [wanted = rhythmRange(m_range, m_weekStart)](Connection &reader) { return readMeter(reader, wanted); };
    whenDone(withReader<MeterReading>(m_project, work), this,
        [this, of = m_range](const Result<MeterReading> &answer) { take(answer, of); });
}

void PlanMeter::take(const Result<std::pair<QList<Account>, QList<PlanFact>>> &answer, const DateRange &of)
{
    m_reading = false;
    if (std::exchange(m_again, false) || of != m_range)
        return m_wait.start();
    if (!answer)
        return;
    m_accounts = answer->first;
    m_facts = answer->second;
    m_fresh = true;
    reckon();
}

void PlanMeter::setDragged(const QList<PlanFact> &facts)
{
    if (facts.isEmpty() && m_dragged.isEmpty())
        return;
    m_dragged = facts;
    reckon();
}

void PlanMeter::reckon()
{
    QList<PlanFact> facts = m_facts;
    if (!m_dragged.isEmpty()) {
        const auto isDragged = [this](const PlanFact &fact) {
            return std::any_of(m_dragged.cbegin(), m_dragged.cend(),
                [&fact](const PlanFact &dragged) { return dragged.post == fact.post; });
        };
        facts.removeIf(isDragged);
        facts += m_dragged;
    }
    const QDate today = wallTimeAt(m_clock.nowUtcMs(), m_project.zone()).date;
    m_over = m_range.to <= today;
    m_rhythms = accountRhythms(m_accounts, facts, m_range, today, m_weekStart);
    m_mix = planMix(facts, m_range);
    Q_EMIT changed();
}

} // namespace stoa
