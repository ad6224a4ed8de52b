// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/sentiment.h"
#include "tests/support/shareddata.h"
#include "tests/support/testcase.h"

#include <QFile>
#include <QTest>

#include <future>

using namespace stoa;

namespace {

//! Records of a comma-separated file with quotes, as far as the measured sets need it.
QList<QStringList> csvRecords(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<QStringList> records;
    QStringList record;
    QString field;
    bool quoted = false;
    const QString text = QString::fromUtf8(file.readAll());
    for (const QChar c : text) {
        if (c == QLatin1Char('"')) {
            quoted = !quoted; // a doubled quote switches off and on again: only the quote itself is lost
        } else if (quoted || (c != QLatin1Char(',') && c != QLatin1Char('\n') && c != QLatin1Char('\r'))) {
            field += c;
        } else if (c != QLatin1Char('\r')) {
            record += std::exchange(field, QString());
            if (c == QLatin1Char('\n'))
                records += std::exchange(record, QStringList());
        }
    }
    return records;
}

struct Measured
{
    int right = 0; //!< said negative, and a person did too
    int falseAlarms = 0;
    int missed = 0;
    int records = 0;
    double precision() const { return double(right) / std::max(1, right + falseAlarms); }
    double recall() const { return double(right) / std::max(1, right + missed); }
};

} // namespace

class SentimentTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void abuseIsNoCriticism_data();
    void abuseIsNoCriticism();
    void marksTheWords();
    void readsEachLexicon_data();
    void readsEachLexicon();
    void refusesABrokenLexicon_data();
    void refusesABrokenLexicon();
    void hostileBytes();
    void manyThreadsAgree();
    void measures_data();
    void measures();

private:
    const Sentiment m_sentiment = Sentiment::fromResources();
};

void SentimentTest::judges_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Mood>("mood");
    const auto row = [](const char *name, const char16_t *text, Mood mood) {
        QTest::newRow(name) << QString::fromUtf16(text) << mood;
    };
    row("nothing", u"", Mood::Neutral);
    row("plain", u"table by the window", Mood::Neutral);
    row("praise", u"Best cinnamon rolls on the island!", Mood::Positive);
    row("complaint", u"Waited 25 minutes for two coffees and they came lukewarm.", Mood::Negative);
    row("not good", u"This was not good", Mood::Negative);
    row("not bad", u"Not a bad cup, thank you", Mood::Positive);
    row("praise does not silence a complaint", u"Great coffee but rude staff", Mood::Negative);
    row("capitals", u"WORST SERVICE EVER", Mood::Negative);
    row("curly apostrophe", u"It doesn\u2019t work", Mood::Negative);
    row("greek", u"Περίμενα 25 λεπτά και ο καφές ήρθε κρύος. Κρίμα.", Mood::Negative);
    row("greek without accents", u"χαλια εξυπηρετηση", Mood::Negative);
    row("greek capitals", u"ΑΠΑΡΑΔΕΚΤΟ ΠΡΟΣΩΠΙΚΟ", Mood::Negative);
    row("greek praise", u"Μπράβο παιδιά!", Mood::Positive);
    row("russian", u"Девушка на кассе нахамила маме", Mood::Negative);
    row("russian not", u"мне не понравилось", Mood::Negative);
    row("russian praise", u"Спасибо за торт, все в восторге!", Mood::Positive);
    row("russian yo", u"счёт перепутали, списали дважды", Mood::Negative);
    row("mixed languages", u"Nice place, αλλά απογοητευτηκα", Mood::Negative);
    row("emoji alone", u"😡😡", Mood::Negative);
    row("smiley alone", u":(", Mood::Negative);
}

void SentimentTest::judges()
{
    QFETCH(QString, text);
    QFETCH(Mood, mood);
    QCOMPARE(m_sentiment.judge(foldUtf8(text.toUtf8())).mood, mood);
    QCOMPARE(m_sentiment.explain(text).verdict.mood, mood);
}

void SentimentTest::abuseIsNoCriticism_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isCriticism");
    QTest::newRow("abuse") << QStringLiteral("You IDIOTS, shut up") << false;
    QTest::newRow("abuse and a complaint") << QStringLiteral("Idiots, my order never arrived") << true;
    QTest::newRow("complaint") << QStringLiteral("My order never arrived") << true;
    QTest::newRow("praise") << QStringLiteral("Lovely") << false;
    QTest::newRow("Greek abuse") << QStringLiteral("ηλίθιοι είστε όλοι σας") << false;
    QTest::newRow("Greek abuse and a complaint") << QStringLiteral("ηλίθιοι, ο καφές ήταν χάλια") << true;
    QTest::newRow("Russian abuse") << QStringLiteral("заткнись, придурок") << false;
    QTest::newRow("Russian abuse and a complaint") << QStringLiteral("придурки, заказ перепутали") << true;
}

void SentimentTest::abuseIsNoCriticism()
{
    QFETCH(QString, text);
    QFETCH(bool, isCriticism);
    const QByteArray folded = foldUtf8(text.toUtf8());
    QCOMPARE(m_sentiment.mayBeCriticism(folded), isCriticism);
    if (isCriticism)
        QVERIFY(m_sentiment.isNegative(folded));
}

void SentimentTest::marksTheWords()
{
    const QString text = QStringLiteral("😀 Ήταν ΧΆΛΙΑ, ο καφές τέλειος");
    const Sentiment::Explained explained = m_sentiment.explain(text);
    QCOMPARE(explained.complaints.size(), std::size_t(1));
    const TextSpan span = explained.complaints.front();
    QCOMPARE(text.mid(span.from, span.to - span.from), QStringLiteral("ΧΆΛΙΑ"));
    QCOMPARE(span.fromCodePoint, 7); // the emoji is one code point, two units
    QCOMPARE(explained.praise.size(), std::size_t(2)); // the emoji, and the last word
}

void SentimentTest::readsEachLexicon_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "el", "ru"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void SentimentTest::readsEachLexicon()
{
    QFETCH(QString, language);
    QFile file(QStringLiteral(":/lexicon/%1.txt").arg(language));
    QVERIFY(file.open(QIODevice::ReadOnly));
    Lexicon lexicon;
    const Result<> added = lexicon.add(file.readAll());
    QVERIFY2(added, added ? "" : qPrintable(added.error().args.join(QLatin1Char(' '))));
    QVERIFY2(lexicon.size() > 400, qPrintable(QString::number(lexicon.size())));
}

void SentimentTest::refusesABrokenLexicon_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("line");
    QTest::newRow("no terms") << QByteArray("# head\n-2") << QStringLiteral("2");
    QTest::newRow("no weight") << QByteArray("rude, cold") << QStringLiteral("1");
    QTest::newRow("too heavy") << QByteArray("-1 a\n\n-9 rude") << QStringLiteral("3");
}

void SentimentTest::refusesABrokenLexicon()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, line);
    Lexicon lexicon;
    const Result<> added = lexicon.add(text);
    QVERIFY(!added);
    QCOMPARE(added.error().code, ErrorCode::BadSyntax);
    QCOMPARE(added.error().args.value(0), line);
}

void SentimentTest::hostileBytes()
{
    QByteArray bytes;
    for (unsigned i = 0; i < 4096; ++i)
        bytes += static_cast<char>((i * 2654435761U) >> 13); // broken UTF-8 of every kind
    m_sentiment.judge(bytes);
    for (qsizetype cut = 0; cut < 64; ++cut)
        m_sentiment.judge(QByteArrayView(bytes).first(cut));
    m_sentiment.judge(QByteArray(1 << 20, 'a'));
    m_sentiment.judge(QByteArray(1 << 20, '('));
    QCOMPARE(m_sentiment.judge(QByteArrayView()).mood, Mood::Neutral);
}

void SentimentTest::manyThreadsAgree()
{
    const QByteArray text = foldUtf8(QByteArray("Rude staff, cold coffee, never again"));
    const double expected = m_sentiment.judge(text).against;
    std::vector<std::future<bool>> answers;
    for (int thread = 0; thread < 4; ++thread) {
        answers.push_back(std::async(std::launch::async, [&] {
            bool same = true;
            for (int i = 0; i < 2000; ++i)
                same = same && qFuzzyCompare(m_sentiment.judge(text).against, expected);
            return same;
        }));
    }
    for (std::future<bool> &answer : answers)
        QVERIFY(answer.get());
}

void SentimentTest::measures_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("textColumn");
    QTest::addColumn<int>("labelColumn");
    QTest::addColumn<QString>("negative");
    QTest::addColumn<double>(
        "leastPrecision"); // a floor under what was measured: a change of the lexicon must not fall below
    QTest::addColumn<double>("leastRecall");
    // Customers writing to airlines: what the lexicon is made for.
    QTest::newRow("English") << QStringLiteral("airline-tweets/Tweets.csv") << 4 << 1 << QStringLiteral("negative")
                             << 0.80 << 0.90;
    // About banks and politics; its author took out accents, punctuation and common words. Label 1 is negative.
    QTest::newRow("Greek") << QStringLiteral("greek-sentiment-tweets/twitter_el.csv") << 1 << 0 << QStringLiteral("1")
                           << 0.48 << 0.62;
    // Tweets about everything, few of them to a business. Labels "skip" and "speech" are left out: their labellers gave
    // no feeling.
    QTest::newRow("Russian") << QStringLiteral("russian-sentiment-tweets/rusentitweet_train.csv") << 0 << 1
                             << QStringLiteral("negative") << 0.60 << 0.60;
}

void SentimentTest::measures()
{
    QFETCH(QString, path);
    QFETCH(int, textColumn);
    QFETCH(int, labelColumn);
    QFETCH(QString, negative);
    QFETCH(double, leastPrecision);
    QFETCH(double, leastRecall);
    const QString file = test::sharedData(path);
    if (file.isEmpty())
        QSKIP("the measured tweets are not beside the sources (STOA_SHARED)");
    Measured measured;
    const QList<QStringList> records = csvRecords(file).mid(1);
    for (const QStringList &record : records) {
        const QString label = record.value(labelColumn);
        if (label == QLatin1String("skip") || label == QLatin1String("speech"))
            continue;
        const bool said = m_sentiment.isNegative(foldUtf8(record.value(textColumn).toUtf8()));
        const bool is = label == negative;
        measured.right += said && is;
        measured.falseAlarms += said && !is;
        measured.missed += !said && is;
        ++measured.records;
    }
    qInfo("%s: %d comments, precision %.3f, recall %.3f", QTest::currentDataTag(), measured.records,
        measured.precision(), measured.recall());
    QVERIFY(measured.records > 5000);
    QVERIFY(measured.precision() >= leastPrecision);
    QVERIFY(measured.recall() >= leastRecall);
}

STOA_TEST(SentimentTest)
#include "sentiment_test.moc"
