// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/calendar/gotodatedialog.h"

#include "widgets/common/dateforms.h"

#include <QCalendarWidget>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace stoa {

GoToDateDialog::GoToDateDialog(QDate from, QWidget *parent)
    : QDialog(parent)
    , m_edit(new QDateEdit(from, this))
    , m_calendar(new QCalendarWidget(this))
{
    setWindowTitle(tr("Go to date"));
    m_edit->setDisplayFormat(typedDateFormat());
    m_edit->setAccessibleName(tr("Date"));
    m_calendar->setSelectedDate(from);
    m_calendar->setFirstDayOfWeek(QLocale().firstDayOfWeek());
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_calendar->setAccessibleName(tr("Days of the month"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Go"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_edit);
    column->addWidget(m_calendar);
    column->addWidget(buttons);
    connect(m_edit, &QDateEdit::dateChanged, m_calendar, &QCalendarWidget::setSelectedDate);
    connect(m_calendar, &QCalendarWidget::clicked, m_edit, &QDateEdit::setDate);
    connect(m_calendar, &QCalendarWidget::activated, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_edit->setFocus();
    m_edit->selectAll();
}

QDate GoToDateDialog::date() const
{
    return m_edit->date();
}

} // namespace stoa
