// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/application.h"
#include "tests/support/scriptedasker.h"
#include "tests/support/temporaryproject.h"
#include "tests/support/testcase.h"
#include "widgets/common/actioncatalogue.h"
#include "widgets/common/projectcontext.h"
#include "widgets/mainwindow/mainwindow.h"
#include "widgets/merge/conflictsdialog.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDialog>
#include <QFile>
#include <QHelpEvent>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPointer>
#include <QTabBar>
#include <QTest>
#include <QTimer>
#include <QToolTip>

#include <sqlite3.h>

#include <netinet/in.h>
#include <sys/inotify.h>
#include <sys/socket.h>
#include <unistd.h>

namespace stoa {

//! Files that nobody may open and an address that nobody may call, named in every text of strangers.
class Canaries final
{
public:
    explicit Canaries(const QString &folder)
        : m_folder(folder)
        , m_watch(::inotify_init1(IN_NONBLOCK))
    {
        for (const char *name : {"a.png", "b.svg", "c.css", "d.html"}) {
            QFile file(path(name));
            if (!file.open(QIODevice::WriteOnly))
                qFatal("no canary");
            file.write("<svg xmlns='http://www.w3.org/2000/svg'/>");
        }
        ::inotify_add_watch(m_watch, QFile::encodeName(folder).constData(), IN_OPEN | IN_ACCESS);
        listen();
    }
    ~Canaries()
    {
        ::close(m_watch);
        ::close(m_server);
    }
    Canaries(const Canaries &) = delete;
    Canaries &operator=(const Canaries &) = delete;

    //! One way of naming them, as rich text, Markdown, SVG, links; another for each \a serial.
    QString text(int serial) const
    {
        const QString address = QStringLiteral("http://127.0.0.1:%1").arg(m_port);
        const QStringList ways{QStringLiteral("<img src=\"%1/a.png\">"),
            QStringLiteral("<p><img src='file://%1/b.svg'>"),
            QStringLiteral("<html><link rel=stylesheet href=\"%1/c.css\"><b>x</b></html>"),
            QStringLiteral("<qt><img src=\"%2/a.png\"><a href=\"%2/\">x</a></qt>"), QStringLiteral("![x](%1/a.png)"),
            QStringLiteral("<table background=\"%1/a.png\"><tr><td>x</table>"),
            QStringLiteral("<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"file://%1/a.png\"/></svg>"),
            QStringLiteral(
                "<style>@import url(file://%1/c.css);</style><ul><li style=\"list-style-image:url(%1/a.png)\">"),
            QStringLiteral("<object data=\"%1/d.html\"></object><img src=\"//127.0.0.1/share/a.png\">"),
            QStringLiteral("[x](%2/x) <%2/y> <img src=%1/a.png>")};
        QString text = ways.at(serial % ways.size());
        text.replace(QLatin1String("%1"), m_folder).replace(QLatin1String("%2"), address);
        return text + QString::number(serial);
    }

    //! What was opened and called since the last time.
    QStringList touched()
    {
        QStringList all;
        alignas(inotify_event) char buffer[8192];
        for (ssize_t size = ::read(m_watch, buffer, sizeof buffer); size > 0;
             size = ::read(m_watch, buffer, sizeof buffer)) {
            for (ssize_t at = 0; at < size;) {
                const auto *const event = reinterpret_cast<const inotify_event *>(buffer + at);
                if (event->len > 0)
                    all.append(QLatin1String("opened ") + QFile::decodeName(event->name));
                at += ssize_t(sizeof(inotify_event)) + event->len;
            }
        }
        for (int caller = ::accept(m_server, nullptr, nullptr); caller >= 0;
             caller = ::accept(m_server, nullptr, nullptr)) {
            ::close(caller);
            all.append(QStringLiteral("called"));
        }
        return all;
    }

private:
    QString path(const char *name) const { return m_folder + QLatin1Char('/') + QLatin1String(name); }

    void listen()
    {
        sockaddr_in address = {};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        auto *const any = reinterpret_cast<sockaddr *>(&address);
        if (::bind(m_server, any, size) != 0 || ::listen(m_server, 50) != 0 || ::getsockname(m_server, any, &size) != 0)
            qFatal("nobody can listen");
        m_port = ntohs(address.sin_port);
    }

    QString m_folder;
    int m_watch;
    int m_server = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    int m_port = 0;
};

//! H5, C01: whatever strangers write, no window opens a file or calls an address because of it. Every page, dialog,
//! menu and tool tip is shown with a project whose every text names canaries.
class HostileWindowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QDir().mkpath(m_folder.filePath(QStringLiteral("canaries"))));
        qputenv("STOA_HOME", m_folder.filePath(QStringLiteral("home")).toUtf8());
        qputenv("STOA_NOW", "2026-11-22T12:00:00Z");
        m_canaries = std::make_unique<Canaries>(m_folder.filePath(QStringLiteral("canaries")));
    }

    void cleanupTestCase()
    {
        m_app.reset();
        qunsetenv("STOA_HOME");
        qunsetenv("STOA_NOW");
    }

    //! The watch itself: a label that takes rich text is seen at once.
    void aRawLabelIsCaught()
    {
        QLabel raw(m_canaries->text(0));
        raw.show();
        raw.grab();
        QVERIFY(!m_canaries->touched().isEmpty());
    }

    void everyPageDialogMenuAndTip()
    {
        m_app = std::make_unique<Application>(&m_asker);
        m_app->window().resize(1600, 1000);
        m_app->show();
        const QString path = makeProject();
        QVERIFY2(m_app->open(path), qPrintable(m_asker.told.join(u' ')));
        const QString csv = makeCsv();
        QTimer closer;
        connect(&closer, &QTimer::timeout, this, &HostileWindowTest::lookAndClose);
        closer.start(40);
        for (const char *page : {"go.calendar", "go.inbox", "go.rules", "go.results", "go.history", "go.settings"}) {
            trigger(page);
            QVERIFY2(nothingTouched(page), qPrintable(m_touched));
            chooseFirstOfEachList();
            showTipsAndMenus();
            QVERIFY2(nothingTouched(page), qPrintable(m_touched));
            const QStringList ids = m_app->actions().ids();
            for (const QString &id : ids) {
                if (isLeftOut(id) || !m_app->actions().action(qPrintable(id))->isEnabled())
                    continue;
                // The question is cancelled or answered: the words of both ways are shown.
                m_asker.answers = {Answer::Cancel};
                m_asker.texts.clear();
                if (id.endsWith(QLatin1String(".import")))
                    m_asker.texts = {csv};
                trigger(qPrintable(id));
                QVERIFY2(nothingTouched(id), qPrintable(m_touched));
            }
        }
        showConflicts();
        QVERIFY2(nothingTouched(QStringLiteral("what two copies changed differently")), qPrintable(m_touched));
        m_app->closeProject();
        settle(100);
        QVERIFY2(nothingTouched(QStringLiteral("the start page")), qPrintable(m_touched));
        qInfo("%d windows and %d widgets shown, %d tool tips, %d menus; nothing opened, nobody called", m_windows,
            m_widgets, m_tips, m_menus);
        QVERIFY(m_windows >= 12 && m_tips >= 50 && m_menus >= 3);
    }

private:
    static bool isLeftOut(const QString &id)
    {
        return id == QLatin1String("app.quit") || id.startsWith(QLatin1String("project."))
            || id.startsWith(QLatin1String("go.")) || id == QLatin1String("calendar.delete")
            || id == QLatin1String("rules.delete") || id == QLatin1String("edit.undo")
            || id == QLatin1String("calendar.cut");
    }

    QString makeProject();
    //! A file to be read in, with canaries for headers and values.
    QString makeCsv()
    {
        QFile file(m_folder.filePath(QStringLiteral("<img src=x>.csv")));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no file to read in");
        const auto cell = [this](int serial) {
            return QLatin1Char('"') + m_canaries->text(serial).replace(u'"', QLatin1String("\"\"")) + QLatin1Char('"');
        };
        for (int row = 0; row < 30; ++row)
            file.write(
                (cell(row) + QLatin1Char(',') + cell(row + 3) + QLatin1Char(',') + cell(row + 5) + QLatin1Char('\n'))
                    .toUtf8());
        return file.fileName();
    }

    void settle(int ms) { QTest::qWait(ms); }

    void trigger(const char *id)
    {
        m_app->actions().action(id)->trigger();
        settle(60);
    }

    //! Paints every window but the main one, looks at its tool tips, and closes it.
    void lookAndClose()
    {
        if (QWidget *const popup = QApplication::activePopupWidget()) {
            popup->grab();
            ++m_menus;
            popup->close();
            return;
        }
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (QWidget *window : windows) {
            auto *const dialog = qobject_cast<QDialog *>(window);
            if (dialog == nullptr || !dialog->isVisible())
                continue;
            const QList<QTabBar *> tabs = dialog->findChildren<QTabBar *>();
            for (QTabBar *bar : tabs)
                bar->setCurrentIndex(bar->count() - 1);
            dialog->grab();
            ++m_windows;
            m_widgets += int(dialog->findChildren<QWidget *>().size());
            dialog->reject();
            return;
        }
    }

    //! Those of the window now; what the window makes anew meanwhile becomes null.
    template <typename T>
    QList<QPointer<T>> childrenNow() const
    {
        const QList<T *> children = m_app->window().findChildren<T *>();
        return QList<QPointer<T>>(children.cbegin(), children.cend());
    }

    void chooseFirstOfEachList()
    {
        const auto views = childrenNow<QAbstractItemView>();
        for (const QPointer<QAbstractItemView> &view : views) {
            if (!view || !view->isVisible() || view->model() == nullptr || view->model()->rowCount() == 0)
                continue;
            view->setFocus();
            view->setCurrentIndex(view->model()->index(0, 0));
            settle(80);
        }
        const auto boxes = childrenNow<QComboBox>();
        for (const QPointer<QComboBox> &box : boxes) {
            if (!box || !box->isVisible() || box->count() == 0)
                continue;
            box->showPopup();
            settle(20);
            if (box)
                box->hidePopup();
        }
    }

    //! Both versions of what another copy brought are that copy's texts.
    void showConflicts()
    {
        const auto version = [this](int serial) {
            return MergeConflict::Values{{QStringLiteral("text"), m_canaries->text(serial)},
                {QStringLiteral("title"), m_canaries->text(serial + 1)},
                {QStringLiteral("name"), m_canaries->text(serial + 2)}};
        };
        const qint64 post = m_app->context()->project.reader().integer("SELECT min(id) FROM post").value_or(0);
        const qint64 rule = m_app->context()->project.reader().integer("SELECT min(id) FROM rule").value_or(0);
        const Result<ActDone> noted = test::resultOf(
            m_app->context()->edits.run({QStringLiteral("project.merge"), {}, {}, false}, [&](Writer &writer) {
                for (int serial = 0; serial < 10; ++serial)
                    noteConflict(writer,
                        {serial % 2 == 0 ? QStringLiteral("post") : QStringLiteral("rule"),
                            QString::number(serial % 2 == 0 ? post : rule), version(serial), version(serial + 5)});
            }));
        QVERIFY(noted);
        ConflictsDialog dialog(*m_app->context(), &m_app->window());
        dialog.resize(900, 600);
        dialog.show();
        QCOMPARE(dialog.waiting(), 10);
        auto *const list = dialog.findChild<QListWidget *>();
        for (int row = 0; row < list->count(); ++row) {
            list->setCurrentRow(row);
            QVERIFY(!dialog.grab().isNull());
        }
        ++m_windows;
    }

    void showTipsAndMenus()
    {
        m_app->window().grab();
        ++m_windows;
        const auto widgets = childrenNow<QWidget>();
        m_widgets += int(widgets.size());
        for (const QPointer<QWidget> &widget : widgets) {
            if (!widget || !widget->isVisible() || widget->size().isEmpty())
                continue;
            for (const QPoint at : {widget->rect().center(), QPoint(20, 20)}) {
                if (!widget)
                    break;
                QHelpEvent tip(QEvent::ToolTip, at, widget->mapToGlobal(at));
                QApplication::sendEvent(widget, &tip);
                ++m_tips;
            }
            QApplication::processEvents();
            QToolTip::hideText();
            if (!widget || !qobject_cast<QAbstractItemView *>(widget->parentWidget()))
                continue;
            const QPoint at(30, 30);
            QContextMenuEvent menu(QContextMenuEvent::Mouse, at, widget->mapToGlobal(at));
            QApplication::sendEvent(widget, &menu);
            settle(60);
        }
    }

    bool nothingTouched(const QString &where)
    {
        const QStringList touched = m_canaries->touched();
        m_touched = where + QLatin1String(": ") + touched.join(QLatin1String(", "));
        return touched.isEmpty();
    }
    bool nothingTouched(const char *where) { return nothingTouched(QString::fromLatin1(where)); }

    QTemporaryDir m_folder;
    std::unique_ptr<Canaries> m_canaries;
    test::ScriptedAsker m_asker;
    std::unique_ptr<Application> m_app;
    QString m_touched;
    int m_windows = 0;
    int m_widgets = 0;
    int m_tips = 0;
    int m_menus = 0;
};

//! The sample project, each text of which is put in the place of a canary's.
QString HostileWindowTest::makeProject()
{
    m_app->openSample(QStringLiteral("en"));
    if (!QTest::qWaitFor([this] { return m_app->context() != nullptr; }, 240'000))
        qFatal("no sample project");
    const QString sample = m_app->context()->project.path();
    m_app->closeProject();
    const QString path = m_folder.filePath(QStringLiteral("hostile.stoa"));
    QFile::copy(sample, path);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    sqlite3 *database = nullptr;
    sqlite3_open(QFile::encodeName(path).constData(), &database);
    const char *const places[] = {"comment.text", "comment.author", "comment.post_ref", "person.name", "post.text",
        "post.title", "post.notes", "variant.text", "account.handle", "account.name", "label.name", "campaign.name",
        "theme.name", "theme.hashtag", "theme.prompts", "theme.template", "media.source", "media.licence",
        "post_media.alt", "rule.name", "import.file_name", "import.layout", "import_layout.name", "triage.note",
        "triage.assignee", "reply.text", "comment_state.assignee"};
    int serial = 0;
    for (const char *place : places) {
        const QByteArray table = QByteArray(place).split('.').first();
        const QByteArray column = QByteArray(place).split('.').last();
        for (int part = 0; part < 5; ++part) { // rows of one table get different ways
            const QString text = m_canaries->text(serial++);
            const QString sql
                = QStringLiteral("UPDATE %1 SET %2 = %3 || rowid WHERE rowid % 5 = %4 AND %2 <> ''")
                      .arg(QLatin1String(table), QLatin1String(column),
                          QLatin1Char('\'') + QString(text).replace(u'\'', QLatin1String("''")) + QLatin1Char('\''))
                      .arg(part);
            char *error = nullptr;
            if (sqlite3_exec(database, sql.toUtf8().constData(), nullptr, nullptr, &error) != SQLITE_OK)
                qWarning("%s: %s", place, error);
        }
    }
    const QByteArray label = m_canaries->text(serial).replace(u'\'', QLatin1String("''")).toUtf8();
    sqlite3_exec(database, ("UPDATE rule_effect SET argument = '" + label + "' WHERE action = 'label'").constData(),
        nullptr, nullptr, nullptr);
    const QByteArray name = m_canaries->text(0).replace(u'\'', QLatin1String("''")).toUtf8();
    sqlite3_exec(database, ("UPDATE setting SET value = '" + name + "' WHERE name = 'name'").constData(), nullptr,
        nullptr, nullptr);
    sqlite3_close(database);
    Q_UNUSED(m_canaries->touched())
    return path;
}

} // namespace stoa

using stoa::HostileWindowTest;
STOA_TEST(HostileWindowTest)
#include "hostilewindow_test.moc"
