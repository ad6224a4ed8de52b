// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mainwindow/sendcopydialog.h"

#include "tests/support/accessibility.h"
#include "tests/support/builders.h"
#include "tests/support/pagecontext.h"
#include "tests/support/testcase.h"
#include "widgets/common/plainlabel.h"

#include <QCheckBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace stoa;
using namespace stoa::test;

class SendCopyDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void makesACopyWithWhatWasChosen();
    void tellsWhyThereIsNone();
    void closingStopsIt();
    void everythingHasAName();

private:
    QPushButton *makeButton() const { return m_dialog->findChild<QPushButton *>(QStringLiteral("send.make")); }
    QString pathOf(const char *name) const { return m_project->folder() + QLatin1Char('/') + QLatin1String(name); }
    QString problem() const
    {
        QString shown;
        for (const PlainLabel *label : m_dialog->findChildren<PlainLabel *>()) {
            if (label->isVisible() && label->text().startsWith(QLatin1String("No copy was made")))
                shown = label->text();
        }
        return shown;
    }

    std::unique_ptr<TemporaryProject> m_project;
    std::unique_ptr<PageContext> m_page;
    std::unique_ptr<SendCopyDialog> m_dialog;
};

void SendCopyDialogTest::init()
{
    m_project = std::make_unique<TemporaryProject>();
    m_page = std::make_unique<PageContext>(*m_project);
    makePost(*m_project, {.text = QStringLiteral("a post")});
    QVERIFY(m_project->act("post.edit", [](Writer &writer) { writer.exec("UPDATE post SET notes = 'between us'"); }));
    m_dialog = std::make_unique<SendCopyDialog>(m_page->context, nullptr);
    m_dialog->open();
}

void SendCopyDialogTest::cleanup()
{
    m_dialog.reset();
    m_page.reset();
    m_project.reset();
}

void SendCopyDialogTest::makesACopyWithWhatWasChosen()
{
    QVERIFY(!m_dialog->findChild<QCheckBox *>(QStringLiteral("send.notes"))->isChecked());
    QSignalSpy sent(m_dialog.get(), &SendCopyDialog::sent);
    m_page->asker.texts = {pathOf("plain.stoa")};
    makeButton()->click();
    QTRY_COMPARE_WITH_TIMEOUT(sent.count(), 1, 60'000);
    QVERIFY(sent.takeFirst().value(0).toString().contains(QLatin1String("plain.stoa")));
    QVERIFY(!m_dialog->isVisible());
    QVERIFY(m_page->asker.files.first().name.contains(QLatin1String("2026-11-22")));
    QVERIFY(m_page->asker.files.first().name.endsWith(QLatin1String(".stoa")));
    m_dialog->findChild<QCheckBox *>(QStringLiteral("send.notes"))->setChecked(true);
    m_page->asker.texts = {pathOf("whole.stoa")};
    makeButton()->click();
    QTRY_COMPARE_WITH_TIMEOUT(sent.count(), 1, 60'000);
    const auto notesIn = [this](const char *name) {
        const auto reader = Connection::open(pathOf(name), Connection::Mode::Read);
        return (*reader)->text("SELECT notes FROM post").value_or(QStringLiteral("none"));
    };
    QCOMPARE(notesIn("plain.stoa"), QString());
    QCOMPARE(notesIn("whole.stoa"), QStringLiteral("between us"));
}

void SendCopyDialogTest::tellsWhyThereIsNone()
{
    makeButton()->click(); // and no file was chosen
    QVERIFY(makeButton()->isEnabled());
    m_page->asker.texts = {pathOf("none/there.stoa")};
    makeButton()->click();
    QTRY_VERIFY_WITH_TIMEOUT(!problem().isEmpty(), 60'000);
    QVERIFY(makeButton()->isEnabled());
    QVERIFY(m_dialog->isVisible());
    m_page->asker.texts = {m_project->path()};
    makeButton()->click();
    QVERIFY(makeButton()->isEnabled()); // it is refused at once
}

void SendCopyDialogTest::closingStopsIt()
{
    m_page->asker.texts = {pathOf("late.stoa")};
    makeButton()->click();
    QVERIFY(!makeButton()->isEnabled());
    m_dialog.reset(); // whatever comes back has nobody to tell
    m_project->edits().waitForIdle();
    m_dialog = std::make_unique<SendCopyDialog>(m_page->context, nullptr);
}

void SendCopyDialogTest::everythingHasAName()
{
    for (const QString &nameless : inaccessibleWidgets(*m_dialog))
        QFAIL(qPrintable(nameless));
}

STOA_TEST(SendCopyDialogTest)
#include "sendcopydialog_test.moc"
