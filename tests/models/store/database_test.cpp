// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/database.h"

#include "models/store/recorder.h"
#include "tests/support/builders.h"
#include "tests/support/testcase.h"

#include <QFile>

#include <sqlite3.h>

namespace stoa::test {

//! What a connection says of a file that it could not look at.
class DatabaseTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    //! Whoever is told that a file is damaged takes a backup for it: want of memory is no damage.
    void wantOfMemoryIsNoDamage()
    {
        TemporaryProject project;
        for (int i = 0; i < 50; ++i)
            makePost(project, {.text = QString(2000, QLatin1Char('x'))});
        auto reader = Connection::open(project.path(), Connection::Mode::Read);
        QVERIFY(reader);
        QVERIFY((*reader)->checkPages());
        const qint64 before = sqlite3_hard_heap_limit64(-1);
        int refused = 0;
        // More room each time, until it is enough: the want comes at every place of the look.
        for (qint64 room = 0; room < 4'000'000; room += 1024) {
            auto other = Connection::open(project.path(), Connection::Mode::Read);
            QVERIFY(other);
            sqlite3_hard_heap_limit64(sqlite3_memory_used() + room);
            const Result<> pages = (*other)->checkPages();
            sqlite3_hard_heap_limit64(before);
            if (pages)
                break;
            ++refused;
            QCOMPARE(pages.error().code, ErrorCode::Storage);
        }
        QVERIFY(refused > 0);
    }

    void wantOfMemoryWhileRecordingIsAnError()
    {
        TemporaryProject project;
        auto writer = Connection::open(project.path(), Connection::Mode::Write);
        QVERIFY(writer);
        const qint64 before = sqlite3_hard_heap_limit64(-1);
        int refused = 0;
        for (qint64 room = 0; room < 100'000; room += 64) {
            // None at all first: SQLite gives up cached pages before it refuses.
            sqlite3_hard_heap_limit64(room == 0 ? 1 : sqlite3_memory_used() + room);
            {
                const Recorder recorder(**writer, false);
            } // ends without a session too
            sqlite3_hard_heap_limit64(before);
            if ((*writer)->takeError().code == ErrorCode::None)
                break;
            ++refused;
        }
        QVERIFY(refused > 0);
    }

    //! What an act changed is read from its changeset: without memory that is an error, and no end of the program.
    void wantOfMemoryWhileReadingChangesIsAnError()
    {
        TemporaryProject project;
        QByteArray changes;
        {
            auto writer = Connection::open(project.path(), Connection::Mode::Write);
            QVERIFY(writer);
            const Recorder recorder(**writer, false);
            QVERIFY((*writer)->exec("INSERT INTO setting (name, value) VALUES ('one', '1')")); // few columns, then many
            QVERIFY((*writer)->exec("INSERT INTO post (id) VALUES (1)"));
            QVERIFY((*writer)->exec("INSERT INTO label (id, name) VALUES (1, 'x')"));
            changes = recorder.changeset().value();
        }
        const Result<QList<RowChange>> whole = rowsOf(changes);
        QVERIFY(whole);
        const qint64 before = sqlite3_hard_heap_limit64(-1);
        int refused = 0;
        for (qint64 room = 0; room < 100'000; room += 16) {
            sqlite3_hard_heap_limit64(room == 0 ? 1 : sqlite3_memory_used() + room);
            const Result<QList<RowChange>> rows = rowsOf(changes);
            sqlite3_hard_heap_limit64(before);
            if (rows) {
                QCOMPARE(rows->size(), whole->size());
                break;
            }
            ++refused;
            QCOMPARE(rows.error().code, ErrorCode::Storage);
        }
        QVERIFY(refused > 0);
    }

    void aDamagedPageIsDamage()
    {
        TemporaryProject project;
        for (int i = 0; i < 50; ++i)
            makePost(project, {.text = QString(2000, QLatin1Char('x'))});
        const QString path = project.path();
        project.close();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(5 * 4096));
        QCOMPARE(file.write(QByteArray(4096, '\xff')), 4096);
        file.close();
        auto reader = Connection::open(path, Connection::Mode::Read);
        QVERIFY(reader);
        const Result<> pages = (*reader)->checkPages();
        QVERIFY(!pages);
        QCOMPARE(pages.error().code, ErrorCode::Damaged);
    }
};

} // namespace stoa::test

using stoa::test::DatabaseTest;
STOA_TEST(DatabaseTest)

#include "database_test.moc"
