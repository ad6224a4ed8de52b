// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace stoa {

//! Where an action's keys work: in the whole window, or while that page has the focus.
enum class Scope { Window, Start, Calendar, Inbox, Rules, Results, History, Settings };

//! One row of the table of actions. Texts are English, marked with QT_TRANSLATE_NOOP("Actions", "..."), and translated
//! when shown.
//!
//! Each page keeps its rows in its own folder (calendaractions.h) and gives them to ActionCatalogue::add().
struct ActionSpec
{
    const char *id; //!< "calendar.new-post"; becomes the QAction's objectName
    const char *text; //!< as in a menu, with & before the mnemonic, without an ellipsis trick: "&New post"
    const char *help; //!< one sentence for the tool tip and the command palette
    const char *icon; //!< a name under resources/icons, or nullptr
    const char *keys; //!< portable text, several with "; " between: "Ctrl+N; Ins"; nullptr: none
    Scope scope = Scope::Window;
    bool checkable = false;
};

} // namespace stoa
