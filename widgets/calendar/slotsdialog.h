// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/account.h"
#include "models/planning/slotedits.h"
#include "widgets/common/projectcontext.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QListWidget;
class QPushButton;
class QSpinBox;
class QTimeEdit;
class QTreeWidget;

namespace stoa {

class CalendarDays;
class PlainLabel;

//! The preferred times of each account, what each of them takes, how close its posts may be, and which hours its own
//! history speaks for. Changes hold at once; Undo takes them back.
class SlotsDialog final : public QDialog
{
    Q_OBJECT

public:
    SlotsDialog(ProjectContext &context, CalendarDays &days, AccountId account, QWidget *parent);

    QTreeWidget *list() const { return m_list; }

private:
    void build();
    QHBoxLayout *buildNew();
    QHBoxLayout *buildLimits();
    void fillAccounts(AccountId first);
    void fill();
    void fillHints();
    AccountId account() const;
    void add();
    void addAt(const QList<int> &weekdays, QTime time);
    void remove();
    void saveLimits();
    void follow(const QFuture<Result<ActDone>> &done);

    ProjectContext &m_context;
    CalendarDays &m_days;
    SlotEdits m_edits;
    QListWidget *m_accounts;
    QTreeWidget *m_list;
    QList<QCheckBox *> m_weekdays; //!< Monday first
    QTimeEdit *m_time;
    QComboBox *m_theme;
    QComboBox *m_kind;
    QSpinBox *m_apart;
    QSpinBox *m_most;
    QListWidget *m_hints;
    PlainLabel *m_hintNote;
    PlainLabel *m_problem;
    QPushButton *m_remove;
    bool m_filling = false;
};

} // namespace stoa
