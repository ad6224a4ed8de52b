// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/intake/intake.h"
#include "models/store/intake/rowrules.h"
#include "models/store/openmark.h"
#include "tests/support/hostilefile.h"
#include "tests/support/temporaryproject.h"
#include "tests/support/testcase.h"

#include <QFile>
#include <QTest>

#include <sqlite3.h>

using namespace stoa;
using namespace stoa::test;

//! Files from elsewhere: taken in whole and clean, or refused; never run, never changed.
class IntakeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesOrRefusesHostileFiles()
    {
        // Each way of spoiling once, and some in pairs; stoa-hostile-files makes a thousand and more.
        const QTemporaryDir folder;
        const DataFolder data(folder.path() + QLatin1String("/home"));
        HostileFiles files(folder.path());
        for (quint32 seed = 1; seed <= 50; ++seed) {
            const QString wrong = files.verdict(files.make(seed), data);
            QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(wrong)));
        }
        QVERIFY(files.rebuilt > 5);
        QVERIFY(files.refused > 5);
    }

    void bringsRowsOverWithoutTheirTriggers()
    {
        TemporaryProject project;
        QVERIFY(project.act("post.create", [](Writer &writer) {
            writer.exec("INSERT INTO post (id, text, status) VALUES (5, 'kept', 'scheduled')");
        }));
        const QString uuid = project.project().uuid();
        project.close();
        sqlite(project.path(),
            "CREATE TRIGGER t AFTER INSERT ON post BEGIN DELETE FROM post; END;"
            "INSERT INTO label (id, name) VALUES (1, 'kept too')");
        QCOMPARE(project.open().code, ErrorCode::ForeignSchema);
        const auto intake = Intake::of(project.path(), project.data(), project.clock());
        QVERIFY(intake);
        QVERIFY((*intake)->wasRebuilt());
        const QString target = project.folder() + QLatin1String("/clean.stoa");
        QVERIFY((*intake)->moveTo(target));
        const auto clean = Project::open(target, Project::Access::Edit, project.data(), project.clock());
        QVERIFY(clean);
        QCOMPARE((*clean)->uuid(), uuid);
        QCOMPARE((*clean)->name(), QStringLiteral("Test"));
        QCOMPARE((*clean)->reader().text("SELECT text || status FROM post").value_or(QString()),
            QStringLiteral("keptscheduled"));
        QCOMPARE((*intake)->moveTo(target).error().code, ErrorCode::Conflict);
    }

    //! A project copied while a file was read in is ours; the half import goes at opening and is never called done.
    void takesACopyMadeDuringAnImport()
    {
        TemporaryProject project;
        project.close();
        sqlite(project.path(),
            "INSERT INTO import (id, kind) VALUES (7, 'comments'); INSERT INTO rule_run (id) VALUES (8)");
        const auto intake = Intake::of(project.path(), project.data(), project.clock());
        QVERIFY(intake);
        QVERIFY(!(*intake)->wasRebuilt());
    }

    //! A leaf in the middle of the posts is spoilt: those before and behind it are still there.
    void salvagesAroundABrokenPage()
    {
        TemporaryProject project;
        QVERIFY(project.act("post.create", [](Writer &writer) {
            for (int i = 1; i <= 400; ++i)
                writer.exec("INSERT INTO post (id, text) VALUES (?, ?)", i,
                    QStringLiteral("post %1 ").arg(i) + QString(700, QLatin1Char('x')));
        }));
        project.close();
        QFile file(project.path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        const qsizetype page = bytes.indexOf("post 200 xxx") / 4096 * 4096;
        QVERIFY(page > 4096);
        bytes.replace(page, 4096, QByteArray(4096, '\x7f'));
        QVERIFY(file.seek(0) && file.write(bytes) == bytes.size());
        file.close();
        QCOMPARE(project.open().code, ErrorCode::CopiedDuringSave);
        QCOMPARE(Intake::of(project.path(), project.data(), project.clock()).error().code, ErrorCode::CopiedDuringSave);
        const auto rest = Intake::salvage(project.path(), project.data(), project.clock());
        QVERIFY(rest);
        QVERIFY((*rest)->report().brokenTables >= 1);
        QVERIFY2((*rest)->report().posts > 380 && (*rest)->report().posts < 400,
            qPrintable(QString::number((*rest)->report().posts)));
        const QString target = project.folder() + QLatin1String("/rest.stoa");
        QVERIFY((*rest)->moveTo(target));
        const auto saved = Project::open(target, Project::Access::Edit, project.data(), project.clock());
        QVERIFY(saved);
        Connection &reader = (*saved)->reader();
        QCOMPARE(reader.integer("SELECT count(*) FROM post WHERE id IN (1, 2, 399, 400)").value_or(0), 4);
        QCOMPARE(reader.integer("SELECT count(*) FROM post WHERE id = 200").value_or(-1), 0);
        QCOMPARE((*saved)->name(), QStringLiteral("Test"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), bytes); // the damaged file is as it was
    }

    void salvagesAFileWithoutItsEnd()
    {
        TemporaryProject project;
        QVERIFY(project.act("post.create", [](Writer &writer) {
            for (int i = 1; i <= 400; ++i)
                writer.exec("INSERT INTO post (id, text) VALUES (?, ?)", i, QString(700, QLatin1Char('x')));
        }));
        project.close();
        QFile file(project.path());
        QVERIFY(file.resize(file.size() * 6 / 10));
        const auto rest = Intake::salvage(project.path(), project.data(), project.clock());
        QVERIFY(rest);
        QVERIFY((*rest)->report().posts > 20);
        QVERIFY(file.resize(600));
        QVERIFY(!Intake::salvage(project.path(), project.data(), project.clock()));
    }

    void mendsWhatWouldDoHarm()
    {
        TemporaryProject project;
        const Result<QList<MergeShape>> shapes = mergeShapes(project.reader());
        QVERIFY(shapes);
        const auto shape = std::find_if(
            shapes->cbegin(), shapes->cend(), [](const MergeShape &each) { return each.table == "variant"; });
        const QString hasNul = QStringLiteral("a") + QChar(u'\0');
        MergeRow row{qint64(1), qint64(2), qint64(3), hasNul, QVariant(), QStringLiteral("file:///etc/passwd")};
        QCOMPARE(judgeRow(*shape, row), RowVerdict::Mended);
        QCOMPARE(row.at(3).toString(), QStringLiteral("a"));
        QCOMPARE(row.at(5).toString(), QString());
        QCOMPARE(judgeRow(*shape, row), RowVerdict::Good);
    }

    void journalOfUnknownOriginIsNeverPlayedBack()
    {
        TemporaryProject project;
        project.close();
        QFile journal(project.path() + QLatin1String("-journal"));
        QVERIFY(journal.open(QIODevice::WriteOnly));
        journal.write(QByteArray::fromHex("d9d505f920a163d7") + QByteArray(5000, '\x11'));
        journal.close();
        const QByteArray before = content(project.path());
        QCOMPARE(project.open().code, ErrorCode::UnfinishedSave);
        QCOMPARE(content(project.path()), before);
        QVERIFY(QFile::exists(journal.fileName()));
        const auto intake = Intake::of(project.path(), project.data(), project.clock());
        QVERIFY(intake); // the main file alone is whole
        QVERIFY(!(*intake)->wasRebuilt());
    }

    //! A kill while a save began leaves an empty journal; it stood in the way at every later opening.
    void aJournalThatNobodyPlaysBackIsNoObstacle()
    {
        TemporaryProject project;
        project.close();
        for (const QByteArray &begun : {QByteArray(), QByteArray(512, '\0')}) {
            QFile journal(project.path() + QLatin1String("-journal"));
            QVERIFY(journal.open(QIODevice::WriteOnly | QIODevice::Truncate));
            journal.write(begun);
            journal.close();
            QCOMPARE(project.open().code, ErrorCode::None);
            project.close();
        }
    }

    void ownJournalAfterACrashIsPlayedBack()
    {
        TemporaryProject project;
        QVERIFY(OpenMark::isSet(project.path(), project.data()));
        project.close();
        QVERIFY(!OpenMark::isSet(project.path(), project.data()));
        OpenMark::set(project.path(), project.data()); // as if we had been killed
        QFile journal(project.path() + QLatin1String("-journal"));
        QVERIFY(journal.open(QIODevice::WriteOnly)); // empty: nothing had been written yet
        journal.close();
        QCOMPARE(project.open().code, ErrorCode::None);
        QVERIFY(!project.project().cameFromElsewhere());
    }

private:
    static void sqlite(const QString &path, const char *sql)
    {
        sqlite3 *database = nullptr;
        QCOMPARE(sqlite3_open(QFile::encodeName(path).constData(), &database), SQLITE_OK);
        QCOMPARE(sqlite3_exec(database, sql, nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(database);
    }
    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

STOA_TEST(IntakeTest)
#include "intake_test.moc"
