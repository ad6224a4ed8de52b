// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engagement/itemfacts.h"

#include "models/core/text.h"
#include "models/store/database.h"

#include <algorithm>
#include <limits>

namespace stoa {

namespace {

constexpr double missingValue = std::numeric_limits<double>::quiet_NaN();

bool isWantedAccount(const QSet<AccountId> &wanted, AccountId account)
{
    return wanted.isEmpty() || wanted.contains(account);
}

//! The words of \a text that have a number sign before them, folded, in their order.
QStringList hashtagsIn(const QString &text)
{
    QStringList tags;
    for (qsizetype at = text.indexOf(QLatin1Char('#')); at >= 0; at = text.indexOf(QLatin1Char('#'), at + 1)) {
        qsizetype end = at + 1;
        while (end < text.size() && (text.at(end).isLetterOrNumber() || text.at(end) == QLatin1Char('_')))
            ++end;
        tags.append(fold(text.mid(at + 1, end - at - 1)));
    }
    return tags;
}

//! What a post of \a date with \a tags is about: a day whose hashtag it has before one that is everybody's.
QString occasionOf(const QList<DayOccasion> &occasions, QDate date, const QStringList &tags)
{
    const auto before = [](const DayOccasion &occasion, QDate day) { return occasion.date < day; };
    QString everybodys;
    for (auto it = std::lower_bound(occasions.cbegin(), occasions.cend(), date, before);
         it != occasions.cend() && it->date == date; ++it) {
        if (!it->hashtag.isEmpty() && tags.contains(fold(it->hashtag)))
            return it->name;
        if (it->always && everybodys.isEmpty())
            everybodys = it->name;
    }
    return everybodys;
}

} // namespace

std::optional<qint64> metricKey(Connection &connection, const QString &id)
{
    return connection.integer("SELECT id FROM metric_key WHERE name = ?", id);
}

Result<ItemFacts> ItemFacts::read(Connection &connection, const DayLine &line, const Wanted &wanted)
{
    ItemFacts facts;
    facts.readItems(connection, line, wanted);
    std::sort(facts.m_posts.begin(), facts.m_posts.end(),
        [](const PostFact &a, const PostFact &b) { return a.item < b.item; });
    for (const QString &metric : wanted.metrics) {
        facts.m_values.emplace_back(facts.m_posts.size(), missingValue);
        facts.readValues(connection, metric, facts.m_values.back());
    }
    facts.readUnmeasured(connection, line, wanted);
    if (wanted.themes)
        facts.readThemes(connection, wanted.occasions);
    for (std::vector<double> &values : facts.m_values)
        values.resize(facts.m_posts.size(), missingValue);
    if (connection.failed())
        return connection.takeError();
    return facts;
}

void ItemFacts::readItems(Connection &connection, const DayLine &line, const Wanted &wanted)
{
    const QSet<AccountId> accounts(wanted.accounts.begin(), wanted.accounts.end());
    const auto take = [&](Statement &rows) {
        while (rows.step()) {
            PostFact fact;
            fact.item = rows.id<ItemId>(0);
            fact.account = rows.id<AccountId>(1);
            if (!isWantedAccount(accounts, fact.account))
                continue;
            fact.post = rows.id<PostId>(2);
            fact.weekday = int(rows.integer(4));
            if (!rows.isNull(5))
                fact.hour = int(rows.integer(5));
            if (!rows.isNull(3)) {
                fact.atMs = rows.integer(3);
                fact.day = line.dayAt(*fact.atMs);
                if (fact.weekday == 0) {
                    fact.weekday = dayOfNumber(fact.day).dayOfWeek();
                    fact.hour = line.hourAt(*fact.atMs);
                }
            }
            fact.kind = rows.text(6);
            m_posts.push_back(std::move(fact));
        }
    };
    Statement dated = connection.query(
        "SELECT i.id, i.account_id, i.post_id, i.at_ms, i.weekday, i.hour, coalesce(nullif(i.kind, ''), p.kind, '')"
        " FROM published_item i LEFT JOIN post p ON p.id = i.post_id WHERE i.at_ms >= ? AND i.at_ms < ?",
        line.startOf(dayNumber(wanted.range.from)), line.startOf(dayNumber(wanted.range.to)));
    take(dated);
    if (!wanted.undated)
        return;
    Statement undated = connection.query(
        "SELECT i.id, i.account_id, i.post_id, i.at_ms, i.weekday, i.hour, coalesce(nullif(i.kind, ''), p.kind, '')"
        " FROM published_item i LEFT JOIN post p ON p.id = i.post_id WHERE i.at_ms IS NULL");
    take(undated);
}

// Planned posts that went out and of which nothing was measured: without them "58 of 60 posts" would say "58 of 58".
void ItemFacts::readUnmeasured(Connection &connection, const DayLine &line, const Wanted &wanted)
{
    const QSet<AccountId> accounts(wanted.accounts.begin(), wanted.accounts.end());
    Statement rows
        = connection.query("SELECT p.id, v.account_id, p.utc_ms, p.kind FROM post p"
                           " JOIN variant v ON v.post_id = p.id"
                           " WHERE p.wall >= ? AND p.wall < ? AND p.status = 'published' AND NOT EXISTS"
                           " (SELECT 1 FROM published_item i WHERE i.post_id = p.id AND i.account_id = v.account_id)",
            wanted.range.from.toString(Qt::ISODate), wanted.range.to.toString(Qt::ISODate));
    while (rows.step()) {
        PostFact fact;
        fact.post = rows.id<PostId>(0);
        fact.account = rows.id<AccountId>(1);
        if (!isWantedAccount(accounts, fact.account))
            continue;
        fact.atMs = rows.integer(2);
        fact.day = line.dayAt(*fact.atMs);
        fact.weekday = dayOfNumber(fact.day).dayOfWeek();
        fact.hour = line.hourAt(*fact.atMs);
        fact.kind = rows.text(3);
        m_posts.push_back(std::move(fact));
    }
}

void ItemFacts::readThemes(Connection &connection, const QList<DayOccasion> &occasions)
{
    QHash<QString, QString> themes;
    Statement names = connection.query("SELECT hashtag FROM theme ORDER BY rank DESC");
    while (names.step())
        themes.insert(fold(names.text(0)), names.text(0));
    for (PostFact &fact : m_posts) {
        Statement row = fact.item.isValid()
            ? connection.query("SELECT t.hashtag, i.text FROM published_item i LEFT JOIN post p ON p.id = i.post_id"
                               " LEFT JOIN theme t ON t.id = p.theme_id WHERE i.id = ?",
                fact.item)
            : connection.query(
                "SELECT t.hashtag, p.text FROM post p LEFT JOIN theme t ON t.id = p.theme_id WHERE p.id = ?",
                fact.post);
        if (!row.step())
            continue;
        const QStringList tags = hashtagsIn(row.text(1));
        const auto tag = std::find_if(
            tags.cbegin(), tags.cend(), [&themes](const QString &each) { return themes.contains(each); });
        fact.theme = !row.isNull(0) ? row.text(0) : tag != tags.cend() ? themes.value(*tag) : QString();
        if (fact.atMs)
            fact.occasion = occasionOf(occasions, dayOfNumber(fact.day), tags);
    }
}

void ItemFacts::readValues(Connection &connection, const QString &metric, std::vector<double> &values)
{
    const std::optional<qint64> key = metricKey(connection, metric);
    if (!key || m_posts.empty())
        return;
    Statement rows = connection.query(
        "SELECT item_id, value FROM post_value WHERE metric_id = ? AND item_id BETWEEN ? AND ? ORDER BY item_id", *key,
        m_posts.front().item, m_posts.back().item);
    std::size_t post = 0;
    while (rows.step()) {
        const qint64 item = rows.integer(0);
        while (post < m_posts.size() && m_posts[post].item.value < item)
            ++post;
        if (post == m_posts.size())
            return;
        if (m_posts[post].item.value == item)
            values[post] = rows.real(1);
    }
}

} // namespace stoa
