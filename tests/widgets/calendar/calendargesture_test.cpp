// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/calendar/calendargesture.h"

#include "tests/support/testcase.h"

#include <QTest>

using namespace stoa;
using What = GestureIntent::What;
using Why = GestureIntent::Why;
using Hit = GestureHit;

class CalendarGestureTest : public QObject
{
    Q_OBJECT

private:
    const WallTime m_now{QDate(2026, 11, 22), QTime(14, 0)};
    const GesturePost m_a{PostId{1}, {QDate(2026, 11, 25), QTime(9, 0)}, false, {}};
    const GesturePost m_b{PostId{2}, {QDate(2026, 11, 26), QTime(18, 30)}, false, {}};
    const GesturePost m_out{PostId{3}, {QDate(2026, 11, 2), QTime(9, 0)}, true, {}};

    static Hit onPost(PostId post, QDate day, QTime time = {}, int grab = 0)
    {
        Hit hit;
        hit.what = Hit::What::Post;
        hit.post = post;
        hit.place = {day, time};
        hit.grabMinutes = grab;
        return hit;
    }
    static Hit onDay(QDate day, QTime time = {}, Hit::What what = Hit::What::Day)
    {
        Hit hit;
        hit.what = what;
        hit.place = {day, time};
        return hit;
    }
    //! Press on \a post, drag far to \a to, release there.
    GestureIntent drag(const GesturePost &post, const QList<GesturePost> &selected, const Hit &to,
        Qt::KeyboardModifiers modifiers = {}, const Hit &from = {})
    {
        CalendarGesture gesture;
        const Hit start = from.what == Hit::What::Post ? from : onPost(post.id, post.at.date, {});
        gesture.press({10, 10}, start, modifiers, selected, post);
        gesture.move({200, 200}, to, modifiers, m_now);
        return gesture.release(to, modifiers, m_now);
    }

private Q_SLOTS:
    void clickSelectsOne()
    {
        CalendarGesture gesture;
        const auto pressed = gesture.press({10, 10}, onPost(m_a.id, m_a.at.date), {}, {}, m_a);
        QCOMPARE(pressed.what, What::SelectOnly);
        QCOMPARE(pressed.post, m_a.id);
        QCOMPARE(gesture.release(onPost(m_a.id, m_a.at.date), {}, m_now).what, What::None);
        QCOMPARE(gesture.state(), CalendarGesture::State::Idle);
    }

    void clickOnOneOfSeveralSelectsItOnRelease()
    {
        CalendarGesture gesture;
        QCOMPARE(gesture.press({10, 10}, onPost(m_a.id, m_a.at.date), {}, {m_a, m_b}, m_a).what, What::None);
        QCOMPARE(gesture.release(onPost(m_a.id, m_a.at.date), {}, m_now).what, What::SelectOnly);
    }

    void controlClickToggles()
    {
        CalendarGesture gesture;
        QCOMPARE(
            gesture.press({10, 10}, onPost(m_b.id, m_b.at.date), Qt::ControlModifier, {m_a}, m_b).what, What::Toggle);
        QCOMPARE(gesture.release(onPost(m_b.id, m_b.at.date), Qt::ControlModifier, m_now).what, What::None);
        QCOMPARE(gesture.press({10, 10}, onPost(m_b.id, m_b.at.date), Qt::ControlModifier, {m_a, m_b}, m_b).what,
            What::None);
        QCOMPARE(gesture.release(onPost(m_b.id, m_b.at.date), Qt::ControlModifier, m_now).what, What::Toggle);
    }

    void shiftClickExtends()
    {
        CalendarGesture gesture;
        QCOMPARE(
            gesture.press({10, 10}, onPost(m_b.id, m_b.at.date), Qt::ShiftModifier, {m_a}, m_b).what, What::Extend);
        QCOMPARE(gesture.release(onPost(m_b.id, m_b.at.date), Qt::ShiftModifier, m_now).what, What::None);
    }

    void clicksOnPlaces_data()
    {
        QTest::addColumn<int>("hit");
        QTest::addColumn<int>("intent");
        QTest::newRow("day") << int(Hit::What::Day) << int(What::SelectDay);
        QTest::newRow("day head") << int(Hit::What::DayHead) << int(What::SelectDay);
        QTest::newRow("plus") << int(Hit::What::Add) << int(What::NewPost);
        QTest::newRow("invitation") << int(Hit::What::Invite) << int(What::FromTheme);
        QTest::newRow("+3 more") << int(Hit::What::More) << int(What::OpenDay);
        QTest::newRow("nothing") << int(Hit::What::Nothing) << int(What::None);
    }

    void clicksOnPlaces()
    {
        QFETCH(int, hit);
        CalendarGesture gesture;
        const Hit place = onDay(QDate(2026, 11, 27), {}, Hit::What(hit));
        gesture.press({10, 10}, place, {}, {}, {});
        const GestureIntent intent = gesture.release(place, {}, m_now);
        QTEST(int(intent.what), "intent");
        QCOMPARE(intent.place.day, QDate(2026, 11, 27));
    }

    void doubleClickMakesAPost()
    {
        CalendarGesture gesture;
        QCOMPARE(gesture.doubleClick(onDay(QDate(2026, 12, 1))).what, What::NewPost);
        QCOMPARE(gesture.doubleClick(onPost(m_a.id, m_a.at.date)).what, What::None);
    }

    void dragInMonthKeepsTheTimeOfDay()
    {
        const GestureIntent intent = drag(m_a, {}, onDay(QDate(2026, 12, 3)));
        QCOMPARE(intent.what, What::Move);
        QCOMPARE(intent.posts, QList<PostId>{m_a.id});
        QCOMPARE(intent.start, (WallTime{QDate(2026, 12, 3), QTime(9, 0)}));
        QVERIFY(!intent.place.time.isValid());
    }

    void dragOfSeveralIsLedByTheOneThatIsHeld()
    {
        // b is held and goes a week on, so a, a day before it, does the same: gaps are kept.
        const GestureIntent intent = drag(m_b, {m_a, m_b}, onDay(QDate(2026, 12, 3)));
        QCOMPARE(intent.what, What::Move);
        QCOMPARE(intent.posts.size(), 2);
        QCOMPARE(intent.start, (WallTime{QDate(2026, 12, 2), QTime(9, 0)}));
    }

    void everyPostKnowsItsNewStart()
    {
        CalendarGesture gesture;
        gesture.press({10, 10}, onPost(m_b.id, m_b.at.date), {}, {m_a, m_b}, m_b);
        gesture.move({200, 200}, onDay(QDate(2026, 12, 3)), {}, m_now);
        QCOMPARE(gesture.newStartOf(m_a), (WallTime{QDate(2026, 12, 2), QTime(9, 0)}));
        QCOMPARE(gesture.newStartOf(m_b), (WallTime{QDate(2026, 12, 3), QTime(18, 30)}));
        QVERIFY(gesture.isDragged(m_a.id));
        QVERIFY(!gesture.isDragged(m_out.id));
    }

    void dragInWeekSnaps_data()
    {
        QTest::addColumn<int>("step");
        QTest::addColumn<QTime>("pointer");
        QTest::addColumn<QTime>("start");
        QTest::newRow("5") << 5 << QTime(11, 3) << QTime(11, 5);
        QTest::newRow("15") << 15 << QTime(11, 3) << QTime(11, 0);
        QTest::newRow("15 up") << 15 << QTime(11, 8) << QTime(11, 15);
        QTest::newRow("30") << 30 << QTime(11, 20) << QTime(11, 30);
        QTest::newRow("60") << 60 << QTime(11, 31) << QTime(12, 0);
        QTest::newRow("end of the day") << 60 << QTime(23, 59) << QTime(23, 0);
    }

    void dragInWeekSnaps()
    {
        QFETCH(int, step);
        QFETCH(QTime, pointer);
        CalendarGesture gesture;
        gesture.setStep(step);
        gesture.press({10, 10}, onPost(m_a.id, m_a.at.date, QTime(9, 0), 0), {}, {}, m_a);
        const Hit to = onDay(QDate(2026, 11, 27), pointer);
        gesture.move({200, 200}, to, {}, m_now);
        const GestureIntent intent = gesture.release(to, {}, m_now);
        QCOMPARE(intent.what, What::Move);
        QTEST(intent.start.time, "start");
        QVERIFY(intent.place.time.isValid());
    }

    void theHandKeepsItsPlaceOnTheTile()
    {
        // Grabbed 20 minutes below its start and dropped at 11:20: it starts at 11:00.
        const GestureIntent intent = drag(
            m_a, {}, onDay(QDate(2026, 11, 27), QTime(11, 20)), {}, onPost(m_a.id, m_a.at.date, QTime(9, 20), 20));
        QCOMPARE(intent.start, (WallTime{QDate(2026, 11, 27), QTime(11, 0)}));
    }

    void severalInWeekKeepTheirGaps()
    {
        const GestureIntent intent = drag(m_b, {m_a, m_b}, onDay(QDate(2026, 11, 28), QTime(20, 30)), {},
            onPost(m_b.id, m_b.at.date, QTime(18, 30), 0));
        QCOMPARE(intent.start, (WallTime{QDate(2026, 11, 27), QTime(11, 0)})); // b moves by 50 h, and so does a
    }

    void controlCopies()
    {
        const GestureIntent intent = drag(m_a, {m_a}, onDay(QDate(2026, 12, 3)), Qt::ControlModifier);
        QCOMPARE(intent.what, What::Copy);
        QCOMPARE(intent.posts, QList<PostId>{m_a.id});
    }

    void controlDragOfAnUnselectedPostTakesTheSelectionAlong()
    {
        const GestureIntent intent = drag(m_b, {m_a}, onDay(QDate(2026, 12, 3)), Qt::ControlModifier);
        QCOMPARE(intent.what, What::Copy);
        QCOMPARE(intent.posts.size(), 2);
    }

    void copyOnTheSameDayIsACopy()
    {
        QCOMPARE(drag(m_a, {m_a}, onDay(m_a.at.date), Qt::ControlModifier).what, What::Copy);
    }

    void dropWhereItWasIsNothing() { QCOMPARE(drag(m_a, {}, onDay(m_a.at.date)).what, What::None); }

    void pastIsRefused_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("what");
        QTest::newRow("yesterday") << QDate(2026, 11, 21) << int(What::Refused);
        QTest::newRow("today, its hour is over") << QDate(2026, 11, 22) << int(What::Refused);
        QTest::newRow("tomorrow") << QDate(2026, 11, 23) << int(What::Move);
    }

    void pastIsRefused()
    {
        QFETCH(QDate, day);
        QFETCH(int, what);
        const GestureIntent intent = drag(m_a, {}, onDay(day));
        QCOMPARE(int(intent.what), what);
        QCOMPARE(intent.why, what == int(What::Refused) ? Why::Past : Why::None);
    }

    void severalArePastWhenTheEarliestIs()
    {
        // b itself would be fine on the 23rd, but a would stand on the 22nd at 9.
        QCOMPARE(drag(m_b, {m_a, m_b}, onDay(QDate(2026, 11, 23))).why, Why::Past);
    }

    void publishedPostsDoNotMoveButCanBeCopied()
    {
        const GestureIntent moved = drag(m_out, {}, onDay(QDate(2026, 12, 3)));
        QCOMPARE(moved.what, What::Refused);
        QCOMPARE(moved.why, Why::Frozen);
        QCOMPARE(drag(m_out, {m_out}, onDay(QDate(2026, 12, 3)), Qt::ControlModifier).what, What::Copy);
        QCOMPARE(drag(m_a, {m_a, m_out}, onDay(QDate(2026, 12, 3))).why, Why::Frozen);
    }

    void dropOutsideOfEveryDayIsNothing() { QCOMPARE(drag(m_a, {}, Hit()).what, What::None); }

    void smallTremblesAreNoDrag()
    {
        CalendarGesture gesture;
        gesture.setDragDistance(10);
        gesture.press({10, 10}, onPost(m_a.id, m_a.at.date), {}, {}, m_a);
        QCOMPARE(gesture.move({13, 13}, onDay(QDate(2026, 12, 3)), {}, m_now), CalendarGesture::State::Pressed);
        QCOMPARE(gesture.move({20, 13}, onDay(QDate(2026, 12, 3)), {}, m_now), CalendarGesture::State::Drag);
    }

    void escapeEndsADragWithNothing()
    {
        CalendarGesture gesture;
        gesture.press({10, 10}, onPost(m_a.id, m_a.at.date), {}, {}, m_a);
        gesture.move({200, 200}, onDay(QDate(2026, 12, 3)), {}, m_now);
        QVERIFY(gesture.target().isValid());
        gesture.cancel();
        QVERIFY(!gesture.target().isValid());
        QCOMPARE(gesture.release(onDay(QDate(2026, 12, 3)), {}, m_now).what, What::None);
    }

    void rubberBandFromEmptyGround()
    {
        CalendarGesture gesture;
        gesture.press({100, 100}, onDay(QDate(2026, 11, 25)), {}, {m_a}, {});
        QCOMPARE(gesture.move({40, 60}, onDay(QDate(2026, 11, 24)), {}, m_now), CalendarGesture::State::Band);
        QCOMPARE(gesture.band(), QRect(QPoint(40, 60), QPoint(100, 100)));
        QCOMPARE(gesture.release(onDay(QDate(2026, 11, 24)), {}, m_now).what, What::BandDone);
        QVERIFY(gesture.band().isNull());
    }

    void ideasTakeTheirThemesTimeElseTheDays()
    {
        const CalendarPlace place{QDate(2026, 12, 1), {}};
        const GesturePost idea{PostId{9}, {}, false, {}};
        GesturePost themed = idea;
        themed.ownTime = QTime(18, 30);
        QCOMPARE(CalendarGesture::targetOf({idea}, idea.id, place, false, m_now, QTime(13, 30)).start,
            (WallTime{place.day, QTime(13, 30)}));
        QCOMPARE(CalendarGesture::targetOf({themed}, themed.id, place, false, m_now, QTime(13, 30)).start,
            (WallTime{place.day, QTime(18, 30)}));
        const CalendarPlace today{m_now.date, {}}; // 13:30 is over
        QCOMPARE(CalendarGesture::targetOf({idea}, idea.id, today, false, m_now, QTime(13, 30)).start,
            (WallTime{m_now.date, QTime(14, 15)}));
        const CalendarPlace hour{QDate(2026, 12, 1), QTime(11, 15)};
        QCOMPARE(CalendarGesture::targetOf({themed}, themed.id, hour, false, m_now).start,
            (WallTime{place.day, QTime(11, 15)}));
    }
};

STOA_TEST(CalendarGestureTest)
#include "calendargesture_test.moc"
