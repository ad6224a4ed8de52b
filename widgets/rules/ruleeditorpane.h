// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/rulequeries.h"
#include "widgets/rules/rulesentence.h"

#include <QHash>
#include <QWidget>

namespace stoa {

class PlainLabel;
class RuleNotices;
class RulePopup;
class RuleTextEdit;
class TryOut;

//! The rule that is worked on: as a sentence or as text, with what must be known of it and a text to try.
//!
//! Holds the draft. Every sound version is told by drafted(), so that the backtest follows the typing; committed()
//! comes when a change is finished.
class RuleEditorPane final : public QWidget
{
    Q_OBJECT

public:
    explicit RuleEditorPane(QWidget *parent = nullptr);

    void showRow(const RuleRow &row, qint64 nowMs);
    void setSurroundings(const RuleSurroundings &around, const QStringList &accounts);
    void setAsText(bool asText);
    const Rule &rule() const { return m_rule; }
    bool isBusy() const; //!< a popup is open, or text is being typed: the row must not be replaced now
    RuleNotices &notices() const { return *m_notices; }
    void focusSentence();
    void focusTryOut();
    void editCondition(const NodePath &path); //!< as if it were clicked
    void retranslate();

Q_SIGNALS:
    void drafted(const stoa::Rule &rule);
    void committed(const stoa::Rule &rule);
    void ownDomainsEdited(const QStringList &domains);

private:
    void build();
    void showDraft();
    void showTextMode(bool asText);
    void keepUnfinished();
    void draft(const Rule &rule);
    void commit();
    void takeText(const Rule &rule);
    void openCondition(const NodePath &path, QWidget *part, bool isNew);
    void openAction(int action, QWidget *part, bool isNew);
    void openGroup(const NodePath &path, QWidget *part);
    void addCondition(const NodePath &group, QWidget *part);
    void addAction(QWidget *part);
    void addGroup(const NodePath &group, QWidget *part);
    void setGroupKind(const NodePath &path, GroupKind kind);
    void removeNode(const NodePath &path);
    void open(RulePopup *popup, QWidget *part);
    void popupClosed(bool kept);

    RuleRow m_row; //!< as it stands in the project
    Rule m_rule; //!< the draft
    RuleSurroundings m_around;
    QStringList m_accounts;
    QHash<RuleId, QString> m_unfinished; //!< typed and not a rule yet, of rules that are not shown
    qint64 m_nowMs = 0;
    bool m_asText = false;
    RulePopup *m_popup = nullptr;
    qsizetype m_opened = -1; //!< the part of the sentence that the popup belongs to
    PlainLabel *m_name;
    RuleSentence *m_sentence;
    RuleTextEdit *m_text;
    RuleNotices *m_notices;
    TryOut *m_tryOut;
};

} // namespace stoa
