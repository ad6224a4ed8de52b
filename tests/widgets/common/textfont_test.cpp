// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcase.h"
#include "widgets/common/textfont.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QTest>

using namespace stoa;

class TextFontTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Desktops name their font by a stand-in: "Sans Serif" is no family, and the emoji font has spaces and digits too.
    void emojiTakeNoLetters_data()
    {
        QTest::addColumn<QString>("family");
        QTest::newRow("a stand-in") << QStringLiteral("Sans Serif");
        QTest::newRow("another") << QStringLiteral("sans-serif");
        QTest::newRow("the system's") << QFont().family();
        QTest::newRow("one that is not there") << QStringLiteral("No Such Family");
    }
    void emojiTakeNoLetters()
    {
        QFETCH(QString, family);
        const QFont plain(family, 10);
        const QFont dressed = withColourEmoji(plain);
        QVERIFY(QFontInfo(dressed).family() != QLatin1String("Noto Color Emoji"));
        for (const char *text : {"December 2026", "# 1 2 3", "a b c"}) {
            const QString words = QString::fromLatin1(text);
            QCOMPARE(QFontMetricsF(dressed).horizontalAdvance(words), QFontMetricsF(plain).horizontalAdvance(words));
        }
    }
};

STOA_TEST(TextFontTest)

#include "textfont_test.moc"
