// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/intake/newerrows.h"

#include "tests/support/builders.h"
#include "tests/support/testcase.h"

#include <QFile>
#include <QTest>

using namespace stoa;
using namespace stoa::test;

namespace {

QByteArray contentOfNow(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void spoilAt(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(at));
    QCOMPARE(file.write(bytes), bytes.size());
}

Result<ActDone> insertPosts(TemporaryProject &project, int from, int to)
{
    return project.act("post.edit", [from, to](Writer &writer) {
        for (int i = from; i < to; ++i)
            writer.exec("INSERT INTO post (id, text) VALUES (?, ?)", i, QString(900, QLatin1Char('a')));
    });
}

} // namespace

class NewerRowsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void countsWhatTheBackupLacks();
    void countsWhatCanStillBeRead();
    void refusesWhatCannotBeRead();

private:
    std::unique_ptr<TemporaryProject> m_project;
    QString m_backup;
};

//! A project with 200 posts and 300 comments, and a copy of it.
void NewerRowsTest::init()
{
    m_project = std::make_unique<TemporaryProject>();
    m_backup = m_project->folder() + QStringLiteral("/backup.stoa");
    QVERIFY(insertPosts(*m_project, 1, 201));
    QVERIFY(resultOf(m_project->edits().maintain([](Writer &writer) {
        for (int i = 1; i <= 300; ++i)
            writer.exec("INSERT INTO comment (id, account_id, import_id, remote_id, person_id, author, text)"
                        " VALUES (?, 1, 1, ?, 1, 'a', ?)",
                i, QString::number(i), QString(300, QLatin1Char('c')));
    })));
    m_project->close();
    QVERIFY(QFile::copy(m_project->path(), m_backup));
    QCOMPARE(m_project->open().code, ErrorCode::None);
}

void NewerRowsTest::countsWhatTheBackupLacks()
{
    QVERIFY(countNewerRows(m_project->path(), m_backup, m_project->data())->isNothing());
    QVERIFY(insertPosts(*m_project, 1001, 1004));
    QVERIFY(m_project->act("post.edit", [](Writer &writer) {
        writer.exec("UPDATE post SET text = 'other' WHERE id = 7"); // changed counts
        writer.exec("DELETE FROM post WHERE id = 8"); // gone does not
    }));
    QVERIFY(resultOf(m_project->edits().maintain([](Writer &writer) {
        writer.exec("INSERT INTO comment (id, account_id, import_id, remote_id, person_id, author, text)"
                    " VALUES (900, 1, 1, 'x', 1, 'a', 'c')");
    })));
    m_project->close();
    const QByteArray before = contentOfNow(m_project->path());
    const Result<NewerRows> newer = countNewerRows(m_project->path(), m_backup, m_project->data());
    QVERIFY(newer);
    QCOMPARE(newer->posts, 4);
    QCOMPARE(newer->comments, 1);
    QCOMPARE(newer->edits, 2);
    QVERIFY(newer->isWhole);
    QCOMPARE(contentOfNow(m_project->path()), before);
    // The other way round nothing is told of what the file lacks.
    QCOMPARE(countNewerRows(m_backup, m_project->path(), m_project->data())->posts, 2);
}

//! A page in the middle of the posts is gone: the new ones at the end are met from behind.
void NewerRowsTest::countsWhatCanStillBeRead()
{
    QVERIFY(insertPosts(*m_project, 1001, 1011));
    m_project->close();
    const QByteArray bytes = contentOfNow(m_project->path());
    QList<qsizetype> leaves; // (13) full of posts
    for (qsizetype at = 4096 * 3; at < bytes.size(); at += 4096) {
        if (bytes.at(at) == 13 && bytes.mid(at, 4096).contains(QByteArray(850, 'a')))
            leaves.append(at);
    }
    QVERIFY(leaves.size() > 20);
    const qsizetype page = leaves.at(leaves.size() / 2); // not the last ones
    spoilAt(m_project->path(), page, QByteArray(4096, 'x'));
    const Result<NewerRows> newer = countNewerRows(m_project->path(), m_backup, m_project->data());
    QVERIFY(newer);
    QVERIFY(!newer->isWhole);
    QCOMPARE(newer->posts, 10);
    QCOMPARE(newer->edits, 1);
    // An end that is missing altogether.
    QVERIFY(QFile::resize(m_project->path(), bytes.size() / 4096 * 4096 / 2));
    QVERIFY(countNewerRows(m_project->path(), m_backup, m_project->data()).has_value());
}

void NewerRowsTest::refusesWhatCannotBeRead()
{
    m_project->close();
    spoilAt(m_project->path(), 100, QByteArray(4096 * 4, 'x')); // the schema
    QCOMPARE(countNewerRows(m_project->path(), m_backup, m_project->data()).error().code, ErrorCode::Damaged);
    QCOMPARE(
        countNewerRows(m_backup, m_project->folder() + QStringLiteral("/none"), m_project->data()).has_value(), false);
    spoilAt(m_project->path(), 0, QByteArray(200, 'x'));
    QVERIFY(!countNewerRows(m_project->path(), m_backup, m_project->data()));
}

STOA_TEST(NewerRowsTest)
#include "newerrows_test.moc"
