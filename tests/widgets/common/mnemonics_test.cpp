// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcase.h"
#include "widgets/common/mnemonics.h"

#include <QAction>
#include <QDialog>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace stoa;

class MnemonicsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneLetterForOneThing_data()
    {
        QTest::addColumn<QStringList>("texts");
        QTest::addColumn<QStringList>("distinct");
        const auto row = [](const char *name, const QString &texts, const QString &distinct) {
            QTest::newRow(name) << texts.split(QLatin1Char('|')) << distinct.split(QLatin1Char('|'));
        };
        row("nothing doubled", QStringLiteral("&New|&Open|Close"), QStringLiteral("&New|&Open|Close"));
        row("the later one yields", QStringLiteral("&New|Re&name"), QStringLiteral("&New|&Rename"));
        row("a word's start first", QStringLiteral("&Save|&Save a copy"), QStringLiteral("&Save|Save &a copy"));
        row("what others hold is left to them", QStringLiteral("&Ab|&A b|&B"), QStringLiteral("&Ab|A b|&B"));
        row("an inner letter", QStringLiteral("&A|&B|&AB c&&|&Abd"), QStringLiteral("&A|&B|AB &c&&|Ab&d"));
        row("no letter left", QStringLiteral("&A|&A"), QStringLiteral("&A|A"));
        row("a doubled mark is no mark", QStringLiteral("&Q|Q&&A|R&&&Q"), QStringLiteral("&Q|Q&&A|&R&&Q"));
        row("keys stay", QStringLiteral("&N|&N\tCtrl+N"), QStringLiteral("&N|N\tCtrl+N"));
        row("Greek: no accented letters", QStringLiteral("&Νέο|&νήμα"), QStringLiteral("&Νέο|νή&μα"));
        row("Russian, without regard to case", QStringLiteral("&Открыть|Новое &окно"),
            QStringLiteral("&Открыть|&Новое окно"));
    }

    void oneLetterForOneThing()
    {
        QFETCH(QStringList, texts);
        QFETCH(QStringList, distinct);
        QCOMPARE(distinctMnemonics(texts), distinct);
    }

    void menusAreSortedOutWhileTheyAreOpen()
    {
        const DistinctMnemonics keeper;
        QMenu menu;
        QAction *const first = menu.addAction(QStringLiteral("&Copy"));
        QAction *const second = menu.addAction(QStringLiteral("&Cut"));
        menu.popup({});
        QTRY_VERIFY(menu.isVisible());
        QCOMPARE(first->text(), QStringLiteral("&Copy"));
        QCOMPARE(second->text(), QStringLiteral("C&ut"));
        menu.close();
        QCOMPARE(second->text(), QStringLiteral("&Cut")); // it may stand elsewhere, too
    }

    void dialogsAreSortedOut()
    {
        const DistinctMnemonics keeper;
        QDialog dialog;
        const QPushButton first(QStringLiteral("&New"), &dialog);
        const QPushButton second(QStringLiteral("Re&name"), &dialog);
        dialog.show();
        QCOMPARE(first.text(), QStringLiteral("&New"));
        QCOMPARE(second.text(), QStringLiteral("&Rename"));
    }
};

STOA_TEST(MnemonicsTest)
#include "mnemonics_test.moc"
