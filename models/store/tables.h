// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QMetaType>
#include <QSet>

#include <optional>
#include <span>

namespace stoa {

//! The tables that models care about. What a table is for stands in the schema itself (models/store/sql).
enum class Table : quint8 {
    Setting,
    Account,
    Theme,
    ThemeAccount,
    Campaign,
    Post,
    Variant,
    Label,
    PostLabel,
    Media,
    PostMedia,
    Triage,
    CommentLabel,
    Reply,
    Rule,
    Slot,
    AccountLimit,
    ThemeTurn,
    DayNote,
    ClientDay,
    Series,
    PostOrigin,
    Evergreen,
    PostWork,
    PostTask,
    PostField,
    HashtagSet,
    PostTemplate,
    LinkPreset,
    PictureTemplate,
    MediaCard,
    MediaTag,
    Contest,
    ContestEntry,
    Feed,
    FeedItem,
    OwnWord,
    // written by imports and rule runs, not recorded by sessions
    Comment,
    RuleEffect,
    PublishedItem,
    Sample,
    CommentSearch, //!< the search index caught up
};

const char *tableName(Table table);
std::optional<Table> tableOf(QByteArrayView name);

//! The tables that a person writes: recorded by sessions, undone by changesets. Everything else never is: recording the
//! search index's own tables corrupts it on undo.
std::span<const Table> recordedTables();

QSet<Table> allTables(); //!< that models care about
//! Names of recordedTables(), the one with the widest rows first. \a withFacts: and of those that imports and rule runs
//! write, which merges alone record.
QList<const char *> tablesToRecord(bool withFacts);

} // namespace stoa
