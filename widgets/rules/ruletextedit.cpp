// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/rules/ruletextedit.h"

#include "models/rules/ruletext.h"
#include "models/rules/rulewords.h"
#include "widgets/common/plainedit.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/theme.h"

#include <QEvent>
#include <QFontDatabase>
#include <QTextBlock>
#include <QVBoxLayout>

namespace stoa {

namespace {

const QString wordSeparator = QStringLiteral(" · ");

//! Every kind as it is printed: what stands here is understood.
QString conditionWords()
{
    QStringList words;
    for (int i = 0; i <= int(ConditionKind::Weekday); ++i) {
        const auto kind = ConditionKind(i);
        const QString text = kind == ConditionKind::Weekday ? weekdayWords().first()
            : kind == ConditionKind::Network                ? networkWords().first()
            : kind == ConditionKind::CommentKind            ? commentKinds().first()
            : kind == ConditionKind::Account                ? QStringLiteral("network:name")
                                                            : QStringLiteral("…");
        const int number = kind == ConditionKind::Time ? 22 * 60 : kind == ConditionKind::Capitals ? 70 : 5;
        words << printCondition({kind, needsTexts(kind) ? QStringList{text} : QStringList(), number, 6 * 60});
    }
    return words.join(wordSeparator);
}

QString groupWords()
{
    return QStringList{groupWord(GroupKind::All), groupWord(GroupKind::Any), groupWord(GroupKind::None)}.join(
        wordSeparator);
}

QString actionWords()
{
    QStringList words;
    for (int i = 0; i <= int(ActionKind::Block); ++i) {
        const auto kind = ActionKind(i);
        words << printAction({kind,
            kind == ActionKind::Snooze         ? QStringLiteral("2 hours")
                : kind == ActionKind::Priority ? QStringLiteral("high")
                                               : QStringLiteral("…")});
    }
    return QStringLiteral("then ") + words.join(wordSeparator) + wordSeparator + QStringLiteral("stop");
}

} // namespace

RuleTextEdit::RuleTextEdit(QWidget *parent)
    : QWidget(parent)
    , m_text(new PlainEdit(this))
    , m_state(new PlainLabel({}, TextSize::Secondary, Role::Text2, this))
    , m_words(new PlainLabel({}, TextSize::Secondary, Role::Text3, this))
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
    m_words->setWordWrap(true);
    m_words->setObjectName(QStringLiteral("rule-text-words"));
    column->addWidget(m_words);
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
    //: %1 all kinds of conditions, %2 of groups, %3 of actions, as they are written (English in every language)
    m_words->setText(tr("Conditions: %1\nGroups, with what belongs to them further to the right: %2\nWhat is done: %3")
                         .arg(conditionWords(), groupWords(), actionWords()));
    if (m_wrong)
        check(); // what is wrong is said in the language of the screen
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
