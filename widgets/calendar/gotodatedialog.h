// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDialog>

class QCalendarWidget;
class QDateEdit;

namespace stoa {

//! Asks for a day: typed, or chosen in a small calendar.
class GoToDateDialog final : public QDialog
{
    Q_OBJECT

public:
    GoToDateDialog(QDate from, QWidget *parent);

    QDate date() const;

private:
    QDateEdit *m_edit;
    QCalendarWidget *m_calendar;
};

} // namespace stoa
