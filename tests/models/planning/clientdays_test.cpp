// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/clientdayfile.h"
#include "models/planning/observanceexport.h"

#include "tests/support/temporaryproject.h"
#include "tests/support/testcase.h"

#include <libical/ical.h>

#include <QTest>

using namespace stoa;

namespace {

ClientDay testDay(const QString &name, const QString &rule)
{
    ClientDay day;
    day.name = name;
    day.rule = ObservanceRule::parse(rule).value();
    return day;
}

} // namespace

class ClientDaysTest : public QObject
{
    Q_OBJECT

private:
    test::TemporaryProject *m_project = nullptr;

    Result<ActDone> wait(QFuture<Result<ActDone>> future)
    {
        m_project->edits().waitForIdle();
        return future.result();
    }
    QList<ClientDay> all() { return readClientDays(m_project->reader()).value_or({}); }

private Q_SLOTS:
    void init() { m_project = new test::TemporaryProject; }
    void cleanup()
    {
        delete m_project;
        m_project = nullptr;
    }

    void everyFieldComesBackAndUndoTakesItAway()
    {
        ClientDayEdits edits(m_project->edits());
        ClientDay day = testDay(QStringLiteral("  The shop's   birthday "), QStringLiteral("2 saturday 06"));
        day.sinceYear = 2016;
        day.hashtag = QStringLiteral("ShopBirthday");
        day.kind = ObservanceKind::Remembrance;
        day.sensitive = true;
        day.leadDays = 14;
        QVERIFY(wait(edits.create(day)).has_value());
        QCOMPARE(all().size(), 1);
        ClientDay read = all().first();
        QCOMPARE(read.name, QStringLiteral("The shop's birthday"));
        QCOMPARE(read.rule.text(), QStringLiteral("2 saturday 06"));
        QCOMPARE(read.sinceYear, std::optional(2016));
        QCOMPARE(read.hashtag, QStringLiteral("#ShopBirthday"));
        QCOMPARE(read.kind, ObservanceKind::Remembrance);
        QVERIFY(read.sensitive);
        QCOMPARE(read.leadDays, 14);

        read.name = QStringLiteral("Open day");
        read.sinceYear.reset();
        QVERIFY(wait(edits.change(read)).has_value());
        QCOMPARE(all().first().name, QStringLiteral("Open day"));
        QVERIFY(!all().first().sinceYear);
        QVERIFY(wait(edits.remove(read.id)).has_value());
        QVERIFY(all().isEmpty());
        QVERIFY(wait(m_project->edits().undo()).has_value());
        QCOMPARE(all().first().name, QStringLiteral("Open day"));
        QVERIFY(wait(m_project->edits().undo()).has_value());
        QCOMPARE(all().first().sinceYear, std::optional(2016));
        QVERIFY(wait(m_project->edits().undo()).has_value());
        QVERIFY(all().isEmpty());
        QVERIFY(wait(m_project->edits().redo()).has_value());
        QCOMPARE(all().first().name, QStringLiteral("The shop's birthday"));
    }

    void faultsAreRefused()
    {
        ClientDayEdits edits(m_project->edits());
        const auto fault = [&](auto change) {
            ClientDay day = testDay(QStringLiteral("x"), QStringLiteral("06-01"));
            change(day);
            const auto done = wait(edits.create(day));
            return done ? QString() : done.error().args.value(0);
        };
        QCOMPARE(fault([](ClientDay &day) { day.name = QStringLiteral(" "); }), QStringLiteral("name"));
        QCOMPARE(fault([](ClientDay &day) { day.name = QString(201, QLatin1Char('x')); }), QStringLiteral("name"));
        QCOMPARE(fault([](ClientDay &day) { day.sinceYear = 0; }), QStringLiteral("since_year"));
        QCOMPARE(fault([](ClientDay &day) { day.hashtag = QStringLiteral("#a b"); }), QStringLiteral("hashtag"));
        QCOMPARE(fault([](ClientDay &day) { day.leadDays = 367; }), QStringLiteral("lead_days"));
        QVERIFY(all().isEmpty());
        const auto gone = wait(edits.change(testDay(QStringLiteral("x"), QStringLiteral("06-01"))));
        QCOMPARE(gone.error().code, ErrorCode::NotFound);
    }

    void anniversariesTellTheirNumber()
    {
        ClientDay day = testDay(QStringLiteral("Birthday"), QStringLiteral("12-31 +1"));
        day.sinceYear = 2016;
        const auto days = clientDaysBetween({day}, QDate(2015, 1, 1), QDate(2027, 1, 1));
        QCOMPARE(int(days.size()), 11); // not on 1 January 2015
        QCOMPARE(days.front().date, QDate(2016, 1, 1));
        QCOMPARE(days.front().years, 0);
        QCOMPARE(days.back().date, QDate(2026, 1, 1));
        QCOMPARE(days.back().years, 10);
        QCOMPARE(days.back().pack, clientDaysPack());
    }

    void manyAreTakenOverInOneActWithoutThoseThatAreThere()
    {
        ClientDayEdits edits(m_project->edits());
        const ClientDay first = testDay(QStringLiteral("One"), QStringLiteral("06-01"));
        QVERIFY(wait(edits.create(first)).has_value());
        const auto done = wait(edits.addAll({first, testDay(QStringLiteral("Two"), QStringLiteral("06-02")),
            testDay(QStringLiteral("Three"), QStringLiteral("orthodox-easter +8"))}));
        QVERIFY(done.has_value());
        QCOMPARE(done->args, QStringList{QStringLiteral("2")});
        QCOMPARE(all().size(), 3);
        QVERIFY(wait(m_project->edits().undo()).has_value());
        QCOMPARE(all().size(), 1);
    }

    void csvIsReadWithErrorsByLine()
    {
        const QByteArray csv("Название;Дата;С года;Дней заранее;Хештег\n"
                             "День магазина;08.10.2026;2016;14;#Магазин\n"
                             ";01.01.;;;\n"
                             "Праздник;4 thursday 11;;;\n"
                             "Плохая дата;32.01.;;;\n"
                             "Плохое число;01.02.;давно;;\n"
                             "Праздник;4 thursday 11;;;\n"
                             "Плохой тег;01.02.;;;#а б\n");
        const auto file = readClientDayFile(csv);
        QVERIFY(file.has_value());
        QCOMPARE(file->days.size(), 2);
        QCOMPARE(file->days[0].name, QStringLiteral("День магазина"));
        QCOMPARE(file->days[0].rule.text(), QStringLiteral("10-08"));
        QCOMPARE(file->days[0].sinceYear, std::optional(2016));
        QCOMPARE(file->days[0].leadDays, 14);
        QCOMPARE(file->days[1].rule.dateIn(2026), QDate(2026, 11, 26));
        QList<qint64> lines;
        for (const RejectedRow &row : file->summary.rejected)
            lines.append(row.line);
        QCOMPARE(lines, (QList<qint64>{3, 5, 6, 8}));
        QCOMPARE(file->summary.rejected[1].reason, RejectReason::UnreadableDate);
        QCOMPARE(file->summary.same, 1);
    }

    void aFileWithoutTheColumnsIsRefused()
    {
        const auto file = readClientDayFile("colour,rule\nred,01-01\n");
        QVERIFY(!file.has_value());
        QCOMPARE(file.error().args, QStringList{QStringLiteral("name")});
        QVERIFY(!readClientDayFile(QByteArray()).has_value());
    }

    void foreignCalendarFilesAreRead()
    {
        const QByteArray ics("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"
                             "BEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Harbour feast\r\nDTSTART;VALUE=DATE:20250816\r\n"
                             "RRULE:FREQ=YEARLY\r\nEND:VEVENT\r\n"
                             "BEGIN:VEVENT\r\nUID:2\r\nSUMMARY:Sale\r\nDTSTART;VALUE=DATE:20250627\r\n"
                             "RRULE:FREQ=YEARLY;BYMONTH=6;BYDAY=-1FR\r\nEND:VEVENT\r\n"
                             "BEGIN:VEVENT\r\nUID:3\r\nSUMMARY:Meeting\r\nDTSTART:20250602T090000Z\r\n"
                             "RRULE:FREQ=WEEKLY\r\nEND:VEVENT\r\n"
                             "BEGIN:VEVENT\r\nUID:4\r\nSUMMARY:No date\r\nEND:VEVENT\r\n"
                             "END:VCALENDAR\r\n");
        const auto file = readClientDayFile(ics);
        QVERIFY(file.has_value());
        QCOMPARE(file->days.size(), 2);
        QCOMPARE(file->days[0].rule.text(), QStringLiteral("08-16"));
        QCOMPARE(file->days[1].rule.text(), QStringLiteral("last friday 06"));
        QCOMPARE(file->summary.read, 4);
        QCOMPARE(file->summary.rejected.size(), 2);
        QCOMPARE(file->summary.rejected[0].line, 15);
        QCOMPARE(file->summary.rejected[0].column, QStringLiteral("RRULE"));
    }

    void exportsComeBackTheSame_data()
    {
        QTest::addColumn<bool>("ics");
        QTest::newRow("ics") << true;
        QTest::newRow("csv") << false;
    }

    void exportsComeBackTheSame()
    {
        QFETCH(bool, ics);
        const ObservanceCalendar calendar;
        ClientDay own = testDay(QStringLiteral("=Γενέθλια, «γιορτή»"), QStringLiteral("orthodox-easter +8"));
        own.sinceYear = 2016;
        own.hashtag = QStringLiteral("#Γιορτή");
        own.leadDays = 7;
        own.sensitive = true;
        ObservanceExport wanted{{{QStringLiteral("pets")}, {}}, {own}, QStringLiteral("el"), 2026, 2027};
        const QByteArray bytes = ics ? observancesAsIcs(calendar, wanted, 0) : observancesAsCsv(calendar, wanted);
        const auto file = readClientDayFile(bytes);
        QVERIFY(file.has_value());
        QVERIFY2(file->summary.rejected.isEmpty(),
            qPrintable(file->summary.rejected.isEmpty() ? QString() : reasonSentence(file->summary.rejected.first())));
        QCOMPARE(file->days.size(), qsizetype(calendar.pack(QStringLiteral("pets")).value()->definitions().size() + 1));
        QCOMPARE(file->days[0].name, own.name);
        QCOMPARE(file->days[0].rule.text(), own.rule.text());
        QCOMPARE(file->days[0].sinceYear, own.sinceYear);
        QCOMPARE(file->days[0].hashtag, own.hashtag);
        QCOMPARE(file->days[0].leadDays, 7);
        QVERIFY(file->days[0].sensitive);
    }

    // What a calendar program makes of each RRULE is what our rule says.
    void recurrencesSayWhatTheRulesSay()
    {
        const ObservanceCalendar calendar;
        int said = 0;
        for (const QString &id : calendar.packs()) {
            for (const ObservanceDefinition &day : calendar.pack(id).value()->definitions()) {
                const QString text = day.when.recurrence();
                if (text.isEmpty() || !day.on.empty())
                    continue;
                ++said;
                QList<QDate> ours;
                for (int year = 2024; year <= 2040; ++year) {
                    if (const QDate date = day.when.dateIn(year); date.isValid())
                        ours.append(date);
                }
                icaltimetype start = icaltime_null_date();
                start.year = ours.first().year();
                start.month = ours.first().month();
                start.day = ours.first().day();
                icalrecur_iterator *const iterator
                    = icalrecur_iterator_new(icalrecurrencetype_from_string(text.toLatin1().constData()), start);
                QVERIFY2(iterator != nullptr, qPrintable(text));
                for (QDate date : std::as_const(ours)) {
                    icaltimetype time = icalrecur_iterator_next(iterator);
                    // libical 3.0.16 says a day twice in years that begin as 2024 does.
                    if (QDate(time.year, time.month, time.day) < date)
                        time = icalrecur_iterator_next(iterator);
                    QVERIFY2(QDate(time.year, time.month, time.day) == date,
                        qPrintable(day.id + QLatin1Char(' ') + text + QLatin1Char(' ') + date.toString(Qt::ISODate)));
                }
                icalrecur_iterator_free(iterator);
            }
        }
        QVERIFY2(said > 900, qPrintable(QString::number(said)));
    }
};

STOA_TEST(ClientDaysTest)
#include "clientdays_test.moc"
