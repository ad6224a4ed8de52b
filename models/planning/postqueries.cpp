// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/postqueries.h"

#include "models/core/text.h"
#include "models/planning/mediachoice.h"
#include "models/planning/networks.h"
#include "models/store/database.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace stoa {

namespace {

#define STOA_POST_COLUMNS                                                                                              \
    "SELECT p.id, p.wall, p.zone, p.utc_ms, p.resolved, p.status, p.kind, p.purpose, p.theme_id, t.hashtag, "          \
    "p.campaign_id,"                                                                                                   \
    " p.title, p.text, p.link, p.notes, p.tray_rank, p.published_ms, p.changed_ms"
#define STOA_POST_TABLES " FROM post p LEFT JOIN theme t ON t.id = p.theme_id "
#define STOA_WANTED_POSTS                                                                                              \
    " FROM json_each(?) wanted CROSS JOIN post p ON p.id = wanted.value LEFT JOIN theme t ON t.id = p.theme_id "

Resolution resolutionOf(const QString &token)
{
    return token == QLatin1String("gap")    ? Resolution::Gap
        : token == QLatin1String("overlap") ? Resolution::Overlap
                                            : Resolution::Exact;
}

PostRow postOf(const Statement &row)
{
    PostRow post;
    post.id = row.id<PostId>(0);
    post.at = WallTime::fromString(row.text(1));
    post.zone = row.text(2);
    post.utcMs = row.integer(3);
    post.resolution = resolutionOf(row.text(4));
    post.status = statusFromToken(row.text(5)).value_or(PostStatus::Draft);
    post.kind = kindFromToken(row.text(6)).value_or(PostKind::Text);
    post.purpose = purposeFromToken(row.text(7)).value_or(PostPurpose::Useful);
    post.theme = row.id<ThemeId>(8);
    post.themeHashtag = row.text(9);
    post.campaign = row.id<CampaignId>(10);
    post.title = row.text(11);
    post.text = row.text(12);
    post.link = row.text(13);
    post.notes = row.text(14);
    post.trayRank = row.integer(15);
    post.publishedMs = row.integer(16);
    post.changedMs = row.integer(17);
    return post;
}

//! True where somebody is to hear the description of \a attachment.
bool isMissed(const PostRow &row, qint64 attachment)
{
    return row.accounts.isEmpty()
        || std::any_of(row.accounts.cbegin(), row.accounts.cend(), [attachment](const PostAccount &account) {
               const Network *const network = findNetwork(account.network);
               return getsAttachment(account, attachment) && (network == nullptr || network->hasAltText);
           });
}

QList<PostRow> postsOf(Statement &rows)
{
    QList<PostRow> posts;
    while (rows.step())
        posts.append(postOf(rows));
    return posts;
}

//! The ids as a JSON array, which json_each() makes a table of: no limit on their number, one prepared statement.
template <typename Row, typename Value>
QString jsonIds(const QList<Row> &rows, Value value)
{
    QString json(QLatin1Char('['));
    for (const Row &row : rows) {
        if (json.size() > 1)
            json += QLatin1Char(',');
        json += QString::number(value(row));
    }
    return json + QLatin1Char(']');
}

QString jsonIds(const QList<PostRow> &rows)
{
    return jsonIds(rows, [](const PostRow &row) { return row.id.value; });
}

QHash<qint64, qsizetype> placesOf(const QList<PostRow> &rows)
{
    QHash<qint64, qsizetype> places;
    places.reserve(rows.size());
    for (qsizetype at = 0; at < rows.size(); ++at)
        places.insert(rows.at(at).id.value, at);
    return places;
}

template <typename T>
bool wants(const QList<T> &wanted, const T &value)
{
    return wanted.isEmpty() || wanted.contains(value);
}

bool matchesText(const PostRow &row, const QString &folded)
{
    QString all = row.title + QLatin1Char('\n') + row.text + QLatin1Char('\n') + row.notes + QLatin1Char('\n')
        + row.themeHashtag;
    for (const PostAccount &account : row.accounts)
        all += QLatin1Char('\n') + account.ownText.value_or(QString());
    all = fold(all);
    const QStringList words = folded.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(words.cbegin(), words.cend(), [&all](const QString &word) { return all.contains(word); });
}

//! The part of a filter that needs nothing but the row of the post itself.
bool matchesOwn(const PostRow &row, const PostFilter &filter)
{
    return wants(filter.themes, row.theme) && wants(filter.campaigns, row.campaign)
        && wants(filter.statuses, row.status) && wants(filter.kinds, row.kind);
}

} // namespace

bool matches(const PostRow &row, const PostFilter &filter)
{
    const auto anyAccount
        = [&row](auto wanted) { return std::any_of(row.accounts.cbegin(), row.accounts.cend(), wanted); };
    if (!matchesOwn(row, filter))
        return false;
    if (!filter.accounts.isEmpty()
        && !anyAccount([&filter](const PostAccount &one) { return filter.accounts.contains(one.account); }))
        return false;
    if (!filter.networks.isEmpty()
        && !anyAccount([&filter](const PostAccount &one) { return filter.networks.contains(one.network); }))
        return false;
    if (!filter.labels.isEmpty()
        && std::none_of(row.labels.cbegin(), row.labels.cend(),
            [&filter](const PostLabel &one) { return filter.labels.contains(one.label); }))
        return false;
    return filter.text.isEmpty() || matchesText(row, fold(filter.text).simplified());
}

PostQueries::PostQueries(Connection &reader) noexcept
    : m_reader(reader)
{
}

Result<QList<PostRow>> PostQueries::between(QDate from, QDate to, const PostFilter &filter) const
{
    const Connection::Snapshot snapshot(m_reader);
    QList<PostRow> rows;
    {
        // Walls are compared as texts: "2026-12-24" stands before every time of that day.
        Statement found = m_reader.query(STOA_POST_COLUMNS STOA_POST_TABLES
            "WHERE p.wall >= ? AND p.wall < ? ORDER BY p.wall, p.id",
            from.toString(Qt::ISODate), to.toString(Qt::ISODate));
        rows = postsOf(found);
    }
    return complete(std::move(rows), filter);
}

Result<QList<PostRow>> PostQueries::tray(const PostFilter &filter) const
{
    const Connection::Snapshot snapshot(m_reader);
    QList<PostRow> rows;
    {
        Statement found
            = m_reader.query(STOA_POST_COLUMNS STOA_POST_TABLES "WHERE p.wall IS NULL ORDER BY p.tray_rank, p.id");
        rows = postsOf(found);
    }
    return complete(std::move(rows), filter);
}

Result<QList<PostRow>> PostQueries::byIds(const QList<PostId> &ids) const
{
    const Connection::Snapshot snapshot(m_reader);
    QList<PostRow> rows;
    {
        Statement found
            = m_reader.query(STOA_POST_COLUMNS STOA_WANTED_POSTS "ORDER BY p.wall IS NULL, p.wall, p.tray_rank, p.id",
                jsonIds(ids, [](PostId id) { return id.value; }));
        rows = postsOf(found);
    }
    return complete(std::move(rows), {});
}

Result<WallTime> PostQueries::timeOf(PostId id) const
{
    Statement row = m_reader.query("SELECT wall FROM post WHERE id = ?", id);
    if (!row.step())
        return m_reader.failed() ? Result<WallTime>(m_reader.takeError()) : Result<WallTime>(ErrorCode::NotFound);
    return row.isNull(0) ? WallTime() : WallTime::fromString(row.text(0));
}

Result<PostRow> PostQueries::post(PostId id) const
{
    const Result<QList<PostRow>> rows = byIds({id});
    if (!rows)
        return rows.error();
    return rows->isEmpty() ? Result<PostRow>(ErrorCode::NotFound) : Result<PostRow>(rows->constFirst());
}

Result<QList<PostRow>> PostQueries::all(const PostFilter &filter) const
{
    const Connection::Snapshot snapshot(m_reader);
    QList<PostRow> rows;
    {
        Statement found
            = m_reader.query(STOA_POST_COLUMNS STOA_POST_TABLES "ORDER BY p.wall IS NULL, p.wall, p.tray_rank, p.id");
        rows = postsOf(found);
    }
    return complete(std::move(rows), filter);
}

Result<QList<PostRow>> PostQueries::complete(QList<PostRow> rows, const PostFilter &filter) const
{
    const auto unwanted = [&filter](const PostRow &row) { return !matchesOwn(row, filter); };
    rows.erase(std::remove_if(rows.begin(), rows.end(), unwanted), rows.end());
    if (!rows.isEmpty()) {
        addAccounts(rows);
        addLabels(rows);
        addMedia(rows);
        addTies(rows);
    }
    if (m_reader.failed())
        return m_reader.takeError();
    if (!filter.isEmpty()) {
        const auto left = [&filter](const PostRow &row) { return !matches(row, filter); };
        rows.erase(std::remove_if(rows.begin(), rows.end(), left), rows.end());
    }
    return rows;
}

void PostQueries::addAccounts(QList<PostRow> &rows) const
{
    // A project has few accounts: they are read once, not looked up for each variant.
    QHash<qint64, PostAccount> accounts;
    QHash<qint64, qsizetype> order;
    {
        Statement all = m_reader.query("SELECT id, network, handle, name, zone FROM account ORDER BY rank, id");
        while (all.step()) {
            accounts.insert(all.integer(0),
                {{}, all.id<AccountId>(0), all.text(1), all.text(2), all.text(3), all.text(4), {}, {}, {}, {}});
            order.insert(all.integer(0), order.size());
        }
    }
    const QHash<qint64, qsizetype> places = placesOf(rows);
    Statement found
        = m_reader.query("SELECT v.post_id, v.id, v.account_id, v.text, v.remote_id, v.url FROM json_each(?) wanted"
                         " CROSS JOIN variant v ON v.post_id = wanted.value",
            jsonIds(rows));
    while (found.step()) {
        PostAccount account = accounts.value(found.integer(2));
        account.variant = found.id<VariantId>(1);
        if (!found.isNull(3))
            account.ownText = found.text(3);
        account.remoteId = found.text(4);
        account.url = found.text(5);
        rows[places.value(found.integer(0))].accounts.append(std::move(account));
    }
    Statement fields
        = m_reader.query("SELECT f.post_id, f.account_id, f.value, f.name = 'media' FROM json_each(?) wanted"
                         " CROSS JOIN post_field f ON f.post_id = wanted.value"
                         " WHERE f.name IN ('tagged_link', 'media')",
            jsonIds(rows));
    while (fields.step()) {
        for (PostAccount &account : rows[places.value(fields.integer(0))].accounts) {
            if (account.account != fields.id<AccountId>(1))
                continue;
            if (fields.integer(3) != 0)
                account.ownMedia = readMediaChoice(fields.text(2));
            else
                account.taggedLink = fields.text(2);
        }
    }
    for (PostRow &row : rows)
        std::sort(row.accounts.begin(), row.accounts.end(), [&order](const PostAccount &a, const PostAccount &b) {
            return order.value(a.account.value) < order.value(b.account.value);
        });
}

void PostQueries::addLabels(QList<PostRow> &rows) const
{
    QHash<qint64, PostLabel> labels;
    {
        Statement all = m_reader.query("SELECT id, name, colour FROM label");
        while (all.step())
            labels.insert(all.integer(0), {all.id<LabelId>(0), all.text(1), all.text(2)});
    }
    const QHash<qint64, qsizetype> places = placesOf(rows);
    Statement found = m_reader.query("SELECT pl.post_id, pl.label_id FROM json_each(?) wanted"
                                     " CROSS JOIN post_label pl ON pl.post_id = wanted.value",
        jsonIds(rows));
    while (found.step())
        rows[places.value(found.integer(0))].labels.append(labels.value(found.integer(1)));
    for (PostRow &row : rows)
        std::sort(row.labels.begin(), row.labels.end(), [](const PostLabel &a, const PostLabel &b) {
            return a.name == b.name ? a.label < b.label : a.name < b.name;
        });
}

void PostQueries::addMedia(QList<PostRow> &rows) const
{
    const QHash<qint64, qsizetype> places = placesOf(rows);
    QHash<qint64, PostId> there;
    Statement found = m_reader.query("SELECT pm.post_id, pm.media_id, pm.alt = '' AND m.mime LIKE 'image/%', pm.id"
                                     " FROM json_each(?) wanted CROSS JOIN post_media pm ON pm.post_id = wanted.value"
                                     " JOIN media m ON m.id = pm.media_id ORDER BY pm.rank, pm.id",
        jsonIds(rows));
    while (found.step()) {
        PostRow &row = rows[places.value(found.integer(0))];
        if (row.mediaCount++ == 0)
            row.thumbnail = found.id<MediaId>(1);
        if (found.integer(2) != 0 && isMissed(row, found.integer(3)))
            ++row.missingAlt;
        there.insert(found.integer(3), row.id);
    }
    // A choice may name what another copy of the project took off the post.
    for (PostRow &row : rows) {
        for (PostAccount &account : row.accounts) {
            if (account.ownMedia)
                account.ownMedia->removeIf([&](qint64 attachment) { return there.value(attachment) != row.id; });
        }
    }
}

void PostQueries::addTies(QList<PostRow> &rows) const
{
    const QHash<qint64, qsizetype> places = placesOf(rows);
    const QString ids = jsonIds(rows);
    {
        Statement parents = m_reader.query("SELECT o.post_id, s.id, s.title, substr(s.text, 1, 200), s.wall"
                                           " FROM json_each(?) wanted CROSS JOIN post_origin o"
                                           " ON o.post_id = wanted.value JOIN post s ON s.id = o.source_post_id"
                                           " WHERE o.kind = 'companion'",
            ids);
        while (parents.step()) {
            PostRow &row = rows[places.value(parents.integer(0))];
            PostRow parent;
            parent.title = parents.text(2);
            parent.text = parents.text(3);
            row.parent = parents.id<PostId>(1);
            row.parentHeadline = parent.headline();
            row.parentAt = WallTime::fromString(parents.text(4));
        }
    }
    Statement counts = m_reader.query("SELECT o.source_post_id, count(*) FROM json_each(?) wanted"
                                      " CROSS JOIN post_origin o ON o.source_post_id = wanted.value"
                                      " WHERE o.kind = 'companion' GROUP BY o.source_post_id",
        ids);
    while (counts.step())
        rows[places.value(counts.integer(0))].companions = int(counts.integer(1));
}

Result<QList<PostAttachment>> PostQueries::attachments(PostId post) const
{
    QList<PostAttachment> attachments;
    Statement rows
        = m_reader.query("SELECT pm.id, m.id, m.name, m.mime, pm.alt, m.bytes, m.width, m.height, m.duration_ms"
                         " FROM post_media pm JOIN media m ON m.id = pm.media_id WHERE pm.post_id = ?"
                         " ORDER BY pm.rank, pm.id",
            post);
    while (rows.step())
        attachments.append({rows.integer(0), rows.id<MediaId>(1), rows.text(2), rows.text(3), rows.text(4),
            rows.integer(5), int(rows.integer(6)), int(rows.integer(7)), rows.integer(8)});
    return rows.finish(std::move(attachments));
}

Result<QList<PostVersion>> PostQueries::versions(PostId post) const
{
    QList<PostVersion> versions;
    Statement rows = m_reader.query("SELECT id, snapshot FROM post_version WHERE post_id = ? ORDER BY id DESC", post);
    while (rows.step()) {
        const QByteArray snapshot = rows.bytes(1);
        const QJsonObject state = QJsonDocument::fromJson(snapshot).object();
        versions.append({rows.integer(0), idTimeMs(rows.integer(0)), state.value(QLatin1String("title")).toString(),
            state.value(QLatin1String("text")).toString(), snapshot});
    }
    return rows.finish(std::move(versions));
}

Result<QList<std::pair<QDate, int>>> PostQueries::countByDay(QDate from, QDate to, const PostFilter &filter) const
{
    QList<std::pair<QDate, int>> days;
    if (!filter.isEmpty()) {
        const Result<QList<PostRow>> posts = between(from, to, filter);
        if (!posts)
            return posts.error();
        for (const PostRow &post : *posts) {
            if (days.isEmpty() || days.constLast().first != post.at.date)
                days.append({post.at.date, 0});
            ++days.last().second;
        }
        return days;
    }
    Statement rows = m_reader.query("SELECT substr(wall, 1, 10) AS day, count(*) FROM post WHERE wall >= ? AND wall < ?"
                                    " GROUP BY day ORDER BY day",
        from.toString(Qt::ISODate), to.toString(Qt::ISODate));
    while (rows.step())
        days.append({QDate::fromString(rows.text(0), Qt::ISODate), int(rows.integer(1))});
    return rows.finish(std::move(days));
}

} // namespace stoa
