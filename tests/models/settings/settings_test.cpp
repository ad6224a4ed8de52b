// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/settings.h"

#include "tests/support/testcase.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace stoa {

class SettingsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void defaultsAreNeverWritten()
    {
        {
            Settings settings(iniFile());
            QCOMPARE(settings.scalePercent.value(), 100);
            settings.scalePercent.set(150);
            settings.scalePercent.set(100);
            settings.theme.set(QStringLiteral("dark"));
        }
        const QString written = read();
        QVERIFY(written.contains(QLatin1String("theme=dark")));
        QVERIFY(!written.contains(QLatin1String("scale")));
        QVERIFY(!written.contains(QLatin1String("week_numbers")));
    }

    void valuesReturn()
    {
        {
            Settings settings(iniFile());
            settings.language.set(QStringLiteral("el"));
            settings.weekNumbers.set(true);
            settings.rememberProject(QStringLiteral("/a.stoa"));
            settings.rememberProject(QStringLiteral("/b.stoa"));
            settings.rememberProject(QStringLiteral("/a.stoa"));
            settings.setPane(QStringLiteral("calendar.tray"), 211);
            settings.windowGeometry.set(QByteArray("\0\1\2", 3));
        }
        const Settings settings(iniFile());
        QCOMPARE(settings.language.value(), QStringLiteral("el"));
        QVERIFY(settings.weekNumbers.value());
        QCOMPARE(settings.recentProjects.value(), QStringList({QStringLiteral("/a.stoa"), QStringLiteral("/b.stoa")}));
        QCOMPARE(settings.pane(QStringLiteral("calendar.tray"), 168), 211);
        QCOMPARE(settings.pane(QStringLiteral("other"), 168), 168);
        QCOMPARE(settings.windowGeometry.value(), QByteArray("\0\1\2", 3));
    }

    void nonsenseInTheFileCountsAsAbsent()
    {
        QFile file(iniFile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[General]\nlanguage=tlh\ntheme=\xFF\nscale=100000\nweek_numbers=maybe\n");
        file.close();
        const Settings settings(iniFile());
        QCOMPARE(settings.language.value(), QString());
        QCOMPARE(settings.theme.value(), QStringLiteral("system"));
        QCOMPARE(settings.scalePercent.value(), 100);
    }

    void changesAreTold()
    {
        Settings settings(iniFile());
        int told = 0;
        settings.theme.onChange([&told] { ++told; });
        settings.theme.set(QStringLiteral("dark"));
        settings.theme.set(QStringLiteral("dark"));
        QCOMPARE(told, 1);
        settings.theme.set(QStringLiteral("system"));
        QCOMPARE(told, 2);
    }

    void recentListIsShort()
    {
        Settings settings(iniFile());
        for (int i = 0; i < 50; ++i)
            settings.rememberProject(QStringLiteral("/%1.stoa").arg(i));
        QCOMPARE(settings.recentProjects.value().size(), 20);
        settings.forgetProject(QStringLiteral("/49.stoa"));
        QCOMPARE(settings.recentProjects.value().value(0), QStringLiteral("/48.stoa"));
    }

private:
    QString iniFile() const { return m_folder->filePath(QStringLiteral("settings.ini")); }
    QString read() const
    {
        QFile file(iniFile());
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace stoa

using stoa::SettingsTest;
STOA_TEST(SettingsTest)
#include "settings_test.moc"
