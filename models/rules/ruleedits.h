// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/rule.h"
#include "models/store/editservice.h"

#include <QFuture>

#include <optional>

namespace stoa {

//! Every change a person can make to rules. Each call is one undo step.
//!
//! Call it on the window's thread. A rule whose pattern the engine cannot take is refused before anything is written,
//! so that a rule in the project is a rule that works.
class RuleEdits final
{
public:
    explicit RuleEdits(EditService &edits) noexcept; //!< must outlive this object

    //! At the end, or before \a before. The new id is the first of ActDone::changed. Errors: BadPattern, Invalid (no
    //! name).
    QFuture<Result<ActDone>> add(const Rule &rule, RuleId before = {});
    //! Name, conditions, actions, on/off and stop of \a id become those of \a rule. Changes that follow one another
    //! while typing are one step. Errors: NotFound, BadPattern, Invalid.
    QFuture<Result<ActDone>> change(RuleId id, const Rule &rule);
    QFuture<Result<ActDone>> rename(RuleId id, const QString &name); //!< Errors: NotFound, Invalid (empty)
    //! Switched on means: asked about comments that come in from now on. History stays as it is (see RuleRuns).
    //! A broken rule cannot be switched on. Errors: BadSyntax, BadPattern.
    QFuture<Result<ActDone>> setEnabled(const QList<RuleId> &rules, bool enabled);
    //! In their order before \a before, none: at the end.
    QFuture<Result<ActDone>> move(const QList<RuleId> &rules, RuleId before);
    QFuture<Result<ActDone>> duplicate(RuleId id); //!< switched off, behind it, with a name of its own
    QFuture<Result<ActDone>> remove(const QList<RuleId> &rules, const QString &name = {}); //!< \a name: for the history
    //! A pack, or what was exported. Rules of the same name become what the text says, others are added at the end,
    //! none is removed; the same text twice changes nothing. Errors: Empty (no rule in it), BadSyntax (args: line,
    //! reason), and nothing is taken.
    QFuture<Result<ActDone>> importText(const QString &text);
    QFuture<Result<ActDone>> setOwnDomains(const QStringList &domains); //!< what “ours” means in link conditions

private:
    EditService &m_edits;
};

} // namespace stoa
