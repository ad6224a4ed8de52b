// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/engagement/sampleimport.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QDialogButtonBox;
class QLineEdit;

namespace stoa {

//! One number by hand: whose, what, of which days, how much. What a person enters is marked as such.
class EnterNumberDialog final : public QDialog
{
    Q_OBJECT

public:
    EnterNumberDialog(
        const QList<std::pair<AccountId, QString>> &accounts, const QString &metric, QDate day, QWidget *parent);
    SampleEdits::HandValue value() const;

private:
    void check();
    std::optional<double> number() const;

    QComboBox *m_account;
    QComboBox *m_metric;
    QDateEdit *m_first;
    QDateEdit *m_last;
    QLineEdit *m_value;
    QDialogButtonBox *m_buttons;
};

} // namespace stoa
