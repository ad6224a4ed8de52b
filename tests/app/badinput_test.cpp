// SPDX-License-Identifier: GPL-3.0-or-later
// What every importer and the opening of a project must survive: a clear message with the place, and a project that is
// row for row what it was.
#include "tests/app/cliprocess.h"
#include "tests/support/testcase.h"

#include <QCryptographicHash>
#include <QStandardPaths>
#include <QTest>

#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace stoa::test;

namespace {

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

//! Every row of every table, as text; but for the program's facts, which tell when it was open, and
//! the search index, which another installation makes anew.
QByteArray dumpOf(const QString &path)
{
    sqlite3 *database = nullptr;
    QByteArray dump;
    if (sqlite3_open_v2(path.toUtf8().constData(), &database, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK)
        return dump;
    QList<QByteArray> tables;
    const auto each = [&](const QByteArray &sql, const auto &row) {
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(database, sql.constData(), -1, &statement, nullptr);
        while (statement && sqlite3_step(statement) == SQLITE_ROW)
            row(statement);
        sqlite3_finalize(statement);
    };
    each("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' AND name <> "
         "'project_fact' AND name NOT LIKE '%search%' ORDER BY name",
        [&](sqlite3_stmt *row) { tables << reinterpret_cast<const char *>(sqlite3_column_text(row, 0)); });
    for (const QByteArray &table : std::as_const(tables)) {
        each("SELECT * FROM \"" + table + "\"", [&](sqlite3_stmt *row) {
            dump += table;
            for (int column = 0; column < sqlite3_column_count(row); ++column) {
                dump += '|';
                const auto *bytes = static_cast<const char *>(sqlite3_column_blob(row, column));
                dump += bytes ? QByteArray(bytes, sqlite3_column_bytes(row, column)).toHex() : QByteArray("-");
            }
            dump += '\n';
        });
    }
    sqlite3_close(database);
    return dump;
}

struct Kind
{
    const char *name;
    QByteArray head;
    QByteArray good; //!< one good row; %1 is its number
};

const QList<Kind> &kinds()
{
    static const QList<Kind> all{
        {"comments", "id,time,author,text,post,parent,url,likes,account\n",
            "c%1,2026-11-0%1T10:00:00,Ann,Hello,,,,3,\n"},
        {"posts", "date,time,text,status\n", "2026-12-0%1,10:00,Post %1,draft\n"},
        {"samples", "date,likes\n", "2026-11-0%1,5\n"},
    };
    return all;
}

QByteArray goodRow(const Kind &kind, int number)
{
    return QByteArray(kind.good).replace("%1", QByteArray::number(number));
}

CliProcess::Outcome importOf(const CliProcess &cli, const Kind &kind, const QString &file)
{
    return cli.run({text("import"), text(kind.name), text("a.stoa"), file, text("--account"), text("youtube:a")});
}

} // namespace

class BadInputTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusedWhole_data();
    void refusedWhole();
    void badRowsAreNamed_data();
    void badRowsAreNamed();
    void otherEncodingsAreRead();
    void withoutPermission();
    void onAFullDisk();
    void rulesThatCannotBeRead();
    void projectsThatCannotBeOpened_data();
    void projectsThatCannotBeOpened();

private:
    static void newProject(const CliProcess &cli)
    {
        QCOMPARE(cli.run({text("new"), text("a.stoa"), text("--name"), text("A")}).code, 0);
        for (const Kind &kind : kinds()) {
            cli.write(text("first.csv"), kind.head + goodRow(kind, 1));
            QCOMPARE(importOf(cli, kind, text("first.csv")).code, 0);
        }
    }
};

void BadInputTest::refusedWhole_data()
{
    // A good row stands before what is wrong: nothing of it may stay.
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QByteArray>("place"); // that the message must name
    QTest::newRow("unclosed quote") << QByteArray("\"2026-11-03,never closed\n") << QByteArray("3");
    QTest::newRow("NUL") << QByteArray("2026-11-03,a\0b,c,d\n", 19) << QByteArray("3");
    QTest::newRow("10,000 columns") << QByteArray(10'000, ',') + '\n' << QByteArray("3");
    QTest::newRow("a field of 2 MB") << QByteArray(2'000'000, 'x') + '\n' << QByteArray("3");
    QTest::newRow("cut inside a quote") << QByteArray("2026-11-03,\"cut he") << QByteArray("3");
    QTest::newRow("letters that are not UTF-8") << QByteArray("2026-11-03,\xff\xfe\xfd\n") << QByteArray("3");
    QTest::newRow("200 MB and more") << QByteArray("200 MB") << QByteArray("200");
}

void BadInputTest::refusedWhole()
{
    QFETCH(QByteArray, after);
    QFETCH(QByteArray, place);
    const CliProcess cli;
    newProject(cli);
    for (const Kind &kind : kinds()) {
        // The mark says UTF-8: what is not is wrong, and no guess is made.
        const QString path = cli.write(text("bad.csv"),
            "\xef\xbb\xbf" + kind.head + goodRow(kind, 2) + (after == "200 MB" ? QByteArray() : after));
        if (after == "200 MB")
            QVERIFY(QFile::resize(path, qint64(201) * 1024 * 1024));
        const QByteArray before = dumpOf(cli.path(text("a.stoa")));
        QVERIFY(!before.isEmpty());
        const auto outcome = importOf(cli, kind, text("bad.csv"));
        QVERIFY2(outcome.code == 6, QByteArray(kind.name) + ": " + QByteArray::number(outcome.code) + outcome.messages);
        QVERIFY2(outcome.messages.contains(place), QByteArray(kind.name) + ": " + outcome.messages);
        QVERIFY(outcome.messages.size() < 1000);
        QCOMPARE(dumpOf(cli.path(text("a.stoa"))), before);
    }
}

void BadInputTest::badRowsAreNamed_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("row");
    // Of two rows with one id the later counts: an export that grew by appending has the newer text there.
    QTest::newRow("comment, no such day")
        << QByteArray("comments") << QByteArray("c3,2026-02-30T10:00:00,Ann,Hi,,,,1,\n");
    QTest::newRow("comment, no such hour")
        << QByteArray("comments") << QByteArray("c3,2026-02-03T25:61:00,Ann,Hi,,,,1,\n");
    QTest::newRow("comment, the year 99999")
        << QByteArray("comments") << QByteArray("c3,99999-02-03T10:00:00,Ann,Hi,,,,1,\n");
    QTest::newRow("comment, negative likes")
        << QByteArray("comments") << QByteArray("c3,2026-02-03T10:00:00,Ann,Hi,,,,-5,\n");
    QTest::newRow("comment, astronomic likes")
        << QByteArray("comments") << QByteArray("c3,2026-02-03T10:00:00,Ann,Hi,,,,99999999999999999999999,\n");
    QTest::newRow("comment, no text") << QByteArray("comments") << QByteArray("c3,2026-02-03T10:00:00,Ann,,,,,1,\n");
    QTest::newRow("comment, id twice") << QByteArray("comments")
                                       << QByteArray("c2,2026-02-03T10:00:00,Ben,Other,,,,1,\n");
    QTest::newRow("post, no such day") << QByteArray("posts") << QByteArray("2026-02-30,10:00,No day,draft\n");
    QTest::newRow("post, unknown status") << QByteArray("posts") << QByteArray("2026-12-03,10:00,What,teapot\n");
    QTest::newRow("number, no such day") << QByteArray("samples") << QByteArray("2026-02-30,5\n");
    QTest::newRow("number, negative") << QByteArray("samples") << QByteArray("2026-11-03,-5\n");
    QTest::newRow("number, astronomic") << QByteArray("samples") << QByteArray("2026-11-03,1e300\n");
    QTest::newRow("number, no number") << QByteArray("samples") << QByteArray("2026-11-03,many\n");
    QTest::newRow("number, the day twice") << QByteArray("samples") << QByteArray("2026-11-02,6\n");
}

void BadInputTest::badRowsAreNamed()
{
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, row);
    const CliProcess cli;
    newProject(cli);
    const auto found
        = std::find_if(kinds().cbegin(), kinds().cend(), [&](const Kind &candidate) { return kind == candidate.name; });
    cli.write(text("bad.csv"), found->head + goodRow(*found, 2) + row);
    const auto outcome = importOf(cli, *found, text("bad.csv"));
    QVERIFY2(outcome.code == 0, outcome.messages);
    const QJsonObject summary = outcome.object();
    QCOMPARE(summary.value(text("added")).toInt(), 1); // the good row comes in
    const QJsonArray rejected = summary.value(text("rejected")).toArray();
    QVERIFY2(rejected.size() == 1, outcome.out);
    const bool isTwice = row.startsWith("c2");
    QCOMPARE(rejected.first().toObject().value(text("line")).toInt(), isTwice ? 2 : 3);
    QVERIFY(!rejected.first().toObject().value(text("reason")).toString().isEmpty());
}

void BadInputTest::otherEncodingsAreRead()
{
    const CliProcess cli;
    newProject(cli);
    const QByteArray windows
        = "id;time;author;text;post;parent;url;likes;account\nk1;2026-11-09T10:00:00;\xcc\xe0\xf0\xe8\xed\xe0;"
          "\xce\xf7\xe5\xed\xfc \xe2\xea\xf3\xf1\xed\xfb\xe9 \xea\xee\xf4\xe5;;;;1;\n";
    cli.write(text("cp1251.csv"), windows);
    QCOMPARE(importOf(cli, kinds().constFirst(), text("cp1251.csv")).code, 0);
    QCOMPARE(cli.run({text("search"), text("a.stoa"), text("вкусный кофе")}).array().size(), 1);
}

void BadInputTest::withoutPermission()
{
    const CliProcess cli;
    newProject(cli);
    const QString closed = cli.write(text("closed.csv"), kinds().constFirst().head);
    QVERIFY(QFile::setPermissions(closed, QFile::Permissions()));
    // The superuser may read everything, so he becomes nobody for this.
    const bool isRoot = ::geteuid() == 0;
    const QByteArray before = dumpOf(cli.path(text("a.stoa")));
    for (const Kind &kind : kinds()) {
        QStringList arguments{
            text("import"), text(kind.name), text("a.stoa"), text("closed.csv"), text("--account"), text("youtube:a")};
        QString program = text(STOA_CLI);
        if (isRoot) {
            for (const QString &open : {cli.path(QString()), cli.path(text("home")), cli.path(text("a.stoa"))})
                QVERIFY(QFile::setPermissions(open, QFile::Permissions(0x7777)));
            arguments = QStringList{text("--reuid=65534"), text("--regid=65534"), text("--clear-groups"), program}
                + arguments;
            program = text("setpriv");
        }
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(text("STOA_HOME"), cli.path(text("nobody")));
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(cli.path(QString()));
        process.start(program, arguments);
        QVERIFY(process.waitForFinished(60'000));
        const QByteArray said = process.readAllStandardError();
        if (isRoot && (process.exitCode() == 126 || process.exitCode() == 127 || said.startsWith("setpriv")))
            QSKIP("the program lies where nobody else may start it");
        QVERIFY2(process.exitCode() == 2, said + QByteArray::number(process.exitCode()));
        QVERIFY2(said.contains("closed.csv") || said.contains("no_permission"), said);
    }
    QCOMPARE(dumpOf(cli.path(text("a.stoa"))), before);
}

void BadInputTest::onAFullDisk()
{
    // A small disk of its own, where the system allows one: a new mount namespace with a file system of 2 MB.
    const CliProcess cli;
    newProject(cli);
    QByteArray many = kinds().constFirst().head;
    for (int i = 0; i < 30'000; ++i)
        many += "m" + QByteArray::number(i) + ",2026-11-01T10:00:00,Ann,Some words that take room,,,,1,\n";
    cli.write(text("many.csv"), many);
    const QString script
        = text("set -e; mkdir -p small; mount -t tmpfs -o size=2m tmpfs small || exit 77; cp a.stoa small/; "
               "cd small; set +e; \"$0\" import comments a.stoa ../many.csv --account youtube:a; code=$?; "
               "\"$0\" check a.stoa >/dev/null 2>&1 || exit 78; cp a.stoa ../after.stoa; exit $code");
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(text("STOA_HOME"), cli.path(text("home")));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(cli.path(QString()));
    process.start(text("unshare"), {text("-m"), text("bash"), text("-c"), script, text(STOA_CLI)});
    if (!process.waitForFinished(120'000) || process.exitCode() == 77 || process.exitCode() == 1)
        QSKIP("no small disk can be made here");
    const QByteArray said = process.readAllStandardError();
    QVERIFY2(process.exitCode() != 0 && process.exitCode() != 78, said);
    QVERIFY2(!said.isEmpty(), "a full disk and no word of it");
    const auto comments = [](const QString &path) {
        const QByteArray dump = dumpOf(path);
        return dump.count("\ncomment|") + (dump.startsWith("comment|") ? 1 : 0);
    };
    QCOMPARE(comments(cli.path(text("after.stoa"))), comments(cli.path(text("a.stoa"))));
}

void BadInputTest::rulesThatCannotBeRead()
{
    const CliProcess cli;
    newProject(cli);
    const QByteArray good = "rule \"Good\" on\n  words \"x\"\n  then hide\n";
    const QByteArray before = dumpOf(cli.path(text("a.stoa")));
    const std::pair<QByteArray, QByteArray> cases[] = {
        {"", ""},
        {good + "rule \"Open\" on\n  words \"never closed\n  then hide\n", "5"},
        {good + QByteArray("rule \"N\0l\" on\n  words \"y\"\n  then hide\n", 38), "4"},
        {good + "rule \"Bad\" on\n  expression /(a/\n  then hide\n", "5"},
        {good + "rule \"Cut\" on\n  words \"y\"\n", "5"},
        {"\xef\xbb\xbf" + good + "rule \"\xff\xfe\" on\n  words \"y\"\n  then hide\n", ""},
        {good + "rule \"Wide\" on\n  words " + QByteArray("\"a\", ").repeated(20'000) + "\"b\"\n  then teapot\n", ""},
    };
    for (const auto &[rules, line] : cases) {
        cli.write(text("r.txt"), rules);
        const auto outcome = cli.run({text("rules"), text("import"), text("a.stoa"), text("r.txt")});
        QVERIFY2(outcome.code != 0 && outcome.code != -1 && outcome.code != -2, rules.left(200));
        QVERIFY2(outcome.messages.contains(line) && outcome.messages.size() > 5, outcome.messages.left(500));
        QCOMPARE(dumpOf(cli.path(text("a.stoa"))), before);
    }
    QVERIFY(cli.run({text("rules"), text("import"), text("a.stoa"), text(".")}).code == 2);
    QCOMPARE(::mkfifo(QFile::encodeName(cli.path(text("fifo"))).constData(), 0600), 0);
    QVERIFY(cli.run({text("rules"), text("import"), text("a.stoa"), text("fifo")}).code == 2);
}

void BadInputTest::projectsThatCannotBeOpened_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"empty", "200 MB of zeros", "text", "a cut file", "zeros in the middle",
             "a NUL in the header", "another program's database", "folder", "fifo"})
        QTest::newRow(how) << text(how);
}

void BadInputTest::projectsThatCannotBeOpened()
{
    QFETCH(QString, how);
    const CliProcess cli;
    newProject(cli);
    QFile whole(cli.path(text("a.stoa")));
    QVERIFY(whole.open(QIODevice::ReadOnly));
    QByteArray bytes = whole.readAll();
    const QString path = cli.path(text("b.stoa"));
    if (how == text("folder")) {
        QVERIFY(QDir(cli.path(QString())).mkdir(text("b.stoa")));
    } else if (how == text("fifo")) {
        QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    } else if (how == text("another program's database")) {
        sqlite3 *other = nullptr;
        QCOMPARE(sqlite3_open(path.toUtf8().constData(), &other), SQLITE_OK);
        QCOMPARE(
            sqlite3_exec(other, "CREATE TABLE t (a); INSERT INTO t VALUES (1)", nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(other);
    } else {
        if (how == text("empty"))
            bytes.clear();
        else if (how == text("text"))
            bytes = "This is a letter, not a project.\n";
        else if (how == text("a cut file"))
            bytes.truncate(bytes.size() / 2 + 100);
        else if (how == text("zeros in the middle"))
            bytes.replace(8192, 65536, QByteArray(65536, '\0'));
        else if (how == text("a NUL in the header"))
            bytes[3] = '\0';
        cli.write(text("b.stoa"), how.startsWith(text("200")) ? QByteArray() : bytes);
        if (how.startsWith(text("200")))
            QVERIFY(QFile::resize(path, qint64(200) * 1024 * 1024));
    }
    const auto fingerprint = [&path] {
        QFile file(path);
        if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
            return QByteArray();
        QCryptographicHash hash(QCryptographicHash::Sha256);
        hash.addData(&file);
        return hash.result();
    };
    const QByteArray before = fingerprint();
    for (const char *command : {"info", "check", "history", "undo", "posts"}) {
        const auto outcome = cli.run({text(command), text("b.stoa")});
        QVERIFY2(outcome.code > 0, QByteArray(command) + ": " + QByteArray::number(outcome.code));
        QVERIFY2(!outcome.messages.isEmpty() || !outcome.out.isEmpty(), command);
    }
    QCOMPARE(fingerprint(), before); // not a byte of it was touched
    QVERIFY(!QFile::exists(path + text("-journal")));
}

STOA_TEST(BadInputTest)
#include "badinput_test.moc"
