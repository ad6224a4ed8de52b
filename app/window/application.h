// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/openproject.h"
#include "models/core/clock.h"
#include "models/store/datafolder.h"
#include "models/store/project.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace stoa {

class ActionCatalogue;
class Asker;
class ClientWatch;
class LinkGuard;
class LinkWatch;
class WebClient;
class EditService;
class Language;
class LayoutTabOrder;
class LinkOpener;
class DistinctMnemonics;
class MainWindow;
class MergeFlow;
class RowWatch;
class Settings;
class SpoiltRows;
class Theme;
class WindowAsker;

struct ProjectContext;

//! The only composition root: makes every service in the order of their dependence, opens and closes projects, owns the
//! window.
//!
//! Needs a QApplication. Tests pass an asker of their own, and drive window().
class Application final : public QObject
{
    Q_OBJECT

public:
    explicit Application(Asker *asker = nullptr); //!< null: real dialogs
    ~Application() override;

    void show(); //!< the window, at the start page
    //! What a start without a file shows: the last project if that is wished and it is still there, else the start
    //! page.
    void openLast();
    bool open(const QString &path); //!< false: told why by the asker; what was open stays open
    bool create(const QString &path, const NewProject &what);
    //! \a language empty: the interface's. Made on first use, in the application's own folder; then kept.
    void openSample(const QString &language);
    void closeProject();

    MainWindow &window() { return *m_window; }
    ActionCatalogue &actions() { return *m_actions; }
    Settings &settings() { return *m_settings; }
    RowWatch *rowWatch() { return m_rows.get(); } //!< null: no project is open
    ProjectContext *context() { return m_context.get(); } //!< null: no project is open

Q_SIGNALS:
    //! A window beside this one is wanted: this program once more, with \a arguments. Each window is a process of its
    //! own, so that one client's trouble is not another's.
    void programWanted(const QStringList &arguments);

private:
    Result<> tryOpen(const QString &path); //!< as open(), and tells nobody
    void applyTheme();
    void applyLanguage();
    void connectWindow();
    void take(std::unique_ptr<Project> project);
    void take(OpenProject open);
    void followPublisher();
    void followClients();

    std::unique_ptr<Clock> m_clock;
    DataFolder m_data;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Language> m_language;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<DistinctMnemonics> m_mnemonics;
    std::unique_ptr<LayoutTabOrder> m_tabOrder;
    std::unique_ptr<WindowAsker> m_windowAsker;
    Asker *m_asker;
    std::unique_ptr<LinkOpener> m_links;
    std::unique_ptr<ActionCatalogue> m_actions;
    std::unique_ptr<ClientWatch> m_clients;
    std::unique_ptr<WebClient> m_web;
    std::unique_ptr<LinkWatch> m_linkWatch;
    std::unique_ptr<OpenProject> m_open; // before context and window: both work on it
    std::unique_ptr<ProjectContext> m_context;
    std::unique_ptr<LinkGuard> m_linkGuard; //!< of the open project
    std::unique_ptr<MergeFlow> m_merge; //!< of the open project
    std::unique_ptr<RowWatch> m_rows; //!< of the open project
    std::unique_ptr<SpoiltRows> m_spoilt; //!< of the open project
    std::unique_ptr<MainWindow> m_window;
    QFuture<Result<QString>> m_sample; //!< the sample on its way
    QFuture<void> m_opening; //!< a project that is being looked through, compared or salvaged
    QFuture<int> m_leftovers; //!< unpublished work of earlier runs on its way to its place
};

} // namespace stoa
