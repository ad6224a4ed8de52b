// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/application.h"

#include "app/session/openproject.h"
#include "app/window/mergeflow.h"
#include "app/window/openingoffers.h"
#include "app/window/samplemaker.h"
#include "app/window/spoiltrows.h"
#include "models/core/displaytext.h"
#include "models/core/whendone.h"
#include "models/planning/clientwatch.h"
#include "models/planning/linkwatch.h"
#include "models/planning/observancecalendar.h"
#include "models/settings/settings.h"
#include "models/store/location.h"
#include "models/store/rowwatch.h"
#include "models/web/webclient.h"
#include "widgets/common/actioncatalogue.h"
#include "widgets/common/errortext.h"
#include "widgets/common/language.h"
#include "widgets/common/linkopener.h"
#include "widgets/common/mnemonics.h"
#include "widgets/common/projectcontext.h"
#include "widgets/common/stoastyle.h"
#include "widgets/common/taborder.h"
#include "widgets/common/textfont.h"
#include "widgets/common/theme.h"
#include "widgets/common/waitdialog.h"
#include "widgets/common/windowasker.h"
#include "widgets/links/linkguard.h"
#include "widgets/mainwindow/mainwindow.h"
#include "widgets/mainwindow/projectview.h"
#include "widgets/start/startpage.h"

#include <QApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QtConcurrentRun>

namespace stoa {

namespace {

// Looking a file through that is not known to be whole: about five milliseconds for a megabyte, and more on a stick.
constexpr qint64 foundAtOnceBytes = 8 << 20;

} // namespace

Application::Application(Asker *asker)
    : m_clock(std::make_unique<SystemClock>())
    , m_settings(std::make_unique<Settings>(m_data))
    , m_language(std::make_unique<Language>())
    , m_windowAsker(std::make_unique<WindowAsker>())
    , m_asker(asker ? asker : m_windowAsker.get())
    , m_links(std::make_unique<LinkOpener>(*m_asker))
    , m_actions(std::make_unique<ActionCatalogue>(*m_settings))
    , m_clients(std::make_unique<ClientWatch>(m_data))
    , m_web(std::make_unique<WebClient>())
    , m_linkWatch(std::make_unique<LinkWatch>(m_data))
{
    ObservanceCalendar::readAhead();
    QApplication::setStyle(new StoaStyle);
    QApplication::setFont(textFont(TextSize::Body));
    m_theme = std::make_unique<Theme>();
    m_mnemonics = std::make_unique<DistinctMnemonics>();
    m_tabOrder = std::make_unique<LayoutTabOrder>();
    applyTheme();
    applyLanguage();
    m_settings->theme.onChange([this] { applyTheme(); });
    m_settings->language.onChange([this] { applyLanguage(); });
    m_window = std::make_unique<MainWindow>(
        MainWindow::Services{*m_settings, *m_theme, *m_language, *m_actions, *m_asker, *m_clock});
    m_windowAsker->setWindow(m_window.get());
    connectWindow();
    followClients();
    // What earlier runs could not put back to its place: the stick was out, the power went.
    m_leftovers = QtConcurrent::run([this] { return WorkingCopy::publishLeftovers(m_data); });
}

Application::~Application()
{
    m_sample.waitForFinished(); // it works with our folder and clock
    m_leftovers.waitForFinished();
    m_opening.waitForFinished();
    closeProject();
}

void Application::connectWindow()
{
    // Queued: the sender may be a page or a menu that the act takes down.
    connect(m_window.get(), &MainWindow::openRequested, this, &Application::open, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::createRequested, this, &Application::create, Qt::QueuedConnection);
    const auto withMerge = [this](void (MergeFlow::*step)()) {
        if (m_merge)
            (m_merge.get()->*step)();
    };
    connect(m_window.get(), &MainWindow::mergeRequested, this, [withMerge] { withMerge(&MergeFlow::choose); });
    connect(
        m_window.get(), &MainWindow::conflictsRequested, this, [withMerge] { withMerge(&MergeFlow::showConflicts); });
    connect(
        m_window.get(), &MainWindow::wayBackRequested, this,
        [this] {
            const QString place = m_open ? m_open->place() : QString();
            closeProject();
            m_window->showStart();
            if (!place.isEmpty())
                open(place); // looks at every page, and offers what there is
        },
        Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::windowRequested, this, [this](const QString &path) {
        m_settings->sync(); // the other one begins with what is remembered by now
        Q_EMIT programWanted(
            path.isEmpty() ? QStringList(QStringLiteral("--start")) : QStringList{QStringLiteral("--"), path});
    });
    connect(m_window.get(), &MainWindow::sampleRequested, this, &Application::openSample, Qt::QueuedConnection);
    connect(
        m_window.get(), &MainWindow::closeProjectRequested, this,
        [this] {
            closeProject();
            m_window->showStart();
        },
        Qt::QueuedConnection);
}

void Application::show()
{
    m_window->show();
}

void Application::openLast()
{
    const QString last = m_settings->recentProjects.value().value(0);
    if (m_settings->reopenLast.value() && !last.isEmpty() && QFileInfo::exists(last))
        open(last);
}

bool Application::open(const QString &path)
{
    const Result<> opened = tryOpen(path);
    if (opened)
        return true;
    if (opened.error().code == ErrorCode::Cancelled)
        return false;
    qWarning("open: %s %s", qPrintable(errorToken(opened.error().code)), qPrintable(opened.error().detail));
    show(); // what is told needs a window to stand before
    const QString absolute = QFileInfo(path).absoluteFilePath();
    OpeningOffers offers(*m_asker, m_data, *m_clock);
    const std::optional<QString> clean = offers.cleanCopyOf(absolute, opened.error());
    const QString other = clean ? *clean : offers.backupOrRestOf(absolute, opened.error(), m_window.get(), m_opening);
    const bool openedOther = !other.isEmpty() && open(other);
    m_window->startPage().refresh();
    return openedOther;
}

Result<> Application::tryOpen(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (m_open && QFileInfo(m_open->place()).canonicalFilePath() == QFileInfo(absolute).canonicalFilePath())
        return {}; // it is open here
    m_leftovers.waitForFinished(); // it may hold the very copy that is wanted
    m_opening.waitForFinished(); // nobody waited for the last one to its end
    auto found = std::make_shared<Result<FoundProject>>(Error{ErrorCode::Cancelled, {}, {}});
    const auto find
        = [this, found, absolute] { *found = OpenProject::find(absolute, Project::Access::Edit, m_data, *m_clock); };
    if (QFileInfo(absolute).size() < foundAtOnceBytes && placeOf(absolute).isWorkedOnInPlace()) {
        find();
    } else {
        m_opening = QtConcurrent::run(find);
        const QString name = displayLine(QFileInfo(absolute).fileName(), 60);
        if (!WaitDialog::waitFor(
                m_opening, tr("Opening a project"), tr("Looking whether %1 is whole").arg(name), m_window.get()))
            return ErrorCode::Cancelled;
    }
    if (!*found)
        return found->error();
    take(OpenProject::around(std::move(**found), *m_clock));
    return {};
}

bool Application::create(const QString &path, const NewProject &what)
{
    Result<OpenProject> project = OpenProject::create(path, what, m_data, *m_clock);
    if (!project) {
        qWarning("create: %s %s", qPrintable(errorToken(project.error().code)), qPrintable(project.error().detail));
        m_asker->tell(tr("The project was not made"), ErrorText::sentence(project.error()));
        return false;
    }
    take(std::move(*project));
    return true;
}

void Application::take(OpenProject open)
{
    closeProject();
    m_open = std::make_unique<OpenProject>(std::move(open));
    m_context = std::make_unique<ProjectContext>(
        ProjectContext{*m_open->project, *m_open->edits, m_open->project->reader(), *m_clock, *m_settings, *m_theme,
            *m_actions, *m_asker, *m_links, m_clients.get(), m_web.get(), m_linkWatch.get()});
    m_linkGuard = std::make_unique<LinkGuard>(*m_context);
    m_settings->rememberProject(QFileInfo(m_open->place()).absoluteFilePath());
    m_clients->begin(m_open->project->path(), m_settings->recentProjects.value());
    m_window->showProject(*m_context);
    m_merge = std::make_unique<MergeFlow>(*m_context, *m_window);
    m_spoilt = std::make_unique<SpoiltRows>(*m_context, *m_window);
    m_rows = std::make_unique<RowWatch>(*m_open->project, *m_open->edits);
    connect(m_rows.get(), &RowWatch::found, m_spoilt.get(), &SpoiltRows::tell);
    m_actions->action("project.publish")->setEnabled(m_open->publisher && !m_open->project->isReadOnly());
    if (m_open->publisher)
        followPublisher();
    if (const QStringList copies = conflictCopiesOf(m_open->place()); !copies.isEmpty())
        m_window->projectView()->showNotice(
            tr("Beside this project lies what looks like another copy of it: %1. Project, Bring together with another "
               "copy makes one of both.")
                .arg(displayLine(QFileInfo(copies.first()).fileName(), 80)));
}

//! What other clients go by follows the list of projects, and their windows while one works here.
void Application::followClients()
{
    m_clients->setOn(m_settings->guardClients.value());
    m_settings->guardClients.onChange([this] { m_clients->setOn(m_settings->guardClients.value()); });
    m_settings->recentProjects.onChange([this] { m_clients->setRecent(m_settings->recentProjects.value()); });
    connect(qApp, &QGuiApplication::applicationStateChanged, m_clients.get(), [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive)
            m_clients->refresh();
    });
}

//! A project that is worked on in a private copy tells when it is not where people look for it.
void Application::followPublisher()
{
    Publisher *const publisher = m_open->publisher.get();
    const QString place = m_open->place();
    const auto takeWhatIsThere = [this, place] { m_merge->startFromPlace(place); };
    connect(publisher, &Publisher::changedThere, m_merge.get(), takeWhatIsThere);
    connect(publisher, &Publisher::published, m_merge.get(),
        [this] { m_window->projectView()->showNotice(tr("Published to the folder of the project")); });
    connect(publisher, &Publisher::failed, m_merge.get(), [this](const Error &error) {
        m_window->projectView()->showNotice(
            tr("Not published yet; your work is safe on this computer. %1").arg(ErrorText::sentence(error)));
    });
    connect(m_merge.get(), &MergeFlow::broughtIn, publisher, &Publisher::acknowledge);
    connect(m_window.get(), &MainWindow::publishRequested, publisher, &Publisher::publishNow);
    if (publisher->copy().isForked())
        QMetaObject::invokeMethod(m_merge.get(), takeWhatIsThere, Qt::QueuedConnection);
}

void Application::closeProject()
{
    m_rows.reset();
    m_linkGuard.reset();
    m_spoilt.reset();
    m_merge.reset();
    if (m_window)
        m_window->leaveProject();
    m_clients->end();
    m_context.reset();
    m_open.reset();
    m_settings->sync();
}

void Application::openSample(const QString &wanted)
{
    const QString language = wanted.isEmpty() ? m_language->code() : wanted;
    const QString path = samplePath(m_data, language);
    if (QFileInfo::exists(path)) {
        const Result<> opened = tryOpen(path);
        const bool isUnusable = !opened
            && (opened.error().code == ErrorCode::ForeignSchema || opened.error().code == ErrorCode::NotAProject
                || opened.error().code == ErrorCode::Damaged || opened.error().code == ErrorCode::CopiedDuringSave);
        // A sample of ours that cannot be opened any more is made anew; what was there is kept beside it.
        const QString aside = path + QLatin1String(".set-aside");
        if (!isUnusable || (QFile::remove(aside), !QFile::rename(path, aside))) {
            if (!opened)
                open(path); // and says why not
            return;
        }
    }
    if (m_sample.isRunning())
        return;
    m_window->startPage().showWork(tr("Making the sample client"));
    m_sample = makeSampleProject(m_data, *m_clock, language);
    whenDone(m_sample, this, [this](const Result<QString> &made) {
        m_window->startPage().showWork(QString());
        if (made)
            open(*made);
        else
            m_asker->tell(tr("The sample was not made"), ErrorText::sentence(made.error()));
    });
}

void Application::applyTheme()
{
    const QString wanted = m_settings->theme.value();
    ThemeKind kind = ThemeKind::Light;
    if (wanted == QLatin1String("contrast"))
        kind = ThemeKind::HighContrast;
    else if (wanted == QLatin1String("dark") || (wanted == QLatin1String("system") && systemPrefersDark()))
        kind = ThemeKind::Dark;
    m_theme->setKind(kind);
}

void Application::applyLanguage()
{
    m_language->set(m_settings->language.value());
    m_actions->retranslate();
}

} // namespace stoa
