// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/tables.h"

#include <array>

namespace stoa {

namespace {

constexpr std::array recorded{Table::Setting, Table::Account, Table::Theme, Table::ThemeAccount, Table::Campaign,
    Table::Post, Table::Variant, Table::Label, Table::PostLabel, Table::Media, Table::PostMedia, Table::Triage,
    Table::CommentLabel, Table::Reply, Table::Rule, Table::Slot, Table::AccountLimit, Table::ThemeTurn, Table::DayNote,
    Table::ClientDay, Table::Series, Table::PostOrigin, Table::Evergreen, Table::PostWork, Table::PostTask,
    Table::PostField, Table::HashtagSet, Table::PostTemplate, Table::LinkPreset, Table::PictureTemplate,
    Table::MediaCard, Table::MediaTag, Table::Contest, Table::ContestEntry, Table::Feed, Table::FeedItem,
    Table::OwnWord};

// What is recorded, the widest first. SQLite's reader of changesets (3.40) ends the program where memory fails for a
// table that is wider than the one before: in this order none is.
struct RecordedName
{
    const char *name;
    bool isFact; //!< of imports and rule runs
};
constexpr RecordedName widestFirst[]{{"post", false}, {"comment", true}, {"published_item", true}, {"contest", false},
    {"import", true}, {"media", false}, {"account", false}, {"triage", false}, {"rule_effect", true}, {"theme", false},
    {"link_preset", false}, {"client_day", false}, {"post_task", false}, {"contest_entry", false},
    {"post_template", false}, {"sample", true}, {"post_origin", false}, {"rule_run", true}, {"variant", false},
    {"rule", false}, {"slot", false}, {"import_layout", true}, {"media_card", false}, {"post_media", false},
    {"campaign", false}, {"day_note", false}, {"reply", false}, {"picture_template", false}, {"hashtag_set", false},
    {"post_field", false}, {"person", true}, {"series", false}, {"account_limit", false}, {"post_version", true},
    {"theme_turn", false}, {"evergreen", false}, {"feed_item", false}, {"post_work", false}, {"label", false},
    {"feed", false}, {"comment_label", false}, {"theme_account", false}, {"post_label", false}, {"media_tag", false},
    {"own_word", false}, {"setting", false}};

constexpr std::array others{
    Table::Comment, Table::RuleEffect, Table::PublishedItem, Table::Sample, Table::CommentSearch};

} // namespace

const char *tableName(Table table)
{
    switch (table) {
    case Table::Setting:
        return "setting";
    case Table::Account:
        return "account";
    case Table::Theme:
        return "theme";
    case Table::ThemeAccount:
        return "theme_account";
    case Table::Campaign:
        return "campaign";
    case Table::Post:
        return "post";
    case Table::Variant:
        return "variant";
    case Table::Label:
        return "label";
    case Table::PostLabel:
        return "post_label";
    case Table::Media:
        return "media";
    case Table::PostMedia:
        return "post_media";
    case Table::Triage:
        return "triage";
    case Table::CommentLabel:
        return "comment_label";
    case Table::Reply:
        return "reply";
    case Table::Rule:
        return "rule";
    case Table::Slot:
        return "slot";
    case Table::AccountLimit:
        return "account_limit";
    case Table::ThemeTurn:
        return "theme_turn";
    case Table::DayNote:
        return "day_note";
    case Table::ClientDay:
        return "client_day";
    case Table::Series:
        return "series";
    case Table::PostOrigin:
        return "post_origin";
    case Table::Evergreen:
        return "evergreen";
    case Table::PostWork:
        return "post_work";
    case Table::PostTask:
        return "post_task";
    case Table::PostField:
        return "post_field";
    case Table::HashtagSet:
        return "hashtag_set";
    case Table::PostTemplate:
        return "post_template";
    case Table::LinkPreset:
        return "link_preset";
    case Table::PictureTemplate:
        return "picture_template";
    case Table::MediaCard:
        return "media_card";
    case Table::MediaTag:
        return "media_tag";
    case Table::Contest:
        return "contest";
    case Table::ContestEntry:
        return "contest_entry";
    case Table::Feed:
        return "feed";
    case Table::FeedItem:
        return "feed_item";
    case Table::OwnWord:
        return "own_word";
    case Table::Comment:
        return "comment";
    case Table::RuleEffect:
        return "rule_effect";
    case Table::PublishedItem:
        return "published_item";
    case Table::Sample:
        return "sample";
    case Table::CommentSearch:
        return "comment_search";
    }
    return "";
}

std::optional<Table> tableOf(QByteArrayView name)
{
    for (const auto &group : {std::span<const Table>(recorded), std::span<const Table>(others)}) {
        for (const Table table : group) {
            if (name == QByteArrayView(tableName(table)))
                return table;
        }
    }
    return std::nullopt;
}

QList<const char *> tablesToRecord(bool withFacts)
{
    QList<const char *> names;
    for (const RecordedName &each : widestFirst) {
        if (withFacts || !each.isFact)
            names.append(each.name);
    }
    return names;
}

std::span<const Table> recordedTables()
{
    return recorded;
}

QSet<Table> allTables()
{
    QSet<Table> all;
    for (int table = 0; table <= static_cast<int>(Table::CommentSearch); ++table)
        all.insert(static_cast<Table>(table));
    return all;
}

} // namespace stoa
