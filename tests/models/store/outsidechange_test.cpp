// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/editservice.h"

#include "tests/support/temporaryproject.h"
#include "tests/support/testcase.h"

#include <QDateTime>
#include <QDir>
#include <QSignalSpy>
#include <QTest>

#include <functional>
#include <sqlite3.h>

using namespace stoa;
using namespace stoa::test;

namespace {

Result<ActDone> addLabel(TemporaryProject &project, qint64 id)
{
    return project.act("label.create",
        [id](Writer &writer) { writer.exec("INSERT INTO label (id, name) VALUES (?, ?)", id, QString::number(id)); });
}

QByteArray outsideBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

//! What happens to the file by other hands while it is open (moved, deleted, replaced, overwritten, written).
class OutsideChangeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editingStops_data();
    void editingStops();
    void aTouchedFileIsStillOurs();
    void theNextOpeningLooksAtEveryPage();
};

void OutsideChangeTest::editingStops_data()
{
    using Harm = std::function<void(const QString &path, const QString &other)>;
    QTest::addColumn<Harm>("harm");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("moved") << Harm([](const QString &path, const QString &) {
        QVERIFY(QFile::rename(path, path + QLatin1String(".elsewhere")));
    }) << ErrorCode::FileMissing;
    QTest::newRow("deleted") << Harm([](const QString &path, const QString &) { QVERIFY(QFile::remove(path)); })
                             << ErrorCode::FileMissing;
    QTest::newRow("replaced") << Harm([](const QString &path, const QString &other) {
        QVERIFY(QFile::remove(path));
        QVERIFY(QFile::copy(other, path));
    }) << ErrorCode::FileReplaced;
    QTest::newRow("overwritten") << Harm([](const QString &path, const QString &other) {
        QFile file(path);
        const QByteArray bytes = outsideBytes(other);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QCOMPARE(file.write(bytes), bytes.size());
        QVERIFY(file.resize(bytes.size()));
    }) << ErrorCode::FileReplaced;
    QTest::newRow("written by a tool") << Harm([](const QString &path, const QString &) {
        sqlite3 *tool = nullptr;
        QCOMPARE(sqlite3_open(QFile::encodeName(path).constData(), &tool), SQLITE_OK);
        QCOMPARE(sqlite3_exec(tool, "DELETE FROM label", nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(tool);
    }) << ErrorCode::FileReplaced;
}

void OutsideChangeTest::editingStops()
{
    using Harm = std::function<void(const QString &path, const QString &other)>;
    QFETCH(const Harm, harm);
    QFETCH(const ErrorCode, code);
    TemporaryProject project;
    QVERIFY(addLabel(project, 1));
    project.close();
    const QString other = project.folder() + QLatin1String("/older.stoa");
    QVERIFY(QFile::copy(project.path(), other));
    QCOMPARE(project.open().code, ErrorCode::None);
    QVERIFY(addLabel(project, 2));
    QSignalSpy stopped(&project.edits(), &EditService::stopped);

    harm(project.path(), other);
    const QByteArray harmed = outsideBytes(project.path());
    for (int i = 3; i < 6; ++i) {
        const Result<ActDone> done = addLabel(project, i);
        QVERIFY(!done);
        QCOMPARE(done.error().code, code);
    }
    QTRY_COMPARE(stopped.count(), 1);
    QCOMPARE(stopped.at(0).at(0).value<Error>().code, code);
    QCOMPARE(resultOf(project.edits().undo()).error().code, code);
    project.close();
    QCOMPARE(outsideBytes(project.path()), harmed);
}

void OutsideChangeTest::aTouchedFileIsStillOurs()
{
    TemporaryProject project;
    QVERIFY(addLabel(project, 1));
    QFile file(project.path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime(QDate(2030, 1, 1), QTime(12, 0)), QFileDevice::FileModificationTime));
    file.close();
    QVERIFY(addLabel(project, 2));
}

void OutsideChangeTest::theNextOpeningLooksAtEveryPage()
{
    TemporaryProject project;
    project.close(); // remembered as sound
    QCOMPARE(project.open().code, ErrorCode::None);
    const QString marks = project.data().sub(QStringLiteral("sound"));
    QCOMPARE(QDir(marks).entryList(QDir::Files).size(), 1);
    QVERIFY(QFile::rename(project.path(), project.path() + QLatin1Char('2')));
    QVERIFY(!addLabel(project, 2));
    project.close();
    QCOMPARE(QDir(marks).entryList(QDir::Files).size(), 0);
}

STOA_TEST(OutsideChangeTest)
#include "outsidechange_test.moc"
