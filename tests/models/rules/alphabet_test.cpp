// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/alphabet.h"

#include "models/core/text.h"
#include "models/rules/foldedcharacter.h"
#include "tests/support/testcase.h"

#include <QRandomGenerator>
#include <QTest>

using namespace stoa;

class AlphabetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lettersOfTheOriginalAreThoseOfTheFoldedText();
    void everyCodePointFoldsAsInCore();
    void tellsApartWhatThePatternsDo();
    void refusesTooMany();
};

namespace {

Alphabet alphabetOf(const QString &characters)
{
    std::vector<CodePointSet> sets;
    for (const uint code : characters.toUcs4())
        sets.push_back(CodePointSet(code));
    return *Alphabet::make(sets);
}

QByteArray lettersOf(const Alphabet &alphabet, const QByteArray &text)
{
    std::vector<uchar> letters;
    const qsizetype size = alphabet.encode(text, letters);
    return QByteArray(reinterpret_cast<const char *>(letters.data()), size);
}

} // namespace

void AlphabetTest::lettersOfTheOriginalAreThoseOfTheFoldedText()
{
    const Alphabet alphabet = alphabetOf(QStringLiteral("abcийюя αως😀fi!"));
    const QStringList parts{QStringLiteral("A"), QStringLiteral("и"), QStringLiteral("И"), QStringLiteral("ю"),
        QString(QChar(0x306)), QString(QChar(0x301)), QString(QChar(0x200B)), QStringLiteral("ﬁ"), QStringLiteral("ß"),
        QStringLiteral("Σ"), QStringLiteral("ς"), QStringLiteral("😀"), QStringLiteral("𝐀"), QString(QChar(0xFDFA)),
        QStringLiteral("…"), QString(QChar(0)), QStringLiteral("日")};
    QRandomGenerator random(5);
    for (int i = 0; i < 50000; ++i) {
        QByteArray text;
        for (int n = random.bounded(8); n >= 0; --n) {
            text += parts[random.bounded(int(parts.size()))].toUtf8();
            if (random.bounded(20) == 0)
                text += char(random.bounded(256));
        }
        QVERIFY2(lettersOf(alphabet, text) == lettersOf(alphabet, foldUtf8(text)), text.toHex().constData());
        QCOMPARE(lettersOf(alphabet, foldUtf8(text)).size(), QString::fromUtf8(foldUtf8(text)).toUcs4().size());
    }
}

void AlphabetTest::everyCodePointFoldsAsInCore()
{
    for (char32_t code = 0; code <= CodePointSet::last; ++code) {
        if (code >= 0xD800 && code < 0xE000)
            continue;
        const QList<uint> folded = fold(QString::fromUcs4(&code, 1)).toUcs4();
        const char32_t expected = folded.isEmpty() ? foldsToNothing
            : folded.size() > 1                    ? foldsToSeveral
                                                   : folded.front();
        if (foldedCharacter(code) != expected)
            QFAIL(qPrintable(QString::number(code, 16)));
    }
}

void AlphabetTest::tellsApartWhatThePatternsDo()
{
    const Alphabet alphabet = alphabetOf(QStringLiteral("aя😀"));
    QCOMPARE(lettersOf(alphabet, "aA").size(), 2);
    QCOMPARE(lettersOf(alphabet, "a"), lettersOf(alphabet, "Á"));
    QVERIFY(lettersOf(alphabet, "a") != lettersOf(alphabet, "b"));
    QCOMPARE(lettersOf(alphabet, "b"), lettersOf(alphabet, "日")); // both: a letter that no pattern names
    QVERIFY(lettersOf(alphabet, "b") != lettersOf(alphabet, "!"));
    QVERIFY(lettersOf(alphabet, "😀") != lettersOf(alphabet, "😁"));
    QVERIFY(alphabet.isWordByte(uchar(lettersOf(alphabet, "я")[0])));
    QVERIFY(!alphabet.isWordByte(uchar(lettersOf(alphabet, "😀")[0])));
}

void AlphabetTest::refusesTooMany()
{
    std::vector<CodePointSet> sets;
    for (char32_t code = 0x4E00; code < 0x4E00 + 300; ++code)
        sets.push_back(CodePointSet(code));
    QVERIFY(!Alphabet::make(sets));
    sets.resize(200);
    QVERIFY(Alphabet::make(sets).has_value());
}

STOA_TEST(AlphabetTest)
#include "alphabet_test.moc"
