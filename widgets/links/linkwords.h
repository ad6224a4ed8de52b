// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/linkverdict.h"

#include <QCoreApplication>

namespace stoa {

//! The words for what a look at a link came to. Translated, plain text; addresses are cleaned and clamped.
class LinkWords final
{
    Q_DECLARE_TR_FUNCTIONS(LinkWords)

public:
    static QString state(const LinkVerdict &verdict); //!< "Alive", "Dead": one word
    static QString reason(const LinkVerdict &verdict); //!< "not found (404)"; of a living link empty
    //! The finding, with the day of the look. \a written: the link as it stands in the post.
    static QString sentence(const LinkVerdict &verdict, const QString &written);
};

} // namespace stoa
