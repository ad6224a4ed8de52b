// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/clientdays.h"
#include "widgets/common/projectcontext.h"

#include <QWidget>

class QPushButton;
class QTreeWidget;

namespace stoa {

class CalendarDays;
class PlainLabel;

//! The client's own yearly days: to add, change, delete, and take over from a file. A part of DaysDialog; each act
//! holds at once and can be undone.
class ClientDaysPage final : public QWidget
{
    Q_OBJECT

public:
    ClientDaysPage(ProjectContext &context, CalendarDays &days, QDate today, QWidget *parent);

    //! Reads \a path, shows what is in it and what could not be taken, and takes it over when that is wanted.
    void importFile(const QString &path);

private:
    void fill();
    void edit(const ClientDay &day);
    void removeCurrent();
    void chooseFile();
    void follow(QFuture<Result<ActDone>> done);
    const ClientDay *current() const;

    ProjectContext &m_context;
    CalendarDays &m_days;
    QDate m_today;
    QList<ClientDay> m_shown;
    QTreeWidget *m_list;
    QPushButton *m_change;
    QPushButton *m_remove;
    PlainLabel *m_problem;
};

} // namespace stoa
