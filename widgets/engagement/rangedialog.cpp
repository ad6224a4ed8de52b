// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/engagement/rangedialog.h"

#include "widgets/common/plainlabel.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>

namespace stoa {

RangeDialog::RangeDialog(const QString &title, const DayRange &range, QWidget *parent)
    : QDialog(parent)
    , m_first(new QDateEdit(range.from, this))
    , m_last(new QDateEdit(range.to.addDays(-1), this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(title);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(16, 16, 16, 16);
    form->setSpacing(8);
    const auto addDay = [&](QDateEdit *edit, const QString &name) {
        edit->setCalendarPopup(true);
        edit->setAccessibleName(name);
        edit->setDateRange(QDate(1990, 1, 1), QDate(2100, 1, 1));
        auto *label = new PlainLabel(name, this);
        label->setBuddy(edit);
        form->addRow(label, edit);
        connect(edit, &QDateEdit::dateChanged, this, &RangeDialog::check);
    };
    addDay(m_first, tr("First day"));
    addDay(m_last, tr("Last day"));
    form->addRow(m_buttons);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Show"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    for (QAbstractButton *button : m_buttons->buttons())
        button->setIcon(QIcon());
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

DayRange RangeDialog::range() const
{
    return {m_first->date(), m_last->date().addDays(1)};
}

void RangeDialog::check()
{
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(range().isValid());
}

} // namespace stoa
