// SPDX-License-Identifier: GPL-3.0-or-later
// stoa-cli days, preflight and calendar files.
#include "tests/app/cliprocess.h"
#include "tests/support/testcase.h"

#include <QSet>
#include <QTest>

namespace stoa {

class CliCalendarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void daysOfARange();
    void preflightTellsFindings();
    void calendarFilesGoOutAndIn();

private:
    static QStringList words(const char *line) { return QString::fromUtf8(line).split(QLatin1Char(' ')); }
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

} // namespace stoa

using stoa::CliCalendarTest;
STOA_TEST(CliCalendarTest)
#include "clicalendar_test.moc"
