// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/contestcheck.h"
#include "models/planning/contestchecklist.h"

#include <QCoreApplication>

namespace stoa {

//! What contests are called and what is said of their participants, in the language in use.
class ContestWords final
{
    Q_DECLARE_TR_FUNCTIONS(ContestWords)

public:
    static QString kind(ContestKind kind);
    static QString unmet(ContestCondition condition); //!< why somebody does not take part
    static QString unknown(ContestCondition condition); //!< what is to be looked at before the prize is given
    //! All that is to be said of one participation, in one line; empty: it meets everything.
    static QString reasons(const CheckedEntry &checked);
    static QString point(const ContestPoint &point); //!< of the checklist
    static QString pointHelp(const ContestPoint &point); //!< what exactly to look at; may be empty
    static QStringList conditions(const ContestTerms &terms); //!< one sentence each
    static QString wall(const WallTime &wall); //!< in the language's own form; invalid: "not said yet"
};

} // namespace stoa
