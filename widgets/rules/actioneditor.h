// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/rules/rulepopup.h"

class QSpinBox;

namespace stoa {

class PlainEdit;

//! Changes one thing that a rule does.
class ActionEditor final : public RulePopup
{
    Q_OBJECT

public:
    ActionEditor(const Action &action, bool removable, QWidget *parent);

Q_SIGNALS:
    void edited(const stoa::Action &action); //!< while typing, only what is complete

private:
    void showKind();
    void check();
    Action action() const;
    QString hint(ActionKind kind) const;

    QComboBox *m_kind;
    PlainEdit *m_text;
    QComboBox *m_level;
    QWidget *m_span;
    QSpinBox *m_amount;
    QComboBox *m_unit;
    PlainLabel *m_hint;
};

} // namespace stoa
