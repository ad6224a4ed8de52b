// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/engagement/buckets.h"

#include <QDialog>

class QDateEdit;
class QDialogButtonBox;

namespace stoa {

//! Asks for a range by its first and last day. Answers half-open.
class RangeDialog final : public QDialog
{
    Q_OBJECT

public:
    RangeDialog(const QString &title, const DayRange &range, QWidget *parent);
    DayRange range() const;

private:
    void check();

    QDateEdit *m_first;
    QDateEdit *m_last;
    QDialogButtonBox *m_buttons;
};

} // namespace stoa
