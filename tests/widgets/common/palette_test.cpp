// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/palette.h"

#include "tests/support/testcase.h"

#include <QTest>

namespace stoa {

namespace {

const QList<Role> textGrounds = {Role::Bg, Role::Surface, Role::Sunk, Role::Soft};
const QList<Role> statusRoles = {Role::Idea, Role::Draft, Role::Review, Role::Changes, Role::Approved, Role::Scheduled,
    Role::Published, Role::Failed};

QList<std::pair<Role, Role>> textPairs()
{
    QList<std::pair<Role, Role>> pairs;
    for (const Role ground : textGrounds) {
        for (const Role ink : {Role::Text, Role::Text2, Role::Accent})
            pairs << std::pair(ink, ground);
        if (ground != Role::Soft) // Text3 does not stand on it
            pairs << std::pair(Role::Text3, ground);
    }
    for (const Role ground : {Role::WarnBg, Role::BadBg, Role::GoodBg, Role::Hit})
        pairs << std::pair(Role::Text, ground);
    for (const Role ground : {Role::Bg, Role::Surface, Role::Sunk}) {
        for (const Role ink :
            {Role::Review, Role::Changes, Role::Approved, Role::Failed, Role::Scheduled}) // used as words, too
            pairs << std::pair(ink, ground);
    }
    pairs << std::pair(Role::OnAccent, Role::Accent);
    return pairs;
}

} // namespace

class PaletteTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsInEveryTheme_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QColor>("accent");
        QTest::addColumn<double>("text");
        const QList<QColor> accents = {QColor(), QColor(0xFFFF00), QColor(0x00FF88), QColor(Qt::black),
            QColor(0xFFFFFF), QColor(0xFF0000), QColor(0x808080), QColor(0x0000FF), QColor(0xE4A11B), QColor(0x330033)};
        for (int kind = 0; kind < 3; ++kind) {
            for (const QColor &accent : accents)
                QTest::addRow(
                    "theme %d, accent %s", kind, qPrintable(accent.isValid() ? accent.name() : QStringLiteral("own")))
                    << kind << accent << (kind == 2 ? 7.0 : 4.5);
        }
    }

    void readsInEveryTheme()
    {
        QFETCH(int, kind);
        QFETCH(QColor, accent);
        QFETCH(double, text);
        const Tokens tokens = tokensWithAccent(static_cast<ThemeKind>(kind), accent);
        for (const auto &[ink, ground] : textPairs()) {
            const double ratio = contrastRatio(tokens[ink], tokens[ground]);
            QVERIFY2(ratio >= text,
                qPrintable(QStringLiteral("role %1 on %2: %3").arg(int(ink)).arg(int(ground)).arg(ratio)));
        }
        for (const Role mark : statusRoles) {
            for (const Role ground : textGrounds)
                QVERIFY2(contrastRatio(tokens[mark], tokens[ground]) >= 3.0, qPrintable(QString::number(int(mark))));
        }
    }

    void accentKeepsItsHue()
    {
        const QColor asked(0xE4A11B);
        const QColor got = tokensWithAccent(ThemeKind::Light, asked)[Role::Accent];
        QVERIFY(got != asked);
        QVERIFY(qAbs(got.hslHue() - asked.hslHue()) <= 2);
        QCOMPARE(tokensWithAccent(ThemeKind::Light, QColor(0x1F6A8C))[Role::Accent], QColor(0x1F6A8C));
    }

    void contrastIsThatOfTheStandard()
    {
        QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
        QVERIFY(qAbs(contrastRatio(QColor(0x777777), Qt::white) - 4.478) < 0.005); // WCAG's well-known near miss
    }
};

} // namespace stoa

using stoa::PaletteTest;
STOA_TEST(PaletteTest)
#include "palette_test.moc"
