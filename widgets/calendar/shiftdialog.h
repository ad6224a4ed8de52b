// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/postqueries.h"
#include "widgets/common/projectcontext.h"

#include <QDialog>

class QCheckBox;
class QDateEdit;
class QPushButton;
class QSpinBox;

namespace stoa {

class CalendarDays;
class PlacementList;
class PlainLabel;

//! Moves all posts of a range by a number of days, around weekends and holidays if wanted, shown before it is done. One
//! act.
class ShiftDialog final : public QDialog
{
    Q_OBJECT

public:
    //! \a filter: which posts are meant, as in the calendar. All must outlive this dialog.
    ShiftDialog(
        ProjectContext &context, CalendarDays &days, const DateRange &range, const PostFilter &filter, QWidget *parent);

    PlacementList *list() const { return m_list; }
    QSpinBox *days() const { return m_by; }

private:
    void preview();
    void apply();

    ProjectContext &m_context;
    CalendarDays &m_days;
    PostFilter m_filter;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QSpinBox *m_by;
    QCheckBox *m_skipWeekends;
    QCheckBox *m_skipHolidays;
    PlacementList *m_list;
    PlainLabel *m_problem;
    QPushButton *m_apply;
};

} // namespace stoa
