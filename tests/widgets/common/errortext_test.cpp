// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/errortext.h"

#include "tests/support/testcase.h"

#include <QSet>
#include <QTest>

namespace stoa {

class ErrorTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasItsOwnWords()
    {
        QSet<QString> seen;
        const QString unknown = ErrorText::sentence({static_cast<ErrorCode>(9999), {}, {}});
        for (const ErrorCode code : ErrorText::codes()) {
            const QString text = ErrorText::sentence({code, {}, {}});
            QVERIFY2(!text.isEmpty() && text != unknown, qPrintable(errorToken(code)));
            QVERIFY2(!seen.contains(text), qPrintable(errorToken(code)));
            seen << text;
        }
        // The list of codes ends where the enum does: the one after the last has no token of its own.
        const auto next = static_cast<ErrorCode>(static_cast<int>(ErrorText::codes().constLast()) + 1);
        QVERIFY(seen.size() > 25);
        QCOMPARE(ErrorText::sentence({next, {}, {}}), unknown);
    }

    void factsStandInTheSentence()
    {
        const QString text
            = ErrorText::sentence({ErrorCode::BadSyntax, {QStringLiteral("17"), QStringLiteral("unclosed quote")}, {}});
        QVERIFY(text.contains(QLatin1String("17")) && text.contains(QLatin1String("unclosed quote")));
        QVERIFY(!ErrorText::sentence({ErrorCode::Damaged, {}, QStringLiteral("SQLITE_CORRUPT")})
                     .contains(QLatin1String("SQLITE")));
    }

    void factsAreClamped()
    {
        const QString flood(100'000, QLatin1Char('x'));
        QVERIFY(ErrorText::sentence({ErrorCode::UnreadableLayout, {flood}, {}}).size() < 1000);
    }
};

} // namespace stoa

using stoa::ErrorTextTest;
STOA_TEST(ErrorTextTest)
#include "errortext_test.moc"
