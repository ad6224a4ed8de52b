// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/walltime.h"
#include "tests/support/testcase.h"

#include <QTest>

using namespace stoa;

class WalltimeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resolves_data();
    void resolves();
    void strings_data();
    void strings();
    void arithmeticOnTheWall();
    void startOfDay_data();
    void startOfDay();
    void thereAndBack();
};

// The moments were taken from Python's zoneinfo with fold=0, which follows RFC 5545.
void WalltimeTest::resolves_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("wall");
    QTest::addColumn<QString>("utc");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char *zone, const char *wall, const char *utc, const char *kind) {
        QTest::newRow(qPrintable(QStringLiteral("%1 %2").arg(QLatin1String(zone), QLatin1String(wall))))
            << QByteArray(zone) << QString::fromLatin1(wall) << QString::fromLatin1(utc) << QString::fromLatin1(kind);
    };
    row("Europe/Athens", "2026-07-01T12:00", "2026-07-01T09:00:00Z", "exact");
    row("Europe/Athens", "2026-01-01T00:00", "2025-12-31T22:00:00Z", "exact");
    // the clock put forward: 03:00 becomes 04:00
    row("Europe/Athens", "2026-03-29T02:59", "2026-03-29T00:59:00Z", "exact");
    row("Europe/Athens", "2026-03-29T03:00", "2026-03-29T01:00:00Z", "gap");
    row("Europe/Athens", "2026-03-29T03:30", "2026-03-29T01:30:00Z", "gap");
    row("Europe/Athens", "2026-03-29T04:00", "2026-03-29T01:00:00Z", "exact");
    // put back: 04:00 becomes 03:00
    row("Europe/Athens", "2026-10-25T03:00", "2026-10-25T00:00:00Z", "overlap");
    row("Europe/Athens", "2026-10-25T03:59", "2026-10-25T00:59:00Z", "overlap");
    row("Europe/Athens", "2026-10-25T04:00", "2026-10-25T02:00:00Z", "exact");
    row("America/New_York", "2026-03-08T02:30", "2026-03-08T07:30:00Z", "gap");
    row("America/New_York", "2026-11-01T01:30", "2026-11-01T05:30:00Z", "overlap");
    row("Europe/London", "2026-03-29T01:30", "2026-03-29T01:30:00Z", "gap");
    row("Europe/Moscow", "2026-03-29T02:30", "2026-03-28T23:30:00Z", "exact"); // no daylight saving since 2014
    row("Europe/Moscow", "2014-10-26T01:30", "2014-10-25T21:30:00Z", "overlap");
    // half an hour on Lord Howe Island
    row("Australia/Lord_Howe", "2026-10-04T02:15", "2026-10-03T15:45:00Z", "gap");
    row("Australia/Lord_Howe", "2026-10-04T02:30", "2026-10-03T15:30:00Z", "exact");
    row("Australia/Lord_Howe", "2026-04-05T01:45", "2026-04-04T14:45:00Z", "overlap");
    // midnight does not exist in Beirut and Havana when the clock is put forward
    row("Asia/Beirut", "2026-03-29T00:30", "2026-03-28T22:30:00Z", "gap");
    row("America/Havana", "2026-03-08T00:15", "2026-03-08T05:15:00Z", "gap");
    // Samoa crossed the date line: all of 30 December 2011 is missing
    row("Pacific/Apia", "2011-12-29T12:00", "2011-12-29T22:00:00Z", "exact");
    row("Pacific/Apia", "2011-12-30T12:00", "2011-12-30T22:00:00Z", "gap");
    row("Pacific/Apia", "2011-12-31T00:00", "2011-12-30T10:00:00Z", "exact");
    row("Asia/Kathmandu", "2026-05-05T05:45", "2026-05-05T00:00:00Z", "exact");
    row("Asia/Kolkata", "2026-05-05T05:30", "2026-05-05T00:00:00Z", "exact");
    row("Africa/Casablanca", "2026-02-15T02:30", "2026-02-15T01:30:00Z", "overlap"); // clock back for Ramadan
    row("Etc/UTC", "2028-02-29T23:59", "2028-02-29T23:59:00Z", "exact");
    row("Pacific/Kiritimati", "2027-01-01T00:00", "2026-12-31T10:00:00Z", "exact");
}

void WalltimeTest::resolves()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, wall);
    QFETCH(QString, utc);
    QFETCH(QString, kind);
    const Resolved resolved = resolve(WallTime::fromString(wall), QTimeZone(zone));
    QCOMPARE(QDateTime::fromMSecsSinceEpoch(resolved.utcMs, Qt::UTC).toString(Qt::ISODate), utc);
    QCOMPARE(resolutionToken(resolved.resolution), kind);
}

void WalltimeTest::strings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    QTest::newRow("usual") << QStringLiteral("2026-12-24T18:30") << true;
    QTest::newRow("leap day") << QStringLiteral("2028-02-29T00:00") << true;
    for (const char *bad :
        {"", "2026-12-24", "2026-12-24 18:30", "2026-12-24T18:30:00", "2026-12-24T24:00", "2026-02-30T10:00",
            "2027-02-29T10:00", "2026-13-01T10:00", "2026-12-24T1:30x", "2026-12-24T18:60", "T", "99999-01-01T10:0"})
        QTest::newRow(bad) << QString::fromLatin1(bad) << false;
}

void WalltimeTest::strings()
{
    QFETCH(QString, text);
    QFETCH(bool, valid);
    const WallTime wall = WallTime::fromString(text);
    QCOMPARE(wall.isValid(), valid);
    QCOMPARE(wall.toString(), valid ? text : QString());
}

void WalltimeTest::arithmeticOnTheWall()
{
    const WallTime wall{QDate(2026, 3, 29), QTime(2, 30)};
    QCOMPARE(wall.addMinutes(60).toString(), QStringLiteral("2026-03-29T03:30")); // no daylight saving on the wall
    QCOMPARE(wall.addMinutes(-150).toString(), QStringLiteral("2026-03-29T00:00"));
    QCOMPARE(wall.addMinutes(60 * 24 * 365).toString(), QStringLiteral("2027-03-29T02:30"));
    QCOMPARE(wall.minutesTo({QDate(2026, 3, 30), QTime(2, 0)}), 23 * 60 + 30);
    QVERIFY(wall < wall.addMinutes(1));
    QVERIFY(wall.addMinutes(-1440) < wall);
}

void WalltimeTest::startOfDay_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("utc");
    QTest::newRow("usual") << QByteArray("Europe/Athens") << QDate(2026, 3, 29)
                           << QStringLiteral("2026-03-28T22:00:00Z");
    QTest::newRow("no midnight") << QByteArray("Asia/Beirut") << QDate(2026, 3, 29)
                                 << QStringLiteral("2026-03-28T22:00:00Z");
    QTest::newRow("no midnight in the west")
        << QByteArray("America/Havana") << QDate(2026, 3, 8) << QStringLiteral("2026-03-08T05:00:00Z");
    QTest::newRow("midnight twice") << QByteArray("America/Havana") << QDate(2026, 11, 1)
                                    << QStringLiteral("2026-11-01T04:00:00Z");
    QTest::newRow("no such day") << QByteArray("Pacific/Apia") << QDate(2011, 12, 30)
                                 << QStringLiteral("2011-12-30T10:00:00Z");
}

void WalltimeTest::startOfDay()
{
    QFETCH(QByteArray, zone);
    QFETCH(QDate, date);
    QFETCH(QString, utc);
    const qint64 start = startOfDayUtcMs(date, QTimeZone(zone));
    QCOMPARE(QDateTime::fromMSecsSinceEpoch(start, Qt::UTC).toString(Qt::ISODate), utc);
}

// Every hour of a year: the moment's wall time resolves to that moment, or to the first of two.
void WalltimeTest::thereAndBack()
{
    for (const char *name :
        {"Europe/Athens", "Australia/Lord_Howe", "America/St_Johns", "Africa/Casablanca", "Pacific/Chatham"}) {
        const QTimeZone zone(name);
        const qint64 start = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
        for (qint64 hour = 0; hour < 365 * 24; ++hour) {
            const qint64 moment = start + hour * 3'600'000;
            const Resolved resolved = resolve(wallTimeAt(moment, zone), zone);
            QVERIFY(resolved.resolution != Resolution::Gap);
            if (resolved.resolution == Resolution::Exact)
                QCOMPARE(resolved.utcMs, moment);
            else
                QVERIFY(resolved.utcMs <= moment && resolved.utcMs >= moment - 3'600'000);
        }
    }
}

STOA_TEST(WalltimeTest)
#include "walltime_test.moc"
