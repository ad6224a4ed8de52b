// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/rules/ruleeditorpane.h"

#include "models/rules/rulelexer.h"
#include "models/rules/ruletext.h"
#include "widgets/common/ground.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/steadyscrollarea.h"
#include "widgets/rules/actioneditor.h"
#include "widgets/rules/conditioneditor.h"
#include "widgets/rules/phrasebutton.h"
#include "widgets/rules/rulenotices.h"
#include "widgets/rules/ruletextedit.h"
#include "widgets/rules/rulewording.h"
#include "widgets/rules/tryout.h"

#include <QMenu>
#include <QPointer>
#include <QScrollArea>
#include <QVBoxLayout>

namespace stoa {

RuleEditorPane::RuleEditorPane(QWidget *parent)
    : QWidget(parent)
    , m_name(new PlainLabel({}, TextSize::Section, Role::Text2, this))
    , m_sentence(new RuleSentence(this))
    , m_text(new RuleTextEdit(this))
    , m_notices(new RuleNotices(this))
    , m_tryOut(new TryOut(this))
{
    build();
    connect(m_sentence, &RuleSentence::conditionClicked, this,
        [this](const NodePath &path, QWidget *part) { openCondition(path, part, false); });
    connect(m_sentence, &RuleSentence::groupClicked, this, &RuleEditorPane::openGroup);
    connect(m_sentence, &RuleSentence::addConditionClicked, this, &RuleEditorPane::addCondition);
    connect(m_sentence, &RuleSentence::addExceptionClicked, this, [this](QWidget *part) { addGroup({}, part); });
    connect(m_sentence, &RuleSentence::actionClicked, this,
        [this](int action, QWidget *part) { openAction(action, part, false); });
    connect(m_sentence, &RuleSentence::addActionClicked, this, &RuleEditorPane::addAction);
    connect(m_sentence, &RuleSentence::stopClicked, this, [this] {
        m_rule.stop = !m_rule.stop;
        commit();
    });
    connect(m_text, &RuleTextEdit::edited, this, &RuleEditorPane::takeText);
    connect(m_text, &RuleTextEdit::left, this, &RuleEditorPane::commit);
}

void RuleEditorPane::build()
{
    auto *inside = new Ground(Role::Surface, {}, this);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(24, 18, 24, 18);
    column->setSpacing(14);
    m_name->setTextSize(TextSize::Section, QFont::DemiBold);
    m_name->setElide(Qt::ElideRight);
    m_name->setRole(Role::Text);
    column->addWidget(m_name);
    column->addWidget(m_sentence);
    column->addWidget(m_text);
    column->addWidget(m_notices);
    column->addWidget(m_tryOut);
    column->addStretch(1);
    auto *scroll = new SteadyScrollArea(this);
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
}

void RuleEditorPane::retranslate()
{
    m_text->retranslate();
    m_tryOut->retranslate();
    showDraft();
}

void RuleEditorPane::setSurroundings(const RuleSurroundings &around, const QStringList &accounts)
{
    m_around = around;
    m_accounts = accounts;
}

bool RuleEditorPane::isBusy() const
{
    return m_popup != nullptr;
}

void RuleEditorPane::showRow(const RuleRow &row, qint64 nowMs)
{
    const bool other = row.id != m_row.id;
    if (other) {
        m_text->finish(); // of the rule that is left: kept when it is one
        keepUnfinished();
    }
    m_row = row;
    m_nowMs = nowMs;
    if (other || m_text->unfinished().isNull()) {
        m_rule = row.rule;
        m_rule.name = row.name;
    }
    m_rule.id = row.id;
    if (other) {
        m_notices->clear();
        m_text->setText({});
        if (m_unfinished.contains(row.id))
            m_text->restore(m_unfinished.take(row.id));
    }
    m_notices->showBroken(row.error);
    if (row.isBroken()) {
        // What cannot be read can only be mended as text.
        m_name->setText(row.name);
        showTextMode(true);
        if (!other && !m_text->unfinished().isNull())
            return;
        QString text = row.source;
        text.replace(QLatin1Char('\n'), QLatin1String("\n  "));
        m_text->setText(QStringLiteral("rule %1 %2\n  %3")
                            .arg(quoted(row.name), row.enabled ? QStringLiteral("on") : QStringLiteral("off"), text));
        return;
    }
    showDraft();
}

void RuleEditorPane::keepUnfinished()
{
    if (const QString text = m_text->unfinished(); !text.isNull() && m_row.id.isValid())
        m_unfinished.insert(m_row.id, text);
}

void RuleEditorPane::showTextMode(bool asText)
{
    m_sentence->setVisible(!asText);
    m_text->setVisible(asText);
}

void RuleEditorPane::showDraft()
{
    m_name->setText(m_rule.name);
    showTextMode(m_asText || m_row.isBroken());
    if (m_row.isBroken())
        return;
    m_sentence->showRule(m_rule);
    if (m_text->unfinished().isNull())
        m_text->setText(printRule(m_rule));
    m_tryOut->setRule(m_rule, m_around, m_nowMs);
}

void RuleEditorPane::setAsText(bool asText)
{
    m_asText = asText;
    showDraft();
    if (asText)
        m_text->focusText();
}

void RuleEditorPane::draft(const Rule &rule)
{
    m_rule = rule;
    m_tryOut->setRule(m_rule, m_around, m_nowMs);
    Q_EMIT drafted(m_rule);
}

void RuleEditorPane::commit()
{
    const bool same = m_rule == m_row.rule && m_rule.name == m_row.name;
    showDraft();
    if (!same)
        Q_EMIT committed(m_rule);
}

void RuleEditorPane::takeText(const Rule &rule)
{
    Rule taken = rule;
    taken.id = m_row.id;
    m_notices->showBroken({});
    m_name->setText(taken.name);
    draft(taken);
}

void RuleEditorPane::open(RulePopup *popup, QWidget *part)
{
    m_popup = popup;
    m_opened = m_sentence->numberOf(part);
    connect(popup, &RulePopup::closed, this, &RuleEditorPane::popupClosed);
    popup->showAt(*part);
}

void RuleEditorPane::popupClosed(bool kept)
{
    m_popup = nullptr;
    if (!kept) {
        m_rule = m_row.rule;
        showDraft();
        m_sentence->focusPart(m_opened);
        Q_EMIT drafted(m_rule);
        return;
    }
    commit();
    m_sentence->focusPart(m_opened); // the parts are new ones: the keyboard goes on where it was
}

void RuleEditorPane::editCondition(const NodePath &path)
{
    if (PhraseButton *part = m_sentence->partFor(path))
        openCondition(path, part, false);
}

void RuleEditorPane::openCondition(const NodePath &path, QWidget *part, bool isNew)
{
    RuleNode *node = nodeAt(m_rule, path);
    if (!node || node->isGroup)
        return;
    auto *editor = new ConditionEditor(node->condition, m_accounts, m_around.ownDomains, !isNew, this);
    connect(editor, &ConditionEditor::edited, this, [this, path](const Condition &condition) {
        Rule changed = m_rule;
        if (RuleNode *target = nodeAt(changed, path)) {
            target->condition = condition;
            draft(changed);
        }
    });
    connect(editor, &ConditionEditor::ownDomainsEdited, this, &RuleEditorPane::ownDomainsEdited);
    connect(editor, &RulePopup::removed, this, [this, path] { removeNode(path); });
    open(editor, part);
}

void RuleEditorPane::openAction(int action, QWidget *part, bool isNew)
{
    if (action < 0 || action >= m_rule.actions.size())
        return;
    auto *editor = new ActionEditor(m_rule.actions[action], !isNew && m_rule.actions.size() > 1, this);
    connect(editor, &ActionEditor::edited, this, [this, action](const Action &made) {
        Rule changed = m_rule;
        if (action < changed.actions.size()) {
            changed.actions[action] = made;
            draft(changed);
        }
    });
    connect(editor, &RulePopup::removed, this, [this, action] {
        Rule changed = m_row.rule;
        if (action < changed.actions.size())
            changed.actions.removeAt(action);
        Q_EMIT committed(changed);
    });
    open(editor, part);
}

void RuleEditorPane::openGroup(const NodePath &path, QWidget *part)
{
    const RuleNode *node = nodeAt(m_rule, path);
    if (!node)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const GroupKind kind : {GroupKind::All, GroupKind::Any, GroupKind::None}) {
        QAction *choice
            = menu->addAction(RuleWording::group(kind), this, [this, path, kind] { setGroupKind(path, kind); });
        choice->setCheckable(true);
        choice->setChecked(node->group == kind);
    }
    menu->addSeparator();
    menu->addAction(tr("Add a group here"), this, [this, path, part = QPointer(part)] { addGroup(path, part); });
    if (!path.isEmpty())
        menu->addAction(tr("Remove this group"), this, [this, path] { removeNode(path); });
    menu->popup(part->mapToGlobal(QPoint(0, part->height())));
}

void RuleEditorPane::addCondition(const NodePath &group, QWidget *part)
{
    RuleNode *node = nodeAt(m_rule, group);
    if (!node || !node->isGroup)
        return;
    node->children.push_back(RuleNode::of(Condition{ConditionKind::Words, {}, 0, 0}));
    openCondition(group + NodePath{int(node->children.size()) - 1}, part, true);
}

void RuleEditorPane::addAction(QWidget *part)
{
    m_rule.actions.append({ActionKind::Label, {}});
    openAction(int(m_rule.actions.size()) - 1, part, true);
}

void RuleEditorPane::addGroup(const NodePath &group, QWidget *part)
{
    RuleNode *node = nodeAt(m_rule, group);
    if (!node || !node->isGroup || !part)
        return;
    const GroupKind kind = node->group == GroupKind::Any ? GroupKind::All : GroupKind::None;
    node->children.push_back(RuleNode::of(kind, {RuleNode::of(Condition{ConditionKind::Words, {}, 0, 0})}));
    openCondition(group + NodePath{int(node->children.size()) - 1, 0}, part, true);
}

void RuleEditorPane::setGroupKind(const NodePath &path, GroupKind kind)
{
    if (RuleNode *node = nodeAt(m_rule, path)) {
        node->group = kind;
        commit();
    }
}

// A group that loses its last condition goes with it; the last condition of a rule stays.
void RuleEditorPane::removeNode(const NodePath &path)
{
    if (path.isEmpty())
        return;
    Rule changed = m_row.rule;
    RuleNode *parent = nodeAt(changed, path.mid(0, path.size() - 1));
    if (!parent || size_t(path.last()) >= parent->children.size())
        return;
    if (parent->children.size() == 1)
        return removeNode(path.mid(0, path.size() - 1));
    parent->children.erase(parent->children.begin() + path.last());
    Q_EMIT committed(changed);
}

void RuleEditorPane::focusSentence()
{
    if (m_text->isHidden())
        m_sentence->focusFirst();
    else
        m_text->focusText();
}

void RuleEditorPane::focusTryOut()
{
    m_tryOut->focusText();
}

} // namespace stoa
