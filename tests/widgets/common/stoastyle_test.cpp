// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/stoastyle.h"

#include "tests/support/testcase.h"

#include <QApplication>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
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
    void aClickedPartOfATimeIsTypedOver();
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

void StoaStyleTest::aClickedPartOfATimeIsTypedOver()
{
    StoaStyle style;
    QDateTimeEdit edit(QDateTime(QDate(2026, 11, 24), QTime(10, 30)));
    edit.setDisplayFormat(QStringLiteral("d.M.yyyy HH:mm"));
    auto *line = edit.findChild<QLineEdit *>();
    edit.setStyle(&style);
    line->setStyle(&style);
    edit.show();
    edit.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&edit));
    const auto clickOn = [&edit, line](QDateTimeEdit::Section section) {
        const QString before = line->text().left(edit.sectionText(section).isEmpty()
                ? 0
                : line->text().indexOf(edit.sectionText(section), section == QDateTimeEdit::HourSection ? 10 : 0));
        const int x = line->fontMetrics().horizontalAdvance(before + edit.sectionText(section).left(1)) + 3;
        QTest::mouseClick(line, Qt::LeftButton, {}, {x, line->height() / 2});
        QTest::qWait(5);
    };
    clickOn(QDateTimeEdit::HourSection);
    QTest::keyClicks(&edit, QStringLiteral("18"));
    QCOMPARE(edit.time(), QTime(18, 30));
    clickOn(QDateTimeEdit::DaySection);
    QTest::keyClicks(&edit, QStringLiteral("25"));
    QCOMPARE(edit.date(), QDate(2026, 11, 25));
    QTest::mouseDClick(line, Qt::LeftButton); // what a hand has selected stays
    QTest::qWait(5);
    QVERIFY(line->hasSelectedText());
    edit.setStyle(nullptr);
    line->setStyle(nullptr);
}

STOA_TEST(StoaStyleTest)

} // namespace stoa::test

#include "stoastyle_test.moc"
