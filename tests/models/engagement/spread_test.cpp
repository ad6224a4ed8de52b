// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engagement/engagementmodel.h"
#include "models/engagement/engagementqueries.h"
#include "models/engagement/sampledays.h"
#include "models/engagement/spread.h"
#include "tests/support/temporaryproject.h"
#include "tests/support/testcase.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace stoa;
using namespace stoa::test;

namespace spreadtest {

const Metric &metricOf(const char *id)
{
    return *MetricDictionary::instance().find(QLatin1String(id));
}

SpreadSum likesOf(const QList<double> &likes)
{
    SpreadSum sum(metricOf("likes"));
    for (const double each : likes)
        sum.add({&each, 1});
    return sum;
}

bool nearly(double value, double wanted, double within)
{
    return std::abs(value - wanted) <= within;
}

//! One account, \a likes by post: the text and day of each.
struct Written
{
    const char *day;
    const char *text;
    double likes;
};

std::vector<std::unique_ptr<Derived>> dailyTables()
{
    std::vector<std::unique_ptr<Derived>> tables;
    tables.push_back(std::make_unique<SampleDays>());
    return tables;
}

void writePosts(TemporaryProject &project, const QList<Written> &posts)
{
    QVERIFY(resultOf(project.edits().runBatch(
        {QStringLiteral("import.samples"), {}, {}, true}, BatchKind::Import, [&posts](Writer &writer, qint64 import) {
            writer.exec("INSERT INTO account (id, network, handle) VALUES (1, 'x', 'brand')");
            writer.exec("INSERT INTO theme (id, name, hashtag, weekday) VALUES (1, 'Tip', 'TuesdayTip', 2)");
            writer.exec("INSERT INTO metric_key (name) VALUES ('likes')");
            qint64 id = 10;
            for (const Written &post : posts) {
                const qint64 ms
                    = QDateTime(QDate::fromString(QLatin1String(post.day), Qt::ISODate), QTime(10, 0), Qt::UTC)
                          .toMSecsSinceEpoch();
                writer.exec("INSERT INTO published_item (id, account_id, import_id, remote_id, at_ms, kind, text)"
                            " VALUES (?1, 1, ?2, ?1, ?3, 'photo', ?4)",
                    id, import, ms, post.text);
                writer.exec(
                    "INSERT INTO sample SELECT 1, id, ?1, 1000, 1000, ?2, ?3 FROM metric_key", id, import, post.likes);
                ++id;
            }
            return true;
        })));
}

} // namespace spreadtest

using namespace spreadtest;

class SpreadTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The values are those of every printed table of Student's t.
    void quantiles()
    {
        const QList<std::pair<double, double>> table{
            {4, 2.776}, {5, 2.571}, {6, 2.447}, {10, 2.228}, {30, 2.042}, {120, 1.980}, {1e9, 1.960}};
        for (const auto &[freedom, quantile] : table)
            QVERIFY2(nearly(studentQuantile(freedom), quantile, 0.001), qPrintable(QString::number(freedom)));
    }

    // Of what adds up the jackknife is the interval of the mean: 6 with a standard error of 1.1952.
    void meanOfOnePost()
    {
        const std::optional<Spread> spread = likesOf({2, 4, 4, 5, 7, 9, 11}).spread();
        QVERIFY(spread);
        QCOMPARE(spread->typical, 6.0);
        QVERIFY(nearly(spread->error, 1.195229, 1e-6));
        QVERIFY(nearly(spread->low, 3.0754, 1e-3) && nearly(spread->high, 8.9246, 1e-3));
        QCOMPARE(spread->posts, 7);
    }

    // Worked out by another program: six posts, 116 likes of a reach of 1,100.
    void rateOfSeveralPosts()
    {
        SpreadSum sum(metricOf("engagement_rate_by_reach"));
        const Formula &formula = metricOf("engagement_rate_by_reach").formula;
        const QList<std::pair<double, double>> posts{{10, 100}, {30, 200}, {5, 90}, {8, 160}, {41, 300}, {22, 250}};
        for (const auto &[likes, reach] : posts) {
            std::vector<double> values(std::size_t(formula.inputs().size()), 0.0);
            values[std::size_t(formula.inputs().indexOf(QLatin1String("likes")))] = likes;
            values[std::size_t(formula.inputs().indexOf(QLatin1String("reach")))] = reach;
            sum.add(values);
        }
        const std::optional<Spread> spread = sum.spread();
        QVERIFY(spread);
        QVERIFY(nearly(spread->typical, 0.1054545, 1e-6));
        QVERIFY(nearly(spread->error, 0.01755498, 1e-7));
        QVERIFY(nearly(spread->low, 0.060328, 1e-4) && nearly(spread->high, 0.150581, 1e-4));
    }

    void fourPostsSayNothing()
    {
        QVERIFY(!likesOf({2, 4, 4, 5}).spread());
        SpreadSum gaps = likesOf({2, 4, 4, 5});
        const double missing = std::numeric_limits<double>::quiet_NaN();
        gaps.add({&missing, 1});
        QVERIFY(!gaps.spread());
    }

    void standings()
    {
        const SpreadSum low = likesOf({1, 2, 1, 2, 1, 2});
        const SpreadSum high = likesOf({9, 10, 9, 10, 9, 10});
        const SpreadSum wide = likesOf({1, 20, 2, 15, 0, 4});
        QCOMPARE(standingOf(high.spread(), low.spread()), Standing::Above);
        QCOMPARE(standingOf(low.spread(), high.spread()), Standing::Below);
        QCOMPARE(standingOf(wide.spread(), high.spread()), Standing::Unclear);
        QCOMPARE(standingOf(std::nullopt, high.spread()), Standing::TooFew);
        QCOMPARE(standingOf(likesOf({3, 3, 3, 3, 3}).spread(), likesOf({3, 3, 3, 3, 3}).spread()), Standing::Unclear);
    }

    // The same values stand in both: each may be left out once only.
    void theOthersAreAllButTheGroup()
    {
        SpreadSum whole = likesOf({});
        for (const double each : {5.0, 1.0, 5.0, 2.0, 5.0, 3.0, 1.0, 2.0, 3.0, 5.0})
            whole.add({&each, 1});
        const std::optional<Spread> others = likesOf({5, 5, 5, 1}).besides(whole);
        QVERIFY(others);
        QCOMPARE(others->posts, 6);
        QVERIFY(nearly(others->typical, (2 + 3 + 1 + 2 + 3 + 5) / 6.0, 1e-9));
    }

    // 13 March was no Tuesday: the theme is the hashtag's, the day the one whose hashtag the post has, or a day off.
    void themesAndDays()
    {
        TemporaryProject project({QStringLiteral("Days"), QStringLiteral("UTC"), QStringLiteral("en")}, dailyTables);
        writePosts(project,
            {{"2026-03-13", "One #TuesdayTip", 5}, {"2026-03-13", "Two #piday #TuesdayTip", 6},
                {"2026-03-14", "Three #PiDay", 7}, {"2026-03-14", "Four", 8}, {"2026-03-25", "Five", 9}});
        EngagementQueries queries(project.reader(), project.project().zone());
        ResultQuestion question{QStringLiteral("likes"), {QDate(2026, 3, 1), QDate(2026, 4, 1)}, Grouping::Occasion, {},
            Basis::Auto,
            {{QDate(2026, 3, 14), QStringLiteral("Pi Day"), QStringLiteral("PiDay"), false},
                {QDate(2026, 3, 25), QStringLiteral("Independence Day"), {}, true}}};
        const auto likesBy = [&](Grouping by) {
            question.by = by;
            const auto answer = queries.ask(question);
            QMap<QString, double> likes;
            for (const ResultRow &row : answer->rows) {
                likes.insert(row.bucket, row.value.value_or(-1));
                if (row.standing != Standing::TooFew)
                    likes.insert(QStringLiteral("standing"), 0);
            }
            return likes;
        };
        QCOMPARE(likesBy(Grouping::Occasion),
            (QMap<QString, double>{
                {QString(), 19}, {QStringLiteral("Pi Day"), 7}, {QStringLiteral("Independence Day"), 9}}));
        QCOMPARE(likesBy(Grouping::ThemeAndOccasion),
            (QMap<QString, double>{{QStringLiteral("\t"), 8}, {QStringLiteral("TuesdayTip\t"), 11},
                {QStringLiteral("\tPi Day"), 7}, {QStringLiteral("\tIndependence Day"), 9}}));
    }

    void groupsTellHowTheyStand()
    {
        QList<Written> posts;
        for (int i = 0; i < 6; ++i) {
            posts.append({"2026-03-10", "Good #TuesdayTip", 20.0 + i % 2});
            posts.append({"2026-03-11", "Plain", 3.0 + i % 2});
        }
        TemporaryProject project({QStringLiteral("Groups"), QStringLiteral("UTC"), QStringLiteral("en")}, dailyTables);
        writePosts(project, posts);
        EngagementQueries queries(project.reader(), project.project().zone());
        const auto answer = queries.ask(
            {QStringLiteral("likes"), {QDate(2026, 3, 1), QDate(2026, 4, 1)}, Grouping::Theme, {}, Basis::Auto, {}});
        QCOMPARE(answer->rows.size(), 2);
        QCOMPARE(answer->rows.at(0).standing, Standing::Below);
        QCOMPARE(answer->rows.at(1).standing, Standing::Above);
        QCOMPARE(answer->rows.at(1).perPost->typical, 20.5);
        EngagementModel model(queries);
        QVERIFY(model.ask(
            {QStringLiteral("likes"), {QDate(2026, 3, 1), QDate(2026, 4, 1)}, Grouping::Theme, {}, Basis::Auto, {}}));
        QCOMPARE(model.index(1, model.columnCount() - 1).data().toString(), QStringLiteral("better than the rest"));
        QCOMPARE(model.csvHeader().indexOf(QLatin1String("standing")), 7);
        QCOMPARE(model.csvRow(1).at(7), QStringLiteral("above"));
        QCOMPARE(model.csvRow(1).at(4), QStringLiteral("20.5"));
        const auto days = queries.ask(
            {QStringLiteral("likes"), {QDate(2026, 3, 1), QDate(2026, 4, 1)}, Grouping::Week, {}, Basis::Auto, {}});
        QCOMPARE(days->rows.at(0).standing, Standing::Unasked);
    }
};

STOA_TEST(SpreadTest)

#include "spread_test.moc"
