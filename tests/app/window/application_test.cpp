// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/application.h"

#include "app/session/openproject.h"
#include "models/planning/settingedits.h"
#include "models/settings/settings.h"
#include "models/store/rowwatch.h"
#include "tests/support/accessibility.h"
#include "tests/support/scriptedasker.h"
#include "tests/support/temporaryproject.h"
#include "tests/support/testcase.h"
#include "widgets/common/actioncatalogue.h"
#include "widgets/common/projectcontext.h"
#include "widgets/common/segmentedcontrol.h"
#include "widgets/common/theme.h"
#include "widgets/mainwindow/banner.h"
#include "widgets/mainwindow/mainwindow.h"
#include "widgets/mainwindow/noticestrip.h"
#include "widgets/mainwindow/projectview.h"
#include "widgets/start/recentmodel.h"
#include "widgets/start/startpage.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace stoa {

class ApplicationTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("STOA_HOME", m_folder->filePath(QStringLiteral("home")).toUtf8());
        qputenv("STOA_NOW", "2026-11-22T12:00:00Z");
        m_asker = std::make_unique<test::ScriptedAsker>();
        m_app = std::make_unique<Application>(m_asker.get());
        m_app->show();
    }

    void cleanup()
    {
        m_app.reset();
        qunsetenv("STOA_HOME");
        qunsetenv("STOA_NOW");
    }

    //! A sample made by another version, or spoilt, stood in the way for ever.
    void aSampleThatCannotBeOpenedIsMadeAnew()
    {
        const QString folder = m_folder->filePath(QStringLiteral("home/sample"));
        QVERIFY(QDir().mkpath(folder));
        QFile spoilt(folder + QLatin1String("/sample-en.stoa"));
        QVERIFY(spoilt.open(QIODevice::WriteOnly));
        spoilt.write("not a project");
        spoilt.close();
        m_app->openSample(QStringLiteral("en"));
        QTRY_VERIFY_WITH_TIMEOUT(m_app->window().projectView(), 120'000);
        QCOMPARE(m_asker->told, QStringList());
        QFile kept(folder + QLatin1String("/sample-en.stoa.set-aside"));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), QByteArray("not a project"));
    }

    void aDamagedProjectOffersItsBackup()
    {
        const QString path = file("client.stoa");
        QVERIFY(m_app->create(path, someone()));
        QSignalSpy made(&m_app->context()->edits, &EditService::backupMade);
        QTRY_COMPARE(made.count(), 1);
        m_app->closeProject();
        QFile spoiled(path);
        QVERIFY(spoiled.open(QIODevice::ReadWrite));
        QVERIFY(spoiled.seek(4096));
        QCOMPARE(spoiled.write(QByteArray(9000, 'x')), 9000);
        spoiled.close();
        QVERIFY(!m_app->open(path)); // asked, and not wanted
        m_asker->answers = {Answer::Accept};
        QVERIFY(m_app->open(path));
        QCOMPARE(m_asker->asked.size(), 2);
        QVERIFY(m_asker->asked.last().accept.contains(QLatin1String("backup")));
        QVERIFY(m_asker->asked.last().text.contains(QLatin1String("0 minute")));
        QVERIFY(m_app->context()->project.path() != path);
        QCOMPARE(m_app->context()->project.name(), QStringLiteral("Anna's bakery"));
        QVERIFY(spoiled.open(QIODevice::ReadOnly));
        QVERIFY(spoiled.readAll().contains(QByteArray(9000, 'x')));
    }

    //! Found while it is open: what was edited since the backup is told, and the person decides.
    void damageFoundLaterLeadsToTheBackup()
    {
        const QString path = file("client.stoa");
        QVERIFY(m_app->create(path, someone()));
        QSignalSpy made(&m_app->context()->edits, &EditService::backupMade);
        QTRY_COMPARE(made.count(), 1);
        done(m_app->context()->edits.run({QStringLiteral("post.edit"), {}, {}, false}, [](Writer &writer) {
            for (int i = 1; i <= 100; ++i)
                writer.exec("INSERT INTO post (id, text) VALUES (?, ?)", i, QString(900, QLatin1Char('a')));
        }));
        EditService *const edits = &m_app->context()->edits;
        QMetaObject::invokeMethod(edits, [edits] { Q_EMIT edits->stopped(Error{ErrorCode::Damaged, {}, {}}); });
        auto *banner = m_app->window().findChild<Banner *>();
        auto *button = banner->findChild<QPushButton *>();
        QTRY_VERIFY(button->isVisibleTo(banner));
        edits->waitForIdle();
        m_app->context()->project.doubt(); // as the store does when SQLite meets damage
        QFile spoiled(path);
        QVERIFY(spoiled.open(QIODevice::ReadWrite));
        const QByteArray bytes = spoiled.readAll();
        qsizetype page = 0; // the third leaf (13) with texts of posts: an act of the history has one such leaf at most
        for (int leaves = 0; leaves < 3 && page < bytes.size(); page += 4096)
            leaves += bytes.at(page) == 13 && bytes.mid(page, 4096).contains(QByteArray(850, 'a')) ? 1 : 0;
        page -= 4096;
        QVERIFY(spoiled.seek(page));
        QCOMPARE(spoiled.write(QByteArray(4096, 'x')), 4096);
        spoiled.close();
        m_asker->answers = {Answer::Accept};
        button->click();
        QTRY_COMPARE(m_asker->asked.size(), 1);
        const QString told = m_asker->asked.first().text;
        static const QRegularExpression lacks(QStringLiteral("[1-9]\\d* post\\S+, 0 comment\\S+, 1 edit"));
        QVERIFY2(told.contains(lacks), qPrintable(told));
        QVERIFY2(told.contains(QLatin1String("there may be more")), qPrintable(told));
        QTRY_VERIFY(m_app->context());
        QVERIFY(m_app->context()->project.path() != path);
        QCOMPARE(m_app->context()->reader.integer("SELECT count(*) FROM post"), 0);
    }

    //! A fault of the disk within one text: the tree is whole, the words are not. A backup has them as they were.
    void spoiltWordsAreToldAndPutBack()
    {
        const QString path = file("client.stoa");
        QVERIFY(m_app->create(path, someone()));
        const auto act = [this](const char *sql) {
            done(m_app->context()->edits.run(
                {QStringLiteral("post.edit"), {}, {}, false}, [sql](Writer &writer) { writer.exec(sql); }));
        };
        act("INSERT INTO post (id, title, text) VALUES (1, 'Fresh bread', 'as it was')");
        QVERIFY(test::resultOf(m_app->context()->edits.backUp(BackupReason::Asked)));
        QVERIFY(test::resultOf(m_app->context()->edits.maintain(
            [](Writer &writer) { writer.exec("UPDATE post SET text = 'as it wes'"); }))); // nobody's act
        QSignalSpy passed(m_app->rowWatch(), &RowWatch::passed);
        m_app->rowWatch()->lookNow();
        QTRY_COMPARE(passed.count(), 1);
        auto *banner = m_app->window().findChild<Banner *>();
        QVERIFY2(banner->text().contains(QLatin1String("Fresh bread")), qPrintable(banner->text()));
        m_asker->answers = {Answer::Accept};
        banner->findChild<QPushButton *>()->click();
        QTRY_COMPARE(m_asker->asked.size(), 1);
        QVERIFY(m_asker->asked.first().text.contains(QLatin1String("exactly")));
        QTRY_COMPARE(
            m_app->context()->reader.text("SELECT text FROM post").value_or(QString()), QStringLiteral("as it was"));
        QVERIFY(banner->text().isEmpty());
    }

    //! Beside the backup, or where there is none: the damaged file itself still has most of it.
    void ofADamagedProjectTheRestIsSaved()
    {
        const QString path = file("client.stoa");
        QVERIFY(m_app->create(path, someone()));
        done(m_app->context()->edits.run({QStringLiteral("post.edit"), {}, {}, false}, [](Writer &writer) {
            for (int i = 1; i <= 200; ++i)
                writer.exec("INSERT INTO post (id, text) VALUES (?, ?)", i, QString(900, QLatin1Char('a')));
        }));
        m_app->closeProject();
        QVERIFY(QDir(m_folder->filePath(QStringLiteral("home"))).removeRecursively()); // the backups as well
        QFile spoiled(path);
        QVERIFY(spoiled.open(QIODevice::ReadWrite));
        const qsizetype page = spoiled.readAll().lastIndexOf(QByteArray(800, 'a')) / 4096 * 4096;
        QVERIFY(spoiled.seek(page));
        QCOMPARE(spoiled.write(QByteArray(4096, 'x')), 4096);
        spoiled.close();
        const QString rest = file("rest.stoa");
        m_asker->answers = {Answer::Accept, Answer::Accept};
        m_asker->texts = {rest};
        QVERIFY(m_app->open(path));
        QCOMPARE(m_asker->asked.size(), 2);
        QVERIFY(m_asker->asked.last().text.contains(QLatin1String("posts")));
        QCOMPARE(m_app->context()->project.path(), rest);
        QVERIFY(m_app->context()->reader.integer("SELECT count(*) FROM post").value_or(0) > 150);
    }

    void aFileThatIsGoneCanBeSavedElsewhere()
    {
        const QString path = file("client.stoa");
        QVERIFY(m_app->create(path, someone()));
        SettingEdits edits(m_app->context()->edits);
        QVERIFY(
            test::resultOf(edits.set(QStringLiteral("name"), QStringLiteral("Anna")))); // it stood there for a while
        QVERIFY(QFile::rename(path, path + QLatin1String(".moved")));
        const Result<ActDone> refused = test::resultOf(edits.set(QStringLiteral("name"), QStringLiteral("New")));
        QCOMPARE(refused.error().code, ErrorCode::FileMissing);
        auto *banner = m_app->window().findChild<Banner *>();
        QTRY_VERIFY(!banner->text().isEmpty());
        const QString copy = file("kept.stoa");
        m_asker->texts = {copy};
        auto *button = banner->findChild<QPushButton *>();
        QVERIFY(button->isVisibleTo(banner));
        button->click();
        auto *strip = m_app->window().findChild<NoticeStrip *>();
        QTRY_VERIFY2(QFile::exists(copy), qPrintable(strip->text()));
        QTRY_VERIFY2(strip->text().contains(QLatin1String("kept.stoa")), qPrintable(strip->text()));
        QCOMPARE(Project::check(copy).value(), FileState::Sound);
    }

    void makesAndReopensAProject()
    {
        const QString path = file("client.stoa");
        QVERIFY(m_app->create(path, someone()));
        QVERIFY(m_app->window().projectView());
        QCOMPARE(m_app->settings().recentProjects.value(), QStringList(path));
        QVERIFY(m_app->window().windowTitle().contains(QLatin1String("Anna's bakery")));
        m_app->closeProject();
        m_app->window().showStart();
        QVERIFY(!m_app->window().projectView());
        m_app->openLast();
        QVERIFY(m_app->window().projectView());
        QVERIFY(m_asker->told.isEmpty());
    }

    void saysWhyAFileIsNotOpened_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("a text") << QByteArray("Dear Anna, ...");
        QTest::newRow("zeros") << QByteArray(100'000, '\0');
        QTest::newRow("another database") << QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\1');
    }

    void saysWhyAFileIsNotOpened()
    {
        QFETCH(QByteArray, content);
        const QString path = file("odd.stoa");
        QFile odd(path);
        QVERIFY(odd.open(QIODevice::WriteOnly));
        odd.write(content);
        odd.close();
        QVERIFY(!m_app->open(path));
        QCOMPARE(m_asker->told.size(), 1);
        QVERIFY(!m_app->window().projectView());
        QVERIFY(odd.open(QIODevice::ReadOnly));
        QCOMPARE(odd.readAll(), content); // not a byte was changed
        QVERIFY(!m_app->open(m_folder->path())); // a folder
        QVERIFY(!m_app->open(file("not-there.stoa")));
        QCOMPARE(m_asker->told.size(), 3);
        QCOMPARE(QSet<QString>(m_asker->told.begin(), m_asker->told.end()).size(), 3); // three reasons, three sentences
    }

    //! Looked through on another thread; what waits is the person, not the window.
    void opensALargeFile()
    {
        const QString path = file("large.stoa");
        QVERIFY(m_app->create(path, someone()));
        done(m_app->context()->edits.run({QStringLiteral("post.edit"), {}, {}, false}, [](Writer &writer) {
            for (int i = 1; i <= 24; ++i)
                writer.exec("INSERT INTO post (id, text) VALUES (?, ?)", i, QString(500'000, QLatin1Char('a')));
        }));
        m_app->closeProject();
        QVERIFY(QFileInfo(path).size() > 8 << 20);
        QVERIFY(QDir(m_folder->filePath(QStringLiteral("home"))).removeRecursively()); // nobody knows that it is whole
        QVERIFY(m_app->open(path));
        QCOMPARE(m_app->context()->reader.integer("SELECT count(*) FROM post").value_or(0), 24);
        QFile spoiled(path);
        m_app->closeProject();
        QVERIFY(QDir(m_folder->filePath(QStringLiteral("home"))).removeRecursively());
        QVERIFY(spoiled.open(QIODevice::ReadWrite) && spoiled.seek(5'000'000));
        QCOMPARE(spoiled.write(QByteArray(9000, 'x')), 9000);
        spoiled.close();
        QVERIFY(!m_app->open(path));
        QCOMPARE(m_asker->asked.size(), 1); // whether to save what can be read; not wanted
    }

    void keepsTheOpenProjectWhenAnotherFails()
    {
        QVERIFY(m_app->create(file("client.stoa"), someone()));
        QVERIFY(!m_app->open(file("not-there.stoa")));
        QVERIFY(m_app->window().projectView());
        QVERIFY(m_app->context());
    }

    void secondWindowOnlyReads()
    {
        const QString path = file("client.stoa");
        QVERIFY(m_app->create(path, someone()));
        test::ScriptedAsker asker;
        Application second(&asker);
        QVERIFY(second.open(path));
        QVERIFY(second.context()->project.isReadOnly());
        second.show();
        const auto *banner = second.window().projectView()->findChild<Banner *>();
        QVERIFY(banner->isVisible());
        QVERIFY(!banner->text().isEmpty());
        QVERIFY(!second.actions().action("edit.undo")->isEnabled());
    }

    void undoIsNamedAndWorks()
    {
        QVERIFY(m_app->create(file("client.stoa"), someone()));
        QAction *undo = m_app->actions().action("edit.undo");
        QAction *redo = m_app->actions().action("edit.redo");
        QVERIFY(!undo->isEnabled());
        rename(QStringLiteral("Anna & sons"));
        QTRY_VERIFY(undo->isEnabled());
        QCOMPARE(undo->text(), QStringLiteral("Undo: Change project settings"));
        QTRY_VERIFY(m_app->window().windowTitle().contains(QLatin1String("Anna & sons")));
        undo->trigger();
        QTRY_VERIFY(redo->isEnabled());
        QVERIFY(!undo->isEnabled());
        QCOMPARE(redo->text(), QStringLiteral("Redo: Change project settings"));
        QTRY_COMPARE(m_app->context()->project.name(), someone().name);
        QTRY_VERIFY(m_app->window().findChild<NoticeStrip *>()->text().contains(QLatin1String("Taken back")));
    }

    void goesBackToAnyStep()
    {
        QVERIFY(m_app->create(file("client.stoa"), someone()));
        for (const char *name : {"One", "Two", "Three"})
            rename(QString::fromLatin1(name));
        m_app->actions().action("go.history")->trigger();
        auto *list = m_app->window().findChild<QListView *>(QStringLiteral("history-list"));
        QTRY_COMPARE(list->model()->rowCount(), 3);
        list->setCurrentIndex(list->model()->index(2, 0));
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_COMPARE(m_app->context()->project.name(), QStringLiteral("One"));
        QTRY_VERIFY(m_app->actions().action("edit.redo")->isEnabled()); // the list has heard of it
        QTRY_VERIFY(list->model()->index(0, 0).isValid());
        list->setCurrentIndex(list->model()->index(0, 0));
        QTRY_VERIFY(m_app->actions().action("history.go-here")->isEnabled());
        m_app->actions().action("history.go-here")->trigger();
        QTRY_COMPARE(m_app->context()->project.name(), QStringLiteral("Three"));
        m_app->actions().action("history.go-beginning")->trigger();
        QTRY_COMPARE(m_app->context()->project.name(), someone().name);
    }

    void switchesColoursWhileRunning()
    {
        const QColor light = currentTokens()[Role::Surface];
        m_app->actions().action("view.theme-dark")->trigger();
        QVERIFY(currentTokens()[Role::Surface] != light);
        QVERIFY(m_app->actions().action("view.theme-dark")->isChecked());
        m_app->actions().action("view.theme-contrast")->trigger();
        QCOMPARE(currentTokens()[Role::Surface], QColor(Qt::black));
        QCOMPARE(m_app->settings().theme.value(), QStringLiteral("contrast"));
    }

    void takesTheClientsColour()
    {
        QVERIFY(m_app->create(file("client.stoa"), someone()));
        const QColor own = currentTokens()[Role::Accent];
        done(SettingEdits(m_app->context()->edits).set(QStringLiteral("accent"), QStringLiteral("#7a1fa2")));
        QTRY_COMPARE(currentTokens()[Role::Accent], QColor(0x7a1fa2));
        m_app->closeProject();
        QCOMPARE(currentTokens()[Role::Accent], own);
    }

    void everythingHasANameAndARole()
    {
        const QStringList atStart = test::inaccessibleWidgets(m_app->window());
        QVERIFY2(atStart.isEmpty(), qPrintable(atStart.join(QLatin1Char('\n'))));
        QVERIFY(m_app->create(file("client.stoa"), someone()));
        for (const char *page : {"go.calendar", "go.inbox", "go.rules", "go.results", "go.history", "go.settings"}) {
            QAction *go = m_app->actions().action(page);
            if (!go->isEnabled())
                continue;
            go->trigger();
            const QStringList missing = test::inaccessibleWidgets(m_app->window());
            QVERIFY2(missing.isEmpty(),
                qPrintable(QLatin1String(page) + QLatin1Char('\n') + missing.join(QLatin1Char('\n'))));
        }
    }

    //! Each project in a window of its own, and what waits in each can be seen before one is opened.
    void recentProjectsTellWhatIsDue()
    {
        const QString path = file("client.stoa");
        QVERIFY(m_app->create(path, someone()));
        done(m_app->context()->edits.run({QStringLiteral("post.edit"), {}, {}, false}, [](Writer &writer) {
            writer.exec("INSERT INTO post (id, text, status, wall, zone, utc_ms) VALUES (1, 'a', 'scheduled',"
                        " '2026-11-22T10:00', 'Europe/Athens', 1795334400000)");
        }));
        m_app->closeProject();
        m_app->window().showStart();
        auto *list = m_app->window().findChild<QListView *>(QStringLiteral("recent-projects"));
        m_app->window().startPage().refresh();
        const auto due = [list] { return list->model()->index(0, 0).data(RecentModel::DueRole).toString(); };
        QTRY_VERIFY2(due().startsWith(QStringLiteral("1 late")), qPrintable(due())); // and what days need a start now
        QVERIFY(list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().endsWith(due()));
        QSignalSpy wanted(m_app.get(), &Application::programWanted);
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Return, Qt::ControlModifier);
        m_app->actions().action("project.window")->trigger();
        QTRY_COMPARE(wanted.count(), 2);
        QCOMPARE(wanted.at(0).first().toStringList(), (QStringList{QStringLiteral("--"), path}));
        QCOMPARE(wanted.at(1).first().toStringList(), QStringList{QStringLiteral("--start")});
        QVERIFY(!m_app->context()); // nothing was opened here
    }

    void commandPaletteReachesAnotherPage()
    {
        QVERIFY(m_app->create(file("client.stoa"), someone()));
        m_app->actions().action("go.history")->trigger();
        m_app->actions().action("go.settings")->trigger();
        m_app->window().projectView()->goToPageOf(QStringLiteral("history.go-here"));
        QCOMPARE(m_app->window().projectView()->current(), PageKind::History);
        m_app->window().projectView()->goToPageOf(QStringLiteral("edit.undo")); // the window's: stays
        QCOMPARE(m_app->window().projectView()->current(), PageKind::History);
    }

    void noSwitchIsCutOffOnASmallScreen()
    {
        m_app->openSample(QStringLiteral("en"));
        QTRY_VERIFY(m_app->window().projectView());
        rename(QStringLiteral("A name that makes what can be undone long"));
        m_app->window().show();
        m_app->window().resize(1366, 768);
        for (const char *language : {"el", "ru", "en"}) {
            m_app->settings().language.set(QString::fromLatin1(language));
            for (const PageKind kind : {PageKind::Inbox, PageKind::Results, PageKind::Calendar}) {
                m_app->window().projectView()->go(kind);
                const auto cut = [this] {
                    QStringList words;
                    const auto controls = m_app->window().findChildren<SegmentedControl *>();
                    for (const SegmentedControl *control : controls) {
                        for (const QRadioButton *button : control->findChildren<QRadioButton *>())
                            if (button->isVisible() && button->width() < button->sizeHint().width())
                                words << button->text();
                    }
                    return words;
                };
                QTRY_VERIFY2_WITH_TIMEOUT(
                    cut().isEmpty(), qPrintable(QLatin1String(language) + cut().join(QLatin1Char('/'))), 5000);
            }
        }
    }

    void makesTheSample()
    {
        m_app->openSample(QStringLiteral("en"));
        QTRY_VERIFY_WITH_TIMEOUT(m_app->window().projectView(), 60'000);
        QVERIFY2(m_asker->told.isEmpty(), qPrintable(m_asker->told.join(QLatin1Char('\n'))));
        QVERIFY(m_app->context()->reader.integer("SELECT count(*) FROM post").value_or(0) > 50);
    }

private:
    static NewProject someone()
    {
        return {QStringLiteral("Anna's bakery"), QStringLiteral("Europe/Athens"), QStringLiteral("en")};
    }
    QString file(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    static void done(QFuture<Result<ActDone>> act) { QVERIFY(test::resultOf(std::move(act)).has_value()); }
    void rename(const QString &name) { done(SettingEdits(m_app->context()->edits).set(QStringLiteral("name"), name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::ScriptedAsker> m_asker;
    std::unique_ptr<Application> m_app;
};

} // namespace stoa

using stoa::ApplicationTest;
STOA_TEST(ApplicationTest)
#include "application_test.moc"
