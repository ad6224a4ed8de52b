// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/stoastyle.h"

#include "tests/support/testcase.h"

#include <QApplication>
#include <QComboBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace stoa::test {

namespace {

void turnWheel(QWidget &over)
{
    const QPoint at = over.rect().center();
    QWheelEvent event(at, over.mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QSpontaneKeyEvent::setSpontaneous(&event); // only what a hand does goes on to what scrolls above
    qApp->notify(&over, &event);
}

} // namespace

//! What the style does beside painting.
class StoaStyleTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scrollingPastAFieldLeavesIt();
};

void StoaStyleTest::scrollingPastAFieldLeavesIt()
{
    StoaStyle style;
    QScrollArea area;
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    auto *box = new QComboBox(inside);
    box->addItems({QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")});
    auto *number = new QSpinBox(inside);
    number->setRange(-9, 9);
    column->addWidget(box);
    column->addWidget(number);
    column->addSpacing(2000);
    area.setWidget(inside);
    area.setWidgetResizable(true);
    area.resize(200, 200);
    for (QWidget *each : std::initializer_list<QWidget *>{box, number})
        each->setStyle(&style);
    area.show();
    area.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&area));
    area.setFocus();
    turnWheel(*box);
    turnWheel(*number);
    QCOMPARE(box->currentIndex(), 0);
    QCOMPARE(number->value(), 0);
    QVERIFY(!box->hasFocus() && !number->hasFocus());
    QVERIFY(area.verticalScrollBar()->value() > 0);
    number->setFocus();
    turnWheel(*number); // there one works in it
    QCOMPARE(number->value(), -1);
    box->setStyle(nullptr);
    number->setStyle(nullptr);
}

STOA_TEST(StoaStyleTest)

} // namespace stoa::test

#include "stoastyle_test.moc"
