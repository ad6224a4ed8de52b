// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engagement/formula.h"

#include "tests/support/testcase.h"

#include <QTest>

using namespace stoa;

class FormulaTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reckonsWithPrecedence()
    {
        const auto formula = Formula::parse(QStringLiteral("1000 * cost / (views - likes) + 2"));
        QVERIFY(formula);
        QCOMPARE(
            formula->inputs(), QStringList({QStringLiteral("cost"), QStringLiteral("views"), QStringLiteral("likes")}));
        const std::optional<double> values[] = {3.0, 7.0, 1.0};
        QCOMPARE(formula->evaluate(values), std::optional(502.0));
    }

    void missingIsUnknownUnlessOptional()
    {
        const auto formula = Formula::parse(QStringLiteral("(likes + saves?) / reach"));
        QVERIFY(formula);
        QVERIFY(!formula->isOptional(0));
        QVERIFY(formula->isOptional(1));
        const std::optional<double> withoutSaves[] = {5.0, std::nullopt, 10.0};
        QCOMPARE(formula->evaluate(withoutSaves), std::optional(0.5));
        const std::optional<double> withoutLikes[] = {std::nullopt, 5.0, 10.0};
        QVERIFY(!formula->evaluate(withoutLikes));
        const std::optional<double> withoutReach[] = {5.0, 5.0, std::nullopt};
        QVERIFY(!formula->evaluate(withoutReach));
    }

    void divisionByZeroIsUnknown()
    {
        const auto formula = Formula::parse(QStringLiteral("likes / reach"));
        const std::optional<double> values[] = {5.0, 0.0};
        QVERIFY(!formula->evaluate(values));
        const std::optional<double> nothing[] = {0.0, 0.0};
        QVERIFY(!formula->evaluate(nothing));
    }

    void baseIsTheLastDivisor()
    {
        QCOMPARE(Formula::parse(QStringLiteral("(a + b) / reach"))->base(), QStringLiteral("reach"));
        QCOMPARE(Formula::parse(QStringLiteral("a + b"))->base(), QString());
        QCOMPARE(Formula::parse(QStringLiteral("a / (b + c)"))->base(), QString());
    }

    void refusesWhatIsNoFormula_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
            {"", " ", "likes +", "(likes", "likes)", "likes reach", "1x", "+ likes", "likes ? ?", "a // b"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void refusesWhatIsNoFormula()
    {
        QFETCH(QString, text);
        QVERIFY(!Formula::parse(text));
    }
};

STOA_TEST(FormulaTest)
#include "formula_test.moc"
