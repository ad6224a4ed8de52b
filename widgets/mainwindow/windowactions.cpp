// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mainwindow/windowactions.h"

#include <QtGlobal>

namespace stoa {

std::span<const ActionSpec> windowActions()
{
    static constexpr ActionSpec rows[] = {
        {"project.new", QT_TRANSLATE_NOOP("Actions", "&New project"),
            QT_TRANSLATE_NOOP("Actions", "Begin the file of another client"), "plus", "Ctrl+Shift+N"},
        {"project.open", QT_TRANSLATE_NOOP("Actions", "&Open project"),
            QT_TRANSLATE_NOOP("Actions", "Open a project file"), "folder", "Ctrl+O"},
        {"project.window", QT_TRANSLATE_NOOP("Actions", "New &window"),
            QT_TRANSLATE_NOOP("Actions", "Work for another client in a window beside this one"), nullptr, "Ctrl+Alt+N"},
        {"project.close", QT_TRANSLATE_NOOP("Actions", "&Close project"),
            QT_TRANSLATE_NOOP("Actions", "Back to the start page; everything is saved already"), "home", "Ctrl+W"},
        {"project.publish", QT_TRANSLATE_NOOP("Actions", "Publish to its &folder now"),
            QT_TRANSLATE_NOOP("Actions", "Put the project back into the shared folder, stick or network place"),
            nullptr, "Ctrl+S"},
        {"project.merge", QT_TRANSLATE_NOOP("Actions", "&Bring together with another copy"),
            QT_TRANSLATE_NOOP("Actions", "Both copies were worked on: make one of them, and lose nothing"), nullptr,
            nullptr},
        {"project.conflicts", QT_TRANSLATE_NOOP("Actions", "&Differences between copies"),
            QT_TRANSLATE_NOOP("Actions", "What two copies changed differently, both versions side by side"), nullptr,
            nullptr},
        {"project.send", QT_TRANSLATE_NOOP("Actions", "&Send a copy…"),
            QT_TRANSLATE_NOOP(
                "Actions", "A copy for the client or a colleague, without history, deleted words or notes"),
            nullptr, nullptr},
        {"app.quit", QT_TRANSLATE_NOOP("Actions", "&Quit"),
            QT_TRANSLATE_NOOP("Actions", "Leave Stoa; everything is saved already"), nullptr, "Ctrl+Q"},
        {"edit.undo", QT_TRANSLATE_NOOP("Actions", "&Undo"), QT_TRANSLATE_NOOP("Actions", "Take back the last step"),
            "undo", "Ctrl+Z"},
        {"edit.redo", QT_TRANSLATE_NOOP("Actions", "&Redo"),
            QT_TRANSLATE_NOOP("Actions", "Do again what was taken back"), "redo", "Ctrl+Shift+Z; Ctrl+Y"},
        {"go.calendar", QT_TRANSLATE_NOOP("Actions", "&Calendar"), QT_TRANSLATE_NOOP("Actions", "Plan the posts"),
            "calendar", "Ctrl+1", Scope::Window, true},
        {"go.inbox", QT_TRANSLATE_NOOP("Actions", "&Inbox"), QT_TRANSLATE_NOOP("Actions", "Answer the comments"),
            "inbox", "Ctrl+2", Scope::Window, true},
        {"go.rules", QT_TRANSLATE_NOOP("Actions", "&Rules"), QT_TRANSLATE_NOOP("Actions", "What is done by itself"),
            "rules", "Ctrl+3", Scope::Window, true},
        {"go.results", QT_TRANSLATE_NOOP("Actions", "R&esults"), QT_TRANSLATE_NOOP("Actions", "See what worked"),
            "results", "Ctrl+4", Scope::Window, true},
        {"go.history", QT_TRANSLATE_NOOP("Actions", "&History"),
            QT_TRANSLATE_NOOP("Actions", "See every step, and go back to any of them"), "history", "Ctrl+H",
            Scope::Window, true},
        {"go.settings", QT_TRANSLATE_NOOP("Actions", "&Settings"),
            QT_TRANSLATE_NOOP("Actions", "Language, colours, keys, and this project"), "settings", "Ctrl+,",
            Scope::Window, true},
        {"view.commands", QT_TRANSLATE_NOOP("Actions", "&All commands"),
            QT_TRANSLATE_NOOP("Actions", "Find any command by its name"), "command", "Ctrl+K"},
        {"view.theme-system", QT_TRANSLATE_NOOP("Actions", "Colours as the &system"),
            QT_TRANSLATE_NOOP("Actions", "Light or dark, as the desktop is"), nullptr, nullptr, Scope::Window, true},
        {"view.theme-light", QT_TRANSLATE_NOOP("Actions", "&Light colours"),
            QT_TRANSLATE_NOOP("Actions", "Dark words on a light ground"), "sun", nullptr, Scope::Window, true},
        {"view.theme-dark", QT_TRANSLATE_NOOP("Actions", "&Dark colours"),
            QT_TRANSLATE_NOOP("Actions", "Light words on a dark ground"), "moon", nullptr, Scope::Window, true},
        {"view.theme-contrast", QT_TRANSLATE_NOOP("Actions", "&High contrast"),
            QT_TRANSLATE_NOOP("Actions", "The strongest colours, for tired or weak eyes"), nullptr, nullptr,
            Scope::Window, true},
        {"view.language-en", "&English", QT_TRANSLATE_NOOP("Actions", "Show Stoa in English"), nullptr, nullptr,
            Scope::Window, true},
        {"view.language-el", "Ε&λληνικά", QT_TRANSLATE_NOOP("Actions", "Show Stoa in Greek"), nullptr, nullptr,
            Scope::Window, true},
        {"view.language-ru", "&Русский", QT_TRANSLATE_NOOP("Actions", "Show Stoa in Russian"), nullptr, nullptr,
            Scope::Window, true},
        {"help.about", QT_TRANSLATE_NOOP("Actions", "&About Stoa"),
            QT_TRANSLATE_NOOP("Actions", "Version, licence, and where your data lie"), "info", nullptr},
    };
    return rows;
}

} // namespace stoa
