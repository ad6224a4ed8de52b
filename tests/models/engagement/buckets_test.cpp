// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engagement/buckets.h"

#include "tests/support/testcase.h"

#include <QTest>

using namespace stoa;

class BucketsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isoWeeksCrossTheYear_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("week");
        QTest::newRow("last of 2026") << QDate(2026, 12, 31) << QStringLiteral("2026-W53");
        QTest::newRow("first of 2027") << QDate(2027, 1, 3) << QStringLiteral("2026-W53");
        QTest::newRow("first Monday of 2027") << QDate(2027, 1, 4) << QStringLiteral("2027-W01");
        QTest::newRow("Monday 30 December 2024") << QDate(2024, 12, 30) << QStringLiteral("2025-W01");
        QTest::newRow("Christmas 2026") << QDate(2026, 12, 24) << QStringLiteral("2026-W52");
    }
    void isoWeeksCrossTheYear()
    {
        QFETCH(QDate, day);
        QFETCH(QString, week);
        QCOMPARE(timeBucketToken(day, Grouping::Week), week);
    }

    void bucketsCoverTheRangeWithoutGapOrOverlap_data()
    {
        QTest::addColumn<int>("grouping");
        QTest::addColumn<int>("count");
        QTest::newRow("day") << int(Grouping::Day) << 60;
        QTest::newRow("week") << int(Grouping::Week) << 9;
        QTest::newRow("month") << int(Grouping::Month) << 2;
    }
    void bucketsCoverTheRangeWithoutGapOrOverlap()
    {
        QFETCH(int, grouping);
        QFETCH(int, count);
        const DayRange range{QDate(2025, 10, 1), QDate(2025, 11, 30)};
        const QList<TimeBucket> buckets = timeBuckets(range, Grouping(grouping));
        QCOMPARE(buckets.size(), count);
        QDate next = range.from;
        for (const TimeBucket &bucket : buckets) {
            QCOMPARE(bucket.days.from, next);
            QVERIFY(bucket.days.isValid());
            next = bucket.days.to;
        }
        QCOMPARE(next, range.to);
    }

    void cutBucketsAreMarked()
    {
        const QList<TimeBucket> months = timeBuckets({QDate(2025, 10, 1), QDate(2025, 11, 30)}, Grouping::Month);
        QVERIFY(months.at(0).whole);
        QVERIFY(!months.at(1).whole);
        QVERIFY(timeBuckets({QDate(2025, 10, 1), QDate(2025, 12, 1)}, Grouping::Month).at(1).whole);
        QVERIFY(!timeBuckets({QDate(2025, 10, 1), QDate(2025, 10, 6)}, Grouping::Week).at(0).whole);
    }

    void thePreviousPeriodHasTheSameLength()
    {
        const DayRange range{QDate(2025, 10, 1), QDate(2025, 11, 30)};
        QCOMPARE(range.previous(), (DayRange{QDate(2025, 8, 2), QDate(2025, 10, 1)}));
        QVERIFY(!DayRange({QDate(2025, 10, 1), QDate(2025, 10, 1)}).isValid());
        QVERIFY(timeBuckets({QDate(2025, 10, 2), QDate(2025, 10, 1)}, Grouping::Day).isEmpty());
    }

    void daysOf23And25Hours_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("hours");
        QTest::newRow("Athens, spring") << QByteArray("Europe/Athens") << QDate(2026, 3, 29) << 23;
        QTest::newRow("Athens, autumn") << QByteArray("Europe/Athens") << QDate(2026, 10, 25) << 25;
        QTest::newRow("Athens, a plain day") << QByteArray("Europe/Athens") << QDate(2026, 6, 1) << 24;
        QTest::newRow("Moscow") << QByteArray("Europe/Moscow") << QDate(2026, 3, 29) << 24;
        QTest::newRow("Beirut skips midnight") << QByteArray("Asia/Beirut") << QDate(2026, 3, 29) << 23;
        QTest::newRow("Havana has midnight twice") << QByteArray("America/Havana") << QDate(2025, 11, 2) << 25;
        QTest::newRow("no rules") << QByteArray("UTC") << QDate(2026, 3, 29) << 24;
    }
    void daysOf23And25Hours()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QDate, day);
        QFETCH(int, hours);
        const DayLine line{QTimeZone(zone)};
        const qint64 number = dayNumber(day);
        const qint64 start = line.startOf(number);
        const qint64 end = line.startOf(number + 1);
        QCOMPARE((end - start) / 3'600'000, qint64(hours));
        QCOMPARE(line.dayAt(start), number);
        QCOMPARE(line.dayAt(start - 1), number - 1);
        QCOMPARE(line.dayAt(end - 1), number);
        QCOMPARE(line.dayAt(end), number + 1);
    }

    //! Every day of twenty years: the first and the last millisecond are in it, in zones of all kinds.
    void everyMomentIsInItsDay()
    {
        for (const char *name : {"Europe/Athens", "Europe/Moscow", "America/New_York", "Asia/Kathmandu",
                 "Australia/Lord_Howe", "America/Sao_Paulo", "Pacific/Apia", "Africa/Casablanca"}) {
            const DayLine line{QTimeZone(name)};
            for (qint64 day = dayNumber(QDate(2012, 1, 1)); day < dayNumber(QDate(2032, 1, 1)); ++day) {
                const qint64 start = line.startOf(day);
                const qint64 end = line.startOf(day + 1);
                if (start == end)
                    continue; // a day that the zone skipped
                QCOMPARE(line.dayAt(start), day);
                QCOMPARE(line.dayAt(end - 1), day);
            }
        }
    }

    void hoursAreThoseOfTheWall()
    {
        const DayLine line{QTimeZone("Europe/Athens")};
        const qint64 start = line.startOf(dayNumber(QDate(2026, 3, 29)));
        QCOMPARE(line.hourAt(start), 0);
        QCOMPARE(line.hourAt(start + 3 * 3'600'000 - 1), 2);
        QCOMPARE(line.hourAt(start + 3 * 3'600'000), 4); // three o'clock does not happen that night
        QCOMPARE(hourToken(4), QStringLiteral("04"));
    }

    void tokensOfGroupings()
    {
        for (const char *token : {"day", "week", "month", "weekday", "hour", "kind", "theme", "account"}) {
            const auto grouping = groupingOf(QLatin1String(token));
            QVERIFY(grouping);
            QCOMPARE(groupingToken(*grouping), QLatin1String(token));
        }
        QVERIFY(!groupingOf(QStringLiteral("year")));
        QVERIFY(isOnTimeAxis(Grouping::Week));
        QVERIFY(!isOnTimeAxis(Grouping::Weekday));
    }

    void dayNumbersGoBothWays()
    {
        QCOMPARE(dayNumber(QDate(1970, 1, 1)), 0);
        QCOMPARE(dayOfNumber(dayNumber(QDate(2026, 12, 24))), QDate(2026, 12, 24));
        QCOMPARE(dayNumber(QDate(1969, 12, 31)), -1);
    }
};

STOA_TEST(BucketsTest)
#include "buckets_test.moc"
