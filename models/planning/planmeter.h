// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/planfacts.h"

#include <QObject>
#include <QTimer>

namespace stoa {

class Clock;
class EditService;
class Project;
struct ChangeList;

//! The plan of the range in view beside what was agreed, kept fresh; reads on another thread, so that turning pages
//! waits for nothing. What is being dragged counts as if it lay there already.
//!
//! Window's thread.
class PlanMeter final : public QObject
{
    Q_OBJECT

public:
    //! All must outlive this object.
    PlanMeter(const Project &project, EditService &edits, const Clock &clock, QObject *parent = nullptr);

    void setRange(const DateRange &range, Qt::DayOfWeek weekStart); //!< answers by changed(), soon
    const DateRange &range() const { return m_range; }
    //! Posts that a drag would put elsewhere; empty: there is none. \a facts have the day where they would stand.
    void setDragged(const QList<PlanFact> &facts);

    const QList<AccountRhythm> &rhythms() const { return m_rhythms; }
    const PlanMix &mix() const { return m_mix; }
    bool isOver() const { return m_over; } //!< all of the range is: nothing can be done about it
    bool isFresh() const { return m_fresh; } //!< what is told is of the present range and project

Q_SIGNALS:
    void changed();

private:
    void refresh(const ChangeList &changes);
    void read();
    void take(const Result<std::pair<QList<Account>, QList<PlanFact>>> &answer, const DateRange &of);
    void reckon();

    const Project &m_project;
    EditService &m_edits;
    const Clock &m_clock;
    DateRange m_range;
    Qt::DayOfWeek m_weekStart = Qt::Monday;
    QList<Account> m_accounts;
    QList<PlanFact> m_facts;
    QList<PlanFact> m_dragged;
    QList<AccountRhythm> m_rhythms;
    PlanMix m_mix;
    QTimer m_wait;
    bool m_fresh = false;
    bool m_over = false;
    bool m_reading = false;
    bool m_again = false;
};

} // namespace stoa
