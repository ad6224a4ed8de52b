// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/accountedits.h"
#include "widgets/common/rowformdialog.h"

class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace stoa {

//! The profiles that a project plans for: one of any network, with its name, zone and agreed rhythm. Nothing here needs
//! a connection.
class AccountsDialog final : public RowFormDialog
{
    Q_OBJECT

public:
    AccountsDialog(ProjectContext &context, QWidget *parent);

protected:
    QList<qint64> fillList() override;
    void fillForm(qint64 id) override;
    QVariant formState() const override;
    bool isFormEmpty() const override;
    QFuture<Result<ActDone>> write(qint64 id) override;
    QFuture<Result<ActDone>> drop(qint64 id) override;
    QWidget *firstField() const override;

private:
    QFormLayout *buildForm();
    Account entered() const;
    void archive();

    AccountEdits m_edits;
    QComboBox *m_network;
    QLineEdit *m_handle;
    QLineEdit *m_name;
    QComboBox *m_zone;
    QSpinBox *m_least;
    QSpinBox *m_most;
    QComboBox *m_period;
    QPushButton *m_archive;
    QList<Account> m_accounts;
    Account m_stored; //!< as the project has the one that is shown
};

} // namespace stoa
