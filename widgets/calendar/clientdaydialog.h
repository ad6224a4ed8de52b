// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/clientdays.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QSpinBox;
class QStackedWidget;

namespace stoa {

class PlainLabel;

//! One of the client's own yearly days: its name, when it comes, since when, and what it asks for. Changes nothing by
//! itself: day() says what was entered once the dialog is accepted. Window's thread.
class ClientDayDialog final : public QDialog
{
    Q_OBJECT

public:
    //! \a day: what to begin with; \a today: the date offered for a new day.
    ClientDayDialog(const ClientDay &day, QDate today, QWidget *parent);

    ClientDay day() const;

    void accept() override; //!< stays open while something is wrong, and says what

private:
    enum Way { OnDate, OnWeekday, FromEaster, FromOrthodoxEaster, AsItWas };

    QWidget *buildWhen();
    void show(const ClientDay &day, QDate today);
    QString rule() const;
    void preview();

    ClientDay m_day;
    QDate m_today;
    QLineEdit *m_name;
    QComboBox *m_way;
    QStackedWidget *m_when;
    QSpinBox *m_dayOfMonth;
    QComboBox *m_month;
    QComboBox *m_nth;
    QComboBox *m_weekday;
    QComboBox *m_weekdayMonth;
    QSpinBox *m_fromEaster;
    PlainLabel *m_next;
    QCheckBox *m_hasSince;
    QSpinBox *m_since;
    QLineEdit *m_hashtag;
    QCheckBox *m_mourning;
    QSpinBox *m_lead;
    PlainLabel *m_problem;
};

} // namespace stoa
