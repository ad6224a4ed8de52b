// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/rule.h"

#include <QWidget>

#include <functional>

namespace stoa {

class PhraseButton;
class PhraseLayout;
class PlainLabel;

//! Where a node stands in a rule: the number of the child at each level from the root; empty: the root.
using NodePath = QList<int>;

RuleNode *nodeAt(Rule &rule, const NodePath &path); //!< null: there is none

//! A rule as a sentence. Its parts are buttons; what they ask for is told, nothing is changed here.
class RuleSentence final : public QWidget
{
    Q_OBJECT

public:
    explicit RuleSentence(QWidget *parent = nullptr);

    void showRule(const Rule &rule); //!< keeps the focus on the part it was on
    void focusFirst();
    qsizetype numberOf(const QWidget *part) const; //!< -1: none of its parts
    void focusPart(qsizetype number); //!< the last one where there are fewer
    PhraseButton *partFor(const NodePath &path) const; //!< null: none

Q_SIGNALS:
    void conditionClicked(const stoa::NodePath &path, QWidget *part);
    void groupClicked(const stoa::NodePath &path, QWidget *part);
    void addConditionClicked(const stoa::NodePath &group, QWidget *part);
    void addExceptionClicked(QWidget *part);
    void actionClicked(int action, QWidget *part);
    void addActionClicked(QWidget *part);
    void stopClicked();

protected:
    void keyPressEvent(QKeyEvent *event) override; //!< Left and Right walk through the parts

private:
    void clear();
    PlainLabel *addWord(const QString &word);
    PhraseButton *addPart(const QString &text, const QString &name, std::function<void(QWidget *)> clicked);
    void addNode(const RuleNode &node, const NodePath &path);
    void addGroup(const RuleNode &node, const NodePath &path);
    void addException(const RuleNode &root);
    void addActions(const Rule &rule);

    PhraseLayout *m_flow;
    QList<PhraseButton *> m_parts;
    QList<std::pair<NodePath, PhraseButton *>> m_conditions;
};

} // namespace stoa
