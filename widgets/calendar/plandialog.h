// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/planmeter.h"
#include "models/planning/settingedits.h"
#include "widgets/common/projectcontext.h"

#include <QDialog>

class QTreeWidget;
class QTreeWidgetItem;

namespace stoa {

class CalendarDays;
class PlainLabel;
class SegmentedControl;

//! Where the plan leaves the agreed rhythm, and what it is made of beside its goals, over a stretch of time.
//!
//! Enter or a double click on a gap goes there; goals are changed in their column. Window's thread.
class PlanDialog final : public QDialog
{
    Q_OBJECT

public:
    //! \a account: whose gaps are chosen first; none: the first. All must outlive this dialog.
    PlanDialog(ProjectContext &context, CalendarDays &days, const DateRange &page, AccountId account, QWidget *parent);

    QTreeWidget *gaps() const { return m_gaps; }
    QTreeWidget *mix() const { return m_mix; }

Q_SIGNALS:
    void dayWanted(QDate day);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Span { Page, Month, Quarter, Year };
    void buildLists();
    void show(Span span);
    void follow();
    void fillGaps();
    void addGap(const AccountRhythm &rhythm, const RhythmGap &gap, bool isOver);
    void fillMix();
    void addShare(QTreeWidgetItem *under, const QString &name, int posts, int of, const QString &key);
    void saveGoal(QTreeWidgetItem *item);
    void goTo(QTreeWidgetItem *item);

    ProjectContext &m_context;
    CalendarDays &m_days;
    DateRange m_page;
    AccountId m_account;
    PlanMeter m_meter;
    SettingEdits m_settings;
    SegmentedControl *m_span;
    PlainLabel *m_when;
    QTreeWidget *m_gaps;
    QTreeWidget *m_mix;
    PlainLabel *m_problem;
    QHash<QString, int> m_goals; //!< of what is listed, percent by key
    bool m_filling = false;
};

} // namespace stoa
