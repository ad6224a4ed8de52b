// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inbox/workinghours.h"

#include "tests/support/testcase.h"

#include <QTest>

using namespace stoa;

class WorkingHoursTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void counts_data();
    void counts();
    void daysOffAndJson();
    void summaries();
};

void WorkingHoursTest::counts_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<int>("minutes");
    // Athens, 2026: 20 November is a Friday
    QTest::newRow("within a day") << "2026-11-20T10:00"
                                  << "2026-11-20T12:30" << 150;
    QTest::newRow("over night") << "2026-11-19T17:00"
                                << "2026-11-20T10:00" << 120;
    QTest::newRow("over the weekend") << "2026-11-20T17:30"
                                      << "2026-11-23T09:30" << 60;
    QTest::newRow("asked on Saturday") << "2026-11-21T12:00"
                                       << "2026-11-23T10:00" << 60;
    QTest::newRow("before it was asked") << "2026-11-20T12:00"
                                         << "2026-11-20T11:00" << 0;
    QTest::newRow("at night") << "2026-11-20T02:00"
                              << "2026-11-20T05:00" << 0;
}

void WorkingHoursTest::counts()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    const QTimeZone athens("Europe/Athens");
    const auto utc = [&](const QString &text) {
        QDateTime time = QDateTime::fromString(text, QStringLiteral("yyyy-MM-ddTHH:mm"));
        time.setTimeZone(athens);
        return time.toMSecsSinceEpoch();
    };
    QTEST(int(WorkingHours(athens).workingMs(utc(from), utc(to)) / 60'000), "minutes");
}

void WorkingHoursTest::daysOffAndJson()
{
    WorkingHours hours(QTimeZone::utc());
    hours.setOff({QDate(2026, 11, 20)});
    hours.setWeekday(6, {0, 24 * 60});
    const WorkingHours back = WorkingHours::fromJson(hours.toJson(), QTimeZone::utc());
    const qint64 thursday = QDateTime(QDate(2026, 11, 19), QTime(17, 0), Qt::UTC).toMSecsSinceEpoch();
    const qint64 sunday = QDateTime(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC).toMSecsSinceEpoch();
    QCOMPARE(back.workingMs(thursday, sunday), qint64(25) * 3'600'000);
    QCOMPARE(back.targetHours(), 6.0);
    QCOMPARE(WorkingHours::fromJson("not json", QTimeZone::utc()).weekday(1), (WorkingHours::Span{540, 1080}));
}

void WorkingHoursTest::summaries()
{
    const ResponseTimes times = summarize({10, 1, 2, 3, 4, 5, 6, 7, 8, 9}, 5);
    QCOMPARE(times.count, 10);
    QCOMPARE(times.meanMs, 5); // 5.5
    QCOMPARE(times.medianMs, 5);
    QCOMPARE(times.ninetiethMs, 10);
    QCOMPARE(times.withinTarget, 5);
    QCOMPARE(summarize({}, 5).count, 0);
}

STOA_TEST(WorkingHoursTest)
#include "workinghours_test.moc"
