// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/ids.h"

#include <QRandomGenerator>

namespace stoa {

namespace {
constexpr qint64 idLowMask = (qint64(1) << 20) - 1;
}

qint64 makeId(qint64 utcMs)
{
    return (utcMs << 20) | (static_cast<qint64>(QRandomGenerator::global()->generate64()) & idLowMask);
}

qint64 ingestId(qint64 utcMs, qint64 account, QByteArrayView remoteId)
{
    // FNV-1a, 64 bits: stable over versions and machines, which QHash's seeded functions are not.
    quint64 hash = 0xcbf29ce484222325ULL;
    const auto mix = [&hash](quint8 byte) { hash = (hash ^ byte) * 0x100000001b3ULL; };
    for (int shift = 0; shift < 64; shift += 8)
        mix(static_cast<quint8>(quint64(account) >> shift));
    for (const char byte : remoteId)
        mix(static_cast<quint8>(byte));
    return (utcMs << 20) | static_cast<qint64>((hash ^ (hash >> 32)) & quint64(idLowMask));
}

} // namespace stoa
