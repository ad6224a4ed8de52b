// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/account.h"
#include "models/store/editservice.h"
#include "widgets/common/projectcontext.h"

#include <QDialog>

#include <functional>

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
//! a connection. What is typed is kept by Save, and also when another account is chosen or the dialog is closed; Undo
//! takes it back.
class AccountsDialog final : public QDialog
{
    Q_OBJECT

public:
    AccountsDialog(ProjectContext &context, QWidget *parent);

protected:
    void reject() override;

private:
    void build();
    QFormLayout *buildForm();
    void fill();
    void show(const Account &account);
    Account entered() const;
    bool isTyped() const; //!< something that is not saved
    void keepTyped(std::function<void()> then); //!< if there is something; \a then does not come if it cannot be kept
    void choose(int row);
    void showRowOf(AccountId account);
    void save(std::function<void()> then = {});
    void archive();
    void remove();
    void follow(QFuture<Result<ActDone>> done, std::function<void(bool)> then = {});

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
    Account m_shown; //!< as the fields stood before anybody typed
    Account m_refused; //!< what could not be kept when the dialog was to be closed
    AccountId m_select;
    bool m_filling = false;
};

} // namespace stoa
