// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/composer/templatesdialog.h"

#include "widgets/calendar/postwords.h"
#include "widgets/common/asker.h"
#include "widgets/common/button.h"
#include "widgets/common/plainlabel.h"
#include "widgets/composer/growingedit.h"
#include "widgets/composer/templatefilldialog.h"
#include "widgets/composer/templatetabledialog.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace stoa {

TemplatesDialog::TemplatesDialog(ProjectContext &context, QWidget *parent)
    : NamedListDialog(context, tr("Templates"), Table::PostTemplate, parent)
    , m_edits(context.edits)
    , m_name(new QLineEdit(this))
    , m_kind(new QComboBox(this))
    , m_title(new QLineEdit(this))
    , m_text(new GrowingEdit(5, 12, this))
    , m_link(new QLineEdit(this))
    , m_places(new PlainLabel({}, TextSize::Secondary, Role::Text2, this))
{
    setObjectName(QStringLiteral("composer.templates-dialog"));
    m_name->setObjectName(QStringLiteral("template.name"));
    m_text->setObjectName(QStringLiteral("template.text"));
    m_name->setMaxLength(80);
    m_text->setAccessibleName(tr("Text"));
    m_text->setPlaceholderText(tr("Write {name} where something is to be filled in"));
    for (const PostKind kind : allKinds())
        m_kind->addItem(PostWords::kind(kind), int(kind));
    form()->addRow(tr("Name"), m_name);
    form()->addRow(tr("Kind"), m_kind);
    form()->addRow(tr("Title"), m_title);
    form()->addRow(tr("Text"), m_text);
    form()->addRow(tr("Link"), m_link);
    m_places->setWordWrap(true);
    form()->addRow(m_places);
    auto *fill = new QPushButton(tr("&Fill in…"), this);
    auto *table = new QPushButton(tr("From a &table…"), this);
    fill->setObjectName(QStringLiteral("template.fill"));
    table->setObjectName(QStringLiteral("template.table"));
    for (QPushButton *button : {fill, table}) {
        setLook(*button, ButtonLook::Plain);
        button->setEnabled(!context.edits.isReadOnly());
        acts()->insertWidget(acts()->count() - 1, button);
    }
    connect(fill, &QPushButton::clicked, this, &TemplatesDialog::fillIn);
    connect(table, &QPushButton::clicked, this, &TemplatesDialog::fillFromTable);
    connect(m_text, &QPlainTextEdit::textChanged, this, &TemplatesDialog::showPlaces);
    connect(m_title, &QLineEdit::textChanged, this, &TemplatesDialog::showPlaces);
    connect(m_link, &QLineEdit::textChanged, this, &TemplatesDialog::showPlaces);
    setIntroduction(
        tr("A text with places to fill in, such as {dish} and {price}: by hand for one post, or from a table "
           "with a row for each post."));
    begin();
}

PostTemplate TemplatesDialog::typed(qint64 id) const
{
    return {{id}, m_name->text(), m_title->text(), m_text->storedText(), m_link->text().trimmed(),
        PostKind(m_kind->currentData().toInt())};
}

void TemplatesDialog::showPlaces()
{
    const QStringList places = templatePlaces(typed(0));
    m_places->setOutsideText(places.isEmpty() ? tr("No places to fill in yet: write one in braces, such as {dish}.")
                                              : tr("To fill in: %1").arg(places.join(QStringLiteral(", "))));
}

void TemplatesDialog::fillIn()
{
    auto *dialog = new TemplateFillDialog(context(), typed(0), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TemplateFillDialog::textWanted, this, [this](const QString &text) {
        Q_EMIT textWanted(text);
        accept();
    });
    connect(dialog, &TemplateFillDialog::made, this, [this] {
        Q_EMIT notice(tr("The post was made: it waits among the ideas."));
        accept();
    });
    dialog->open();
}

void TemplatesDialog::fillFromTable()
{
    const QString path = context().asker.openFile({tr("Table with a column for each place"), {}, {},
        {tr("Tables (*.csv *.tsv *.txt)"), tr("All files (*)")}, {}});
    if (path.isEmpty())
        return;
    auto *dialog = new TemplateTableDialog(context(), typed(0), path, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TemplateTableDialog::imported, this, [this](int posts) {
        Q_EMIT notice(tr("%n post(s) were made from the table. Undo takes all of them back.", nullptr, posts));
        accept();
    });
    dialog->open();
}

QList<NamedListDialog::Row> TemplatesDialog::rows() const
{
    QList<Row> all;
    for (const PostTemplate &each : readPostTemplates(context().reader).value_or({}))
        all.append({each.id.value, each.name});
    return all;
}

void TemplatesDialog::fillForm(qint64 id)
{
    PostTemplate shown;
    for (const PostTemplate &each : readPostTemplates(context().reader).value_or({})) {
        if (each.id.value == id)
            shown = each;
    }
    m_name->setText(shown.name);
    m_kind->setCurrentIndex(qMax(0, m_kind->findData(int(shown.kind))));
    m_title->setText(shown.title);
    m_text->setStoredText(shown.text);
    m_link->setText(shown.link);
    showPlaces();
}

QFuture<Result<ActDone>> TemplatesDialog::write(qint64 id)
{
    return id == 0 ? m_edits.create(typed(0)) : m_edits.change(typed(id));
}

QFuture<Result<ActDone>> TemplatesDialog::drop(qint64 id)
{
    return m_edits.remove({id});
}

} // namespace stoa
