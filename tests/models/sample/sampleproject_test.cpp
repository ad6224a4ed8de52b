// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sample/sampleproject.h"

#include "models/core/sentiment.h"
#include "models/engagement/sampledays.h"
#include "models/inbox/inboxderived.h"
#include "tests/support/temporaryproject.h"
#include "tests/support/testcase.h"

#include <QTest>

#include <map>

using namespace stoa;

namespace {

constexpr qint64 dayMs = 24 * 60 * 60 * 1000LL;

std::vector<std::unique_ptr<Derived>> sampleDerived()
{
    std::vector<std::unique_ptr<Derived>> derived = inboxDerived();
    derived.push_back(std::make_unique<SampleDays>());
    return derived;
}

//! A fresh sample in a folder of its own.
class FreshSample final
{
public:
    explicit FreshSample(const QString &language, qint64 nowMs = test::testNowMs)
        : m_sample(SampleProject::load(language))
        , m_project(m_sample ? m_sample->what() : NewProject{QStringLiteral("none")}, &sampleDerived)
    {
        m_project.clock().set(nowMs);
        if (m_sample)
            m_filled = m_sample->fill(m_project.edits());
    }
    bool isFilled() const { return m_sample && m_filled; }
    qint64 count(const char *sql) { return m_project.reader().integer(sql).value_or(-1); }
    QSet<QString> texts(const char *sql)
    {
        QSet<QString> found;
        Statement rows = m_project.reader().query(sql);
        while (rows.step())
            found.insert(rows.text(0));
        return found;
    }
    test::TemporaryProject &project() { return m_project; }

private:
    Result<SampleProject> m_sample;
    test::TemporaryProject m_project;
    Result<> m_filled{ErrorCode::Cancelled};
};

std::map<QString, std::unique_ptr<FreshSample>> &keptSamples()
{
    static std::map<QString, std::unique_ptr<FreshSample>> samples;
    return samples;
}

//! The sample of a language for tests that only look, or leave it as it was: to make one takes seconds.
FreshSample &kept(const QString &language)
{
    std::unique_ptr<FreshSample> &sample = keptSamples()[language];
    if (!sample)
        sample = std::make_unique<FreshSample>(language);
    return *sample;
}

} // namespace

class SampleProjectTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWhole_data();
    void isWhole();
    void hasEveryStatus_data();
    void hasEveryStatus();
    void speaksItsLanguage_data();
    void speaksItsLanguage();
    void commentsAreWorkedOn();
    void yearOfNumbers();
    void isTheSameAgain();
    void canBeUndone();
    void unknownLanguage();
    void pastIsPast();
    void cleanupTestCase() { keptSamples().clear(); }

private:
    static void eachLanguage();
};

void SampleProjectTest::eachLanguage()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "el", "ru"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void SampleProjectTest::isWhole_data()
{
    eachLanguage();
}

void SampleProjectTest::isWhole()
{
    QFETCH(QString, language);
    FreshSample &sample = kept(language);
    QVERIFY(sample.isFilled());
    QCOMPARE(sample.count("SELECT count(*) FROM account"), 6);
    QCOMPARE(sample.count("SELECT count(DISTINCT weekday) FROM theme"), 7);
    QCOMPARE(sample.count("SELECT count(*) FROM comment"), 600);
    QCOMPARE(sample.count("SELECT count(*) FROM post WHERE wall IS NOT NULL"), 72);
    QVERIFY(sample.count("SELECT count(*) FROM post WHERE wall IS NULL") >= 5);
    QVERIFY(sample.count("SELECT count(DISTINCT kind) FROM post") >= 12);
    const qint64 selling = sample.count("SELECT count(*) FROM post WHERE wall IS NOT NULL AND purpose = 'selling'");
    QVERIFY2(selling >= 12 && selling <= 17, qPrintable(QString::number(selling))); // about a fifth of 72
    QCOMPARE(sample.count("SELECT count(*) FROM post WHERE title = '' OR text = ''"), 0);
    QVERIFY(sample.count("SELECT count(*) FROM variant WHERE text IS NOT NULL") >= 8);
    QCOMPARE(sample.count("SELECT count(*) FROM post_media WHERE alt = ''"), 1);
    QCOMPARE(sample.count("SELECT count(*) FROM media m LEFT JOIN media_bytes b USING (sha256)"
                          " WHERE b.content IS NULL OR length(b.content) <> m.bytes OR length(b.thumbnail) < 1000"),
        0);
    QCOMPARE(sample.count("SELECT count(*) FROM rule"), 20);
    QCOMPARE(sample.count("SELECT count(*) FROM rule WHERE enabled"), 18);
    QVERIFY(sample.count("SELECT count(*) FROM history") <= 12); // short enough to be read
    const QString path = sample.project().path();
    sample.project().close();
    const Result<FileState> state = Project::check(path);
    QVERIFY(state);
    QCOMPARE(*state, FileState::Sound);
    QCOMPARE(sample.project().open().code, ErrorCode::None);
}

void SampleProjectTest::hasEveryStatus_data()
{
    QTest::addColumn<int>("days");
    for (int days = 0; days < 31; days += 5) // whatever weekday and day of the month today is
        QTest::addRow("%d days later", days) << days;
}

void SampleProjectTest::hasEveryStatus()
{
    QFETCH(int, days);
    FreshSample sample(QStringLiteral("en"), test::testNowMs + days * dayMs);
    QVERIFY(sample.isFilled());
    const QSet<QString> wanted{QStringLiteral("idea"), QStringLiteral("draft"), QStringLiteral("in_review"),
        QStringLiteral("changes_requested"), QStringLiteral("approved"), QStringLiteral("scheduled"),
        QStringLiteral("published"), QStringLiteral("failed")};
    QCOMPARE(sample.texts("SELECT status FROM post"), wanted);
    const QSet<QString> states = sample.texts("SELECT state FROM triage WHERE state IS NOT NULL");
    QVERIFY(states.contains(QStringLiteral("open")) && states.contains(QStringLiteral("waiting")));
    QVERIFY(states.contains(QStringLiteral("done")) && states.contains(QStringLiteral("snoozed")));
    const qint64 fresh = sample.count("SELECT count(*) FROM comment WHERE id NOT IN"
                                      " (SELECT comment_id FROM triage WHERE state IS NOT NULL)");
    QVERIFY2(fresh >= 8 && fresh <= 60, qPrintable(QString::number(fresh)));
}

void SampleProjectTest::speaksItsLanguage_data()
{
    eachLanguage();
}

void SampleProjectTest::speaksItsLanguage()
{
    QFETCH(QString, language);
    FreshSample &sample = kept(language);
    QVERIFY(sample.isFilled());
    const auto isOf = [&language](QChar c) {
        const QChar::Script script = c.script();
        if (language == QLatin1String("el"))
            return script == QChar::Script_Greek;
        return script == (language == QLatin1String("ru") ? QChar::Script_Cyrillic : QChar::Script_Latin);
    };
    for (const QString &text :
        sample.texts("SELECT text FROM post UNION SELECT title FROM post UNION SELECT hashtag FROM theme")) {
        const auto letters = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
        const auto own = std::count_if(text.begin(), text.end(), isOf);
        QVERIFY2(own * 2 > letters, qPrintable(text));
    }
    // The comments are of all three, whatever the project's language is.
    int greek = 0;
    int cyrillic = 0;
    for (const QString &text : sample.texts("SELECT text FROM comment")) {
        greek += std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Greek; });
        cyrillic += std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Cyrillic; });
    }
    QVERIFY(greek > 170 && cyrillic > 170);
}

void SampleProjectTest::commentsAreWorkedOn()
{
    FreshSample &sample = kept(QStringLiteral("en"));
    QVERIFY(sample.isFilled());
    QVERIFY(sample.count("SELECT count(*) FROM reply WHERE state = 'answered_by_hand'") > 60);
    QVERIFY(sample.count("SELECT count(*) FROM triage WHERE spam = 1") > 30);
    QVERIFY(sample.count("SELECT count(*) FROM triage WHERE hidden = 1 AND spam IS NULL") > 10);
    QVERIFY(sample.count("SELECT count(*) FROM comment WHERE parent_remote_id IS NOT NULL") >= 30);
    QCOMPARE(
        sample.count(
            "SELECT count(*) FROM comment c WHERE parent_remote_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM"
            " comment p WHERE p.account_id = c.account_id AND p.remote_id = c.parent_remote_id AND p.at_ms < c.at_ms)"),
        0);
    QCOMPARE(sample.count(
                 "SELECT count(*) FROM reply r JOIN comment c ON c.id = r.comment_id WHERE r.answered_ms <= c.at_ms"),
        0);
    QCOMPARE(
        sample.count(
            "SELECT count(*) FROM comment c JOIN variant v ON v.account_id = c.account_id AND v.remote_id = c.post_ref"
            " JOIN post p ON p.id = v.post_id WHERE p.published_ms >= c.at_ms"),
        0);
    QVERIFY(sample.count("SELECT count(*) FROM comment c WHERE post_ref <> '' AND EXISTS (SELECT 1 FROM variant v"
                         " WHERE v.account_id = c.account_id AND v.remote_id = c.post_ref)")
        > 400);
    QCOMPARE(sample.count("SELECT count(*) FROM search_pending"), 0);
    QCOMPARE(sample.count("SELECT value FROM tally WHERE name = 'comments'"), 600);
    QVERIFY(sample.count("SELECT count(*) FROM comment_state WHERE state = 'open'") >= 3);
    QVERIFY(sample.count("SELECT count(*) FROM comment_search WHERE comment_search MATCH 'καφε*'") > 5);
    QVERIFY(sample.count("SELECT count(DISTINCT rule_id) FROM rule_effect") >= 15);
    QVERIFY(sample.count("SELECT count(*) FROM comment_state WHERE by_rule = 1") > 90);
    QVERIFY(sample.count("SELECT hits FROM rule_run") > 100);
    // What R19 protects is there to be protected.
    const Sentiment sentiment = Sentiment::fromResources();
    int negative = 0;
    for (const QString &text : sample.texts("SELECT text FROM comment"))
        negative += sentiment.isNegative(foldUtf8(text.toUtf8()));
    QVERIFY(negative > 100 && negative < 300);
}

void SampleProjectTest::yearOfNumbers()
{
    FreshSample &sample = kept(QStringLiteral("en"));
    QVERIFY(sample.isFilled());
    const auto days = [&sample](const char *metric) {
        return sample.project()
            .reader()
            .integer("SELECT count(DISTINCT day) FROM sample_day d JOIN metric_key k ON k.id = d.metric_id"
                     " WHERE d.basis = 0 AND k.name = ?",
                metric)
            .value_or(0);
    };
    for (const char *metric :
        {"followers", "joins", "leaves", "reach", "impressions", "likes", "comments", "shares", "saves", "clicks"})
        QVERIFY2(days(metric) >= 360 && days(metric) <= 366, metric);
    QVERIFY(sample.count("SELECT count(*) FROM published_item WHERE post_id IS NOT NULL") > 60);
    QVERIFY(sample.count("SELECT count(*) FROM published_item") > 400);
    QVERIFY(sample.count("SELECT count(*) FROM post_value") > 2000);
    QCOMPARE(sample.count("SELECT count(*) FROM sample WHERE value < 0"), 0);
    QCOMPARE(sample.project().reader().integer("SELECT count(*) FROM sample WHERE to_ms > ?", test::testNowMs), 0);
}

void SampleProjectTest::isTheSameAgain()
{
    const QStringList more{QStringLiteral("comment"), QStringLiteral("person")};
    FreshSample &first = kept(QStringLiteral("ru"));
    FreshSample second(QStringLiteral("ru"));
    QVERIFY(first.isFilled() && second.isFilled());
    const char *sum = "SELECT CAST(total(value * (from_ms % 1009)) AS INTEGER) FROM sample";
    QCOMPARE(first.count(sum), second.count(sum));
    QCOMPARE(first.project().dump(), second.project().dump());
    const char *comments = "SELECT id || author || text || at_ms || post_ref FROM comment";
    QCOMPARE(first.texts(comments), second.texts(comments));
}

void SampleProjectTest::canBeUndone()
{
    FreshSample &sample = kept(QStringLiteral("el"));
    QVERIFY(sample.isFilled());
    const QString before = sample.project().dump();
    QVERIFY(test::resultOf(sample.project().edits().goTo({})));
    QCOMPARE(sample.count(
                 "SELECT (SELECT count(*) FROM post) + (SELECT count(*) FROM comment) + (SELECT count(*) FROM sample)"),
        0);
    const qint64 newest = sample.count("SELECT max(act) FROM history");
    QVERIFY(test::resultOf(sample.project().edits().goTo(ActId{newest})));
    QCOMPARE(sample.project().dump(), before);
    QCOMPARE(sample.count("SELECT count(*) FROM comment"), 600);
}

void SampleProjectTest::unknownLanguage()
{
    for (const char *language : {"", "xx", "../en"}) {
        const Result<SampleProject> sample = SampleProject::load(QString::fromLatin1(language));
        QVERIFY(!sample);
        QCOMPARE(sample.error().code, ErrorCode::NotFound);
    }
}

void SampleProjectTest::pastIsPast()
{
    FreshSample &sample = kept(QStringLiteral("en"));
    QVERIFY(sample.isFilled());
    Connection &reader = sample.project().reader();
    QCOMPARE(reader.integer(
                 "SELECT count(*) FROM post WHERE utc_ms > ? AND status IN ('published', 'failed')", test::testNowMs),
        0);
    QCOMPARE(reader.integer("SELECT count(*) FROM post WHERE utc_ms <= ? AND status NOT IN ('published', 'failed')",
                 test::testNowMs),
        0);
    QCOMPARE(reader.integer("SELECT count(*) FROM comment WHERE at_ms >= ? OR at_ms <> id >> 20", test::testNowMs), 0);
    QCOMPARE(reader.integer("SELECT count(*) FROM variant v JOIN post p ON p.id = v.post_id"
                            " WHERE (p.status = 'published') <> (v.remote_id IS NOT NULL)"),
        0);
}

STOA_TEST(SampleProjectTest)
#include "sampleproject_test.moc"
