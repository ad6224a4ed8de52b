// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/commandline.h"

#include "app/window/display.h"
#include "tests/support/testcase.h"

#include <QTest>

namespace stoa {

class CommandLineTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesOneFile()
    {
        const QString folder = QStringLiteral("/srv/anna");
        QCOMPARE(CommandLine::parse({QStringLiteral("a.stoa")}, folder).file, QStringLiteral("/srv/anna/a.stoa"));
        QCOMPARE(CommandLine::parse({QStringLiteral("../b/a.stoa")}, folder).file, QStringLiteral("/srv/b/a.stoa"));
        QCOMPARE(CommandLine::parse({QStringLiteral("--"), QStringLiteral("-x.stoa")}, folder).file,
            QStringLiteral("/srv/anna/-x.stoa"));
        QCOMPARE(CommandLine::parse({}, folder).file, QString());
        QVERIFY(CommandLine::parse({QStringLiteral("--start")}, folder).start);
        QVERIFY(!CommandLine::parse({QStringLiteral("a"), QStringLiteral("b")}, folder).problem.isEmpty());
    }

    void knowsItsOptions()
    {
        QVERIFY(CommandLine::parse({QStringLiteral("--help")}, {}).help);
        QVERIFY(CommandLine::parse({QStringLiteral("--version")}, {}).version);
        QVERIFY(!CommandLine::parse({QStringLiteral("--verison")}, {}).problem.isEmpty());
    }

    void missesTheDisplay_data()
    {
        QTest::addColumn<QByteArray>("platform");
        QTest::addColumn<QByteArray>("x11");
        QTest::addColumn<QByteArray>("wayland");
        QTest::addColumn<bool>("missing");
        QTest::newRow("nothing") << QByteArray() << QByteArray() << QByteArray() << true;
        QTest::newRow("X11") << QByteArray() << QByteArray(":0") << QByteArray() << false;
        QTest::newRow("Wayland") << QByteArray() << QByteArray() << QByteArray("wayland-0") << false;
        QTest::newRow("offscreen") << QByteArray("offscreen") << QByteArray() << QByteArray() << false;
        QTest::newRow("X11 asked for, none there") << QByteArray("xcb") << QByteArray() << QByteArray() << true;
    }

    void missesTheDisplay()
    {
        QFETCH(QByteArray, platform);
        QFETCH(QByteArray, x11);
        QFETCH(QByteArray, wayland);
        QFETCH(bool, missing);
        const QList<std::pair<const char *, QByteArray>> wanted
            = {{"QT_QPA_PLATFORM", platform}, {"DISPLAY", x11}, {"WAYLAND_DISPLAY", wayland}};
        QList<std::pair<const char *, QByteArray>> before;
        for (const auto &[name, value] : wanted) {
            before << std::pair(name, qgetenv(name));
            qputenv(name, value);
        }
        const QString said = missingDisplay();
        for (const auto &[name, value] : before)
            qputenv(name, value);
        QCOMPARE(!said.isEmpty(), missing);
    }
};

} // namespace stoa

using stoa::CommandLineTest;
STOA_TEST(CommandLineTest)
#include "commandline_test.moc"
