// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engagement/metricdictionary.h"

#include "tests/support/testcase.h"

#include <QSet>
#include <QTest>

using namespace stoa;

namespace {

using DictionaryInputs = QHash<QString, double>;

std::optional<double> reckoned(const QString &id, const DictionaryInputs &inputs)
{
    const Metric *metric = MetricDictionary::instance().find(id);
    QList<std::optional<double>> values;
    for (const QString &input : metric->formula.inputs())
        values.append(inputs.contains(input) ? std::optional(inputs.value(input)) : std::nullopt);
    return metric->formula.evaluate(values);
}

} // namespace

class MetricDictionaryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    //! One row for each computed metric: values worked out by hand.
    void formula_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("printed");
        QTest::addColumn<DictionaryInputs>("inputs");
        QTest::addColumn<double>("value");
        const DictionaryInputs post{{QStringLiteral("likes"), 30}, {QStringLiteral("comments"), 12},
            {QStringLiteral("shares"), 6}, {QStringLiteral("saves"), 2}, {QStringLiteral("reach"), 1000},
            {QStringLiteral("impressions"), 1250}, {QStringLiteral("followers"), 4000},
            {QStringLiteral("engagements"), 75}, {QStringLiteral("clicks"), 25}, {QStringLiteral("views"), 500}};
        const DictionaryInputs paid{{QStringLiteral("ad_views"), 40}, {QStringLiteral("ad_impressions"), 800},
            {QStringLiteral("ad_clicks"), 16}, {QStringLiteral("cost"), 24}, {QStringLiteral("buyers"), 3},
            {QStringLiteral("visitors"), 60}, {QStringLiteral("income"), 60}};
        const auto row = [](const char *id, const char *printed, const DictionaryInputs &inputs, double value) {
            QTest::newRow(id) << QString::fromLatin1(id) << QString::fromLatin1(printed) << inputs << value;
        };
        row("interactions", "likes + comments + shares + saves?", post, 50);
        row("engagement_rate_by_reach", "(likes + comments + shares + saves?) / reach", post, 0.05);
        row("engagement_rate_by_impressions", "(likes + comments + shares + saves?) / impressions", post, 0.04);
        row("engagement_rate_by_followers", "(likes + comments + shares + saves?) / followers", post, 0.0125);
        row("engagement_rate_of_network", "engagements / impressions", post, 0.06);
        row("growth", "joins - leaves", {{QStringLiteral("joins"), 530}, {QStringLiteral("leaves"), 118}}, 412);
        row("ctr", "clicks / impressions", post, 0.02);
        row("view_rate", "views / impressions", post, 0.4);
        row("vtr", "ad_views / ad_impressions", paid, 0.05);
        row("ad_ctr", "ad_clicks / ad_impressions", paid, 0.02);
        row("cost_per_click", "cost / ad_clicks", paid, 1.5);
        row("cost_per_thousand", "1000 * cost / ad_impressions", paid, 30);
        row("cost_per_buyer", "cost / buyers", paid, 8);
        row("ctb", "buyers / visitors", paid, 0.05);
        row("roi", "(income - cost) / cost", paid, 1.5);
        row("reach_sum_of_days", "sum of daily reach", post, 1000);
        row("reach_sum_of_posts", "sum of posts' reach", post, 1000);
        row("ad_reach_sum_of_days", "sum of daily ad_reach", {{QStringLiteral("ad_reach"), 9}}, 9);
        row("visitors_sum_of_days", "sum of daily visitors", paid, 60);
    }
    void formula()
    {
        QFETCH(QString, id);
        QFETCH(QString, printed);
        QFETCH(DictionaryInputs, inputs);
        QFETCH(double, value);
        const Metric *metric = MetricDictionary::instance().find(id);
        QVERIFY(metric);
        QCOMPARE(metric->shownFormula, printed);
        QVERIFY(!metric->measured);
        const std::optional<double> result = reckoned(id, inputs);
        QVERIFY(result);
        QCOMPARE(*result, value);
        // Missing is not zero: without any one of the inputs that must be there, nothing is known.
        for (qsizetype i = 0; i < metric->formula.inputs().size(); ++i) {
            DictionaryInputs fewer = inputs;
            fewer.remove(metric->formula.inputs().at(i));
            QCOMPARE(reckoned(id, fewer).has_value(), metric->formula.isOptional(i));
        }
        if (!metric->base().isEmpty()) {
            DictionaryInputs none = inputs;
            none.insert(metric->base(), 0);
            QVERIFY2(!reckoned(id, none), "division by zero must be unknown");
        }
    }

    void everyComputedMetricHasARowAbove()
    {
        QSet<QString> rows;
        for (const char *id : {"interactions", "engagement_rate_by_reach", "engagement_rate_by_impressions",
                 "engagement_rate_by_followers", "engagement_rate_of_network", "growth", "ctr", "view_rate", "vtr",
                 "ad_ctr", "cost_per_click", "cost_per_thousand", "cost_per_buyer", "ctb", "roi", "reach_sum_of_days",
                 "reach_sum_of_posts", "ad_reach_sum_of_days", "visitors_sum_of_days"})
            rows.insert(QString::fromLatin1(id));
        for (const Metric &metric : MetricDictionary::instance().all())
            QVERIFY2(metric.measured || rows.contains(metric.id), qPrintable(metric.id));
    }

    void idsAreUniqueAndInputsAreKnown()
    {
        QSet<QString> seen;
        for (const Metric &metric : MetricDictionary::instance().all()) {
            QVERIFY2(!seen.contains(metric.id), qPrintable(metric.id));
            seen.insert(metric.id);
            QVERIFY(metric.version >= 1);
            for (const QString &input : metric.formula.inputs()) {
                const Metric *found = MetricDictionary::instance().find(input);
                QVERIFY2(found && found->measured, qPrintable(input));
            }
        }
    }

    void threeEngagementRatesHaveThreeBases()
    {
        const auto base = [](const char *id) { return MetricDictionary::instance().find(QLatin1String(id))->base(); };
        QCOMPARE(base("engagement_rate_by_reach"), QStringLiteral("reach"));
        QCOMPARE(base("engagement_rate_by_impressions"), QStringLiteral("impressions"));
        QCOMPARE(base("engagement_rate_by_followers"), QStringLiteral("followers"));
    }

    void peopleAndRatesAreNeverAdded()
    {
        for (const Metric &metric : MetricDictionary::instance().all()) {
            if (metric.unit == MetricUnit::Ratio || !metric.base().isEmpty())
                QVERIFY2(metric.adds == Adds::Unique, qPrintable(metric.id));
        }
        for (const char *id : {"reach", "ad_reach", "visitors", "unique_viewers", "engaged_users"})
            QCOMPARE(MetricDictionary::instance().find(QLatin1String(id))->adds, Adds::Unique);
        QCOMPARE(MetricDictionary::instance().find(QStringLiteral("followers"))->adds, Adds::Last);
    }
};

STOA_TEST(MetricDictionaryTest)
#include "metricdictionary_test.moc"
