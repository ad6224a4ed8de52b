// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/calendar/calendarviewstate.h"

#include "tests/support/testcase.h"

#include <QTest>

using namespace stoa;

class CalendarViewStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas()
    {
        CalendarViewState state;
        state.mode = CalendarMode::List;
        state.date = QDate(2026, 12, 24);
        state.filter.accounts = {AccountId{1795348800000LL << 20}}; // past 2^53, where numbers of JSON end
        state.filter.networks = {QStringLiteral("instagram")};
        state.filter.labels = {LabelId{2}};
        state.filter.themes = {ThemeId{3}};
        state.filter.campaigns = {CampaignId{4}};
        state.filter.statuses = {PostStatus::InReview, PostStatus::Published};
        state.filter.kinds = {PostKind::Story};
        state.filter.text = QStringLiteral("καφές");
        QCOMPARE(CalendarViewState::fromJson(state.toJson()), state);
    }

    void whatCannotBeReadIsLeftOut_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut") << QByteArray("{\"view\":\"week\",\"da");
        QTest::newRow("an array") << QByteArray("[1,2]");
        QTest::newRow("strange view") << QByteArray("{\"view\":\"decade\",\"date\":\"2026-02-30\"}");
        QTest::newRow("strange filter") << QByteArray(
            "{\"filter\":{\"statuses\":[\"lost\"],\"kinds\":[7],\"labels\":[\"x\"]}}");
    }

    void whatCannotBeReadIsLeftOut()
    {
        QFETCH(QByteArray, json);
        QCOMPARE(CalendarViewState::fromJson(json), CalendarViewState());
    }
};

STOA_TEST(CalendarViewStateTest)
#include "calendarviewstate_test.moc"
