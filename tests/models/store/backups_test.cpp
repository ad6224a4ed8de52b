// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/backups.h"

#include "tests/support/temporaryproject.h"
#include "tests/support/testcase.h"

#include <QDir>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <sqlite3.h>

using namespace stoa;
using namespace stoa::test;

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr qint64 dayOfBackupsMs = 24 * hourMs;

void addLabelTo(TemporaryProject &project)
{
    const Result<ActDone> done = project.act("label.create",
        [](Writer &writer) { writer.exec("INSERT INTO label (id, name) VALUES (?, 'x')", writer.newId()); });
    if (!done)
        qFatal("no edit: %s", qPrintable(done.error().detail));
}

QList<Backup> backupsOf(TemporaryProject &project)
{
    return Backups(project.data(), project.project().uuid()).list();
}

//! Opens again with backups on, and waits until what the opening makes is made.
void openKeeping(TemporaryProject &project)
{
    QCOMPARE(project.open().code, ErrorCode::None);
    project.edits().keepBackups();
    project.edits().waitForIdle();
}

} // namespace

class BackupsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsKeptOver90Days();
    void opening();
    void halfAnHourOfEdits();
    void beforeMuchChanges();
    void aDamagedProjectReplacesNoBackup();
    void editsWhileItIsCopied();
    void halfMadeCopiesAreRemoved();
    void copiesAppearWholeOrNotAtAll();
    void foundByThePathOfAFile();
};

void BackupsTest::whatIsKeptOver90Days()
{
    // A working day of backups each half hour, 90 days long, thinned after each as the program does.
    QList<qint64> there;
    for (int day = 0; day < 90; ++day) {
        for (int half = 0; half < 16; ++half) {
            const qint64 now = testNowMs + day * dayOfBackupsMs + half * 30 * minuteMs;
            there.append(now);
            const QSet<qint64> kept = Backups::kept(there);
            QVERIFY(kept.contains(now));
            there = QList<qint64>(kept.cbegin(), kept.cend());
            QVERIFY(there.size() <= Backups::recent + Backups::days + Backups::weeks);
        }
    }
    std::sort(there.begin(), there.end(), std::greater<>());
    const auto age = [&there](qsizetype index) { return (there.first() - there.at(index)) / dayOfBackupsMs; };
    for (qsizetype i = 0; i < Backups::recent; ++i)
        QCOMPARE(there.at(i), there.first() - i * 30 * minuteMs);
    for (int day = 1; day < Backups::days; ++day) {
        QVERIFY(std::any_of(
            there.cbegin(), there.cend(), [&](qint64 at) { return (there.first() - at) / dayOfBackupsMs == day; }));
    }
    QVERIFY(age(there.size() - 1) >= 14);
    QVERIFY(age(there.size() - 1) <= 27);
}

void BackupsTest::opening()
{
    TemporaryProject project;
    addLabelTo(project);
    openKeeping(project);
    QTRY_COMPARE(backupsOf(project).size(), 1);
    QCOMPARE(backupsOf(project).first().reason, QStringLiteral("opened"));
    QCOMPARE(Project::check(backupsOf(project).first().path).value(), FileState::Sound);
    QVERIFY((QFileInfo(backupsOf(project).first().path).permissions() & QFile::ReadOther) == 0);
    project.clock().set(testNowMs + dayOfBackupsMs);
    openKeeping(project); // nothing is new
    project.close();
    QCOMPARE(project.open().code, ErrorCode::None);
    QCOMPARE(backupsOf(project).size(), 1);
    addLabelTo(project);
    openKeeping(project);
    QTRY_COMPARE(backupsOf(project).size(), 2);
}

void BackupsTest::halfAnHourOfEdits()
{
    TemporaryProject project;
    openKeeping(project);
    QTRY_COMPARE(backupsOf(project).size(), 1);
    for (int i = 0; i < 6; ++i) {
        project.clock().set(project.clock().nowUtcMs() + 16 * minuteMs);
        addLabelTo(project);
        QTest::qWait(20);
    }
    // 80 minutes of edits: one backup when 32 minutes were over, one after 32 more.
    QTRY_COMPARE(backupsOf(project).size(), 3);
    QCOMPARE(backupsOf(project).first().reason, QStringLiteral("edited"));
}

void BackupsTest::beforeMuchChanges()
{
    TemporaryProject project;
    openKeeping(project);
    QTRY_COMPARE(backupsOf(project).size(), 1);
    addLabelTo(project);
    QVERIFY(resultOf(project.edits().runBatch(
        {QStringLiteral("comment.import"), {}, {}, false}, BatchKind::Import, [](Writer &, qint64) { return true; })));
    QTRY_COMPARE(backupsOf(project).size(), 2); // it is looked at while the act goes on
    QCOMPARE(backupsOf(project).first().reason, QStringLiteral("import"));
    QVERIFY(resultOf(project.edits().run({QStringLiteral("post.delete"), {}, {}, false, true},
        [](Writer &writer) { writer.exec("DELETE FROM label"); })));
    QTRY_COMPARE(backupsOf(project).size(), 3);
    QCOMPARE(backupsOf(project).first().reason, QStringLiteral("delete"));
    auto kept = Connection::open(backupsOf(project).first().path, Connection::Mode::Read);
    QVERIFY(kept);
    QCOMPARE((*kept)->integer("SELECT count(*) FROM label"), 1);
}

void BackupsTest::aDamagedProjectReplacesNoBackup()
{
    TemporaryProject project;
    addLabelTo(project);
    for (int i = 0; i < 40; ++i)
        QVERIFY(project.act("post.create", [](Writer &writer) {
            writer.exec("INSERT INTO post (id, text) VALUES (?, hex(zeroblob(3000)))", writer.newId());
        }));
    openKeeping(project);
    QTRY_COMPARE(backupsOf(project).size(), 1);
    const auto root = project.reader().integer("SELECT rootpage FROM sqlite_schema WHERE name = 'post'").value_or(0);
    QFile file(project.path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek((root - 1) * 4096 + 8));
    QVERIFY(file.write(QByteArray(2000, '\x5a')) == 2000);
    file.close();
    // The same page is in the writer's cache; a fresh one reads the damage.
    QCOMPARE(resultOf(project.edits().maintain([](Writer &writer) { writer.fail(ErrorCode::Storage); })).error().code,
        ErrorCode::Storage);
    const Result<> made = resultOf(project.edits().backUp(BackupReason::Asked));
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::Damaged);
    QCOMPARE(backupsOf(project).size(), 1);
    QCOMPARE(Project::check(backupsOf(project).first().path).value(), FileState::Sound);
    QCOMPARE(project.act("label.create", [](Writer &) {}).error().code, ErrorCode::Damaged);
}

void BackupsTest::editsWhileItIsCopied()
{
    TemporaryProject project;
    QVERIFY(resultOf(project.edits().maintain([](Writer &writer) {
        for (int i = 0; i < 12'000; ++i)
            writer.exec("INSERT INTO media_bytes (sha256, content) VALUES (?, zeroblob(4000))", QString::number(i));
    })));
    QCOMPARE(project.open().code, ErrorCode::None);
    QSignalSpy made(&project.edits(), &EditService::backupMade);
    project.edits().keepBackups();
    for (int i = 0; i < 30; ++i)
        addLabelTo(project);
    QTRY_COMPARE(made.count(), 1);
    QCOMPARE(Project::check(backupsOf(project).first().path).value(), FileState::Sound);
}

void BackupsTest::halfMadeCopiesAreRemoved()
{
    TemporaryProject project;
    const QString left = project.folder() + QLatin1String("/.mine.stoa.stoa-copy-abc");
    QFile half(left);
    QVERIFY(half.open(QIODevice::WriteOnly));
    half.close();
    QFile note(project.data().sub(QStringLiteral("copying")) + QLatin1String("/abc"));
    QVERIFY(note.open(QIODevice::WriteOnly));
    note.write("999999999 " + left.toUtf8()); // no such process
    note.close();
    openKeeping(project);
    QVERIFY(!QFile::exists(left));
    QVERIFY(!note.exists());
}

void BackupsTest::copiesAppearWholeOrNotAtAll()
{
    TemporaryProject project;
    addLabelTo(project);
    const QString target = project.folder() + QLatin1String("/copy.stoa");
    QVERIFY(resultOf(project.edits().saveCopy(target)));
    QCOMPARE(Project::check(target).value(), FileState::Sound);
    QCOMPARE(resultOf(project.edits().saveCopy(project.path())).error().code, ErrorCode::Conflict);
    QCOMPARE(resultOf(project.edits().saveCopy(project.folder() + QLatin1String("/no/such.stoa"))).error().code,
        ErrorCode::NoPermission);
    // The file is gone: what was saved is still there to be kept.
    QVERIFY(QFile::remove(project.path()));
    QVERIFY(!project.act("label.create", [](Writer &) {}));
    QVERIFY(resultOf(project.edits().saveCopy(target)));
    auto copy = Connection::open(target, Connection::Mode::Read);
    QVERIFY(copy);
    QCOMPARE((*copy)->integer("SELECT count(*) FROM label"), 1);
    QCOMPARE(
        QDir(project.folder()).entryList(QDir::Files | QDir::Hidden).filter(QStringLiteral("stoa-copy")).size(), 0);
}

void BackupsTest::foundByThePathOfAFile()
{
    TemporaryProject project;
    openKeeping(project);
    QTRY_COMPARE(backupsOf(project).size(), 1);
    QCOMPARE(Backups::ofFile(project.data(), project.path()).size(), 1);
    QCOMPARE(Backups::ofFile(project.data(), project.folder()).size(), 0);
}

STOA_TEST(BackupsTest)
#include "backups_test.moc"
