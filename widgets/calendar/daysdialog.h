// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/projectcontext.h"

#include <QDate>
#include <QDialog>

class QTreeWidget;
class QListWidget;

namespace stoa {

class CalendarDays;
class PlainLabel;

//! Which packs of days the calendar shows, and each day of the coming year with its source, to be hidden one by one.
//! Changes hold at once; Undo takes them back.
class DaysDialog final : public QDialog
{
    Q_OBJECT

public:
    DaysDialog(ProjectContext &context, CalendarDays &days, QDate around, QWidget *parent);

private:
    void fillPacks();
    void fillDays();
    void savePacks();
    void saveHidden();

    ProjectContext &m_context;
    CalendarDays &m_days;
    QDate m_around;
    QListWidget *m_packs;
    QTreeWidget *m_list;
    PlainLabel *m_problem;
    bool m_filling = false;
};

} // namespace stoa
