// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/account.h"
#include "models/store/editservice.h"
#include "widgets/common/projectcontext.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace stoa {

class PlainLabel;

//! The profiles that a project plans for: one of any network, with its name, zone and agreed rhythm. Nothing here needs
//! a connection. Changes hold at once; Undo takes them back.
class AccountsDialog final : public QDialog
{
    Q_OBJECT

public:
    AccountsDialog(ProjectContext &context, QWidget *parent);

private:
    void build();
    QFormLayout *buildForm();
    void fill();
    void show(const Account &account);
    Account entered() const;
    void save();
    void archive();
    void remove();
    void follow(QFuture<Result<ActDone>> done, AccountId select);

    ProjectContext &m_context;
    QListWidget *m_list;
    QComboBox *m_network;
    QLineEdit *m_handle;
    QLineEdit *m_name;
    QComboBox *m_zone;
    QSpinBox *m_least;
    QSpinBox *m_most;
    QComboBox *m_period;
    QPushButton *m_save;
    QPushButton *m_archive;
    QPushButton *m_remove;
    PlainLabel *m_problem;
    QList<Account> m_accounts;
    Account m_current; //!< without an id: a new one
    AccountId m_select;
};

} // namespace stoa
