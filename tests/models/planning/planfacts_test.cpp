// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/planfacts.h"

#include "models/planning/accountedits.h"
#include "models/planning/accountqueries.h"
#include "tests/support/builders.h"
#include "tests/support/testcase.h"

#include <QTest>

using namespace stoa;
using namespace stoa::test;

namespace {

const DateRange planMonth{QDate(2026, 12, 1), QDate(2027, 1, 1)};
const QDate planMonday(2026, 12, 7);
constexpr AccountId planCafe{7};
constexpr AccountId planShop{8};

Account planAccount(AccountId id, int least, int most, const char *period)
{
    Account made;
    made.id = id;
    made.network = QStringLiteral("instagram");
    made.handle = QStringLiteral("cafe");
    made.rhythm = {least, most, QString::fromLatin1(period)};
    return made;
}

PlanFact planFact(QDate day, AccountId of = planCafe)
{
    PlanFact made;
    made.day = day;
    made.accounts = {of};
    return made;
}

QList<PlanFact> planDaily(QDate from, int days)
{
    QList<PlanFact> facts;
    for (int i = 0; i < days; ++i)
        facts.append(planFact(from.addDays(i)));
    return facts;
}

} // namespace

class PlanFactsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rangesAreWholeWeeksAndMonths();
    void agreedIsScaledToTheRange_data();
    void agreedIsScaledToTheRange();
    void weeksUnderAndOverAreGaps();
    void whatIsOverIsNoGap();
    void aWeekUnderWayCountsWhatWentOut();
    void whatWasMissedIsNoWorkForTheRest();
    void daysAndMonthsHaveGapsToo();
    void onlyTheAccountsOwnPostsCount();
    void mixCountsSharesAndLeavesBroadcastsOut();
    void factsAreRead();
};

void PlanFactsTest::rangesAreWholeWeeksAndMonths()
{
    const DateRange range = rhythmRange({QDate(2026, 12, 28), QDate(2027, 1, 4)}, Qt::Monday);
    QCOMPARE(range.from, QDate(2026, 12, 1));
    QCOMPARE(range.to, QDate(2027, 2, 1));
    QCOMPARE(rhythmRange(planMonth, Qt::Sunday).from, QDate(2026, 11, 29));
}

void PlanFactsTest::agreedIsScaledToTheRange_data()
{
    QTest::addColumn<QString>("period");
    QTest::addColumn<DateRange>("range");
    QTest::addColumn<int>("least");
    QTest::newRow("a week of a month") << "week" << planMonth << 18; // 4 * 31 / 7
    QTest::newRow("a week of a week") << "week" << DateRange{planMonday, planMonday.addDays(7)} << 4;
    QTest::newRow("a day of a week") << "day" << DateRange{planMonday, planMonday.addDays(7)} << 28;
    QTest::newRow("a month of a month") << "month" << planMonth << 4;
    QTest::newRow("a month of a week") << "month" << DateRange{planMonday, planMonday.addDays(7)} << 1;
    QTest::newRow("a month of a year") << "month" << DateRange{QDate(2026, 1, 1), QDate(2027, 1, 1)} << 48;
}

void PlanFactsTest::agreedIsScaledToTheRange()
{
    QFETCH(QString, period);
    QFETCH(DateRange, range);
    const auto rhythms = accountRhythms(
        {planAccount(planCafe, 4, 0, period.toLatin1().constData())}, {}, range, range.from, Qt::Monday);
    QTEST(rhythms.first().least, "least");
    QCOMPARE(rhythms.first().most, 0);
}

void PlanFactsTest::weeksUnderAndOverAreGaps()
{
    QList<PlanFact> facts
        = planDaily(planMonday, 7) + planDaily(planMonday.addDays(7), 2) + planDaily(planMonday.addDays(14), 4);
    const AccountRhythm rhythm = accountRhythms(
        {planAccount(planCafe, 3, 5, "week")}, facts, {planMonday, planMonday.addDays(21)}, planMonday, Qt::Monday)
                                     .first();
    QCOMPARE(rhythm.planned, 13);
    const QList<RhythmGap> wanted{
        {{planMonday, planMonday.addDays(7)}, 7, 0, 2}, {{planMonday.addDays(7), planMonday.addDays(14)}, 2, 1, 0}};
    QCOMPARE(rhythm.gaps, wanted);
}

void PlanFactsTest::whatIsOverIsNoGap()
{
    const auto rhythms = accountRhythms({planAccount(planCafe, 3, 0, "week")}, {}, {planMonday, planMonday.addDays(14)},
        planMonday.addDays(7), Qt::Monday);
    QCOMPARE(rhythms.first().gaps.size(), 1);
    QCOMPARE(rhythms.first().gaps.first().range.from, planMonday.addDays(7));
    QCOMPARE(rhythms.first().missed, (QList<RhythmGap>{{{planMonday, planMonday.addDays(7)}, 0, 3, 0}}));
    QVERIFY(!rhythms.first().isOver); // a week of it is to come
    QVERIFY(accountRhythms({planAccount(planCafe, 3, 0, "week")}, {}, {planMonday, planMonday.addDays(14)},
        planMonday.addDays(14), Qt::Monday)
                .first()
                .isOver);
}

void PlanFactsTest::aWeekUnderWayCountsWhatWentOut()
{
    const auto rhythms = accountRhythms({planAccount(planCafe, 3, 0, "week")}, planDaily(planMonday, 3),
        {planMonday, planMonday.addDays(7)}, planMonday.addDays(5), Qt::Monday);
    QVERIFY(rhythms.first().gaps.isEmpty());
}

void PlanFactsTest::whatWasMissedIsNoWorkForTheRest()
{
    const auto rhythmOf = [](const QList<PlanFact> &facts, const char *period, QDate today) {
        return accountRhythms({planAccount(planCafe, 7, 0, period)}, facts, planMonth, today, Qt::Monday).first();
    };
    const QDate lastMonday(2026, 12, 28); // of 31 days in all, seven posts a week
    QCOMPARE(rhythmOf({}, "week", planMonth.from).missing(), 31);
    QCOMPARE(rhythmOf({}, "week", lastMonday.addDays(2)).missing(), 4); // of Monday to Thursday: the week under way
    QCOMPARE(rhythmOf(planDaily(lastMonday, 4), "week", lastMonday.addDays(2)).missing(), 0);
    QCOMPARE(rhythmOf({}, "month", lastMonday).missing(), 7); // a month is one stretch to its end
    QCOMPARE(rhythmOf({}, "week", planMonth.to).missing(), 31); // over: what was missed in all
}

void PlanFactsTest::daysAndMonthsHaveGapsToo()
{
    const DateRange week{planMonday, planMonday.addDays(7)};
    const auto byDay
        = accountRhythms({planAccount(planCafe, 1, 0, "day")}, planDaily(planMonday, 6), week, planMonday, Qt::Monday);
    QCOMPARE(byDay.first().gaps, (QList<RhythmGap>{{{planMonday.addDays(6), planMonday.addDays(7)}, 0, 1, 0}}));
    const auto byMonth = accountRhythms(
        {planAccount(planCafe, 8, 0, "month")}, planDaily(planMonday, 6), week, planMonday, Qt::Monday);
    QCOMPARE(byMonth.first().gaps, (QList<RhythmGap>{{planMonth, 6, 2, 0}}));
}

void PlanFactsTest::onlyTheAccountsOwnPostsCount()
{
    const auto rhythms = accountRhythms({planAccount(planCafe, 1, 0, "week"), planAccount(planShop, 1, 0, "week")},
        {planFact(planMonday, planCafe)}, {planMonday, planMonday.addDays(7)}, planMonday, Qt::Monday);
    QCOMPARE(rhythms.at(0).planned, 1);
    QCOMPARE(rhythms.at(1).planned, 0);
    QVERIFY(rhythms.at(0).gaps.isEmpty());
    QCOMPARE(rhythms.at(1).gaps.size(), 1);
}

void PlanFactsTest::mixCountsSharesAndLeavesBroadcastsOut()
{
    QList<PlanFact> facts = planDaily(planMonday, 5);
    facts[0].purpose = PostPurpose::Selling;
    facts[1].kind = PostKind::Link;
    facts[1].leadsAway = true;
    facts[2].kind = PostKind::Newsletter;
    facts[2].purpose = PostPurpose::Selling;
    facts[3].theme = ThemeId{9};
    facts += planFact(planMonth.to); // not of the range
    const PlanMix mix = planMix(facts, planMonth);
    QCOMPARE(mix.posts, 4);
    QCOMPARE(mix.usefulPercent(), 75);
    QCOMPARE(mix.leadingAway, 1);
    QCOMPARE(mix.usefulBroadcastPercent(), 0);
    QCOMPARE(mix.kinds.value(PostKind::Newsletter), 0);
    QCOMPARE(mix.kinds.value(PostKind::Text), 3);
    QCOMPARE(mix.themes.value(ThemeId{9}), 1);
    QCOMPARE(PlanMix().usefulPercent(), -1);
}

void PlanFactsTest::factsAreRead()
{
    TemporaryProject project;
    const AccountId one = makeAccount(project);
    const AccountId two = makeAccount(project);
    const PostId both = makePost(project,
        {.wall = QStringLiteral("2026-12-24T18:30"), .purpose = QStringLiteral("selling"), .accounts = {one, two}});
    makePost(project, {.wall = QStringLiteral("2026-12-25T09:00")}); // for no account yet
    makePost(
        project, {.wall = QStringLiteral("2026-12-26T09:00"), .status = QStringLiteral("failed"), .accounts = {one}});
    makePost(project, {.accounts = {one}}); // an idea
    const QList<PlanFact> facts = planFacts(project.reader(), planMonth).value();
    QCOMPARE(facts.size(), 2);
    QCOMPARE(facts.first().post, both);
    QCOMPARE(facts.first().day, QDate(2026, 12, 24));
    QCOMPARE(facts.first().purpose, PostPurpose::Selling);
    QCOMPARE(
        QSet<AccountId>(facts.first().accounts.begin(), facts.first().accounts.end()), (QSet<AccountId>{one, two}));
    QVERIFY(facts.last().accounts.isEmpty());
}

STOA_TEST(PlanFactsTest)
#include "planfacts_test.moc"
