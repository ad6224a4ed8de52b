// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/tables.h"

#include <array>

namespace stoa {

namespace {

constexpr std::array recorded{Table::Setting, Table::Account, Table::Theme, Table::ThemeAccount, Table::Campaign,
    Table::Post, Table::Variant, Table::Label, Table::PostLabel, Table::Media, Table::PostMedia, Table::Triage,
    Table::CommentLabel, Table::Reply, Table::Rule};

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
