// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/web/webclient.h"
#include "models/web/webrequest.h"
#include "tests/support/loopbackserver.h"
#include "tests/support/testcase.h"

namespace stoa::test {

//! The door to the web against a server on this machine that behaves well, badly and not at all.
class WebRequestTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerComesWhole();
    void whatIsNotNewIsNotSentAgain();
    void refusalsAreAnswers_data();
    void refusalsAreAnswers();
    void redirectsAreFollowedAndCounted();
    void redirectsWithoutEndEnd();
    void unsafeRedirectsAreNotFollowed_data();
    void unsafeRedirectsAreNotFollowed();
    void theSlowAreLeft();
    void theTricklingAreLeft();
    void theLargeIsNotTaken_data();
    void theLargeIsNotTaken();
    void whatIsCutOffIsNotTaken();
    void whatIsNotOfTheWebIsNotAsked_data();
    void whatIsNotOfTheWebIsNotAsked();
    void noCookieAndNoReferrerLeave();
    void cancelAnswersAtOnce();
    void nobodyListens();
    void ownNetworks_data();
    void ownNetworks();

private:
    WebAnswer ask(const WebQuestion &question)
    {
        WebAnswer got;
        bool done = false;
        WebRequest *const request = m_client.ask(question, this);
        connect(request, &WebRequest::finished, this, [&](const WebAnswer &answer) {
            got = answer;
            done = true;
        });
        if (!QTest::qWaitFor([&] { return done; }, 60'000))
            qFatal("no answer");
        return got;
    }
    WebAnswer ask(const QUrl &url) { return ask(WebQuestion{url}); }

    WebClient m_client;
};

void WebRequestTest::anAnswerComesWhole()
{
    LoopbackServer server;
    server.replies[QStringLiteral("/a")] = [](const QByteArray &) {
        return LoopbackServer::reply(200, QByteArray(300'000, 'x'), "ETag: \"7\"\r\nLast-Modified: Sun\r\n");
    };
    const WebAnswer answer = ask(server.url(QStringLiteral("/a")));
    QVERIFY(answer.isGood());
    QCOMPARE(answer.body.size(), 300'000);
    QCOMPARE(answer.etag, QByteArray("\"7\""));
    QCOMPARE(answer.lastModified, QByteArray("Sun"));
    QVERIFY(!answer.movedForGood);
}

void WebRequestTest::whatIsNotNewIsNotSentAgain()
{
    LoopbackServer server;
    server.replies[QStringLiteral("/a")] = [](const QByteArray &head) {
        return head.contains("If-None-Match: \"7\"") ? LoopbackServer::reply(304) : LoopbackServer::reply(200, "new");
    };
    WebQuestion question{server.url(QStringLiteral("/a"))};
    question.etag = "\"7\"";
    question.lastModified = "Sun, 22 Nov 2026 10:00:00 GMT";
    const WebAnswer answer = ask(question);
    QCOMPARE(answer.failure, WebFailure::None);
    QCOMPARE(answer.status, 304);
    QVERIFY(server.requests.value(0).contains("If-Modified-Since: Sun, 22 Nov 2026 10:00:00 GMT"));
}

void WebRequestTest::refusalsAreAnswers_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {400, 401, 403, 404, 405, 410, 418, 429, 500, 501, 503, 599})
        QTest::addRow("%d", status) << status;
}

void WebRequestTest::refusalsAreAnswers()
{
    QFETCH(int, status);
    LoopbackServer server;
    server.replies[QStringLiteral("/a")] = [status](const QByteArray &) { return LoopbackServer::reply(status, "no"); };
    const WebAnswer answer = ask(server.url(QStringLiteral("/a")));
    QCOMPARE(answer.failure, WebFailure::None);
    QCOMPARE(answer.status, status);
    QVERIFY(!answer.isGood() && answer.body.isEmpty());
}

void WebRequestTest::redirectsAreFollowedAndCounted()
{
    LoopbackServer server;
    server.replies[QStringLiteral("/a")]
        = [](const QByteArray &) { return LoopbackServer::reply(301, "moved", "Location: /b?x=1\r\n"); };
    server.replies[QStringLiteral("/b?x=1")]
        = [&](const QByteArray &) { return LoopbackServer::reply(308, {}, "Location: c\r\n"); };
    server.replies[QStringLiteral("/c")] = [](const QByteArray &) { return LoopbackServer::reply(200, "here"); };
    const WebAnswer answer = ask(server.url(QStringLiteral("/a")));
    QCOMPARE(answer.body, QByteArray("here"));
    QCOMPARE(answer.redirects, 2);
    QCOMPARE(answer.url, server.url(QStringLiteral("/c")));
    QVERIFY(answer.movedForGood);
    server.replies[QStringLiteral("/b?x=1")]
        = [&](const QByteArray &) { return LoopbackServer::reply(302, {}, "Location: c\r\n"); };
    QVERIFY(!ask(server.url(QStringLiteral("/a"))).movedForGood);
}

void WebRequestTest::redirectsWithoutEndEnd()
{
    LoopbackServer server;
    server.replies[QStringLiteral("/a")]
        = [](const QByteArray &) { return LoopbackServer::reply(302, {}, "Location: /a\r\n"); };
    QCOMPARE(ask(server.url(QStringLiteral("/a"))).failure, WebFailure::TooManyRedirects);
    QCOMPARE(server.requests.size(), 6);
}

void WebRequestTest::unsafeRedirectsAreNotFollowed_data()
{
    QTest::addColumn<QByteArray>("place");
    QTest::newRow("file") << QByteArray("file:///etc/passwd");
    QTest::newRow("ftp") << QByteArray("ftp://127.0.0.1/x");
    QTest::newRow("data") << QByteArray("data:text/xml,<rss/>");
    QTest::newRow("user") << QByteArray("http://bank.example@127.0.0.1/");
    QTest::newRow("no host") << QByteArray("http:///x");
    QTest::newRow("broken") << QByteArray("http://[::1/");
}

void WebRequestTest::unsafeRedirectsAreNotFollowed()
{
    QFETCH(QByteArray, place);
    LoopbackServer server;
    server.replies[QStringLiteral("/a")]
        = [place](const QByteArray &) { return LoopbackServer::reply(302, {}, "Location: " + place + "\r\n"); };
    const WebAnswer answer = ask(server.url(QStringLiteral("/a")));
    QCOMPARE(answer.failure, WebFailure::UnsafeRedirect);
    QCOMPARE(server.requests.size(), 1);
}

void WebRequestTest::theSlowAreLeft()
{
    LoopbackServer server;
    server.replies[QStringLiteral("/a")] = [](const QByteArray &) {
        return LoopbackServer::Reply{"HTTP/1.1 200 X\r\nContent-Length: 9\r\n\r\nabc", true};
    };
    WebQuestion question{server.url(QStringLiteral("/a"))};
    question.idle = std::chrono::milliseconds(150);
    QCOMPARE(ask(question).failure, WebFailure::Timeout);
}

void WebRequestTest::theTricklingAreLeft()
{
    LoopbackServer server;
    server.delayMs = 60'000;
    WebQuestion question{server.url(QStringLiteral("/a"))};
    question.whole = std::chrono::milliseconds(150);
    QCOMPARE(ask(question).failure, WebFailure::Timeout);
}

void WebRequestTest::theLargeIsNotTaken_data()
{
    QTest::addColumn<bool>("isTold");
    QTest::newRow("told beforehand") << true;
    QTest::newRow("not told") << false;
}

void WebRequestTest::theLargeIsNotTaken()
{
    QFETCH(bool, isTold);
    LoopbackServer server;
    server.replies[QStringLiteral("/a")] = [isTold](const QByteArray &) {
        const QByteArray body(3'000'000, 'x');
        return isTold ? LoopbackServer::reply(200, body)
                      : LoopbackServer::Reply{"HTTP/1.1 200 X\r\nConnection: close\r\n\r\n" + body, false};
    };
    WebQuestion question{server.url(QStringLiteral("/a"))};
    question.mostBytes = 1'000'000;
    const WebAnswer answer = ask(question);
    QCOMPARE(answer.failure, WebFailure::TooLarge);
    QVERIFY(answer.body.isEmpty());
}

void WebRequestTest::whatIsCutOffIsNotTaken()
{
    LoopbackServer server;
    server.replies[QStringLiteral("/a")] = [](const QByteArray &) {
        return LoopbackServer::Reply{"HTTP/1.1 200 X\r\nContent-Length: 999\r\n\r\n<rss>", false};
    };
    server.replies[QStringLiteral("/b")] = [](const QByteArray &) { return LoopbackServer::Reply{{}, false}; };
    server.replies[QStringLiteral("/c")] = [](const QByteArray &) {
        return LoopbackServer::Reply{"SSH-2.0\r\n", false};
    };
    QCOMPARE(ask(server.url(QStringLiteral("/a"))).failure, WebFailure::CutOff);
    QCOMPARE(ask(server.url(QStringLiteral("/b"))).failure, WebFailure::CutOff);
    const WebFailure noHttp = ask(server.url(QStringLiteral("/c"))).failure;
    QVERIFY(noHttp == WebFailure::Protocol || noHttp == WebFailure::CutOff);
}

void WebRequestTest::whatIsNotOfTheWebIsNotAsked_data()
{
    QTest::addColumn<QString>("address");
    for (const char *address : {"", "file:///etc/passwd", "ftp://127.0.0.1/", "javascript:1", "http://",
             "http://a@127.0.0.1/", "//127.0.0.1/"})
        QTest::addRow("%s.", address) << QString::fromLatin1(address);
}

void WebRequestTest::whatIsNotOfTheWebIsNotAsked()
{
    QFETCH(QString, address);
    QCOMPARE(ask(QUrl(address)).failure, WebFailure::BadAddress);
}

void WebRequestTest::noCookieAndNoReferrerLeave()
{
    LoopbackServer server;
    server.replies[QStringLiteral("/a")]
        = [](const QByteArray &) { return LoopbackServer::reply(200, {}, "Set-Cookie: canary=1; Path=/\r\n"); };
    ask(server.url(QStringLiteral("/a")));
    ask(server.url(QStringLiteral("/a")));
    QCOMPARE(server.requests.size(), 2);
    for (const QByteArray &request : server.requests) {
        QVERIFY(!request.toLower().contains("cookie"));
        QVERIFY(!request.toLower().contains("referer"));
        QVERIFY(!request.toLower().contains("authorization"));
        QVERIFY(request.contains("Accept-Language: *\r\n"));
    }
}

void WebRequestTest::cancelAnswersAtOnce()
{
    LoopbackServer server;
    server.delayMs = 60'000;
    WebRequest *const request = m_client.ask({server.url(QStringLiteral("/a"))}, this);
    WebAnswer got;
    connect(request, &WebRequest::finished, this, [&](const WebAnswer &answer) { got = answer; });
    QTRY_COMPARE(server.requests.size(), 1);
    request->cancel();
    QCOMPARE(got.failure, WebFailure::Cancelled);
    QTRY_COMPARE(server.open, 0); // the line is free again
}

void WebRequestTest::nobodyListens()
{
    QUrl url;
    {
        LoopbackServer server;
        url = server.url(QStringLiteral("/a"));
    }
    QCOMPARE(ask(url).failure, WebFailure::NoConnection);
}

void WebRequestTest::ownNetworks_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("isOwn");
    for (const char *own : {"localhost", "LOCALHOST.", "router", "printer.local", "a.localhost", "db.internal",
             "127.0.0.1", "127.9.9.9", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1", "169.254.169.254",
             "100.64.0.1", "0.0.0.0", "::1", "[::1]", "fe80::1", "fd00::1", "::ffff:10.0.0.1"})
        QTest::addRow("%s", own) << QString::fromLatin1(own) << true;
    for (const char *other :
        {"example.com", "8.8.8.8", "172.32.0.1", "192.169.0.1", "2606:4700::1111", "local.example.com", "11.0.0.1"})
        QTest::addRow("%s", other) << QString::fromLatin1(other) << false;
}

void WebRequestTest::ownNetworks()
{
    QFETCH(QString, host);
    QFETCH(bool, isOwn);
    QCOMPARE(isOwnNetwork(host), isOwn);
}

STOA_TEST(WebRequestTest)

} // namespace stoa::test

#include "webrequest_test.moc"
