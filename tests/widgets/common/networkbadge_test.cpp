// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/networks.h"
#include "tests/support/testcase.h"
#include "widgets/common/networkbadge.h"

#include <QTest>

using namespace stoa;

class NetworkBadgeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    //! A client who sees both must not have to learn two sets of letters.
    void theWindowAndTheClientsPagesSayTheSame()
    {
        for (const Network &network : networks())
            QCOMPARE(networkBadge(network.tokenText()), QString::fromLatin1(network.badge));
    }
};

STOA_TEST(NetworkBadgeTest)
#include "networkbadge_test.moc"
