// SPDX-License-Identifier: GPL-3.0-or-later
// Every line of the command line's contract, against the real program.
#include "tests/app/cliprocess.h"
#include "tests/support/shareddata.h"
#include "tests/support/testcase.h"

#include <QSet>
#include <QTest>

#include <sqlite3.h>
#include <sys/stat.h>

using namespace stoa::test;

namespace {

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '));
}

QSet<QString> keysOf(const QJsonObject &object)
{
    const QStringList keys = object.keys();
    return {keys.cbegin(), keys.cend()};
}

const QByteArray postsCsv
    = "date,time,account,text,kind,status,theme,labels,title,link\n"
      "2026-12-01,09:30,instagram:cafe,Good morning,photo,draft,MotivationMonday,island,Morning,\n"
      "2026-12-01,18:00,instagram:cafe;telegram:cafe,\"Evening, with\nmusic\",event,scheduled,,,Music,\n"
      ",,instagram:cafe,An idea,text,idea,,,Idea,\n"
      "2026-02-30,10:00,instagram:cafe,No such day,text,draft,,,Wrong,\n";

} // namespace

class CliContractTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void usageIsOne_data();
    void usageIsOne();
    void newAndInfo();
    void sampleInThreeLanguages();
    void checkTellsStates();
    void schemaExplainsEveryTable();
    void postsAndMove();
    void movesAreRefusedWithSix();
    void historyUndoRedo();
    void importOfComments();
    void inputsThatCannotBeRead_data();
    void inputsThatCannotBeRead();
    void searchIsLiteral();
    void rulesAsText();
    void metricsAndSamples();
    void exportsComeBack();
    void tokensDoNotChangeWithTheLanguage();
};

void CliContractTest::usageIsOne_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("unknown command") << words("dance a.stoa");
    QTest::newRow("unknown option") << words("info a.stoa --colour red");
    QTest::newRow("no file") << words("info");
    QTest::newRow("new without name") << words("new a.stoa");
    QTest::newRow("unknown zone") << words("new a.stoa --name A --zone Mars/Olympus");
    QTest::newRow("unknown language") << words("new a.stoa --name A --language xx");
}

void CliContractTest::usageIsOne()
{
    QFETCH(QStringList, arguments);
    const auto outcome = CliProcess().run(arguments);
    QCOMPARE(outcome.code, 1);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY(!outcome.messages.isEmpty());
}

void CliContractTest::newAndInfo()
{
    const CliProcess cli;
    const auto made = cli.run({QStringLiteral("new"), QStringLiteral("a.stoa"), QStringLiteral("--name"),
        QStringLiteral("Καφέ Αίγινα"), QStringLiteral("--zone"), QStringLiteral("Europe/Athens"),
        QStringLiteral("--language"), QStringLiteral("el")});
    QCOMPARE(made.code, 0);
    QVERIFY(made.object().contains(QStringLiteral("act")) && made.object().contains(QStringLiteral("changed")));
    const auto info = cli.run(words("info a.stoa"));
    QCOMPARE(info.code, 0);
    const QJsonObject object = info.object();
    QCOMPARE(keysOf(object),
        (QSet<QString>{QStringLiteral("name"), QStringLiteral("uuid"), QStringLiteral("schema"),
            QStringLiteral("min_reader"), QStringLiteral("readonly"), QStringLiteral("zone"),
            QStringLiteral("language"), QStringLiteral("counts"), QStringLiteral("history")}));
    QCOMPARE(object.value(QStringLiteral("name")).toString(), QStringLiteral("Καφέ Αίγινα"));
    QCOMPARE(object.value(QStringLiteral("zone")).toString(), QStringLiteral("Europe/Athens"));
    QCOMPARE(object.value(QStringLiteral("language")).toString(), QStringLiteral("el"));
    QCOMPARE(object.value(QStringLiteral("readonly")).toBool(true), false);
    QCOMPARE(keysOf(object.value(QStringLiteral("counts")).toObject()),
        (QSet<QString>{QStringLiteral("accounts"), QStringLiteral("posts"), QStringLiteral("variants"),
            QStringLiteral("comments"), QStringLiteral("rules"), QStringLiteral("samples")}));
    QCOMPARE(keysOf(object.value(QStringLiteral("history")).toObject()),
        (QSet<QString>{QStringLiteral("acts"), QStringLiteral("bytes")}));
    QCOMPARE(cli.run(words("new a.stoa --name Again")).code, 6); // never overwrites
    QCOMPARE(cli.run(words("new no/such/folder/a.stoa --name A")).code, 2);
    QCOMPARE(cli.run(words("info missing.stoa")).code, 2);
}

void CliContractTest::sampleInThreeLanguages()
{
    for (const char *language : {"en", "el", "ru"}) {
        const CliProcess cli;
        QCOMPARE(cli.run({QStringLiteral("sample"), QStringLiteral("s.stoa"), QStringLiteral("--language"),
                             QString::fromUtf8(language)})
                     .code,
            0);
        const QJsonObject info = cli.run(words("info s.stoa")).object();
        QCOMPARE(info.value(QStringLiteral("language")).toString(), QString::fromUtf8(language));
        const QJsonObject counts = info.value(QStringLiteral("counts")).toObject();
        QCOMPARE(counts.value(QStringLiteral("comments")).toInt(), 600);
        QCOMPARE(counts.value(QStringLiteral("rules")).toInt(), 20);
        QSet<QString> statuses;
        const QJsonArray posts = cli.run(words("posts s.stoa")).array();
        for (const QJsonValue &post : posts)
            statuses.insert(post.toObject().value(QStringLiteral("status")).toString());
        QCOMPARE(statuses.size(), 8); // every one
        QCOMPARE(
            cli.run(words("check s.stoa")).object().value(QStringLiteral("state")).toString(), QStringLiteral("sound"));
    }
}

void CliContractTest::checkTellsStates()
{
    const CliProcess cli;
    QCOMPARE(cli.run(words("new a.stoa --name A")).code, 0);
    const auto state = [&cli](const char *line, int code) {
        const auto outcome = cli.run(words(line));
        return outcome.code == code ? outcome.object().value(QStringLiteral("state")).toString()
                                    : QString::number(outcome.code);
    };
    QCOMPARE(state("check a.stoa", 0), QStringLiteral("sound"));
    cli.write(QStringLiteral("text.stoa"), "not a project at all");
    QCOMPARE(state("check text.stoa", 5), QStringLiteral("not_a_project"));
    cli.write(QStringLiteral("empty.stoa"), "");
    QCOMPARE(state("check empty.stoa", 5), QStringLiteral("not_a_project"));
    QVERIFY(QFile::copy(cli.path(QStringLiteral("a.stoa")), cli.path(QStringLiteral("cut.stoa"))));
    QVERIFY(QFile::resize(cli.path(QStringLiteral("cut.stoa")), 40'000));
    QCOMPARE(state("check cut.stoa", 3), QStringLiteral("damaged"));
    QCOMPARE(cli.run(words("info cut.stoa")).code, 3);
    QVERIFY(QFile::copy(cli.path(QStringLiteral("a.stoa")), cli.path(QStringLiteral("newer.stoa"))));
    sqlite3 *database = nullptr;
    QCOMPARE(sqlite3_open(QFile::encodeName(cli.path(QStringLiteral("newer.stoa"))).constData(), &database), SQLITE_OK);
    sqlite3_exec(database, "PRAGMA user_version=99", nullptr, nullptr, nullptr);
    sqlite3_close(database);
    QCOMPARE(state("check newer.stoa", 4), QStringLiteral("newer"));
    const auto info = cli.run(words("info newer.stoa"));
    QCOMPARE(info.code, 0);
    QVERIFY(info.object().value(QStringLiteral("readonly")).toBool());
    QCOMPARE(cli.run(words("undo newer.stoa")).code, 4);
    QCOMPARE(cli.run(words("move newer.stoa --post 5 --to 2026-12-24")).code, 4);
    QVERIFY(QDir(cli.path(QString())).mkdir(QStringLiteral("folder")));
    QCOMPARE(cli.run(words("check folder")).code, 2);
    QCOMPARE(::mkfifo(QFile::encodeName(cli.path(QStringLiteral("fifo"))).constData(), 0600), 0);
    QCOMPARE(cli.run(words("check fifo")).code, 2);
}

void CliContractTest::schemaExplainsEveryTable()
{
    const auto schema = CliProcess().run(words("schema"));
    QCOMPARE(schema.code, 0);
    const QJsonArray tables = schema.object().value(QStringLiteral("tables")).toArray();
    QVERIFY(tables.size() > 30);
    for (const QJsonValue &table : tables) {
        QVERIFY(!table.toObject().value(QStringLiteral("writer")).toString().isEmpty());
        if (table.toObject().value(QStringLiteral("table")) != QStringLiteral("comment_search"))
            QVERIFY(!table.toObject().value(QStringLiteral("columns")).toArray().isEmpty());
    }
}

void CliContractTest::postsAndMove()
{
    const CliProcess cli;
    QCOMPARE(cli.run(words("new a.stoa --name A --zone Europe/Athens")).code, 0);
    cli.write(QStringLiteral("posts.csv"), postsCsv);
    const QJsonObject dry = cli.run(words("import posts a.stoa posts.csv --dry-run")).object();
    QCOMPARE(dry.value(QStringLiteral("read")).toInt(), 4);
    QVERIFY(cli.run(words("posts a.stoa")).array().isEmpty());
    const QJsonObject imported = cli.run(words("import posts a.stoa posts.csv")).object();
    QCOMPARE(imported.value(QStringLiteral("added")).toInt(), 3);
    const QJsonObject rejected = imported.value(QStringLiteral("rejected")).toArray().at(0).toObject();
    QCOMPARE(rejected.value(QStringLiteral("line")).toInt(), 6); // the record before it has two lines
    QCOMPARE(rejected.value(QStringLiteral("column")).toString(), QStringLiteral("date"));
    QVERIFY(!rejected.value(QStringLiteral("reason")).toString().isEmpty());

    const QJsonArray posts = cli.run(words("posts a.stoa")).array();
    QCOMPARE(posts.size(), 3);
    const QJsonObject first = posts.at(0).toObject();
    QCOMPARE(keysOf(first),
        (QSet<QString>{QStringLiteral("id"), QStringLiteral("at"), QStringLiteral("status"), QStringLiteral("kind"),
            QStringLiteral("purpose"), QStringLiteral("theme"), QStringLiteral("title"), QStringLiteral("text"),
            QStringLiteral("accounts"), QStringLiteral("labels")}));
    QVERIFY(first.value(QStringLiteral("id")).isString());
    QCOMPARE(first.value(QStringLiteral("at")).toString(), QStringLiteral("2026-12-01T09:30"));
    QCOMPARE(first.value(QStringLiteral("accounts")).toArray(), QJsonArray{QStringLiteral("instagram:cafe")});
    QVERIFY(posts.at(2).toObject().value(QStringLiteral("at")).isNull()); // undated last
    QCOMPARE(cli.run(words("posts a.stoa --from 2026-12-01 --to 2026-12-01")).array().size(), 0); // half-open
    QCOMPARE(cli.run(words("posts a.stoa --from 2026-12-01 --to 2026-12-02")).array().size(), 2);

    const QString id = first.value(QStringLiteral("id")).toString();
    const auto move = [&cli, &id](const char *to) {
        return cli.run({QStringLiteral("move"), QStringLiteral("a.stoa"), QStringLiteral("--post"), id,
            QStringLiteral("--to"), QString::fromUtf8(to)});
    };
    const QJsonObject day = move("2026-12-24").object();
    QCOMPARE(keysOf(day),
        (QSet<QString>{QStringLiteral("act"), QStringLiteral("changed"), QStringLiteral("at"), QStringLiteral("utc"),
            QStringLiteral("resolved")}));
    QCOMPARE(day.value(QStringLiteral("at")).toString(), QStringLiteral("2026-12-24T09:30")); // its own time of day
    QCOMPARE(day.value(QStringLiteral("utc")).toString(), QStringLiteral("2026-12-24T07:30:00Z"));
    QCOMPARE(day.value(QStringLiteral("resolved")).toString(), QStringLiteral("exact"));
    QCOMPARE(day.value(QStringLiteral("changed")).toArray(), QJsonArray{id});
    QCOMPARE(move("2027-03-28T03:30").object().value(QStringLiteral("resolved")).toString(), QStringLiteral("gap"));
    const QJsonObject overlap = move("2027-10-31T03:30").object();
    QCOMPARE(overlap.value(QStringLiteral("resolved")).toString(), QStringLiteral("overlap"));
    QCOMPARE(overlap.value(QStringLiteral("utc")).toString(),
        QStringLiteral("2027-10-31T00:30:00Z")); // the first of the two
}

void CliContractTest::movesAreRefusedWithSix()
{
    const CliProcess cli;
    QCOMPARE(cli.run(words("sample s.stoa")).code, 0);
    QString published;
    QString draft;
    const QJsonArray posts = cli.run(words("posts s.stoa")).array();
    for (const QJsonValue &post : posts) {
        const QString status = post.toObject().value(QStringLiteral("status")).toString();
        (status == QLatin1String("published") ? published : draft)
            = post.toObject().value(QStringLiteral("id")).toString();
    }
    const auto move = [&cli](const QString &post, const char *to) {
        return cli
            .run({QStringLiteral("move"), QStringLiteral("s.stoa"), QStringLiteral("--post"), post,
                QStringLiteral("--to"), QString::fromUtf8(to)})
            .code;
    };
    QCOMPARE(move(published, "2026-12-24"), 6);
    QCOMPARE(move(draft, "2026-01-01T10:00"), 6);
    QCOMPARE(move(draft, "2026-13-01"), 1);
    QCOMPARE(move(QStringLiteral("12345"), "2026-12-24"), 1);
}

void CliContractTest::historyUndoRedo()
{
    const CliProcess cli;
    QCOMPARE(cli.run(words("new a.stoa --name A --zone Europe/Athens")).code, 0);
    QCOMPARE(cli.run(words("undo a.stoa")).code, 6); // nothing to undo
    cli.write(QStringLiteral("posts.csv"), postsCsv);
    QCOMPARE(cli.run(words("import posts a.stoa posts.csv")).code, 0);
    const QJsonObject act = cli.run(words("history a.stoa")).array().at(0).toObject();
    QCOMPARE(keysOf(act),
        (QSet<QString>{QStringLiteral("act"), QStringLiteral("at"), QStringLiteral("label"), QStringLiteral("kind"),
            QStringLiteral("undone")}));
    QCOMPARE(act.value(QStringLiteral("kind")).toString(), QStringLiteral("import"));
    QCOMPARE(act.value(QStringLiteral("at")).toString(), QStringLiteral("2026-11-22T12:00:00"));
    const auto undone = cli.run(words("undo a.stoa"));
    QCOMPARE(undone.code, 0);
    QCOMPARE(keysOf(undone.object()),
        (QSet<QString>{QStringLiteral("act"), QStringLiteral("label"), QStringLiteral("changed")}));
    QVERIFY(cli.run(words("posts a.stoa")).array().isEmpty());
    QVERIFY(cli.run(words("history a.stoa")).array().at(0).toObject().value(QStringLiteral("undone")).toBool());
    QCOMPARE(cli.run(words("redo a.stoa")).code, 0);
    QCOMPARE(cli.run(words("posts a.stoa")).array().size(), 3);
    QCOMPARE(cli.run(words("redo a.stoa")).code, 6);
}

void CliContractTest::importOfComments()
{
    const CliProcess cli;
    QCOMPARE(cli.run(words("new a.stoa --name A --zone Europe/Athens")).code, 0);
    cli.write(QStringLiteral("c.csv"),
        "Nr;Wann;Wer;Was\n1;2026-11-01T10:00:00;Anna;Hello\n2;2026-11-31T10:00:00;Petros;No such day\n");
    const auto unknown = cli.run(words("import comments a.stoa c.csv --account facebook:cafe"));
    QCOMPARE(unknown.code, 6); // unreadable layout
    const auto mapped = cli.run(
        words("import comments a.stoa c.csv --account facebook:cafe --map id=Nr,time=Wann,author=Wer,text=Was"));
    QCOMPARE(mapped.code, 0);
    QCOMPARE(mapped.object().value(QStringLiteral("added")).toInt(), 1);
    const QJsonObject rejected = mapped.object().value(QStringLiteral("rejected")).toArray().at(0).toObject();
    QCOMPARE(rejected.value(QStringLiteral("line")).toInt(), 3);
    QCOMPARE(rejected.value(QStringLiteral("column")).toString(), QStringLiteral("Wann"));
    const QString spam = sharedData(QStringLiteral("youtube-spam/Youtube01-Psy.csv"));
    if (spam.isEmpty())
        QSKIP("the shared data are not here");
    const auto once = cli.run({QStringLiteral("import"), QStringLiteral("comments"), QStringLiteral("a.stoa"), spam,
        QStringLiteral("--account"), QStringLiteral("youtube:psy")});
    QCOMPARE(once.object().value(QStringLiteral("layout")).toString(), QStringLiteral("youtube-spam"));
    QCOMPARE(once.object().value(QStringLiteral("added")).toInt(), 350);
    const auto twice = cli.run({QStringLiteral("import"), QStringLiteral("comments"), QStringLiteral("a.stoa"), spam,
        QStringLiteral("--account"), QStringLiteral("youtube:psy")});
    QCOMPARE(twice.object().value(QStringLiteral("same")).toInt(), 350);
    QCOMPARE(twice.object().value(QStringLiteral("added")).toInt(), 0);
    QCOMPARE(cli.run(words("undo a.stoa")).code, 0);
    QCOMPARE(cli.run(words("info a.stoa"))
                 .object()
                 .value(QStringLiteral("counts"))
                 .toObject()
                 .value(QStringLiteral("comments"))
                 .toInt(),
        1);
}

void CliContractTest::inputsThatCannotBeRead_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("code");
    QTest::newRow("missing") << QStringLiteral("missing.csv") << QByteArray() << 2;
    QTest::newRow("folder") << QStringLiteral("folder") << QByteArray() << 2;
    QTest::newRow("fifo") << QStringLiteral("fifo") << QByteArray() << 2;
    QTest::newRow("empty") << QStringLiteral("empty.csv") << QByteArray("") << 6;
    QTest::newRow("unclosed quote") << QStringLiteral(
        "q.csv") << QByteArray("COMMENT_ID,AUTHOR,DATE,CONTENT,CLASS\n1,A,2013-11-07T06:20:48,\"open\n")
                                    << 6;
    QTest::newRow("nul") << QStringLiteral("n.csv")
                         << QByteArrayLiteral("COMMENT_ID,AUTHOR,DATE,CONTENT,CLASS\n1,A\0B,2013-11-07T06:20:48,x,1\n")
                         << 6;
    QTest::newRow("10,000 columns") << QStringLiteral("w.csv") << QByteArray("a,").repeated(10'000) + "\n" << 6;
}

void CliContractTest::inputsThatCannotBeRead()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(int, code);
    const CliProcess cli;
    QCOMPARE(cli.run(words("new a.stoa --name A")).code, 0);
    if (name == QLatin1String("folder"))
        QVERIFY(QDir(cli.path(QString())).mkdir(name));
    else if (name == QLatin1String("fifo"))
        QCOMPARE(::mkfifo(QFile::encodeName(cli.path(name)).constData(), 0600), 0);
    else if (name != QLatin1String("missing.csv"))
        cli.write(name, content);
    for (const char *kind : {"comments", "posts", "samples"}) {
        const auto outcome = cli.run({QStringLiteral("import"), QString::fromUtf8(kind), QStringLiteral("a.stoa"), name,
            QStringLiteral("--account"), QStringLiteral("youtube:a")});
        QVERIFY2(
            outcome.code == code, qPrintable(QStringLiteral("%1: %2").arg(QString::fromUtf8(kind)).arg(outcome.code)));
        QVERIFY(!outcome.messages.isEmpty());
    }
    QVERIFY(cli.run(words("history a.stoa")).array().isEmpty());
}

void CliContractTest::searchIsLiteral()
{
    const CliProcess cli;
    QCOMPARE(cli.run(words("new a.stoa --name A --zone Europe/Athens")).code, 0);
    cli.write(QStringLiteral("c.csv"),
        QByteArrayLiteral(
            "COMMENT_ID,AUTHOR,DATE,CONTENT,CLASS\n1,Anna,2026-11-01T10:00:00,Ο ΚΑΦΕΣ είναι \"τέλειος\" AND hot,0\n"
            "2,Boris,2026-11-02T10:00:00,Ёлка и кофе NEAR the door*,0\n3,Eve,2026-11-03T10:00:00,cold coffee,0\n"));
    QCOMPARE(cli.run(words("import comments a.stoa c.csv --account youtube:a")).code, 0);
    const auto found = [&cli](const char *query) {
        return cli.run({QStringLiteral("search"), QStringLiteral("a.stoa"), QString::fromUtf8(query)}).array();
    };
    QCOMPARE(found("καφες").size(), 1);
    QCOMPARE(found("елка").size(), 1);
    QCOMPARE(found("cof").size(), 1); // the last word is a prefix
    QCOMPARE(found("cof hot").size(), 0); // words before it are whole
    QCOMPARE(found("\"coffee cold\"").size(), 0);
    QCOMPARE(found("\"cold coffee\"").size(), 1);
    for (const char *query : {"AND", "NEAR(", "*", "\"", "door*", "-x", "^a", "a OR b", "' OR 1=1 --"})
        QVERIFY2(!found(query).contains(QJsonValue())
                && cli.run({QStringLiteral("search"), QStringLiteral("a.stoa"), QString::fromUtf8(query)}).code == 0,
            query);
    const QJsonObject hit = found("καφες").at(0).toObject();
    QCOMPARE(keysOf(hit),
        (QSet<QString>{QStringLiteral("id"), QStringLiteral("at"), QStringLiteral("account"), QStringLiteral("author"),
            QStringLiteral("text"), QStringLiteral("hits")}));
    QCOMPARE(hit.value(QStringLiteral("hits")).toArray(), (QJsonArray{QJsonArray{2, 7}})); // code points, end excluded
    QCOMPARE(hit.value(QStringLiteral("account")).toString(), QStringLiteral("youtube:a"));
    QCOMPARE(hit.value(QStringLiteral("at")).toString(), QStringLiteral("2026-11-01T10:00:00"));
}

void CliContractTest::rulesAsText()
{
    const CliProcess cli;
    QCOMPARE(cli.run(words("sample s.stoa")).code, 0);
    QCOMPARE(cli.run(words("rules list s.stoa")).array().size(), 20);
    const auto exported = cli.run(words("rules export s.stoa"));
    QCOMPARE(exported.code, 0);
    cli.write(QStringLiteral("wrong.rules"), "rule \"x\" on\n  contains nonsense here\n");
    const auto wrong = cli.run(words("rules import s.stoa wrong.rules"));
    QCOMPARE(wrong.code, 6);
    QVERIFY2(wrong.messages.contains('2'), wrong.messages.constData()); // names the line
    QCOMPARE(cli.run(words("rules list s.stoa")).array().size(), 20);
    cli.write(QStringLiteral("one.rules"), "rule \"Prizes\" on\n  words \"prize\"\n  then mark as spam, hide\n");
    const auto match = cli.run({QStringLiteral("rules"), QStringLiteral("match"), QStringLiteral("s.stoa"),
        QStringLiteral("--text"), QStringLiteral("call +30 210 1234567 now, visit http://win.example")});
    QCOMPARE(match.code, 0);
    for (const QJsonValue &verdict : match.array())
        QCOMPARE(keysOf(verdict.toObject()),
            (QSet<QString>{QStringLiteral("rule"), QStringLiteral("condition"), QStringLiteral("spans"),
                QStringLiteral("action"), QStringLiteral("stopped"), QStringLiteral("protected")}));
    const auto backtest = cli.run(words("rules backtest s.stoa --rules one.rules"));
    QCOMPARE(backtest.code, 0);
    QCOMPARE(backtest.array().size(), 1);
    QCOMPARE(keysOf(backtest.array().at(0).toObject()),
        (QSet<QString>{QStringLiteral("rule"), QStringLiteral("hits"), QStringLiteral("share"),
            QStringLiteral("protected"), QStringLiteral("by_month"), QStringLiteral("samples")}));
    QCOMPARE(cli.run(words("rules backtest s.stoa")).array().size(), 20);
}

void CliContractTest::metricsAndSamples()
{
    const CliProcess cli;
    QCOMPARE(cli.run(words("new a.stoa --name A --zone Europe/Athens")).code, 0);
    const QJsonArray list = cli.run(words("metrics a.stoa --list")).array();
    QVERIFY(list.size() > 20);
    for (const QJsonValue &metric : list) {
        QCOMPARE(keysOf(metric.toObject()),
            (QSet<QString>{QStringLiteral("id"), QStringLiteral("version"), QStringLiteral("formula"),
                QStringLiteral("unit"), QStringLiteral("base"), QStringLiteral("adds")}));
    }
    cli.write(QStringLiteral("s.csv"),
        "time,metric,value\n2026-11-01,likes,10\n2026-11-02,likes,30\n2026-11-02,impressions,-5\n");
    const auto imported
        = cli.run(words("import samples a.stoa s.csv --account facebook:a --map time=time,metric=metric,value=value"));
    QCOMPARE(imported.code, 0);
    QCOMPARE(imported.object().value(QStringLiteral("added")).toInt(), 2);
    QCOMPARE(imported.object()
                 .value(QStringLiteral("rejected"))
                 .toArray()
                 .at(0)
                 .toObject()
                 .value(QStringLiteral("line"))
                 .toInt(),
        4);
    const QJsonArray days
        = cli.run(words("metrics a.stoa --metric likes --from 2026-11-01 --to 2026-11-04 --by day")).array();
    QCOMPARE(days.size(), 3);
    QCOMPARE(keysOf(days.at(0).toObject()),
        (QSet<QString>{QStringLiteral("bucket"), QStringLiteral("value"), QStringLiteral("inputs"),
            QStringLiteral("covered"), QStringLiteral("of")}));
    QCOMPARE(days.at(1).toObject().value(QStringLiteral("bucket")).toString(), QStringLiteral("2026-11-02"));
    QCOMPARE(days.at(1).toObject().value(QStringLiteral("value")).toDouble(), 30.0);
    QVERIFY(days.at(2).toObject().value(QStringLiteral("value")).isNull()); // missing is not zero
    QCOMPARE(cli.run(words("metrics a.stoa --metric nonsense --from 2026-11-01 --to 2026-11-04")).code, 1);
}

void CliContractTest::exportsComeBack()
{
    const CliProcess cli;
    QCOMPARE(cli.run(words("sample s.stoa")).code, 0);
    for (const char *kind : {"comments", "posts", "samples"}) {
        for (const char *format : {"csv", "json"}) {
            const QString out = QStringLiteral("%1.%2").arg(QString::fromUtf8(kind), QString::fromUtf8(format));
            const auto outcome = cli.run({QStringLiteral("export"), QString::fromUtf8(kind), QStringLiteral("s.stoa"),
                QStringLiteral("--format"), QString::fromUtf8(format), QStringLiteral("-o"), out});
            QVERIFY2(outcome.code == 0, outcome.messages.constData());
            QVERIFY(outcome.object().value(QStringLiteral("rows")).toInt() > 0);
            QVERIFY(QFile::exists(cli.path(out)));
        }
    }
    QCOMPARE(cli.run(words("new b.stoa --name B --zone Europe/Athens")).code, 0);
    const auto comments = cli.run(words("import comments b.stoa comments.csv"));
    QVERIFY2(comments.code == 0, comments.messages.constData());
    QCOMPARE(comments.object().value(QStringLiteral("added")).toInt(), 600);
    const auto posts = cli.run(words("import posts b.stoa posts.csv"));
    QVERIFY2(posts.code == 0, posts.messages.constData());
    QVERIFY(posts.object().value(QStringLiteral("rejected")).toArray().isEmpty());
}

void CliContractTest::tokensDoNotChangeWithTheLanguage()
{
    CliProcess cli;
    QCOMPARE(cli.run(words("sample s.stoa --language ru")).code, 0);
    const QSet<QString> statuses{QStringLiteral("idea"), QStringLiteral("draft"), QStringLiteral("in_review"),
        QStringLiteral("changes_requested"), QStringLiteral("approved"), QStringLiteral("scheduled"),
        QStringLiteral("published"), QStringLiteral("failed")};
    const QJsonArray posts = cli.run(words("posts s.stoa")).array();
    for (const QJsonValue &post : posts) {
        QVERIFY(statuses.contains(post.toObject().value(QStringLiteral("status")).toString()));
        const QString purpose = post.toObject().value(QStringLiteral("purpose")).toString();
        QVERIFY(purpose == QLatin1String("useful") || purpose == QLatin1String("selling"));
    }
}

STOA_TEST(CliContractTest)
#include "clicontract_test.moc"
