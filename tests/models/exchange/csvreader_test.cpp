// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/csvreader.h"

#include "models/exchange/csvwriter.h"
#include "tests/support/shareddata.h"
#include "tests/support/testcase.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace stoa;

namespace {

struct ReadCsv
{
    QList<QStringList> rows;
    QList<qint64> lines;
    Error error;
    char separator = 0;
};

ReadCsv readCsvBytes(const QByteArray &bytes)
{
    ReadCsv all;
    auto source = TextSource::fromBytes(bytes);
    if (!source) {
        all.error = source.error();
        return all;
    }
    CsvReader reader(**source);
    CsvRecord record;
    while (reader.next(record)) {
        all.rows.append(record.texts());
        all.lines.append(record.line());
    }
    all.error = reader.error();
    all.separator = reader.separator();
    return all;
}

} // namespace

class CsvReaderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsRecords_data();
    void readsRecords();
    void knowsThePhysicalLine();
    void saysWhereItBreaks_data();
    void saysWhereItBreaks();
    void recordsBeforeAFaultAreGiven();
    void findsTheSeparator_data();
    void findsTheSeparator();
    void whatIsWrittenComesBack();
    void realFilesAreRead();
};

void CsvReaderTest::readsRecords_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<QStringList>>("rows");
    const auto l = [](std::initializer_list<const char *> fields) {
        QStringList list;
        for (const char *field : fields)
            list.append(QString::fromUtf8(field));
        return list;
    };
    QTest::newRow("plain") << QByteArray("a,b\n1,2\n") << QList<QStringList>{l({"a", "b"}), l({"1", "2"})};
    QTest::newRow("no line end at the end")
        << QByteArray("a,b\r\n1,2") << QList<QStringList>{l({"a", "b"}), l({"1", "2"})};
    QTest::newRow("quotes") << QByteArray("\"a,b\",\"say \"\"hi\"\"\"\n")
                            << QList<QStringList>{l({"a,b", "say \"hi\""})};
    QTest::newRow("line break in a field") << QByteArray("\"a\nb\",c\n") << QList<QStringList>{l({"a\nb", "c"})};
    QTest::newRow("blanks are kept") << QByteArray(" a , b\n") << QList<QStringList>{l({" a ", " b"})};
    QTest::newRow("empty fields") << QByteArray(",,\n\"\",x,\n")
                                  << QList<QStringList>{l({"", "", ""}), l({"", "x", ""})};
    QTest::newRow("blank lines") << QByteArray("a,b\n\n\r\n1,2\n\n")
                                 << QList<QStringList>{l({"a", "b"}), l({"1", "2"})};
    QTest::newRow("inches") << QByteArray("5\" pizza,a\"b\"c\nx,y\n")
                            << QList<QStringList>{l({"5\" pizza", "a\"b\"c"}), l({"x", "y"})};
    QTest::newRow("returns only") << QByteArray("a,b\r1,2\r") << QList<QStringList>{l({"a", "b"}), l({"1", "2"})};
    QTest::newRow("mark") << QByteArray("\xEF\xBB\xBF"
                                        "a,b\n")
                          << QList<QStringList>{l({"a", "b"})};
}

void CsvReaderTest::readsRecords()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QList<QStringList>, rows);
    const ReadCsv all = readCsvBytes(bytes);
    QCOMPARE(all.error.code, ErrorCode::None);
    QCOMPARE(all.rows, rows);
}

void CsvReaderTest::knowsThePhysicalLine()
{
    QCOMPARE(readCsvBytes("a,b\n\"x\ny\",1\n\n2,3\n").lines, (QList<qint64>{1, 2, 5}));
    QCOMPARE(readCsvBytes("a,b\r\n\"x\r\ny\r\n\",1\r\n\r\n2,3\r\n").lines, (QList<qint64>{1, 2, 6}));
    QCOMPARE(readCsvBytes("a,b\r\"x\ry\",1\r2,3\r").lines, (QList<qint64>{1, 2, 4}));
    // across the pieces that the source hands out
    QByteArray large;
    for (int i = 0; i < 20'000; ++i)
        large += "\"line one\nline two\",some words to fill the row\n";
    const ReadCsv all = readCsvBytes(large);
    QCOMPARE(all.rows.size(), 20'000);
    QCOMPARE(all.lines.last(), 39'999);
}

void CsvReaderTest::saysWhereItBreaks_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("reason");
    QTest::newRow("quote open to the end") << QByteArray("id,text\n1,a\n2,\"open\n3,b\n") << "3"
                                           << "unclosed_quote";
    QTest::newRow("open until the next quote") << QByteArray("id,text\n1,\"hello\n2,world\n3,\"ok\"\n") << "2"
                                               << "unclosed_quote";
    QTest::newRow("columns") << QByteArray("a\n") + QByteArray(10'000, ',') + "\n"
                             << "2"
                             << "too_many_columns";
    QTest::newRow("long") << QByteArray("a\n") + QByteArray(3 * 1024 * 1024, 'x') + "\n"
                          << "2"
                          << "field_too_long";
    QTest::newRow("long in quotes") << QByteArray("a\nb\n\"") + QByteArray(3 * 1024 * 1024, 'x') << "3"
                                    << "field_too_long";
    QTest::newRow("NUL") << QByteArray("a,b\n1,2\n3,\0\n", 11) << "3"
                         << "nul";
}

void CsvReaderTest::saysWhereItBreaks()
{
    QFETCH(QByteArray, bytes);
    const ReadCsv all = readCsvBytes(bytes);
    QCOMPARE(all.error.code, ErrorCode::BadSyntax);
    QTEST(all.error.args.value(1), "reason");
    QTEST(all.error.args.value(0), "line");
}

void CsvReaderTest::recordsBeforeAFaultAreGiven()
{
    const ReadCsv all = readCsvBytes("a,b\n1,2\n3,\"x\n");
    QCOMPARE(all.rows.size(), 2);
    QCOMPARE(all.error.code, ErrorCode::BadSyntax);
}

void CsvReaderTest::findsTheSeparator_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<char>("separator");
    QTest::newRow("comma") << QByteArray("a,b,c\n1;2,3,4\n") << ',';
    QTest::newRow("semicolon") << QByteArray("a;b;c\n\"1,1\";2,5;3,7\n") << ';';
    QTest::newRow("tab") << QByteArray("a\tb\tc\n1,1,1,1\t2\t3\n") << '\t';
    QTest::newRow("one column") << QByteArray("text\nhello; world; again\n") << ';';
    QTest::newRow("quoted headers") << QByteArray("\"a;x;y;z\",b\n") << ',';
}

void CsvReaderTest::findsTheSeparator()
{
    QFETCH(QByteArray, bytes);
    QTEST(CsvReader::detectSeparator(bytes), "separator");
}

void CsvReaderTest::whatIsWrittenComesBack()
{
    QRandomGenerator random(20261122);
    const QString alphabet = QStringLiteral(" ,;\"'\t\r\n=+-@ab1.αё\U0001F600");
    for (int round = 0; round < 2000; ++round) {
        QStringList row;
        for (int i = 0, columns = 2 + random.bounded(4); i < columns; ++i) {
            QString cell;
            for (int k = 0, length = random.bounded(8); k < length; ++k)
                cell += alphabet.at(random.bounded(int(alphabet.size()) - 2)); // never half of the pair at the end
            row.append(cell);
        }
        for (const auto guard : {CsvWriter::Guard::On, CsvWriter::Guard::Raw}) {
            auto source = TextSource::fromBytes(csvLine(row, guard), Encoding::Utf8);
            QVERIFY(source);
            CsvReader reader(**source, ',');
            CsvRecord record;
            QVERIFY2(reader.next(record), qPrintable(row.join(QLatin1Char('|'))));
            QStringList back = record.texts();
            if (guard == CsvWriter::Guard::On) {
                for (QString &cell : back)
                    cell = unguardCell(cell);
            }
            QCOMPARE(back, row);
            QVERIFY(!reader.next(record));
        }
    }
}

void CsvReaderTest::realFilesAreRead()
{
    const QString folder = test::sharedData(QStringLiteral("youtube-spam"));
    if (folder.isEmpty())
        QSKIP("the shared data are not here");
    const QList<std::pair<QString, int>> files{{QStringLiteral("Youtube01-Psy.csv"), 351},
        {QStringLiteral("Youtube02-KatyPerry.csv"), 351}, {QStringLiteral("Youtube05-Shakira.csv"), 371}};
    for (const auto &[name, records] : files) {
        auto source = TextSource::open(folder + QLatin1Char('/') + name);
        QVERIFY(source);
        CsvReader reader(**source);
        CsvRecord record;
        int count = 0;
        while (reader.next(record)) {
            QCOMPARE(record.size(), 5);
            ++count;
        }
        QCOMPARE(reader.error().code, ErrorCode::None);
        QCOMPARE(count, records);
    }
}

STOA_TEST(CsvReaderTest)
#include "csvreader_test.moc"
