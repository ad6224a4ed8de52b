// SPDX-License-Identifier: GPL-3.0-or-later
// Posts as a spreadsheet, read back by a reader that shares no code with the writer.
#include "models/planning/postsheet.h"

#include "models/planning/postimport.h"
#include "tests/support/builders.h"
#include "tests/support/temporaryproject.h"
#include "tests/support/testcase.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

namespace stoa {

namespace {

struct SheetCellRead
{
    QString kind;
    QJsonValue value;
    QString format;
};

QJsonObject readSheet(const QString &path)
{
    QProcess python;
    python.start(
        QStringLiteral("python3"), {QStringLiteral(STOA_SOURCE_DIR "/tests/models/planning/readsheet.py"), path});
    python.waitForFinished();
    const QByteArray out = python.readAllStandardOutput();
    if (python.exitCode() != 0)
        qWarning("%s", python.readAllStandardError().constData());
    return QJsonDocument::fromJson(out).object();
}

SheetCellRead cellAt(const QJsonObject &book, const QString &sheet, int row, int column)
{
    const QJsonArray cell
        = book.value(QStringLiteral("sheets")).toObject().value(sheet).toArray().at(row).toArray().at(column).toArray();
    return {cell.at(0).toString(), cell.at(1), cell.at(2).toString()};
}

qsizetype rowsOf(const QJsonObject &book, const QString &sheet)
{
    return book.value(QStringLiteral("sheets")).toObject().value(sheet).toArray().size();
}

const QString postsSheet = QStringLiteral("Posts");

} // namespace

class PostSheetTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cellsAreTyped();
    void strangersTextStaysText_data();
    void strangersTextStaysText();
    void aLongTextIsCut();
    void rangesAndFilters();
    void stopsWhenTold();
    void saysWhyItCannot();
};

void PostSheetTest::initTestCase()
{
    if (QStandardPaths::findExecutable(QStringLiteral("python3")).isEmpty())
        QSKIP("python3 is not here");
}

void PostSheetTest::cellsAreTyped()
{
    test::TemporaryProject project;
    const AccountId account
        = test::makeAccount(project, {.network = QStringLiteral("vk"), .handle = QStringLiteral("anna")});
    const PostId post = test::makePost(project,
        {.wall = QStringLiteral("2026-12-24T18:30"),
            .kind = QStringLiteral("offer"),
            .title = QStringLiteral("Gift"),
            .text = QStringLiteral("Καλά\nνέα"),
            .accounts = {account},
            .labels = {test::makeLabel(project)}});
    test::makeAttachment(project, post, test::makeMedia(project));
    test::makePost(project);
    const QString path = project.folder() + QStringLiteral("/out.xlsx");
    QCOMPARE(exportPostsAsSheet(project.reader(), path).value_or(-1), 2);
    const QJsonObject book = readSheet(path);
    QCOMPARE(book.value(QStringLiteral("names")).toArray().size(), 2);
    QCOMPARE(rowsOf(book, postsSheet), 3);
    for (int column = 0; column < postFields().size(); ++column)
        QCOMPARE(cellAt(book, postsSheet, 0, column).value.toString(), postFields().at(column));
    const SheetCellRead date = cellAt(book, postsSheet, 1, 0);
    QCOMPARE(date.kind, QStringLiteral("n"));
    QCOMPARE(date.value.toDouble(), double(QDate(1899, 12, 30).daysTo(QDate(2026, 12, 24))));
    QCOMPARE(date.format, QStringLiteral("yyyy-mm-dd"));
    const SheetCellRead time = cellAt(book, postsSheet, 1, 1);
    QCOMPARE(time.value.toDouble(), 18.5 / 24);
    QCOMPARE(time.format, QStringLiteral("hh:mm"));
    QCOMPARE(cellAt(book, postsSheet, 1, 2).value.toString(), QStringLiteral("vk:anna"));
    QCOMPARE(cellAt(book, postsSheet, 1, 3).value.toString(), QStringLiteral("Καλά\nνέα"));
    QCOMPARE(cellAt(book, postsSheet, 1, 4).value.toString(), QStringLiteral("offer"));
    QCOMPARE(cellAt(book, postsSheet, 1, 10).value.toString(), QStringLiteral("cup.png"));
    QCOMPARE(cellAt(book, postsSheet, 2, 0).kind, QString());
    const QJsonObject facts = book.value(QStringLiteral("facts")).toObject().value(postsSheet).toObject();
    QVERIFY(facts.value(QStringLiteral("frozen")).toBool());
    QCOMPARE(facts.value(QStringLiteral("filter")).toString(), QStringLiteral("A1:K3"));
    QVERIFY(rowsOf(book, QStringLiteral("Legend")) > postFields().size());
}

void PostSheetTest::strangersTextStaysText_data()
{
    QTest::addColumn<QString>("text");
    const QList<QPair<const char *, QString>> texts{{"formula", QStringLiteral("=1+1")},
        {"command", QStringLiteral("=cmd|' /C calc'!A0")}, {"plus", QStringLiteral("+30 210 1234567")},
        {"minus", QStringLiteral("-2+3")}, {"at", QStringLiteral("@SUM(A1:A9)")}, {"tab", QStringLiteral("\t=1+1")},
        {"full width", QStringLiteral("＝1+1")}, {"array", QStringLiteral("{=SUM(A1:A9)}")},
        {"address", QStringLiteral("https://example.org/?a=1&b=<2>")},
        {"escape", QStringLiteral("_x0041_ and _x005F_")}, {"control", QStringLiteral("a\x01\x1f") + QLatin1Char('b')},
        {"markup", QStringLiteral("</t></is><f>1+1</f> & \"'")}, {"blanks", QStringLiteral("  around  ")},
        {"emoji", QStringLiteral("😀👍🏽")}, {"number", QStringLiteral("0042")},
        {"apostrophe", QStringLiteral("'=1")}};
    for (const auto &[name, text] : texts)
        QTest::newRow(name) << text;
}

void PostSheetTest::strangersTextStaysText()
{
    QFETCH(const QString, text);
    test::TemporaryProject project;
    test::makePost(
        project, {.wall = QStringLiteral("2026-12-24T18:30"), .title = text, .text = QStringLiteral("x") + text});
    const QString path = project.folder() + QStringLiteral("/out.xlsx");
    QCOMPARE(exportPostsAsSheet(project.reader(), path).value_or(-1), 1);
    const QJsonObject book = readSheet(path);
    const SheetCellRead title = cellAt(book, postsSheet, 1, 8);
    QCOMPARE(title.kind, QStringLiteral("s"));
    QCOMPARE(title.value.toString(), text);
    QCOMPARE(cellAt(book, postsSheet, 1, 3).value.toString(), QStringLiteral("x") + text);
    QCOMPARE(book.value(QStringLiteral("facts"))
                 .toObject()
                 .value(postsSheet)
                 .toObject()
                 .value(QStringLiteral("links"))
                 .toInt(),
        0);
}

void PostSheetTest::aLongTextIsCut()
{
    test::TemporaryProject project;
    const QString text = QStringLiteral("😀").repeated(20'000); // 40,000 units; a cell holds 32,767
    test::makePost(project, {.wall = QStringLiteral("2026-12-24T18:30"), .text = text});
    const QString path = project.folder() + QStringLiteral("/out.xlsx");
    QCOMPARE(exportPostsAsSheet(project.reader(), path).value_or(-1), 1);
    const QString cell = cellAt(readSheet(path), postsSheet, 1, 3).value.toString();
    QCOMPARE(cell.size(), 32'767);
    QVERIFY(text.startsWith(cell.chopped(1)));
    QVERIFY(cell.endsWith(QChar(0x2026)));
}

void PostSheetTest::rangesAndFilters()
{
    test::TemporaryProject project;
    for (const char *wall : {"2025-01-31T10:00", "2026-12-01T00:00", "2026-12-31T23:59", "2027-01-01T00:00"})
        test::makePost(project, {.wall = QString::fromLatin1(wall), .text = QString::fromLatin1(wall)});
    test::makePost(project, {.kind = QStringLiteral("poll")});
    const QString path = project.folder() + QStringLiteral("/out.xlsx");
    QCOMPARE(exportPostsAsSheet(project.reader(), path).value_or(-1), 5);
    QCOMPARE(exportPostsAsSheet(project.reader(), path, QDate(2026, 12, 1), QDate(2027, 1, 1)).value_or(-1), 2);
    QCOMPARE(cellAt(readSheet(path), postsSheet, 2, 3).value.toString(), QStringLiteral("2026-12-31T23:59"));
    // An end that nobody reaches costs nothing.
    QCOMPARE(exportPostsAsSheet(project.reader(), path, QDate(1, 1, 1), QDate(9999, 12, 31)).value_or(-1), 4);
    PostFilter polls;
    polls.kinds = {PostKind::Poll};
    QCOMPARE(exportPostsAsSheet(project.reader(), path, {}, {}, polls).value_or(-1), 1);
    QCOMPARE(exportPostsAsSheet(project.reader(), path, QDate(2030, 1, 1), QDate(2031, 1, 1)).value_or(-1), 0);
    QCOMPARE(rowsOf(readSheet(path), postsSheet), 1);
}

void PostSheetTest::stopsWhenTold()
{
    test::TemporaryProject project;
    test::makePost(project, {.wall = QStringLiteral("2026-12-24T18:30")});
    const QString path = project.folder() + QStringLiteral("/out.xlsx");
    const Result<qint64> stopped
        = exportPostsAsSheet(project.reader(), path, {}, {}, {}, [](qint64, qint64) { return false; });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    QVERIFY(!QFile::exists(path));
}

void PostSheetTest::saysWhyItCannot()
{
    test::TemporaryProject project;
    const auto codeOf = [&project](const QString &path) {
        const Result<qint64> done = exportPostsAsSheet(project.reader(), path);
        return done ? ErrorCode::None : done.error().code;
    };
    QCOMPARE(codeOf(project.folder()), ErrorCode::NotAFile);
    QCOMPARE(codeOf(project.folder() + QStringLiteral("/none/out.xlsx")), ErrorCode::NotFound);
}

} // namespace stoa

using stoa::PostSheetTest;
STOA_TEST(PostSheetTest)
#include "postsheet_test.moc"
