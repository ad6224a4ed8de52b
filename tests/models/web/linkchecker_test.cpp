// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/web/linkchecker.h"
#include "models/web/webclient.h"
#include "tests/support/loopbackserver.h"
#include "tests/support/testcase.h"

namespace stoa::test {

//! Links looked at over a loopback network, and the judging of what cannot be had there.
class LinkCheckerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachAnswerIsJudged_data();
    void eachAnswerIsJudged();
    void aRefusedHeadIsAskedAsABrowserAsks();
    void permanentMovesAreTold();
    void aDeepLinkThatEndsAtTheFrontPageIsTold();
    void atMostFourAndOneToAHost();
    void theSameLinkIsAskedOnce();
    void offlineIsNobodysDeadLink_data();
    void offlineIsNobodysDeadLink();
    void aWitnessTellsThatWeAreOnline();
    void aPortalIsNotBelieved();
    void ownNetworksAreNotAsked();
    void cancelStopsAtOnce();

private:
    QList<LinkVerdict> run(LinkChecker &checker, const QList<QUrl> &links)
    {
        QList<LinkVerdict> verdicts;
        bool done = false;
        connect(&checker, &LinkChecker::checked, this, [&](const LinkVerdict &verdict) { verdicts.append(verdict); });
        connect(&checker, &LinkChecker::finished, this, [&] { done = true; });
        checker.check(links);
        if (!QTest::qWaitFor([&] { return done; }, 60'000))
            qFatal("no end");
        checker.disconnect(this);
        return verdicts;
    }
    QList<LinkVerdict> run(const QList<QUrl> &links)
    {
        LinkChecker checker(m_client, m_clock, LinkChecker::OwnNetwork::Asked);
        checker.setPatience(std::chrono::milliseconds(2000), std::chrono::milliseconds(4000));
        return run(checker, links);
    }
    static QUrl nobody() //!< where nothing listens
    {
        LoopbackServer server(QHostAddress(QStringLiteral("127.0.0.9")));
        return server.url(QStringLiteral("/"));
    }

    WebClient m_client;
    FixedClock m_clock{1'795'348'800'000};
};

void LinkCheckerTest::eachAnswerIsJudged_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<LinkState>("state");
    QTest::addColumn<LinkReason>("reason");
    QTest::newRow("good") << 200 << LinkState::Alive << LinkReason::None;
    QTest::newRow("empty") << 204 << LinkState::Alive << LinkReason::None;
    QTest::newRow("not found") << 404 << LinkState::Dead << LinkReason::NotFound;
    QTest::newRow("gone") << 410 << LinkState::Dead << LinkReason::Gone;
    QTest::newRow("forbidden") << 403 << LinkState::Untold << LinkReason::Forbidden;
    QTest::newRow("sign in") << 401 << LinkState::Untold << LinkReason::Forbidden;
    QTest::newRow("too many") << 429 << LinkState::Untold << LinkReason::TooMany;
    QTest::newRow("trouble") << 500 << LinkState::Untold << LinkReason::ServerTrouble;
    QTest::newRow("away") << 503 << LinkState::Untold << LinkReason::ServerTrouble;
    QTest::newRow("teapot") << 418 << LinkState::Untold << LinkReason::OtherStatus;
}

void LinkCheckerTest::eachAnswerIsJudged()
{
    QFETCH(int, status);
    LoopbackServer server;
    server.replies[QStringLiteral("/a")] = [status](const QByteArray &) { return LoopbackServer::reply(status, "x"); };
    const QList<LinkVerdict> verdicts = run({server.url(QStringLiteral("/a#part"))});
    QCOMPARE(verdicts.size(), 1);
    QTEST(verdicts.first().state, "state");
    QTEST(verdicts.first().reason, "reason");
    QCOMPARE(verdicts.first().url, server.url(QStringLiteral("/a")).toString());
    QCOMPARE(verdicts.first().atMs, m_clock.nowUtcMs());
    QVERIFY(server.lines().first().startsWith("HEAD /a HTTP"));
}

void LinkCheckerTest::aRefusedHeadIsAskedAsABrowserAsks()
{
    LoopbackServer server;
    server.replies[QStringLiteral("/a")] = [](const QByteArray &head) {
        return head.startsWith("HEAD") ? LoopbackServer::reply(404)
                                       : LoopbackServer::reply(200, QByteArray(5'000'000, 'x'));
    };
    server.replies[QStringLiteral("/b")] = [](const QByteArray &head) {
        return head.startsWith("HEAD") ? LoopbackServer::Reply{{}, false} : LoopbackServer::reply(200, "here");
    };
    const QList<LinkVerdict> verdicts = run({server.url(QStringLiteral("/a")), server.url(QStringLiteral("/b"))});
    QCOMPARE(verdicts.size(), 2);
    for (const LinkVerdict &verdict : verdicts)
        QCOMPARE(verdict.state, LinkState::Alive);
    QCOMPARE(server.lines().last(), QByteArray("GET /b HTTP/1.1"));
}

void LinkCheckerTest::permanentMovesAreTold()
{
    LoopbackServer server;
    server.replies[QStringLiteral("/old")]
        = [](const QByteArray &) { return LoopbackServer::reply(301, {}, "Location: /new\r\n"); };
    server.replies[QStringLiteral("/away")]
        = [](const QByteArray &) { return LoopbackServer::reply(302, {}, "Location: /new\r\n"); };
    server.replies[QStringLiteral("/lost")]
        = [](const QByteArray &) { return LoopbackServer::reply(301, {}, "Location: /nowhere\r\n"); };
    server.replies[QStringLiteral("/round")]
        = [](const QByteArray &) { return LoopbackServer::reply(302, {}, "Location: /round\r\n"); };
    server.replies[QStringLiteral("/new")] = [](const QByteArray &) { return LoopbackServer::reply(200); };
    QHash<QString, LinkVerdict> verdicts;
    for (const LinkVerdict &verdict : run({server.url(QStringLiteral("/old")), server.url(QStringLiteral("/away")),
             server.url(QStringLiteral("/lost")), server.url(QStringLiteral("/round"))}))
        verdicts.insert(QUrl(verdict.url).path(), verdict);
    const LinkVerdict moved = verdicts.value(QStringLiteral("/old"));
    QCOMPARE(moved.state, LinkState::Moved);
    QCOMPARE(moved.reason, LinkReason::MovedForGood);
    QCOMPARE(moved.to, server.url(QStringLiteral("/new")).toString());
    QCOMPARE(moved.redirects, 1);
    QCOMPARE(verdicts.value(QStringLiteral("/away")).state, LinkState::Alive); // it may come back
    QCOMPARE(verdicts.value(QStringLiteral("/lost")).state, LinkState::Dead);
    QCOMPARE(verdicts.value(QStringLiteral("/round")).state, LinkState::Untold);
    QCOMPARE(verdicts.value(QStringLiteral("/round")).reason, LinkReason::Redirects);
}

void LinkCheckerTest::aDeepLinkThatEndsAtTheFrontPageIsTold()
{
    LoopbackServer server;
    server.replies[QStringLiteral("/deep/page")]
        = [](const QByteArray &) { return LoopbackServer::reply(302, {}, "Location: /\r\n"); };
    server.replies[QStringLiteral("/")] = [](const QByteArray &) { return LoopbackServer::reply(200); };
    const QList<LinkVerdict> verdicts = run({server.url(QStringLiteral("/deep/page"))});
    QCOMPARE(verdicts.value(0).state, LinkState::Moved);
    QCOMPARE(verdicts.value(0).reason, LinkReason::FrontPage);
}

void LinkCheckerTest::atMostFourAndOneToAHost()
{
    std::vector<std::unique_ptr<LoopbackServer>> servers;
    QList<QUrl> links;
    int open = 0;
    int mostOpen = 0;
    for (int host = 1; host <= 7; ++host) {
        servers.push_back(std::make_unique<LoopbackServer>(QHostAddress(QStringLiteral("127.0.0.%1").arg(host))));
        servers.back()->delayMs = 20;
        for (int page = 0; page < 4; ++page) {
            const QString path = QStringLiteral("/%1").arg(page);
            servers.back()->replies[path] = [](const QByteArray &) { return LoopbackServer::reply(200); };
            links.append(servers.back()->url(path));
        }
    }
    LinkChecker checker(m_client, m_clock, LinkChecker::OwnNetwork::Asked);
    connect(&checker, &LinkChecker::progressed, this, [&] {
        open = 0;
        for (const auto &server : servers)
            open += server->open;
        mostOpen = std::max(mostOpen, open);
    });
    const QList<LinkVerdict> verdicts = run(checker, links);
    QCOMPARE(verdicts.size(), 28);
    QVERIFY2(mostOpen <= 5, qPrintable(QString::number(mostOpen))); // four, and one that is closing
    for (const auto &server : servers) {
        QCOMPARE(server->requests.size(), 4);
        QVERIFY(server->mostOpen <= 2); // one, and one that is closing
    }
}

void LinkCheckerTest::theSameLinkIsAskedOnce()
{
    LoopbackServer server;
    server.replies[QStringLiteral("/a")] = [](const QByteArray &) { return LoopbackServer::reply(200); };
    QCOMPARE(
        run({server.url(QStringLiteral("/a")), server.url(QStringLiteral("/a#x")), server.url(QStringLiteral("/a"))})
            .size(),
        1);
    QCOMPARE(server.requests.size(), 1);
    QVERIFY(run({}).isEmpty()); // and nothing ends too
}

void LinkCheckerTest::offlineIsNobodysDeadLink_data()
{
    QTest::addColumn<WebFailure>("failure");
    QTest::addColumn<LinkState>("online");
    QTest::newRow("no such name") << WebFailure::NameNotFound << LinkState::Dead;
    QTest::newRow("certificate") << WebFailure::Certificate << LinkState::Dead;
    QTest::newRow("no connection") << WebFailure::NoConnection << LinkState::Untold;
    QTest::newRow("timeout") << WebFailure::Timeout << LinkState::Untold;
    QTest::newRow("cut off") << WebFailure::CutOff << LinkState::Untold;
    QTest::newRow("proxy") << WebFailure::Proxy << LinkState::Untold;
    QTest::newRow("redirects") << WebFailure::TooManyRedirects << LinkState::Untold;
}

void LinkCheckerTest::offlineIsNobodysDeadLink()
{
    QFETCH(WebFailure, failure);
    const QUrl link(QStringLiteral("https://example.com/a"));
    WebAnswer answer;
    answer.failure = failure;
    answer.url = link;
    QCOMPARE(judgeLink(link, answer, {}, 1).state, LinkState::Untold);
    QTEST(judgeLink(link, answer, {true, false}, 1).state, "online");
    // Alone and unanswered: the same, through the whole checker.
    QCOMPARE(run({nobody()}).value(0).state, LinkState::Untold);
}

void LinkCheckerTest::aWitnessTellsThatWeAreOnline()
{
    LoopbackServer server;
    server.replies[QStringLiteral("/")] = [](const QByteArray &) { return LoopbackServer::reply(200); };
    LinkChecker checker(m_client, m_clock, LinkChecker::OwnNetwork::Asked);
    QCOMPARE(run(checker, {nobody()}).value(0).reason, LinkReason::Offline);
    checker.setWitnesses({nobody(), server.url(QStringLiteral("/"))});
    QCOMPARE(run(checker, {nobody()}).value(0).reason, LinkReason::NoAnswer);
    QCOMPARE(server.requests.size(), 1);
}

void LinkCheckerTest::aPortalIsNotBelieved()
{
    LoopbackServer portal(QHostAddress(QStringLiteral("127.0.0.5")));
    portal.replies[QStringLiteral("/login")] = [](const QByteArray &) { return LoopbackServer::reply(200, "pay"); };
    LoopbackServer one(QHostAddress(QStringLiteral("127.0.0.2")));
    LoopbackServer two(QHostAddress(QStringLiteral("127.0.0.3")));
    const auto toPortal = [&](const QByteArray &) {
        return LoopbackServer::reply(301, {}, "Location: " + portal.url(QStringLiteral("/login")).toEncoded() + "\r\n");
    };
    one.replies[QStringLiteral("/a")] = toPortal;
    two.replies[QStringLiteral("/b")] = toPortal;
    const QList<QUrl> links{one.url(QStringLiteral("/a")), two.url(QStringLiteral("/b"))};
    for (const LinkVerdict &verdict : run(links))
        QCOMPARE(verdict.reason, LinkReason::Portal);
    // One site that speaks for itself, and the others are believed.
    LoopbackServer honest(QHostAddress(QStringLiteral("127.0.0.4")));
    honest.replies[QStringLiteral("/c")] = [](const QByteArray &) { return LoopbackServer::reply(200); };
    int moved = 0;
    for (const LinkVerdict &verdict : run(links + QList<QUrl>{honest.url(QStringLiteral("/c"))}))
        moved += verdict.state == LinkState::Moved ? 1 : 0;
    QCOMPARE(moved, 2);
}

void LinkCheckerTest::ownNetworksAreNotAsked()
{
    LoopbackServer server;
    LinkChecker checker(m_client, m_clock);
    const QList<LinkVerdict> verdicts = run(checker, {server.url(QStringLiteral("/a"))});
    QCOMPARE(verdicts.value(0).reason, LinkReason::OwnNetwork);
    QCOMPARE(verdicts.value(0).state, LinkState::Untold);
    QCOMPARE(server.requests.size(), 0);
}

void LinkCheckerTest::cancelStopsAtOnce()
{
    LoopbackServer server;
    server.delayMs = 60'000;
    LinkChecker checker(m_client, m_clock, LinkChecker::OwnNetwork::Asked);
    bool cancelled = false;
    connect(&checker, &LinkChecker::finished, this, [&](bool gaveUp) { cancelled = gaveUp; });
    checker.check({server.url(QStringLiteral("/a")), server.url(QStringLiteral("/b"))});
    QTRY_COMPARE(server.requests.size(), 1);
    checker.cancel();
    QVERIFY(cancelled && !checker.isRunning());
    QTRY_COMPARE(server.open, 0);
    QCOMPARE(server.requests.size(), 1);
}

STOA_TEST(LinkCheckerTest)

} // namespace stoa::test

#include "linkchecker_test.moc"
