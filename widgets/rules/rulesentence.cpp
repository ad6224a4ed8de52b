// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/rules/rulesentence.h"

#include "widgets/common/plainlabel.h"
#include "widgets/rules/phrasebutton.h"
#include "widgets/rules/phraselayout.h"
#include "widgets/rules/rulewording.h"

#include <QKeyEvent>

#include <algorithm>

namespace stoa {

RuleNode *nodeAt(Rule &rule, const NodePath &path)
{
    RuleNode *node = &rule.root;
    for (const int child : path) {
        if (child < 0 || size_t(child) >= node->children.size())
            return nullptr;
        node = &node->children[size_t(child)];
    }
    return node;
}

RuleSentence::RuleSentence(QWidget *parent)
    : QWidget(parent)
    , m_flow(new PhraseLayout(5, 8, this))
{
    // Not QSizePolicy::Minimum: the hint is that of the narrowest sentence, as tall as a page.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void RuleSentence::clear()
{
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    m_parts.clear();
    m_conditions.clear();
}

void RuleSentence::showRule(const Rule &rule)
{
    qsizetype focused = -1;
    for (qsizetype i = 0; i < m_parts.size(); ++i)
        focused = m_parts[i]->hasFocus() ? i : focused;
    clear();
    addWord(tr("When a comment", "begins the sentence of a rule; conditions follow"));
    addGroup(rule.root, {});
    addException(rule.root);
    addActions(rule);
    if (focused >= 0 && !m_parts.isEmpty())
        m_parts[qMin(focused, m_parts.size() - 1)]->setFocus();
    updateGeometry();
}

PlainLabel *RuleSentence::addWord(const QString &word)
{
    auto *label = new PlainLabel(word, TextSize::Title, Role::Text, this);
    label->setContentsMargins(0, 0, 0, 6);
    m_flow->addWidget(label);
    label->show();
    return label;
}

PhraseButton *RuleSentence::addPart(const QString &text, const QString &name, std::function<void(QWidget *)> clicked)
{
    auto *part = new PhraseButton(text, this);
    if (!name.isEmpty())
        part->setAccessibleName(name);
    connect(part, &QAbstractButton::clicked, this, [part, clicked = std::move(clicked)] { clicked(part); });
    if (!m_parts.isEmpty())
        setTabOrder(m_parts.last(), part);
    m_flow->addWidget(part);
    m_parts << part;
    part->show();
    return part;
}

void RuleSentence::addNode(const RuleNode &node, const NodePath &path)
{
    if (!node.isGroup) {
        auto *part = addPart(RuleWording::condition(node.condition), {},
            [this, path](QWidget *widget) { Q_EMIT conditionClicked(path, widget); });
        m_conditions.append({path, part});
        return;
    }
    PhraseLayout::glueToNext(*addWord(QStringLiteral("(")));
    addGroup(node, path);
    addWord(QStringLiteral(")"));
}

void RuleSentence::addGroup(const RuleNode &node, const NodePath &path)
{
    const auto group = [this, path](QWidget *widget) { Q_EMIT groupClicked(path, widget); };
    if (node.group == GroupKind::None) {
        addPart(tr("none of these:", "conditions follow"), RuleWording::group(node.group), group);
    }
    for (size_t i = 0; i < node.children.size(); ++i) {
        if (i > 0)
            addPart(RuleWording::between(node.group), RuleWording::group(node.group), group)->setFaint(true);
        addNode(node.children[i], path + NodePath{int(i)});
    }
    auto *more = addPart(QStringLiteral("+"), tr("Add a condition"),
        [this, path](QWidget *widget) { Q_EMIT addConditionClicked(path, widget); });
    more->setFaint(true);
    if (!path.isEmpty())
        PhraseLayout::glueToNext(*more); // the closing bracket
}

// One that has exceptions shows them; they are added to there.
void RuleSentence::addException(const RuleNode &root)
{
    const auto excepts = [](const RuleNode &node) { return node.isGroup && node.group == GroupKind::None; };
    if (root.group != GroupKind::All || std::any_of(root.children.begin(), root.children.end(), excepts))
        return;
    addPart(tr("unless…", "conditions of a rule stand before it; opens the first exception"), tr("Add an exception"),
        [this](QWidget *widget) { Q_EMIT addExceptionClicked(widget); })
        ->setFaint(true);
}

void RuleSentence::addActions(const Rule &rule)
{
    addWord(tr("then", "between the conditions and the actions of a rule"));
    for (int i = 0; i < int(rule.actions.size()); ++i) {
        if (i > 0)
            addWord(tr("and", "between two actions"));
        addPart(
            RuleWording::action(rule.actions[i]), {}, [this, i](QWidget *widget) { Q_EMIT actionClicked(i, widget); });
    }
    addPart(QStringLiteral("+"), tr("Add something to do"), [this](QWidget *widget) {
        Q_EMIT addActionClicked(widget);
    })->setFaint(true);
    addWord(tr("and", "between two actions"));
    addPart(rule.stop ? tr("stop") : tr("go on with the rules below"),
        rule.stop ? tr("Rules below are not asked. Press to ask them.")
                  : tr("Rules below are asked too. Press to stop here."),
        [this](QWidget *) { Q_EMIT stopClicked(); });
}

void RuleSentence::focusFirst()
{
    if (!m_parts.isEmpty())
        m_parts.first()->setFocus(Qt::TabFocusReason);
}

qsizetype RuleSentence::numberOf(const QWidget *part) const
{
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        if (m_parts[i] == part)
            return i;
    }
    return -1;
}

void RuleSentence::focusPart(qsizetype number)
{
    if (number >= 0 && !m_parts.isEmpty())
        m_parts[qMin(number, m_parts.size() - 1)]->setFocus(Qt::TabFocusReason);
}

PhraseButton *RuleSentence::partFor(const NodePath &path) const
{
    for (const auto &[known, part] : m_conditions) {
        if (known == path)
            return part;
    }
    return nullptr;
}

void RuleSentence::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    for (qsizetype i = 0; step != 0 && i < m_parts.size(); ++i) {
        if (m_parts[i]->hasFocus() && i + step >= 0 && i + step < m_parts.size()) {
            m_parts[i + step]->setFocus(Qt::TabFocusReason);
            return;
        }
    }
    QWidget::keyPressEvent(event);
}

} // namespace stoa
