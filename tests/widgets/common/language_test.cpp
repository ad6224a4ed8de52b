// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/language.h"

#include "tests/support/testcase.h"
#include "widgets/common/errortext.h"
#include "widgets/common/plainmessage.h"
#include "widgets/start/newprojectdialog.h"

#include <QFile>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QTest>

namespace stoa {

class LanguageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { Language().set(QStringLiteral("en")); }

    void switchesWhileRunning()
    {
        Language language;
        QSet<QString> dialogs;
        QSet<QString> errors;
        for (const QString &code : Language::codes()) {
            language.set(code);
            QCOMPARE(language.code(), code);
            dialogs << NewProjectDialog::tr("A new client"); // a class with its namespace
            errors << ErrorText::sentence({ErrorCode::DiskFull, {}, {}}); // one with a context of its own
        }
        QCOMPARE(dialogs.size(), 3);
        QCOMPARE(errors.size(), 3);
    }

    //! Qt has no Greek words of its own, so the file dialog would speak English there.
    void qtSpeaksTheLanguageToo()
    {
        Language language;
        language.set(QStringLiteral("el"));
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Άκυρο"));
        QCOMPARE(QCoreApplication::translate("QFileDialog", "Look in:"), QStringLiteral("Θέση:"));
        if (QFile::exists(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + QLatin1String("/qtbase_ru.qm"))) {
            language.set(QStringLiteral("ru"));
            QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Отмена"));
        }
    }

    void localeFollows()
    {
        const QLocale c = QLocale::c();
        QCOMPARE(Language::localeOf(QStringLiteral("en"), c).firstDayOfWeek(), Qt::Monday);
        QCOMPARE(Language::localeOf(QStringLiteral("el"), c).territory(), QLocale::Greece);
        QCOMPARE(Language::localeOf(QStringLiteral("ru"), c).standaloneDayName(1), QStringLiteral("понедельник"));
        const QLocale american(QLocale::English, QLocale::UnitedStates);
        QCOMPARE(Language::localeOf(QStringLiteral("en"), american).firstDayOfWeek(),
            Qt::Sunday); // the system's territory counts
        Language language;
        language.set(QStringLiteral("el"));
        QCOMPARE(QLocale().language(), QLocale::Greek);
    }

    //! A context that no class has at run time would leave a page in English without anybody noticing.
    void everyContextExistsInTheProgram()
    {
        QFile file(QStringLiteral(STOA_SOURCE_DIR "/translations/stoa_el.ts"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        static const QRegularExpression name(QStringLiteral("<name>([^<]*)</name>"));
        QStringList wrong;
        auto found = name.globalMatch(text);
        while (found.hasNext()) {
            const QString context = found.next().captured(1);
            const QString plain = context.section(QLatin1String("::"), -1);
            if (context == plain && isQObject(plain))
                wrong << context;
        }
        QVERIFY2(wrong.isEmpty(),
            qPrintable(QLatin1String("without stoa::, see CONTRIBUTING.md: ") + wrong.join(QLatin1Char(' '))));
    }

private:
    static bool isQObject(const QString &name)
    {
        return name == QLatin1String("MainWindow") || name.endsWith(QLatin1String("Page"))
            || name.endsWith(QLatin1String("Dialog")) || name.endsWith(QLatin1String("Model"));
    }
};

} // namespace stoa

using stoa::LanguageTest;
STOA_TEST(LanguageTest)
#include "language_test.moc"
