// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/database.h"
#include "tests/support/temporaryproject.h"
#include "tests/support/testcase.h"

#include <sqlite3.h>

#include <QTest>

#include <thread>

using namespace stoa;
using namespace stoa::test;

//! Readers beside a commit that has the file for itself: they see what was there before it, and wait for nothing.
class EarlierPagesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void readsWhatWasThereBefore();
    void oneReadingIsOfOneMoment();
    void theNextCommitWaitsForIt();
    void whatIsTakenBackWasNeverSeen();
    void whatIsAddedIsNotSeenYet();
    void tooMuchForMemoryMakesReadersWait();
    void anotherFileOfTheSameNameIsAnotherFile();
    void manyReadersBesideManyCommits();

private:
    std::unique_ptr<Connection> openReader() const;
    QString nameIn(Connection &reader) const;
    void name(const QString &name);

    std::unique_ptr<TemporaryProject> m_project;
    std::unique_ptr<Connection> m_writer;
};

void EarlierPagesTest::init()
{
    m_project = std::make_unique<TemporaryProject>();
    QVERIFY(m_project->act("label.create", [](Writer &writer) {
        writer.exec("INSERT INTO label (id, name) VALUES (1, 'first')");
        for (int post = 1; post <= 400; ++post)
            writer.exec("INSERT INTO post (id, text) VALUES (?, ?)", post, QString(900, QLatin1Char('a')));
    }));
    auto writer = Connection::open(m_project->path(), Connection::Mode::Write);
    QVERIFY(writer);
    m_writer = std::move(*writer);
    sqlite3_busy_timeout(m_writer->handle(), 20);
}

void EarlierPagesTest::cleanup()
{
    m_writer.reset();
    m_project.reset();
}

std::unique_ptr<Connection> EarlierPagesTest::openReader() const
{
    auto reader = Connection::open(m_project->path(), Connection::Mode::Read);
    if (!reader)
        qFatal("no reader");
    sqlite3_busy_timeout((*reader)->handle(), 20);
    return std::move(*reader);
}

QString EarlierPagesTest::nameIn(Connection &reader) const
{
    const QString name = reader.text("SELECT name FROM label WHERE id = 1").value_or(QStringLiteral("none"));
    const Error error = reader.takeError();
    return error.code == ErrorCode::None ? name : errorToken(error.code);
}

void EarlierPagesTest::name(const QString &name)
{
    m_writer->exec("UPDATE label SET name = ? WHERE id = 1", name);
}

void EarlierPagesTest::readsWhatWasThereBefore()
{
    const auto before = openReader();
    m_writer->exec("BEGIN EXCLUSIVE");
    const auto meanwhile = openReader(); // opening reads too
    name(QStringLiteral("second"));
    QCOMPARE(nameIn(*before), QStringLiteral("first"));
    QCOMPARE(nameIn(*meanwhile), QStringLiteral("first"));
    m_writer->exec("COMMIT");
    QVERIFY(!m_writer->failed());
    QCOMPARE(nameIn(*before), QStringLiteral("second"));
    QCOMPARE(nameIn(*meanwhile), QStringLiteral("second"));
}

void EarlierPagesTest::oneReadingIsOfOneMoment()
{
    const auto reader = openReader();
    m_writer->exec("BEGIN EXCLUSIVE");
    const Connection::Snapshot moment(*reader);
    QCOMPARE(nameIn(*reader), QStringLiteral("first"));
    name(QStringLiteral("second"));
    m_writer->exec("UPDATE post SET text = ?", QString(900, QLatin1Char('b')));
    m_writer->exec("COMMIT");
    QVERIFY(!m_writer->failed());
    // Pages that this reader has not read yet, among them.
    QCOMPARE(reader->integer("SELECT count(*) FROM post WHERE text LIKE 'a%'").value_or(-1), 400);
    QCOMPARE(nameIn(*reader), QStringLiteral("first"));
    QCOMPARE(nameIn(*openReader()), QStringLiteral("second"));
}

void EarlierPagesTest::theNextCommitWaitsForIt()
{
    const auto reader = openReader();
    {
        m_writer->exec("BEGIN EXCLUSIVE");
        const Connection::Snapshot moment(*reader);
        QCOMPARE(nameIn(*reader), QStringLiteral("first"));
        name(QStringLiteral("second"));
        m_writer->exec("COMMIT");
        QVERIFY(!m_writer->failed());
        m_writer->exec("BEGIN IMMEDIATE");
        name(QStringLiteral("third"));
        m_writer->exec("COMMIT");
        QCOMPARE(m_writer->takeError().code, ErrorCode::OpenElsewhere);
        QCOMPARE(nameIn(*reader), QStringLiteral("first"));
    }
    m_writer->exec("COMMIT"); // the reader is through
    QVERIFY(!m_writer->failed());
    QCOMPARE(nameIn(*reader), QStringLiteral("third"));
}

void EarlierPagesTest::whatIsTakenBackWasNeverSeen()
{
    const auto reader = openReader();
    m_writer->exec("BEGIN EXCLUSIVE");
    name(QStringLiteral("second"));
    QCOMPARE(nameIn(*reader), QStringLiteral("first"));
    m_writer->exec("ROLLBACK");
    QCOMPARE(nameIn(*reader), QStringLiteral("first"));
    m_writer->exec("BEGIN IMMEDIATE");
    name(QStringLiteral("third"));
    m_writer->exec("COMMIT");
    QCOMPARE(nameIn(*reader), QStringLiteral("third"));
}

void EarlierPagesTest::whatIsAddedIsNotSeenYet()
{
    const auto reader = openReader();
    m_writer->exec("BEGIN EXCLUSIVE");
    const Connection::Snapshot moment(*reader);
    QCOMPARE(nameIn(*reader), QStringLiteral("first"));
    for (int post = 1001; post <= 1400; ++post)
        m_writer->exec("INSERT INTO post (id, text) VALUES (?, ?)", post, QString(900, QLatin1Char('c')));
    m_writer->exec("COMMIT");
    QVERIFY(!m_writer->failed());
    QCOMPARE(reader->integer("SELECT count(*) FROM post").value_or(-1), 400);
}

void EarlierPagesTest::tooMuchForMemoryMakesReadersWait()
{
    const int tooMany = 17'000; // pages, each with one large row; 16,384 are kept
    m_writer->exec("BEGIN IMMEDIATE");
    for (int post = 2001; post <= 2000 + tooMany; ++post)
        m_writer->exec("INSERT INTO post (id, text) VALUES (?, ?)", post, QString(3000, QLatin1Char('d')));
    m_writer->exec("COMMIT");
    QVERIFY(!m_writer->failed());
    const auto reader = openReader();
    m_writer->exec("BEGIN EXCLUSIVE");
    std::optional<Connection::Snapshot> moment(*reader);
    QCOMPARE(nameIn(*reader), QStringLiteral("first"));
    m_writer->exec("UPDATE post SET text = ?", QString(3000, QLatin1Char('e')));
    m_writer->exec("COMMIT");
    QVERIFY(!m_writer->failed());
    // Never a mixture: what was not kept is refused.
    Q_UNUSED(reader->integer("SELECT count(*) FROM post WHERE text LIKE 'e%'"))
    QCOMPARE(reader->takeError().code, ErrorCode::OpenElsewhere);
    moment.reset();
    QCOMPARE(reader->integer("SELECT count(*) FROM post WHERE text LIKE 'e%'").value_or(-1), 400 + tooMany);
}

void EarlierPagesTest::anotherFileOfTheSameNameIsAnotherFile()
{
    const QString aside = m_project->folder() + QStringLiteral("/aside.stoa");
    QVERIFY(QFile::copy(m_project->path(), aside));
    {
        auto elsewhere = Connection::open(aside, Connection::Mode::Write);
        QVERIFY(elsewhere);
        (*elsewhere)->exec("UPDATE label SET name = 'elsewhere' WHERE id = 1");
        QVERIFY(!(*elsewhere)->failed());
    }
    const auto old = openReader(); // so that pages are kept
    m_writer->exec("BEGIN EXCLUSIVE");
    name(QStringLiteral("second"));
    QVERIFY(QFile::remove(m_project->path()));
    QVERIFY(QFile::rename(aside, m_project->path()));
    const auto reader = openReader();
    const Connection::Snapshot moment(*reader);
    QCOMPARE(reader->integer("SELECT count(*) FROM post").value_or(-1), 400);
    m_writer->exec("COMMIT"); // into the file that has no name any more
    QVERIFY(!m_writer->failed());
    QCOMPARE(nameIn(*reader), QStringLiteral("elsewhere"));
    QCOMPARE(nameIn(*old), QStringLiteral("second"));
}

void EarlierPagesTest::manyReadersBesideManyCommits()
{
    constexpr int commits = 150;
    std::atomic<bool> isOver = false;
    std::atomic<int> mixed = 0;
    std::atomic<int> readings = 0;
    sqlite3_busy_timeout(m_writer->handle(), 10'000);
    const auto read = [&] {
        const auto reader = Connection::open(m_project->path(), Connection::Mode::Read);
        while (reader && !isOver) {
            const Connection::Snapshot moment(**reader);
            const qint64 label
                = (*reader)->integer("SELECT CAST(name AS INTEGER) FROM label WHERE id = 1").value_or(-1);
            const qint64 least = (*reader)->integer("SELECT min(CAST(text AS INTEGER)) FROM post").value_or(-2);
            const qint64 most = (*reader)->integer("SELECT max(CAST(text AS INTEGER)) FROM post").value_or(-3);
            mixed += (*reader)->failed() || label != least || label != most ? 1 : 0;
            ++readings;
        }
    };
    std::array<std::thread, 3> readers{std::thread(read), std::thread(read), std::thread(read)};
    for (int commit = 0; commit < commits; ++commit) {
        m_writer->exec("BEGIN IMMEDIATE");
        name(QString::number(commit));
        m_writer->exec("UPDATE post SET text = ?", QString::number(commit) + QString(900, QLatin1Char(' ')));
        m_writer->exec("COMMIT");
    }
    isOver = true;
    for (std::thread &reader : readers)
        reader.join();
    QVERIFY(!m_writer->failed());
    QVERIFY(readings > commits / 10);
    QCOMPARE(mixed.load(), 0);
}

STOA_TEST(EarlierPagesTest)
#include "earlierpages_test.moc"
