// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

class QUrl;

namespace stoa {

//! What a look at a link came to.
enum class LinkState : quint8 {
    Alive,
    Moved, //!< it leads elsewhere for good, or to the front page only
    Dead, //!< whoever follows it finds nothing
    Untold, //!< nobody can say from here: no connection, refused to machines, trouble at the other end
};

//! Why. The numbers are stored.
enum class LinkReason : quint8 {
    None = 0,
    NotFound = 1, //!< 404
    Gone = 2, //!< 410
    NoSuchName = 3,
    Certificate = 4,
    MovedForGood = 5,
    FrontPage = 6, //!< a deep link that ends at the site's front page
    Offline = 7, //!< nothing at all could be reached
    NoAnswer = 8, //!< this one does not answer: refused, cut off, not HTTP
    Timeout = 9,
    Forbidden = 10, //!< 401, 403: many sites refuse machines
    TooMany = 11, //!< 429
    ServerTrouble = 12, //!< 5xx
    OtherStatus = 13,
    Redirects = 14, //!< too many, or such as must not be followed
    Portal = 15, //!< a network that asks for a sign-in answered for everybody
    OwnNetwork = 16, //!< an address that nobody outside can follow
};

//! What is known of one link, and since when.
struct LinkVerdict
{
    QString url = {}; //!< the key: whole, in ASCII, without its fragment
    LinkState state = LinkState::Untold;
    LinkReason reason = LinkReason::None;
    int status = 0; //!< of HTTP; 0: none came
    QString to = {}; //!< where it leads, if elsewhere
    int redirects = 0;
    qint64 atMs = 0; //!< UTC
    friend bool operator==(const LinkVerdict &, const LinkVerdict &) = default;
};

//! What one address is known by in verdicts: in ASCII, without its fragment.
QString linkKey(const QUrl &url);

} // namespace stoa

Q_DECLARE_METATYPE(stoa::LinkVerdict)
