// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/plainmessage.h"

#include "widgets/common/plainlabel.h"

#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

namespace stoa {

PlainMessage::PlainMessage(const Question &question, QWidget *parent)
    : QDialog(parent)
{
    build(question.title, question.text);
    addButton(question.accept, Answer::Accept, !question.dangerous);
    if (!question.alternative.isEmpty())
        addButton(question.alternative, Answer::Alternative, false);
    addButton(tr("Cancel"), Answer::Cancel, question.dangerous);
}

PlainMessage::PlainMessage(const QString &title, const QString &text, QWidget *parent)
    : QDialog(parent)
{
    build(title, text);
    addButton(tr("Close"), Answer::Accept, true);
}

void PlainMessage::build(const QString &title, const QString &text)
{
    setWindowTitle(QGuiApplication::applicationDisplayName());
    setAccessibleName(title);
    setAccessibleDescription(text);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(8);
    auto *heading = new PlainLabel(title, this);
    heading->setTextSize(TextSize::Section, QFont::DemiBold);
    auto *body = new PlainLabel(text, this);
    for (PlainLabel *label : {heading, body}) {
        label->setWordWrap(true);
        label->setMinimumWidth(420);
        label->setMaximumWidth(560);
        column->addWidget(label);
    }
    m_buttons = new QDialogButtonBox(this);
    column->addSpacing(8);
    column->addWidget(m_buttons);
}

void PlainMessage::addButton(const QString &text, Answer answer, bool isDefault)
{
    const auto role = answer == Answer::Accept ? QDialogButtonBox::AcceptRole
        : answer == Answer::Cancel             ? QDialogButtonBox::RejectRole
                                               : QDialogButtonBox::ActionRole;
    QPushButton *button = m_buttons->addButton(text, role);
    button->setDefault(isDefault);
    button->setAutoDefault(isDefault);
    if (isDefault)
        button->setFocus();
    connect(button, &QPushButton::clicked, this, [this, answer] {
        m_answer = answer;
        done(answer == Answer::Cancel ? Rejected : Accepted);
    });
}

} // namespace stoa
