// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/linkfinder.h"
#include "tests/support/shareddata.h"
#include "tests/support/testcase.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace stoa;

namespace {

QStringList linkTexts(const QString &text, bool onlyWithScheme = false)
{
    QStringList texts;
    for (const FoundLink &link : findLinks(text, onlyWithScheme))
        texts.append(text.mid(link.from, link.to - link.from));
    return texts;
}

QJsonArray extractCases(const QString &section)
{
    QFile file(test::sharedData(QStringLiteral("twitter-text/extract.json")));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll())[QLatin1String("tests")][section].toArray();
}

// The form of the case: a list of addresses, or of {url, indices} in code points.
QStringList expectedTexts(const QJsonArray &expected)
{
    QStringList texts;
    for (const QJsonValue &value : expected)
        texts.append(value.isObject() ? value[QLatin1String("url")].toString() : value.toString());
    return texts;
}

} // namespace

class LinkfinderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void conformance_data();
    void conformance();
    void everyTopLevelDomain();
    void withSchemeOnly();
    void hostileTextTakesNoTime();
};

void LinkfinderTest::conformance_data()
{
    if (test::sharedData(QStringLiteral("twitter-text/extract.json")).isEmpty())
        QSKIP("no shared data");
    QTest::addColumn<QJsonObject>("testCase");
    const QString sections[] = {QStringLiteral("urls"), QStringLiteral("urls_with_indices"),
        QStringLiteral("urls_with_directional_markers"), QStringLiteral("tco_urls_with_params")};
    for (const QString &section : sections) {
        const QJsonArray cases = extractCases(section);
        QVERIFY2(!cases.isEmpty(), qPrintable(section));
        for (qsizetype i = 0; i < cases.size(); ++i) {
            const QJsonObject one = cases[i].toObject();
            const QString name
                = QStringLiteral("%1 %2: %3").arg(section).arg(i).arg(one[QLatin1String("description")].toString());
            QTest::newRow(qPrintable(name)) << one;
        }
    }
}

void LinkfinderTest::conformance()
{
    QFETCH(QJsonObject, testCase);
    const QString text = testCase[QLatin1String("text")].toString();
    const QJsonArray expected = testCase[QLatin1String("expected")].toArray();
    QCOMPARE(linkTexts(text).join(u' '), expectedTexts(expected).join(u' '));
    const std::vector<FoundLink> found = findLinks(text);
    for (qsizetype i = 0; i < expected.size(); ++i) {
        if (!expected[i].isObject())
            continue;
        const QJsonArray indices = expected[i][QLatin1String("indices")].toArray();
        QCOMPARE(text.left(found[size_t(i)].from).toUcs4().size(), indices[0].toInt());
        QCOMPARE(text.left(found[size_t(i)].to).toUcs4().size(), indices[1].toInt());
    }
}

// tlds.yml is regular enough to be read by lines: a text, then the one address it holds.
void LinkfinderTest::everyTopLevelDomain()
{
    QFile file(test::sharedData(QStringLiteral("twitter-text/tlds.yml")));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("no shared data");
    const QString mark = QStringLiteral("    text: ");
    int cases = 0;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        if (!line.startsWith(mark.trimmed()))
            continue;
        QString text = line.mid(6);
        text.remove(QLatin1Char('\''));
        QVERIFY2(linkTexts(text) == QStringList{text}, qPrintable(text));
        ++cases;
    }
    QVERIFY(cases > 1500);
}

void LinkfinderTest::withSchemeOnly()
{
    QCOMPARE(linkTexts(QStringLiteral("see example.com or https://example.gr/x."), true),
        QStringList{QStringLiteral("https://example.gr/x")});
    QCOMPARE(linkTexts(QStringLiteral("aaahttp://example.com"), true), QStringList());
    QCOMPARE(linkTexts(QStringLiteral("(https://el.wikipedia.org/wiki/Stoa_(a))"), true),
        QStringList{QStringLiteral("https://el.wikipedia.org/wiki/Stoa_(a)")});
    QVERIFY(isTopLevelDomain(u"GR") && isTopLevelDomain(u"рф") && !isTopLevelDomain(u"bz2"));
}

// No clock here: the texts would take minutes if the search were not linear, and the test's own limit of time ends it.
void LinkfinderTest::hostileTextTakesNoTime()
{
    const QStringList texts{QString(1'000'000, QChar(0x3042)), QString(1'000'000, QLatin1Char('.')),
        QStringLiteral("a.").repeated(200'000), QStringLiteral("http://").repeated(100'000),
        QStringLiteral("http://a.com/(").repeated(20'000), QString(1'000'000, QChar(0xD800)),
        QString(1'000'000, QChar(0))};
    for (const QString &text : texts)
        findLinks(text);
    const QString joined = QStringLiteral("あ").repeated(500'000) + QStringLiteral("example.com");
    QCOMPARE(linkTexts(joined), QStringList{QStringLiteral("example.com")});
}

STOA_TEST(LinkfinderTest)
#include "linkfinder_test.moc"
