// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/graphemes.h"
#include "tests/support/shareddata.h"
#include "tests/support/testcase.h"

#include <QFile>
#include <QSet>
#include <QTest>
#include <unicode/uvernum.h>

using namespace stoa;

class GraphemesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void counts();
    void unicodeTest();
};

void GraphemesTest::counts()
{
    QCOMPARE(graphemeCount(QString()), 0);
    QCOMPARE(graphemeCount(QStringLiteral("Straße")), 6);
    QCOMPARE(graphemeCount(QStringLiteral("e\u0301")), 1);
    QCOMPARE(graphemeCount(QStringLiteral("👨‍👩‍👧‍👦")), 1);
    QCOMPARE(graphemeCount(QStringLiteral("🇬🇷🇷🇺")), 2);
    QCOMPARE(graphemeCount(QStringLiteral("a\r\nb")), 3);
    QCOMPARE(graphemeCount(QString(QChar(0xD800)) + QChar(0) + QChar(0xFFFE)), 3);
    QCOMPARE(graphemeLimits(QStringLiteral("😀a")), (std::vector<qsizetype>{0, 2, 3}));
    QCOMPARE(graphemeLimits(QString()), std::vector<qsizetype>{0});
}

// Each line "÷ 0020 × 0308 ÷  # comment": the signs say whether a cluster ends there.
void GraphemesTest::unicodeTest()
{
    QFile file(test::sharedData(QStringLiteral("unicode/GraphemeBreakTest.txt")));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("no shared data");
    QFile known(QFINDTESTDATA("graphemes_icu72.txt"));
    QVERIFY(known.open(QIODevice::ReadOnly));
    QSet<QString> unpassable;
    for (const QByteArray &line : known.readAll().split('\n')) {
        if (!line.isEmpty() && !line.startsWith('#'))
            unpassable.insert(QString::fromUtf8(line.left(line.indexOf('#'))).trimmed());
    }
    int cases = 0;
    QStringList failed;
    QSet<QString> failedKnown;
    while (!file.atEnd()) {
        const QString rule = QString::fromUtf8(file.readLine()).section(QLatin1Char('#'), 0, 0).trimmed();
        if (rule.isEmpty())
            continue;
        ++cases;
        QString text;
        std::vector<qsizetype> limits;
        for (const QString &part : rule.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            const bool isLimit = part == QStringLiteral("÷");
            const char32_t code = part.toUInt(nullptr, 16);
            if (isLimit)
                limits.push_back(text.size());
            else if (part != QStringLiteral("×"))
                text += QString::fromUcs4(&code, 1);
        }
        if (graphemeLimits(text) == limits)
            continue;
        if (unpassable.contains(rule))
            failedKnown.insert(rule);
        else
            failed.append(rule);
    }
    QCOMPARE(cases, 766);
    QVERIFY2(failed.isEmpty(), qPrintable(failed.join(QLatin1Char('\n'))));
    if (U_ICU_VERSION_MAJOR_NUM == 72)
        QCOMPARE(failedKnown.size(), unpassable.size()); // the list must not hide what works
}

STOA_TEST(GraphemesTest)
#include "graphemes_test.moc"
