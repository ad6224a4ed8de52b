// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/rowscan.h"

#include "models/planning/postedits.h"
#include "models/store/rowrepair.h"
#include "models/store/rowwatch.h"
#include "tests/support/builders.h"
#include "tests/support/testcase.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace stoa;
using namespace stoa::test;

namespace {

std::vector<std::unique_ptr<Derived>> onlyRowSums()
{
    std::vector<std::unique_ptr<Derived>> derived;
    derived.push_back(std::make_unique<RowSums>());
    return derived;
}

const NewProject scanned{QStringLiteral("Test"), QStringLiteral("Europe/Athens"), QStringLiteral("en")};

RowScan wholeScan(Connection &reader)
{
    RowScan scan(reader);
    while (scan.step()) { }
    return scan;
}

//! A text that stands once in the file, by its number.
QString scannedText(int number)
{
    return QStringLiteral("words of post %1, ").arg(number, 4, 10, QLatin1Char('0')).repeated(6);
}

//! As a disk's fault does it: the file's time stays.
void flipBit(const QString &path, qint64 at, int bit)
{
    const QDateTime time = QFileInfo(path).lastModified();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(at));
    char byte = 0;
    QVERIFY(file.getChar(&byte) && file.seek(at));
    QVERIFY(file.putChar(char(byte ^ (1 << bit))) && file.flush());
    QVERIFY(file.setFileTime(time, QFileDevice::FileModificationTime));
}

QByteArray allBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class RowScanTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFlippedBitIsFound();
    void flippedMediaIsFound();
    void actsUndoAndRedoKeepInStep();
    void rowsWithoutANumberGetOne();
    void aBackupGivesTheWordsBack();
    void looksWhileNobodyWorks();
    void numbersNeverChange();
};

//! The tree of the table stays valid; SQLite's own check finds nothing.
void RowScanTest::everyFlippedBitIsFound()
{
    TemporaryProject project(scanned, onlyRowSums);
    constexpr int posts = 120;
    const AccountId account = makeAccount(project);
    QVERIFY(project.act("post.edit", [account](Writer &writer) {
        for (int i = 1; i <= posts; ++i) {
            writer.exec("INSERT INTO post (id, text) VALUES (?, ?)", i, scannedText(i));
            writer.exec("INSERT INTO variant (id, post_id, account_id, text) VALUES (?1, ?1, ?2, ?3)", i, account,
                scannedText(i + 1000));
        }
    }));
    QVERIFY(resultOf(project.edits().maintain([](Writer &writer) { writer.exec("DELETE FROM history"); })));
    QVERIFY(wholeScan(project.reader()).spoilt().isEmpty());
    QCOMPARE(wholeScan(project.reader()).rows(), 2 * posts);
    project.close();
    const QByteArray bytes = allBytes(project.path());
    QRandomGenerator random(7);
    for (int round = 0; round < 200; ++round) {
        const int number = random.bounded(1, posts + 1) + (round % 2 == 0 ? 0 : 1000);
        const QByteArray text = scannedText(number).toUtf8();
        const qsizetype at = bytes.indexOf(text);
        QVERIFY(at > 0 && bytes.indexOf(text, at + 1) < 0);
        const qint64 place = at + random.bounded(int(text.size()));
        const int bit = random.bounded(8);
        flipBit(project.path(), place, bit);
        {
            const auto reader = Connection::open(project.path(), Connection::Mode::Read);
            QVERIFY(reader);
            {
                const Connection::Maintenance maintenance(**reader);
                QCOMPARE((*reader)->text("PRAGMA quick_check(1)").value_or(QString()), QStringLiteral("ok"));
            }
            const QList<SpoiltRow> spoilt = wholeScan(**reader).spoilt();
            QVERIFY2(spoilt.size() == 1, qPrintable(QStringLiteral("byte %1 bit %2").arg(place).arg(bit)));
            QCOMPARE(spoilt[0].kind, number > 1000 ? SummedKind::Variant : SummedKind::Post);
            QCOMPARE(spoilt[0].id, number % 1000);
            QVERIFY(RowScan::isSpoilt(**reader, spoilt[0]));
            const SpoiltName name = nameOf(**reader, spoilt[0]);
            QCOMPARE(name.post, number % 1000);
            QVERIFY(!name.title.isEmpty());
        }
        flipBit(project.path(), place, bit);
    }
    QCOMPARE(allBytes(project.path()), bytes);
}

void RowScanTest::flippedMediaIsFound()
{
    TemporaryProject project(scanned, onlyRowSums);
    const QByteArray content = scannedText(1).toUtf8().repeated(400); // over many pages
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    QVERIFY(resultOf(project.edits().maintain([&](Writer &writer) {
        writer.exec("INSERT INTO media (id, sha256, name, mime, bytes) VALUES (4, ?, 'cup.png', 'image/png', 9)", hash);
        writer.exec("INSERT INTO media_bytes (sha256, content) VALUES (?, ?)", hash, content);
    })));
    QVERIFY(wholeScan(project.reader()).spoilt().isEmpty());
    project.close();
    flipBit(project.path(), allBytes(project.path()).lastIndexOf("words of post"), 3);
    const auto reader = Connection::open(project.path(), Connection::Mode::Read);
    const QList<SpoiltRow> spoilt = wholeScan(**reader).spoilt();
    QCOMPARE(spoilt.size(), 1);
    QCOMPARE(spoilt[0].kind, SummedKind::Media);
    QCOMPARE(spoilt[0].sha256, hash);
    QCOMPARE(nameOf(**reader, spoilt[0]).title, QStringLiteral("cup.png"));
    QVERIFY(RowScan::isSpoilt(**reader, spoilt[0]));
}

void RowScanTest::actsUndoAndRedoKeepInStep()
{
    TemporaryProject project(scanned, onlyRowSums);
    const AccountId account = makeAccount(project);
    QRandomGenerator random(11);
    for (int round = 0; round < 150; ++round) {
        const int id = random.bounded(1, 12);
        const int what = random.bounded(7);
        if (what == 0)
            Q_UNUSED(resultOf(project.edits().undo())) // there may be nothing to take back
        else if (what == 1)
            Q_UNUSED(resultOf(project.edits().redo()))
        else
            QVERIFY(project.act("post.edit", [&](Writer &writer) {
                const QString words = QString::number(round);
                if (what == 2)
                    writer.exec("INSERT OR IGNORE INTO post (id, text) VALUES (?, ?)", id, words);
                else if (what == 3)
                    writer.exec("UPDATE post SET text = ?, wall = NULL WHERE id = ?", words, id);
                else if (what == 4)
                    writer.exec("UPDATE post SET notes = ? WHERE id <= ?", words, id);
                else if (what == 5)
                    writer.exec("INSERT OR IGNORE INTO variant (id, post_id, account_id, text)"
                                " SELECT id, id, ?, ? FROM post WHERE id = ?",
                        account, words, id);
                else {
                    writer.exec("DELETE FROM variant WHERE post_id = ?", id);
                    writer.exec("DELETE FROM post WHERE id = ?", id);
                }
            }));
        RowScan scan = wholeScan(project.reader());
        QVERIFY2(scan.spoilt().isEmpty() && scan.takeMissing().isEmpty(), qPrintable(QString::number(round)));
        QCOMPARE(project.reader().integer("SELECT count(*) FROM row_sum"),
            project.reader().integer("SELECT (SELECT count(*) FROM post) + (SELECT count(*) FROM variant)"));
    }
}

void RowScanTest::rowsWithoutANumberGetOne()
{
    TemporaryProject project(scanned, onlyRowSums);
    for (int i = 0; i < 5; ++i)
        makePost(project); // not by an act
    RowScan scan = wholeScan(project.reader());
    QVERIFY(scan.spoilt().isEmpty());
    const QList<RowScan::Missing> missing = scan.takeMissing();
    QCOMPARE(missing.size(), 1);
    QVERIFY(resultOf(project.edits().maintain([&missing](Writer &writer) {
        RowSums::addMissing(writer.connection(), missing[0].kind, missing[0].from, missing[0].to);
    })));
    QCOMPARE(project.reader().integer("SELECT count(*) FROM row_sum"), 5);
    QVERIFY(wholeScan(project.reader()).takeMissing().isEmpty());
    QVERIFY(wholeScan(project.reader()).spoilt().isEmpty());
}

void RowScanTest::aBackupGivesTheWordsBack()
{
    TemporaryProject project(scanned, onlyRowSums);
    QVERIFY(project.act("post.edit", [](Writer &writer) {
        writer.exec("INSERT INTO post (id, text, title) VALUES (1, ?, 'Bread')", scannedText(1));
    }));
    QVERIFY(resultOf(project.edits().maintain([](Writer &writer) { writer.exec("DELETE FROM history"); })));
    project.close();
    const QString older = project.folder() + QStringLiteral("/older.stoa");
    QVERIFY(QFile::copy(project.path(), older));
    flipBit(project.path(), allBytes(project.path()).indexOf("words of post"), 0);
    const QString worse = project.folder() + QStringLiteral("/worse.stoa");
    QVERIFY(QFile::copy(project.path(), worse)); // made after the fault: of no use
    QCOMPARE(project.open().code, ErrorCode::None);
    const QList<SpoiltRow> spoilt = wholeScan(project.reader()).spoilt();
    QCOMPARE(spoilt.size(), 1);
    const QList<Backup> backups{{worse, 2, QStringLiteral("edited"), 1}, {older, 1, QStringLiteral("opened"), 1}};
    const std::optional<Backup> sound = backupWithSoundRow(backups, spoilt[0]);
    QVERIFY(sound);
    QCOMPARE(sound->path, older);
    QVERIFY(!backupWithSoundRow({backups[0]}, spoilt[0]));
    QVERIFY(resultOf(putRowBack(project.edits(), *sound, spoilt[0])));
    QCOMPARE(project.reader().text("SELECT text FROM post").value(), scannedText(1));
    QVERIFY(wholeScan(project.reader()).spoilt().isEmpty());
    QVERIFY(resultOf(project.edits().undo())); // it is an act like others
    acceptRow(project.edits(), spoilt[0]);
    project.edits().waitForIdle();
    QVERIFY(wholeScan(project.reader()).spoilt().isEmpty());
}

void RowScanTest::looksWhileNobodyWorks()
{
    TemporaryProject project(scanned, onlyRowSums);
    QVERIFY(project.act("post.edit", [](Writer &writer) {
        writer.exec("INSERT INTO post (id, text) VALUES (1, ?), (2, 'other')", scannedText(1));
    }));
    makePost(project);
    QVERIFY(resultOf(project.edits().maintain([](Writer &writer) {
        writer.exec("UPDATE row_sum SET sum = sum + 1 WHERE row_id = 2"); // as a fault would
    })));
    RowWatch watch(project.project(), project.edits());
    QSignalSpy found(&watch, &RowWatch::found);
    QSignalSpy passed(&watch, &RowWatch::passed);
    watch.lookNow();
    QTRY_COMPARE_WITH_TIMEOUT(passed.count(), 1, 60'000);
    QCOMPARE(passed[0][0].toLongLong(), 3);
    QCOMPARE(found.count(), 1);
    QCOMPARE(found[0][0].value<QList<SpoiltRow>>().value(0).id, 2);
    project.edits().waitForIdle();
    QCOMPARE(project.reader().integer("SELECT count(*) FROM row_sum"), 3); // the third had none
    watch.lookNow();
    QTRY_COMPARE_WITH_TIMEOUT(passed.count(), 2, 60'000);
    QCOMPARE(found.count(), 1); // told once
}

//! They are stored: another result would call every post of every project spoilt.
void RowScanTest::numbersNeverChange()
{
    TemporaryProject project;
    QCOMPARE(project.reader().integer("SELECT stoa_sum(7, NULL, 'Καλημέρα', '')").value(),
        project.reader().integer("SELECT stoa_sum(7, NULL, 'Καλημέρα', '')").value());
    QCOMPARE(project.reader().integer("SELECT stoa_sum(1, 'a', NULL)").value(), Q_INT64_C(-1823737980404119041));
    QVERIFY(project.reader().integer("SELECT stoa_sum('ab', 'c') = stoa_sum('a', 'bc')").value() == 0);
    QVERIFY(project.reader().integer("SELECT stoa_sum('', NULL) = stoa_sum(NULL, '')").value() == 0);
}

STOA_TEST(RowScanTest)
#include "rowscan_test.moc"
