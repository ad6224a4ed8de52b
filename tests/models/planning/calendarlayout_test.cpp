// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/calendarlayout.h"

#include "tests/support/testcase.h"

#include <QTest>

using namespace stoa;

namespace {

WallTime at(int day, int hour, int minute = 0)
{
    return {QDate(2026, 12, day), QTime(hour, minute)};
}

} // namespace

class CalendarLayoutTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMonthIsWholeWeeks_data();
    void aMonthIsWholeWeeks();
    void cellsNameTheirPosts();
    void overlappingPostsStandBesideOneAnother();
    void lanesEndAtMidnight();
    void bandsLieInLanesWeekByWeek();
    void theListHasEveryDay();
    void timesSnap_data();
    void timesSnap();
    void aPostWithoutATimeGetsOneThatIsToCome();
};

void CalendarLayoutTest::aMonthIsWholeWeeks_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("weekStart");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<int>("weeks");
    QTest::newRow("December 2026, Monday") << QDate(2026, 12, 24) << 1 << QDate(2026, 11, 30) << 5;
    QTest::newRow("December 2026, Sunday") << QDate(2026, 12, 24) << 7 << QDate(2026, 11, 29) << 5;
    QTest::newRow("February 2027 is four weeks") << QDate(2027, 2, 1) << 1 << QDate(2027, 2, 1) << 4;
    QTest::newRow("August 2026 is six weeks") << QDate(2026, 8, 31) << 1 << QDate(2026, 7, 27) << 6;
    QTest::newRow("a leap February, Saturday") << QDate(2028, 2, 29) << 6 << QDate(2028, 1, 29) << 5;
}

void CalendarLayoutTest::aMonthIsWholeWeeks()
{
    QFETCH(QDate, day);
    QFETCH(int, weekStart);
    QFETCH(QDate, from);
    QFETCH(int, weeks);
    const MonthGrid grid = monthGrid(day, Qt::DayOfWeek(weekStart), {});
    QCOMPARE(grid.weeks(), weeks);
    QCOMPARE(grid.cells.constFirst().date, from);
    QCOMPARE(grid.range(), (DateRange{from, from.addDays(weeks * 7)}));
    QCOMPARE(grid.range(), monthRange(day, Qt::DayOfWeek(weekStart)));
    QCOMPARE(grid.cellOf(day), int(from.daysTo(day)));
    QCOMPARE(grid.cellOf(from.addDays(-1)), -1);
    for (const DayCell &cell : grid.cells)
        QCOMPARE(cell.inMonth, cell.date.month() == day.month());
}

void CalendarLayoutTest::cellsNameTheirPosts()
{
    // The first is before the grid, the last behind it.
    const QList<WallTime> starts{{QDate(2026, 11, 1), QTime(9, 0)}, {QDate(2026, 11, 30), QTime(9, 0)}, at(24, 10),
        at(24, 18), at(31, 23, 59), {QDate(2027, 2, 1), QTime(9, 0)}};
    const MonthGrid grid = monthGrid(QDate(2026, 12, 1), Qt::Monday, starts);
    QCOMPARE(grid.cells.at(0), (DayCell{QDate(2026, 11, 30), false, 1, 1}));
    QCOMPARE(grid.cells.at(grid.cellOf(QDate(2026, 12, 24))), (DayCell{QDate(2026, 12, 24), true, 2, 2}));
    QCOMPARE(grid.cells.at(grid.cellOf(QDate(2026, 12, 25))).count, 0);
    QCOMPARE(grid.cells.at(grid.cellOf(QDate(2026, 12, 31))), (DayCell{QDate(2026, 12, 31), true, 4, 1}));
    int all = 0;
    for (const DayCell &cell : grid.cells)
        all += cell.count;
    QCOMPARE(all, 4);
}

void CalendarLayoutTest::overlappingPostsStandBesideOneAnother()
{
    const QList<WallTime> starts{at(1, 9), at(1, 9, 15), at(1, 9, 40), at(1, 12), at(2, 9)};
    const QList<LanePlace> places = lanePlaces({QDate(2026, 12, 1), QDate(2026, 12, 8)}, starts, 30);
    QCOMPARE(places.size(), 5);
    QCOMPARE(places.at(0), (LanePlace{0, QDate(2026, 12, 1), 540, 570, 0, 2}));
    QCOMPARE(places.at(1), (LanePlace{1, QDate(2026, 12, 1), 555, 585, 1, 2}));
    QCOMPARE(places.at(2), (LanePlace{2, QDate(2026, 12, 1), 580, 610, 0, 2})); // the first lane is free again
    QCOMPARE(places.at(3), (LanePlace{3, QDate(2026, 12, 1), 720, 750, 0, 1}));
    QCOMPARE(places.at(4), (LanePlace{4, QDate(2026, 12, 2), 540, 570, 0, 1}));
}

void CalendarLayoutTest::bandsLieInLanesWeekByWeek()
{
    const QDate monday(2026, 12, 7);
    const DateRange fortnight{monday, monday.addDays(14)};
    const DateRange longer{monday.addDays(-3), monday.addDays(9)};
    const DateRange weekend{monday.addDays(5), monday.addDays(7)};
    const DateRange third{monday.addDays(6), monday.addDays(8)};
    const QList<BandPlace> places = bandPlaces(fortnight, {longer, weekend, third}, 2);
    const QList<BandPlace> wanted{{0, {monday, monday.addDays(7)}, 0, false, false}, {1, weekend, 1, true, true},
        {0, {monday.addDays(7), monday.addDays(9)}, 0, false, true},
        {2, {monday.addDays(7), monday.addDays(8)}, 1, false, true}}; // no room for its first day
    QCOMPARE(places, wanted);
    QVERIFY(bandPlaces(fortnight, {{QDate(), QDate()}}, 2).isEmpty()); // a campaign without dates
}

void CalendarLayoutTest::lanesEndAtMidnight()
{
    const QList<WallTime> starts{{QDate(2026, 11, 30), QTime(23, 50)}, at(1, 0), at(1, 23, 50)};
    const QList<LanePlace> places = lanePlaces({QDate(2026, 12, 1), QDate(2026, 12, 2)}, starts, 30);
    QCOMPARE(places.size(), 2); // the one of the day before is not in the range
    QCOMPARE(places.at(0).index, 1);
    QCOMPARE(places.at(1).toMinute, 1440);
}

void CalendarLayoutTest::theListHasEveryDay()
{
    const QDate first(2026, 12, 1);
    QCOMPARE(agendaDays({first, first.addDays(3)}, {at(1, 9), at(1, 10), at(3, 9)}),
        (QList<AgendaDay>{{first, 0, 2}, {first.addDays(1), 2, 0}, {first.addDays(2), 2, 1}}));
    QCOMPARE(agendaDays({first, first.addDays(1)}, {}), (QList<AgendaDay>{{first, 0, 0}}));
}

void CalendarLayoutTest::timesSnap_data()
{
    QTest::addColumn<QTime>("time");
    QTest::addColumn<int>("step");
    QTest::addColumn<QTime>("snappedTime");
    QTest::newRow("down") << QTime(9, 7) << 15 << QTime(9, 0);
    QTest::newRow("up") << QTime(9, 8) << 15 << QTime(9, 15);
    QTest::newRow("five") << QTime(9, 58) << 5 << QTime(10, 0);
    QTest::newRow("hour") << QTime(9, 30) << 60 << QTime(10, 0);
    QTest::newRow("never into the next day") << QTime(23, 59) << 30 << QTime(23, 30);
}

void CalendarLayoutTest::timesSnap()
{
    QFETCH(QTime, time);
    QFETCH(int, step);
    QTEST(snapped(time, step), "snappedTime");
}

void CalendarLayoutTest::aPostWithoutATimeGetsOneThatIsToCome()
{
    const QDate day(2026, 11, 24);
    const auto at = [day](int hour, int minute) { return WallTime{day, QTime(hour, minute)}; };
    QCOMPARE(firstTimeOn(day.addDays(1), {}, at(12, 0)), (WallTime{day.addDays(1), QTime(10, 0)}));
    QCOMPARE(firstTimeOn(day, QTime(12, 5), at(12, 0)), at(12, 5)); // still to come
    QCOMPARE(firstTimeOn(day, QTime(12, 0), at(12, 0)), at(12, 15));
    QCOMPARE(firstTimeOn(day, {}, at(12, 16)), at(12, 30));
    QCOMPARE(firstTimeOn(day, {}, at(23, 50)), at(23, 59)); // on the day that was meant
}

STOA_TEST(CalendarLayoutTest)
#include "calendarlayout_test.moc"
