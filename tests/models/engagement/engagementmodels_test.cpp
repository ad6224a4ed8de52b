// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engagement/engagementmodel.h"
#include "models/engagement/metrictext.h"
#include "models/engagement/postresultsmodel.h"
#include "models/engagement/sampledays.h"
#include "models/engagement/thinning.h"
#include "models/engagement/weekmodel.h"
#include "tests/support/temporaryproject.h"
#include "tests/support/testcase.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace stoa;
using namespace stoa::test;

namespace engagementmodelstest {

//! One account with followers and four posts: two on Monday mornings, one without reach, one without hour.
class FourPosts final
{
public:
    FourPosts()
        : project({QStringLiteral("Models"), QStringLiteral("UTC"), QStringLiteral("en")},
            [] {
                std::vector<std::unique_ptr<Derived>> tables;
                tables.push_back(std::make_unique<SampleDays>());
                return tables;
            })
        , queries(project.reader(), project.project().zone())
    {
        QVERIFY(resultOf(project.edits().runBatch(
            {QStringLiteral("import.samples"), {}, {}, true}, BatchKind::Import, [](Writer &writer, qint64 import) {
                write(writer, import);
                return true;
            })));
    }

    static void item(
        Writer &writer, qint64 import, qint64 id, const char *at, const QByteArray &values, const char *kind = "photo")
    {
        const QDateTime when = QDateTime::fromString(QLatin1String(at), Qt::ISODate);
        const bool dayOnly = QByteArray(at).endsWith("T00:00:00Z");
        writer.exec(
            "INSERT INTO published_item (id, account_id, import_id, remote_id, at_ms, month, weekday, kind, text)"
            " VALUES (?1, 1, ?2, ?1, ?3, ?4, ?5, ?6, 'Post ' || ?1)",
            id, import, when.toMSecsSinceEpoch(), dayOnly ? std::optional(when.date().month()) : std::nullopt,
            dayOnly ? std::optional(when.date().dayOfWeek()) : std::nullopt, kind);
        const QByteArrayList numbers = values.split(' ');
        static const QByteArrayList names{"likes", "comments", "shares", "reach"};
        for (qsizetype i = 0; i < numbers.size(); ++i) {
            if (numbers.at(i) == "-")
                continue;
            writer.exec("INSERT INTO sample SELECT 1, id, ?1, 1000, 1000, ?2, ?3 FROM metric_key WHERE name = ?4", id,
                import, numbers.at(i).toDouble(), QString::fromLatin1(names.at(i)));
        }
    }

    static void write(Writer &writer, qint64 import)
    {
        writer.exec("INSERT INTO account (id, network, handle) VALUES (1, 'x', 'brand')");
        for (const char *name : {"likes", "comments", "shares", "reach", "followers"})
            writer.exec("INSERT INTO metric_key (name) VALUES (?)", name);
        item(writer, import, 10, "2026-03-02T09:10:00Z", "8 1 1 100");
        item(writer, import, 11, "2026-03-09T09:50:00Z", "27 2 1 100");
        item(writer, import, 12, "2026-03-10T18:00:00Z", "5 0 0 -", "video");
        item(writer, import, 13, "2026-03-11T00:00:00Z", "1 0 0 200", "video");
        const auto followers = [&](const char *at, double value) {
            const qint64 ms = QDateTime::fromString(QLatin1String(at), Qt::ISODate).toMSecsSinceEpoch();
            writer.exec("INSERT INTO sample SELECT 1, id, 0, ?1, ?1, ?2, ?3 FROM metric_key WHERE name = 'followers'",
                ms, import, value);
        };
        followers("2026-03-01T08:00:00Z", 1000);
        followers("2026-03-10T08:00:00Z", 2000);
    }

    TemporaryProject project;
    EngagementQueries queries;
    const DayRange march{QDate(2026, 3, 1), QDate(2026, 4, 1)};
};

} // namespace engagementmodelstest

using namespace engagementmodelstest;

class EngagementModelsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ratesSpeakOfTheSamePostsOnBothSides()
    {
        FourPosts four;
        const auto answer = four.queries.ask(
            {QStringLiteral("engagement_rate_by_reach"), four.march, Grouping::Total, {}, Basis::Auto});
        QVERIFY(answer);
        QCOMPARE(answer->basis, Basis::Published);
        QCOMPARE(answer->total.value, std::optional(41.0 / 400));
        QCOMPARE(answer->total.covered, 3);
        QCOMPARE(answer->total.of, 4);
        QCOMPARE(answer->total.inputs.at(0).id, QStringLiteral("likes"));
        QCOMPARE(
            answer->total.inputs.at(0).value, std::optional(36.0)); // without the five of the post that has no reach
        QCOMPARE(answer->total.inputs.at(4).id, QStringLiteral("reach_sum_of_posts"));
        QVERIFY(!answer->total.inputs.at(3).value); // nobody counted saves
    }

    void sourcesAreThoseOfTheRange()
    {
        FourPosts four;
        QVERIFY(resultOf(four.project.edits().runBatch(
            {QStringLiteral("import.samples"), {}, {}, true}, BatchKind::Import, [](Writer &writer, qint64 import) {
                writer.exec("UPDATE import SET kind = 'samples'"); // the first one, too
                FourPosts::item(writer, import, 20, "2021-08-05T09:00:00Z", "3 1 0 50");
                const qint64 ms
                    = QDateTime::fromString(QStringLiteral("2021-08-05T08:00:00Z"), Qt::ISODate).toMSecsSinceEpoch();
                writer.exec(
                    "INSERT INTO sample SELECT 1, id, 0, ?1, ?1, ?2, 7 FROM metric_key WHERE name = 'followers'", ms,
                    import);
                return true;
            })));
        const DayRange august{QDate(2021, 8, 1), QDate(2021, 9, 1)};
        for (const char *metric : {"likes", "followers"}) {
            const QString name = QString::fromLatin1(metric);
            QCOMPARE(four.queries.sources(name, {})->size(), 2);
            QCOMPARE(four.queries.sources(name, {}, four.march)->size(), 1);
            QCOMPARE(four.queries.sources(name, {}, august)->size(), 1);
            QVERIFY(four.queries.sources(name, {}, four.march)->first().import
                != four.queries.sources(name, {}, august)->first().import);
            QCOMPARE(four.queries.sources(name, {}, {QDate(2023, 1, 1), QDate(2023, 2, 1)})->size(), 0);
            QCOMPARE(four.queries.sources(name, {}, {QDate(2020, 1, 1), QDate(2027, 1, 1)})->size(), 2); // all there is
        }
    }

    void reachOfSeveralPostsIsNotKnown()
    {
        FourPosts four;
        const auto days = four.queries.ask({QStringLiteral("reach"), four.march, Grouping::Day, {}, Basis::Auto});
        QCOMPARE(days->rows.at(1).value, std::optional(100.0)); // one post on that day
        const auto total = four.queries.ask({QStringLiteral("reach"), four.march, Grouping::Total, {}, Basis::Auto});
        QVERIFY(!total->total.value);
        const auto sum
            = four.queries.ask({QStringLiteral("reach_sum_of_posts"), four.march, Grouping::Total, {}, Basis::Auto});
        QCOMPARE(sum->total.value, std::optional(400.0));
    }

    void followersAtTheTimeOfThePost()
    {
        FourPosts four;
        const auto days = four.queries.ask(
            {QStringLiteral("engagement_rate_by_followers"), four.march, Grouping::Day, {}, Basis::Published});
        QCOMPARE(days->rows.at(1).value, std::optional(10.0 / 1000));
        QCOMPARE(days->rows.at(9).value, std::optional(5.0 / 2000));
    }

    void whatIsNotKnownIsNotZero()
    {
        FourPosts four;
        const auto likes = four.queries.ask({QStringLiteral("likes"), four.march, Grouping::Day, {}, Basis::Auto});
        QVERIFY(!likes->rows.at(0).value);
        QCOMPARE(likes->rows.at(0).of, 0);
        const auto saves = four.queries.ask({QStringLiteral("saves"), four.march, Grouping::Total, {}, Basis::Auto});
        QVERIFY(!saves->total.value);
        QCOMPARE(saves->total.of, 4);
        const Change change = changeBetween(5.0, std::nullopt);
        QVERIFY(!change.difference);
        QVERIFY(!changeBetween(5.0, 0.0).share);
        QCOMPARE(changeBetween(6.0, 4.0).share, std::optional(0.5));
    }

    void unknownMetricAndEmptyRange()
    {
        FourPosts four;
        QCOMPARE(four.queries.ask({QStringLiteral("magic"), four.march, Grouping::Day, {}, Basis::Auto}).error().code,
            ErrorCode::NotFound);
        QCOMPARE(
            four.queries
                .ask({QStringLiteral("likes"), {QDate(2026, 3, 2), QDate(2026, 3, 2)}, Grouping::Day, {}, Basis::Auto})
                .error()
                .code,
            ErrorCode::Invalid);
    }

    void theChartsModel()
    {
        FourPosts four;
        EngagementModel model(four.queries);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QVERIFY(model.ask({QStringLiteral("engagement_rate_by_reach"), four.march, Grouping::Week, {}, Basis::Auto},
            DayRange{QDate(2026, 2, 1), QDate(2026, 3, 1)}));
        QCOMPARE(resets.size(), 1);
        QCOMPARE(model.rowCount(), 6);
        const QModelIndex second = model.index(1, EngagementModel::ValueColumn);
        QCOMPARE(second.data(EngagementModel::NumberRole).toDouble(), 0.1);
        QCOMPARE(second.data(EngagementModel::BucketRole).toString(), QStringLiteral("2026-W10"));
        QCOMPARE(second.data(EngagementModel::FromRole).toDate(), QDate(2026, 3, 2));
        QCOMPARE(second.data().toString(), QStringLiteral("10.0 %"));
        QVERIFY(!model.index(1, EngagementModel::ComparedColumn).data(EngagementModel::NumberRole).isValid());
        QCOMPARE(model.index(1, EngagementModel::ComparedColumn).data().toString(), QStringLiteral("unknown"));
        QCOMPARE(model.index(0, model.columnCount() - 1).data().toString(), QStringLiteral("0 of 0 posts"));
        QCOMPARE(model.csvRow(1).at(1), QStringLiteral("0.1"));
        QCOMPARE(model.csvRow(0).at(1), QString());
        QCOMPARE(model.csvHeader().size(), model.csvRow(0).size());
        QVERIFY(!model.ask({QStringLiteral("magic"), four.march, Grouping::Week, {}, Basis::Auto}));
        QCOMPARE(model.rowCount(), 6); // what was there stays
    }

    void postsSortWithTheUnknownLast()
    {
        FourPosts four;
        PostResultsModel model(four.queries, four.project.project().zone());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(
            model.ask({QStringLiteral("engagement_rate_by_reach"), QStringLiteral("likes")}, four.march, {}, false));
        QCOMPARE(model.rowCount(), 4);
        const auto order = [&model] {
            QList<qint64> items;
            for (int row = 0; row < model.rowCount(); ++row)
                items.append(model.index(row, 0).data(PostResultsModel::ItemRole).toLongLong());
            return items;
        };
        QCOMPARE(order(), (QList<qint64>{13, 12, 11, 10})); // newest first
        QSignalSpy layouts(&model, &QAbstractItemModel::layoutChanged);
        const QPersistentModelIndex best = model.index(2, 0);
        model.sort(PostResultsModel::FirstMetricColumn, Qt::DescendingOrder);
        QCOMPARE(layouts.size(), 1);
        QCOMPARE(order(), (QList<qint64>{11, 10, 13, 12}));
        QCOMPARE(best.row(), 0);
        model.sort(PostResultsModel::FirstMetricColumn, Qt::AscendingOrder);
        QCOMPARE(order(), (QList<qint64>{13, 10, 11, 12}));
        model.setMostRows(2);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.postCount(), 4);
        QCOMPARE(model.csvRow(0).at(1), QStringLiteral("2026-03-11")); // the day only: the hour is not known
        QCOMPARE(model.csvRow(1).at(1), QStringLiteral("2026-03-02T09:10"));
    }

    void theWeekNamesThePostsBehindACell()
    {
        FourPosts four;
        WeekModel model(four.queries);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(model.ask(QStringLiteral("engagement_rate_by_reach"), four.march, {}));
        const QModelIndex monday = model.index(0, 9);
        QCOMPARE(monday.data(WeekModel::NumberRole).toDouble(), 0.2);
        QCOMPARE(monday.data(WeekModel::PostsRole).toInt(), 2);
        QVERIFY(monday.data(WeekModel::UncertainRole).toBool()); // fewer than three
        QVERIFY(!model.index(1, 18).data(WeekModel::NumberRole).isValid()); // no reach
        for (int hour = 0; hour < 24; ++hour)
            QVERIFY(!model.index(2, hour).data(WeekModel::NumberRole).isValid()); // the export names no hour
        QVERIFY(model.sentence(monday).contains(QStringLiteral("20.0 %, 2 posts")));
    }

    void groupsByKindAndAccount()
    {
        FourPosts four;
        const auto kinds = four.queries.ask({QStringLiteral("likes"), four.march, Grouping::Kind, {}, Basis::Auto});
        QCOMPARE(kinds->rows.size(), 2);
        QCOMPARE(kinds->rows.at(0).bucket, QStringLiteral("photo"));
        QCOMPARE(kinds->rows.at(0).value, std::optional(35.0));
        const auto accounts
            = four.queries.ask({QStringLiteral("likes"), four.march, Grouping::Account, {}, Basis::Auto});
        QCOMPARE(accounts->rows.size(), 1);
        QCOMPARE(accounts->rows.at(0).bucket, QStringLiteral("x:brand"));
        const auto other
            = four.queries.ask({QStringLiteral("likes"), four.march, Grouping::Total, {AccountId{2}}, Basis::Auto});
        QVERIFY(!other->total.value);
    }

    void themesByHashtagAndByPlannedPost()
    {
        FourPosts four;
        QVERIFY(four.project.act("theme.create", [](Writer &writer) {
            writer.exec(
                "INSERT INTO theme (id, weekday, hashtag, name) VALUES (1, 1, 'MotivationMonday', 'Motivation')");
            writer.exec("INSERT INTO theme (id, weekday, hashtag, name) VALUES (2, 2, 'TuesdayTip', 'Tip')");
            writer.exec("INSERT INTO post (id, theme_id, status) VALUES (7, 2, 'published')");
            writer.exec("UPDATE published_item SET text = 'Go! #motivationmonday' WHERE id = 10");
            writer.exec("UPDATE published_item SET post_id = 7 WHERE id = 12");
        }));
        const auto themes = four.queries.ask({QStringLiteral("likes"), four.march, Grouping::Theme, {}, Basis::Auto});
        QCOMPARE(themes->rows.size(), 3);
        QCOMPARE(themes->rows.at(0).bucket, QString());
        QCOMPARE(themes->rows.at(1).bucket, QStringLiteral("MotivationMonday"));
        QCOMPARE(themes->rows.at(1).value, std::optional(8.0));
        QCOMPARE(themes->rows.at(2).value, std::optional(5.0));
    }

    void publishedPostsWithoutNumbersCountInTheCoverage()
    {
        FourPosts four;
        QVERIFY(four.project.act("post.published", [](Writer &writer) {
            writer.exec("INSERT INTO post (id, wall, utc_ms, status) VALUES (8, '2026-03-20T10:00', ?, 'published')",
                QDateTime(QDate(2026, 3, 20), QTime(10, 0), Qt::UTC).toMSecsSinceEpoch());
            writer.exec("INSERT INTO variant (id, post_id, account_id) VALUES (9, 8, 1)");
        }));
        const auto answer = four.queries.ask({QStringLiteral("likes"), four.march, Grouping::Total, {}, Basis::Auto});
        QCOMPARE(answer->total.covered, 4);
        QCOMPARE(answer->total.of, 5);
        QCOMPARE(answer->total.value, std::optional(41.0));
    }

    void thinningKeepsEndsAndPeaks()
    {
        QList<QPointF> points;
        for (int i = 0; i < 50'000; ++i)
            points.append({double(i), i == 31'415 ? 1000.0 : std::sin(i / 100.0)});
        const QList<QPointF> few = thinned(points);
        QCOMPARE(few.size(), mostChartPoints);
        QCOMPARE(few.first(), points.first());
        QCOMPARE(few.last(), points.last());
        QVERIFY(few.contains(points.at(31'415)));
        for (qsizetype i = 1; i < few.size(); ++i)
            QVERIFY(few.at(i - 1).x() < few.at(i).x());
        QCOMPARE(thinned(points.mid(0, 10)).size(), 10);
    }

    void everyMetricHasAName()
    {
        for (const Metric &metric : MetricDictionary::instance().all())
            QVERIFY2(MetricText::name(metric.id) != metric.id, qPrintable(metric.id));
    }

    void formulasInWords()
    {
        const auto words
            = [](const char *id) { return MetricText::formula(*MetricDictionary::instance().find(QLatin1String(id))); };
        QCOMPARE(words("ctr"), QStringLiteral("link clicks / impressions"));
        QCOMPARE(words("engagement_rate_by_reach"),
            QStringLiteral("(likes + comments + shares + saves (where counted)) / reach"));
    }
};

STOA_TEST(EngagementModelsTest)
#include "engagementmodels_test.moc"
