// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/composer/taskdialog.h"

#include "widgets/common/dateforms.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>

namespace stoa {

TaskDialog::TaskDialog(const PostTask &task, const QStringList &workers, QWidget *parent)
    : QDialog(parent)
    , m_task(task)
    , m_title(new QLineEdit(task.title, this))
    , m_kind(new QComboBox(this))
    , m_assignee(new QLineEdit(task.assignee, this))
    , m_hasDue(new QCheckBox(tr("Due on"), this))
    , m_due(new QDateEdit(this))
{
    setWindowTitle(tr("Task"));
    m_kind->addItem(tr("Text"), int(TaskKind::Text));
    m_kind->addItem(tr("Picture"), int(TaskKind::Picture));
    m_kind->addItem(tr("Check"), int(TaskKind::Check));
    m_kind->addItem(tr("Other"), int(TaskKind::Other));
    m_kind->setCurrentIndex(m_kind->findData(int(task.kind)));
    m_title->setMaxLength(200);
    m_assignee->setMaxLength(80);
    m_assignee->setCompleter(new QCompleter(workers, m_assignee));
    m_hasDue->setChecked(task.due.isValid());
    m_due->setDate(
        task.due.isValid() ? task.due : QDate::fromJulianDay(idTimeMs(task.id.value) / 86'400'000 + 2440588));
    m_due->setCalendarPopup(true);
    m_due->setDisplayFormat(typedDateFormat());
    m_due->setAccessibleName(tr("Due on"));
    m_due->setEnabled(task.due.isValid());
    connect(m_hasDue, &QCheckBox::toggled, m_due, &QWidget::setEnabled);
    auto *due = new QHBoxLayout;
    due->addWidget(m_hasDue);
    due->addWidget(m_due, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto *form = new QFormLayout(this);
    form->addRow(tr("What"), m_title);
    form->addRow(tr("Kind"), m_kind);
    form->addRow(tr("Who"), m_assignee);
    form->addRow(due);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &TaskDialog::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(360, sizeHint().height());
}

void TaskDialog::take()
{
    m_task.title = m_title->text();
    m_task.kind = TaskKind(m_kind->currentData().toInt());
    m_task.assignee = m_assignee->text();
    m_task.due = m_hasDue->isChecked() ? m_due->date() : QDate();
    Q_EMIT chosen(m_task);
    accept();
}

} // namespace stoa
