// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/datereader.h"

#include "models/exchange/mapping.h"
#include "models/exchange/numberreader.h"
#include "tests/support/testcase.h"

#include <QTest>

using namespace stoa;

class DateReaderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsForms_data();
    void readsForms();
    void refuses_data();
    void refuses();
    void theColumnDecides_data();
    void theColumnDecides();
    void undecidedIsAmbiguous();
    void wallTimesAreInTheZone();
    void numbers_data();
    void numbers();
    void mappings();
};

void DateReaderTest::readsForms_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("utc");
    const auto row = [](const char *value, const char *utc) {
        QTest::newRow(value) << QByteArray(value) << QString::fromLatin1(utc);
    };
    row("2013-11-07T06:20:48", "2013-11-07T06:20:48.000Z");
    row("2015-05-29T02:30:18.971000", "2015-05-29T02:30:18.971Z");
    row("2015-02-24 11:35:52 -0800", "2015-02-24T19:35:52.000Z");
    row("2015-02-24T11:35:52+02:00", "2015-02-24T09:35:52.000Z");
    row("2015-02-24T11:35Z", "2015-02-24T11:35:00.000Z");
    row("2025-03-15", "2025-03-15T00:00:00.000Z");
    row("2025/3/5 7:05", "2025-03-05T07:05:00.000Z");
    row("Mon Feb 03 2025", "2025-02-03T00:00:00.000Z");
    row("Mon, Feb 3, 2025", "2025-02-03T00:00:00.000Z");
    row("Mar 15, 2025", "2025-03-15T00:00:00.000Z");
    row("15 March 2025 10:30", "2025-03-15T10:30:00.000Z");
    row("Mar 15, 2025, 3:05 PM", "2025-03-15T15:05:00.000Z");
    row("Fri Oct 10 14:03:22 +0000 2014", "2014-10-10T14:03:22.000Z");
    row("15 марта 2025", "2025-03-15T00:00:00.000Z");
    row("15 Μαρτίου 2025", "2025-03-15T00:00:00.000Z");
    row("15.03.2025", "2025-03-15T00:00:00.000Z");
    row("15.03.2025 18:40", "2025-03-15T18:40:00.000Z");
    row("15/03/2025", "2025-03-15T00:00:00.000Z");
    row("03/15/2025 12:00 AM", "2025-03-15T00:00:00.000Z");
    row("3/15/25", "2025-03-15T00:00:00.000Z");
    row("29.02.2024", "2024-02-29T00:00:00.000Z");
    row(" 2025-03-15 ", "2025-03-15T00:00:00.000Z");
    row("1420070400", "2015-01-01T00:00:00.000Z");
    row("1420070400123", "2015-01-01T00:00:00.123Z");
}

void DateReaderTest::readsForms()
{
    QFETCH(QByteArray, value);
    const DateReader dates(QTimeZone::utc());
    RejectReason reason{};
    const auto date = dates.read(value, reason);
    QVERIFY(date);
    QTEST(QDateTime::fromMSecsSinceEpoch(date->utcMs, Qt::UTC).toString(Qt::ISODateWithMs), "utc");
}

void DateReaderTest::refuses_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("reason");
    const auto row
        = [](const char *value, RejectReason reason) { QTest::newRow(value) << QByteArray(value) << int(reason); };
    row("2025-02-30", RejectReason::NoSuchDate);
    row("31.04.2025", RejectReason::NoSuchDate);
    row("2025-13-01", RejectReason::NoSuchDate);
    row("Feb 29, 2025", RejectReason::NoSuchDate);
    row("2025-03-15T25:00", RejectReason::NoSuchDate);
    row("2025-03-15 13:00 PM", RejectReason::NoSuchDate);
    row("13/13/2025", RejectReason::NoSuchDate);
    row("9999-01-01", RejectReason::DateOutOfRange);
    row("0001-01-01", RejectReason::DateOutOfRange);
    row("9999999999999", RejectReason::DateOutOfRange);
    row("yesterday", RejectReason::UnreadableDate);
    row("2025", RejectReason::UnreadableDate);
    row("2025-03-15 and more", RejectReason::UnreadableDate);
    row("-5", RejectReason::UnreadableDate);
    row("1e300", RejectReason::UnreadableDate);
    row("<img src=x>", RejectReason::UnreadableDate);
}

void DateReaderTest::refuses()
{
    QFETCH(QByteArray, value);
    const DateReader dates(QTimeZone::utc());
    RejectReason reason{};
    QVERIFY(!dates.read(value, reason));
    QTEST(int(reason), "reason");
}

void DateReaderTest::theColumnDecides_data()
{
    QTest::addColumn<QList<QByteArray>>("column");
    QTest::addColumn<int>("order");
    QTest::newRow("a day over twelve behind")
        << QList<QByteArray>{"03/04/2025", "03/25/2025"} << int(DateOrder::MonthFirst);
    QTest::newRow("a day over twelve in front")
        << QList<QByteArray>{"03/04/2025", "25/04/2025"} << int(DateOrder::DayFirst);
    QTest::newRow("sorted month first") << QList<QByteArray>{"01/02/2025", "01/05/2025", "02/01/2025", "03/01/2025"}
                                        << int(DateOrder::MonthFirst);
    QTest::newRow("sorted downwards day first")
        << QList<QByteArray>{"01/03/2025", "01/02/2025", "12/01/2025", "05/01/2025"} << int(DateOrder::DayFirst);
    QTest::newRow("nothing to go by") << QList<QByteArray>{"03/04/2025"} << int(DateOrder::DayFirst);
}

void DateReaderTest::theColumnDecides()
{
    QFETCH(QList<QByteArray>, column);
    DateReader dates(QTimeZone::utc());
    for (const QByteArray &value : column)
        dates.observe(value);
    dates.decide();
    QVERIFY(dates.orderMatters());
    QTEST(int(dates.order()), "order");
}

void DateReaderTest::undecidedIsAmbiguous()
{
    const DateReader dates(QTimeZone::utc());
    RejectReason reason{};
    QVERIFY(!dates.read("03/04/2025", reason));
    QCOMPARE(reason, RejectReason::AmbiguousDate);
    QVERIFY(dates.read("04/04/2025", reason));
    QVERIFY(dates.read("25/04/2025", reason));
}

void DateReaderTest::wallTimesAreInTheZone()
{
    const DateReader dates(QTimeZone("Europe/Athens"));
    RejectReason reason{};
    const auto utc = [&](const char *value) {
        return QDateTime::fromMSecsSinceEpoch(dates.read(value, reason)->utcMs, Qt::UTC).toString(Qt::ISODate);
    };
    QCOMPARE(utc("2026-07-01 12:00:30"), QStringLiteral("2026-07-01T09:00:30Z"));
    QCOMPARE(utc("2026-01-01 12:00:30"), QStringLiteral("2026-01-01T10:00:30Z"));
    QCOMPARE(utc("2026-03-29 03:30:15"), QStringLiteral("2026-03-29T01:30:15Z")); // in the gap: shifted forward
    QCOMPARE(utc("2026-10-25 03:30:15"), QStringLiteral("2026-10-25T00:30:15Z")); // twice: the first
    QCOMPARE(utc("2026-10-25 05:30:15"), QStringLiteral("2026-10-25T03:30:15Z"));
}

void DateReaderTest::numbers_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<double>("number");
    const double none = qQNaN();
    const auto row = [](const char *value, double number) { QTest::newRow(value) << QByteArray(value) << number; };
    row("1234", 1234);
    row("1,234", 1234);
    row("1 234 567", 1234567);
    row("1\xC2\xA0"
        "234,5",
        1234.5);
    row("1.234,5", 1234.5);
    row("1,234.5", 1234.5);
    row("1.234", 1.234);
    row("0,5", 0.5);
    row("12.5 %", 12.5);
    row("-3", -3);
    row("1e3", 1000);
    row("", none);
    row("abc", none);
    row("1e300", none);
    row("1e999", none);
    row("nan", none);
    row("inf", none);
    row("--5", none);
    row("9999999999999999999999", none);
}

void DateReaderTest::numbers()
{
    QFETCH(QByteArray, value);
    QFETCH(double, number);
    RejectReason reason{};
    const auto read = readNumber(value, reason);
    QCOMPARE(read.has_value(), !qIsNaN(number));
    if (read)
        QCOMPARE(*read, number);
}

void DateReaderTest::mappings()
{
    const auto mapping = Mapping::fromArgument(QStringLiteral("id=COMMENT_ID, text=\"a,b=c\""));
    QVERIFY(mapping);
    QCOMPARE(mapping->header(QStringLiteral("text")), QStringLiteral("a,b=c"));
    const auto columns = mapping->columns({QStringLiteral(" comment_id "), QStringLiteral("A,B=C")});
    QVERIFY(columns);
    QCOMPARE(columns->value(QStringLiteral("text")), 1);
    QVERIFY(!mapping->columns({QStringLiteral("other")}));
    QVERIFY(!Mapping::fromArgument(QStringLiteral("id")));
    QCOMPARE(Mapping::fromJson(mapping->toJson()).header(QStringLiteral("id")), QStringLiteral("COMMENT_ID"));
}

STOA_TEST(DateReaderTest)
#include "datereader_test.moc"
