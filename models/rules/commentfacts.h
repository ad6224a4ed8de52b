// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"

#include <QByteArrayView>

namespace stoa {

//! What rules may ask about one comment. The views must stay valid while the comment is looked at.
struct CommentFacts
{
    CommentId id;
    AccountId account;
    QByteArrayView kind = "comment"; //!< comment, mention, message or review
    QByteArrayView author; //!< UTF-8, as the network gave it
    QByteArrayView text; //!< UTF-8, as it is stored
    qint64 atMs = 0; //!< UTC; 0: no date, and conditions about time do not hold
    int criticism = -1; //!< 1: a person says it is criticism, 0: that it is not, -1: nobody said
};

} // namespace stoa
