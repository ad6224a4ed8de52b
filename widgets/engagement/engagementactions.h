// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/actionspec.h"

#include <QtGlobal>

namespace stoa {

//! What can be done on the page Results.
inline constexpr ActionSpec engagementActions[] = {
    {"results.import", QT_TRANSLATE_NOOP("Actions", "&Import numbers"),
        QT_TRANSLATE_NOOP("Actions", "Read a file of numbers that a network gave out, or any CSV"), "import", "Ctrl+I",
        Scope::Results},
    {"results.enter", QT_TRANSLATE_NOOP("Actions", "&Enter a number"),
        QT_TRANSLATE_NOOP("Actions", "Write down a number by hand: costs, visitors, buyers, income"), "edit", "Ctrl+E",
        Scope::Results},
    {"results.overview", QT_TRANSLATE_NOOP("Actions", "&Overview"),
        QT_TRANSLATE_NOOP("Actions", "Five figures, the line over time, the week and the best posts"), nullptr, "1",
        Scope::Results},
    {"results.posts", QT_TRANSLATE_NOOP("Actions", "&Posts"),
        QT_TRANSLATE_NOOP("Actions", "All posts of the range with their numbers, sorted as you like"), nullptr, "2",
        Scope::Results},
    {"results.time", QT_TRANSLATE_NOOP("Actions", "&Time"),
        QT_TRANSLATE_NOOP("Actions", "Results by weekday, by hour and by both"), nullptr, "3", Scope::Results},
    {"results.range", QT_TRANSLATE_NOOP("Actions", "Choose the &range"),
        QT_TRANSLATE_NOOP("Actions", "Which days are shown"), nullptr, "R", Scope::Results},
    {"results.compare", QT_TRANSLATE_NOOP("Actions", "Choose what to &compare with"),
        QT_TRANSLATE_NOOP("Actions", "The previous period of the same length, another one, or none"), nullptr, "C",
        Scope::Results},
    {"results.accounts", QT_TRANSLATE_NOOP("Actions", "Choose &accounts"),
        QT_TRANSLATE_NOOP("Actions", "Whose numbers are shown"), nullptr, "A", Scope::Results},
    {"results.metric", QT_TRANSLATE_NOOP("Actions", "Choose the &metric"),
        QT_TRANSLATE_NOOP("Actions", "What the chart shows"), nullptr, "M", Scope::Results},
    {"results.table", QT_TRANSLATE_NOOP("Actions", "Chart or &table"),
        QT_TRANSLATE_NOOP("Actions", "Show the rows behind the chart, or the chart again"), "table", "T",
        Scope::Results},
    {"results.csv", QT_TRANSLATE_NOOP("Actions", "&Save rows as CSV"),
        QT_TRANSLATE_NOOP("Actions", "The rows behind the chart, for a spreadsheet"), "export", "Ctrl+Shift+C",
        Scope::Results},
    {"results.png", QT_TRANSLATE_NOOP("Actions", "Save chart as &picture"),
        QT_TRANSLATE_NOOP("Actions", "The chart with its formula as a PNG file"), "image", "Ctrl+Shift+P",
        Scope::Results},
};

} // namespace stoa
