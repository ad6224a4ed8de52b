// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/ruletext.h"
#include "tests/support/testcase.h"
#include "widgets/common/plainlabel.h"
#include "widgets/rules/conditioneditor.h"
#include "widgets/rules/phrasebutton.h"
#include "widgets/rules/phraselayout.h"
#include "widgets/rules/ruleeditorpane.h"
#include "widgets/rules/ruletextedit.h"
#include "widgets/rules/samplelist.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWindow>

namespace stoa::test {

//! The sentence of a rule and the small windows over its parts, by mouse and by keyboard.
class RulePopupTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void escapeInTheListClosesTheListOnly();
    void whoChoosesAKindGoesOnToWrite();
    void tabReachesEveryButton();
    void nothingIsMissingBeforeAHandWasThere();
    void theKeyboardGoesOnWhereItWas();
    void anExceptionIsOneClickAway();
    void aBracketStaysWithWhatItOpens();
    void aShortRuleNeedsNoScrollBar();
    void samplesEndInDots();
    void theTextSaysWhatCanBeWritten();

private:
    //! An editor on the screen, as the pane opens it.
    ConditionEditor *openEditor(QWidget &window, const Condition &condition)
    {
        auto *editor = new ConditionEditor(condition, {}, {}, true, &window);
        editor->show();
        return editor;
    }
    PhraseButton *part(const QWidget &pane, const QString &text)
    {
        for (PhraseButton *button : pane.findChildren<PhraseButton *>()) {
            if (button->isVisible() && button->text().contains(text))
                return button;
        }
        return nullptr;
    }
    RuleRow rowOf(const QString &text)
    {
        RuleRow row;
        row.rule = readRules(text)->front();
        row.id = RuleId{7};
        row.rule.id = row.id;
        row.name = row.rule.name;
        row.source = printRuleBody(row.rule);
        return row;
    }
};

void RulePopupTest::escapeInTheListClosesTheListOnly()
{
    QWidget window;
    window.show();
    QPointer<ConditionEditor> editor = openEditor(window, {ConditionKind::Words, {QStringLiteral("shop")}, 0, 0});
    auto *kind = editor->findChild<QComboBox *>();
    kind->setFocus();
    kind->showPopup();
    QTRY_VERIFY(kind->view()->isVisible());
    QTest::keyClick(kind->view(), Qt::Key_Escape);
    QTest::keyClick(editor, Qt::Key_Escape, {}, -1); // some window systems tell the window below too
    QVERIFY(!kind->view()->isVisible());
    QVERIFY(editor && editor->isVisible());
    QCoreApplication::processEvents();
    QTest::keyClick(editor, Qt::Key_Escape); // the next one is meant
    QTRY_VERIFY(!editor);
}

void RulePopupTest::whoChoosesAKindGoesOnToWrite()
{
    QWidget window;
    window.show();
    ConditionEditor *editor = openEditor(window, {ConditionKind::Link, {}, 0, 0});
    auto *kind = editor->findChild<QComboBox *>();
    QVERIFY(QTest::qWaitForWindowExposed(editor));
    kind->setFocus();
    kind->showPopup();
    const QModelIndex words = kind->model()->index(int(ConditionKind::Words), 0);
    kind->view()->scrollTo(words);
    QTest::mouseMove(kind->view()->viewport(), kind->view()->visualRect(words).center());
    QTest::qWait(0);
    QTest::mouseClick(kind->view()->viewport(), Qt::LeftButton, {}, kind->view()->visualRect(words).center());
    if (kind->view()->isVisible()) // a click too soon after opening counts as its release
        QTest::keyClick(kind->view(), Qt::Key_Return);
    QTRY_COMPARE(editor->condition().kind, ConditionKind::Words);
    QTRY_VERIFY(editor->findChild<QPlainTextEdit *>()->hasFocus());
}

void RulePopupTest::tabReachesEveryButton()
{
    QWidget window;
    window.show();
    ConditionEditor *editor = openEditor(window, {ConditionKind::Words, {QStringLiteral("shop")}, 0, 0});
    QVERIFY(QTest::qWaitForWindowExposed(editor));
    editor->findChild<QComboBox *>()->setFocus();
    QStringList met;
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        auto *button = qobject_cast<QPushButton *>(QApplication::focusWidget());
        met << (button ? button->text() : QString::fromLatin1(QApplication::focusWidget()->metaObject()->className()));
    }
    QCOMPARE(met.mid(1), (QStringList{QStringLiteral("Remove"), QStringLiteral("Done"), QStringLiteral("QComboBox")}));
    QVERIFY2(met.first().endsWith(QLatin1String("PlainEdit")), qPrintable(met.first()));
}

void RulePopupTest::nothingIsMissingBeforeAHandWasThere()
{
    QWidget window;
    window.show();
    ConditionEditor *editor = openEditor(window, {ConditionKind::Link, {}, 0, 0});
    QPushButton *done = nullptr;
    for (QPushButton *button : editor->findChildren<QPushButton *>())
        done = button->text() == QLatin1String("Done") ? button : done;
    const auto complaint = [editor] {
        for (const PlainLabel *label : editor->findChildren<PlainLabel *>()) {
            if (label->isVisible() && label->text().contains(QLatin1String("at least one")))
                return true;
        }
        return false;
    };
    editor->findChild<QComboBox *>()->setCurrentIndex(int(ConditionKind::Words));
    QTRY_VERIFY(!done->isEnabled());
    QVERIFY(!complaint());
    auto *texts = editor->findChild<QPlainTextEdit *>();
    texts->setPlainText(QStringLiteral("promo"));
    QTRY_VERIFY(done->isEnabled());
    texts->clear();
    QTRY_VERIFY(complaint());
    QVERIFY(!done->isEnabled());
}

void RulePopupTest::theKeyboardGoesOnWhereItWas()
{
    RuleEditorPane pane;
    pane.resize(600, 500);
    pane.show();
    pane.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&pane));
    pane.showRow(rowOf(QStringLiteral("rule \"Shop\" off\n  words \"shop\"\n  then hide\n")), 0);
    PhraseButton *phrase = part(pane, QStringLiteral("shop"));
    QVERIFY(phrase);
    phrase->setFocus();
    QTest::keyClick(phrase, Qt::Key_Return);
    auto *editor = pane.findChild<ConditionEditor *>();
    QVERIFY(editor);
    QTest::keyClick(editor, Qt::Key_Escape);
    QTRY_VERIFY(part(pane, QStringLiteral("shop")) && part(pane, QStringLiteral("shop"))->hasFocus());
}

void RulePopupTest::anExceptionIsOneClickAway()
{
    RuleEditorPane pane;
    pane.resize(600, 500);
    pane.show();
    const RuleRow row = rowOf(QStringLiteral("rule \"Shop\" off\n  words \"shop\"\n  then hide\n"));
    pane.showRow(row, 0);
    QSignalSpy committed(&pane, &RuleEditorPane::committed);
    PhraseButton *unless = part(pane, QStringLiteral("unless"));
    QVERIFY(unless);
    unless->click();
    QPointer<ConditionEditor> editor = pane.findChild<ConditionEditor *>();
    QVERIFY(editor);
    QTest::keyClick(editor, Qt::Key_Escape); // nothing was begun
    QTRY_VERIFY(!editor);
    QCOMPARE(committed.size(), 0);
    QCOMPARE(pane.rule(), row.rule);
    part(pane, QStringLiteral("unless"))->click();
    editor = pane.findChild<ConditionEditor *>();
    editor->findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("booking"));
    QTRY_COMPARE(pane.rule().root.children.size(), size_t(2));
    QTRY_COMPARE(editor->condition().texts, QStringList{QStringLiteral("booking")});
    editor->close();
    QTRY_COMPARE(committed.size(), 1);
    const RuleNode &exception = pane.rule().root.children.at(1);
    QVERIFY(exception.isGroup);
    QCOMPARE(exception.group, GroupKind::None);
    QCOMPARE(exception.children.at(0).condition.texts, QStringList{QStringLiteral("booking")});
    QVERIFY(!part(pane, QStringLiteral("unless"))); // more are added in the group itself
}

void RulePopupTest::aBracketStaysWithWhatItOpens()
{
    QWidget sentence;
    auto *flow = new PhraseLayout(5, 8, &sentence);
    QList<QWidget *> words;
    for (const int width : {60, 10, 60}) {
        words << new QWidget(&sentence);
        words.last()->setFixedSize(width, 20);
        flow->addWidget(words.last());
    }
    PhraseLayout::glueToNext(*words.at(1));
    QCOMPARE(flow->heightForWidth(200), 20);
    flow->setGeometry({0, 0, 100, 60}); // the bracket would fit on the first line, what it opens would not
    QCOMPARE(words.at(0)->y(), 0);
    QCOMPARE(words.at(1)->y(), words.at(2)->y());
    QVERIFY(words.at(1)->y() > 0);
    flow->setGeometry({0, 0, 65, 100}); // where nothing fits together, nothing is lost either
    QCOMPARE(flow->heightForWidth(65), 20 * 3 + 8 * 2);
}

void RulePopupTest::aShortRuleNeedsNoScrollBar()
{
    RuleEditorPane pane;
    pane.resize(600, 640);
    pane.show();
    pane.showRow(rowOf(QStringLiteral("rule \"Quick\" on\n  all\n    any\n      stem \"earn\", \"profit\", \"κερδ\"\n"
                                      "      anywhere \"€\", \"$\", \"руб\"\n      words \"crypto\", \"forex\"\n"
                                      "    contains a link\n  then mark as spam, hide\n  stop\n")),
        0);
    QCoreApplication::processEvents();
    const auto *scroll = pane.findChild<QScrollArea *>();
    const auto *tryOut = pane.findChild<QPlainTextEdit *>(QStringLiteral("try-text"));
    QVERIFY(tryOut->mapTo(&pane, tryOut->rect().bottomLeft()).y() < pane.height());
    QCOMPARE(scroll->verticalScrollBar()->maximum(), 0);
}

void RulePopupTest::samplesEndInDots()
{
    const QFontMetrics metrics(QApplication::font());
    const QString text = QStringLiteral("one two three four five");
    const int width = metrics.horizontalAdvance(QStringLiteral("one two thr"));
    const auto [line, marks] = shortened({text, {{4, 7}, {8, 13}, {14, 18}}}, metrics, width);
    QVERIFY(line.endsWith(QChar(0x2026)));
    QVERIFY(!marks.isEmpty());
    for (const auto &[from, to] : marks)
        QVERIFY(from < to && to < line.size());
    QCOMPARE(shortened({text, {{4, 7}}}, metrics, 10000).first, text);
}

void RulePopupTest::theTextSaysWhatCanBeWritten()
{
    RuleTextEdit edit;
    const QString words = edit.findChild<PlainLabel *>(QStringLiteral("rule-text-words"))->text();
    for (const char *wanted :
        {"words \"…\"", "contains a link", "capitals at least 70 %", "none", "mark as spam", "stop"})
        QVERIFY2(words.contains(QString::fromUtf8(wanted)), qPrintable(words));
    // And every condition that stands there is understood as it is.
    const QStringList conditions
        = words.section(QLatin1Char('\n'), 0, 0).section(QLatin1Char(' '), 1).split(QStringLiteral(" · "));
    QCOMPARE(conditions.size(), int(ConditionKind::Weekday) + 1);
    for (const QString &condition : conditions)
        QVERIFY2(
            parseRules(QStringLiteral("rule \"a\" off\n  %1\n  then hide\n").arg(condition)), qPrintable(condition));
}

} // namespace stoa::test

using stoa::test::RulePopupTest;
STOA_TEST(RulePopupTest)
#include "rulepopup_test.moc"
