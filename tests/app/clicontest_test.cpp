// SPDX-License-Identifier: GPL-3.0-or-later
// stoa-cli draw: anybody repeats a draw with the file and the seed.
#include "tests/app/cliprocess.h"
#include "tests/support/testcase.h"

#include <QTest>

namespace stoa {

class CliContestTest : public QObject
{
    Q_OBJECT

private:
    static QStringList names(const QJsonValue &array)
    {
        QStringList found;
        for (const QJsonValue name : array.toArray())
            found.append(name.toString());
        return found;
    }

private Q_SLOTS:
    //! Expected values: computed in another language from the words of the documentation.
    void repeatsADraw()
    {
        test::CliProcess cli;
        QByteArray list;
        for (int i = 20; i >= 1; --i)
            list += "@User" + QByteArray::number(i) + "\nuser" + QByteArray::number(i) + '\n';
        cli.write(QStringLiteral("list.txt"), list);
        cli.write(QStringLiteral("list.csv"), "name,note\n" + list.replace("\n", ",x\n"));
        for (const char *file : {"list.txt", "list.csv"}) {
            const auto drawn = cli.run({QStringLiteral("draw"), QString::fromLatin1(file), QStringLiteral("--seed"),
                QStringLiteral("2026-12-24 spring"), QStringLiteral("--winners"), QStringLiteral("5")});
            QCOMPARE(drawn.code, 0);
            const QJsonObject json = drawn.object();
            QCOMPARE(json.value(QStringLiteral("participants")).toInt(), 20);
            QCOMPARE(json.value(QStringLiteral("list_sha256")).toString(),
                QStringLiteral("385f8a29a6bf6a20164a4de985edf26e884854db9c613697ff90877751fdd9a0"));
            QCOMPARE(json.value(QStringLiteral("seed_sha256")).toString(),
                QStringLiteral("7f6004a4f5ccf4a00b8d541231e9ed653349258ab63a41cc36624fa34dbe842e"));
            QCOMPARE(names(json.value(QStringLiteral("winners"))),
                QStringList({QStringLiteral("@User19"), QStringLiteral("@User13"), QStringLiteral("@User5"),
                    QStringLiteral("@User7"), QStringLiteral("@User17")}));
        }
    }

    void refusesWhatCannotBeDrawn()
    {
        test::CliProcess cli;
        cli.write(QStringLiteral("a.csv"), "name\nanna\n");
        cli.write(QStringLiteral("odd.csv"), "colour,size\nred,1\n");
        const auto code
            = [&cli](const char *line) { return cli.run(QString::fromUtf8(line).split(QLatin1Char(' '))).code; };
        QCOMPARE(code("draw a.csv"), 1); // no seed
        QCOMPARE(code("draw a.csv --seed s --winners 0"), 1);
        QCOMPARE(code("draw a.csv --seed s --winners 9"), 0); // all of them
        QCOMPARE(code("draw gone.csv --seed s"), 2);
        QCOMPARE(code("draw odd.csv --seed s"), 6);
        QCOMPARE(code("draw odd.csv --seed s --map name=colour"), 0);
        QCOMPARE(code("new p.stoa --name P --zone UTC"), 0);
        QCOMPARE(code("draw p.stoa --contest 7"), 1);
    }
};

} // namespace stoa

using stoa::CliContestTest;
STOA_TEST(CliContestTest)

#include "clicontest_test.moc"
