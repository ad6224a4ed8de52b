// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/contestdraw.h"
#include "tests/support/accessibility.h"
#include "tests/support/builders.h"
#include "tests/support/buttons.h"
#include "tests/support/pagecontext.h"
#include "tests/support/testcase.h"
#include "widgets/common/plainlabel.h"
#include "widgets/contest/contestminutespdf.h"
#include "widgets/contest/contestpeoplepane.h"
#include "widgets/contest/contestsdialog.h"
#include "widgets/contest/contestwords.h"

#include <QCheckBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>

namespace stoa::test {

//! The contests of a project as a hand works them, from the terms to the minutes.
class ContestsDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_project = std::make_unique<TemporaryProject>();
        m_page = std::make_unique<PageContext>(*m_project);
    }
    void cleanup()
    {
        m_dialog.reset();
        m_page.reset();
        m_project.reset();
    }
    void aContestFromThePostToTheMinutes();
    void participantsComeFromAFileWithErrorsByLine();
    void beforeTheEndNothingCanBeDrawn();
    void openPointsAreToldWhenItHasBegun();
    void theEndComesWhileItIsLookedAt();
    void everyPointHasWords();
    void everyFieldHasAName();

private:
    void open(PostId post = {})
    {
        m_dialog = std::make_unique<ContestsDialog>(m_page->context, post, nullptr);
        m_dialog->setVisible(true);
        settle();
    }
    void settle()
    {
        m_project->edits().waitForIdle();
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
    }
    void click(const char *words)
    {
        QPushButton *const found = buttonCalled(*m_dialog, QString::fromLatin1(words));
        QVERIFY2(found != nullptr && found->isEnabled(), words);
        found->click();
        settle();
    }
    Contest contest() { return ContestQueries(m_project->reader()).all().value_or({}).value(0); }
    bool tells(const QString &words) const
    {
        for (const PlainLabel *label : m_dialog->findChildren<PlainLabel *>()) {
            if (!label->isHidden() && label->text().contains(words))
                return true;
        }
        return false;
    }
    QString write(const char *name, const QByteArray &bytes) const
    {
        QFile file(m_project->folder() + QLatin1Char('/') + QLatin1String(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }

    std::unique_ptr<TemporaryProject> m_project;
    std::unique_ptr<PageContext> m_page;
    std::unique_ptr<ContestsDialog> m_dialog;
};

void ContestsDialogTest::aContestFromThePostToTheMinutes()
{
    const PostId post = makePost(*m_project,
        {.wall = QStringLiteral("2026-11-25T10:00"),
            .kind = QStringLiteral("contest"),
            .title = QStringLiteral("Basket"),
            .accounts = {makeAccount(*m_project)}});
    open(post);
    QTRY_COMPARE(contest().terms.name, QStringLiteral("Basket")); // made for the post, with its time
    QCOMPARE(contest().terms.starts.toString(), QStringLiteral("2026-11-25T10:00"));
    QCOMPARE(contest().terms.post, post);
    QLineEdit *name = nullptr;
    for (QLineEdit *edit : m_dialog->findChildren<QLineEdit *>())
        name = edit->accessibleName() == QLatin1String("Name") ? edit : name;
    QVERIFY(name != nullptr);
    name->setText(QStringLiteral("Win a basket"));
    Q_EMIT name->editingFinished();
    QTRY_COMPARE(contest().terms.name, QStringLiteral("Win a basket"));
    QTRY_COMPARE(m_dialog->findChild<QListWidget *>()->item(0)->text().contains(QStringLiteral("Win a basket")), true);
    m_dialog->findChild<QCheckBox *>(QStringLiteral("law"))->click();
    QTRY_COMPARE(contest().ticked.value(QStringLiteral("law")), QDate(2026, 11, 22));
    click("Fix the seed");
    QTRY_VERIFY(!contest().seedSha256.isEmpty());
    for (const QLineEdit *edit : m_dialog->findChildren<QLineEdit *>())
        QVERIFY(!edit->text().contains(contest().seed)); // not to be seen before the draw
    m_page->asker.texts = {write("in.csv", "name,text\n@anna,me\nboris,me\n@Anna,again\n")};
    click("From a file");
    auto *table = m_dialog->findChild<QTableView *>();
    QTRY_COMPARE(table->model()->rowCount(), 3);
    m_project->clock().set(resolve(contest().terms.ends, QTimeZone("Europe/Athens")).utcMs);
    m_dialog.reset();
    open(post);
    QCOMPARE(ContestQueries(m_project->reader()).all()->size(), 1); // the post's own, not another one
    click("Draw the winners");
    QTRY_VERIFY(contest().minutes.has_value());
    QCOMPARE(contest().minutes->participants, 2);
    const QString first = contest().minutes->places.at(0).name;
    m_page->asker.texts = {QStringLiteral("under age")};
    click("Refuse this winner");
    QTRY_COMPARE(contest().minutes->places.size(), 2);
    QVERIFY(contest().minutes->winners().at(0).name != first);
    QVERIFY(!buttonCalled(*m_dialog, QStringLiteral("Draw the winners"))->isVisible());
    const QString pdf = m_project->folder() + QStringLiteral("/minutes.pdf");
    m_page->asker.texts = {pdf};
    click("Save the minutes");
    QFile file(pdf);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-" && file.size() > 2000);
    m_page->asker.texts = {m_project->folder() + QStringLiteral("/list.txt")};
    click("Save the list");
    QFile list(m_project->folder() + QStringLiteral("/list.txt"));
    QVERIFY(list.open(QIODevice::ReadOnly));
    QCOMPARE(list.readAll(), QByteArray("anna\nboris\n"));
}

void ContestsDialogTest::participantsComeFromAFileWithErrorsByLine()
{
    open();
    click("New contest");
    m_page->asker.texts = {write("in.csv", "name,followed\nanna,yes\n,no\nboris,perhaps\n")};
    click("From a file");
    QTRY_COMPARE(m_dialog->findChild<QTableView *>()->model()->rowCount(), 1);
    QTRY_VERIFY(tells(QStringLiteral("Line 3"))); // the physical line of the file
    QVERIFY(tells(QStringLiteral("Line 4")));
    click("From a file"); // nothing was answered: cancelled
    m_page->asker.texts = {write("odd.csv", "who,colour\nvera,red\n"), QStringLiteral("who")};
    click("From a file");
    QTRY_COMPARE(m_dialog->findChild<QTableView *>()->model()->rowCount(), 2);
}

void ContestsDialogTest::beforeTheEndNothingCanBeDrawn()
{
    open();
    click("New contest");
    QTRY_VERIFY(buttonCalled(*m_dialog, QStringLiteral("Draw the winners")) != nullptr);
    QTRY_VERIFY(!buttonCalled(*m_dialog, QStringLiteral("Draw the winners"))->isEnabled());
    QVERIFY(tells(QStringLiteral("Nothing can be drawn before the end")));
}

void ContestsDialogTest::openPointsAreToldWhenItHasBegun()
{
    open();
    auto *const first = qobject_cast<QPushButton *>(m_dialog->focusWidget()); // Enter begins
    QVERIFY(first != nullptr);
    QCOMPARE(first->text().remove(QLatin1Char('&')), QStringLiteral("New contest"));
    click("New contest");
    QTRY_VERIFY(m_dialog->findChild<QCheckBox *>(QStringLiteral("law")) != nullptr);
    QVERIFY(!tells(QStringLiteral("The contest has begun")));
    m_project->clock().set(resolve(contest().terms.starts, QTimeZone("Europe/Athens")).utcMs);
    m_dialog.reset();
    open();
    QVERIFY(tells(QStringLiteral("The contest has begun")));
}

void ContestsDialogTest::theEndComesWhileItIsLookedAt()
{
    open();
    click("New contest");
    QTRY_VERIFY(contest().terms.ends.isValid());
    m_page->asker.texts = {write("in.csv", "name\nanna\nboris\n")};
    click("Fix the seed");
    click("From a file");
    QTRY_COMPARE(m_dialog->findChild<QTableView *>()->model()->rowCount(), 2);
    const qint64 end = resolve(contest().terms.ends, QTimeZone("Europe/Athens")).utcMs;
    m_project->clock().set(end - 200);
    m_dialog.reset();
    open();
    QVERIFY(!buttonCalled(*m_dialog, QStringLiteral("Draw the winners"))->isEnabled());
    m_project->clock().set(end);
    QTRY_VERIFY(buttonCalled(*m_dialog, QStringLiteral("Draw the winners"))->isEnabled());
}

void ContestsDialogTest::everyPointHasWords()
{
    const QStringList all{QStringLiteral("facebook"), QStringLiteral("instagram"), QStringLiteral("x"),
        QStringLiteral("youtube"), QStringLiteral("pinterest")};
    QVERIFY(contestPoints(all).size() > 12);
    for (const ContestPoint &point : contestPoints(all))
        QVERIFY2(ContestWords::point(point) != point.idText(), point.id);
}

void ContestsDialogTest::everyFieldHasAName()
{
    open();
    click("New contest");
    QTRY_VERIFY(m_dialog->findChild<QCheckBox *>(QStringLiteral("law")) != nullptr);
    const QStringList nameless = inaccessibleWidgets(*m_dialog);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QLatin1Char('\n'))));
}

} // namespace stoa::test

using stoa::test::ContestsDialogTest;
STOA_TEST(ContestsDialogTest)

#include "contestsdialog_test.moc"
