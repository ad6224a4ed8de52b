// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace stoa {

class ActionCatalogue;
class Asker;
class ClientWatch;
class Clock;
class Connection;
class EditService;
class LinkOpener;
class LinkWatch;
class Project;
class Settings;
class Theme;
class WebClient;

//! Everything that a page of one open project may use. Made by Application for each project window, and outlives its
//! pages. Include the header of what you use; this one names them only, so that a change in one does not rebuild all
//! pages.
struct ProjectContext
{
    Project &project; //!< the open file: name, zone, language, read-only or not
    EditService &edits; //!< the only way to change data
    Connection &reader; //!< the window's read-only connection (project.reader()), for queries of under 10 ms
    const Clock &clock;
    Settings &settings; //!< of this installation; what belongs to the client is in the project
    Theme &theme;
    ActionCatalogue &actions; //!< of this window
    Asker &asker; //!< the only door to message and file dialogs
    LinkOpener &links; //!< the only door to the browser
    ClientWatch *clients = nullptr; //!< what other clients go by; null: nobody looks
    WebClient *web = nullptr; //!< the only door to the web; null: nothing can be fetched
    LinkWatch *linkWatch = nullptr; //!< what is known of links; null: nothing
};

} // namespace stoa
