// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/merge/conflictsdialog.h"

#include "tests/support/pagecontext.h"
#include "tests/support/testcase.h"
#include "widgets/common/plainedit.h"

#include <QListWidget>
#include <QPushButton>
#include <QTest>

namespace stoa {

class ConflictsDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_project = std::make_unique<test::TemporaryProject>();
        m_context = std::make_unique<test::PageContext>(*m_project);
        QVERIFY(m_project->act("project.merge", [](Writer &writer) {
            writer.exec("INSERT INTO post (id, title, text) VALUES (1, 'Menu', 'mine')");
            noteConflict(writer,
                {QStringLiteral("post"), QStringLiteral("1"), {{QStringLiteral("text"), QStringLiteral("mine")}},
                    MergeConflict::Values{{QStringLiteral("text"), QStringLiteral("theirs")}}});
        }));
        m_dialog = std::make_unique<ConflictsDialog>(m_context->context, nullptr);
    }
    void cleanup()
    {
        m_dialog.reset();
        m_context.reset();
        m_project.reset();
    }

    void showsBothVersionsSideBySide()
    {
        const auto panes = m_dialog->findChildren<PlainEdit *>();
        QCOMPARE(panes.size(), 2);
        QVERIFY(panes.at(0)->toPlainText().contains(QLatin1String("mine")));
        QVERIFY(panes.at(1)->toPlainText().contains(QLatin1String("theirs")));
        QVERIFY(m_dialog->findChild<QListWidget *>()->item(0)->text().contains(QLatin1String("Menu")));
    }

    void takingTheOtherCanBeUndone()
    {
        m_dialog->findChildren<QPushButton *>().at(1)->click();
        QTRY_COMPARE(m_dialog->waiting(), 0);
        QCOMPARE(text(), QStringLiteral("theirs"));
        QVERIFY(test::resultOf(m_project->edits().undo()));
        QCOMPARE(text(), QStringLiteral("mine"));
        QCOMPARE(waitingConflicts(m_project->reader())->size(), 1);
    }

    void keepingLeavesTheRow()
    {
        m_dialog->findChildren<QPushButton *>().at(0)->click();
        QTRY_COMPARE(m_dialog->waiting(), 0);
        QCOMPARE(text(), QStringLiteral("mine"));
    }

private:
    QString text() { return m_project->reader().text("SELECT text FROM post").value_or(QString()); }

    std::unique_ptr<test::TemporaryProject> m_project;
    std::unique_ptr<test::PageContext> m_context;
    std::unique_ptr<ConflictsDialog> m_dialog;
};

} // namespace stoa

using stoa::ConflictsDialogTest;
STOA_TEST(ConflictsDialogTest)
#include "conflictsdialog_test.moc"
