// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/rules/conditioneditor.h"

#include "models/rules/ruleengine.h"
#include "models/rules/rulelexer.h"
#include "models/rules/rulewords.h"
#include "widgets/common/plainedit.h"
#include "widgets/common/plainlabel.h"
#include "widgets/rules/rulewording.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QSpinBox>
#include <QTimeEdit>

namespace stoa {

namespace {

bool isChoice(ConditionKind kind)
{
    return takesBareWords(kind) || kind == ConditionKind::Account;
}

bool isList(ConditionKind kind)
{
    return isTextKind(kind) || kind == ConditionKind::LinkTo || kind == ConditionKind::LinkNotTo
        || kind == ConditionKind::LinkNotOurs || kind == ConditionKind::Author;
}

bool isNumber(ConditionKind kind)
{
    return kind == ConditionKind::Capitals || kind == ConditionKind::RepeatedCharacter
        || kind == ConditionKind::RepeatedWord;
}

QTime timeOfMinutes(int minutes)
{
    return QTime(minutes / 60 % 24, minutes % 60);
}

int minutesOfTime(const QTime &time)
{
    return time.hour() * 60 + time.minute();
}

} // namespace

ConditionEditor::ConditionEditor(const Condition &condition, const QStringList &accounts, const QStringList &ownDomains,
    bool removable, QWidget *parent)
    : RulePopup(parent)
    , m_first(condition)
    , m_accounts(accounts)
    , m_ownDomains(ownDomains)
    , m_kind(new QComboBox(this))
    , m_texts(new PlainEdit(this))
    , m_choices(new QListWidget(this))
    , m_number(new QSpinBox(this))
    , m_times(new QWidget(this))
    , m_from(new QTimeEdit(m_times))
    , m_until(new QTimeEdit(m_times))
    , m_hint(new PlainLabel(this))
{
    setObjectName(QStringLiteral("condition-editor"));
    build(condition, ownDomains);
    finishLayout(removable);
    showKind();
    if (needsTexts(condition.kind) && condition.texts.isEmpty())
        setIncomplete();
    m_rest.setSingleShot(true);
    m_rest.setInterval(150);
    connect(&m_rest, &QTimer::timeout, this, &ConditionEditor::check);
    const auto later = [this] {
        m_touched = true;
        m_rest.start();
    };
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ConditionEditor::showKind);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        m_touched = false;
        m_rest.start();
    });
    // Arrows in the closed box go through the kinds and stay there; who chose from the list goes on to write.
    connect(this, &RulePopup::listClosed, this, [this] { field()->setFocus(Qt::TabFocusReason); });
    connect(m_texts, &QPlainTextEdit::textChanged, this, later);
    connect(m_choices, &QListWidget::itemChanged, this, later);
    connect(m_number, &QSpinBox::valueChanged, this, later);
    connect(m_from, &QTimeEdit::timeChanged, this, later);
    connect(m_until, &QTimeEdit::timeChanged, this, later);
    connect(this, &RulePopup::closed, this, &ConditionEditor::tellOwnDomains);
}

void ConditionEditor::build(const Condition &condition, const QStringList &ownDomains)
{
    for (int i = 0; i <= int(ConditionKind::Weekday); ++i)
        m_kind->addItem(RuleWording::kind(ConditionKind(i)), i);
    m_kind->setCurrentIndex(int(condition.kind));
    m_kind->setMaxVisibleItems(14);
    m_kind->setAccessibleName(tr("What the condition looks at"));
    const bool ours = condition.kind == ConditionKind::LinkNotOurs;
    m_texts->setPlainText((ours ? ownDomains : condition.texts).join(QLatin1Char('\n')));
    m_texts->setFixedHeight(96);
    m_texts->setAccessibleName(tr("One a line"));
    m_choices->setFixedHeight(200); // seven weekdays
    m_choices->setAccessibleName(tr("Choose one or more"));
    m_number->setAccessibleName(tr("Number"));
    m_number->setRange(1, 1000);
    m_number->setValue(condition.number > 0 ? condition.number : 5);
    auto *row = new QHBoxLayout(m_times);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_from);
    row->addWidget(new PlainLabel(QStringLiteral("–"), m_times));
    row->addWidget(m_until);
    row->addStretch(1);
    const bool timed = condition.kind == ConditionKind::Time;
    m_from->setTime(timed ? timeOfMinutes(condition.number) : QTime(22, 0));
    m_until->setTime(timed ? timeOfMinutes(condition.until) : QTime(6, 0));
    m_from->setAccessibleName(tr("From"));
    m_until->setAccessibleName(tr("Until"));
    m_hint->setTextSize(TextSize::Secondary);
    m_hint->setRole(Role::Text2);
    m_hint->setWordWrap(true);
    for (QWidget *field : std::initializer_list<QWidget *>{m_kind, m_texts, m_choices, m_number, m_times, m_hint})
        column()->addWidget(field);
}

ConditionKind ConditionEditor::kind() const
{
    return ConditionKind(m_kind->currentData().toInt());
}

void ConditionEditor::showKind()
{
    const ConditionKind now = kind();
    m_texts->setVisible(isList(now));
    m_choices->setVisible(isChoice(now));
    m_number->setVisible(isNumber(now));
    m_times->setVisible(now == ConditionKind::Time);
    if (isChoice(now))
        fillChoices(now, now == m_first.kind ? m_first.texts : QStringList());
    if (now == ConditionKind::Capitals && m_number->value() < 20)
        m_number->setValue(70);
    m_number->setRange(now == ConditionKind::Capitals ? 1 : 2, now == ConditionKind::Capitals ? 100 : 1000);
    m_hint->setText(hint(now));
    m_hint->setVisible(!m_hint->text().isEmpty());
    if (!isVisible())
        field()->setFocus();
    adjustSize();
}

QWidget *ConditionEditor::field() const
{
    const ConditionKind now = kind();
    return isList(now)               ? static_cast<QWidget *>(m_texts)
        : isChoice(now)              ? static_cast<QWidget *>(m_choices)
        : isNumber(now)              ? static_cast<QWidget *>(m_number)
        : now == ConditionKind::Time ? static_cast<QWidget *>(m_from)
                                     : m_kind;
}

QString ConditionEditor::hint(ConditionKind kind) const
{
    switch (kind) {
    case ConditionKind::Words:
    case ConditionKind::Phrase:
        return tr("One a line. Case and accents do not matter.");
    case ConditionKind::Stem:
        return tr("One a line: “discount” also hits “discounts” and “discounted”.");
    case ConditionKind::Exact:
        return tr("One a line, case and accents as written.");
    case ConditionKind::Anywhere:
        return tr("One a line. Inside words too: “lie” also hits “believe”.");
    case ConditionKind::Expression:
        return tr("One a line. Compared with folded text: case and accents do not matter, \\w knows every alphabet.");
    case ConditionKind::LinkTo:
    case ConditionKind::LinkNotTo:
        return tr("One domain a line; what lies below it counts too.");
    case ConditionKind::LinkNotOurs:
        return tr("These domains are ours, one a line, for all rules of the project.");
    case ConditionKind::Author:
        return tr("One name a line.");
    case ConditionKind::Capitals:
        return tr("Percent of the letters, from 8 letters on.");
    case ConditionKind::RepeatedCharacter:
    case ConditionKind::RepeatedWord:
        return tr("Times in a row.");
    case ConditionKind::Time:
        return tr("In the project’s time zone; may pass midnight.");
    default:
        return {};
    }
}

void ConditionEditor::fillChoices(ConditionKind kind, const QStringList &checked)
{
    const QSignalBlocker quiet(m_choices);
    m_choices->clear();
    const QStringList tokens = kind == ConditionKind::Account ? m_accounts
        : kind == ConditionKind::Network                      ? networkWords()
        : kind == ConditionKind::Weekday                      ? weekdayWords()
                                                              : commentKinds();
    for (const QString &token : tokens) {
        const QString text = kind == ConditionKind::Account ? token
            : kind == ConditionKind::Network                ? RuleWording::network(token)
            : kind == ConditionKind::Weekday                ? RuleWording::weekday(token)
                                                            : RuleWording::commentKind(token);
        auto *item = new QListWidgetItem(text, m_choices);
        item->setData(Qt::UserRole, token);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(checked.contains(token) ? Qt::Checked : Qt::Unchecked);
    }
    if (m_choices->count() > 0)
        m_choices->setCurrentRow(0);
}

QStringList ConditionEditor::lines() const
{
    QStringList texts;
    for (const QString &line : m_texts->toPlainText().split(QLatin1Char('\n'))) {
        if (!line.trimmed().isEmpty())
            texts << (kind() == ConditionKind::Expression ? normalExpression(line.trimmed()) : line.trimmed());
    }
    return texts;
}

QStringList ConditionEditor::choices() const
{
    QStringList tokens;
    for (int i = 0; i < m_choices->count(); ++i) {
        if (m_choices->item(i)->checkState() == Qt::Checked)
            tokens << m_choices->item(i)->data(Qt::UserRole).toString();
    }
    return tokens;
}

Condition ConditionEditor::condition() const
{
    Condition made;
    made.kind = kind();
    if (isChoice(made.kind))
        made.texts = choices();
    else if (isList(made.kind) && made.kind != ConditionKind::LinkNotOurs)
        made.texts = lines();
    if (isNumber(made.kind))
        made.number = m_number->value();
    if (made.kind == ConditionKind::Time) {
        made.number = minutesOfTime(m_from->time());
        made.until = minutesOfTime(m_until->time());
    }
    return made;
}

void ConditionEditor::check()
{
    const Condition made = condition();
    const bool needsTexts = isChoice(made.kind) || (isList(made.kind) && made.kind != ConditionKind::LinkNotOurs);
    if (needsTexts && made.texts.isEmpty() && !m_touched) {
        showError({});
        return setIncomplete();
    }
    if (needsTexts && made.texts.isEmpty())
        return showError(isChoice(made.kind) ? tr("Choose at least one.") : tr("Write at least one line."));
    if (made.kind == ConditionKind::Time && made.number == made.until)
        return showError(tr("The two times must differ."));
    Rule rule;
    rule.root.children.push_back(RuleNode::of(made));
    const auto refusal = checkRule(rule);
    showError(refusal ? refusal->reason : QString());
    if (!refusal)
        Q_EMIT edited(made);
}

void ConditionEditor::settle()
{
    if (!m_rest.isActive())
        return;
    m_rest.stop(); // closed before the hand rested
    check();
}

void ConditionEditor::tellOwnDomains(bool kept)
{
    if (kept && kind() == ConditionKind::LinkNotOurs && lines() != m_ownDomains)
        Q_EMIT ownDomainsEdited(lines());
}

} // namespace stoa
