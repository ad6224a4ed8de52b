// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/feedreader.h"
#include "models/planning/feedtext.h"
#include "tests/support/testcase.h"

#include <QDateTime>
#include <QStringEncoder>

namespace stoa::test {

namespace {

QByteArray rssOf(const QByteArray &items, const QByteArray &title = "News")
{
    return "<?xml version=\"1.0\"?><rss version=\"2.0\" xmlns:media=\"http://search.yahoo.com/mrss/\""
           " xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel><title>"
        + title + "</title>" + items + "</channel></rss>";
}

qint64 feedTime(const char *iso)
{
    return QDateTime::fromString(QLatin1String(iso), Qt::ISODate).toMSecsSinceEpoch();
}

} // namespace

//! Feeds of strangers: the three forms as they are found, and what is meant to do harm.
class FeedReaderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rssIsRead();
    void rdfIsRead();
    void atomIsRead();
    void whatHasNoGuidIsKnownByItsLinkOrItsWords();
    void htmlBecomesPlainText_data();
    void htmlBecomesPlainText();
    void momentsAreRead_data();
    void momentsAreRead();
    void encodingsAreRecognised_data();
    void encodingsAreRecognised();
    void whatIsNoFeedIsRefusedWithLineAndReason_data();
    void whatIsNoFeedIsRefusedWithLineAndReason();
    void entitiesOfHtmlAreKnown();
    void entitiesAreNeverExpanded();
    void onlyLinksOfTheWebAreTaken();
    void limitsHold();
    void aPageNamesItsFeed();
    void noBytesCrash();
};

void FeedReaderTest::rssIsRead()
{
    const Result<FeedContent> feed = readFeed(
        "\n <?xml version=\"1.0\"?>\n<rss version=\"2.0\" xmlns:atom=\"http://www.w3.org/2005/Atom\""
        " xmlns:media=\"http://search.yahoo.com/mrss/\"><channel><title>Bakers &amp; Co</title>"
        "<link>https://example.com</link><atom:link rel=\"self\" href=\"https://example.com/rss\"/>"
        "<image><title>Logo</title><url>https://example.com/a.png</url></image>"
        "<item><title>Bread &lt;b&gt;rises&lt;/b&gt;</title><media:title>Photo</media:title><link>/bread</link>"
        "<guid isPermaLink=\"false\">id-1</guid><pubDate>Sun, 22 Nov 2026 10:00:00 +0200</pubDate>"
        "<description><![CDATA[<p>One&nbsp;line.</p><p>Another &mdash; line.</p><script>alert(1)</script>]]>"
        "</description></item>"
        "<item><title>Two</title><guid>https://example.com/two</guid></item></channel></rss>",
        QUrl(QStringLiteral("https://example.com/rss")));
    QVERIFY(feed.has_value());
    QCOMPARE(feed->title, QStringLiteral("Bakers & Co"));
    QCOMPARE(feed->self, QStringLiteral("https://example.com/rss"));
    QCOMPARE(feed->entries.size(), 2);
    const FeedEntry first = feed->entries.at(0);
    QCOMPARE(first.title, QStringLiteral("Bread rises"));
    QCOMPARE(first.link, QStringLiteral("https://example.com/bread"));
    QCOMPARE(first.guid, QStringLiteral("id-1"));
    QCOMPARE(first.atMs, feedTime("2026-11-22T08:00:00Z"));
    QCOMPARE(first.summary, QStringLiteral("One line.\nAnother — line."));
    QCOMPARE(feed->entries.at(1).link, QStringLiteral("https://example.com/two")); // a guid may be the link
}

void FeedReaderTest::rdfIsRead()
{
    const Result<FeedContent> feed = readFeed(
        "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns=\"http://purl.org/rss/1.0/\""
        " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><channel rdf:about=\"https://example.com/\">"
        "<title>Old</title><items><rdf:Seq><rdf:li resource=\"x\"/></rdf:Seq></items></channel>"
        "<item rdf:about=\"urn:1\"><title>Item</title><link>https://example.com/1</link>"
        "<dc:date>2026-11-22T10:00:00+02:00</dc:date><description>Words</description></item></rdf:RDF>");
    QVERIFY(feed.has_value());
    QCOMPARE(feed->title, QStringLiteral("Old"));
    QCOMPARE(feed->entries.size(), 1);
    QCOMPARE(feed->entries.at(0).guid, QStringLiteral("urn:1"));
    QCOMPARE(feed->entries.at(0).atMs, feedTime("2026-11-22T08:00:00Z"));
    QCOMPARE(feed->entries.at(0).summary, QStringLiteral("Words"));
}

void FeedReaderTest::atomIsRead()
{
    const Result<FeedContent> feed = readFeed(
        "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title type=\"text\">A &lt; B</title>"
        "<link rel=\"self\" href=\"https://example.com/atom\"/><author><name>Anna</name></author>"
        "<entry><id>tag:1</id><title type=\"html\">&lt;i&gt;Hello&lt;/i&gt;</title>"
        "<link rel=\"enclosure\" href=\"https://example.com/a.mp3\"/><link href=\"https://example.com/1\"/>"
        "<updated>2026-11-23T00:00:00Z</updated><published>2026-11-22T10:00:00.5Z</published>"
        "<content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\"><p>One <b>bold</b></p><p>Two</p></div>"
        "</content></entry></feed>");
    QVERIFY(feed.has_value());
    QCOMPARE(feed->title, QStringLiteral("A < B")); // plain text is no HTML
    QCOMPARE(feed->self, QStringLiteral("https://example.com/atom"));
    const FeedEntry entry = feed->entries.value(0);
    QCOMPARE(entry.title, QStringLiteral("Hello"));
    QCOMPARE(entry.link, QStringLiteral("https://example.com/1"));
    QCOMPARE(entry.atMs, feedTime("2026-11-22T10:00:00Z") + 500);
    QCOMPARE(entry.summary.simplified(), QStringLiteral("One bold Two"));
}

void FeedReaderTest::whatHasNoGuidIsKnownByItsLinkOrItsWords()
{
    const Result<FeedContent> feed = readFeed(rssOf("<item><title>A</title><link>https://example.com/a</link></item>"
                                                    "<item><title>B</title></item><item><title>C</title></item>"
                                                    "<item><title>B</title></item><item/>"));
    QVERIFY(feed.has_value());
    QCOMPARE(feed->entries.size(), 3); // the same once, and nothing of nothing
    QCOMPARE(feed->entries.at(0).guid, QStringLiteral("https://example.com/a"));
    QVERIFY(feed->entries.at(1).guid.startsWith(QLatin1String("sha256:")));
    QVERIFY(feed->entries.at(1).guid != feed->entries.at(2).guid);
    const Result<FeedContent> again = readFeed(rssOf("<item><title>B</title></item>"));
    QCOMPARE(again->entries.at(0).guid, feed->entries.at(1).guid); // and the same tomorrow
    const Result<FeedContent> endless
        = readFeed(rssOf("<item><title>A</title><guid>" + QByteArray(5000, 'g') + "</guid></item>"));
    QVERIFY(endless->entries.at(0).guid.startsWith(QLatin1String("sha256:")));
}

void FeedReaderTest::htmlBecomesPlainText_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("plain");
    const auto row = [](const char *html, const char *plain) {
        QTest::addRow("%s", html) << QString::fromUtf8(html) << QString::fromUtf8(plain);
    };
    row("1 < 2 and 3 > 2", "1 < 2 and 3 > 2");
    row("a<br/>b<BR>c", "a\nb\nc");
    row("<p>a</p>\n\n<p> b  c </p>", "a\nb c");
    row("&lt;b&gt; is bold", "<b> is bold");
    row("&amp;amp; &#65;&#x42; &#0; &#xD800; &#x110000;", "&amp; AB &#0; &#xD800; &#x110000;");
    row("&unknown; & &; &#;", "&unknown; & &; &#;");
    row("a<!-- <b>no</b> -->b", "ab");
    row("a<style>p{}</style>b<script src=x>1<2</script>c", "abc");
    row("a<script>never closed", "a");
    row("a<b", "a");
    row("<img src=x onerror=alert(1)>a", "a");
    row("&#128512;", "😀");
    row("Καλημέρα<br>привет", "Καλημέρα\nпривет");
}

void FeedReaderTest::htmlBecomesPlainText()
{
    QFETCH(QString, html);
    QTEST(plainOfHtml(html, 1000), "plain");
    QCOMPARE(plainOfHtml(html, 0), QString());
}

void FeedReaderTest::momentsAreRead_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<qint64>("moment");
    const qint64 ten = feedTime("2026-11-22T10:00:00Z");
    const auto row = [](const char *written, qint64 moment) {
        QTest::addRow("%s.", written) << QString::fromLatin1(written) << moment;
    };
    row("Sun, 22 Nov 2026 10:00:00 GMT", ten);
    row("Sun, 22 Nov 2026 10:00:00 +0000", ten);
    row("Sun, 22 Nov 2026 12:00:00 +0200", ten);
    row("Sun, 22 Nov 2026 12:00:00 +02:00", ten);
    row("Sun, 22 Nov 26 05:00:00 EST", ten);
    row("22 Nov 2026 10:00 Z", ten);
    row("22 November 2026 10:00:00", ten);
    row("Sunday, 22-Nov-26 10:00:00 UT", ten);
    row("2026-11-22T10:00:00Z", ten);
    row("2026-11-22T12:00:00.000+02:00", ten);
    row("2026-11-22T10:00:00", ten);
    row("2026-11-22", feedTime("2026-11-22T00:00:00Z"));
    row("", 0);
    row("yesterday", 0);
    row("Sun, 32 Nov 2026 10:00:00 GMT", 0);
    row("Sun, 22 Foo 2026 10:00:00 GMT", 0);
    row("Sun, 22 Nov 2026 25:00:00 GMT", 0);
    row("99999999999999999999", 0);
}

void FeedReaderTest::momentsAreRead()
{
    QFETCH(QString, written);
    QTEST(feedMoment(written), "moment");
}

void FeedReaderTest::encodingsAreRecognised_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("title");
    const QString greek = QStringLiteral("Νέα");
    const auto file = [](const char *encoding, const QByteArray &title) {
        return "<?xml version=\"1.0\" encoding=\"" + QByteArray(encoding) + "\"?><rss><channel><title>" + title
            + "</title></channel></rss>";
    };
    QTest::newRow("as it says") << file("utf-8", greek.toUtf8()) << greek;
    QTest::newRow("claims Latin 1, is UTF-8") << file("iso-8859-1", greek.toUtf8()) << greek;
    QTest::newRow("claims UTF-16, is UTF-8") << file("utf-16", greek.toUtf8()) << greek;
    QTest::newRow("claims nonsense, is UTF-8") << file("x-nonsense", greek.toUtf8()) << greek;
    QTest::newRow("mark") << "\xef\xbb\xbf" + file("windows-1253", greek.toUtf8()) << greek;
    QTest::newRow("windows-1251") << file("windows-1251", "\xcd\xee\xe2\xee") << QStringLiteral("Ново");
    QTest::newRow("iso-8859-7") << file("ISO-8859-7", "\xcd\xdd\xe1") << greek;
    const QString text = QString::fromUtf8(file("utf-16", greek.toUtf8()));
    QStringEncoder little(QStringConverter::Utf16LE);
    QTest::newRow("UTF-16 without a mark") << QByteArray(little(text)) << greek;
    QStringEncoder big(QStringConverter::Utf16BE, QStringConverter::Flag::WriteBom);
    QTest::newRow("UTF-16 with a mark") << QByteArray(big(text)) << greek;
}

void FeedReaderTest::encodingsAreRecognised()
{
    QFETCH(QByteArray, bytes);
    const Result<FeedContent> feed = readFeed(bytes);
    QVERIFY2(feed.has_value(), feed ? "" : qPrintable(feed.error().args.join(u' ')));
    QTEST(feed->title, "title");
}

void FeedReaderTest::whatIsNoFeedIsRefusedWithLineAndReason_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QStringList>("args");
    const auto args = [](const char *line, const char *reason) {
        return QStringList{QLatin1String(line), QLatin1String(reason)};
    };
    QTest::newRow("nothing") << QByteArray(" \n") << ErrorCode::Empty << QStringList();
    QTest::newRow("page") << QByteArray("<!DOCTYPE html>\n<html><body>x</body></html>") << ErrorCode::BadSyntax
                          << args("1", "html");
    QTest::newRow("page without a type") << QByteArray("\n\n<html/>") << ErrorCode::BadSyntax << args("1", "html");
    QTest::newRow("other XML") << QByteArray("<a>\n</a>") << ErrorCode::BadSyntax << args("1", "not_a_feed");
    QTest::newRow("DTD") << QByteArray("<?xml version=\"1.0\"?>\n<!DOCTYPE rss [<!ENTITY a \"b\">]>\n<rss/>")
                         << ErrorCode::BadSyntax << args("2", "dtd");
    QTest::newRow("external DTD") << QByteArray("<!DOCTYPE rss SYSTEM \"file:///etc/passwd\"><rss/>")
                                  << ErrorCode::BadSyntax << args("1", "dtd");
    QTest::newRow("cut off") << QByteArray("<rss><channel>\n<item><title>a") << ErrorCode::BadSyntax
                             << args("2", "cut_off");
    QTest::newRow("deep") << rssOf("\n" + QByteArray("<a>").repeated(100'000)) << ErrorCode::BadSyntax
                          << args("2", "too_deep");
    QTest::newRow("deep in an item") << rssOf("\n<item><description>" + QByteArray("<a>").repeated(100'000))
                                     << ErrorCode::BadSyntax << args("2", "too_deep");
    QTest::newRow("bad letters") << QByteArray("<rss>\n<channel>\xff\xfe\xfd") << ErrorCode::BadEncoding
                                 << QStringList{QStringLiteral("UTF-8"), QStringLiteral("2")};
    QTest::newRow("unknown encoding") << QByteArray("<?xml version=\"1.0\" encoding=\"x-no\"?>\n\n<rss>\xff</rss>")
                                      << ErrorCode::BadEncoding
                                      << QStringList{QStringLiteral("x-no"), QStringLiteral("3")};
}

void FeedReaderTest::whatIsNoFeedIsRefusedWithLineAndReason()
{
    QFETCH(QByteArray, bytes);
    const Result<FeedContent> feed = readFeed(bytes);
    QVERIFY(!feed);
    QTEST(feed.error().code, "code");
    QTEST(feed.error().args, "args");
    const Result<FeedContent> crossed = readFeed("<rss><channel><a></b></channel></rss>");
    QCOMPARE(crossed.error().code, ErrorCode::BadSyntax); // in the reader's own words
    QVERIFY(!crossed.error().args.value(1).isEmpty());
    const Result<FeedContent> large = readFeed(QByteArray(50'000'000, ' ') + '<');
    QCOMPARE(large.error().code, ErrorCode::TooLarge);
    QCOMPARE(large.error().args, (QStringList{QStringLiteral("50000001"), QString::number(FeedLimits::bytes)}));
}

void FeedReaderTest::entitiesOfHtmlAreKnown()
{
    const Result<FeedContent> feed = readFeed(rssOf("<item><title>A&nbsp;&mdash; B &bogus; C</title></item>"));
    QVERIFY(feed.has_value());
    QCOMPARE(feed->entries.value(0).title, QStringLiteral("A — B \ufffd C"));
}

void FeedReaderTest::entitiesAreNeverExpanded()
{
    QByteArray laughs = "<!DOCTYPE rss [<!ENTITY l0 \"lol\">";
    for (int i = 1; i < 12; ++i)
        laughs += "<!ENTITY l" + QByteArray::number(i) + " \"" + ("&l" + QByteArray::number(i - 1) + ";").repeated(10)
            + "\">";
    laughs += "]>" + rssOf("<item><title>&l11;</title></item>");
    QCOMPARE(readFeed(laughs).error().args.value(1), QStringLiteral("dtd"));
    const Result<FeedContent> own = readFeed("<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss><channel>"
                                             "<title>&x;</title></channel></rss>");
    QCOMPARE(own.error().args.value(1), QStringLiteral("dtd"));
}

void FeedReaderTest::onlyLinksOfTheWebAreTaken()
{
    for (const char *link : {"javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "https://a@b.example/",
             "ftp://x.example/", "mailto:a@b.example"}) {
        const Result<FeedContent> feed
            = readFeed(rssOf("<item><title>A</title><link>" + QByteArray(link) + "</link></item>"));
        QVERIFY(feed.has_value());
        QCOMPARE(feed->entries.value(0).link, QString());
    }
}

void FeedReaderTest::limitsHold()
{
    QByteArray items;
    for (int i = 0; i < 3000; ++i)
        items += "<item><title>" + QByteArray::number(i) + "</title></item>";
    const Result<FeedContent> many = readFeed(rssOf(items));
    QCOMPARE(many->entries.size(), FeedLimits::entries);
    QVERIFY(many->isCut);
    const Result<FeedContent> stuffed
        = readFeed(rssOf("<item><title>" + QByteArray(2'000'000, 't') + "</title><description>"
            + QByteArray("&lt;p&gt;").repeated(100'000) + QByteArray(1'000'000, 'd') + "</description></item>"));
    QVERIFY(stuffed->entries.value(0).title.size() <= FeedLimits::title);
    QVERIFY(stuffed->entries.value(0).summary.size() <= FeedLimits::summary);
    QVERIFY(!stuffed->isCut);
}

void FeedReaderTest::aPageNamesItsFeed()
{
    const QUrl page(QStringLiteral("https://example.com/blog/"));
    QCOMPARE(feedNamedBy("<html><link rel=stylesheet href=a.css><LINK rel='alternate' type='application/rss+xml' "
                         "href='../feed?a=1&amp;b=2'>",
                 page),
        QUrl(QStringLiteral("https://example.com/feed?a=1&b=2")));
    QVERIFY(!feedNamedBy("<link type=\"application/atom+xml\" href=\"javascript:x\">", page).isValid());
    QVERIFY(!feedNamedBy("<html>nothing</html>", page).isValid());
    QVERIFY(!feedNamedBy(QByteArray("<link ").repeated(100'000), page).isValid());
}

//! A feed with each of its bytes taken away, doubled or turned: read or refused, never worse.
void FeedReaderTest::noBytesCrash()
{
    const QByteArray whole
        = rssOf("<item><title>A &amp; <![CDATA[<b>x</b>]]></title><guid>1</guid><link>https://e.com</link>"
                "<pubDate>Sun, 22 Nov 2026 10:00:00 GMT</pubDate></item>");
    int read = 0;
    for (qsizetype at = 0; at < whole.size(); ++at) {
        QByteArray turned = whole;
        turned[at] = char(turned.at(at) ^ 0x5a);
        for (const QByteArray &bytes : {whole.left(at), whole.mid(at), turned, whole.left(at) + whole.mid(at + 1)})
            read += readFeed(bytes) ? 1 : 0;
    }
    QVERIFY(read > 100); // most of the words may be anything
}

STOA_TEST(FeedReaderTest)

} // namespace stoa::test

#include "feedreader_test.moc"
