// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/postedits.h"
#include "widgets/calendar/calendargeometry.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QListWidget;
class QPushButton;

namespace stoa {

class CalendarDays;
class Connection;
class PlainEdit;
class PlainLabel;

//! Asks what a new post starts with: when, where, what kind, which theme, and its first words. Everything but the words
//! has a sensible answer already.
class NewPostDialog final : public QDialog
{
    Q_OBJECT

public:
    NewPostDialog(
        Connection &reader, CalendarDays &days, const CalendarPlace &place, const WallTime &now, QWidget *parent);

    NewPost post() const;

private:
    void fillThemes(QDate day);
    void suggestTheme(QDate day);
    void takeTheme();
    void fillAccounts(Connection &reader);
    void check();
    WallTime chosen() const;

    CalendarDays &m_days;
    WallTime m_now;
    QCheckBox *m_idea;
    QDateTimeEdit *m_when;
    QComboBox *m_kind;
    QComboBox *m_purpose;
    QComboBox *m_theme;
    QListWidget *m_accounts;
    PlainEdit *m_text;
    PlainLabel *m_problem;
    QPushButton *m_accept;
    QString m_tail; //!< the theme's hashtag, as it was put below the words
    bool m_themeIsChosen = false;
    bool m_accountsAreChosen = false;
};

} // namespace stoa
