// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/web/webanswer.h"

#include <QCoreApplication>

namespace stoa {

//! The words for what went wrong with a feed. Translated, plain text.
class FeedWords final
{
    Q_DECLARE_TR_FUNCTIONS(FeedWords)

public:
    static QString unanswered(const WebAnswer &answer); //!< why nothing came; of a good answer empty
    static QString unreadable(const Error &error); //!< why what came is no feed
    static QString moment(qint64 utcMs); //!< "22 Nov 2026 14:00" as the language writes it; empty for 0
};

} // namespace stoa
