// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/projectcontext.h"

#include <QDate>
#include <QDialog>

class QTreeWidget;
class QTreeWidgetItem;

namespace stoa {

class CalendarDays;
class PlainLabel;
class SearchField;

//! Which packs of days the calendar shows, by country, church, name days and trade; each day of the coming year with
//! its source, to be hidden one by one; and the client's own days. Changes hold at once; Undo takes them back.
class DaysDialog final : public QDialog
{
    Q_OBJECT

public:
    DaysDialog(ProjectContext &context, CalendarDays &days, QDate around, QWidget *parent);

    //! Writes the packs that are shown and the client's own days to \a path, a calendar file where its name ends so,
    //! else CSV.
    void exportTo(const QString &path);

private:
    QWidget *buildPacks();
    QTreeWidgetItem *heading(int group);
    void fillPacks();
    void fillDays();
    void filterDays();
    void savePacks();
    void saveHidden(QTreeWidgetItem *item);
    void chooseTarget();

    ProjectContext &m_context;
    CalendarDays &m_days;
    QDate m_around;
    QTreeWidget *m_packs;
    SearchField *m_search;
    QTreeWidget *m_list;
    PlainLabel *m_problem;
    bool m_filling = false;
};

} // namespace stoa
