// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/rules/rulepopup.h"

#include <QTimer>

class QListWidget;
class QSpinBox;
class QTimeEdit;

namespace stoa {

class PlainEdit;

//! Changes one condition: its kind, and what it looks for. Tells while typing what the engine refuses.
class ConditionEditor final : public RulePopup
{
    Q_OBJECT

public:
    //! \a accounts: tokens "network:handle" to choose from; \a ownDomains: what "ours" means.
    ConditionEditor(const Condition &condition, const QStringList &accounts, const QStringList &ownDomains,
        bool removable, QWidget *parent);

    Condition condition() const; //!< as the fields stand

Q_SIGNALS:
    void edited(const stoa::Condition &condition); //!< while typing, only what the engine takes
    void ownDomainsEdited(const QStringList &domains); //!< when it closes

protected:
    void settle() override;

private:
    void build(const Condition &condition, const QStringList &ownDomains);
    void showKind();
    void fillChoices(ConditionKind kind, const QStringList &checked);
    void check();
    QWidget *field() const; //!< where the value of the kind is written
    QStringList lines() const;
    QStringList choices() const;
    ConditionKind kind() const;
    void tellOwnDomains(bool kept);
    QString hint(ConditionKind kind) const;

    Condition m_first;
    QStringList m_accounts;
    QStringList m_ownDomains;
    QComboBox *m_kind;
    PlainEdit *m_texts;
    QListWidget *m_choices;
    QSpinBox *m_number;
    QWidget *m_times;
    QTimeEdit *m_from;
    QTimeEdit *m_until;
    PlainLabel *m_hint;
    QTimer m_rest;
    bool m_touched = true; //!< nothing is called missing before a hand was there
};

} // namespace stoa
