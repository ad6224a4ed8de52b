// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/calendar/calendargeometry.h"

#include "tests/support/testcase.h"

#include <QTest>

using namespace stoa;

class CalendarGeometryTest : public QObject
{
    Q_OBJECT

private:
    static QList<WallTime> posts(QDate day, int count)
    {
        QList<WallTime> starts;
        for (int i = 0; i < count; ++i)
            starts.append({day, QTime(8 + i, 0)});
        return starts;
    }
    static CalendarGeometry month(const QList<WallTime> &starts, QSize size, QDate opened = {})
    {
        CalendarGeometry geometry;
        geometry.layMonth(monthGrid(QDate(2026, 12, 1), Qt::Monday, starts), size, opened, [](QDate) { return true; });
        return geometry;
    }

private Q_SLOTS:
    void daysFillTheViewWithoutGaps()
    {
        const CalendarGeometry geometry = month({}, QSize(827, 640));
        QCOMPARE(int(geometry.days().size()), 35);
        QRegion all;
        for (const DayBox &day : geometry.days()) {
            QVERIFY(!all.intersects(day.rect));
            all += day.rect;
        }
        QCOMPARE(all.boundingRect(), QRect(0, 0, 827, 640));
        QCOMPARE(all.rectCount(), 1);
    }

    void everyPostIsShownOrCounted_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<QSize>("size");
        for (int count : {0, 1, 2, 3, 5, 9, 40})
            for (const QSize size : {QSize(700, 480), QSize(827, 640), QSize(1400, 1900)})
                QTest::addRow("%d in %d", count, size.height()) << count << size;
    }

    void everyPostIsShownOrCounted()
    {
        QFETCH(int, count);
        QFETCH(QSize, size);
        const QDate day(2026, 12, 9);
        const CalendarGeometry geometry = month(posts(day, count), size);
        const DayBox *box = geometry.dayOf(day);
        QVERIFY(box);
        QCOMPARE(int(geometry.tiles().size()) + box->hidden, count);
        QCOMPARE(box->hidden > 0, !box->more.isNull());
        QCOMPARE(count == 0, !box->invite.isNull());
        QRegion used(box->head);
        for (const TileBox &tile : geometry.tiles()) {
            QVERIFY(box->rect.contains(tile.rect));
            QVERIFY(!used.intersects(tile.rect));
            used += tile.rect;
        }
        QVERIFY(box->more.isNull() || (box->rect.contains(box->more) && !used.intersects(box->more)));
    }

    void fullDayCanStillBeClickedToAdd()
    {
        const QDate day(2026, 12, 9);
        const CalendarGeometry geometry = month(posts(day, 40), QSize(700, 480));
        const DayBox *box = geometry.dayOf(day);
        QVERIFY(geometry.tileAt(box->add.center()) == nullptr);
        QVERIFY(box->rect.contains(box->add));
    }

    void openedDayShowsAllAndHidesWhatIsUnderIt()
    {
        const QDate day(2026, 12, 9);
        QList<WallTime> starts = posts(day, 7);
        starts.append({day.addDays(1), QTime(9, 0)});
        const CalendarGeometry geometry = month(starts, QSize(827, 640), day);
        QVERIFY(geometry.dayOf(day)->floating);
        const auto floating = std::count_if(
            geometry.tiles().begin(), geometry.tiles().end(), [](const auto &tile) { return tile.floating; });
        QCOMPARE(int(floating), 7);
        for (const TileBox &tile : geometry.tiles()) {
            if (tile.floating)
                QCOMPARE(geometry.tileAt(tile.rect.center())->row, tile.row);
        }
        QVERIFY(QRect(0, 0, 827, 640).contains(geometry.dayOf(day)->rect));
    }

    void weekPlacesSnapToTheStep()
    {
        CalendarGeometry geometry;
        const DateRange range{QDate(2026, 12, 7), QDate(2026, 12, 14)};
        geometry.layTimed(CalendarMode::Week, range, {}, QSize(752, 600));
        const int x = CalendarGeometry::gutterWidth + 250; // third column of 100
        const CalendarPlace place = geometry.placeAt({x, geometry.yOfMinute(11 * 60 + 20)}, 30);
        QCOMPARE(place.day, QDate(2026, 12, 9));
        QCOMPARE(place.time, QTime(11, 30));
        QCOMPARE(geometry.timedRect(place).top(), geometry.yOfMinute(11 * 60 + 30));
        QVERIFY(!geometry.placeAt({10, 100}, 30).isValid());
    }

    void weekTilesOfOneTimeStandBesideEachOther()
    {
        CalendarGeometry geometry;
        const DateRange range{QDate(2026, 12, 7), QDate(2026, 12, 14)};
        const QList<WallTime> starts{
            {QDate(2026, 12, 9), QTime(9, 0)}, {QDate(2026, 12, 9), QTime(9, 10)}, {QDate(2026, 12, 9), QTime(23, 50)}};
        geometry.layTimed(
            CalendarMode::Week, range, lanePlaces(range, starts, CalendarGeometry::tileMinutes()), QSize(752, 600));
        QCOMPARE(int(geometry.tiles().size()), 3);
        QVERIFY(!geometry.tiles()[0].rect.intersects(geometry.tiles()[1].rect));
        for (const TileBox &tile : geometry.tiles())
            QVERIFY(QRect(QPoint(0, 0), geometry.contentSize()).contains(tile.rect));
    }

    void listGrowsWithItsPosts()
    {
        CalendarGeometry geometry;
        const DateRange week{QDate(2026, 12, 1), QDate(2026, 12, 8)};
        geometry.layList(
            agendaDays(week, posts(QDate(2026, 12, 1), 3) + posts(QDate(2026, 12, 5), 2)), QSize(600, 300));
        QCOMPARE(int(geometry.days().size()), 7);
        QVERIFY(geometry.dayOf(QDate(2026, 12, 2))->isEmpty);
        QCOMPARE(geometry.placeAt(geometry.dayOf(QDate(2026, 12, 2))->rect.center(), 15).day, QDate(2026, 12, 2));
        QCOMPARE(int(geometry.tiles().size()), 5);
        QVERIFY(geometry.contentSize().height() >= geometry.days().back().rect.bottom());
        QCOMPARE(geometry.tileAt(geometry.tiles()[4].rect.center())->row, 4);
    }
};

STOA_TEST(CalendarGeometryTest)
#include "calendargeometry_test.moc"
