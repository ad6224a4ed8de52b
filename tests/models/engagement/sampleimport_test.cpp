// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engagement/sampleimport.h"

#include "models/engagement/engagementqueries.h"
#include "models/engagement/sampledays.h"
#include "tests/support/shareddata.h"
#include "tests/support/temporaryproject.h"
#include "tests/support/testcase.h"

#include <QDir>
#include <QTest>

#include <cmath>

using namespace stoa;
using namespace stoa::test;

namespace numberstest {

inline std::vector<std::unique_ptr<Derived>> sampleTables()
{
    std::vector<std::unique_ptr<Derived>> tables;
    tables.push_back(std::make_unique<ImportedAccounts>());
    tables.push_back(std::make_unique<SampleDays>());
    return tables;
}

//! A project in UTC, so that totals by month agree with those worked out from the files' own dates.
class NumbersProject final
{
public:
    NumbersProject()
        : project({QStringLiteral("Numbers"), QStringLiteral("UTC"), QStringLiteral("en")}, sampleTables)
        , edits(project.project(), project.edits())
    {
    }

    Result<ImportSummary> import(const QString &path, const char *account, const Mapping &mapping = {})
    {
        return edits.importFile({path, QLatin1String(account), mapping, {}, {}}, false);
    }
    Result<ImportSummary> importText(
        const QByteArray &text, const char *account = "x:brand", const Mapping &mapping = {})
    {
        const QString path = project.folder() + QStringLiteral("/file.csv");
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("no file for the test");
        file.close();
        return import(path, account, mapping);
    }
    ResultAnswer ask(const char *metric, Grouping by, QDate from, QDate to, Basis basis = Basis::Auto)
    {
        EngagementQueries queries(project.reader(), project.project().zone());
        Result<ResultAnswer> answer = queries.ask({QLatin1String(metric), {from, to}, by, {}, basis});
        if (!answer)
            qFatal("no answer: %s", qPrintable(answer.error().detail));
        return *answer;
    }
    std::optional<double> total(const char *metric, Basis basis = Basis::Auto)
    {
        return ask(metric, Grouping::Total, QDate(2005, 1, 1), QDate(2036, 1, 1), basis).rows.first().value;
    }
    QString dump()
    {
        return project.dump({QStringLiteral("published_item"), QStringLiteral("sample"), QStringLiteral("sample_day"),
            QStringLiteral("post_value")});
    }

    TemporaryProject project;
    SampleEdits edits;
};

inline std::optional<double> valueIn(const ResultAnswer &answer, const char *bucket)
{
    for (const ResultRow &row : answer.rows) {
        if (row.bucket == QLatin1String(bucket))
            return row.value;
    }
    return std::nullopt;
}

inline QStringList filesIn(const QString &folder, const QString &pattern)
{
    QStringList paths;
    for (const QFileInfo &file : QDir(folder).entryInfoList({pattern}, QDir::Files, QDir::Name))
        paths.append(file.filePath());
    return paths;
}

inline bool isNear(const std::optional<double> &value, double wanted)
{
    return value && std::abs(*value - wanted) <= 1e-9 * std::abs(wanted) + 1e-9;
}

} // namespace numberstest

using namespace numberstest;

// The totals below were worked out from the files by a separate program, not by Stoa.
class SampleImportTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void xPerPost_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<int>("posts");
        QTest::addColumn<double>("impressions");
        QTest::addColumn<double>("likes");
        QTest::addColumn<double>("comments");
        QTest::addColumn<double>("shares");
        QTest::addColumn<double>("clicks");
        QTest::newRow("LisaDeBruine") << QStringLiteral("*LisaDeBruine*") << 2819 << 6188027.0 << 23301.0 << 3450.0
                                      << 4436.0 << 53818.0;
        QTest::newRow("rOpenSci") << QStringLiteral("*rOpenSci*") << 1085 << 6575173.0 << 15800.0 << 629.0 << 7679.0
                                  << 31807.0;
    }
    void xPerPost()
    {
        const QString folder = sharedData(QStringLiteral("x-analytics/per-tweet"));
        if (folder.isEmpty())
            QSKIP("the shared data are not here");
        QFETCH(QString, pattern);
        QFETCH(int, posts);
        NumbersProject numbers;
        qint64 added = 0;
        for (const QString &path : filesIn(folder, pattern)) {
            const Result<ImportSummary> summary = numbers.import(path, "x:brand");
            QVERIFY2(summary, qPrintable(path));
            QCOMPARE(summary->layout, QStringLiteral("x-posts"));
            QCOMPARE(summary->rejectedCount, 0);
            QCOMPARE(summary->read, summary->added);
            added += summary->added;
        }
        QCOMPARE(added, qint64(posts));
        QTEST(*numbers.total("impressions"), "impressions");
        QTEST(*numbers.total("likes"), "likes");
        QTEST(*numbers.total("comments"), "comments");
        QTEST(*numbers.total("shares"), "shares");
        QTEST(*numbers.total("clicks"), "clicks");
        QVERIFY(!numbers.total("ad_impressions")); // '-' in every row is missing, not zero
        QVERIFY(!numbers.total("reach"));
        if (posts == 2819)
            QCOMPARE(
                valueIn(numbers.ask("impressions", Grouping::Month, QDate(2021, 1, 1), QDate(2021, 6, 1)), "2021-03"),
                std::optional(551679.0));
        else
            QCOMPARE(
                valueIn(numbers.ask("impressions", Grouping::Month, QDate(2017, 1, 1), QDate(2018, 1, 1)), "2017-06"),
                std::optional(197719.0));
    }

    void xPerDay()
    {
        const QString folder = sharedData(QStringLiteral("x-analytics/per-day"));
        if (folder.isEmpty())
            QSKIP("the shared data are not here");
        NumbersProject numbers;
        for (const QString &path : filesIn(folder, QStringLiteral("*.csv"))) {
            const Result<ImportSummary> summary = numbers.import(path, "x:brand");
            QVERIFY(summary);
            QCOMPARE(summary->layout, QStringLiteral("x-days"));
            QCOMPARE(summary->read, summary->added);
        }
        QCOMPARE(numbers.total("impressions"), std::optional(3220873.0));
        QCOMPARE(numbers.total("posts_published"), std::optional(1252.0));
        QCOMPARE(numbers.total("likes"), std::optional(11535.0));
        QCOMPARE(numbers.total("shares"), std::optional(1638.0));
        const ResultAnswer days = numbers.ask("impressions", Grouping::Day, QDate(2021, 2, 1), QDate(2021, 2, 4));
        QCOMPARE(days.basis, Basis::Happened);
        QCOMPARE(valueIn(days, "2021-02-02"), std::optional(43180.0));
        const ResultAnswer months = numbers.ask("impressions", Grouping::Month, QDate(2021, 2, 1), QDate(2021, 5, 1));
        QVERIFY(!valueIn(months, "2021-04")); // no file for April: not known, and not zero
        QCOMPARE(months.rows.last().covered, 0);
        QCOMPARE(months.rows.last().of, 30);
    }

    void xNewFormat()
    {
        const QString part = sharedData(QStringLiteral("x-analytics/new-format/account_analytics_content_part.csv"));
        if (part.isEmpty())
            QSKIP("the shared data are not here");
        NumbersProject numbers;
        const Result<ImportSummary> first = numbers.import(
            sharedData(QStringLiteral("x-analytics/new-format/first_40_lines_verbatim.csv")), "x:brand");
        QVERIFY(first);
        QCOMPARE(first->added, 39);
        const Result<ImportSummary> summary = numbers.import(part, "x:brand");
        QVERIFY(summary);
        QCOMPARE(summary->read, 1246);
        QCOMPARE(summary->same, 27); // those that both files have
        QCOMPARE(summary->added, 1246 - 27);
        NumbersProject alone;
        QVERIFY(alone.import(part, "x:brand"));
        QCOMPARE(alone.total("impressions"), std::optional(30277892.0));
        QCOMPARE(alone.total("saves"), std::optional(427383.0));
        QCOMPARE(alone.total("engagements"), std::optional(1538824.0));
        QVERIFY(isNear(alone.total("engagement_rate_by_impressions"), (416827.0 + 5374 + 39766 + 427383) / 30277892));
        QVERIFY(isNear(alone.total("engagement_rate_of_network"), 1538824.0 / 30277892));
        // The file names days only: nobody knows the hours.
        for (const ResultRow &row : alone.ask("likes", Grouping::Hour, QDate(2024, 1, 1), QDate(2026, 1, 1)).rows)
            QVERIFY(!row.value);
    }

    void xMonths()
    {
        const QString path = sharedData(QStringLiteral("x-analytics/twitter_metrics_monthly_rOpenSci.csv"));
        if (path.isEmpty())
            QSKIP("the shared data are not here");
        NumbersProject numbers;
        const Result<ImportSummary> summary = numbers.import(path, "x:ropensci");
        QVERIFY(summary);
        QCOMPARE(summary->read, 72);
        QCOMPARE(summary->added, 71);
        QCOMPARE(summary->rejectedCount, 1);
        QCOMPARE(summary->rejected.first().line, 3); // dated January 2021, but it says November
        QCOMPARE(summary->rejected.first().column, QStringLiteral("month"));
        const ResultAnswer months = numbers.ask("impressions", Grouping::Month, QDate(2016, 1, 1), QDate(2022, 1, 1));
        double sum = 0;
        for (const ResultRow &row : months.rows)
            sum += row.value.value_or(0);
        QCOMPARE(sum, 11380900.0 - 122000.0);
        QCOMPARE(valueIn(months, "2021-10"), std::optional(105000.0));
        // A month's figure is not a day's, nor a share of it a week's.
        for (const ResultRow &row :
            numbers.ask("impressions", Grouping::Day, QDate(2021, 10, 1), QDate(2021, 11, 1)).rows)
            QVERIFY(!row.value);
        const ResultAnswer followers = numbers.ask("followers", Grouping::Month, QDate(2021, 9, 1), QDate(2021, 12, 1));
        QCOMPARE(valueIn(followers, "2021-10"), std::optional(32994.0)); // as of 4 October
        QCOMPARE(valueIn(followers, "2021-11"), std::optional(33181.0));
        QVERIFY(
            !valueIn(numbers.ask("followers", Grouping::Month, QDate(2018, 5, 1), QDate(2018, 9, 1)), "2018-07")); // NA
    }

    void youtubeContent_data()
    {
        QTest::addColumn<QString>("channel");
        QTest::addColumn<int>("videos");
        QTest::addColumn<int>("undated");
        QTest::addColumn<double>("views");
        QTest::addColumn<double>("hours");
        QTest::addColumn<double>("impressions");
        QTest::newRow("areikher") << QStringLiteral("areikher") << 71 << 3 << 46333.0 << 226.6398 << 36711.0;
        QTest::newRow("oisin") << QStringLiteral("oisin") << 102 << 0 << 97001.0 << 375.6544 << 17946.0;
        QTest::newRow("punetech") << QStringLiteral("punetech") << 220 << 3 << 51075.0 << 4046.4715 << 748826.0;
        QTest::newRow("timaghost") << QStringLiteral("timaghost") << 317 << 0 << 36978.0 << 596.3976 << 846287.0;
    }
    void youtubeContent()
    {
        QFETCH(QString, channel);
        QFETCH(int, videos);
        QFETCH(int, undated);
        QFETCH(double, views);
        QFETCH(double, hours);
        QFETCH(double, impressions);
        const QString path = sharedData(QStringLiteral("youtube-studio/%1/Table data.csv").arg(channel));
        if (path.isEmpty())
            QSKIP("the shared data are not here");
        NumbersProject numbers;
        const Result<ImportSummary> summary = numbers.import(path, "youtube:channel");
        QVERIFY(summary);
        QCOMPARE(summary->layout, QStringLiteral("youtube-content"));
        QCOMPARE(summary->added, qint64(videos));
        QCOMPARE(summary->rejectedCount, 0);
        // By kind, because some videos have no date and so no place in a range.
        const ResultAnswer byKind = numbers.ask("views", Grouping::Kind, QDate(2010, 1, 1), QDate(2030, 1, 1));
        QCOMPARE(byKind.undated, qint64(undated));
        QCOMPARE(byKind.rows.size(), 1);
        QCOMPARE(byKind.rows.first().bucket, QStringLiteral("video"));
        QCOMPARE(byKind.rows.first().of, qint64(videos));
        QCOMPARE(byKind.rows.first().value, std::optional(views));
        const ResultAnswer time = numbers.ask("watch_time", Grouping::Kind, QDate(2010, 1, 1), QDate(2030, 1, 1));
        QVERIFY(isNear(time.rows.first().value, hours));
        const ResultAnswer shown = numbers.ask("impressions", Grouping::Kind, QDate(2010, 1, 1), QDate(2030, 1, 1));
        QCOMPARE(shown.rows.first().value, std::optional(impressions));
    }

    void youtubePercentAndDuration()
    {
        const QString path = sharedData(QStringLiteral("youtube-studio/areikher/Table data.csv"));
        if (path.isEmpty())
            QSKIP("the shared data are not here");
        NumbersProject numbers;
        QVERIFY(numbers.import(path, "youtube:channel"));
        EngagementQueries queries(numbers.project.reader(), numbers.project.project().zone());
        const auto posts = queries.posts({QStringLiteral("thumbnail_ctr"), QStringLiteral("average_view_duration"),
                                             QStringLiteral("stayed_to_watch"), QStringLiteral("unique_viewers")},
            {QDate(2025, 3, 15), QDate(2025, 3, 16)}, {});
        QVERIFY(posts);
        QCOMPARE(posts->size(), 1);
        QVERIFY(isNear(posts->first().values.at(0), 0.0412));
        QCOMPARE(posts->first().values.at(1), std::optional(25.0));
        QVERIFY(isNear(posts->first().values.at(2), 0.4748));
        QVERIFY(!posts->first().values.at(3));
        QVERIFY(!posts->first().hourKnown);
        QVERIFY(posts->first().text.startsWith(QStringLiteral("Pointallism Portrait")));
    }

    void youtubeDays()
    {
        const QString path = sharedData(QStringLiteral("youtube-studio/codingtrain/Totals.csv"));
        if (path.isEmpty())
            QSKIP("the shared data are not here");
        NumbersProject numbers;
        const Result<ImportSummary> summary = numbers.import(path, "youtube:channel");
        QVERIFY(summary);
        QCOMPARE(summary->layout, QStringLiteral("youtube-days"));
        QCOMPARE(summary->added, 365);
        QCOMPARE(numbers.total("views"), std::optional(15503810.0));
        QCOMPARE(valueIn(numbers.ask("views", Grouping::Week, QDate(2020, 12, 28), QDate(2021, 1, 4)), "2020-W53"),
            std::optional(31964.0 + 37509 + 43579 + 48414));
    }

    void aTableByCountryIsRefused()
    {
        const QString path = sharedData(QStringLiteral("youtube-studio/codingtrain/Table data.csv"));
        if (path.isEmpty())
            QSKIP("the shared data are not here");
        NumbersProject numbers;
        const QString before = numbers.dump();
        const Result<ImportSummary> summary = numbers.import(path, "youtube:channel");
        QVERIFY(!summary);
        QCOMPARE(summary.error().code, ErrorCode::UnreadableLayout);
        QVERIFY(!summary.error().detail.isEmpty());
        QCOMPARE(numbers.dump(), before);
    }

    void facebookWithoutDates()
    {
        const QString path = sharedData(QStringLiteral("facebook-metrics-uci/dataset_Facebook.csv"));
        if (path.isEmpty())
            QSKIP("the shared data are not here");
        NumbersProject numbers;
        const Result<ImportSummary> summary = numbers.import(path, "facebook:brand");
        QVERIFY(summary);
        QCOMPARE(summary->layout, QStringLiteral("facebook-study"));
        QCOMPARE(summary->added, 350);
        const QDate from(2014, 1, 1);
        const QDate to(2015, 1, 1);
        for (const Grouping by : {Grouping::Day, Grouping::Month, Grouping::Total}) {
            for (const ResultRow &row : numbers.ask("likes", by, from, to).rows)
                QVERIFY2(!row.value, "posts without a date stand on a time axis");
        }
        double likes = 0;
        for (const ResultRow &row : numbers.ask("likes", Grouping::Kind, from, to).rows)
            likes += row.value.value_or(0);
        QCOMPARE(likes, 59820.0);
        const ResultAnswer weekdays = numbers.ask("engagement_rate_by_reach", Grouping::Weekday, from, to);
        QVERIFY(isNear(valueIn(weekdays, "1"), 0.016775827226023228));
        QVERIFY(isNear(valueIn(weekdays, "7"), 0.015392327283017343));
        QCOMPARE(weekdays.rows.at(5).covered, 62); // of 63: one has no number of shares
        QCOMPARE(weekdays.rows.at(5).of, 63);
        QVERIFY(isNear(weekdays.total.value, 0.015921134026116234));
        QCOMPARE(weekdays.total.covered, 349);
        QCOMPARE(weekdays.total.of, 350);
        QCOMPARE(weekdays.undated, 350);
        QVERIFY(!valueIn(numbers.ask("reach", Grouping::Weekday, from, to), "1")); // people are not added up
        QVERIFY(valueIn(numbers.ask("reach_sum_of_posts", Grouping::Weekday, from, to), "1"));
    }

    void theSameFileTwiceChangesNothing()
    {
        const QString path = sharedData(
            QStringLiteral("x-analytics/per-tweet/tweet_activity_metrics_rOpenSci_20170801_20170901_en.csv"));
        const QString study = sharedData(QStringLiteral("facebook-metrics-uci/dataset_Facebook.csv"));
        if (path.isEmpty())
            QSKIP("the shared data are not here");
        NumbersProject numbers;
        for (const QString &file : {path, study}) {
            QVERIFY(numbers.import(file, "x:brand"));
            const QString before = numbers.dump();
            const qsizetype acts = readHistory(numbers.project.reader(), 100)->size();
            numbers.project.clock().set(testNowMs + 86'400'000);
            const Result<ImportSummary> again = numbers.import(file, "x:brand");
            QVERIFY(again);
            QCOMPARE(again->same, again->read);
            QVERIFY(!again->import.isValid());
            QCOMPARE(numbers.dump(), before);
            QCOMPARE(readHistory(numbers.project.reader(), 100)->size(), acts);
        }
    }

    void undoTakesAnImportBackAndRedoBringsItAgain()
    {
        const QString path = sharedData(
            QStringLiteral("x-analytics/per-tweet/tweet_activity_metrics_rOpenSci_20170801_20170901_en.csv"));
        if (path.isEmpty())
            QSKIP("the shared data are not here");
        NumbersProject numbers;
        const QString empty = numbers.dump();
        QVERIFY(numbers.import(path, "x:brand"));
        const QString full = numbers.dump();
        QVERIFY(resultOf(numbers.project.edits().undo()));
        QCOMPARE(numbers.dump(), empty);
        QVERIFY(resultOf(numbers.project.edits().redo()));
        QCOMPARE(numbers.dump(), full);
    }

    void aCorrectionKeepsTheEarlierValue()
    {
        NumbersProject numbers;
        QVERIFY(numbers.importText("date,impressions,likes\n2026-03-01,100,5\n2026-03-02,50,1\n"));
        numbers.project.clock().set(testNowMs + 1000);
        const Result<ImportSummary> second
            = numbers.importText("date,impressions,likes\n2026-03-01,120,5\n2026-03-02,50,1\n");
        QVERIFY(second);
        QCOMPARE(second->updated, 1);
        QCOMPARE(second->same, 1);
        const auto day = [&numbers] {
            return valueIn(
                numbers.ask("impressions", Grouping::Day, QDate(2026, 3, 1), QDate(2026, 3, 3)), "2026-03-01");
        };
        QCOMPARE(day(), std::optional(120.0));
        QCOMPARE(numbers.project.reader().integer("SELECT count(*) FROM sample WHERE value IN (100, 120)"),
            std::optional<qint64>(2));
        QVERIFY(resultOf(numbers.project.edits().undo()));
        QCOMPARE(day(), std::optional(100.0));
        QVERIFY(resultOf(numbers.project.edits().redo()));
        QCOMPARE(day(), std::optional(120.0));
        // The first file once more: it was read before and brings nothing back.
        const Result<ImportSummary> third
            = numbers.importText("date,impressions,likes\n2026-03-01,100,5\n2026-03-02,50,1\n");
        QVERIFY(third);
        QCOMPARE(third->same, 2);
        QCOMPARE(day(), std::optional(120.0));
    }

    void newerValuesOfPostsCountAndGrowthComesFromTwo()
    {
        NumbersProject numbers;
        const QByteArray header = "Post id,Date,Post text,Link,Impressions,Likes,Replies,Reposts\n";
        QVERIFY(numbers.importText(header + "1,2026-11-01,Tea &amp; coffee,,100,5,1,0\n"));
        numbers.project.clock().set(testNowMs + 86'400'000);
        const Result<ImportSummary> later
            = numbers.importText(header + "1,2026-11-01,Tea &amp; coffee,,130,6,1,0\n2,2026-11-02,New,,10,1,0,0\n");
        QVERIFY(later);
        QCOMPARE(later->updated, 1);
        QCOMPARE(later->added, 1);
        QCOMPARE(numbers.total("impressions"), std::optional(140.0));
        QCOMPARE(numbers.project.reader().text("SELECT text FROM published_item ORDER BY id LIMIT 1"),
            std::optional(QStringLiteral("Tea & coffee")));
        // Between the two readings 30 came in, on the day of the second.
        QCOMPARE(numbers.project.reader().integer("SELECT total FROM sample_day WHERE basis = 1 AND total = 30"),
            std::optional<qint64>(30));
        QVERIFY(resultOf(numbers.project.edits().undo()));
        QCOMPARE(numbers.total("impressions"), std::optional(100.0));
    }

    void aMappingNamesTheColumns()
    {
        NumbersProject numbers;
        const Mapping wide = *Mapping::fromArgument(QStringLiteral("time=Tag,likes=Herzen,followers=Leute"));
        QVERIFY(numbers.importText("Tag;Herzen;Leute\n01.03.2026;5;1.200,5\n", "x:brand", wide));
        QCOMPARE(numbers.total("likes"), std::optional(5.0));
        QCOMPARE(numbers.total("followers"), std::optional(1200.5));
        const Mapping longForm
            = *Mapping::fromArgument(QStringLiteral("time=When,subject=What,metric=Name,value=Count"));
        const Result<ImportSummary> summary
            = numbers.importText("When,What,Name,Count\n2026-04-01,,clicks,7\n2026-04-02,,clicks,8\n2026-04-02,,"
                                 "nonsense,8\n2026-04-03,p1,clicks,3\n",
                "x:brand", longForm);
        QVERIFY(summary);
        QCOMPARE(summary->added, 3);
        QCOMPARE(summary->rejectedCount, 1);
        QCOMPARE(summary->rejected.first().line, 4);
        QCOMPARE(summary->rejected.first().column, QStringLiteral("Name"));
        QCOMPARE(numbers.total("clicks", Basis::Happened), std::optional(15.0));
    }

    void lifetimeCountsOfAnAccountBecomeDaysAsDifferences()
    {
        NumbersProject numbers;
        QVERIFY(numbers.importText("time,metric,value\n2026-03-01T12:00,views,100\n2026-03-02T12:00,views,130\n"
                                   "2026-03-02T18:00,views,140\n2026-03-05T12:00,views,200\n"));
        const ResultAnswer days = numbers.ask("views", Grouping::Day, QDate(2026, 3, 1), QDate(2026, 3, 6));
        QVERIFY(!valueIn(days, "2026-03-01"));
        QCOMPARE(valueIn(days, "2026-03-02"), std::optional(40.0));
        QVERIFY(!valueIn(days, "2026-03-05")); // three days: nobody knows how much on which
        QCOMPARE(days.total.value, std::optional(100.0));
        QCOMPARE(days.total.covered, 4);
        QCOMPARE(days.total.of, 5);
    }

    void daysOfTheProjectsZone()
    {
        TemporaryProject project(
            {QStringLiteral("Zone"), QStringLiteral("Europe/Athens"), QStringLiteral("en")}, sampleTables);
        SampleEdits edits(project.project(), project.edits());
        QFile file(project.folder() + QStringLiteral("/a.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("date,likes\n2026-03-28,1\n2026-03-29,2\n2026-03-30,4\n2026-10-25,8\n");
        file.close();
        QVERIFY(edits.importFile({file.fileName(), QStringLiteral("x:brand"), {}, {}, {}}, false));
        QCOMPARE(project.reader().integer("SELECT (to_ms - from_ms) / 3600000 FROM sample WHERE value = 2"),
            std::optional<qint64>(23));
        QCOMPARE(project.reader().integer("SELECT (to_ms - from_ms) / 3600000 FROM sample WHERE value = 8"),
            std::optional<qint64>(25));
        EngagementQueries queries(project.reader(), project.project().zone());
        const auto answer = queries.ask(
            {QStringLiteral("likes"), {QDate(2026, 3, 29), QDate(2026, 3, 30)}, Grouping::Day, {}, Basis::Auto});
        QCOMPARE(answer->rows.first().value, std::optional(2.0));
    }

    void badRowsAreNamedWithTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("column");
        QTest::addColumn<int>("reason");
        const auto row = [](const char *name, const char *text, const char *column, RejectReason reason) {
            QTest::newRow(name) << QByteArray(text) << QString::fromLatin1(column) << int(reason);
        };
        row("negative", "2026-03-02,-5,1", "likes", RejectReason::NumberOutOfRange);
        row("astronomic", "2026-03-02,1,99999999999999999999999", "clicks", RejectReason::NumberOutOfRange);
        row("exponent", "2026-03-02,1e300,1", "likes", RejectReason::NumberOutOfRange);
        row("infinite", "2026-03-02,inf,1", "likes", RejectReason::NumberOutOfRange);
        row("words", "2026-03-02,many,1", "likes", RejectReason::UnreadableNumber);
        row("no such day", "2026-02-30,1,1", "date", RejectReason::NoSuchDate);
        row("no date", ",1,1", "date", RejectReason::Missing);
        row("duration for a count", "2026-03-02,0:04:34,1", "likes", RejectReason::UnreadableNumber);
        row("cut", "2026-03-02,1", "", RejectReason::TooFewColumns);
        row("too long", "2026-03-02,1,1,1", "", RejectReason::TooManyColumns);
    }
    void badRowsAreNamedWithTheirPlace()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, column);
        QFETCH(int, reason);
        NumbersProject numbers;
        const Result<ImportSummary> summary
            = numbers.importText("date,likes,clicks\n2026-03-01,1,2\n" + row + "\n2026-03-03,-,NA\n");
        QVERIFY2(summary, qPrintable(summary ? QString() : summary.error().detail));
        QCOMPARE(summary->read, 3);
        QCOMPARE(summary->added, 1);
        QCOMPARE(summary->same, 1); // the row of missing values says nothing
        QCOMPARE(summary->rejectedCount, 1);
        QCOMPARE(summary->rejected.first().line, 3);
        QCOMPARE(summary->rejected.first().column, column);
        QCOMPARE(int(summary->rejected.first().reason), reason);
        QCOMPARE(numbers.project.reader().integer("SELECT count(*) FROM sample"), std::optional<qint64>(2));
    }

    void contradictingRowsOfOneFile()
    {
        NumbersProject numbers;
        const Result<ImportSummary> summary
            = numbers.importText("date,likes\n2026-03-01,1\n2026-03-01,1\n2026-03-01,7\n");
        QVERIFY(summary);
        QCOMPARE(summary->added, 1);
        QCOMPARE(summary->same, 1);
        QCOMPARE(summary->rejectedCount, 1);
        QCOMPARE(summary->rejected.first().reason, RejectReason::DuplicateId);
        QCOMPARE(summary->rejected.first().args, QStringList{QStringLiteral("2")});
    }

    void badFilesLeaveTheProjectAsItWas_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("code");
        QTest::newRow("empty") << QByteArray() << int(ErrorCode::Empty);
        QTest::newRow("unclosed quote") << QByteArray("date,likes\n2026-03-01,1\n\"2026-03-02,5\n")
                                        << int(ErrorCode::BadSyntax);
        QTest::newRow("NUL") << QByteArrayLiteral("date,likes\n2026-03-01,1\n2026-\0-02,5\n\0x")
                             << int(ErrorCode::BadSyntax);
        QTest::newRow("columns") << ("date,likes" + QByteArray(",x").repeated(10'000) + "\n")
                                 << int(ErrorCode::BadSyntax);
        QTest::newRow("unknown headers") << QByteArray("a,b\n1,2\n") << int(ErrorCode::UnreadableLayout);
        QTest::newRow("a date and nothing")
            << QByteArray("date,colour\n2026-03-01,red\n") << int(ErrorCode::UnreadableLayout);
    }
    void badFilesLeaveTheProjectAsItWas()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, code);
        NumbersProject numbers;
        QVERIFY(numbers.importText("date,likes\n2026-03-01,1\n"));
        const QString before = numbers.dump();
        const Result<ImportSummary> summary = numbers.importText(text);
        QVERIFY(!summary);
        QCOMPARE(int(summary.error().code), code);
        QCOMPARE(numbers.dump(), before);
    }

    void aFolderIsNoFile()
    {
        NumbersProject numbers;
        QCOMPARE(numbers.import(numbers.project.folder(), "x:brand").error().code, ErrorCode::NotAFile);
        QCOMPARE(numbers.import(numbers.project.folder() + QStringLiteral("/none.csv"), "x:brand").error().code,
            ErrorCode::NotFound);
    }

    void numbersByHand()
    {
        NumbersProject numbers;
        QVERIFY(numbers.importText("date,ad_clicks\n2026-03-01,40\n2026-03-02,60\n"));
        QVERIFY(!numbers.total("cost_per_click"));
        const AccountId account{*numbers.project.reader().integer("SELECT id FROM account")};
        const QString before = numbers.dump();
        QVERIFY(resultOf(numbers.edits.enter(
            {{account, {}, QStringLiteral("cost"), {QDate(2026, 3, 1), QDate(2026, 3, 2)}, 20.0}})));
        QCOMPARE(numbers.total("cost_per_click"), std::optional(0.5)); // only of the day that has both
        QVERIFY(resultOf(numbers.project.edits().undo()));
        QCOMPARE(numbers.dump(), before);
        QVERIFY(!resultOf(
            numbers.edits.enter({{account, {}, QStringLiteral("ctr"), {QDate(2026, 3, 1), QDate(2026, 3, 2)}, 1.0}})));
    }

    void theZoneChangesTheDays()
    {
        NumbersProject numbers;
        QVERIFY(numbers.importText("time,metric,value\n2026-03-01T23:30,followers,100\n"));
        const auto day = [&numbers] { return numbers.project.reader().integer("SELECT day FROM sample_day"); };
        QCOMPARE(day(), std::optional(dayNumber(QDate(2026, 3, 1))));
        QVERIFY(numbers.project.act("project.settings", [](Writer &writer) {
            writer.exec("INSERT OR REPLACE INTO setting (name, value) VALUES ('zone', 'Europe/Athens')");
        }));
        QCOMPARE(day(), std::optional(dayNumber(QDate(2026, 3, 2))));
        QVERIFY(resultOf(numbers.project.edits().undo()));
        QCOMPARE(day(), std::optional(dayNumber(QDate(2026, 3, 1))));
    }

    void rebuildingGivesTheSame()
    {
        const QString folder = sharedData(QStringLiteral("x-analytics"));
        if (folder.isEmpty())
            QSKIP("the shared data are not here");
        NumbersProject numbers;
        for (const QString &path : filesIn(folder + QStringLiteral("/per-day"), QStringLiteral("*.csv")))
            QVERIFY(numbers.import(path, "x:brand"));
        QVERIFY(
            numbers.import(filesIn(folder + QStringLiteral("/per-tweet"), QStringLiteral("*.csv")).first(), "x:brand"));
        const QString before = numbers.dump();
        QVERIFY(resultOf(numbers.project.edits().maintain([](Writer &writer) { SampleDays::rebuild(writer); })));
        QCOMPARE(numbers.dump(), before);
    }

    void entitiesAreDecodedOnce()
    {
        QCOMPARE(withoutEntities(QStringLiteral("a &amp; b &lt;3 &gt; &quot;x&quot; &#39;y&#39;")),
            QStringLiteral("a & b <3 > \"x\" 'y'"));
        QCOMPARE(withoutEntities(QStringLiteral("&amp;lt;")), QStringLiteral("&lt;"));
    }
};

STOA_TEST(SampleImportTest)
#include "sampleimport_test.moc"
