// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/clock.h"
#include "tests/support/accessibility.h"
#include "tests/support/scriptedasker.h"
#include "tests/support/testcase.h"
#include "widgets/start/newprojectdialog.h"
#include "widgets/start/recentmodel.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace stoa {

class NewProjectTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fileNames_data()
    {
        QTest::addColumn<QString>("client");
        QTest::addColumn<QString>("file");
        QTest::newRow("plain") << QStringLiteral("Anna's Bakery") << QStringLiteral("anna-s-bakery.stoa");
        QTest::newRow("Greek") << QStringLiteral("Καφέ Αίγινα") << QStringLiteral("καφέ-αίγινα.stoa");
        QTest::newRow("no path") << QStringLiteral("../../etc/passwd") << QStringLiteral("etc-passwd.stoa");
        QTest::newRow("hidden") << QStringLiteral(".hidden") << QStringLiteral("hidden.stoa");
        QTest::newRow("only signs") << QStringLiteral("<>/\\ ?") << QString();
        QTest::newRow("empty") << QString() << QString();
    }

    void fileNames()
    {
        QFETCH(QString, client);
        QFETCH(QString, file);
        QCOMPARE(NewProjectDialog::fileNameOf(client), file);
    }

    void longNamesFitTheFileSystem()
    {
        const QString name = NewProjectDialog::fileNameOf(QString(400, QChar(0x03B1)));
        QVERIFY(name.toUtf8().size() <= 210);
        QVERIFY(name.endsWith(QLatin1String(".stoa")));
    }

    void asksUntilAllIsUsable()
    {
        QTemporaryDir folder;
        test::ScriptedAsker asker;
        NewProjectDialog dialog(asker, QStringLiteral("el"), folder.path());
        QPushButton *make = nullptr;
        const auto buttons = dialog.findChildren<QPushButton *>();
        for (QPushButton *button : buttons)
            make = button->isDefault() ? button : make;
        QVERIFY(make && !make->isEnabled());
        auto *name = dialog.findChild<QLineEdit *>();
        name->setText(QStringLiteral("Anna"));
        QVERIFY(make->isEnabled());
        QFile taken(folder.filePath(QStringLiteral("anna.stoa")));
        QVERIFY(taken.open(QIODevice::WriteOnly));
        name->setText(QStringLiteral("Ann"));
        name->setText(QStringLiteral("Anna"));
        QVERIFY(!make->isEnabled()); // nothing is overwritten
        name->setText(QStringLiteral("Anna 2"));
        QSignalSpy chosen(&dialog, &NewProjectDialog::chosen);
        make->click();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].toString(), folder.filePath(QStringLiteral("anna-2.stoa")));
        QCOMPARE(chosen[0][1].value<NewProject>().language, QStringLiteral("el"));
        QVERIFY(QTimeZone(chosen[0][1].value<NewProject>().zone.toLatin1()).isValid());
        const QStringList unnamed = test::inaccessibleWidgets(dialog);
        QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(QLatin1Char('\n'))));
    }

    void recentModelTellsMissingFiles()
    {
        QTemporaryDir folder;
        QFile there(folder.filePath(QStringLiteral("a.stoa")));
        QVERIFY(there.open(QIODevice::WriteOnly));
        const FixedClock clock(0);
        RecentModel model(clock);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setPaths({there.fileName(), folder.filePath(QStringLiteral("<b>b</b>.stoa"))});
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(!model.index(0).data(RecentModel::MissingRole).toBool());
        QVERIFY(model.index(1).data(RecentModel::MissingRole).toBool());
        QCOMPARE(
            model.index(1).data(RecentModel::PathRole).toString(), folder.filePath(QStringLiteral("<b>b</b>.stoa")));
    }
};

} // namespace stoa

using stoa::NewProjectTest;
STOA_TEST(NewProjectTest)
#include "newproject_test.moc"
