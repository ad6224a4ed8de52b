// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/account.h"
#include "models/planning/companions.h"
#include "models/planning/postrow.h"
#include "widgets/common/projectcontext.h"

#include <QDialog>

class QBoxLayout;
class QComboBox;
class QListWidget;
class QPushButton;
class QSpinBox;
class QTreeWidget;

namespace stoa {

class CalendarDays;
class GrowingEdit;
class PlainLabel;

//! Makes companions of a post: when each goes out, where, and in what words, all of them seen before they are made.
//! Proposed are the moment itself, the next day and three days later, on the accounts that the post does not go to.
//! One act.
class CompanionDialog final : public QDialog
{
    Q_OBJECT

public:
    CompanionDialog(ProjectContext &context, CalendarDays &days, const PostRow &parent, QWidget *window);

    QTreeWidget *list() const { return m_list; }
    QListWidget *accounts() const { return m_accounts; }
    GrowingEdit *text() const { return m_text; }
    void setDistance(qint64 minutes); //!< of the chosen one, as if a person had entered it

private:
    struct Proposal
    {
        qint64 minutes = 0;
        QList<AccountId> accounts;
        QString text;
        bool wanted = true;
    };

    void build();
    QBoxLayout *buildWhen();
    void propose();
    void add();
    void removeChosen();
    void showList();
    void showChosen();
    void takeDistance();
    void takeAccounts();
    WallTime timeOf(const Proposal &proposal) const;
    QString noteOf(const Proposal &proposal) const;
    QString accountWords(const Proposal &proposal) const;
    bool canBeMade(const Proposal &proposal) const;
    QList<NewCompanion> chosen() const;
    void apply();
    void tellProblem(const QString &words);

    ProjectContext &m_context;
    CalendarDays &m_days;
    PostRow m_parent;
    QString m_link;
    QList<Account> m_known;
    QList<Proposal> m_proposals;
    QTreeWidget *m_list;
    QSpinBox *m_amount;
    QComboBox *m_unit;
    QComboBox *m_side;
    QListWidget *m_accounts;
    GrowingEdit *m_text;
    PlainLabel *m_problem;
    QPushButton *m_remove = nullptr;
    QPushButton *m_apply = nullptr;
    bool m_filling = false;
};

} // namespace stoa
