// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/observancerule.h"

#include "tests/support/testcase.h"

#include <QTest>

using namespace stoa;

class ObservanceRuleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("year");
        QTest::addColumn<QDate>("date");
        const auto row = [](const char *text, QDate date) {
            QTest::addRow("%s in %d", text, date.year()) << QString::fromLatin1(text) << date.year() << date;
        };
        row("10-08", QDate(2026, 10, 8));
        row("02-29", QDate(2028, 2, 29));
        row("easter -2", QDate(2026, 4, 3));
        row("orthodox-easter -48", QDate(2026, 2, 23));
        row("orthodox-easter +50", QDate(2024, 6, 24));
        row("4 thursday 11", QDate(2025, 11, 27));
        row("4 thursday 11 +1", QDate(2025, 11, 28));
        row("last monday 05", QDate(2026, 5, 25));
        row("last monday 08", QDate(2026, 8, 31));
        row("1 friday 10", QDate(2027, 10, 1));
        row("friday before 03-20", QDate(2026, 3, 13));
        row("friday on-or-before 03-20", QDate(2026, 3, 20));
        row("tuesday on-or-after 11-02", QDate(2027, 11, 2));
        row("tuesday after 11-02", QDate(2027, 11, 9));
        row("01-01 +255", QDate(2025, 9, 13));
        row("01-01 +255", QDate(2028, 9, 12));
    }

    void dates()
    {
        QFETCH(QString, text);
        QFETCH(int, year);
        const auto rule = ObservanceRule::parse(text);
        QVERIFY(rule.has_value());
        QTEST(rule->dateIn(year), "date");
    }

    void aYearWithoutTheDayHasNone()
    {
        QVERIFY(!ObservanceRule::parse(QStringLiteral("02-29")).value().dateIn(2027).isValid());
        QVERIFY(!ObservanceRule::parse(QStringLiteral("5 friday 02")).value().dateIn(2026).isValid());
    }

    void badTextIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        const QStringList texts{QString(), QStringLiteral("02-30"), QStringLiteral("13-01"), QStringLiteral("1-1"),
            QStringLiteral("6 monday 01"), QStringLiteral("0 monday 01"), QStringLiteral("2 moonday 01"),
            QStringLiteral("2 monday 13"), QStringLiteral("friday near 03-20"), QStringLiteral("friday before 03-32"),
            QStringLiteral("easter +x"), QStringLiteral("easter +9999"), QStringLiteral("passover"),
            QStringLiteral("1 monday 01 02")};
        for (const QString &text : texts)
            QTest::addRow("'%s'", qPrintable(text)) << text;
    }

    void badTextIsRefused()
    {
        QFETCH(QString, text);
        const auto rule = ObservanceRule::parse(text);
        QVERIFY(!rule.has_value());
        QCOMPARE(rule.error().code, ErrorCode::Invalid);
        QCOMPARE(rule.error().args, QStringList{text});
    }
};

STOA_TEST(ObservanceRuleTest)
#include "observancerule_test.moc"
