// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/linksafety.h"
#include "models/planning/networks.h"
#include "tests/support/testcase.h"

#include <QSet>
#include <QTest>

using namespace stoa;

class NetworksTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theContractsTokens();
    void everyLimitHasASource();
    void composers();
    void countsAsEachDoes();
};

void NetworksTest::theContractsTokens()
{
    const QString contract
        = QStringLiteral("facebook instagram threads x linkedin pinterest snapchat youtube tiktok whatsapp "
                         "messenger vk ok telegram mastodon bluesky forum blog site rehearsal");
    QStringList tokens;
    QSet<QString> badges;
    for (const Network &network : networks()) {
        tokens.append(network.tokenText());
        badges.insert(QString::fromLatin1(network.badge));
        QVERIFY(qstrlen(network.name) > 0 && qstrlen(network.badge) > 0 && qstrlen(network.badge) <= 2);
        QCOMPARE(findNetwork(network.tokenText()), &network);
    }
    QCOMPARE(tokens.join(QLatin1Char(' ')), contract);
    QCOMPARE(badges.size(), tokens.size());
    QVERIFY(!findNetwork(QStringLiteral("myspace")));
}

void NetworksTest::everyLimitHasASource()
{
    for (const Network &network : networks()) {
        for (const NetworkLimit &limit :
            {network.text, network.textBytes, network.caption, network.hashtags, network.altText, network.pictures,
                network.pictureBytes, network.filmBytes, network.filmLeastMs, network.filmMostMs}) {
            QVERIFY2(!limit.isKnown() || qstrlen(limit.source) > 0, network.token);
            QVERIFY2(!limit.verified || qstrcmp(limit.source, "MEMORY") != 0, network.token);
        }
    }
}

void NetworksTest::composers()
{
    const QString text = QStringLiteral("a&b #c\n€");
    for (const Network &network : networks()) {
        const QUrl url = composerUrl(network, text, QStringLiteral("anna@social.example"));
        QVERIFY2(url.isEmpty() || checkLink(QString::fromLatin1(url.toEncoded())).isAllowed(), network.token);
    }
    QCOMPARE(
        composerUrl(*findNetwork(QStringLiteral("mastodon")), text, QStringLiteral("anna@social.example")).toEncoded(),
        QByteArray("https://social.example/share?text=a%26b%20%23c%0A%E2%82%AC"));
    QVERIFY(composerUrl(*findNetwork(QStringLiteral("mastodon")), text, QStringLiteral("anna")).isEmpty());
    QVERIFY(composerUrl(*findNetwork(QStringLiteral("blog")), text, QString()).isEmpty());
}

void NetworksTest::countsAsEachDoes()
{
    const QString emoji = QStringLiteral("👨‍👩‍👧‍👦").repeated(150);
    QCOMPARE(countFor(*findNetwork(QStringLiteral("x")), emoji).used, 300);
    QVERIFY(countFor(*findNetwork(QStringLiteral("x")), emoji).isOver());
    // 150 clusters, but 3,750 bytes: Bluesky's second limit.
    const TextCount bluesky = countFor(*findNetwork(QStringLiteral("bluesky")), emoji);
    QVERIFY(bluesky.isOver());
    QCOMPARE(bluesky.used, 3750);
    QCOMPARE(bluesky.limit, 3000);
    const QString thousand(1500, QLatin1Char('x'));
    QVERIFY(!countFor(*findNetwork(QStringLiteral("telegram")), thousand).isOver());
    QVERIFY(countFor(*findNetwork(QStringLiteral("telegram")), thousand, true).isOver());
    QVERIFY(!countFor(*findNetwork(QStringLiteral("blog")), thousand).isOver());
}

STOA_TEST(NetworksTest)
#include "networks_test.moc"
