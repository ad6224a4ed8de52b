// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/engagement/enternumberdialog.h"

#include "models/engagement/metrictext.h"
#include "widgets/common/plainlabel.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace stoa {

EnterNumberDialog::EnterNumberDialog(
    const QList<std::pair<AccountId, QString>> &accounts, const QString &metric, QDate day, QWidget *parent)
    : QDialog(parent)
    , m_account(new QComboBox(this))
    , m_metric(new QComboBox(this))
    , m_first(new QDateEdit(day, this))
    , m_last(new QDateEdit(day, this))
    , m_value(new QLineEdit(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Enter a number"));
    setAttribute(Qt::WA_DeleteOnClose);
    for (const auto &[id, name] : accounts)
        m_account->addItem(name, id.value);
    for (const Metric &each : MetricDictionary::instance().all()) {
        if (each.measured)
            m_metric->addItem(MetricText::name(each.id), each.id);
    }
    m_metric->setCurrentIndex(std::max(0, m_metric->findData(metric)));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(16, 16, 16, 16);
    form->setSpacing(8);
    const auto addField = [&](const QString &name, QWidget *field) {
        auto *label = new PlainLabel(name, this);
        label->setBuddy(field);
        field->setAccessibleName(name);
        form->addRow(label, field);
    };
    addField(tr("Account"), m_account);
    addField(tr("Number of"), m_metric);
    addField(tr("First day"), m_first);
    addField(tr("Last day"), m_last);
    addField(tr("Value"), m_value);
    for (QDateEdit *edit : {m_first, m_last}) {
        edit->setCalendarPopup(true);
        connect(edit, &QDateEdit::dateChanged, this, &EnterNumberDialog::check);
    }
    form->addRow(m_buttons);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Save"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    for (QAbstractButton *button : m_buttons->buttons())
        button->setIcon(QIcon());
    connect(m_value, &QLineEdit::textChanged, this, &EnterNumberDialog::check);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

std::optional<double> EnterNumberDialog::number() const
{
    bool sound = false;
    const double value = QLocale().toDouble(m_value->text().trimmed(), &sound);
    return sound && value >= 0 && value <= 1e12 ? std::optional(value) : std::nullopt;
}

void EnterNumberDialog::check()
{
    m_buttons->button(QDialogButtonBox::Ok)
        ->setEnabled(number().has_value() && m_first->date() <= m_last->date() && m_account->count() > 0);
}

SampleEdits::HandValue EnterNumberDialog::value() const
{
    const Metric *metric = MetricDictionary::instance().find(m_metric->currentData().toString());
    const double entered = number().value_or(0);
    return {AccountId{m_account->currentData().toLongLong()}, {}, metric->id,
        {m_first->date(), m_last->date().addDays(1)}, metric->unit == MetricUnit::Ratio ? entered / 100 : entered};
}

} // namespace stoa
