// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/actioncatalogue.h"

#include "models/settings/settings.h"
#include "tests/support/testcase.h"
#include "widgets/common/commandpalette.h"

#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace stoa {

namespace {
constexpr ActionSpec someActions[] = {
    {"test.new", "&New post", "Makes a post", nullptr, "Ctrl+N; Ins", Scope::Calendar, false},
    {"test.week", "Week", "Shows a week", nullptr, "W", Scope::Calendar, true},
    {"test.done", "Done", "Marks the comment as done", nullptr, "E", Scope::Inbox, false},
    {"test.undo", "Undo", "Takes back the last step", nullptr, "Ctrl+Z", Scope::Window, false},
};
}

class ActionCatalogueTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("settings.ini")));
    }

    void actionsCarryTheirRow()
    {
        ActionCatalogue actions(*m_settings);
        actions.add(someActions);
        actions.add(someActions); // twice does no harm
        QCOMPARE(actions.ids().size(), 4);
        QAction *action = actions.action("test.new");
        QCOMPARE(action->objectName(), QStringLiteral("test.new"));
        QCOMPARE(action->shortcuts().size(), 2);
        QCOMPARE(action->shortcutContext(), Qt::WidgetWithChildrenShortcut);
        QVERIFY(actions.action("test.week")->isCheckable());
        QCOMPARE(actions.text(QStringLiteral("test.new")), QStringLiteral("New post"));
    }

    void onlyChangedKeysAreStored()
    {
        ActionCatalogue actions(*m_settings);
        actions.add(someActions);
        const QString id = QStringLiteral("test.week");
        actions.setKeys(id, {QKeySequence(Qt::CTRL | Qt::Key_W)});
        QCOMPARE(m_settings->changedShortcuts(), QStringList(id));
        {
            ActionCatalogue later(*m_settings);
            later.add(someActions);
            QCOMPARE(later.action("test.week")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_W));
        }
        actions.setKeys(id, {}); // taken away is a change as well
        QCOMPARE(m_settings->changedShortcuts(), QStringList(id));
        QVERIFY(actions.action("test.week")->shortcuts().isEmpty());
        actions.setKeys(id, actions.defaultKeys(id));
        QVERIFY(m_settings->changedShortcuts().isEmpty());
    }

    void conflictsAreReported()
    {
        ActionCatalogue actions(*m_settings);
        actions.add(someActions);
        QCOMPARE(actions.conflicts(QStringLiteral("test.new"), QKeySequence(Qt::Key_W)),
            QStringList(QStringLiteral("test.week")));
        QCOMPARE(
            actions.conflicts(QStringLiteral("test.done"), QKeySequence(Qt::Key_W)), QStringList()); // another page
        QCOMPARE(actions.conflicts(QStringLiteral("test.done"), QKeySequence(Qt::CTRL | Qt::Key_Z)),
            QStringList(QStringLiteral("test.undo"))); // the window's keys work everywhere
    }

    void paletteFindsAndRemembers()
    {
        ActionCatalogue actions(*m_settings);
        actions.add(someActions);
        CommandPalette palette(actions, *m_settings, nullptr);
        palette.search(QString());
        QCOMPARE(palette.shownIds().size(), 4); // all of them
        palette.search(QStringLiteral("nwp"));
        QCOMPARE(palette.shownIds(), QStringList(QStringLiteral("test.new")));
        palette.search(QStringLiteral("UNDÓ")); // case and accents do not matter
        QCOMPARE(palette.shownIds().value(0), QStringLiteral("test.undo"));
        m_settings->rememberAction(QStringLiteral("test.done"));
        palette.search(QString());
        QCOMPARE(palette.shownIds().value(0), QStringLiteral("test.done")); // recently used first
        palette.search(QStringLiteral("zzzz"));
        QCOMPARE(palette.shownIds(), QStringList());
        const auto *list = palette.findChild<QListView *>();
        QCOMPARE(list->model()->rowCount(), 1); // says that nothing was found
        QVERIFY(!(list->model()->index(0, 0).flags() & Qt::ItemIsEnabled));
    }

    void paletteRunsByKeyboard()
    {
        ActionCatalogue actions(*m_settings);
        actions.add(someActions);
        CommandPalette palette(actions, *m_settings, nullptr);
        QSignalSpy spy(actions.action("test.done"), &QAction::triggered);
        palette.open();
        QTest::keyClicks(palette.findChild<QLineEdit *>(), QStringLiteral("done"));
        QTest::keyClick(palette.findChild<QLineEdit *>(), Qt::Key_Return);
        QCOMPARE(spy.count(), 1);
        QVERIFY(!palette.isVisible());
        QCOMPARE(m_settings->recentActions.value().value(0), QStringLiteral("test.done"));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
};

} // namespace stoa

using stoa::ActionCatalogueTest;
STOA_TEST(ActionCatalogueTest)
#include "actioncatalogue_test.moc"
