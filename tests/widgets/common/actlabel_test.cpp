// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/actlabel.h"

#include "models/store/actlabels.h"
#include "tests/support/testcase.h"

#include <QTest>

namespace stoa {

class ActLabelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsEveryCodeOfTheStore()
    {
        const QStringList codes = actCodes();
        for (const QString &code : codes) {
            // Without words a code is told like any outside text: isolated.
            const QString told = ActLabels::sentence(code, {QStringLiteral("3"), QStringLiteral("x")});
            QVERIFY2(told != code && told != QChar(0x2068) + code + QChar(0x2069), qPrintable(code));
        }
        QVERIFY(codes.size() > 40);
    }

    void namesFacts()
    {
        QCOMPARE(ActLabels::sentence(QStringLiteral("post.edit"), {QStringLiteral("Menu")}),
            QStringLiteral("Edit \u2068Menu\u2069")); // the fact is isolated
        QVERIFY(ActLabels::sentence(QStringLiteral("post.move"), {QStringLiteral("3")}).contains(QLatin1Char('3')));
        QCOMPARE(ActLabels::sentence(QStringLiteral("a.later-act"), {}), QStringLiteral("\u2068a.later-act\u2069"));
    }

    void clampsAndCleansFacts()
    {
        const QString flood = QString(100'000, QLatin1Char('x')) + QChar(0x202E);
        QVERIFY(ActLabels::sentence(QStringLiteral("rule.create"), {flood}).size() < 200);
        const QString turned = ActLabels::sentence(QStringLiteral("rule.create"), {QStringLiteral("a\u202Eb")});
        QVERIFY(!turned.contains(QChar(0x202E)));
    }
};

} // namespace stoa

using stoa::ActLabelTest;
STOA_TEST(ActLabelTest)
#include "actlabel_test.moc"
