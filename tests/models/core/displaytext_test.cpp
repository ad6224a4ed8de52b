// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/displaytext.h"
#include "tests/support/shareddata.h"
#include "tests/support/testcase.h"

#include <QFile>
#include <QTest>

using namespace stoa;

namespace {

QString bare(const DisplayText &piece)
{
    return piece.text.isEmpty() ? QString() : piece.text.mid(1, piece.text.size() - 2);
}

} // namespace

class DisplaytextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shows_data();
    void shows();
    void isIsolated();
    void clampsInPieces();
    void fewMarksOfAFlood();
    void noControlComesThrough();
    void oneLine();
    void emojiCountForMore();
    void tellsWhatStopsATextField();
    void mixedScripts();
};

void DisplaytextTest::shows_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &text, const char16_t *expected) {
        QTest::newRow(name) << text << QString::fromUtf16(expected);
    };
    row("plain", QStringLiteral("Καλημέρα, мир!\nnext\tline"), u"Καλημέρα, мир!\nnext\tline");
    row("markup stays text", QStringLiteral("<img src=x onerror=1>&amp;"), u"<img src=x onerror=1>&amp;");
    row("override", QStringLiteral("a\u202Egnp.exe\u202C"), u"a⟦RLO⟧gnp.exe⟦PDF⟧");
    row("isolates", QStringLiteral("\u2066x\u2069\u2069"), u"⟦LRI⟧x⟦PDI⟧⟦PDI⟧");
    row("zero width", QStringLiteral("fr\u200Bee\u00AD\uFEFF"), u"fr⟦ZWSP⟧ee⟦SHY⟧⟦BOM⟧");
    row("joiner between Latin letters", QStringLiteral("a\u200Db\u200Cc"), u"a⟦ZWJ⟧b⟦ZWNJ⟧c");
    row("joiner in Persian", QStringLiteral("می\u200Cخواهم"), u"می\u200Cخواهم");
    row("family", QStringLiteral("👨\u200D👩\u200D👧"), u"👨\u200D👩\u200D👧");
    row("skin and heart", QStringLiteral("👩🏽\u200D❤\uFE0F\u200D👨"), u"👩🏽\u200D❤\uFE0F\u200D👨");
    row("keycap", QStringLiteral("1\uFE0F\u20E3"), u"1\uFE0F\u20E3");
    row("flag of Scotland", QStringLiteral("🏴󠁧󠁢󠁳󠁣󠁴󠁿"), u"🏴󠁧󠁢󠁳󠁣󠁴󠁿");
    row("hidden tags", QStringLiteral("a\U000E0061"), u"a⟦U+E0061⟧");
    row("variation selectors behind a letter", QStringLiteral("a\uFE0F"), u"a⟦U+FE0F⟧");
    row("controls", QStringLiteral("a\u0001\u001B[31m\u007F"), u"a␁␛[31m␡");
    row("NUL", QString(QLatin1Char('a')) + QChar(0) + QLatin1Char('b'), u"a␀b");
    row("C1", QString(QChar(0x9B)), u"⟦U+009B⟧");
    row("line ends", QStringLiteral("a\r\nb\rc\u2028d\u2029e") + QChar(0x85), u"a\nb\nc\nd\ne\n");
    row("lone surrogates", QString(QChar(0xD800)) + QLatin1Char('x') + QChar(0xDC00), u"\uFFFDx\uFFFD");
    row("noncharacter", QString(QChar(0xFFFE)), u"⟦U+FFFE⟧");
    row("empty", QString(), u"");
}

void DisplaytextTest::shows()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(bare(displayText(text)), expected);
}

void DisplaytextTest::isIsolated()
{
    const QString shown = UntrustedText(QStringLiteral("שלום")).forDisplay().text;
    QVERIFY(shown.startsWith(QChar(0x2068)) && shown.endsWith(QChar(0x2069)));
    QVERIFY(displayText(QString()).text.isEmpty());
}

void DisplaytextTest::clampsInPieces()
{
    const QString text = QString(1'999, QLatin1Char('x')) + QStringLiteral("😀") + QString(3'000, QLatin1Char('y'));
    const DisplayText first = displayText(text);
    QVERIFY(first.more);
    QVERIFY(bare(first).endsWith(QStringLiteral("x😀")));
    QString whole;
    for (qsizetype at = 0; at < text.size();) {
        const DisplayText piece = displayText(text, at);
        QVERIFY(piece.next > at);
        whole += bare(piece);
        at = piece.next;
    }
    QCOMPARE(whole, text);
    QVERIFY(!displayText(QStringLiteral("short")).more);
}

void DisplaytextTest::fewMarksOfAFlood()
{
    const QString flood = QStringLiteral("a") + QString(1'000'000, QChar(0x301)) + QStringLiteral("b\u0302");
    const DisplayText piece = displayText(flood);
    QCOMPARE(bare(piece), QStringLiteral("a") + QString(8, QChar(0x301)));
    QVERIFY(piece.more);
    QCOMPARE(bare(displayText(flood, piece.next)), QStringLiteral("b\u0302"));
}

// Whatever comes in, nothing that reorders or hides text goes out, save where the rules say so.
void DisplaytextTest::noControlComesThrough()
{
    for (char32_t code = 0; code < 0x110000; ++code) {
        if (QChar::isSurrogate(code) || QChar::isMark(code) || code == '\n' || code == '\t')
            continue;
        const QString shown = bare(displayText(QLatin1Char('a') + QString::fromUcs4(&code, 1) + QLatin1Char('b')));
        for (const char32_t out : shown.toUcs4()) {
            const QChar::Category category = QChar::category(out);
            const bool subtle = category == QChar::Other_Control || category == QChar::Other_Surrogate
                || (category == QChar::Other_Format && (out < 0x600 || out > 0x8E2) && out != 0x110BD && out != 0x110CD
                    && (out < 0x13430 || out > 0x1343F));
            QVERIFY2((!subtle || out == '\n'), qPrintable(QStringLiteral("U+%1").arg(uint(code), 4, 16)));
        }
    }
    QFile file(test::sharedData(QStringLiteral("unicode/blns.txt")));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("no shared data");
    const QString naughty = QString::fromUtf8(file.readAll());
    for (qsizetype at = 0; at < naughty.size(); at = displayText(naughty, at).next)
        QVERIFY(!bare(displayText(naughty, at)).contains(QChar(0x202E)));
}

void DisplaytextTest::emojiCountForMore()
{
    const QString faces = QStringLiteral("😀").repeated(1000);
    const DisplayText piece = displayText(faces);
    QVERIFY(piece.more);
    QVERIFY2(piece.next >= 100 && piece.next <= 300, qPrintable(QString::number(piece.next)));
    QVERIFY(!displayText(QStringLiteral("😀").repeated(50)).more);
}

void DisplaytextTest::tellsWhatStopsATextField()
{
    QVERIFY(!isSlowToEdit(QStringLiteral("Ελληνικά και русский. ").repeated(800)));
    QVERIFY(!isSlowToEdit(QStringLiteral("A paragraph of a newsletter.\n").repeated(3000)));
    QVERIFY(!isSlowToEdit(QStringLiteral("😀").repeated(150)));
    QVERIFY(isSlowToEdit(QString(30'000, QLatin1Char('a'))));
    QVERIFY(isSlowToEdit(QStringLiteral("😀").repeated(500)));
    QVERIFY(isSlowToEdit(QString(10'000, QChar(0x0651))));
    QVERIFY(isSlowToEdit(QString(10'000, QLatin1Char('\n'))));
}

void DisplaytextTest::oneLine()
{
    QCOMPARE(displayLine(u"  a\n\n b\tc "), QStringLiteral("\u2068a b c\u2069"));
    QCOMPARE(displayLine(u"abcdef", 3), QStringLiteral("\u2068abc…\u2069"));
    QCOMPARE(displayLine(u"ab😀cd", 3), QStringLiteral("\u2068ab…\u2069"));
    QCOMPARE(displayLine(u" \n "), QStringLiteral("\u2068\u2069"));
    QVERIFY(displayLine(QString(100'000, QLatin1Char('x'))).size() < 210);
}

void DisplaytextTest::mixedScripts()
{
    QVERIFY(hasMixedScripts(QStringLiteral("Аdmin"))); // the first letter is Cyrillic
    QVERIFY(hasMixedScripts(QStringLiteral("Ρaypal")));
    QVERIFY(!hasMixedScripts(QStringLiteral("Анна Smith Ελένη 25")));
}

STOA_TEST(DisplaytextTest)
#include "displaytext_test.moc"
