// SPDX-License-Identifier: GPL-3.0-or-later
// What the composer reckons without a window: tagged links, filled templates, previews, emoji.
#include "models/planning/emojilist.h"
#include "models/planning/linktags.h"
#include "models/planning/postpreview.h"
#include "models/planning/posttemplates.h"
#include "tests/support/testcase.h"

#include <QTest>

using namespace stoa;

class ComposercoresTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linksGetTags_data();
    void linksGetTags();
    void presetOfTheNetworkComesFirst();
    void templatesAreFilled();
    void previewsAreCut();
    void picturesAreCut_data();
    void picturesAreCut();
    void everyNetworkOfTheListHasALook();
    void emojiAreFoundInThreeLanguages_data();
    void emojiAreFoundInThreeLanguages();
};

namespace {

PostAccount accountOn(const char *network)
{
    PostAccount account;
    account.network = QString::fromUtf8(network);
    account.handle = QStringLiteral("blue.cafe");
    account.name = QStringLiteral("Blue Café");
    return account;
}

} // namespace

void ComposercoresTest::linksGetTags_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("wanted");
    const auto row = [](const char *name, const char *link, const char *wanted) {
        QTest::newRow(name) << QString::fromUtf8(link) << QString::fromUtf8(wanted);
    };
    row("plain", "https://a.example/",
        "https://a.example/?utm_source=instagram&utm_medium=social&utm_campaign=spring_sale");
    row("has a query", "https://a.example/?id=1",
        "https://a.example/?id=1&utm_source=instagram&utm_medium=social&utm_campaign=spring_sale");
    row("fragment stays last", "https://a.example/p#x",
        "https://a.example/p?utm_source=instagram&utm_medium=social&utm_campaign=spring_sale#x");
    row("what is there stays", "https://a.example/?utm_source=mail&UTM_Campaign=z",
        "https://a.example/?utm_source=mail&UTM_Campaign=z&utm_medium=social");
    row("odd letters stay as they are", "https://a.example/caf%C3%A9?q=a+b%20c",
        "https://a.example/caf%C3%A9?q=a+b%20c&utm_source=instagram&utm_medium=social&utm_campaign=spring_sale");
    row("not of the web", "mailto:a@a.example", "mailto:a@a.example");
    row("nothing", "", "");
}

void ComposercoresTest::linksGetTags()
{
    QFETCH(QString, link);
    QFETCH(QString, wanted);
    const LinkPreset preset{{}, QStringLiteral("All"), {}, QStringLiteral("{network}"), QStringLiteral("social"),
        QStringLiteral("spring sale"), QStringLiteral("{theme}"), {}};
    QCOMPARE(taggedLink(link, preset, PostRow(), accountOn("instagram")), wanted);
}

void ComposercoresTest::presetOfTheNetworkComesFirst()
{
    const QList<LinkPreset> presets{{{}, QStringLiteral("All"), {}, QStringLiteral("all"), {}, {}, {}, {}},
        {{}, QStringLiteral("X"), QStringLiteral("x"), QStringLiteral("{handle}"), {}, {}, {}, {}}};
    const QString link = QStringLiteral("https://a.example/");
    QCOMPARE(linkOnAccount(link, presets, {}, accountOn("x")), link + QStringLiteral("?utm_source=blue.cafe"));
    QCOMPARE(linkOnAccount(link, presets, {}, accountOn("vk")), link + QStringLiteral("?utm_source=all"));
    QCOMPARE(linkOnAccount(link, {}, {}, accountOn("vk")), link);
}

void ComposercoresTest::templatesAreFilled()
{
    const PostTemplate offer{{}, {}, QStringLiteral("{Product} in {city}"),
        QStringLiteral("Now {product} for {price}! {} {ΤΙΜΉ}"), QStringLiteral("https://a.example/{city}"),
        PostKind::Offer};
    QCOMPARE(templatePlaces(offer),
        (QStringList{
            QStringLiteral("Product"), QStringLiteral("city"), QStringLiteral("price"), QStringLiteral("ΤΙΜΉ")}));
    const QHash<QString, QString> values{{placeKey(QStringLiteral("PRODUCT")), QStringLiteral("{price} bread")},
        {placeKey(QStringLiteral("τιμή")), QStringLiteral("2 €")}};
    QCOMPARE(filledTemplate(offer.text, values), QStringLiteral("Now {price} bread for {price}! {} 2 €"));
    QCOMPARE(filledTemplate(QStringLiteral("no places"), values), QStringLiteral("no places"));
}

void ComposercoresTest::previewsAreCut()
{
    PostRow post;
    post.text = QStringLiteral("word ").repeated(60).trimmed();
    post.link = QStringLiteral("https://www.a.example/x");
    const PostPreview instagram = previewOf(post, accountOn("instagram"), {}, {});
    QVERIFY(instagram.text.size() <= 125);
    QVERIFY(instagram.text.endsWith(QStringLiteral("word"))); // no half words
    QCOMPARE(instagram.text + QLatin1Char(' ') + instagram.rest, post.text);
    QVERIFY(instagram.missesMedia);
    QVERIFY(!instagram.confirmed);
    QVERIFY(instagram.link.isEmpty());
    const PostPreview mastodon = previewOf(post, accountOn("mastodon"), {}, {});
    QVERIFY(mastodon.rest.isEmpty());
    QVERIFY(mastodon.confirmed);
    QCOMPARE(mastodon.linkHost, QStringLiteral("a.example"));
    QCOMPARE(mastodon.handle, QStringLiteral("@blue.cafe"));
    post.text = QStringLiteral("one\ntwo\nthree\nfour");
    QCOMPARE(previewOf(post, accountOn("instagram"), {}, {}).text, QStringLiteral("one\ntwo"));
    PostAttachment picture;
    picture.width = 400;
    picture.height = 300;
    QCOMPARE(previewOf(post, accountOn("x"), QList<PostAttachment>(6, picture), {}).notShown, 2);
    QCOMPARE(previewOf(post, accountOn("instagram"), QList<PostAttachment>(6, picture), {}).notShown, 0);
    post.title = QStringLiteral("For me only");
    QVERIFY(previewOf(post, accountOn("youtube"), {}, {}).title.isEmpty());
    QCOMPARE(previewOf(post, accountOn("youtube"), {}, {}, QStringLiteral("Film")).title, QStringLiteral("Film"));
}

void ComposercoresTest::picturesAreCut_data()
{
    QTest::addColumn<QString>("network");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QRect>("shown");
    QTest::newRow("Instagram: fits") << QStringLiteral("instagram") << QSize(1080, 1080) << QRect(0, 0, 1080, 1080);
    QTest::newRow("Instagram: too tall") << QStringLiteral("instagram") << QSize(1080, 1920)
                                         << QRect(0, 285, 1080, 1350);
    QTest::newRow("Instagram: too wide") << QStringLiteral("instagram") << QSize(2000, 500) << QRect(522, 0, 955, 500);
    QTest::newRow("TikTok: lying") << QStringLiteral("tiktok") << QSize(1920, 1080) << QRect(656, 0, 608, 1080);
    QTest::newRow("Telegram: anything") << QStringLiteral("telegram") << QSize(100, 1000) << QRect(0, 0, 100, 1000);
    QTest::newRow("unknown size") << QStringLiteral("x") << QSize(0, 0) << QRect();
}

void ComposercoresTest::picturesAreCut()
{
    QFETCH(QString, network);
    QFETCH(QSize, size);
    QFETCH(QRect, shown);
    QCOMPARE(shownPart(size, feedLook(*findNetwork(network))), shown);
}

void ComposercoresTest::everyNetworkOfTheListHasALook()
{
    const Network plain;
    for (const char *token : {"facebook", "instagram", "x", "linkedin", "pinterest", "youtube", "tiktok", "vk", "ok",
             "telegram", "mastodon", "bluesky", "threads"}) {
        const Network *const network = findNetwork(QString::fromUtf8(token));
        QVERIFY2(network != nullptr, token);
        QVERIFY2(&feedLook(*network) != &feedLook(plain), token);
    }
}

void ComposercoresTest::emojiAreFoundInThreeLanguages_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("English") << QStringLiteral("octopus") << QStringLiteral("🐙");
    QTest::newRow("Greek without accents") << QStringLiteral("χταποδι") << QStringLiteral("🐙");
    QTest::newRow("Russian, begun") << QStringLiteral("осьм") << QStringLiteral("🐙");
    QTest::newRow("two words") << QStringLiteral("red heart") << QStringLiteral("❤️");
    QTest::newRow("by what it stands for") << QStringLiteral("кофе") << QStringLiteral("☕");
}

void ComposercoresTest::emojiAreFoundInThreeLanguages()
{
    QFETCH(QString, typed);
    QFETCH(QString, wanted);
    QStringList found;
    for (const Emoji *emoji : findEmoji(typed))
        found.append(emoji->signs);
    QVERIFY2(found.mid(0, 5).contains(wanted), qPrintable(found.join(QLatin1Char(' '))));
    QVERIFY(findEmoji(QStringLiteral("qqqxyz")).isEmpty());
    QVERIFY(allEmoji().size() > 1500);
    for (const Emoji &emoji : allEmoji())
        QVERIFY2(
            !emoji.english.isEmpty() && !emoji.greek.isEmpty() && !emoji.russian.isEmpty(), qPrintable(emoji.signs));
    QCOMPARE(emojiOf(wanted)->signs, wanted);
}

STOA_TEST(ComposercoresTest)
#include "composercores_test.moc"
