// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/rulewords.h"

#include <array>
#include <utility>

namespace stoa {

namespace {

constexpr std::array<std::pair<ConditionKind, const char *>, 11> listWords{{
    {ConditionKind::Words, "words"},
    {ConditionKind::Phrase, "phrase"},
    {ConditionKind::Stem, "stem"},
    {ConditionKind::Exact, "exact"},
    {ConditionKind::Anywhere, "anywhere"},
    {ConditionKind::Expression, "expression"},
    {ConditionKind::Author, "author"},
    {ConditionKind::Account, "account"},
    {ConditionKind::Network, "network"},
    {ConditionKind::CommentKind, "kind"},
    {ConditionKind::Weekday, "weekday"},
}};

constexpr std::array<std::pair<ActionKind, const char *>, 11> actionWords{{
    {ActionKind::Label, "label"},
    {ActionKind::Assign, "assign"},
    {ActionKind::Priority, "priority"},
    {ActionKind::Hide, "hide"},
    {ActionKind::Spam, "spam"},
    {ActionKind::Delete, "delete"},
    {ActionKind::Suggest, "suggest"},
    {ActionKind::Notify, "notify"},
    {ActionKind::Snooze, "snooze"},
    {ActionKind::Like, "like"},
    {ActionKind::Block, "block"},
}};

template <typename Table, typename Key>
QString wordIn(const Table &table, Key key)
{
    for (const auto &[kind, word] : table) {
        if (kind == key)
            return QString::fromLatin1(word);
    }
    return {};
}

template <typename Key, typename Table>
std::optional<Key> keyIn(const Table &table, const QString &wanted)
{
    for (const auto &[kind, word] : table) {
        if (wanted == QLatin1String(word))
            return kind;
    }
    return std::nullopt;
}

} // namespace

QString groupWord(GroupKind kind)
{
    switch (kind) {
    case GroupKind::All:
        return QStringLiteral("all");
    case GroupKind::Any:
        return QStringLiteral("any");
    case GroupKind::None:
        return QStringLiteral("none");
    }
    return {};
}

QString listWord(ConditionKind kind)
{
    return wordIn(listWords, kind);
}

std::optional<ConditionKind> listKind(const QString &word)
{
    return keyIn<ConditionKind>(listWords, word);
}

bool takesBareWords(ConditionKind kind)
{
    return kind == ConditionKind::Network || kind == ConditionKind::CommentKind || kind == ConditionKind::Weekday;
}

bool isTextKind(ConditionKind kind)
{
    return kind <= ConditionKind::Expression;
}

bool isLinkKind(ConditionKind kind)
{
    return kind >= ConditionKind::Link && kind <= ConditionKind::LinkNotOurs;
}

bool needsTexts(ConditionKind kind)
{
    return !listWord(kind).isEmpty() || kind == ConditionKind::LinkTo || kind == ConditionKind::LinkNotTo;
}

QString actionToken(ActionKind kind)
{
    return wordIn(actionWords, kind);
}

std::optional<ActionKind> actionOf(const QString &token)
{
    return keyIn<ActionKind>(actionWords, token);
}

bool needsNetwork(ActionKind kind)
{
    return kind == ActionKind::Hide || kind == ActionKind::Delete || kind == ActionKind::Like
        || kind == ActionKind::Block;
}

const QStringList &weekdayWords()
{
    static const QStringList words{QStringLiteral("monday"), QStringLiteral("tuesday"), QStringLiteral("wednesday"),
        QStringLiteral("thursday"), QStringLiteral("friday"), QStringLiteral("saturday"), QStringLiteral("sunday")};
    return words;
}

const QStringList &commentKinds()
{
    static const QStringList words{
        QStringLiteral("comment"), QStringLiteral("mention"), QStringLiteral("message"), QStringLiteral("review")};
    return words;
}

const QStringList &networkWords()
{
    static const QStringList words = QStringLiteral(
        "facebook instagram threads x linkedin pinterest snapchat youtube tiktok whatsapp messenger vk ok telegram "
        "mastodon bluesky forum blog site rehearsal")
                                         .split(QLatin1Char(' '));
    return words;
}

} // namespace stoa
