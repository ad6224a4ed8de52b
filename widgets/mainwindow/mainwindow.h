// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/project.h"

#include <QMainWindow>

class QMenu;
class QStackedWidget;

namespace stoa {

class ActionCatalogue;
class Asker;
class CommandPalette;
class Language;
class ProjectView;
class Settings;
class StartPage;
class Theme;
struct ProjectContext;

//! The window: start page or open project, menus, command palette. What opens, makes and closes projects is
//! Application, by its signals.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    //! What the window needs of Application; all of it outlives the window.
    struct Services
    {
        Settings &settings;
        Theme &theme;
        Language &language;
        ActionCatalogue &actions;
        Asker &asker;
        const Clock &clock;
    };

    explicit MainWindow(const Services &services, QWidget *parent = nullptr);
    ~MainWindow() override;

    void showStart();
    void showProject(ProjectContext &context); //!< \a context stays valid until leaveProject()
    void leaveProject(); //!< takes the pages down; before the project is closed
    ProjectView *projectView() const { return m_project; } //!< null: the start page is shown
    StartPage &startPage(); //!< made when first wanted

Q_SIGNALS:
    void openRequested(const QString &path);
    void createRequested(const QString &path, const stoa::NewProject &what);
    void sampleRequested(const QString &language);
    void windowRequested(const QString &path); //!< a window beside this one; \a path empty: with the start page
    void closeProjectRequested();
    void mergeRequested(); //!< with a copy that is still to be chosen
    void conflictsRequested();
    void publishRequested();
    void wayBackRequested(); //!< the open file is damaged: it is to be closed, and what is left of it offered

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void connectActions();
    void connectChoices();
    void buildMenus();
    QMenu *addMenu(const char *title, const QStringList &ids);
    void retranslate();
    void updateTitle();
    void updateChoices(); //!< the marks at theme and language
    void askForNewProject();
    void askForFile();
    void showAbout();
    void disableProjectActions();
    void openPalette();

    Services m_services;
    QStackedWidget *m_stack;
    StartPage *m_start = nullptr;
    ProjectView *m_project = nullptr;
    CommandPalette *m_palette = nullptr; //!< made when first opened
    QString m_projectName;
    QList<std::pair<QMenu *, const char *>> m_menus;
};

} // namespace stoa
