// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/spellcheck.h"
#include "tests/support/testcase.h"

#include <QFile>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace stoa;

class SpellingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsToLookUp_data();
    void wordsToLookUp();
    void threeLanguagesInOneText();
    void englishOfBothSidesOfTheOcean();
    void oneEnglishDictionaryIsEnough();
    void suggestionsComeInTheirLetters();
    void missingDictionariesAreNoFault();
    void answersComeLater();
};

void SpellingTest::wordsToLookUp_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    const auto row
        = [](const char *text, const QStringList &words) { QTest::newRow(text) << QString::fromUtf8(text) << words; };
    row("Hello, world!", {QStringLiteral("Hello"), QStringLiteral("world")});
    row("Καλημέρα κόσμε", {QStringLiteral("Καλημέρα"), QStringLiteral("κόσμε")});
    row("don't say ‘no’", {QStringLiteral("don't"), QStringLiteral("say"), QStringLiteral("no")});
    row("#hashtag @mention a@b.example mail", {QStringLiteral("mail")});
    row("see https://a.example/some/page and example.com now",
        {QStringLiteral("see"), QStringLiteral("and"), QStringLiteral("now")});
    row("NATO and ΕΣΗΕΑ και МИД", {QStringLiteral("and"), QStringLiteral("και")});
    row("3rd 24h covid19 a I", {});
    row("нью-йоркский стиль", {QStringLiteral("нью"), QStringLiteral("йоркский"), QStringLiteral("стиль")});
    row("for {first name} only", {QStringLiteral("for"), QStringLiteral("only")});
    row("日本語 word 🎉", {QStringLiteral("word")});
    row("under_score and/or /etc/some", {QStringLiteral("and"), QStringLiteral("or")});
}

void SpellingTest::wordsToLookUp()
{
    QFETCH(QString, text);
    QFETCH(QStringList, words);
    QStringList found;
    for (const SpellWord &word : spellWords(text))
        found.append(text.mid(word.from, word.length));
    QCOMPARE(found, words);
}

void SpellingTest::threeLanguagesInOneText()
{
    if (!Speller::missing().isEmpty())
        QSKIP("dictionaries are missing on this machine");
    Speller speller;
    const QString text = QStringLiteral("The quick фотография и καλημέρα, the qiuck фотаграфия and καλλημέρα. Аdmin");
    QStringList wrong;
    for (const SpellWord &word : spellWords(text)) {
        if (!speller.isRight(text.mid(word.from, word.length), word.script))
            wrong.append(text.mid(word.from, word.length));
    }
    QCOMPARE(wrong,
        (QStringList{QStringLiteral("qiuck"), QStringLiteral("фотаграфия"), QStringLiteral("καλλημέρα"),
            QStringLiteral("Аdmin")}));
    QVERIFY(speller.isRight(QStringLiteral("don’t"), SpellScript::Latin)); // as a phone writes it
    QVERIFY(speller.isRight(QStringLiteral("και\u0301").left(3), SpellScript::Greek));
    QVERIFY(speller.isRight(QString(500, QLatin1Char('x')), SpellScript::Latin)); // no word at all
}

void SpellingTest::englishOfBothSidesOfTheOcean()
{
    if (!Speller::missing().isEmpty())
        QSKIP("dictionaries are missing on this machine");
    Speller speller;
    for (const char *right :
        {"colour", "color", "neighbour's", "neighbor's", "flavour", "cosy", "organize", "organise"})
        QVERIFY2(speller.isRight(QString::fromUtf8(right), SpellScript::Latin), right);
    QVERIFY(speller.isRight(QStringLiteral("neighbour’s"), SpellScript::Latin));
    QVERIFY(!speller.isRight(QStringLiteral("colouur"), SpellScript::Latin));
    const QStringList words = speller.suggestions(QStringLiteral("colouur"), SpellScript::Latin);
    QVERIFY2(words.contains(QStringLiteral("colour")), qPrintable(words.join(QLatin1Char(' '))));
    QCOMPARE(QSet<QString>(words.cbegin(), words.cend()).size(), words.size()); // each once, though both know it
    QVERIFY(speller.suggestions(QStringLiteral("colouur"), SpellScript::Latin, 2).size() <= 2);
}

void SpellingTest::oneEnglishDictionaryIsEnough()
{
    const QTemporaryDir folder;
    const auto write = [&folder](const char *name, const char *words) {
        QFile aff(folder.filePath(QString::fromLatin1(name) + QStringLiteral(".aff")));
        QFile dic(folder.filePath(QString::fromLatin1(name) + QStringLiteral(".dic")));
        QVERIFY(aff.open(QIODevice::WriteOnly) && dic.open(QIODevice::WriteOnly));
        aff.write("SET UTF-8\n");
        dic.write(words);
    };
    write("en_GB", "1\ncolour\n");
    QCOMPARE(Speller::missing({folder.path()}), (QStringList{QStringLiteral("el"), QStringLiteral("ru")}));
    Speller speller({folder.path()});
    QVERIFY(speller.isRight(QStringLiteral("colour"), SpellScript::Latin));
    QVERIFY(!speller.isRight(QStringLiteral("color"), SpellScript::Latin));
}

void SpellingTest::suggestionsComeInTheirLetters()
{
    if (!Speller::missing().isEmpty())
        QSKIP("dictionaries are missing on this machine");
    Speller speller;
    QVERIFY(speller.suggestions(QStringLiteral("qiuck"), SpellScript::Latin).contains(QStringLiteral("quick")));
    QVERIFY(speller.suggestions(QStringLiteral("фотаграфия"), SpellScript::Cyrillic)
                .contains(QStringLiteral("фотография")));
    QVERIFY(speller.suggestions(QStringLiteral("καλλημέρα"), SpellScript::Greek).contains(QStringLiteral("καλημέρα")));
    QVERIFY(speller.suggestions(QStringLiteral("qiuck"), SpellScript::Latin, 1).size() == 1);
}

void SpellingTest::missingDictionariesAreNoFault()
{
    const QTemporaryDir empty;
    QCOMPARE(Speller::missing({empty.path()}),
        (QStringList{QStringLiteral("en"), QStringLiteral("el"), QStringLiteral("ru")}));
    Speller speller({empty.path()});
    QVERIFY(speller.isRight(QStringLiteral("qiuck"), SpellScript::Latin));
    QVERIFY(speller.suggestions(QStringLiteral("qiuck"), SpellScript::Latin).isEmpty());
}

void SpellingTest::answersComeLater()
{
    if (!Speller::missing().isEmpty())
        QSKIP("dictionaries are missing on this machine");
    SpellCheck check;
    QSignalSpy answered(&check, &SpellCheck::checked);
    QVERIFY(!check.isWrong(QStringLiteral("qiuck"), SpellScript::Latin)); // not known yet
    QVERIFY(!check.isWrong(QStringLiteral("quick"), SpellScript::Latin));
    QTRY_VERIFY(!answered.isEmpty());
    QVERIFY(check.isWrong(QStringLiteral("qiuck"), SpellScript::Latin));
    QVERIFY(!check.isWrong(QStringLiteral("quick"), SpellScript::Latin));
    check.setOwnWords({QStringLiteral("Qiuck")});
    QVERIFY(!check.isWrong(QStringLiteral("qiuck"), SpellScript::Latin));
    check.setOwnWords({});
    check.setOn(false);
    QVERIFY(!check.isWrong(QStringLiteral("qiuck"), SpellScript::Latin));
    QStringList told;
    check.suggest(QStringLiteral("qiuck"), SpellScript::Latin, [&told](const QStringList &words) { told = words; });
    QTRY_VERIFY(told.contains(QStringLiteral("quick")));
}

STOA_TEST(SpellingTest)
#include "spelling_test.moc"
