// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/csvreader.h"
#include "models/planning/observancecalendar.h"

#include "tests/support/shareddata.h"
#include "tests/support/testcase.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QXmlStreamReader>

using namespace stoa;

namespace {

//! One row of tests/data/days/public-holiday-differences.csv: where our rules and a table rightly differ.
struct HolidayDifference
{
    bool inTable = false; //!< else in the pack only
    QString name; //!< empty: any
    QList<QDate> dates; //!< a range is written out
    QString reason;
    int uses = 0;
};

QList<QDate> differenceDates(const QString &text)
{
    QList<QDate> dates;
    const QStringList range = text.split(QStringLiteral(".."));
    if (range.size() == 2) {
        const QDate to = QDate::fromString(range[1], Qt::ISODate);
        for (QDate date = QDate::fromString(range[0], Qt::ISODate); date.isValid() && date <= to;
             date = date.addDays(1))
            dates.append(date);
        return dates;
    }
    for (const QString &date : text.split(QLatin1Char(' ')))
        dates.append(QDate::fromString(date, Qt::ISODate));
    return dates;
}

std::map<QString, std::vector<HolidayDifference>> readDifferences()
{
    std::map<QString, std::vector<HolidayDifference>> all;
    const auto source
        = TextSource::open(QStringLiteral(STOA_SOURCE_DIR "/tests/data/days/public-holiday-differences.csv"));
    if (!source)
        return all;
    CsvReader reader(**source, ',');
    CsvRecord record;
    while (reader.next(record)) {
        if (record.text(0).startsWith(QLatin1Char('#')) || record.text(0) == QLatin1String("table"))
            continue;
        HolidayDifference difference;
        difference.inTable = record.text(1) == QLatin1String("table");
        difference.name = record.text(2) == QLatin1String("*") ? QString() : record.text(2);
        difference.dates = differenceDates(record.text(3));
        difference.reason = record.text(4);
        all[record.text(0)].push_back(difference);
    }
    return all;
}

bool explains(std::vector<HolidayDifference> &differences, bool inTable, const QString &name, QDate date)
{
    for (HolidayDifference &difference : differences) {
        if (difference.inTable == inTable && (difference.name.isEmpty() || difference.name == name)
            && difference.dates.contains(date)) {
            ++difference.uses;
            return true;
        }
    }
    return false;
}

} // namespace

//! The packs' public holidays against tables that others made, day by day from 1950 to 2050.
class PublicHolidaysTest : public QObject
{
    Q_OBJECT

private:
    ObservanceCalendar m_calendar;

    // Of the years [from, to], by date: the names of the public holidays.
    std::map<QDate, QStringList> holidays(const QString &pack, int from, int to)
    {
        std::map<QDate, QStringList> found;
        for (const ObservanceDay &day :
            m_calendar.days(QDate(from, 1, 1), QDate(to + 1, 1, 1), {{pack}, {}}, QStringLiteral("en"))) {
            if (day.dayOff)
                found[day.date].append(day.name);
        }
        return found;
    }

private Q_SLOTS:
    void agreeWithTheTables_data()
    {
        QTest::addColumn<QString>("pack");
        QTest::addColumn<int>("least"); // days compared: a table cut short would agree with anything
        QTest::newRow("GR_COMMON") << QStringLiteral("greece") << 1200;
        QTest::newRow("CY") << QStringLiteral("cyprus") << 1200;
        QTest::newRow("RU_COMMON") << QStringLiteral("russia") << 900;
        QTest::newRow("GB_ENG") << QStringLiteral("united-kingdom") << 800;
        QTest::newRow("US_COMMON") << QStringLiteral("united-states") << 900;
    }

    void agreeWithTheTables()
    {
        QFETCH(QString, pack);
        QFETCH(int, least);
        const QString table = QString::fromLatin1(QTest::currentDataTag());
        QFile file(test::sharedData(QStringLiteral("days/public-holidays/%1.json").arg(table)));
        if (file.fileName().isEmpty() || !file.open(QIODevice::ReadOnly))
            QSKIP("this table of public holidays is not among the shared data");
        const QJsonObject days = QJsonDocument::fromJson(file.readAll()).object();
        std::vector<HolidayDifference> differences = readDifferences()[table];
        const auto ours = holidays(pack, 1950, 2050);
        QStringList unexplained;
        int agreed = 0;
        for (auto it = days.begin(); it != days.end(); ++it) {
            const QDate date = QDate::fromString(it.key(), Qt::ISODate);
            if (ours.count(date) != 0) {
                ++agreed;
                continue;
            }
            for (const QString &name : it.value().toString().split(QStringLiteral("; "))) {
                if (!explains(differences, true, name, date))
                    unexplained.append(QStringLiteral("only in the table: ") + it.key() + QLatin1Char(' ') + name);
            }
        }
        for (const auto &[date, names] : ours) {
            const QString key = date.toString(Qt::ISODate);
            if (!days.contains(key) && !explains(differences, false, names.first(), date))
                unexplained.append(QStringLiteral("only in ours: ") + key + QLatin1Char(' ') + names.first());
        }
        QVERIFY2(unexplained.isEmpty(), qPrintable(unexplained.join(QLatin1Char('\n'))));
        QVERIFY2(agreed >= least, qPrintable(QString::number(agreed)));
        for (const HolidayDifference &difference : differences)
            QVERIFY2(difference.uses > 0 && difference.reason.size() > 20, qPrintable(difference.name));
    }

    void everyTableHasAPack()
    {
        const QString folder = test::sharedData(QStringLiteral("days/public-holidays"));
        if (folder.isEmpty())
            QSKIP("the tables of public holidays are not here");
        static const QStringList known{QStringLiteral("CY.json"), QStringLiteral("GB_ENG.json"),
            QStringLiteral("GR_COMMON.json"), QStringLiteral("RU_COMMON.json"), QStringLiteral("US_COMMON.json")};
        for (const QString &file : QDir(folder).entryList({QStringLiteral("*.json")}, QDir::Files))
            QVERIFY2(known.contains(file), qPrintable(file));
    }

    // Days off of the five-day week by the government's own calendar, moved ones included.
    void russianDaysOffAgreeWithTheWorkingCalendar_data()
    {
        QTest::addColumn<int>("year");
        for (int year = 2020; year <= 2026; ++year)
            QTest::addRow("%d", year) << year;
    }

    void russianDaysOffAgreeWithTheWorkingCalendar()
    {
        QFETCH(int, year);
        QFile file(test::sharedData(QStringLiteral("days/russian-production-calendar/ru-%1-calendar.xml").arg(year)));
        if (file.fileName().isEmpty() || !file.open(QIODevice::ReadOnly))
            QSKIP("this year's working calendar is not among the shared data");
        std::map<QDate, QStringList> ours = holidays(QStringLiteral("russia"), year, year);
        std::vector<HolidayDifference> differences = readDifferences()[QStringLiteral("RU_WORKING")];
        QXmlStreamReader xml(&file);
        int found = 0;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != QLatin1String("day")
                || xml.attributes().value(QLatin1String("t")) != QLatin1String("1"))
                continue;
            const QDate date = QDate::fromString(
                QString::number(year) + QLatin1Char('.') + xml.attributes().value(QLatin1String("d")).toString(),
                QStringLiteral("yyyy.MM.dd"));
            QVERIFY2(ours.erase(date) == 1 || explains(differences, true, QString(), date),
                qPrintable(date.toString(Qt::ISODate)));
            ++found;
        }
        QVERIFY(found >= 14);
        QVERIFY2(ours.empty(), qPrintable(ours.empty() ? QString() : ours.begin()->first.toString(Qt::ISODate)));
    }
};

STOA_TEST(PublicHolidaysTest)
#include "publicholidays_test.moc"
