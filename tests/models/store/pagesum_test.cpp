// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/intake/intake.h"
#include "models/store/openmark.h"
#include "models/store/pagesum.h"
#include "tests/support/temporaryproject.h"
#include "tests/support/testcase.h"

#include <QFile>
#include <QTest>

#include <sqlite3.h>

using namespace stoa;
using namespace stoa::test;

namespace {

QByteArray summedBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void putSummedBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

void strangersEdit(const QString &path, const char *sql)
{
    sqlite3 *database = nullptr;
    QCOMPARE(sqlite3_open(QFile::encodeName(path).constData(), &database), SQLITE_OK);
    QCOMPARE(sqlite3_exec(database, sql, nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(database);
}

//! Looked at like a file of somebody else: nothing is known of it but its bytes.
bool isWholeNow(const QString &path)
{
    if (PageSum::in(summedBytes(path).constData()).state != PageSum::State::Whole)
        return false;
    const Result<std::unique_ptr<Connection>> reader = Connection::open(path, Connection::Mode::Read);
    const Result<bool> same = reader ? isOfOneMoment(**reader) : Result<bool>(false);
    return same && *same;
}

void planPosts(TemporaryProject &project, int first, int count)
{
    QVERIFY(project.act("post.create", [first, count](Writer &writer) {
        for (int i = first; i < first + count; ++i)
            writer.exec("INSERT INTO post (id, text) VALUES (?, ?)", i, QString(700, QLatin1Char('x')));
    }));
}

} // namespace

//! A copy that ran through a save is told from a whole one, and nothing else is called so.
class PageSumTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysTrueThroughEveryEdit()
    {
        TemporaryProject project;
        QVERIFY(isWholeNow(project.path()));
        for (int round = 0; round < 4; ++round) {
            planPosts(project, 1 + round * 50, 50);
            QVERIFY(isWholeNow(project.path()));
        }
        QVERIFY(resultOf(project.edits().undo()));
        QVERIFY(isWholeNow(project.path()));
        QVERIFY(resultOf(project.edits().redo()));
        QVERIFY(!project.act("post.create", [](Writer &writer) {
            writer.exec("UPDATE post SET text = 'y'");
            writer.fail({ErrorCode::Conflict, {}, {}});
        }));
        QVERIFY(isWholeNow(project.path()));
        QVERIFY(project.act("post.delete", [](Writer &writer) { writer.exec("DELETE FROM post"); }));
        QVERIFY(isWholeNow(project.path()));
        project.close();
        {
            const auto writer = Connection::open(project.path(), Connection::Mode::Write);
            QVERIFY(writer);
            QVERIFY((*writer)->compact()); // the file becomes shorter
            QVERIFY(isWholeNow(project.path()));
            QVERIFY((*writer)->compactInto(project.folder() + QLatin1String("/other.stoa")));
        }
        QVERIFY(isWholeNow(project.folder() + QLatin1String("/other.stoa")));
        QCOMPARE(project.open().code, ErrorCode::None);
        planPosts(project, 1000, 5);
        QVERIFY(isWholeNow(project.path()));
    }

    void pagesOfTwoStatesAreRefused()
    {
        TemporaryProject project;
        planPosts(project, 1, 60);
        const QByteArray before = summedBytes(project.path());
        QVERIFY(project.act("post.edit", [](Writer &writer) { writer.exec("UPDATE post SET notes = 'later'"); }));
        project.close();
        const QByteArray after = summedBytes(project.path());
        const QString copy = project.folder() + QLatin1String("/copy.stoa");
        int mixed = 0;
        for (qsizetype at = 0; at < before.size(); at += PageSum::pageBytes) {
            QByteArray bytes = after;
            bytes.replace(at, PageSum::pageBytes, before.mid(at, PageSum::pageBytes));
            if (bytes == after)
                continue;
            putSummedBytes(copy, bytes);
            const auto opened = Project::open(copy, Project::Access::Edit, project.data(), project.clock());
            QVERIFY2(!opened, qPrintable(QString::number(at)));
            // Where the first page is older than what follows, its count of pages may tell first.
            QVERIFY(opened.error().code == ErrorCode::CopiedDuringSave || at == 0);
            const auto intake = Intake::of(copy, project.data(), project.clock());
            QVERIFY(!intake && (intake.error().code == ErrorCode::CopiedDuringSave || at == 0));
            QCOMPARE(fileStateToken(Project::check(copy).value()), QStringLiteral("damaged"));
            QCOMPARE(summedBytes(copy), bytes);
            ++mixed;
        }
        QVERIFY2(mixed > 3, qPrintable(QString::number(mixed)));
        putSummedBytes(copy, after);
        QVERIFY(Project::open(copy, Project::Access::Edit, project.data(), project.clock()));
    }

    void aSaveUnderWayIsSeen()
    {
        TemporaryProject project;
        project.close();
        QByteArray bytes = summedBytes(project.path());
        PageSum{PageSum::State::Saving, 0}.putInto(bytes.data());
        putSummedBytes(project.path(), bytes);
        QCOMPARE(project.open().code, ErrorCode::CopiedDuringSave);
        putSummedBytes(project.path(), bytes.left(bytes.size() / 2 / PageSum::pageBytes * PageSum::pageBytes));
        QCOMPARE(project.open().code, ErrorCode::CopiedDuringSave);
    }

    void whoeverKeepsNoSumIsNotBlamed()
    {
        TemporaryProject project;
        project.close();
        strangersEdit(project.path(), "INSERT INTO label (id, name) VALUES (1, 'by another program')");
        QVERIFY(PageSum::in(summedBytes(project.path()).constData()).state == PageSum::State::Unknown);
        QCOMPARE(project.open().code, ErrorCode::None);
        planPosts(project, 1, 1);
        QVERIFY(isWholeNow(project.path())); // and from the next edit on it is kept again
    }

    void whatWasLeftOpenHereIsNotRefusedForANumber()
    {
        TemporaryProject project;
        project.close();
        QByteArray bytes = summedBytes(project.path());
        PageSum{PageSum::State::Whole, 4711}.putInto(bytes.data());
        putSummedBytes(project.path(), bytes);
        QCOMPARE(project.open().code, ErrorCode::CopiedDuringSave);
        OpenMark::set(project.path(), project.data()); // as after a crash
        QCOMPARE(project.open().code, ErrorCode::None);
        planPosts(project, 1, 1);
        QVERIFY(isWholeNow(project.path())); // it was counted anew
    }
};

STOA_TEST(PageSumTest)
#include "pagesum_test.moc"
