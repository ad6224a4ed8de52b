// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/composer/namedlistdialog.h"

#include "models/core/displaytext.h"
#include "widgets/common/plainlabel.h"

#include <QFormLayout>
#include <QListWidget>
#include <QMetaProperty>
#include <QVBoxLayout>

namespace stoa {

NamedListDialog::NamedListDialog(ProjectContext &context, const QString &title, Table table, QWidget *parent)
    : RowFormDialog(context, {title, tr("&New"), tr("&Add"), tr("None yet.")}, parent)
    , m_introduction(new PlainLabel({}, TextSize::Secondary, Role::Text2, this))
    , m_form(new QFormLayout)
{
    setWindowTitle(title);
    m_introduction->setWordWrap(true);
    m_introduction->hide();
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(8);
    formColumn()->insertWidget(0, m_introduction);
    addForm(m_form);
    connect(&context.edits, &EditService::changed, this, [this, table](const ChangeList &changes) {
        if (changes.touches(table))
            reload();
    });
    resize(640, 420);
}

void NamedListDialog::setIntroduction(const QString &words)
{
    m_introduction->setText(words);
    m_introduction->show();
}

QList<qint64> NamedListDialog::fillList()
{
    QList<qint64> ids;
    const QList<Row> all = rows();
    for (const auto &[id, text] : all) {
        list()->addItem(displayLine(text, 60));
        ids.append(id);
    }
    return ids;
}

QVariant NamedListDialog::formState() const
{
    QStringList state;
    for (int row = 0; row < m_form->rowCount(); ++row) {
        const QLayoutItem *const field = m_form->itemAt(row, QFormLayout::FieldRole);
        const QWidget *const widget = field != nullptr ? field->widget() : nullptr;
        if (widget != nullptr)
            state.append(widget->metaObject()->userProperty().read(widget).toString());
    }
    return state;
}

QWidget *NamedListDialog::firstField() const
{
    return m_form->itemAt(0, QFormLayout::FieldRole)->widget();
}

} // namespace stoa
