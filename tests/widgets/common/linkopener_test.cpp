// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/linkopener.h"

#include "tests/support/scriptedasker.h"
#include "tests/support/testcase.h"

#include <QTest>

namespace stoa {

class LinkOpenerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data()
    {
        QTest::addColumn<QString>("address");
        const char *bad[] = {"", "javascript:alert(1)", "JavaScript:alert(1)", "file:///etc/passwd",
            "FILE:///etc/passwd", "smb://host/share", "data:text/html,x", "ms-msdt:/id", "search-ms:query=x",
            "vscode://file/x", "//host/share", "host.example/path", "http://good.example@evil.example/",
            "https://user:pass@evil.example/", "http:\\\\evil.example", "http://evil.example\\@good.example/",
            "http://", "https:///path", "http://evil.example/\x01", "http://exa mple.com/", "ftp://host/x",
            "mailto:", "mailto:x", "http://[::1", "view-source:http://x.example", "tel:+301234", "jar:http://x!/",
            "http:evil.example", "about:blank"};
        for (const char *address : bad)
            QTest::addRow("%s", address) << QString::fromLatin1(address);
        QTest::newRow("override") << QStringLiteral("http://example.com/\u202Egnp.exe");
        QTest::newRow("zero width") << QStringLiteral("http://exa\u200Bmple.com/");
        QTest::newRow("newline") << QStringLiteral("http://example.com/\nHost: x");
        QTest::newRow("too long") << QStringLiteral("http://example.com/") + QString(9000, QLatin1Char('a'));
    }

    void refuses()
    {
        QFETCH(QString, address);
        test::ScriptedAsker asker;
        asker.answers = {Answer::Accept};
        int launches = 0;
        LinkOpener opener(asker, [&](const QUrl &) { return ++launches > 0; });
        QVERIFY(!opener.open(address));
        QCOMPARE(launches, 0);
        QCOMPARE(asker.asked.size(), 0);
        QCOMPARE(asker.told.size(), 1);
    }

    void asksWithTheHonestHost_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("host");
        QTest::newRow("plain") << QStringLiteral("https://example.com/a?b=c") << QStringLiteral("example.com");
        QTest::newRow("upper case") << QStringLiteral("HTTPS://EXAMPLE.COM/") << QStringLiteral("example.com");
        QTest::newRow("port") << QStringLiteral("http://example.com:8080/") << QStringLiteral("example.com:8080");
        QTest::newRow("Cyrillic look-alike")
            << QStringLiteral("https://\u0430pple.com/") << QStringLiteral("xn--pple-43d.com");
        QTest::newRow("punycode") << QStringLiteral("https://xn--pple-43d.com/") << QStringLiteral("xn--pple-43d.com");
        QTest::newRow("mail") << QStringLiteral("mailto:a@b.example") << QStringLiteral("a@b.example");
    }

    void asksWithTheHonestHost()
    {
        QFETCH(QString, address);
        QFETCH(QString, host);
        test::ScriptedAsker asker;
        asker.answers = {Answer::Accept};
        QUrl launched;
        LinkOpener opener(asker, [&](const QUrl &url) {
            launched = url;
            return true;
        });
        QVERIFY(opener.open(address));
        QCOMPARE(asker.asked.size(), 1);
        QVERIFY2(asker.asked[0].text.split(QLatin1Char('\n')).contains(host), qPrintable(asker.asked[0].text));
        const QString opened
            = launched.scheme() == QLatin1String("mailto") ? launched.path() : launched.host(QUrl::FullyEncoded);
        QVERIFY(
            host == opened || host == opened + QLatin1Char(':') + QString::number(launched.port())); // shown = opened
    }

    void doesNothingWhenCancelled()
    {
        test::ScriptedAsker asker;
        int launches = 0;
        LinkOpener opener(asker, [&](const QUrl &) { return ++launches > 0; });
        QVERIFY(!opener.open(QStringLiteral("https://example.com/")));
        QCOMPARE(launches, 0);
    }
};

} // namespace stoa

using stoa::LinkOpenerTest;
STOA_TEST(LinkOpenerTest)
#include "linkopener_test.moc"
