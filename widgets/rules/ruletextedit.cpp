// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/rules/ruletextedit.h"

#include "models/rules/ruletext.h"
#include "widgets/common/plainedit.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/theme.h"

#include <QEvent>
#include <QFontDatabase>
#include <QTextBlock>
#include <QVBoxLayout>

namespace stoa {

RuleTextEdit::RuleTextEdit(QWidget *parent)
    : QWidget(parent)
    , m_text(new PlainEdit(this))
    , m_state(new PlainLabel({}, TextSize::Secondary, Role::Text2, this))
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPixelSize(13);
    m_text->setFont(fixed);
    m_text->setMinimumHeight(220);
    m_text->setObjectName(QStringLiteral("rule-text"));
    m_text->installEventFilter(this);
    m_state->setWordWrap(true);
    m_state->setObjectName(QStringLiteral("rule-text-state"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_text, 1);
    column->addWidget(m_state);
    m_rest.setSingleShot(true);
    m_rest.setInterval(200);
    connect(&m_rest, &QTimer::timeout, this, &RuleTextEdit::check);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_typed = true;
        m_rest.start();
    });
    retranslate();
}

void RuleTextEdit::retranslate()
{
    m_text->setAccessibleName(tr("The rule as text"));
}

void RuleTextEdit::setText(const QString &text)
{
    if (m_text->toPlainText() == text)
        return;
    const QSignalBlocker quiet(m_text);
    m_rest.stop();
    m_typed = false;
    m_wrong = false;
    m_text->setPlainText(text);
    m_text->setExtraSelections({});
    m_state->setText({});
}

QString RuleTextEdit::unfinished() const
{
    return m_typed ? m_text->toPlainText() : QString();
}

void RuleTextEdit::restore(const QString &unfinished)
{
    setText(unfinished);
    m_typed = true;
    check();
}

void RuleTextEdit::focusText()
{
    m_text->setFocus();
}

void RuleTextEdit::check()
{
    const auto rules = readRules(m_text->toPlainText());
    m_wrong = !rules || rules->size() != 1;
    if (!m_wrong) {
        m_state->setRole(Role::Text2);
        m_state->setText(tr("The text is a rule."));
        markLine(0);
        Q_EMIT edited(rules->front());
        return;
    }
    m_state->setRole(Role::Failed);
    if (rules) {
        m_state->setText(rules->isEmpty() ? tr("There is no rule in this text.")
                                          : tr("Only one rule may stand here; packs are imported."));
        markLine(0);
        return;
    }
    m_state->setOutsideText(tr("Line %1: %2").arg(rules.error().args.value(0), rules.error().args.value(1)));
    markLine(rules.error().args.value(0).toInt());
}

void RuleTextEdit::markLine(int line)
{
    QList<QTextEdit::ExtraSelection> selections;
    const QTextBlock block = m_text->document()->findBlockByNumber(line - 1);
    if (line > 0 && block.isValid()) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(block);
        selection.format.setBackground(currentTokens()[Role::BadBg]);
        selection.format.setProperty(QTextFormat::FullWidthSelection, true);
        selections << selection;
    }
    m_text->setExtraSelections(selections);
}

void RuleTextEdit::finish()
{
    if (!m_typed)
        return;
    if (m_rest.isActive()) {
        m_rest.stop();
        check();
    }
    if (m_wrong)
        return;
    m_typed = false;
    Q_EMIT left();
}

bool RuleTextEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::FocusOut) {
        // Later: the focus also goes when the page is being taken down, and nothing may be built in it then.
        QMetaObject::invokeMethod(this, &RuleTextEdit::finish, Qt::QueuedConnection);
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace stoa
