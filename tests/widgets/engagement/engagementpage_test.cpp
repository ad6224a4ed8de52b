// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/engagement/engagementpage.h"

#include "models/engagement/sampledays.h"
#include "models/engagement/sampleimport.h"
#include "tests/support/accessibility.h"
#include "tests/support/builders.h"
#include "tests/support/pagecontext.h"
#include "tests/support/shareddata.h"
#include "tests/support/testcase.h"
#include "widgets/common/errortext.h"
#include "widgets/common/plainlabel.h"
#include "widgets/engagement/chartpanel.h"
#include "widgets/engagement/figurecard.h"
#include "widgets/engagement/postsview.h"
#include "widgets/engagement/sampleimportdialog.h"
#include "widgets/engagement/weekpanel.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace stoa;
using namespace stoa::test;

namespace engagementpagetest {

inline std::vector<std::unique_ptr<Derived>> derivedTables()
{
    std::vector<std::unique_ptr<Derived>> tables;
    tables.push_back(std::make_unique<ImportedAccounts>());
    tables.push_back(std::make_unique<SampleDays>());
    return tables;
}

//! A project with a fortnight of days and some posts of November 2026, and the page on it.
class ResultsOnScreen final
{
public:
    explicit ResultsOnScreen(bool numbers = true)
        : project({QStringLiteral("Results"), QStringLiteral("UTC"), QStringLiteral("en")}, derivedTables)
        , around(project)
    {
        if (numbers) {
            QByteArray days = "date,impressions,clicks,joins,leaves\n";
            for (int day = 1; day <= 20; ++day)
                days += "2026-11-" + QByteArray::number(day).rightJustified(2, '0') + ",1000,25,5,2\n";
            import("days.csv", days);
            QByteArray posts = "post,time,text,likes,comments,shares,reach\n";
            for (int day = 2; day <= 16; ++day)
                posts += "p" + QByteArray::number(day) + ",2026-11-" + QByteArray::number(day).rightJustified(2, '0')
                    + "T09:15,<b>Post</b> " + QByteArray::number(day) + "," + QByteArray::number(day) + ",1,0,100\n";
            import("posts.csv", posts);
        }
        page = std::make_unique<EngagementPage>(around.context, nullptr);
        page->resize(1280, 720);
        page->show();
        ResultScope scope = page->scope();
        scope.preset = ResultScope::Preset::Own;
        scope.range = {QDate(2026, 11, 1), QDate(2026, 11, 15)};
        if (numbers)
            page->setScope(scope);
        page->activated();
    }

    QString file(const char *name, const QByteArray &text)
    {
        QFile file(project.folder() + QLatin1Char('/') + QLatin1String(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("no file for the test");
        return file.fileName();
    }
    void import(const char *name, const QByteArray &text)
    {
        SampleEdits edits(project.project(), project.edits());
        const auto summary = edits.importFile({file(name, text), QStringLiteral("x:brand"), {}, {}, {}}, false);
        if (!summary || summary->rejectedCount > 0)
            qFatal("the test's numbers were refused");
    }

    TemporaryProject project;
    PageContext around;
    std::unique_ptr<EngagementPage> page;
};

} // namespace engagementpagetest

using namespace engagementpagetest;

class EngagementPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyProjectSaysWhatToDo()
    {
        ResultsOnScreen results(false);
        QPushButton *import = nullptr;
        for (QPushButton *button : results.page->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text().contains(QStringLiteral("Import")))
                import = button;
        }
        QVERIFY(import);
        QVERIFY(!results.page->chart().isVisible());
    }

    void theChartSaysWhatStandsBehindIt()
    {
        ResultsOnScreen results;
        EngagementModel &model = results.page->chart().model();
        QCOMPARE(model.answer().metric->id, QStringLiteral("engagement_rate_by_reach"));
        QCOMPARE(model.rowCount(), 14);
        QCOMPARE(model.answer().basis, Basis::Published);
        QCOMPARE(model.value(1), std::optional(0.03));
        QVERIFY(!model.value(0)); // no post on the first
        const QString sentence = results.page->chart().chart().sentence(1);
        QVERIFY2(sentence.contains(QStringLiteral("3.0 %")) && sentence.contains(QStringLiteral("1 of 1 post")),
            qPrintable(sentence));
        QVERIFY(results.page->chart().chart().sentence(0).contains(QStringLiteral("unknown")));
    }

    void keysChangeTheView()
    {
        ResultsOnScreen results;
        results.around.context.actions.action("results.posts")->trigger();
        QVERIFY(results.page->posts().isVisible());
        QCOMPARE(results.page->posts().model().rowCount(), 13);
        results.around.context.actions.action("results.overview")->trigger();
        results.around.context.actions.action("results.table")->trigger();
        QVERIFY(results.page->chart().isTableShown());
        results.around.context.actions.action("results.table")->trigger();
        QVERIFY(!results.page->chart().isTableShown());
    }

    void aPointOpensItsPosts()
    {
        ResultsOnScreen results;
        ResultChart &chart = results.page->chart().chart();
        chart.setFocus();
        QTest::keyClick(&chart, Qt::Key_Home);
        QCOMPARE(chart.currentRow(), 0);
        QTest::keyClick(&chart, Qt::Key_Right);
        QCOMPARE(chart.currentRow(), 1);
        QTest::keyClick(&chart, Qt::Key_Return);
        QVERIFY(results.page->posts().isVisible());
        QCOMPARE(results.page->posts().model().rowCount(), 1);
        QCOMPARE(results.page->posts().narrowed()->from, QDate(2026, 11, 2));
    }

    void rowsAndPicturesAreSaved()
    {
        ResultsOnScreen results;
        const QString csv = results.project.folder() + QStringLiteral("/rows.csv");
        results.around.asker.texts = {csv};
        results.around.context.actions.action("results.csv")->trigger();
        QFile file(csv);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArrayList lines = file.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), 15);
        QVERIFY(lines.first().contains("engagement_rate_by_reach"));
        QVERIFY(lines.at(2).contains("2026-11-02,0.03"));
        const QString png = results.project.folder() + QStringLiteral("/chart.png");
        results.around.asker.texts = {png};
        results.around.context.actions.action("results.png")->trigger();
        QVERIFY(QImage(png).width() > 300);
    }

    void theScopeIsRemembered()
    {
        ResultsOnScreen results;
        results.page->showThing(QStringLiteral("metric"), QStringLiteral("impressions"));
        results.project.edits().waitForIdle();
        results.page = std::make_unique<EngagementPage>(results.around.context, nullptr);
        QCOMPARE(results.page->scope().range, (DayRange{QDate(2026, 11, 1), QDate(2026, 11, 15)}));
        QCOMPARE(results.page->chart().metric(), QStringLiteral("impressions"));
    }

    void comparedWithUnknownIsUnknown()
    {
        ResultsOnScreen results;
        QStringList spoken;
        for (const FigureCard *card : results.page->findChildren<FigureCard *>())
            spoken.append(card->accessibleName() + QLatin1Char('|') + card->accessibleDescription());
        QCOMPARE(spoken.size(), 5);
        QVERIFY2(
            spoken.at(2).contains(QStringLiteral("+42")) && spoken.at(2).contains(QStringLiteral("change unknown")),
            qPrintable(spoken.at(2)));
        QVERIFY(spoken.at(4).contains(QStringLiteral("unknown")));
    }

    void undoRefreshesThePage()
    {
        ResultsOnScreen results;
        QVERIFY(resultOf(results.project.edits().undo()));
        QTRY_COMPARE(results.page->chart().model().answer().total.of, 0);
    }

    void importByDialog()
    {
        ResultsOnScreen results(false);
        const QString path = results.file("new.csv", "date,likes\n2026-11-03,5\n2026-11-04,-1\n");
        QSignalSpy notices(results.page.get(), &Page::notice);
        results.page->importFiles({path});
        auto *dialog = results.page->findChild<SampleImportDialog *>();
        QVERIFY(dialog);
        QPushButton *import = nullptr;
        const auto ready = [&] {
            for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
                if (button->isEnabled() && button->text() == QStringLiteral("Import 1 row(s)"))
                    import = button;
                if (button->isEnabled() && button->text().startsWith(QStringLiteral("Import 1")))
                    import = button;
            }
            return import != nullptr;
        };
        QTRY_VERIFY(ready());
        QCOMPARE(inaccessibleWidgets(*dialog), QStringList());
        import->click();
        QTRY_COMPARE(notices.size(), 1);
        QCOMPARE(results.project.reader().integer("SELECT count(*) FROM sample"), std::optional<qint64>(1));
    }

    //! On a slow machine the field was locked while the file was looked at, and what was typed got lost.
    void theAccountMayBeTypedWhileTheFileIsLookedAt()
    {
        ResultsOnScreen results(false);
        const QString path = results.file("new.csv",
            "Post id,Date,Post text,Link,Impressions,Likes,Engagements,Bookmarks,Share,New follows,Replies,Reposts,"
            "Profile visits,Detail expands,Url clicks,Hashtag clicks,Permalink clicks\n"
            "1886401,Wed Nov 04 2026,Post,https://x.com/b/status/1886401,9,1,2,0,0,0,1,2,3,0,4,0,0\n");
        results.page->importFiles({path});
        auto *dialog = results.page->findChild<SampleImportDialog *>();
        QVERIFY(dialog);
        auto *account = dialog->findChild<QComboBox *>();
        QVERIFY(account->isEnabled()); // no event has been handled yet: the reading goes on
        account->lineEdit()->selectAll();
        QTest::keyClicks(account->lineEdit(), QStringLiteral("x:brand"));
        QCOMPARE(account->currentText(), QStringLiteral("x:brand"));
        // Tab goes past the button that cannot be pressed yet; Enter must not cancel then.
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("Cancel"))
                button->setFocus(Qt::TabFocusReason);
        }
        const auto importHasFocus = [dialog] {
            const auto *button = qobject_cast<QPushButton *>(dialog->focusWidget());
            return button && button->isEnabled() && button->text().startsWith(QStringLiteral("Import 1"));
        };
        QTRY_VERIFY(importHasFocus());
    }

    void aMissingAccountIsSaidOnceAndAskedFor()
    {
        ResultsOnScreen results(false);
        makeAccount(results.project, {.handle = QStringLiteral("one")});
        makeAccount(results.project, {.handle = QStringLiteral("two")}); // either could be meant
        const QString path = results.file("new.csv", "date,likes\n2026-11-03,5\n");
        results.page->importFiles({path});
        auto *dialog = results.page->findChild<SampleImportDialog *>();
        const QString wanted = ErrorText::sentence({ErrorCode::Invalid, {QStringLiteral("account_needed")}, {}});
        const auto said = [dialog] {
            QStringList texts;
            for (const PlainLabel *label : dialog->findChildren<PlainLabel *>()) {
                if (label->isVisible() && label->text().contains(QStringLiteral("whose numbers")))
                    texts << label->text();
            }
            return texts;
        };
        QTRY_COMPARE(said(), QStringList{wanted});
        auto *account = dialog->findChild<QComboBox *>();
        QCOMPARE(account->currentText(), QString()); // what is to be written stands there as the hint
        QTest::keyClicks(account->lineEdit(), QStringLiteral("x:brand"));
        QTest::keyClick(account->lineEdit(), Qt::Key_Tab);
        const auto ready = [dialog] {
            for (const QPushButton *button : dialog->findChildren<QPushButton *>()) {
                if (button->isEnabled() && button->text().startsWith(QStringLiteral("Import 1")))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(ready());
        QCOMPARE(said(), QStringList());
    }

    void everyWidgetHasANameForReaders()
    {
        ResultsOnScreen results;
        QVERIFY2(inaccessibleWidgets(*results.page).isEmpty(),
            qPrintable(inaccessibleWidgets(*results.page).join(QLatin1Char('\n'))));
        QCOMPARE(inaccessibleWidgets(*results.page->topBar()), QStringList());
    }

    void sharesAreOnlyOfferedForWhatMayBeAdded()
    {
        QVERIFY(!ResultChart::canShare(*MetricDictionary::instance().find(QStringLiteral("reach"))));
        QVERIFY(!ResultChart::canShare(*MetricDictionary::instance().find(QStringLiteral("ctr"))));
        QVERIFY(ResultChart::canShare(*MetricDictionary::instance().find(QStringLiteral("likes"))));
    }
};

STOA_TEST(EngagementPageTest)
#include "engagementpage_test.moc"
