// SPDX-License-Identifier: GPL-3.0-or-later
// Calendar files in and out: times on the project's wall, what cannot be read with its place, and real files.
#include "models/planning/icsreading.h"
#include "models/planning/icswriting.h"
#include "models/planning/postedits.h"
#include "models/planning/postexport.h"
#include "models/planning/postimport.h"
#include "models/planning/postqueries.h"
#include "tests/support/builders.h"
#include "tests/support/shareddata.h"
#include "tests/support/temporaryproject.h"
#include "tests/support/testcase.h"

#include <QDirIterator>
#include <QTest>

namespace stoa {

namespace {

QByteArray calendarOf(const QByteArray &inside)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y\r\n" + inside + "END:VCALENDAR\r\n";
}

QByteArray eventOf(const QByteArray &properties)
{
    return "BEGIN:VEVENT\r\nSUMMARY:One\r\n" + properties + "\r\nEND:VEVENT\r\n";
}

struct IcsRead
{
    ImportSummary summary;
    Result<QList<RawPost>> rows = QList<RawPost>();

    explicit IcsRead(const QByteArray &ics)
        : rows(readIcs(ics, QTimeZone("Europe/Athens"), summary))
    {
    }
    QStringList times() const
    {
        QStringList all;
        for (const RawPost &row : *rows)
            all << row.cell("date") + QLatin1Char(' ') + row.cell("time");
        return all;
    }
};

} // namespace

class IcsFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timesComeOntoTheProjectsWall_data()
    {
        QTest::addColumn<QByteArray>("properties");
        QTest::addColumn<QString>("wall");
        const auto row = [](const char *name, const char *properties, const char *wall) {
            QTest::newRow(name) << QByteArray(properties) << QString::fromLatin1(wall);
        };
        row("utc", "DTSTART:20261224T163000Z", "2026-12-24 18:30");
        row("utc in summer", "DTSTART:20260724T163000Z", "2026-07-24 19:30");
        row("named zone", "DTSTART;TZID=America/New_York:20261224T180000", "2026-12-25 01:00");
        row("floating", "DTSTART:20261224T163000", "2026-12-24 16:30");
        row("a day", "DTSTART;VALUE=DATE:20261224", "2026-12-24 ");
        row("a time that does not exist there", "DTSTART;TZID=Europe/Paris:20260329T023000", "2026-03-29 04:30");
    }
    void timesComeOntoTheProjectsWall()
    {
        QFETCH(QByteArray, properties);
        QFETCH(QString, wall);
        const IcsRead read(calendarOf(eventOf(properties)));
        QCOMPARE(read.times(), QStringList{wall});
    }

    void aZoneThatTheFileDescribesIsKnown()
    {
        const IcsRead read(calendarOf("BEGIN:VTIMEZONE\r\nTZID:Ours\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\n"
                                      "TZOFFSETFROM:+0500\r\nTZOFFSETTO:+0500\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n"
            + eventOf("DTSTART;TZID=Ours:20261224T180000")));
        QCOMPARE(read.times(), QStringList{QStringLiteral("2026-12-24 15:00")});
    }

    void whatCannotBeReadIsToldWithItsLine()
    {
        const IcsRead read(calendarOf(eventOf("DTSTART:20261224T180000") + eventOf("LOCATION:nowhere")
            + eventOf("DTSTART;TZID=Nobody/Knows:20261224T180000") + eventOf("DTSTART:yesterday")));
        QCOMPARE(read.rows->size(), 1);
        QCOMPARE(read.summary.read, 4);
        QCOMPARE(read.summary.rejected.size(), 3);
        QCOMPARE(read.summary.rejected[0], (RejectedRow{8, QStringLiteral("DTSTART"), RejectReason::Missing, {}}));
        QCOMPARE(read.summary.rejected[1],
            (RejectedRow{12, QStringLiteral("DTSTART"), RejectReason::UnknownZone, {QStringLiteral("Nobody/Knows")}}));
        QCOMPARE(read.summary.rejected[2].line, 16);
    }

    void aRuleGivesItsTimesAndEnds()
    {
        const IcsRead weekly(calendarOf(eventOf("DTSTART:20261005T090000\r\nRRULE:FREQ=WEEKLY;COUNT=4\r\n"
                                                "EXDATE:20261012T090000")));
        QCOMPARE(weekly.times(),
            (QStringList{QStringLiteral("2026-10-05 09:00"), QStringLiteral("2026-10-19 09:00"),
                QStringLiteral("2026-10-26 09:00")}));
        const IcsRead endless(calendarOf(eventOf("DTSTART:20261005T090000\r\nRRULE:FREQ=DAILY")));
        QCOMPARE(endless.rows->size(), 400);
        QCOMPARE(endless.summary.rejected.value(0).reason, RejectReason::GoesOn); // what is left out is told
        QCOMPARE(
            endless.summary.rejected.value(0).args, (QStringList{QStringLiteral("400"), QStringLiteral("2027-11-08")}));
        const IcsRead whole(calendarOf(eventOf("DTSTART:20261005T090000\r\nRRULE:FREQ=DAILY;COUNT=400")));
        QCOMPARE(whole.rows->size(), 400);
        QCOMPARE(whole.summary.rejectedCount, 0);
        const IcsRead forEver(calendarOf(eventOf("DTSTART:20261005T090000\r\nRRULE:FREQ=SECONDLY")));
        QCOMPARE(forEver.rows->size(), 0); // and not hundreds of posts for one morning
        QCOMPARE(forEver.summary.rejected.value(0).reason, RejectReason::TooOften);
        QCOMPARE(forEver.summary.rejected.value(0).column, QStringLiteral("RRULE"));
        const IcsRead never(
            calendarOf(eventOf("DTSTART:20261005T090000\r\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30")));
        QVERIFY(never.rows->size() <= 1);
    }

    void noCalendarIsRefused()
    {
        for (const QByteArray &bytes : {QByteArray("BEGIN:VCALENDAR"), QByteArray("BEGIN:VEVENT\r\nEND")}) {
            ImportSummary summary;
            const auto rows = readIcs(bytes, QTimeZone::utc(), summary);
            QVERIFY(!rows || rows->isEmpty());
        }
    }

    void whatIsWrittenIsReadBack()
    {
        test::TemporaryProject project;
        const AccountId account = test::makeAccount(project);
        PostEdits edits(project.edits());
        NewPost post;
        post.at = WallTime{QDate(2026, 12, 24), QTime(18, 30)};
        post.title = QStringLiteral("Χριστούγεννα, and; more\\");
        post.text = QStringLiteral("Line one\nLine two, with a comma 🎄 ") + QStringLiteral("é").repeated(200);
        post.accounts = {account};
        post.kind = PostKind::Photo;
        QVERIFY(test::resultOf(edits.create(post)));
        NewPost untitled = post;
        untitled.title.clear();
        untitled.at = WallTime{QDate(2026, 12, 25), QTime(9, 0)};
        QVERIFY(test::resultOf(edits.create(untitled)));
        NewPost titledByItsText = post; // a title that begins the text is a title all the same
        titledByItsText.title = QStringLiteral("Line");
        titledByItsText.at = WallTime{QDate(2026, 12, 26), QTime(9, 0)};
        QVERIFY(test::resultOf(edits.create(titledByItsText)));
        const QString path = project.folder() + QStringLiteral("/out.ics");
        QCOMPARE(exportPostsAsIcs(project.reader(), path, QStringLiteral("u"), 0).value(), 3);
        const Result<PostPlan> plan = readPosts(project.reader(), path, {});
        QVERIFY(plan);
        QCOMPARE(plan->summary.rejectedCount, 0);
        const Result<ImportSummary> again = test::resultOf(importPosts(project.edits(), *plan));
        QVERIFY(again);
        QCOMPARE(again->same, 3);
        QCOMPARE(again->added, 0);
    }

    void realFilesAreReadOrRefused()
    {
        const QString folder = test::sharedData(QStringLiteral("ics"));
        if (folder.isEmpty() || !QDir(folder).exists())
            QSKIP("../shared/data/ics is not here");
        test::TemporaryProject project;
        int read = 0;
        QDirIterator files(folder, {QStringLiteral("*.ics")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const Result<PostPlan> plan = readPosts(project.reader(), files.next(), {});
            if (plan)
                ++read;
            else
                QVERIFY2(plan.error().code != ErrorCode::None, qPrintable(files.filePath()));
        }
        QVERIFY2(read > 150, qPrintable(QString::number(read)));
    }
};

} // namespace stoa

using stoa::IcsFileTest;
STOA_TEST(IcsFileTest)
#include "icsfile_test.moc"
