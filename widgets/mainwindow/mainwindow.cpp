// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mainwindow/mainwindow.h"

#include "models/core/displaytext.h"
#include "models/settings/settings.h"
#include "models/store/project.h"
#include "widgets/common/actioncatalogue.h"
#include "widgets/common/asker.h"
#include "widgets/common/commandpalette.h"
#include "widgets/common/language.h"
#include "widgets/common/theme.h"
#include "widgets/mainwindow/aboutdialog.h"
#include "widgets/mainwindow/pages.h"
#include "widgets/mainwindow/projectview.h"
#include "widgets/mainwindow/windowactions.h"
#include "widgets/start/newprojectdialog.h"
#include "widgets/start/startpage.h"

#include <QAction>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>
#include <QStandardPaths>

namespace stoa {

namespace {

constexpr const char *pageActionIds[]
    = {"go.calendar", "go.inbox", "go.rules", "go.results", "go.history", "go.settings"};

bool pageWorks(const char *action)
{
    const auto pages = workingPages();
    return std::any_of(
        pages.begin(), pages.end(), [action](const PageEntry &entry) { return qstrcmp(entry.action, action) == 0; });
}

constexpr const char *themeNames[] = {"system", "light", "dark", "contrast"};

} // namespace

MainWindow::MainWindow(const Services &services, QWidget *parent)
    : QMainWindow(parent)
    , m_services(services)
    , m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("main-window"));
    services.actions.add(windowActions());
    services.actions.bind(Scope::Window, this);
    for (const char *id : pageActionIds)
        services.actions.action(id)->setVisible(pageWorks(id));
    setCentralWidget(m_stack);
    setLocale(services.language.locale());
    setMinimumSize(900, 560);
    // Of a small screen the window leaves the room that its frame and a panel take.
    const QSize room = screen() ? screen()->availableGeometry().size() - QSize(8, 48) : QSize(1366, 768);
    resize(QSize(1366, 768).boundedTo(room));
    restoreGeometry(services.settings.windowGeometry.value());
    connectActions();
    connectChoices();
    buildMenus();
    retranslate();
    disableProjectActions();
}

MainWindow::~MainWindow()
{
    leaveProject();
}

void MainWindow::connectActions()
{
    ActionCatalogue &actions = m_services.actions;
    actions.connectAction("project.new", this, [this] { askForNewProject(); });
    actions.connectAction("project.open", this, [this] { askForFile(); });
    actions.connectAction("project.window", this, [this] { Q_EMIT windowRequested(QString()); });
    actions.connectAction("project.close", this, [this] { Q_EMIT closeProjectRequested(); });
    actions.connectAction("project.publish", this, [this] { Q_EMIT publishRequested(); });
    actions.connectAction("project.send", this, [this] {
        if (m_project)
            m_project->sendCopy();
    });
    actions.connectAction("project.merge", this, [this] { Q_EMIT mergeRequested(); });
    actions.connectAction("project.conflicts", this, [this] { Q_EMIT conflictsRequested(); });
    actions.connectAction("app.quit", this, [this] { close(); });
    actions.connectAction("view.commands", this, [this] { openPalette(); });
    actions.connectAction("help.about", this, [this] { showAbout(); });
}

StartPage &MainWindow::startPage()
{
    if (!m_start) {
        m_start = new StartPage(m_services.actions, m_services.settings, m_services.clock, m_stack);
        m_stack->addWidget(m_start);
        connect(m_start, &StartPage::openRequested, this, &MainWindow::openRequested);
        connect(m_start, &StartPage::windowRequested, this, &MainWindow::windowRequested);
        connect(m_start, &StartPage::sampleRequested, this, &MainWindow::sampleRequested);
    }
    return *m_start;
}

void MainWindow::openPalette()
{
    if (!m_palette) {
        m_palette = new CommandPalette(m_services.actions, m_services.settings, this);
        connect(m_palette, &CommandPalette::aboutToRun, this, [this](const QString &id) {
            if (m_project)
                m_project->goToPageOf(id);
        });
    }
    m_palette->open();
}

void MainWindow::connectChoices()
{
    ActionCatalogue &actions = m_services.actions;
    for (const char *theme : themeNames) {
        const QByteArray id = QByteArray("view.theme-") + theme;
        actions.connectAction(id.constData(), this, [this, theme] {
            m_services.settings.theme.set(QLatin1String(theme));
            updateChoices();
        });
    }
    for (const QString &code : Language::codes()) {
        const QByteArray id = "view.language-" + code.toLatin1();
        actions.connectAction(id.constData(), this, [this, code] {
            m_services.settings.language.set(code);
            updateChoices();
        });
    }
    connect(&m_services.theme, &Theme::changed, this, &MainWindow::updateChoices);
    connect(&m_services.language, &Language::changed, this, [this] {
        setLocale(m_services.language.locale());
        updateChoices();
    });
}

void MainWindow::updateChoices()
{
    ActionCatalogue &actions = m_services.actions;
    for (const char *theme : themeNames) {
        const QByteArray id = QByteArray("view.theme-") + theme;
        actions.action(id.constData())->setChecked(m_services.settings.theme.value() == QLatin1String(theme));
    }
    for (const QString &code : Language::codes())
        actions.action(("view.language-" + code.toLatin1()).constData())
            ->setChecked(m_services.language.code() == code);
}

QMenu *MainWindow::addMenu(const char *title, const QStringList &ids)
{
    QMenu *menu = menuBar()->addMenu(QString());
    for (const QString &id : ids) {
        if (id.isEmpty())
            menu->addSeparator();
        else
            menu->addAction(m_services.actions.action(id.toLatin1().constData()));
    }
    m_menus << std::pair(menu, title);
    return menu;
}

void MainWindow::buildMenus()
{
    const auto ids = [](const char *list) { return QString::fromLatin1(list).split(QLatin1Char(' ')); };
    addMenu(QT_TR_NOOP("&Project"),
        ids("project.new project.open project.window project.close  project.publish project.send project.merge "
            "project.conflicts  "
            "app.quit"));
    addMenu(QT_TR_NOOP("&Edit"), ids("edit.undo edit.redo"));
    addMenu(QT_TR_NOOP("&Go"), ids("go.calendar go.inbox go.rules go.results  go.history go.settings"));
    addMenu(QT_TR_NOOP("&View"),
        ids("view.commands  view.theme-system view.theme-light view.theme-dark view.theme-contrast  view.language-en "
            "view.language-el view.language-ru"));
    addMenu(QT_TR_NOOP("&Help"), ids("help.about"));
}

void MainWindow::showStart()
{
    leaveProject();
    disableProjectActions();
    startPage().refresh();
    m_stack->setCurrentWidget(m_start);
    m_start->setFocus();
    updateTitle();
}

void MainWindow::disableProjectActions()
{
    for (const char *id : pageActionIds)
        m_services.actions.action(id)->setEnabled(false);
    for (const char *id : {"edit.undo", "edit.redo", "project.close", "project.merge", "project.conflicts",
             "project.publish", "project.send"})
        m_services.actions.action(id)->setEnabled(false);
}

void MainWindow::showProject(ProjectContext &context)
{
    leaveProject();
    for (const char *id : pageActionIds)
        m_services.actions.action(id)->setEnabled(false); // the view enables those that work
    for (const char *id : {"project.close", "project.conflicts", "project.send"})
        m_services.actions.action(id)->setEnabled(true);
    m_services.actions.action("project.merge")->setEnabled(!context.project.isReadOnly());
    m_project = new ProjectView(context, m_stack);
    m_stack->addWidget(m_project);
    m_stack->setCurrentWidget(m_project);
    m_projectName = context.project.name();
    connect(m_project, &ProjectView::wayBackWanted, this, &MainWindow::wayBackRequested);
    connect(m_project, &ProjectView::nameChanged, this, [this](const QString &name) {
        m_projectName = name;
        updateTitle();
    });
    updateTitle();
}

void MainWindow::leaveProject()
{
    if (!m_project)
        return;
    delete m_project;
    m_project = nullptr;
    m_projectName.clear();
    m_services.actions.dropPages();
    m_services.theme.setAccent(QColor());
}

void MainWindow::askForNewProject()
{
    const QStringList recent = m_services.settings.recentProjects.value();
    const QString folder = recent.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                                            : QFileInfo(recent.first()).path();
    const bool usable = !folder.isEmpty() && QFileInfo(folder).isDir();
    auto *dialog
        = new NewProjectDialog(m_services.asker, m_services.language.code(), usable ? folder : QDir::homePath(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewProjectDialog::chosen, this, &MainWindow::createRequested);
    dialog->open();
}

void MainWindow::askForFile()
{
    FileQuestion question;
    question.title = tr("Open project");
    question.filters = QStringList{tr("Stoa projects (*.stoa)"), tr("All files (*)")};
    const QString path = m_services.asker.openFile(question);
    if (!path.isEmpty())
        Q_EMIT openRequested(path);
}

void MainWindow::showAbout()
{
    auto *dialog = new AboutDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::updateTitle()
{
    setWindowTitle(
        m_projectName.isEmpty() ? QStringLiteral("Stoa") : displayLine(m_projectName, 120) + QStringLiteral(" — Stoa"));
}

void MainWindow::retranslate()
{
    for (const auto &[menu, title] : std::as_const(m_menus))
        menu->setTitle(tr(title));
    menuBar()->setAccessibleName(tr("Menus"));
    updateTitle();
    updateChoices();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MainWindow::showEvent(QShowEvent *event)
{
    if (!m_project && !event->spontaneous()) // a window that opens with a project does without
        showStart();
    QMainWindow::showEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_services.settings.windowGeometry.set(saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace stoa
