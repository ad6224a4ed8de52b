// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/composer/templatefilldialog.h"

#include "models/core/displaytext.h"
#include "models/core/whendone.h"
#include "models/planning/postedits.h"
#include "widgets/common/button.h"
#include "widgets/common/errortext.h"
#include "widgets/common/plainedit.h"
#include "widgets/common/plainlabel.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace stoa {

TemplateFillDialog::TemplateFillDialog(ProjectContext &context, const PostTemplate &from, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_template(from)
    , m_result(new PlainEdit(this))
    , m_problem(new PlainLabel({}, TextSize::Secondary, Role::Failed, this))
{
    setWindowTitle(tr("Fill in the template"));
    setObjectName(QStringLiteral("composer.fill-dialog"));
    auto *fields = new QWidget;
    auto *form = new QFormLayout(fields);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    for (const QString &place : templatePlaces(from)) {
        auto *field = new QLineEdit(fields);
        field->setAccessibleName(displayLine(place, 60));
        form->addRow(new PlainLabel(displayLine(place, 60), TextSize::Secondary, Role::Text2, fields), field);
        m_fields.append({placeKey(place), field});
        connect(field, &QLineEdit::textChanged, this, &TemplateFillDialog::showResult);
    }
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(fields);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setVisible(!m_fields.isEmpty());
    m_result->setReadOnly(true);
    m_result->setAccessibleName(tr("The text as it comes out"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *const here = buttons->addButton(tr("Put it into this post"), QDialogButtonBox::ActionRole);
    QPushButton *const make = buttons->addButton(tr("Make a post of it"), QDialogButtonBox::ActionRole);
    here->setObjectName(QStringLiteral("fill.here"));
    make->setObjectName(QStringLiteral("fill.make"));
    setLook(*make, ButtonLook::Main);
    auto *column = new QVBoxLayout(this);
    column->addWidget(scroll, 1);
    column->addWidget(m_result, 1);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    connect(here, &QPushButton::clicked, this, [this] {
        Q_EMIT textWanted(filledTemplate(m_template.text, values()));
        accept();
    });
    connect(make, &QPushButton::clicked, this, &TemplateFillDialog::makePost);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showResult();
    resize(480, 440);
}

QHash<QString, QString> TemplateFillDialog::values() const
{
    QHash<QString, QString> values;
    for (const auto &[key, field] : m_fields) {
        if (!field->text().isEmpty()) // an empty one stays a place, and is found before the post goes out
            values.insert(key, field->text());
    }
    return values;
}

void TemplateFillDialog::showResult()
{
    m_result->setPlainText(displayText(filledTemplate(m_template.text, values()), 0, 20'000).text);
}

void TemplateFillDialog::makePost()
{
    NewPost post;
    post.title = filledTemplate(m_template.title, values());
    post.text = filledTemplate(m_template.text, values());
    post.link = filledTemplate(m_template.link, values());
    post.kind = m_template.kind;
    whenDone(PostEdits(m_context.edits).create(post), this, [this](const Result<ActDone> &done) {
        if (!done) {
            m_problem->setText(ErrorText::sentence(done.error()));
            m_problem->show();
            return;
        }
        Q_EMIT made();
        accept();
    });
}

} // namespace stoa
