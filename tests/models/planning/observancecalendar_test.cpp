// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/observancecalendar.h"

#include "tests/support/shareddata.h"
#include "tests/support/testcase.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <set>

using namespace stoa;

namespace {

//! Where our rules and the table rightly differ, from 2020 to 2030.
struct Difference
{
    const char *name; //!< of the table's day, or of ours; empty: any
    const char *from;
    const char *to;
    const char *reason;
};

// In the table, not in ours.
const std::map<QString, std::vector<Difference>> &onlyInTable()
{
    static const std::map<QString, std::vector<Difference>> known{
        {QStringLiteral("greece"),
            {{"Christmas Eve", "2020-01-01", "2030-12-31", "banks close early; no public holiday by law"},
                {"New Year's Eve", "2020-01-01", "2030-12-31", "banks close early; no public holiday by law"}}},
        {QStringLiteral("united-states"),
            {{"Groundhog Day", "2020-01-01", "2030-12-31", "kept, but no federal holiday"},
                {"Valentine's Day", "2020-01-01", "2030-12-31", "kept, but no federal holiday"},
                {"Saint Patrick's Day", "2020-01-01", "2030-12-31", "kept, but no federal holiday"},
                {"Good Friday", "2020-01-01", "2030-12-31", "kept, but no federal holiday"},
                {"Easter Sunday", "2020-01-01", "2030-12-31", "kept, but no federal holiday"},
                {"Mother's Day", "2020-01-01", "2030-12-31", "kept, but no federal holiday"},
                {"Father's Day", "2020-01-01", "2030-12-31", "kept, but no federal holiday"},
                {"Halloween", "2020-01-01", "2030-12-31", "kept, but no federal holiday"},
                {"Election Day", "2020-01-01", "2030-12-31", "kept, but no federal holiday"},
                {"Christmas Eve", "2020-01-01", "2030-12-31", "kept, but no federal holiday"},
                {"New Year's Eve", "2020-01-01", "2030-12-31", "kept, but no federal holiday"},
                {"Day After Christmas", "2025-12-26", "2025-12-26", "offices closed by order, not by law"},
                {"National Day of Mourning for former President Jimmy Carter", "2025-01-09", "2025-01-09",
                    "offices closed by order, not by law"}}},
        {QStringLiteral("russia"), {}},
        {QStringLiteral("united-kingdom"), {}},
    };
    return known;
}

// In ours, not in the table.
const std::map<QString, std::vector<Difference>> &onlyInOurs()
{
    static const std::map<QString, std::vector<Difference>> known{
        {QStringLiteral("russia"),
            {{"", "2026-01-01", "2030-12-31",
                "the table ends its transferred days with 2025; Labour Code, article 112, moves them in every year"}}},
        {QStringLiteral("greece"), {}},
        {QStringLiteral("united-states"), {}},
        {QStringLiteral("united-kingdom"), {}},
    };
    return known;
}

bool isKnownDifference(const std::vector<Difference> &known, const QString &name, QDate date)
{
    return std::any_of(known.begin(), known.end(), [&](const Difference &difference) {
        return (difference.name[0] == '\0' || name == QLatin1String(difference.name))
            && date >= QDate::fromString(QLatin1String(difference.from), Qt::ISODate)
            && date <= QDate::fromString(QLatin1String(difference.to), Qt::ISODate);
    });
}

} // namespace

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

    void publicHolidaysAgreeWithTheTables_data()
    {
        QTest::addColumn<QString>("pack");
        QTest::addColumn<QString>("table");
        QTest::newRow("Greece") << QStringLiteral("greece") << QStringLiteral("GR_COMMON");
        QTest::newRow("Russia") << QStringLiteral("russia") << QStringLiteral("RU_COMMON");
        QTest::newRow("United Kingdom") << QStringLiteral("united-kingdom") << QStringLiteral("GB_ENG");
        QTest::newRow("United States") << QStringLiteral("united-states") << QStringLiteral("US_COMMON");
    }

    void publicHolidaysAgreeWithTheTables()
    {
        QFETCH(QString, pack);
        QFETCH(QString, table);
        QFile file(test::sharedData(QStringLiteral("days/public-holidays/%1.json").arg(table)));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("the shared tables of public holidays are not here");
        const QJsonObject days = QJsonDocument::fromJson(file.readAll()).object();
        const QDate from(2020, 1, 1);
        const QDate to(2031, 1, 1);
        std::map<QDate, QString> ours;
        for (const auto &day : m_calendar.days(from, to, {{pack}, {}}, QStringLiteral("en")))
            if (day.kind == ObservanceKind::Public)
                ours.emplace(day.date, day.name);
        QStringList unexplained;
        for (auto it = days.begin(); it != days.end(); ++it) {
            const QDate date = QDate::fromString(it.key(), Qt::ISODate);
            if (date < from || date >= to || ours.count(date) != 0)
                continue;
            const QStringList entries = it.value().toString().split(QStringLiteral("; "));
            for (const QString &name : entries) // NOLINT
                if (!isKnownDifference(onlyInTable().at(pack), name, date))
                    unexplained.append(QStringLiteral("only in the table: ") + it.key() + QLatin1Char(' ') + name);
        }
        for (const auto &[date, name] : ours) {
            const QString key = date.toString(Qt::ISODate);
            if (!days.contains(key) && !isKnownDifference(onlyInOurs().at(pack), name, date))
                unexplained.append(QStringLiteral("only in ours: ") + key + QLatin1Char(' ') + name);
        }
        QVERIFY2(unexplained.isEmpty(), qPrintable(unexplained.join(QLatin1Char('\n'))));
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
