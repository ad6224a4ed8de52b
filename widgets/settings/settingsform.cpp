// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/settingsform.h"

#include "widgets/common/plainlabel.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace stoa {

namespace {
constexpr int settingNameWidth = 220;
}

SettingsForm::SettingsForm(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(14);
}

PlainLabel *SettingsForm::addHeading()
{
    auto *heading = new PlainLabel(this);
    heading->setTextSize(TextSize::Section, QFont::DemiBold);
    if (m_column->count() > 0)
        m_column->addSpacing(14);
    m_column->addWidget(heading);
    return heading;
}

SettingsForm::Row SettingsForm::addRow(QWidget *field)
{
    Row row;
    row.field = field;
    row.name = new PlainLabel(this);
    row.name->setBuddy(field);
    row.name->setWordWrap(true);
    row.name->setFixedWidth(settingNameWidth);
    row.name->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    row.name->setContentsMargins(0, qobject_cast<QCheckBox *>(field) ? 2 : 6, 0, 0);
    row.help = new PlainLabel(this);
    row.help->setTextSize(TextSize::Secondary);
    row.help->setRole(Role::Text2);
    row.help->setWordWrap(true);
    auto *line = new QHBoxLayout;
    auto *right = new QVBoxLayout;
    right->setSpacing(3);
    right->addWidget(field);
    right->addWidget(row.help);
    line->setSpacing(16);
    line->addWidget(row.name, 0, Qt::AlignTop);
    line->addLayout(right, 1);
    m_column->addLayout(line);
    return row;
}

void SettingsForm::addEnd()
{
    m_column->addStretch(1);
}

void SettingsForm::Row::setWords(const QString &nameText, const QString &helpText) const
{
    name->setText(nameText);
    help->setText(helpText);
    help->setVisible(!helpText.isEmpty());
    field->setAccessibleName(nameText);
    field->setAccessibleDescription(helpText);
}

} // namespace stoa
