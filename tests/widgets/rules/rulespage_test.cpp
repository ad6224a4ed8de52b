// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/rules/rulespage.h"

#include "models/rules/ruleedits.h"
#include "models/rules/ruletext.h"
#include "models/settings/settings.h"
#include "tests/support/accessibility.h"
#include "tests/support/scriptedasker.h"
#include "tests/support/temporaryproject.h"
#include "tests/support/testcase.h"
#include "widgets/common/actioncatalogue.h"
#include "widgets/common/linkopener.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/theme.h"
#include "widgets/rules/conditioneditor.h"
#include "widgets/rules/phrasebutton.h"
#include "widgets/rules/rulelist.h"
#include "widgets/rules/samplelist.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace stoa;
using namespace stoa::test;

namespace {

//! The page in a project with some comments and two rules.
struct PageInProject
{
    TemporaryProject project;
    Settings settings{project.folder() + QStringLiteral("/settings.ini")};
    Theme theme;
    ActionCatalogue actions{settings};
    ScriptedAsker asker;
    LinkOpener links{asker};
    ProjectContext context{
        project.project(), project.edits(), project.reader(), project.clock(), settings, theme, actions, asker, links};
    std::unique_ptr<RulesPage> page;

    explicit PageInProject(bool withRules = true)
    {
        addComments();
        if (withRules)
            (void)resultOf(RuleEdits(project.edits())
                               .importText(QStringLiteral(
                                   "rule \"Links\" on\n  contains a link\n  then mark as spam, hide\n  stop\n"
                                   "rule \"Shop\" off\n  words \"shop\"\n  then hide\n")));
        page = std::make_unique<RulesPage>(context);
        page->resize(1294, 720);
        page->show();
        page->activated();
    }

    void addComments()
    {
        const QStringList texts{QStringLiteral("see a.com"), QStringLiteral("nice shop"),
            QStringLiteral("the worst, most terrible shop"), QStringLiteral("shopping")};
        (void)resultOf(project.edits().runBatch({QStringLiteral("import.comments"), {}, {}, false}, BatchKind::Import,
            [&texts](Writer &writer, qint64 batch) {
                writer.exec("UPDATE import SET kind = 'comments' WHERE id = ?", batch);
                qint64 id = writer.newId();
                for (const QString &text : texts)
                    writer.exec(
                        "INSERT INTO comment (id, account_id, import_id, remote_id, at_ms, person_id, author, text)"
                        " VALUES (?1, 1, ?2, ?1, ?3, 1, 'a', ?4)",
                        ++id, batch, writer.nowMs(), text);
                return true;
            }));
    }

    RuleList *list() const { return page->findChild<RuleList *>(); }
    QString hits() const { return page->findChild<PlainLabel *>(QStringLiteral("backtest-hits"))->text(); }
    void trigger(const char *id) { actions.action(id)->trigger(); }
    PhraseButton *part(const QString &text) const
    {
        for (PhraseButton *button : page->findChildren<PhraseButton *>()) {
            if (button->text() == text && button->isVisible())
                return button;
        }
        return nullptr;
    }
    QList<RuleRow> rows() { return RuleQueries(project.reader()).all().value_or({}); }
};

} // namespace

class RulesPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsRulesAndTheirBacktest();
    void switchesAndMovesByKeyboard();
    void changesAConditionByItsPhrase();
    void escapeTakesAChangeBack();
    void textModeShowsErrorsAndFollows();
    void keepsWhatIsTypedWhenTheRowsAreReadAgain();
    void triesAText();
    void appliesToHistory();
    void addsRenamesDuplicatesAndDeletes();
    void importsAndExports();
    void emptyPageOffersRules();
    void marksStayInTheirPlace();
    void everythingHasAName();
};

void RulesPageTest::showsRulesAndTheirBacktest()
{
    PageInProject page;
    QCOMPARE(page.list()->model()->rowCount(), 2);
    QTRY_COMPARE(page.hits(), QStringLiteral("1"));
    page.list()->setCurrentIndex(page.list()->model()->index(1, 0));
    QTRY_COMPARE(page.hits(), QStringLiteral("2"));
    QTRY_COMPARE(page.page->findChild<SampleList *>()->rowCount(), 2);
    QTRY_COMPARE(page.list()->model()->index(1, 0).data(RuleModel::HitsRole).toInt(), 2);
    QVERIFY(page.part(QStringLiteral("has the word “\u2068shop\u2069”"))
        || page.page->findChildren<PhraseButton *>().size() >= 4);
}

void RulesPageTest::switchesAndMovesByKeyboard()
{
    PageInProject page;
    page.list()->setCurrentIndex(page.list()->model()->index(1, 0));
    QTest::keyClick(page.list(), Qt::Key_Space);
    QTRY_VERIFY(page.rows()[1].enabled);
    page.trigger("rules.up");
    QTRY_COMPARE(page.rows()[0].name, QStringLiteral("Shop"));
    QTRY_COMPARE(page.list()->currentIndex().row(), 0);
    page.trigger("rules.down");
    QTRY_COMPARE(page.rows()[1].name, QStringLiteral("Shop"));
    QVERIFY(resultOf(page.project.edits().undo()).has_value());
    QTRY_COMPARE(page.list()->model()->index(0, 0).data().toString(), QStringLiteral("Shop"));
    page.trigger("rules.switch");
    QTRY_VERIFY(!page.rows()[0].enabled);
}

void RulesPageTest::changesAConditionByItsPhrase()
{
    PageInProject page;
    page.list()->setCurrentIndex(page.list()->model()->index(1, 0));
    QTRY_COMPARE(page.hits(), QStringLiteral("2"));
    PhraseButton *phrase = page.page->findChildren<PhraseButton *>().first();
    for (PhraseButton *button : page.page->findChildren<PhraseButton *>()) {
        if (button->text().contains(QLatin1String("shop")))
            phrase = button;
    }
    phrase->click();
    auto *editor = page.page->findChild<ConditionEditor *>();
    QVERIFY(editor);
    auto *kind = editor->findChild<QComboBox *>();
    kind->setCurrentIndex(int(ConditionKind::Anywhere));
    QTRY_COMPARE(page.hits(), QStringLiteral("3")); // while the popup is open
    QCOMPARE(page.rows()[1].rule.root.children[0].condition.kind, ConditionKind::Words);
    editor->close();
    QTRY_COMPARE(page.rows()[1].rule.root.children[0].condition.kind, ConditionKind::Anywhere);
    QVERIFY(resultOf(page.project.edits().undo()).has_value());
    QTRY_COMPARE(page.hits(), QStringLiteral("2"));
}

void RulesPageTest::escapeTakesAChangeBack()
{
    PageInProject page;
    page.list()->setCurrentIndex(page.list()->model()->index(1, 0));
    QTRY_COMPARE(page.hits(), QStringLiteral("2"));
    for (PhraseButton *button : page.page->findChildren<PhraseButton *>()) {
        if (button->text().contains(QLatin1String("shop")) && button->isVisible()) {
            button->click();
            break;
        }
    }
    auto *editor = page.page->findChild<ConditionEditor *>();
    QVERIFY(editor);
    editor->findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("nothing"));
    QTRY_COMPARE(page.hits(), QStringLiteral("0"));
    QTest::keyClick(editor, Qt::Key_Escape);
    QTRY_COMPARE(page.hits(), QStringLiteral("2"));
    page.project.edits().waitForIdle();
    QCOMPARE(page.rows()[1].rule.root.children[0].condition.texts, QStringList{QStringLiteral("shop")});
}

void RulesPageTest::textModeShowsErrorsAndFollows()
{
    PageInProject page;
    QTRY_VERIFY(!page.hits().isEmpty()); // the page has read its rules: nothing is put over what is typed
    page.actions.action("rules.as-text")->setChecked(true);
    auto *text = page.page->findChild<QPlainTextEdit *>(QStringLiteral("rule-text"));
    auto *state = page.page->findChild<PlainLabel *>(QStringLiteral("rule-text-state"));
    QVERIFY(text->isVisible());
    QVERIFY(text->toPlainText().startsWith(QLatin1String("rule \"Links\" on")));
    text->setPlainText(QStringLiteral("rule \"Links\" on\n  expression /(a/\n  then hide\n"));
    QTRY_VERIFY(state->text().contains(QLatin1Char('2')));
    text->setPlainText(QStringLiteral("rule \"Links\" on\n  anywhere \"shop\"\n  then hide\n"));
    QTRY_COMPARE(page.hits(), QStringLiteral("3"));
    page.list()->setFocus();
    QTRY_COMPARE(page.rows()[0].rule.root.children[0].condition.kind, ConditionKind::Anywhere);
}

void RulesPageTest::keepsWhatIsTypedWhenTheRowsAreReadAgain()
{
    PageInProject page;
    QTRY_VERIFY(!page.hits().isEmpty());
    page.actions.action("rules.as-text")->setChecked(true);
    auto *text = page.page->findChild<QPlainTextEdit *>(QStringLiteral("rule-text"));
    const QString typed = QStringLiteral("rule \"Links\" on\n  anywhere \"shop\"\n  then hide\n");
    text->setPlainText(typed);
    Rule other = page.rows()[1].rule;
    other.root.children[0].condition.texts = {QStringLiteral("sho")};
    QVERIFY(resultOf(RuleEdits(page.project.edits()).change(other.id, other)).has_value());
    QCoreApplication::processEvents(); // the rows are read again before the hand has rested
    QCOMPARE(text->toPlainText(), typed);
    page.list()->setCurrentIndex(page.list()->model()->index(1, 0)); // at once, before it was read
    QTRY_COMPARE(page.rows()[0].rule.root.children[0].condition.kind, ConditionKind::Anywhere);
    QCOMPARE(page.rows()[1].rule.root.children[0].condition.texts, QStringList{QStringLiteral("sho")});
}

void RulesPageTest::triesAText()
{
    PageInProject page;
    auto *text = page.page->findChild<QPlainTextEdit *>(QStringLiteral("try-text"));
    auto *answer = page.page->findChild<PlainLabel *>(QStringLiteral("try-answer"));
    text->setPlainText(QStringLiteral("look 😀 b.com"));
    QTRY_VERIFY(answer->text().contains(QLatin1String("place 8")));
    QCOMPARE(text->extraSelections().size(), 1);
    QCOMPARE(text->extraSelections().front().cursor.selectedText(), QStringLiteral("b.com"));
    text->setPlainText(QStringLiteral("nothing"));
    QTRY_VERIFY(text->extraSelections().isEmpty());
}

void RulesPageTest::appliesToHistory()
{
    PageInProject page;
    page.list()->setCurrentIndex(page.list()->model()->index(1, 0));
    QTRY_COMPARE(page.hits(), QStringLiteral("2"));
    const auto effects = [&] { return page.project.reader().integer("SELECT count(*) FROM rule_effect").value_or(0); };
    page.trigger("rules.apply");
    QCOMPARE(page.asker.asked.size(), 1);
    QCOMPARE(effects(), 0); // not confirmed
    page.asker.answers = {Answer::Accept};
    page.trigger("rules.apply");
    QTRY_COMPARE(effects(), 3); // hide, hide stopped, and high priority for the criticism
    QTRY_VERIFY(page.actions.action("rules.apply")->isEnabled());
    QVERIFY(resultOf(page.project.edits().undo()).has_value());
}

void RulesPageTest::addsRenamesDuplicatesAndDeletes()
{
    PageInProject page;
    page.trigger("rules.add");
    QTRY_COMPARE(page.rows().size(), 3);
    QTRY_COMPARE(page.list()->currentIndex().row(), 2);
    QTRY_VERIFY(page.page->findChild<ConditionEditor *>());
    page.page->findChild<ConditionEditor *>()->close();
    QTRY_VERIFY(!page.page->findChild<ConditionEditor *>());
    page.trigger("rules.rename");
    auto *name = page.list()->viewport()->findChild<QLineEdit *>();
    QVERIFY(name);
    name->setText(QStringLiteral("Mine"));
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(page.rows()[2].name, QStringLiteral("Mine"));
    page.trigger("rules.duplicate");
    QTRY_COMPARE(page.rows().size(), 4);
    QTest::keyClick(page.list(), Qt::Key_Delete);
    QTRY_COMPARE(page.rows().size(), 3);
}

void RulesPageTest::importsAndExports()
{
    PageInProject page;
    QSignalSpy failed(page.page.get(), &Page::failed);
    QSignalSpy told(page.page.get(), &Page::notice);
    const QString path = page.project.folder() + QStringLiteral("/out.txt");
    page.asker.texts = {path};
    page.trigger("rules.export");
    QFile written(path);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(parseRules(QString::fromUtf8(written.readAll()))->size(), 2);
    QFile more(page.project.folder() + QStringLiteral("/in.txt"));
    QVERIFY(more.open(QIODevice::WriteOnly));
    more.write("rule \"Third\" off\n  words \"x\"\n  then like\n");
    more.close();
    page.asker.texts = {more.fileName()};
    page.trigger("rules.import");
    QTRY_COMPARE(page.rows().size(), 3);
    QTRY_COMPARE(told.value(told.size() - 1).value(0).toString(), QStringLiteral("1 rules added."));
    page.asker.texts = {more.fileName()};
    page.trigger("rules.import"); // the same again is not passed over in silence
    QTRY_COMPARE(told.value(told.size() - 1).value(0).toString(),
        QStringLiteral("Nothing to add: these rules are here already."));
    QVERIFY(more.open(QIODevice::WriteOnly));
    more.write("rule \"Third\" off\n  words \"y\"\n  then like\nrule \"Fourth\" off\n  words \"z\"\n  then like\n");
    more.close();
    page.asker.texts = {more.fileName()};
    page.trigger("rules.import");
    QTRY_COMPARE(told.value(told.size() - 1).value(0).toString(), QStringLiteral("1 rules added. 1 rules changed."));
    for (const QString &bad : {page.project.folder(), page.project.folder() + QStringLiteral("/none")}) {
        page.asker.texts = {bad};
        page.trigger("rules.import");
    }
    QTRY_COMPARE(failed.count(), 2);
}

void RulesPageTest::emptyPageOffersRules()
{
    PageInProject page(false);
    QVERIFY(page.list()->isHidden() || !page.list()->isVisible());
    page.trigger("rules.start");
    QTRY_COMPARE(page.rows().size(), 8);
    QTRY_VERIFY(page.list()->isVisible());
    for (const RuleRow &row : page.rows())
        QVERIFY(!row.enabled && !row.isBroken());
}

void RulesPageTest::marksStayInTheirPlace()
{
    const QString text
        = QStringLiteral("😀 ") + QStringLiteral("word ").repeated(20) + QStringLiteral("HIT\u202E and\nmore");
    const int at = int(text.toUcs4().indexOf(uint('H')));
    const auto [line, marks] = markedLine(text, {{at, at + 3}});
    QCOMPARE(marks.size(), 1);
    QCOMPARE(line.mid(marks[0].first, marks[0].second - marks[0].first), QStringLiteral("HIT"));
    QVERIFY(!line.contains(QChar(0x202E)) && !line.contains(QLatin1Char('\n')));
}

void RulesPageTest::everythingHasAName()
{
    PageInProject page;
    QTRY_COMPARE(page.hits(), QStringLiteral("1"));
    QCOMPARE(inaccessibleWidgets(*page.page), QStringList());
    page.actions.action("rules.as-text")->setChecked(true);
    QCOMPARE(inaccessibleWidgets(*page.page), QStringList());
}

STOA_TEST(RulesPageTest)
#include "rulespage_test.moc"
