// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/duework.h"

#include "models/planning/clientdays.h"
#include "models/planning/postwork.h"
#include "models/planning/settingedits.h"
#include "tests/support/builders.h"
#include "tests/support/temporaryproject.h"
#include "tests/support/testcase.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <sqlite3.h>

namespace stoa::test {

class DueWorkTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    //! 14:00 in Athens on Sunday 22 November 2026; midnight there is 22:00 UTC.
    void countsByTheProjectsDay()
    {
        TemporaryProject project;
        const auto post = [&project](const char *wall, const char *status) {
            makePost(project, {.wall = QString::fromLatin1(wall), .status = QString::fromLatin1(status)});
        };
        post("2026-11-22T13:59", "scheduled"); // late by a minute
        post("2026-11-20T09:00", "draft"); // late
        post("2026-11-20T09:00", "published");
        post("2026-11-22T14:00", "approved"); // now is not late
        post("2026-11-22T23:59", "in_review"); // today there, tomorrow's date nowhere
        post("2026-11-23T00:00", "in_review"); // tomorrow
        makePost(project, {.wall = {}, .status = QStringLiteral("in_review")}); // an idea without a date
        const Result<DueWork> due = readDueWork(project.path(), testNowMs, QStringLiteral("en"));
        QVERIFY(due);
        QCOMPARE(due->late, 2);
        QCOMPARE(due->today, 2);
        QCOMPARE(due->toApprove, 3);
        QCOMPARE(due->newComments, 0);
        QVERIFY(readDueWork(project.path(), 0, QStringLiteral("en"))->late == 0);
    }

    //! Work that should begin or end now; what the public has seen needs none.
    void tellsWhatHasToBegin()
    {
        TemporaryProject project;
        const PostId post = makePost(project, {.wall = QStringLiteral("2026-12-01T09:00")});
        const PostId out
            = makePost(project, {.wall = QStringLiteral("2026-11-20T09:00"), .status = QStringLiteral("published")});
        PostWorkEdits work(project.edits());
        const auto task = [](QDate due) {
            return PostTask{{}, {}, TaskKind::Text, QStringLiteral("Write"), {}, due, 0};
        };
        QVERIFY(resultOf(work.addTasks(
            post, {task(QDate(2026, 11, 21)), task(QDate(2026, 11, 22)), task(QDate(2026, 11, 23)), task({})})));
        QVERIFY(resultOf(work.addTasks(out, {task(QDate(2026, 11, 19))})));
        QVERIFY(resultOf(SettingEdits(project.edits()).setPacks({}))); // the client's own days alone
        const auto day = [&project](const char *name, int month, int dayOfMonth, int lead) {
            ClientDay made;
            made.name = QString::fromLatin1(name);
            made.rule = ObservanceRule::parse(
                QStringLiteral("%1-%2").arg(month, 2, 10, QLatin1Char('0')).arg(dayOfMonth, 2, 10, QLatin1Char('0')))
                            .value();
            made.leadDays = lead;
            QVERIFY(resultOf(ClientDayEdits(project.edits()).create(made)));
        };
        day("Fair", 12, 6, 14); // begins today
        day("Birthday", 12, 20, 60);
        day("Sale", 12, 10, 17); // begins tomorrow
        day("Planned", 12, 1, 30); // has a post
        day("Over", 11, 22, 30); // it is today: too late to begin
        const Result<DueWork> due = readDueWork(project.path(), testNowMs, QStringLiteral("en"));
        QVERIFY(due);
        QCOMPARE(due->tasks, 2);
        QCOMPARE(due->toPrepare, 2);
        QCOMPARE(due->prepareFirst, QStringLiteral("Fair"));
        QCOMPARE(due->prepareDate, QDate(2026, 12, 6));
        QVERIFY(!due->isNothing());
    }

    //! The file lies in another window, on a stick, or may not be written: looking changes nothing.
    void leavesTheFileAlone()
    {
        TemporaryProject project;
        makePost(project, {.wall = QStringLiteral("2026-11-22T20:00")});
        project.close();
        QFile file(project.path());
        QVERIFY(file.setPermissions(QFile::ReadOwner));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        file.close();
        const QStringList beside = QDir(project.folder()).entryList(QDir::Files | QDir::Hidden);
        QCOMPARE(readDueWork(project.path(), testNowMs, QStringLiteral("en"))->today, 1);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), before);
        QCOMPARE(QDir(project.folder()).entryList(QDir::Files | QDir::Hidden), beside);
    }

    void knowsNothingOfOtherFiles()
    {
        TemporaryProject project;
        QVERIFY(!readDueWork(project.folder(), testNowMs, QStringLiteral("en")));
        QVERIFY(!readDueWork(project.folder() + QStringLiteral("/none.stoa"), testNowMs, QStringLiteral("en")));
        QVERIFY(!QFile::exists(project.folder() + QStringLiteral("/none.stoa")));
        QFile odd(project.folder() + QStringLiteral("/odd.stoa"));
        QVERIFY(odd.open(QIODevice::WriteOnly) && odd.write("Dear Anna") == 9);
        odd.close();
        QVERIFY(!readDueWork(odd.fileName(), testNowMs, QStringLiteral("en")));
        sqlite3 *other = nullptr;
        const QString foreign = project.folder() + QStringLiteral("/foreign.stoa");
        QCOMPARE(sqlite3_open(foreign.toUtf8().constData(), &other), SQLITE_OK);
        QCOMPARE(sqlite3_exec(other, "CREATE TABLE post (id, wall, status, utc_ms)", nullptr, nullptr, nullptr), 0);
        sqlite3_close(other);
        QVERIFY(!readDueWork(foreign, testNowMs, QStringLiteral("en")));
    }
};

} // namespace stoa::test

using stoa::test::DueWorkTest;
STOA_TEST(DueWorkTest)
#include "duework_test.moc"
