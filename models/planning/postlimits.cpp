// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/postlimits.h"

#include "models/planning/networks.h"

namespace stoa {

namespace {

//! True where no way of counting can pass the limits: a unit counts at most 3 (UTF-8), what looks like a link at most
//! 23 more.
bool isSurelyShort(const Network &network, const QString &text)
{
    const qint64 most = 3 * text.size() + 23 * text.count(QLatin1Char('.'));
    for (const NetworkLimit &limit : {network.text, network.textBytes, network.caption, network.hashtags}) {
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
        const TextCount count = countFor(*network, text, row.mediaCount > 0);
        if (count.isOver())
            findings.append({FindingKind::OverLimit, account.account, count.used, count.limit, {}});
    }
    return findings;
}

} // namespace stoa
