// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/easter.h"

#include "tests/support/shareddata.h"
#include "tests/support/testcase.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace stoa;

class EasterTest : public QObject
{
    Q_OBJECT

private:
    //! Every day called \a name in a table of public holidays must lie \a offset days after the Easter of its year.
    static void compare(const QString &table, const QString &name, QDate (*easter)(int), int offset)
    {
        const QString path = test::sharedData(QStringLiteral("days/public-holidays/%1.json").arg(table));
        if (path.isEmpty())
            QSKIP("the shared tables of public holidays are not here");
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject days = QJsonDocument::fromJson(file.readAll()).object();
        int seen = 0;
        for (auto it = days.begin(); it != days.end(); ++it) {
            if (!it.value().toString().split(QStringLiteral("; ")).contains(name))
                continue;
            const QDate date = QDate::fromString(it.key(), Qt::ISODate);
            QCOMPARE(easter(date.year()).addDays(offset), date);
            ++seen;
        }
        QCOMPARE(seen, 101); // 1950 to 2050
    }

private Q_SLOTS:
    void knownDates_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<QDate>("western");
        QTest::addColumn<QDate>("orthodox");
        QTest::newRow("far apart") << 2024 << QDate(2024, 3, 31) << QDate(2024, 5, 5);
        QTest::newRow("together") << 2025 << QDate(2025, 4, 20) << QDate(2025, 4, 20);
        QTest::newRow("a week apart") << 2026 << QDate(2026, 4, 5) << QDate(2026, 4, 12);
        QTest::newRow("earliest of the West") << 1818 << QDate(1818, 3, 22) << QDate(1818, 4, 26);
        QTest::newRow("latest of the West") << 1943 << QDate(1943, 4, 25) << QDate(1943, 4, 25);
        QTest::newRow("latest of the East") << 1983 << QDate(1983, 4, 3) << QDate(1983, 5, 8);
    }

    void knownDates()
    {
        QFETCH(int, year);
        QTEST(westernEaster(year), "western");
        QTEST(orthodoxEaster(year), "orthodox");
    }

    void westernAgreesWithTheTables()
    {
        compare(QStringLiteral("US_COMMON"), QStringLiteral("Easter Sunday"), westernEaster, 0);
    }

    void orthodoxAgreesWithTheTables()
    {
        compare(QStringLiteral("GR_COMMON"), QStringLiteral("Easter Monday"), orthodoxEaster, 1);
    }
};

STOA_TEST(EasterTest)
#include "easter_test.moc"
