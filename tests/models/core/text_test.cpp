// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/text.h"
#include "tests/support/shareddata.h"
#include "tests/support/testcase.h"

#include <QFile>
#include <QTest>

using namespace stoa;

class TextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folds_data();
    void folds();
    void everyCodePointIsStable();
    void keepsTheAlphabets();
    void survivesBrokenText_data();
    void survivesBrokenText();
    void growsWithExpansions();
    void mapsHitsBack_data();
    void mapsHitsBack();
    void wholeWords();
    void realCommentsFoldTheSameBothWays();
};

void TextTest::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char16_t *text, const char16_t *expected) {
        QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(expected);
    };
    row("case", u"Hello WORLD", u"hello world");
    row("greek accents", u"ΚΌΣΜΟΣ κόσμος ΚΟΣΜΟΣ", u"κοσμοσ κοσμοσ κοσμοσ");
    row("greek polytonic", u"ᾄδω Ἀθῆναι ᾼ ΐ ΰ ϊ Ϋ", u"αδω αθηναι α ι υ ι υ");
    row("final sigma", u"ς Σ σ", u"σ σ σ");
    row("yo", u"Ёлка ёлка Елка", u"елка елка елка");
    row("yo composed of two", u"е\u0308лка", u"елка");
    row("short i stays", u"Йод йод", u"йод йод");
    row("short i composed of two", u"И\u0306од и\u0306од", u"йод йод");
    row("short i with something between", u"и\u200D\u0306од", u"йод");
    row("accent over a Russian vowel", u"за\u0301мок", u"замок");
    row("french", u"Éléphant e\u0301 ç Œuvre", u"elephant e c œuvre");
    row("turkish dotted", u"İstanbul ı", u"istanbul ı");
    row("sharp s", u"Straße STRASSE ẞ", u"strasse strasse ss");
    row("full width", u"ＳＡＬＥ　１００％", u"sale 100%");
    row("ligatures", u"ﬁne ﬄ", u"fine ffl");
    row("mathematical letters", u"𝐅𝐑𝐄𝐄 𝓶𝓸𝓷𝓮𝔂 𝟙𝟘𝟘", u"free money 100");
    row("circled and squared", u"Ⓕⓡⓔⓔ ① ² 🄰", u"free 1 2 a");
    row("zero width and soft hyphen", u"fr\u200Bee\u00AD mo\u2060n\uFEFFey", u"free money");
    row("bidi controls", u"\u202Eabc\u202C \u2066d\u2069", u"abc d");
    row("no-break and wide spaces", u"a\u00A0b\u2003c", u"a b c");
    row("apostrophes", u"don’t don't", u"don't don't");
    row("emoji keeps its place", u"👍🏽 ❤️", u"👍🏽 ❤");
    row("hindi vowels stay", u"हिन्दी", u"हिन्दी");
    row("kana voicing stays", u"が ガ", u"が ガ");
    row("half-width kana", u"ｶ", u"カ");
    row("hangul", u"한국", u"한국");
    row("arabic without vowel marks", u"مُحَمَّد", u"محمد");
    row("zalgo", u"h\u0300\u0301\u0302\u0303e\u0489y", u"hey");
    row("deseret case", u"𐐀", u"𐐨");
}

void TextTest::folds()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(fold(text), expected);
    QCOMPARE(QString::fromUtf8(foldUtf8(text.toUtf8())), expected);
    QCOMPARE(QString::fromUtf8(FoldedText(text).utf8()), expected);
}

// Folding twice changes nothing, and both ways agree, for every code point there is.
void TextTest::everyCodePointIsStable()
{
    for (char32_t code = 0; code < 0x110000; ++code) {
        if (QChar::isSurrogate(code))
            continue;
        const QString text = QString::fromUcs4(&code, 1);
        const QString once = fold(text);
        if (fold(once) != once || foldUtf8(text.toUtf8()) != once.toUtf8())
            QFAIL(qPrintable(QStringLiteral("U+%1 folds to %2, then to %3").arg(code, 4, 16).arg(once, fold(once))));
    }
}

void TextTest::keepsTheAlphabets()
{
    QCOMPARE(
        fold(QStringLiteral("АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ")), QStringLiteral("абвгдежзийклмнопрстуфхцчшщъыьэюя"));
    QCOMPARE(fold(QStringLiteral("ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ")), QStringLiteral("αβγδεζηθικλμνξοπρστυφχψω"));
    QVERIFY(fold(QStringLiteral("й")) != fold(QStringLiteral("и")));
}

void TextTest::survivesBrokenText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray bad("\xEF\xBF\xBD");
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("cut two") << QByteArray("a\xD0") << ("a" + bad);
    QTest::newRow("cut four") << QByteArray("\xF0\x9F\x98") << (bad + bad + bad);
    QTest::newRow("lone continuation") << QByteArray("\x80g") << (bad + "g");
    QTest::newRow("overlong") << QByteArray("\xC0\xAF") << (bad + bad);
    QTest::newRow("overlong three") << QByteArray("\xE0\x80\xAF") << (bad + bad + bad);
    QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << (bad + bad + bad);
    QTest::newRow("beyond Unicode") << QByteArray("\xF4\x90\x80\x80") << (bad + bad + bad + bad);
    QTest::newRow("noncharacter") << QByteArray("\xEF\xBF\xBE") << QByteArray("\xEF\xBF\xBE");
    QTest::newRow("letter behind a cut one") << QByteArray("\xD0Q") << (bad + "q");
}

void TextTest::survivesBrokenText()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, expected);
    QCOMPARE(foldUtf8(bytes), expected);
    QCOMPARE(foldUtf8(QByteArrayView("a\0b", 3)), "a b");
    const QString lone = QString(QChar(0xD83D)) + QStringLiteral("A") + QChar(0xDE00) + QChar(0xFFFE) + QChar(0xD800);
    const QString folded = QString(QChar(0xFFFD)) + QStringLiteral("a") + QChar(0xFFFD) + QChar(0xFFFE) + QChar(0xFFFD);
    QCOMPARE(fold(lone), folded);
    QCOMPARE(FoldedText(lone).find("a").at(0), (TextSpan{1, 2, 1, 2}));
}

void TextTest::growsWithExpansions()
{
    const QString ligature(10'000, QChar(0xFDFA)); // eighteen letters each
    const QString folded = fold(ligature);
    QCOMPARE(folded.size(), 180'000);
    QCOMPARE(QString::fromUtf8(foldUtf8(ligature.toUtf8())), folded);
}

void TextTest::mapsHitsBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("needle");
    QTest::addColumn<QString>("marked"); // what the hits cover, joined by |
    QTest::addColumn<int>("firstCodePoint");
    QTest::newRow("plain") << QStringLiteral("one two two") << QStringLiteral("two") << QStringLiteral("two|two") << 4;
    QTest::newRow("accents") << QStringLiteral("Ο Κόσμος") << QStringLiteral("κοσμοσ") << QStringLiteral("Κόσμος") << 2;
    QTest::newRow("marks belong to it") << QStringLiteral("cafe\u0301 x") << QStringLiteral("cafe")
                                        << QStringLiteral("cafe\u0301") << 0;
    QTest::newRow("soft hyphen behind does not")
        << QStringLiteral("cafe\u00AD x") << QStringLiteral("cafe") << QStringLiteral("cafe") << 0;
    QTest::newRow("zero width inside does")
        << QStringLiteral("ca\u200Bfe") << QStringLiteral("cafe") << QStringLiteral("ca\u200Bfe") << 0;
    QTest::newRow("inside an expansion") << QStringLiteral("oﬃce") << QStringLiteral("fic") << QStringLiteral("ﬃc")
                                         << 1;
    QTest::newRow("behind emoji") << QStringLiteral("👍👍 Ёж") << QStringLiteral("еж") << QStringLiteral("Ёж") << 3;
    QTest::newRow("short i of two") << QStringLiteral("мои\u0306!") << QStringLiteral("мой")
                                    << QStringLiteral("мои\u0306") << 0;
    QTest::newRow("none") << QStringLiteral("abc") << QStringLiteral("x") << QString() << -1;
}

void TextTest::mapsHitsBack()
{
    QFETCH(QString, text);
    QFETCH(QString, needle);
    QFETCH(QString, marked);
    QFETCH(int, firstCodePoint);
    QStringList covered;
    const std::vector<TextSpan> spans = FoldedText(text).find(needle.toUtf8());
    for (const TextSpan &span : spans) {
        covered.append(text.mid(span.from, span.to - span.from));
        QCOMPARE(span.fromCodePoint, text.left(span.from).toUcs4().size());
        QCOMPARE(span.toCodePoint, text.left(span.to).toUcs4().size());
    }
    QCOMPARE(covered.join(QLatin1Char('|')), marked);
    if (!spans.empty())
        QCOMPARE(int(spans.front().fromCodePoint), firstCodePoint);
}

void TextTest::wholeWords()
{
    const FoldedText text(QStringLiteral("кот, коты Кот! #кот кот_а"));
    QCOMPARE(text.find(QStringLiteral("кот").toUtf8()).size(), size_t(5));
    QCOMPARE(text.find(QStringLiteral("кот").toUtf8(), true).size(), size_t(3));
    QVERIFY(isWholeWord("a.b", 0, 1));
    QVERIFY(isWholeWord("x#sale", 1, 6));
    QVERIFY(!isWholeWord("salesman", 0, 4));
    QVERIFY(!isWholeWord("abc", 2, 2));
    QVERIFY(isWordChar(U'ß') && isWordChar(U'7') && !isWordChar(U'-') && !isWordChar(U' '));
}

void TextTest::realCommentsFoldTheSameBothWays()
{
    const QString path = test::sharedData(QStringLiteral("unicode/blns.txt"));
    if (path.isEmpty())
        QSKIP("no shared data");
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        const QString text = QString::fromUtf8(line);
        const QByteArray folded = foldUtf8(line);
        QCOMPARE(fold(text).toUtf8(), folded);
        QCOMPARE(FoldedText(text).utf8(), folded);
        QCOMPARE(foldUtf8(folded), folded);
    }
}

STOA_TEST(TextTest)
#include "text_test.moc"
