// SPDX-License-Identifier: GPL-3.0-or-later
// stoa-cli days, preflight and calendar files.
#include "tests/app/cliprocess.h"
#include "tests/support/testcase.h"

#include <QSet>
#include <QStandardPaths>
#include <QtEndian>
#include <QTest>

#include <sqlite3.h>

namespace stoa {

class CliCalendarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void daysOfARange();
    void daysOfAProjectGoInAndOut();
    void preflightTellsFindings();
    void preflightTellsWhatMediaDoNotFit();
    void calendarFilesGoOutAndIn();
    void pagesForTheClient();
    void pagesHaveTheirTexts();
    void postsAsASpreadsheet();
    void exportsSayWhatIsWrong_data();
    void exportsSayWhatIsWrong();

private:
    static QStringList words(const char *line) { return QString::fromUtf8(line).split(QLatin1Char(' ')); }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

void CliCalendarTest::daysOfARange()
{
    test::CliProcess cli;
    const auto octopus = cli.run(words("days --from 2026-10-08 --to 2026-10-09 --language el"));
    QCOMPARE(octopus.code, 0);
    QVERIFY(!octopus.array().isEmpty());
    QSet<QString> ids;
    for (const QJsonValue &day : octopus.array()) {
        QCOMPARE(day.toObject().value(QStringLiteral("date")).toString(), QStringLiteral("2026-10-08"));
        QVERIFY(!day.toObject().value(QStringLiteral("source")).toString().isEmpty());
        ids << day.toObject().value(QStringLiteral("id")).toString();
    }
    QVERIFY(ids.contains(QStringLiteral("octopus-day")));
    const auto greece = cli.run(words("days --from 2027-05-01 --to 2027-05-04 --packs greece"));
    QSet<QString> packs;
    for (const QJsonValue &day : greece.array())
        packs << day.toObject().value(QStringLiteral("pack")).toString();
    QVERIFY(greece.array().size() >= 2); // Labour Day; Orthodox Easter of 2027 is on 2 May, its Monday on the 3rd
    QCOMPARE(packs, QSet<QString>{QStringLiteral("greece")});
    QCOMPARE(cli.run(words("days --from 2027-05-01")).code, 1);
    QCOMPARE(cli.run(words("days --from 2027-05-01 --to 2027-05-04 --packs atlantis")).code, 1);
    QCOMPARE(cli.run(words("days --from 2027-05-01 --to 2027-05-04 --language la")).code, 1);
}

void CliCalendarTest::daysOfAProjectGoInAndOut()
{
    test::CliProcess cli;
    QCOMPARE(cli.run(words("new a.stoa --name A --language el")).code, 0);
    cli.write(QStringLiteral("d.csv"),
        "name,rule,since,hashtag\nBirthday,2 saturday 06,2016,#OurBirthday\nBroken,31.31.,,\n");
    const auto dry = cli.run(words("import days a.stoa d.csv --dry-run"));
    QCOMPARE(dry.object().value(QStringLiteral("added")).toInt(), 1);
    QVERIFY(cli.run(words("days a.stoa --from 2026-06-13 --to 2026-06-14 --packs pets")).array().isEmpty());
    const auto in = cli.run(words("import days a.stoa d.csv"));
    QCOMPARE(in.code, 0);
    QCOMPARE(in.object().value(QStringLiteral("added")).toInt(), 1);
    QCOMPARE(in.object().value(QStringLiteral("changed")).toArray().size(), 1);
    QVERIFY(dry.object().value(QStringLiteral("changed")).toArray().isEmpty());
    const QJsonArray rejected = in.object().value(QStringLiteral("rejected")).toArray();
    QCOMPARE(rejected.size(), 1);
    QCOMPARE(rejected.first().toObject().value(QStringLiteral("line")).toInt(), 3);
    QCOMPARE(cli.run(words("import days a.stoa d.csv")).object().value(QStringLiteral("same")).toInt(), 1);

    const QJsonArray days = cli.run(words("days a.stoa --from 2026-06-13 --to 2026-06-14 --packs pets")).array();
    QCOMPARE(days.size(), 1);
    const QJsonObject own = days.first().toObject();
    QCOMPARE(own.value(QStringLiteral("name")).toString(), QStringLiteral("Birthday"));
    QCOMPARE(own.value(QStringLiteral("pack")).toString(), QStringLiteral("client"));
    QCOMPARE(own.value(QStringLiteral("years")).toInt(), 10);
    // Without --packs those that the project shows, in its language.
    bool greek = false;
    for (const QJsonValue &day : cli.run(words("days a.stoa --from 2026-10-28 --to 2026-10-29")).array())
        greek = greek || day.toObject().value(QStringLiteral("name")).toString() == QStringLiteral("Επέτειος του Όχι");
    QVERIFY(greek);

    for (const char *format : {"ics", "csv"}) {
        const auto out = cli.run(words(qPrintable(
            QStringLiteral("days a.stoa --from 2026-01-01 --to 2027-01-01 --packs pets --format %1 -o out.%1")
                .arg(QString::fromUtf8(format)))));
        QCOMPARE(out.code, 0);
        QVERIFY(out.object().value(QStringLiteral("rows")).toInt() > 30);
        QCOMPARE(cli.run(words("new b.stoa --name B")).code, 0);
        const auto back
            = cli.run(words(qPrintable(QStringLiteral("import days b.stoa out.%1").arg(QString::fromUtf8(format)))));
        QCOMPARE(
            back.object().value(QStringLiteral("added")).toInt(), out.object().value(QStringLiteral("rows")).toInt());
        QVERIFY(back.object().value(QStringLiteral("rejected")).toArray().isEmpty());
        QCOMPARE(cli.run(words("undo b.stoa")).code, 0);
        QVERIFY(QFile::remove(cli.path(QStringLiteral("b.stoa"))));
    }
    QCOMPARE(cli.run(words("days --from 2026-01-01 --to 2027-01-01 --format pdf -o out.pdf")).code, 1);

    cli.write(QStringLiteral("t.csv"), "weekday,name,hashtag\nfriday,Friday fun,\nnever,No,\n");
    const auto themes = cli.run(words("import themes a.stoa t.csv"));
    QCOMPARE(themes.object().value(QStringLiteral("added")).toInt(), 1);
    QCOMPARE(themes.object().value(QStringLiteral("rejected")).toArray().size(), 1);
    QVERIFY(cli.run(words("export themes a.stoa --format ics -o t.ics")).object().value(QStringLiteral("rows")).toInt()
        > 0);
    QCOMPARE(cli.run(words("import themes a.stoa t.ics")).object().value(QStringLiteral("added")).toInt(), 0);
}

void CliCalendarTest::preflightTellsFindings()
{
    test::CliProcess cli;
    QCOMPARE(cli.run(words("new p.stoa --name P --zone UTC")).code, 0);
    cli.write(QStringLiteral("in.csv"),
        "date,time,account,text\n2026-12-01,10:00,x:me," + QByteArray(300, 'a') + "\n2026-12-02,10:00,,fine\n");
    QCOMPARE(cli.run(words("import posts p.stoa in.csv")).code, 0);
    const auto checked = cli.run(words("preflight p.stoa"));
    QCOMPARE(checked.code, 0);
    QCOMPARE(checked.array().size(), 2);
    const QJsonObject first = checked.array().at(0).toObject();
    const QJsonObject finding = first.value(QStringLiteral("findings")).toArray().at(0).toObject();
    QCOMPARE(finding.value(QStringLiteral("finding")).toString(), QStringLiteral("over_limit"));
    QCOMPARE(finding.value(QStringLiteral("account")).toString(), QStringLiteral("x:me"));
    QCOMPARE(finding.value(QStringLiteral("value")).toInt(), 300);
    QCOMPARE(finding.value(QStringLiteral("limit")).toInt(), 280);
    const QJsonObject second = checked.array().at(1).toObject();
    QCOMPARE(second.value(QStringLiteral("findings")).toArray().at(0).toObject().value(QStringLiteral("finding")),
        QJsonValue(QStringLiteral("no_account")));
    const QString id = first.value(QStringLiteral("post")).toString();
    QCOMPARE(cli.run(words("preflight p.stoa --post") + QStringList{id}).array().size(), 1);
    QCOMPARE(cli.run(words("preflight p.stoa --post 99")).code, 1);
}

void CliCalendarTest::preflightTellsWhatMediaDoNotFit()
{
    test::CliProcess cli;
    QCOMPARE(cli.run(words("new p.stoa --name P --zone UTC")).code, 0);
    cli.write(QStringLiteral("in.csv"), "date,time,account,text\n2026-12-01,10:00,bluesky:me; telegram:us,fine\n");
    QCOMPARE(cli.run(words("import posts p.stoa in.csv")).code, 0);
    sqlite3 *db = nullptr;
    QCOMPARE(sqlite3_open(cli.path(QStringLiteral("p.stoa")).toUtf8().constData(), &db), SQLITE_OK);
    const QByteArray rows = "INSERT INTO media (id, sha256, name, mime, bytes, width, height) VALUES (7, '"
        + QByteArray(64, '0')
        + "', 'loaf.png', 'image/png', 12400000, 800, 600);"
          "INSERT INTO post_media (id, post_id, media_id, alt) SELECT 9, id, 7, 'a loaf' FROM post;"
          "INSERT INTO post_field (post_id, account_id, name, value) SELECT p.id, a.id, 'media', '[]'"
          " FROM post p JOIN account a ON a.network = 'telegram';";
    QCOMPARE(sqlite3_exec(db, rows.constData(), nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(db);
    const auto checked = cli.run(words("preflight p.stoa"));
    QCOMPARE(checked.code, 0);
    QJsonArray unfit;
    for (const QJsonValue &finding : checked.array().at(0).toObject().value(QStringLiteral("findings")).toArray()) {
        if (finding[QLatin1String("finding")] == QLatin1String("media_unfit"))
            unfit.append(finding);
    }
    // Telegram would find it too heavy as well, but it does not go there.
    QCOMPARE(unfit.size(), 1);
    QCOMPARE(unfit.at(0).toObject(),
        (QJsonObject{{QStringLiteral("finding"), QStringLiteral("media_unfit")},
            {QStringLiteral("account"), QStringLiteral("bluesky:me")}, {QStringLiteral("value"), 12400000},
            {QStringLiteral("limit"), 2000000}, {QStringLiteral("thing"), QStringLiteral("loaf.png")},
            {QStringLiteral("fault"), QStringLiteral("too_heavy")}, {QStringLiteral("verified"), true}}));
}

void CliCalendarTest::calendarFilesGoOutAndIn()
{
    test::CliProcess cli;
    QCOMPARE(cli.run(words("sample s.stoa")).code, 0);
    const auto written = cli.run(words("export posts s.stoa --format ics -o s.ics"));
    QCOMPARE(written.code, 0);
    const int rows = written.object().value(QStringLiteral("rows")).toInt();
    QVERIFY(rows > 30);
    const auto same = cli.run(words("import posts s.stoa s.ics"));
    QVERIFY2(same.code == 0, same.messages.constData());
    QCOMPARE(same.object().value(QStringLiteral("same")).toInt(), rows);
    QCOMPARE(cli.run(words("new b.stoa --name B --zone Europe/Athens")).code, 0);
    const auto read = cli.run(words("import posts b.stoa s.ics"));
    QCOMPARE(read.object().value(QStringLiteral("added")).toInt(), rows);
    QCOMPARE(cli.run(words("export comments s.stoa --format ics -o c.ics")).code, 1);
}

void CliCalendarTest::pagesForTheClient()
{
    test::CliProcess cli;
    QCOMPARE(cli.run(words("sample s.stoa")).code, 0);
    const auto written
        = cli.run(words("export posts s.stoa --format pdf --from 2026-12-01 --to 2027-01-01 -o plan.pdf"));
    QVERIFY2(written.code == 0, written.messages.constData());
    QVERIFY(written.isOneJsonValue());
    const int posts = int(cli.run(words("posts s.stoa --from 2026-12-01 --to 2027-01-01")).array().size());
    QCOMPARE(written.object().value(QStringLiteral("rows")).toInt(), posts);
    const QByteArray pdf = read(cli.path(QStringLiteral("plan.pdf")));
    QVERIFY(pdf.startsWith("%PDF-"));
    QCOMPARE(pdf.count("/Type /Page\n"), written.object().value(QStringLiteral("pages")).toInt());
    const auto weeks
        = cli.run(words("export posts s.stoa --format=png --view week --from 2026-12-07 --to 2026-12-21 -o week.png"));
    QVERIFY2(weeks.code == 0, weeks.messages.constData());
    const QJsonArray files = weeks.object().value(QStringLiteral("files")).toArray();
    QCOMPARE(files.size(), 2);
    QCOMPARE(files.at(1).toString(), QStringLiteral("week-2.png"));
    for (const QJsonValue &file : files) {
        const QByteArray head = read(cli.path(file.toString())).left(24);
        QVERIFY(head.startsWith("\x89PNG"));
        QCOMPARE(qFromBigEndian<quint32>(head.constData() + 16), 2246U);
        QCOMPARE(qFromBigEndian<quint32>(head.constData() + 20), 1588U);
    }
    // A time without posts is a page that says so.
    const auto none = cli.run(words("export posts s.stoa --format pdf --from 2031-02-01 --to 2031-03-01 -o none.pdf"));
    QCOMPARE(none.code, 0);
    QCOMPARE(none.object().value(QStringLiteral("rows")).toInt(), 0);
    QCOMPARE(none.object().value(QStringLiteral("pages")).toInt(), 1);
}

void CliCalendarTest::pagesHaveTheirTexts()
{
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        QSKIP("pdftotext (poppler-utils) is not here");
    test::CliProcess cli;
    QCOMPARE(cli.run(words("new p.stoa --zone UTC --language el --name Αίγινα")).code, 0);
    cli.write(QStringLiteral("in.csv"),
        "date,time,account,title,text\n2026-12-24,18:30,vk:anna,Δώρο,Πρώτα λόγια\n2026-12-25,10:00,vk:anna,,=1+1\n");
    QCOMPARE(cli.run(words("import posts p.stoa in.csv")).code, 0);
    QCOMPARE(cli.run(words("export posts p.stoa --format pdf -o p.pdf")).code, 0);
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {cli.path(QStringLiteral("p.pdf")), QStringLiteral("-")});
    QVERIFY(reader.waitForFinished());
    const QString text = QString::fromUtf8(reader.readAllStandardOutput());
    for (const char *word : {"Αίγινα", "Δεκέμβριος 2026", "18:30", "Δώρο", "Πρώτα λόγια", "=1+1", "Χριστούγεννα"})
        QVERIFY2(text.contains(QString::fromUtf8(word)), word);
    QCOMPARE(text.count(QLatin1Char('\f')), 2); // the month, and the list of its posts
}

void CliCalendarTest::postsAsASpreadsheet()
{
    test::CliProcess cli;
    QCOMPARE(cli.run(words("sample s.stoa")).code, 0);
    const auto written = cli.run(words("export posts s.stoa --format xlsx -o s.xlsx"));
    QVERIFY2(written.code == 0, written.messages.constData());
    QCOMPARE(
        written.object().value(QStringLiteral("rows")).toInt(), int(cli.run(words("posts s.stoa")).array().size()));
    QVERIFY(read(cli.path(QStringLiteral("s.xlsx"))).startsWith("PK\x03\x04"));
}

void CliCalendarTest::exportsSayWhatIsWrong_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<int>("code");
    QTest::newRow("format") << "export posts p.stoa --format docx -o o" << 1;
    QTest::newRow("view") << "export posts p.stoa --format pdf --view year -o o.pdf" << 1;
    QTest::newRow("date") << "export posts p.stoa --format pdf --from 2026-13-01 -o o.pdf" << 1;
    QTest::newRow("nowhere") << "export posts p.stoa --format pdf" << 1;
    QTest::newRow("no file") << "export posts none.stoa --format pdf -o o.pdf" << 2;
    QTest::newRow("no project") << "export posts text.stoa --format png -o o.png" << 5;
    QTest::newRow("a folder: pdf") << "export posts p.stoa --format pdf -o ." << 2;
    QTest::newRow("a folder: png") << "export posts p.stoa --format png -o ." << 2;
    QTest::newRow("a folder: xlsx") << "export posts p.stoa --format xlsx -o ." << 2;
    QTest::newRow("a full disk: pdf") << "export posts p.stoa --format pdf -o /dev/full" << 2;
    QTest::newRow("a full disk: xlsx") << "export posts p.stoa --format xlsx -o /dev/full" << 2;
}

void CliCalendarTest::exportsSayWhatIsWrong()
{
    QFETCH(const QString, arguments);
    QFETCH(const int, code);
    test::CliProcess cli;
    QCOMPARE(cli.run(words("new p.stoa --name P --zone UTC")).code, 0);
    cli.write(QStringLiteral("text.stoa"), "no project");
    const auto outcome = cli.run(arguments.split(QLatin1Char(' ')));
    QVERIFY2(outcome.code == code, outcome.messages.constData());
    QVERIFY(outcome.out.isEmpty());
    QVERIFY(!outcome.messages.isEmpty());
}

} // namespace stoa

using stoa::CliCalendarTest;
STOA_TEST(CliCalendarTest)
#include "clicalendar_test.moc"
