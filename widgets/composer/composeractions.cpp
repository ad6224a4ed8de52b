// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/composer/composeractions.h"

#include <QtGlobal>

namespace stoa {

std::span<const ActionSpec> composerActions()
{
    constexpr Scope here = Scope::Calendar;
    static constexpr ActionSpec rows[] = {
        {"composer.emoji", QT_TRANSLATE_NOOP("Actions", "Insert an e&moji"),
            QT_TRANSLATE_NOOP("Actions", "Finds emoji by their names in English, Greek and Russian"), "smile", "Ctrl+.",
            here},
        {"composer.hashtags", QT_TRANSLATE_NOOP("Actions", "Insert &hashtags"),
            QT_TRANSLATE_NOOP("Actions", "Puts a set of hashtags at the cursor or into the first comment"), "hash",
            "Ctrl+Shift+H", here},
        {"composer.preview", QT_TRANSLATE_NOOP("Actions", "&Preview"),
            QT_TRANSLATE_NOOP("Actions", "Shows the post as the network will show it"), "eye", "Ctrl+Shift+P", here,
            true},
        {"composer.versions", QT_TRANSLATE_NOOP("Actions", "Earlier &versions"),
            QT_TRANSLATE_NOOP("Actions", "Shows what changed in the post word by word, and brings a version back"),
            "history", "Ctrl+Shift+V", here},
        {"composer.templates", QT_TRANSLATE_NOOP("Actions", "&Templates"),
            QT_TRANSLATE_NOOP("Actions", "Texts with places to fill in, by hand or from a table"), "file",
            "Ctrl+Shift+T", here},
        {"composer.link-tags", QT_TRANSLATE_NOOP("Actions", "Tags for &links"),
            QT_TRANSLATE_NOOP("Actions", "What is added to links so that the site knows where visitors come from"),
            "link", nullptr, here},
        {"composer.hashtag-sets", QT_TRANSLATE_NOOP("Actions", "Hashtag &sets"),
            QT_TRANSLATE_NOOP("Actions", "Hashtags that are used together"), "hash", nullptr, here},
        {"composer.hand-off", QT_TRANSLATE_NOOP("Actions", "Publish by &hand"),
            QT_TRANSLATE_NOOP("Actions", "Copies the text, opens the network’s page, and ticks the post off"), "send",
            "Ctrl+Shift+C", here},
        {"composer.check-links", QT_TRANSLATE_NOOP("Actions", "Check &links"),
            QT_TRANSLATE_NOOP(
                "Actions", "Looks whether the links of the selected posts, or of all that are shown, lead somewhere"),
            "link", "Ctrl+Shift+L", here},
        {"composer.spelling", QT_TRANSLATE_NOOP("Actions", "Check &spelling"),
            QT_TRANSLATE_NOOP("Actions", "Marks words that no dictionary has, in English, Greek and Russian"), "check",
            nullptr, here, true},
    };
    return rows;
}

} // namespace stoa
