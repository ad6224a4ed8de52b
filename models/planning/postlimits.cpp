// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/postlimits.h"

#include "models/planning/mediachoice.h"
#include "models/planning/networks.h"

#include <limits>

namespace stoa {

namespace {

constexpr char16_t lastLightUnit = 4351; // up to here X counts one, beyond at most two a unit (WeightedRules)
constexpr qint64 linkLength = 23; // what looks like a link counts at most this much more than it is long

//! No way of counting comes to more: a bound in one pass, because a month counts hundreds of texts.
qint64 mostCount(const Network &network, const QString &text)
{
    if (network.way != CountWay::Weighted)
        return 3 * text.size() + linkLength * text.count(QLatin1Char('.'));
    qint64 most = 0;
    for (const QChar unit : text) {
        most += unit.unicode() <= lastLightUnit ? 1 : 2;
        if (unit == QLatin1Char('.'))
            most += linkLength;
        if (unit.unicode() >= 0xfeff)
            return std::numeric_limits<qint64>::max(); // may be one that X refuses
    }
    return most;
}

bool isSurelyShort(const Network &network, const QString &text)
{
    const qint64 most = mostCount(network, text);
    for (const NetworkLimit &limit : {network.text, network.textBytes, network.caption}) {
        if (limit.isKnown() && most > limit.value)
            return false;
    }
    return true;
}

} // namespace

QList<Finding> overLimits(const PostRow &row)
{
    QList<Finding> findings;
    for (const PostAccount &account : row.accounts) {
        const Network *const network = findNetwork(account.network);
        const QString text = account.ownText.value_or(row.text);
        if (network == nullptr || isSurelyShort(*network, text))
            continue;
        const TextCount count = countFor(*network, text, mediaCountOn(row, account) > 0);
        if (count.isOver())
            findings.append({FindingKind::OverLimit, account.account, count.used, count.limit, {}});
    }
    return findings;
}

} // namespace stoa
