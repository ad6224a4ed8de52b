// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/projectsettings.h"

#include "models/planning/settingedits.h"
#include "tests/support/accessibility.h"
#include "tests/support/builders.h"
#include "tests/support/buttons.h"
#include "tests/support/pagecontext.h"
#include "tests/support/testcase.h"

#include <QComboBox>
#include <QPushButton>
#include <QSpinBox>

namespace stoa::test {

//! What is set for a project on its page.
class ProjectSettingsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepAndDistanceAreChosen()
    {
        TemporaryProject project;
        PageContext page(project);
        ProjectSettings settings(page.context);
        settings.show();
        settings.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&settings)); // what is being typed is kept while it has the keyboard
        auto *const step = stepOf(settings);
        QVERIFY(step != nullptr);
        QCOMPARE(step->currentData().toInt(), 15);
        QTest::keyClick(step, Qt::Key_Down);
        QTest::keyClick(step, Qt::Key_Down);
        QTRY_COMPARE(readPlanSettings(project.reader()).dragStepMinutes, 60);
        auto *const distance = settings.findChild<QSpinBox *>();
        QCOMPARE(distance->value(), 60);
        distance->setFocus();
        distance->selectAll();
        QTest::keyClicks(distance, QStringLiteral("0"));
        QTest::keyClick(distance, Qt::Key_Return);
        QTRY_COMPARE(readPlanSettings(project.reader()).leastDistanceMinutes, 0);
        QTRY_COMPARE(distance->text(), QStringLiteral("Do not mark"));
        step->setFocus();
        QVERIFY(resultOf(project.edits().undo()));
        QTRY_COMPARE(distance->value(), 60); // what is undone is shown
    }

    void whatWasSharedIsMarkedAgain()
    {
        TemporaryProject project;
        QVERIFY(resultOf(SettingEdits(project.edits()).shareMark(QStringLiteral("#bread"), QStringLiteral("#Bread"))));
        PageContext page(project);
        ProjectSettings settings(page.context);
        QPushButton *const again = buttonCalled(settings, QStringLiteral("Mark all again"));
        QVERIFY(again != nullptr);
        QVERIFY(again->isEnabled());
        again->click();
        QTRY_VERIFY(readSharedMarks(project.reader()).isEmpty());
        QTRY_VERIFY(!again->isEnabled());
    }

    void everyFieldHasAName()
    {
        TemporaryProject project;
        PageContext page(project);
        ProjectSettings settings(page.context);
        settings.show();
        const QStringList nameless = inaccessibleWidgets(settings);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QLatin1Char('\n'))));
    }

private:
    static QComboBox *stepOf(const QWidget &settings)
    {
        for (QComboBox *box : settings.findChildren<QComboBox *>()) {
            if (box->count() == SettingEdits::dragSteps().size() && box->itemData(0).toInt() == 5)
                return box;
        }
        return nullptr;
    }
};

} // namespace stoa::test

using stoa::test::ProjectSettingsTest;
STOA_TEST(ProjectSettingsTest)

#include "projectsettings_test.moc"
