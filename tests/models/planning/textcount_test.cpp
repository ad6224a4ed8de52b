// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/networks.h"
#include "models/planning/textcount.h"
#include "tests/support/shareddata.h"
#include "tests/support/testcase.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace stoa;

namespace {

QJsonObject twitterFile(const QString &name)
{
    QFile file(test::sharedData(QStringLiteral("twitter-text/") + name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    // validate.json has a comma before a closing bracket.
    QString text = QString::fromUtf8(file.readAll());
    text.replace(QRegularExpression(QStringLiteral(",(\\s*[\\]}])")), QStringLiteral("\\1"));
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

WeightedRules rulesOf(const QString &name)
{
    const QJsonObject file = twitterFile(name);
    WeightedRules rules;
    rules.limit = file[QLatin1String("maxWeightedTweetLength")].toInt();
    rules.scale = file[QLatin1String("scale")].toInt();
    rules.defaultWeight = file[QLatin1String("defaultWeight")].toInt();
    rules.linkLength = file[QLatin1String("transformedURLLength")].toInt();
    rules.emojiAsOne = file[QLatin1String("emojiParsingEnabled")].toBool();
    rules.ranges.clear();
    for (const QJsonValue &value : file[QLatin1String("ranges")].toArray())
        rules.ranges.append({char32_t(value[QLatin1String("start")].toInt()),
            char32_t(value[QLatin1String("end")].toInt()), value[QLatin1String("weight")].toInt()});
    return rules;
}

// "'a' x 476 + ' ' + 'http://' + ...": how the cases write long texts down.
QString spelledOut(const QString &expression)
{
    static const QRegularExpression part(QStringLiteral("'([^']*)'(?: x (\\d+))?"));
    QString text;
    auto parts = part.globalMatch(expression);
    while (parts.hasNext()) {
        const QRegularExpressionMatch match = parts.next();
        text += match.captured(1).repeated(match.captured(2).isEmpty() ? 1 : match.captured(2).toInt());
    }
    return text;
}

} // namespace

class TextcountTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twitterText_data();
    void twitterText();
    void builtInRulesAreVersionThree();
    void mastodon_data();
    void mastodon();
    void otherWays_data();
    void otherWays();
    void overflowIsWhereItBegins();
    void hostileText();
};

void TextcountTest::twitterText_data()
{
    if (test::sharedData(QStringLiteral("twitter-text/validate.json")).isEmpty())
        QSKIP("no shared data");
    QTest::addColumn<QString>("config");
    QTest::addColumn<QJsonObject>("testCase");
    const std::pair<const char *, const char *> sections[]
        = {{"tweets", "config-v1.json"}, {"WeightedTweetsCounterTest", "config-v2.json"},
            {"WeightedTweetsWithDiscountedEmojiCounterTest", "config-v3.json"},
            {"WeightedTweetsWithDiscountedUnicode9EmojiCounterTest", "config-v3.json"},
            {"WeightedTweetsWithDiscountedUnicode10EmojiCounterTest", "config-v3.json"},
            {"UnicodeDirectionalMarkerCounterTest", "config-v3.json"}};
    const QJsonObject tests = twitterFile(QStringLiteral("validate.json"))[QLatin1String("tests")].toObject();
    for (const auto &[section, config] : sections) {
        const QJsonArray cases = tests[QLatin1String(section)].toArray();
        QVERIFY2(!cases.isEmpty(), section);
        for (qsizetype i = 0; i < cases.size(); ++i) {
            const QString name = QStringLiteral("%1 %2: %3")
                                     .arg(QLatin1String(section))
                                     .arg(i)
                                     .arg(cases[i][QLatin1String("description")].toString());
            QTest::newRow(qPrintable(name)) << QString::fromLatin1(config) << cases[i].toObject();
        }
    }
}

void TextcountTest::twitterText()
{
    QFETCH(QString, config);
    QFETCH(QJsonObject, testCase);
    const QString text = testCase[QLatin1String("text")].toString();
    const WeightedRules rules = rulesOf(config);
    const TextCount count = countWeighted(text, rules);
    const QJsonValue expected = testCase[QLatin1String("expected")];
    if (expected.isBool()) {
        QCOMPARE(!text.isEmpty() && !count.isOver(), expected.toBool());
        return;
    }
    QCOMPARE(count.used, expected[QLatin1String("weightedLength")].toInt());
    QCOMPARE(count.used * 1000 / count.limit, expected[QLatin1String("permillage")].toInt());
    QCOMPARE(!count.isOver(), expected[QLatin1String("valid")].toBool());
    const qsizetype fits = count.overflowAt < 0 ? text.size() : count.overflowAt;
    QCOMPARE(fits - 1, expected[QLatin1String("validRangeEnd")].toInt());
}

void TextcountTest::builtInRulesAreVersionThree()
{
    if (test::sharedData(QStringLiteral("twitter-text/config-v3.json")).isEmpty())
        QSKIP("no shared data");
    const WeightedRules file = rulesOf(QStringLiteral("config-v3.json"));
    const WeightedRules ours;
    QCOMPARE(ours.limit, file.limit);
    QCOMPARE(ours.scale, file.scale);
    QCOMPARE(ours.defaultWeight, file.defaultWeight);
    QCOMPARE(ours.linkLength, file.linkLength);
    QCOMPARE(ours.emojiAsOne, file.emojiAsOne);
    QCOMPARE(ours.ranges.size(), file.ranges.size());
    for (qsizetype i = 0; i < ours.ranges.size(); ++i) {
        QCOMPARE(ours.ranges[i].first, file.ranges[i].first);
        QCOMPARE(ours.ranges[i].last, file.ranges[i].last);
        QCOMPARE(ours.ranges[i].weight, file.ranges[i].weight);
    }
}

void TextcountTest::mastodon_data()
{
    QFile file(test::sharedData(QStringLiteral("mastodon-length/status_length_cases.csv")));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("no shared data");
    QTest::addColumn<QString>("warning");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("limit");
    QTest::addColumn<bool>("fits");
    static const QRegularExpression row(QStringLiteral("^([a-z0-9_]+),\"(.*)\",\"(.*)\",(\\d+),(ok|error)$"));
    file.readLine();
    while (!file.atEnd()) {
        const QRegularExpressionMatch match = row.match(QString::fromUtf8(file.readLine()).trimmed());
        QVERIFY(match.hasMatch());
        QTest::newRow(qPrintable(match.captured(1)))
            << spelledOut(match.captured(2)) << spelledOut(match.captured(3)) << match.captured(4).toInt()
            << (match.captured(5) == QLatin1String("ok"));
    }
}

void TextcountTest::mastodon()
{
    QFETCH(QString, warning);
    QFETCH(QString, text);
    QFETCH(int, limit);
    QFETCH(bool, fits);
    QCOMPARE(!countMastodon(text, warning, limit).isOver(), fits);
}

void TextcountTest::otherWays_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("way");
    QTest::addColumn<int>("expected");
    const QString family = QStringLiteral("👨‍👩‍👧‍👦");
    const QString greek = QStringLiteral("Καλημέρα");
    const auto row = [](const char *name, const QString &text, CountWay way, int expected) {
        QTest::newRow(name) << text << int(way) << expected;
    };
    row("family, graphemes", family, CountWay::Graphemes, 1);
    row("family, code points", family, CountWay::CodePoints, 7);
    row("family, units", family, CountWay::Utf16Units, 11);
    row("family, bytes", family, CountWay::Utf8Bytes, 25);
    row("family, X", family, CountWay::Weighted, 2);
    row("family, Mastodon", family, CountWay::Mastodon, 1);
    row("family, Threads", family, CountWay::EmojiAsBytes, 25);
    row("Greek, bytes", greek, CountWay::Utf8Bytes, 16);
    row("Greek, X", greek, CountWay::Weighted, 8);
    row("Greek, Threads", greek, CountWay::EmojiAsBytes, 8);
    row("link on Bluesky counts in full", QStringLiteral("https://example.com/a"), CountWay::Graphemes, 21);
    row("link on X", QStringLiteral("example.gr"), CountWay::Weighted, 23);
    row("link without scheme on Mastodon", QStringLiteral("example.gr"), CountWay::Mastodon, 10);
    row("mention", QStringLiteral("γεια @anna@social.example!"), CountWay::Mastodon, 11);
    row("mail address is no mention", QStringLiteral("x@anna@social.example"), CountWay::Mastodon, 21);
    row("flag", QStringLiteral("🇬🇷"), CountWay::Weighted, 2);
    row("keycap", QStringLiteral("1️⃣"), CountWay::Weighted, 2);
    row("digit", QStringLiteral("1"), CountWay::EmojiAsBytes, 1);
    row("copyright is text", QStringLiteral("©"), CountWay::EmojiAsBytes, 1);
    row("nothing", QString(), CountWay::Mastodon, 0);
}

void TextcountTest::otherWays()
{
    QFETCH(QString, text);
    QFETCH(int, way);
    QFETCH(int, expected);
    const TextCount count = countText(text, CountWay(way), 0);
    QCOMPARE(count.used, expected);
    QVERIFY(!count.isOver());
}

void TextcountTest::overflowIsWhereItBegins()
{
    const QString text = QStringLiteral("ab😀cd");
    QCOMPARE(countText(text, CountWay::CodePoints, 3).overflowAt, 4);
    QCOMPARE(countText(text, CountWay::Utf16Units, 3).overflowAt, 2);
    QCOMPARE(countText(text, CountWay::Utf8Bytes, 6).overflowAt, 4);
    QCOMPARE(countText(text, CountWay::Graphemes, 2).overflowAt, 2);
    QCOMPARE(countText(text, CountWay::Weighted, 5).overflowAt, 5);
    QCOMPARE(countText(QStringLiteral("@a@b.example xyz"), CountWay::Mastodon, 4).overflowAt, 14);
    QCOMPARE(countText(QStringLiteral("x https://example.com/ y"), CountWay::Mastodon, 10).overflowAt, 2);
    QCOMPARE(countText(text, CountWay::Graphemes, 5).overflowAt, -1);
}

void TextcountTest::hostileText()
{
    const QString texts[] = {QString(QChar(0xD800)) + QChar(0), QStringLiteral("@a").repeated(20'000),
        QStringLiteral("@") + QStringLiteral("a.").repeated(20'000), QString(200'000, QChar(0x301)),
        QStringLiteral("👨\u200D").repeated(20'000), QStringLiteral("1\uFE0F")};
    for (const QString &text : texts) {
        for (const Network &network : networks())
            QVERIFY(countFor(network, text).used > 0);
    }
}

STOA_TEST(TextcountTest)
#include "textcount_test.moc"
