// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/linksafety.h"
#include "tests/support/testcase.h"

#include <QTest>

using namespace stoa;

class LinksafetyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void allows_data();
    void allows();
    void noCharacterSlipsThrough();
    void findsInText();
    void findsWhatHasAScheme();
};

void LinksafetyTest::refuses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("why");
    const auto row = [](const char *address, LinkRefusal why) {
        QTest::newRow(address) << QString::fromUtf8(address) << int(why);
    };
    for (const char *scheme :
        {"file:///etc/passwd", "FILE:///etc/passwd", "javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x",
            "smb://host/share", "ms-msdt:/id", "search-ms:query=x", "vscode://x", "ftp://example.com", "vbscript:x",
            "about:blank", "blob:http://x", "tel:123", "view-source:http://x", "intent://x", "x-man-page://ls"})
        row(scheme, LinkRefusal::Scheme);
    for (const char *malformed :
        {"", " ", "//example.com/x", "example.com", "/etc/passwd", "https://exa mple.com", "https:\\\\example.com",
            "https://example.com\\@evil.com", "https://exam\nple.com", "\x01https://example.com/x",
            "https://example.com/\x7f", "java\tscript:alert(1)", "https://example.com:99999/", "https://[::1",
            "http://[v1.x]/", "http://%00.com", "https://a\xE2\x80\xAE.com", "C:\\windows\\system32"})
        row(malformed, LinkRefusal::Malformed);
    for (const char *deceiving :
        {"https://bank.example@evil.example/", "http://user:pass@example.com", "https://@example.com"})
        row(deceiving, LinkRefusal::UserInfo);
    for (const char *hostless : {"http:///x", "https:/example.com", "http:example.com", "mailto:", "mailto:a@b@c",
             "mailto:x", "mailto:a@b.com,c@d.com"})
        row(hostless, LinkRefusal::NoHost);
}

void LinksafetyTest::refuses()
{
    QFETCH(QString, address);
    QFETCH(int, why);
    const CheckedLink link = checkLink(address);
    QVERIFY(!link.isAllowed());
    QVERIFY(link.url.isEmpty());
    QCOMPARE(int(link.refusal), why);
}

void LinksafetyTest::allows_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *address, const char *host, int port, const char *shown) {
        QTest::newRow(address) << QString::fromUtf8(address) << QString::fromUtf8(host) << port
                               << QString::fromUtf8(shown);
    };
    row("https://example.com/x?y=1#z", "example.com", -1, "https://example.com/x?y=1#z");
    row("HTTPS://Example.COM/X", "example.com", -1, "https://example.com/X");
    row("http://example.com:8080", "example.com", 8080, "http://example.com:8080");
    row("http://[::1]:8080/x", "[::1]", 8080, "http://[::1]:8080/x"); // with its brackets: a port may follow
    row("https://аррӏе.com/", "xn--80ak6aa92e.com", -1, "https://xn--80ak6aa92e.com/");
    row("https://ελλάδα.ελ/δρόμος", "xn--hxakic4aa.xn--qxam", -1,
        "https://xn--hxakic4aa.xn--qxam/%CE%B4%CF%81%CF%8C%CE%BC%CE%BF%CF%82");
    row("https://example.com/a@b", "example.com", -1, "https://example.com/a@b");
    row("mailto:anna@example.com?subject=Hi&attach=/etc/passwd&body=B&cc=x@y.z", "anna@example.com", -1,
        "mailto:anna@example.com?subject=Hi&body=B");
}

void LinksafetyTest::allows()
{
    QFETCH(QString, address);
    QFETCH(QString, host);
    QFETCH(int, port);
    QFETCH(QString, shown);
    const CheckedLink link = checkLink(address);
    QCOMPARE(int(link.refusal), int(LinkRefusal::None));
    QCOMPARE(link.host, host);
    QCOMPARE(link.port, port);
    QCOMPARE(link.shown, shown);
    QCOMPARE(QString::fromLatin1(link.url.toEncoded()), shown);
}

// Every ASCII and many other characters before, inside and behind the host: what is allowed opens the host that is
// shown.
void LinksafetyTest::noCharacterSlipsThrough()
{
    for (char16_t unit = 0; unit < 0x3100; ++unit) {
        const QString forms[] = {QStringLiteral("https://a") + QChar(unit) + QStringLiteral("b.com/"),
            QChar(unit) + QStringLiteral("javascript:alert(1)"),
            QStringLiteral("https") + QChar(unit) + QStringLiteral("//b.com"),
            QStringLiteral("https://b.com") + QChar(unit) + QStringLiteral("@c.com")};
        for (const QString &form : forms) {
            const CheckedLink link = checkLink(form);
            if (!link.isAllowed())
                continue;
            QVERIFY2(link.url.scheme() == QLatin1String("https"), qPrintable(form));
            QVERIFY2(link.shown.startsWith(QStringLiteral("https://") + link.host), qPrintable(form));
            QVERIFY2(link.url.userInfo().isEmpty(), qPrintable(form));
        }
    }
}

void LinksafetyTest::findsInText()
{
    const QString text = QStringLiteral("Δες example.gr και https://a@b.com ή http://shop.example.com/x.");
    const QList<TextLink> links = linksForDisplay(text);
    QCOMPARE(links.size(), 2);
    QCOMPARE(text.mid(links[0].from, links[0].to - links[0].from), QStringLiteral("example.gr"));
    QCOMPARE(links[0].link.shown, QStringLiteral("https://example.gr"));
    QCOMPARE(links[1].link.shown, QStringLiteral("http://shop.example.com/x"));
}

//! A slip in the ending is a dead link, and one that nobody finds otherwise.
void LinksafetyTest::findsWhatHasAScheme()
{
    const QString text = QStringLiteral("https://cafe.gre/menu, «http://192.168.0.1:8080/x» (HTTPS://printer.intern) "
                                        "https://example.com/a xhttp://no.intern http:// javascript://a.intern "
                                        "https://a@b.intern");
    QStringList found;
    for (const TextLink &link : linksForDisplay(text))
        found << text.mid(link.from, link.to - link.from);
    QCOMPARE(found,
        (QStringList{QStringLiteral("https://cafe.gre/menu"), QStringLiteral("http://192.168.0.1:8080/x"),
            QStringLiteral("HTTPS://printer.intern"), QStringLiteral("https://example.com/a")}));
}

STOA_TEST(LinksafetyTest)
#include "linksafety_test.moc"
