// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/pattern.h"

#include "models/core/text.h"
#include "models/rules/patternset.h"
#include "tests/support/testcase.h"

#include <QTest>

using namespace stoa;

class PatternTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTexts_data();
    void findsTexts();
    void findsExpressions_data();
    void findsExpressions();
    void refusesWithAReason_data();
    void refusesWithAReason();
    void scanAgreesWithFinder();
    void manyCharactersMakeSeveralDatabases();
};

namespace {

bool found(const Pattern &pattern, const QString &text)
{
    PatternFinder finder(pattern);
    return finder.refusal().isEmpty() && !finder.find(fold(text).toUtf8()).empty();
}

void noteMatch(void *context, const PatternMatch &match)
{
    static_cast<std::vector<int> *>(context)->push_back(match.id);
}

} // namespace

void PatternTest::findsTexts_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *pattern, const char *text, bool expected) {
        QTest::addRow("%s in %s", pattern, text) << QString::fromUtf8(pattern) << QString::fromUtf8(text) << expected;
    };
    row("free gift", "A FREE,  gift!", true);
    row("free gift", "free the gift", false);
    row("free gift", "freegift", false);
    row("free gift", "carefree gifts", false);
    row("free gift", "carefree gift", false);
    row("free gift", "free gifts", false);
    row("δωρεάν δώρο", "ΔΩΡΕΑΝ — ΔΩΡΟ", true);
    row("ёлка зелёная", "Елка, зеленая", true);
    row("buy 🎁 now", "buy 🎁 now", true);
    row("100 %", "only 100 % real", true);
}

void PatternTest::findsTexts()
{
    QFETCH(QString, pattern);
    QFETCH(QString, text);
    const PatternOrReason made = textPattern(pattern, TextMode::Word);
    QVERIFY2(made.ok(), qPrintable(made.reason));
    QTEST(found(made.pattern, text), "expected");
}

void PatternTest::findsExpressions_data()
{
    findsTexts_data();
    QTest::newRow("class") << QStringLiteral("скидк[АИ]") << QStringLiteral("СКИДКИ") << true;
    const auto row = [](const char *pattern, const char *text, bool expected) {
        QTest::addRow("/%s/ in %s", pattern, text) << QString::fromUtf8(pattern) << QString::fromUtf8(text) << expected;
    };
    row("[А-Я]{3}\\d", "абв5", true);
    row("[Ё-Ё]лка", "елка", true);
    row("\\bσας\\b", "ΣΑΣ", true);
    row("\\bσας\\b", "γιασας", false);
    row("\\b(win|free)\\b", "freedom", false);
    row("\\b(win|free)\\b", "so free!", true);
    row("(win|free).{0,20}(prize|money)", "WIN a big PRIZE", true);
    row("κέρδ\\w+", "κερδίσετε", true);
    row("\\W{2}x", "a!!x", true);
    row("\\W{2}x", "aa!x", false);
    row("\\w+@\\w+", "μάνος@σπίτι", true);
    row("straße", "STRASSE", true);
    row("ß{2}", "ssss", true);
    row("ß{2}", "sss", false);
    row("[^a-z]q", "ΑQ", true);
    row("[^α-ω]q", "ΑQ", false);
    row("\\p{Greek}+\\p{Cyrillic}+", "αб", true);
    row("\\x{41}\\x42", "ab", true);
    row("\\Qa.b\\E", "axb", false);
    row("\\Qa.b\\E", "A.B", true);
    row("и\xCC\x86од", "йод", true);
    row("иод", "йод", false);
    row("^start", "a start", false);
    row("end$", "the END", true);
    row("end$", "the end\n", false);
    row("a.b", "a\nb", true);
    row("(?i)(?:A|b)c", "AC", true);
    row("[[:digit:]]{2}[[:alpha:]]", "12я", true);
    row("😀{3}", "😀😀😀", true);
    row("[😀-😂]!", "😁!", true);
    row("日本+", "日本本", true);
    row("a{2,3}b", "aab", true);
    row("{x}", "a{x}", true);
    row("don't", "don’t", true);
}

void PatternTest::findsExpressions()
{
    QFETCH(QString, pattern);
    QFETCH(QString, text);
    if (pattern.contains(QLatin1Char(' ')) && !pattern.contains(QLatin1Char('\\')))
        return; // the rows of findsTexts(): a phrase is more than its expression
    const PatternOrReason made = expressionPattern(pattern);
    QVERIFY2(made.ok(), qPrintable(made.reason));
    QTEST(found(made.pattern, text), "expected");
}

void PatternTest::refusesWithAReason_data()
{
    QTest::addColumn<QString>("expression");
    for (const char *bad : {"(.)\\1", "(?=a)b", "(?<!a)b", "(?>a)", "a++", "(a", "a)", "[a", "[z-a]", "*a", "a**", "\\",
             "\\p{Xx}", "\\p{Lu}", "\\bfoo|bar\\b", "a\\bb", "(\\bfoo)", "x*", "(a|)", "((a{1,99}){1,99}){1,99}", "\\R",
             "\\g1", "(?R)", "(*FAIL)", "\\xZZ", "\\x{110000}", "[[:upper:]]", "", "\xCC\x81", "\\k<a>", "(?(1)a|b)"})
        QTest::newRow(bad) << QString::fromUtf8(bad);
    QTest::newRow("too long") << QString(longestPattern + 1, QLatin1Char('a'));
}

void PatternTest::refusesWithAReason()
{
    QFETCH(QString, expression);
    const PatternOrReason made = expressionPattern(expression);
    const QString reason = made.ok() ? engineRefusal(made.pattern) : made.reason;
    QVERIFY(reason.size() > 10);
}

void PatternTest::scanAgreesWithFinder()
{
    const QStringList expressions{QStringLiteral("ab+c"), QStringLiteral("\\bσ\\w+"), QStringLiteral("\\d{3}"),
        QStringLiteral("[^\\w\\s]{2}"), QStringLiteral("к.т"), QStringLiteral("😀")};
    std::vector<Pattern> patterns;
    for (const QString &expression : expressions)
        patterns.push_back(expressionPattern(expression).pattern);
    std::vector<PatternSet::Entry> entries;
    for (size_t i = 0; i < patterns.size(); ++i)
        entries.push_back({int(i), &patterns[i]});
    PatternSet set;
    QVERIFY(set.compile(entries).empty());
    PatternScan scan(set);
    for (const char *text : {"abbbc", "Σίγμα 123", "!? кот", "κείμενο", "😀", "", "a 12 3", "ΚΑΤ кит"}) {
        const QByteArray folded = foldUtf8(text);
        std::vector<int> seen;
        QVERIFY(scan.scan(folded, noteMatch, &seen));
        for (size_t i = 0; i < patterns.size(); ++i) {
            PatternFinder finder(patterns[i]);
            QCOMPARE(std::count(seen.begin(), seen.end(), int(i)) > 0, !finder.find(folded).empty());
        }
    }
}

void PatternTest::manyCharactersMakeSeveralDatabases()
{
    std::vector<Pattern> patterns;
    for (int i = 0; i < 2000; ++i)
        patterns.push_back(
            textPattern(QString(QChar(char16_t(0x4E00 + i))) + QStringLiteral("x"), TextMode::Anywhere).pattern);
    std::vector<PatternSet::Entry> entries;
    for (size_t i = 0; i < patterns.size(); ++i)
        entries.push_back({int(i), &patterns[i]});
    PatternSet set;
    QVERIFY(set.compile(entries).empty());
    PatternScan scan(set);
    for (const int i : {0, 255, 256, 999, 1999}) {
        std::vector<int> seen;
        const QString text = QStringLiteral("zz") + QChar(char16_t(0x4E00 + i)) + QStringLiteral("x");
        QVERIFY(scan.scan(text.toUtf8(), noteMatch, &seen));
        QCOMPARE(seen, std::vector<int>{i});
    }
}

STOA_TEST(PatternTest)
#include "pattern_test.moc"
