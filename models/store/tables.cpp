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

std::span<const char *const> factTables()
{
    static constexpr std::array facts{"import", "import_layout", "person", "comment", "rule_run", "rule_effect",
        "published_item", "sample", "post_version"};
    return facts;
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
