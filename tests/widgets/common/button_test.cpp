// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcase.h"
#include "widgets/common/button.h"

#include <QAction>
#include <QPushButton>
#include <QTest>
#include <QWidget>

namespace stoa::test {

//! Buttons that stand for actions.
class ButtonTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHiddenButtonStaysHiddenWhenItsActionChanges();
    void goesAndComesWithItsAction();
    void showsThatItsActionIsOn();
};

void ButtonTest::aHiddenButtonStaysHiddenWhenItsActionChanges()
{
    QWidget window;
    QAction action(QStringLiteral("New post"));
    QPushButton *button = actionButton(action, ButtonLook::Main, &window);
    button->hide(); // the bar shows another page
    action.setText(QStringLiteral("Νέα δημοσίευση")); // the language changes
    QVERIFY(button->isHidden());
    QCOMPARE(button->text(), action.text());
}

void ButtonTest::goesAndComesWithItsAction()
{
    QWidget window;
    QAction action(QStringLiteral("Trial"));
    action.setVisible(false);
    QPushButton *button = actionButton(action, ButtonLook::Plain, &window);
    QVERIFY(button->isHidden());
    action.setVisible(true);
    QVERIFY(!button->isHidden());
    action.setVisible(false);
    QVERIFY(button->isHidden());
}

void ButtonTest::showsThatItsActionIsOn()
{
    QWidget window;
    QAction action(QStringLiteral("As text"));
    action.setCheckable(true);
    QPushButton *button = actionButton(action, ButtonLook::Plain, &window);
    button->click();
    QVERIFY(action.isChecked());
    QVERIFY(button->isChecked());
    action.trigger(); // from the menu
    QVERIFY(!button->isChecked());
    button->click();
    QVERIFY(action.isChecked() && button->isChecked());
}

} // namespace stoa::test

using stoa::test::ButtonTest;
STOA_TEST(ButtonTest)
#include "button_test.moc"
