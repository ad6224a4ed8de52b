// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/themefile.h"

#include "tests/support/testcase.h"

#include <QTest>

using namespace stoa;

class ThemeFileTest : public QObject
{
    Q_OBJECT

private:
    static QList<ThemeRow> themes()
    {
        ThemeContent first;
        first.weekday = 5;
        first.name = QStringLiteral("Παρασκευή, «επιτέλους»");
        first.hashtag = QStringLiteral("Παρασκευή");
        first.prompts = QStringList{QStringLiteral("One; with \"signs\""), QStringLiteral("=Two")};
        first.templateText = QStringLiteral("Line one\nline two");
        first.defaultTime = QTime(18, 30);
        ThemeContent second;
        second.weekday = 1;
        second.name = QStringLiteral("Monday");
        second.hashtag = QStringLiteral("Monday");
        second.active = false;
        return {{ThemeId{1}, 1, first}, {ThemeId{2}, 2, second}};
    }

private Q_SLOTS:
    void whatIsWrittenComesBack_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("csv") << themesAsCsv(themes());
        QTest::newRow("ics") << themesAsIcs(themes(), 0);
    }

    void whatIsWrittenComesBack()
    {
        QFETCH(QByteArray, bytes);
        const auto file = readThemeFile(bytes);
        QVERIFY(file.has_value());
        QVERIFY(file->summary.rejected.isEmpty());
        QCOMPARE(file->themes.size(), 2);
        QCOMPARE(file->themes[0], themes()[0].content);
        QCOMPARE(file->themes[1], themes()[1].content);
    }

    void errorsAreToldByLine()
    {
        const auto file = readThemeFile("weekday,name,time\n"
                                        "friday,Friday fun!,9:30\n"
                                        "someday,No,\n"
                                        "7,,\n"
                                        "7,Sunday Funday,noon\n"
                                        "Friday,friday fun,\n");
        QVERIFY(file.has_value());
        QCOMPARE(file->themes.size(), 1);
        QCOMPARE(file->summary.same, 1); // the same hashtag on the same day, case and signs aside
        QCOMPARE(file->themes[0].hashtag, QStringLiteral("FridayFun"));
        QCOMPARE(file->themes[0].defaultTime, QTime(9, 30));
        QList<qint64> lines;
        for (const RejectedRow &row : file->summary.rejected)
            lines.append(row.line);
        QCOMPARE(lines, (QList<qint64>{3, 4, 5}));
        QCOMPARE(readThemeFile("name\nx\n").error().args, QStringList{QStringLiteral("weekday")});
        const auto yearly = readThemeFile("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:x\r\n"
                                          "DTSTART;VALUE=DATE:20260101\r\nRRULE:FREQ=YEARLY\r\nEND:VEVENT\r\n"
                                          "END:VCALENDAR\r\n");
        QCOMPARE(yearly->summary.rejected.size(), 1);
        QCOMPARE(yearly->summary.rejected[0].line, 2);
    }
};

STOA_TEST(ThemeFileTest)
#include "themefile_test.moc"
