// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/rules/actioneditor.h"

#include "models/rules/rulewords.h"
#include "widgets/common/plainedit.h"
#include "widgets/common/plainlabel.h"
#include "widgets/rules/rulewording.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSpinBox>

namespace stoa {

namespace {

bool needsText(ActionKind kind)
{
    return kind == ActionKind::Label || kind == ActionKind::Assign || kind == ActionKind::Suggest;
}

} // namespace

ActionEditor::ActionEditor(const Action &action, bool removable, QWidget *parent)
    : RulePopup(parent)
    , m_kind(new QComboBox(this))
    , m_text(new PlainEdit(this))
    , m_level(new QComboBox(this))
    , m_span(new QWidget(this))
    , m_amount(new QSpinBox(m_span))
    , m_unit(new QComboBox(m_span))
    , m_hint(new PlainLabel(this))
{
    setObjectName(QStringLiteral("action-editor"));
    for (int i = 0; i <= int(ActionKind::Block); ++i)
        m_kind->addItem(RuleWording::actionKind(ActionKind(i)), i);
    m_kind->setCurrentIndex(int(action.kind));
    m_kind->setAccessibleName(tr("What is done"));
    m_kind->setMaxVisibleItems(12);
    m_text->setPlainText(
        action.kind == ActionKind::Snooze || action.kind == ActionKind::Priority ? QString() : action.argument);
    m_text->setFixedHeight(72);
    m_text->setAccessibleName(tr("Text"));
    m_level->addItem(tr("Urgent"), QStringLiteral("high"));
    m_level->addItem(tr("Normal"), QStringLiteral("normal"));
    m_level->addItem(tr("Low"), QStringLiteral("low"));
    m_level->setCurrentIndex(qMax(0, m_level->findData(action.argument)));
    m_level->setAccessibleName(tr("Priority"));
    m_amount->setRange(1, 999);
    m_amount->setValue(qMax(1, action.argument.section(QLatin1Char(' '), 0, 0).toInt()));
    m_amount->setAccessibleName(tr("How long"));
    m_unit->addItem(tr("minutes"), QStringLiteral("minute"));
    m_unit->addItem(tr("hours"), QStringLiteral("hour"));
    m_unit->addItem(tr("days"), QStringLiteral("day"));
    m_unit->setCurrentIndex(action.argument.contains(QLatin1String("day")) ? 2
            : action.argument.contains(QLatin1String("minute"))            ? 0
                                                                           : 1);
    m_unit->setAccessibleName(tr("Unit"));
    auto *row = new QHBoxLayout(m_span);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_amount);
    row->addWidget(m_unit, 1);
    m_hint->setTextSize(TextSize::Secondary);
    m_hint->setRole(Role::Text2);
    m_hint->setWordWrap(true);
    for (QWidget *field : std::initializer_list<QWidget *>{m_kind, m_text, m_level, m_span, m_hint})
        column()->addWidget(field);
    finishLayout(removable);
    showKind();
    if (needsText(action.kind) && action.argument.isEmpty())
        setIncomplete();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ActionEditor::showKind);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ActionEditor::check);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ActionEditor::check);
    connect(m_level, &QComboBox::currentIndexChanged, this, &ActionEditor::check);
    connect(m_amount, &QSpinBox::valueChanged, this, &ActionEditor::check);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &ActionEditor::check);
}

void ActionEditor::showKind()
{
    const auto kind = ActionKind(m_kind->currentData().toInt());
    m_text->setVisible(needsText(kind) || kind == ActionKind::Notify);
    m_level->setVisible(kind == ActionKind::Priority);
    m_span->setVisible(kind == ActionKind::Snooze);
    m_hint->setText(hint(kind));
    m_hint->setVisible(!m_hint->text().isEmpty());
    if (!isVisible())
        (needsText(kind) ? static_cast<QWidget *>(m_text) : m_kind)->setFocus();
    adjustSize();
}

QString ActionEditor::hint(ActionKind kind) const
{
    switch (kind) {
    case ActionKind::Label:
        return tr("The label’s name.");
    case ActionKind::Assign:
        return tr("The person’s name.");
    case ActionKind::Notify:
        return tr("The person’s name, or nothing.");
    case ActionKind::Suggest:
        return tr("The answer that is offered in the inbox.");
    case ActionKind::Delete:
        return tr("Only what is not negative: no rule deletes criticism or abuse. Until a network is connected it is "
                  "noted as "
                  "“not sent”.");
    default:
        return needsNetwork(kind) ? tr("Until a network is connected it is noted as “not sent”.") : QString();
    }
}

Action ActionEditor::action() const
{
    Action made{ActionKind(m_kind->currentData().toInt()), {}};
    if (needsText(made.kind) || made.kind == ActionKind::Notify)
        made.argument = m_text->toPlainText().trimmed();
    if (made.kind == ActionKind::Priority)
        made.argument = m_level->currentData().toString();
    if (made.kind == ActionKind::Snooze) {
        const QString unit = m_unit->currentData().toString();
        made.argument = QStringLiteral("%1 %2")
                            .arg(m_amount->value())
                            .arg(m_amount->value() == 1 ? unit : unit + QLatin1Char('s'));
    }
    return made;
}

void ActionEditor::check()
{
    const Action made = action();
    const bool missing = needsText(made.kind) && made.argument.isEmpty();
    showError(missing ? tr("Something must stand here.") : QString());
    if (!missing)
        Q_EMIT edited(made);
}

} // namespace stoa
