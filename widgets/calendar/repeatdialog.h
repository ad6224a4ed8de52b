// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/postrow.h"
#include "models/planning/recurrence.h"
#include "widgets/common/projectcontext.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace stoa {

class CalendarDays;
class PlacementList;
class PlainLabel;

//! Makes a post come again: the rule by plain choices or as RFC 5545 writes it, its end, and every date before it is
//! made; single ones can be left out. One act.
class RepeatDialog final : public QDialog
{
    Q_OBJECT

public:
    RepeatDialog(ProjectContext &context, CalendarDays &days, const PostRow &post, QWidget *parent);

    PlacementList *list() const { return m_list; }
    QLineEdit *rule() const { return m_rule; }
    void choose(const Recurrence &recurrence); //!< as if a person had

private:
    QHBoxLayout *buildRhythm();
    QHBoxLayout *buildEnd();
    Recurrence chosen() const;
    void nameUnits();
    void takeChoices();
    void preview();
    void apply();

    ProjectContext &m_context;
    PostRow m_post;
    QSpinBox *m_interval;
    QComboBox *m_every;
    QList<QCheckBox *> m_weekdays; //!< Monday first
    QComboBox *m_monthly;
    QComboBox *m_end;
    QDateEdit *m_until;
    QSpinBox *m_count;
    QLineEdit *m_rule;
    PlacementList *m_list;
    PlainLabel *m_problem;
    QPushButton *m_apply = nullptr;
};

} // namespace stoa
