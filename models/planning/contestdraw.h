// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringView>

namespace stoa {

// The draw, so that anybody can repeat it without this program. All pure but makeSeed().
//
// 1. A participant's key is the network's id, else the name: folded (models/core/text: no case, no accents), without @
//    at its beginning, white space made single. Its bytes are UTF-8.
// 2. The list is the different keys in the order of their bytes, each with a line feed (0x0A) behind it; its SHA-256 is
//    told with the winners.
// 3. Numbers come from SHA-256 of the bytes of the seed, a colon and a counter in decimal digits: 0, 1, 2 and so on.
// The
//    first eight bytes of each hash, the highest first, are a number x below 2^64.
// 4. A number below m: the next x that is below 2^64 - (2^64 mod m), others are passed over; x mod m.
// 5. Places: for i = 0, 1, 2 ... exchange the keys at i and at i + (number below n - i) of the list (Fisher-Yates).
// What
//    stands at i then is place i. Drawing more places does not change those before.

//! Empty for what names nobody.
QByteArray participantKey(QStringView nameOrId);
QList<QByteArray> participantList(QList<QByteArray> keys); //!< sorted, each once, without empty ones
QByteArray participantText(const QList<QByteArray> &list); //!< the bytes that are hashed, and published
QString participantSha256(const QList<QByteArray> &list); //!< hexadecimal

//! 64 hexadecimal digits from the system's generator for secrets.
QString makeSeed();
QString seedSha256(const QString &seed); //!< of its UTF-8, hexadecimal

//! The first \a places of the draw among \a participants: indices into their list, each once.
QList<qsizetype> drawOrder(const QString &seed, qsizetype participants, qsizetype places);

} // namespace stoa
