// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/observancecalendar.h"

#include "tests/support/shareddata.h"
#include "tests/support/testcase.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <set>

using namespace stoa;

class ObservanceCalendarTest : public QObject
{
    Q_OBJECT

private:
    ObservanceCalendar m_calendar;
    const ObservanceChoice m_all{m_calendar.packs(), {}};

    QStringList names(const QString &pack, QDate date, const QString &language = QStringLiteral("en"))
    {
        QStringList result;
        for (const auto &day : m_calendar.days(date, date.addDays(1), {{pack}, {}}, language))
            result.append(day.name);
        return result;
    }

private Q_SLOTS:
    void aShortNameLeavesOutTheWorld()
    {
        const std::pair<const char *, const char *> names[] = {{"World Poetry Day", "Poetry Day"},
            {"International Day of Light", "Day of Light"}, {"Παγκόσμια Ημέρα Πίτσας", "Ημέρα Πίτσας"},
            {"Международный день джаза", "День джаза"}, {"Halloween", "Halloween"}, {"Worldly", "Worldly"}};
        for (const auto &[name, shorter] : names)
            QCOMPARE(shortObservanceName(QString::fromUtf8(name)), QString::fromUtf8(shorter));
    }

    void packsAreThere()
    {
        QStringList ids;
        for (const char *id : {"books", "cyprus", "fashion", "food", "greece", "health", "international-and-unusual",
                 "name-days-greek", "orthodox-churches", "pets", "russia", "technology", "travel", "united-kingdom",
                 "united-states", "western-churches"})
            ids.append(QString::fromLatin1(id));
        QCOMPARE(m_calendar.packs(), ids);
    }

    void everyDayIsComplete()
    {
        std::set<QString> ids;
        for (const QString &id : m_calendar.packs()) {
            const auto pack = m_calendar.pack(id);
            QVERIFY2(pack.has_value(), qPrintable(id));
            QCOMPARE((*pack)->id(), id);
            for (const auto &day : (*pack)->definitions()) {
                // A trade shares days with the world's pack: one id, so that hiding the day hides it once for all.
                QVERIFY2((*pack)->shared().contains(day.id) || ids.insert(day.id).second, qPrintable(day.id));
                QVERIFY2(day.source.size() > 5, qPrintable(day.id));
                for (const QString &language : {QStringLiteral("en"), QStringLiteral("el"), QStringLiteral("ru")}) {
                    QVERIFY2(!day.names.value(language).isEmpty(), qPrintable(day.id));
                    // Letters and digits only, and not digits alone: what the networks take for one hashtag.
                    static const QRegularExpression hashtag(QStringLiteral("^#(?=\\w*\\p{L})[\\p{L}\\p{N}]{2,48}$"),
                        QRegularExpression::UseUnicodePropertiesOption);
                    const bool none = day.hashtags.isEmpty() && (*pack)->group() == ObservanceGroup::Country;
                    QVERIFY2(none || hashtag.match(day.hashtags.value(language)).hasMatch(), qPrintable(day.id));
                }
            }
        }
    }

    void everyDateHasAnUnusualOrInternationalDay_data()
    {
        QTest::addColumn<int>("year");
        for (int year = 2026; year <= 2040; ++year)
            QTest::addRow("%d", year) << year;
    }

    // The 366 dates of 2028, 2032, 2036 and 2040 with 29 February among them.
    void everyDateHasAnUnusualOrInternationalDay()
    {
        QFETCH(int, year);
        const QDate from(year, 1, 1);
        std::set<QDate> without;
        for (QDate date = from; date.year() == year; date = date.addDays(1))
            without.insert(date);
        for (const ObservanceDay &day : m_calendar.days(
                 from, from.addYears(1), {{QStringLiteral("international-and-unusual")}, {}}, QStringLiteral("ru")))
            if (day.kind == ObservanceKind::International || day.kind == ObservanceKind::Unusual)
                without.erase(day.date);
        QVERIFY2(without.empty(), qPrintable(without.empty() ? QString() : without.begin()->toString(Qt::ISODate)));
    }

    void everyTradeHasEnoughDays()
    {
        for (const QString &id : m_calendar.packs()) {
            const auto pack = m_calendar.pack(id);
            QVERIFY2(pack.has_value(), qPrintable(id));
            if ((*pack)->group() == ObservanceGroup::Trade)
                QVERIFY2((*pack)->definitions().size() >= 25, qPrintable(id));
        }
    }

    void nameDaysMoveWithEaster_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QString>("name");
        const auto row = [](QDate date, const char *name) {
            QTest::addRow("%s %s", qPrintable(date.toString(Qt::ISODate)), name) << date << QString::fromUtf8(name);
        };
        row(QDate(2024, 5, 6), "Γιώργος"); // 23 April in Lent: on Easter Monday
        row(QDate(2026, 4, 23), "Γιώργος");
        row(QDate(2024, 5, 7), "Μάρκος"); // the day after
        row(QDate(2026, 4, 25), "Μάρκος");
        row(QDate(2026, 2, 28), "Θοδωρής"); // first Saturday of Lent
        row(QDate(2026, 4, 5), "Βάιος"); // Palm Sunday
        row(QDate(2026, 4, 12), "Τάσος"); // Easter Sunday
        row(QDate(2026, 4, 17), "Πηγή"); // Friday after Easter
        row(QDate(2026, 1, 7), "Γιάννης");
        row(QDate(2026, 8, 15), "Παναγιώτης");
        row(QDate(2026, 10, 26), "Δήμητρα");
        row(QDate(2026, 12, 6), "Νίκος");
    }

    void nameDaysMoveWithEaster()
    {
        QFETCH(QDate, date);
        QFETCH(QString, name);
        const QString all = names(QStringLiteral("name-days-greek"), date, QStringLiteral("el")).join(QLatin1Char(';'));
        QVERIFY2(all.startsWith(QStringLiteral("Γιορτάζουν: ")) && all.contains(name), qPrintable(all));
        QVERIFY(!names(QStringLiteral("name-days-greek"), date.addDays(1), QStringLiteral("ru"))
                     .join(QLatin1Char(';'))
                     .contains(QStringLiteral("Γιώργος, ")));
    }

    void octopusDay()
    {
        const QString pack = QStringLiteral("international-and-unusual");
        const QDate date(2026, 10, 8);
        QCOMPARE(names(pack, date), QStringList{QStringLiteral("World Octopus Day")});
        QCOMPARE(names(pack, date, QStringLiteral("el")), QStringList{QStringLiteral("Παγκόσμια Ημέρα Χταποδιού")});
        QCOMPARE(names(pack, date, QStringLiteral("ru")), QStringList{QStringLiteral("Всемирный день осьминога")});
        const auto days = m_calendar.days(date, date.addDays(1), {{pack}, {}}, QStringLiteral("el"));
        QCOMPARE(days.at(0).hashtag, QStringLiteral("#ΗμέραΧταποδιού"));
    }

    void namesMatchTheTableOfThreeLanguages()
    {
        QFile file(test::sharedData(QStringLiteral("days/days-en-el-ru.csv")));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("the shared table of days is not here");
        file.readLine();
        int found = 0;
        while (!file.atEnd()) {
            const QStringList fields = QString::fromUtf8(file.readLine()).trimmed().split(QLatin1Char(','));
            const QDate date = QDate::fromString(QStringLiteral("2026-") + fields.at(0), Qt::ISODate);
            found += names(QStringLiteral("international-and-unusual"), date).contains(fields.at(1)) ? 1 : 0;
        }
        QVERIFY2(found >= 45, qPrintable(QString::number(found)));
    }

    void daysOffInLieu_data()
    {
        QTest::addColumn<QString>("pack");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QString>("name");
        const auto row = [](const char *pack, QDate date, const char *name) {
            QTest::addRow("%s %s", pack, qPrintable(date.toString(Qt::ISODate)))
                << QString::fromLatin1(pack) << date << QString::fromLatin1(name);
        };
        row("united-kingdom", QDate(2027, 12, 27), "Christmas Day (substitute day)");
        row("united-kingdom", QDate(2027, 12, 28), "Boxing Day (substitute day)");
        row("united-states", QDate(2027, 12, 31), "New Year's Day (observed)"); // 1 January 2028 is a Saturday
        row("united-states", QDate(2026, 7, 3), "Independence Day (observed)");
        row("russia", QDate(2025, 5, 8), "Defender of the Fatherland Day (day off moved)");
        row("russia", QDate(2026, 3, 9), "International Women's Day (day off moved)");
        row("greece", QDate(2022, 5, 2), "Labour Day (day off)");
        row("greece", QDate(2024, 5, 7), "Labour Day"); // Holy Wednesday: moved as a whole
        row("greece", QDate(2027, 5, 4), "Labour Day (day off)"); // Holy Saturday
    }

    void daysOffInLieu()
    {
        QFETCH(QString, pack);
        QFETCH(QDate, date);
        QFETCH(QString, name);
        QVERIFY2(names(pack, date).contains(name), qPrintable(names(pack, date).join(QLatin1Char(','))));
    }

    void movedDayLeavesItsPlace()
    {
        QVERIFY(!names(QStringLiteral("greece"), QDate(2024, 5, 1)).contains(QStringLiteral("Labour Day")));
        QVERIFY(names(QStringLiteral("greece"), QDate(2024, 5, 6)).contains(QStringLiteral("Saint George")));
        QVERIFY(!names(QStringLiteral("greece"), QDate(2024, 4, 23)).contains(QStringLiteral("Saint George")));
        QVERIFY(names(QStringLiteral("greece"), QDate(2026, 4, 23)).contains(QStringLiteral("Saint George")));
    }

    void hiddenDaysAndPacksAreLeftOut()
    {
        const QDate date(2026, 10, 8);
        const QString pack = QStringLiteral("international-and-unusual");
        QVERIFY(m_calendar.days(date, date.addDays(1), {{pack}, {QStringLiteral("octopus-day")}}, QStringLiteral("en"))
                    .empty());
        QVERIFY(m_calendar.days(date, date.addDays(1), {{QStringLiteral("greece")}, {}}, QStringLiteral("en")).empty());
        QVERIFY(m_calendar.days(date, date.addDays(1), {{QStringLiteral("no-such-pack")}, {}}, QStringLiteral("en"))
                    .empty());
    }

    void rangeIsHalfOpenAndSorted()
    {
        const QDate from(2026, 12, 20);
        const QDate to(2027, 1, 10);
        const auto days = m_calendar.days(from, to, m_all, QStringLiteral("ru"));
        QVERIFY(days.size() > 10);
        for (size_t i = 0; i < days.size(); ++i) {
            QVERIFY(days[i].date >= from && days[i].date < to);
            QVERIFY(i == 0 || days[i - 1].date < days[i].date
                || (days[i - 1].date == days[i].date && days[i - 1].kind <= days[i].kind));
        }
    }

    void theSameDayOfTwoPacksIsNamedOnce()
    {
        const QDate christmas(2026, 12, 25);
        const auto days = m_calendar.days(christmas, christmas.addDays(1), m_all, QStringLiteral("en"));
        QCOMPARE(std::count_if(days.begin(), days.end(),
                     [](const ObservanceDay &day) { return day.name == QLatin1String("Christmas Day"); }),
            1);
    }

    void brokenPacksAreRefusedWithThePlace_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut") << QByteArray(R"({"id":"x","names":{"en":"X"},"days":[)");
        QTest::newRow("no id") << QByteArray(R"({"names":{"en":"X"},"days":[]})");
        const QByteArray head = R"({"id":"x","names":{"en":"X"},"days":[{"id":"a","names":{"en":"A"},"source":"s",)";
        QTest::newRow("kind") << head + R"("kind":"party","when":"01-01"}]})";
        QTest::newRow("when") << head + R"("kind":"public","when":"32-01"}]})";
        QTest::newRow("on") << head + R"("kind":"public","when":"dates","on":["2026-02-30"]}]})";
        QTest::newRow("group") << QByteArray(R"({"id":"x","group":"planet","names":{"en":"X"},"days":[]})");
        QTest::newRow("substitute") << head + R"("kind":"public","when":"01-01","substitute":"none"}]})";
    }

    void brokenPacksAreRefusedWithThePlace()
    {
        QFETCH(QByteArray, json);
        const auto pack = ObservancePack::read(json);
        QVERIFY(!pack.has_value());
        QVERIFY(!pack.error().args.isEmpty());
    }
};

STOA_TEST(ObservanceCalendarTest)
#include "observancecalendar_test.moc"
