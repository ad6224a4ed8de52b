// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/rules/ruleactions.h"

#include <QtGlobal>

namespace stoa {

std::span<const ActionSpec> ruleActions()
{
    constexpr Scope here = Scope::Rules;
    static constexpr ActionSpec rows[] = {
        {"rules.add", QT_TRANSLATE_NOOP("Actions", "&Add rule"),
            QT_TRANSLATE_NOOP("Actions", "Adds a rule at the end of the list; it is off until you switch it on"),
            "plus", "Ctrl+N; Ins", here},
        {"rules.start", QT_TRANSLATE_NOOP("Actions", "&Rules to start with"),
            QT_TRANSLATE_NOOP("Actions", "Adds eight common rules, switched off, to try and to change"), "rules",
            nullptr, here},
        {"rules.import", QT_TRANSLATE_NOOP("Actions", "&Import rules"),
            QT_TRANSLATE_NOOP("Actions", "Reads rules from a text file; rules of the same name are changed"), "import",
            "Ctrl+Shift+I", here},
        {"rules.export", QT_TRANSLATE_NOOP("Actions", "&Export rules"),
            QT_TRANSLATE_NOOP("Actions", "Writes all rules to a text file"), "export", "Ctrl+Shift+E", here},
        {"rules.as-text", QT_TRANSLATE_NOOP("Actions", "As &text"),
            QT_TRANSLATE_NOOP("Actions", "Shows the rule as text that can be typed, copied and sent"), "file", "Ctrl+T",
            here, true},
        {"rules.switch", QT_TRANSLATE_NOOP("Actions", "&Switch on for new comments"),
            QT_TRANSLATE_NOOP("Actions", "Asks the rule about every comment that comes in from now on, or no longer"),
            "play", "Ctrl+Return", here},
        {"rules.apply", QT_TRANSLATE_NOOP("Actions", "Apply to &history"),
            QT_TRANSLATE_NOOP("Actions", "Does what the rule says to all comments that are there; Undo takes it back"),
            "history", "Ctrl+Shift+Return", here},
        {"rules.run-all", QT_TRANSLATE_NOOP("Actions", "Apply all rules that are on to history"),
            QT_TRANSLATE_NOOP("Actions", "Asks all rules in their order about all comments; Undo takes it back"),
            nullptr, nullptr, here},
        {"rules.rename", QT_TRANSLATE_NOOP("Actions", "Re&name"),
            QT_TRANSLATE_NOOP("Actions", "Gives the rule another name"), "edit", "F2", here},
        {"rules.duplicate", QT_TRANSLATE_NOOP("Actions", "&Duplicate"),
            QT_TRANSLATE_NOOP("Actions", "Adds a copy of the rule, switched off"), "copy", "Ctrl+D", here},
        {"rules.delete", QT_TRANSLATE_NOOP("Actions", "De&lete"),
            QT_TRANSLATE_NOOP("Actions", "Deletes the selected rules; Undo brings them back"), "trash", nullptr, here},
        {"rules.up", QT_TRANSLATE_NOOP("Actions", "Ask &earlier"),
            QT_TRANSLATE_NOOP("Actions", "Moves the rule up in the order"), "arrow-up", "Alt+Up", here},
        {"rules.down", QT_TRANSLATE_NOOP("Actions", "Ask &later"),
            QT_TRANSLATE_NOOP("Actions", "Moves the rule down in the order"), "arrow-down", "Alt+Down", here},
        {"rules.try", QT_TRANSLATE_NOOP("Actions", "Tr&y a text"),
            QT_TRANSLATE_NOOP("Actions", "Goes to the field where any text can be tried"), nullptr, "Alt+T", here},
    };
    return rows;
}

} // namespace stoa
