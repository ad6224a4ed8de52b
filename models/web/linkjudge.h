// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/linkverdict.h"
#include "models/web/webanswer.h"

namespace stoa {

//! What else is known when an answer is judged.
struct LinkEvidence
{
    bool isOnline = false; //!< another site answered for itself: what one does not say is not our network's fault
    bool isPortal = false; //!< all sites were answered for by one that is none of them
};

//! What \a answer says of the link \a asked. Never Dead on the word of a network that may be cut off or may answer for
//! others: a missing name and a certificate that does not fit need an online witness. Pure.
LinkVerdict judgeLink(const QUrl &asked, const WebAnswer &answer, const LinkEvidence &evidence, qint64 nowMs);

//! Whether the site itself spoke: its own host, by HTTP, not by sending on to another one.
bool answeredForItself(const QUrl &asked, const WebAnswer &answer);

} // namespace stoa
