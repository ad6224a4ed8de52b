// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inbox/inboxactions.h"

#include <QtGlobal>

namespace stoa {

std::span<const ActionSpec> inboxActions()
{
    constexpr Scope here = Scope::Inbox;
    static constexpr ActionSpec rows[] = {
        {"inbox.next", QT_TRANSLATE_NOOP("Actions", "&Next"), QT_TRANSLATE_NOOP("Actions", "Goes to the next comment"),
            "arrow-down", "J", here},
        {"inbox.previous", QT_TRANSLATE_NOOP("Actions", "&Back"),
            QT_TRANSLATE_NOOP("Actions", "Goes to the comment before"), "arrow-up", "K", here},
        {"inbox.done", QT_TRANSLATE_NOOP("Actions", "&Done"),
            QT_TRANSLATE_NOOP("Actions", "Nothing is left to do for the selected comments"), "check", "E", here},
        {"inbox.reply", QT_TRANSLATE_NOOP("Actions", "&Reply"),
            QT_TRANSLATE_NOOP("Actions", "Goes to the field where the answer is written"), "reply", "R", here},
        {"inbox.label", QT_TRANSLATE_NOOP("Actions", "&Label"),
            QT_TRANSLATE_NOOP("Actions", "Gives the selected comments a label, or takes it away"), "tag", "L", here},
        {"inbox.assign", QT_TRANSLATE_NOOP("Actions", "&Assign"),
            QT_TRANSLATE_NOOP("Actions", "Gives the selected comments to a person"), nullptr, "A", here},
        {"inbox.hide", QT_TRANSLATE_NOOP("Actions", "&Hide"),
            QT_TRANSLATE_NOOP("Actions", "Puts the selected comments out of sight, or shows them again"), "eye-off",
            "H", here},
        {"inbox.snooze", QT_TRANSLATE_NOOP("Actions", "&Snooze"),
            QT_TRANSLATE_NOOP("Actions", "Puts the selected comments off to a later time"), "snooze", "S", here},
        {"inbox.spam", QT_TRANSLATE_NOOP("Actions", "Spa&m"),
            QT_TRANSLATE_NOOP("Actions", "Marks the selected comments as spam, or as not spam"), "shield", "M", here},
        {"inbox.open", QT_TRANSLATE_NOOP("Actions", "&Open again"),
            QT_TRANSLATE_NOOP("Actions", "Something is to be done for the selected comments"), nullptr, "O", here},
        {"inbox.waiting", QT_TRANSLATE_NOOP("Actions", "&Waiting"),
            QT_TRANSLATE_NOOP("Actions", "It is the author’s turn"), "clock", "W", here},
        {"inbox.urgent", QT_TRANSLATE_NOOP("Actions", "&Urgent"),
            QT_TRANSLATE_NOOP("Actions", "Makes the selected comments urgent, or normal again"), "flag", "U", here},
        {"inbox.criticism", QT_TRANSLATE_NOOP("Actions", "&Criticism"),
            QT_TRANSLATE_NOOP(
                "Actions", "Says that this is criticism, which is answered and never hidden, or that it is none"),
            nullptr, "C", here},
        {"inbox.note", QT_TRANSLATE_NOOP("Actions", "No&te"),
            QT_TRANSLATE_NOOP("Actions", "Writes a note for colleagues"), "note", "N", here},
        {"inbox.idea", QT_TRANSLATE_NOOP("Actions", "&Idea for a post"),
            QT_TRANSLATE_NOOP("Actions", "Notes an idea in the calendar’s tray, with the way back to this comment"),
            "idea", "I", here},
        {"inbox.answered", QT_TRANSLATE_NOOP("Actions", "Copy and mark as ans&wered"),
            QT_TRANSLATE_NOOP("Actions", "Copies the answer, to be posted by hand, and waits for the author"), "copy",
            "Ctrl+Shift+Return", here},
        {"inbox.answered-close", QT_TRANSLATE_NOOP("Actions", "Copy, answered, d&one"),
            QT_TRANSLATE_NOOP("Actions", "Copies the answer, to be posted by hand, and closes the comment"), "check",
            "Ctrl+Return", here},
        {"inbox.open-place", QT_TRANSLATE_NOOP("Actions", "Open the &place"),
            QT_TRANSLATE_NOOP("Actions", "Opens the comment’s own page in the browser"), "external", "Shift+O", here},
        {"inbox.open-link", QT_TRANSLATE_NOOP("Actions", "Open a lin&k"),
            QT_TRANSLATE_NOOP("Actions", "Opens an address that stands in the comment, after showing where it leads"),
            "link", "Shift+L", here},
        {"inbox.find", QT_TRANSLATE_NOOP("Actions", "&Find"),
            QT_TRANSLATE_NOOP("Actions", "Searches all comments that ever came in"), "search", "/; Ctrl+F", here},
        {"inbox.oldest", QT_TRANSLATE_NOOP("Actions", "Oldest &unanswered"),
            QT_TRANSLATE_NOOP("Actions", "Goes to the comment that waits longest for an answer"), nullptr, "G", here},
        {"inbox.select-all", QT_TRANSLATE_NOOP("Actions", "Select &all"),
            QT_TRANSLATE_NOOP("Actions", "Selects every comment of the list"), nullptr, "Ctrl+A", here},
        {"inbox.list", QT_TRANSLATE_NOOP("Actions", "Back to the &list"),
            QT_TRANSLATE_NOOP("Actions", "Leaves the field and goes back to the list"), nullptr, "Esc", here},
        {"inbox.refresh", QT_TRANSLATE_NOOP("Actions", "Show ne&w comments"),
            QT_TRANSLATE_NOOP("Actions", "Brings what came in meanwhile into the list"), "refresh", "F5", here},
        {"inbox.import", QT_TRANSLATE_NOOP("Actions", "&Import comments"),
            QT_TRANSLATE_NOOP("Actions", "Reads comments from a file"), "import", "Ctrl+Shift+I; Ctrl+I", here},
        {"inbox.export", QT_TRANSLATE_NOOP("Actions", "E&xport comments"),
            QT_TRANSLATE_NOOP("Actions", "Writes all comments to a file"), "export", "Ctrl+Shift+E", here},
        {"inbox.save-view", QT_TRANSLATE_NOOP("Actions", "Sa&ve this view"),
            QT_TRANSLATE_NOOP("Actions", "Keeps the filter under a name"), "star", nullptr, here},
        {"inbox.forget-person", QT_TRANSLATE_NOOP("Actions", "Erase this pe&rson"),
            QT_TRANSLATE_NOOP("Actions", "Erases what the author of this comment wrote and is called, for good"),
            nullptr, nullptr, here},
    };
    return rows;
}

} // namespace stoa
