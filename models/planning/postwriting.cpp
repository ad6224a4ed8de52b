// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/postwriting.h"

#include "models/planning/calendarlayout.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace stoa {

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qsizetype headlineLength = 60;

QJsonArray variantsOf(Writer &writer, PostId post)
{
    QJsonArray variants;
    Statement rows = writer.query("SELECT v.account_id, v.text, f.value FROM variant v LEFT JOIN post_field f"
                                  " ON f.post_id = v.post_id AND f.account_id = v.account_id AND f.name = 'media'"
                                  " WHERE v.post_id = ? ORDER BY v.id",
        post);
    while (rows.step()) {
        variants.append(QJsonObject{{QStringLiteral("account"), QString::number(rows.integer(0))},
            {QStringLiteral("text"), rows.isNull(1) ? QJsonValue() : QJsonValue(rows.text(1))},
            {QStringLiteral("media"), rows.isNull(2) ? QJsonValue() : QJsonValue(rows.text(2))}});
    }
    return variants;
}

QJsonArray mediaOf(Writer &writer, PostId post)
{
    QJsonArray media;
    Statement rows = writer.query("SELECT media_id, alt FROM post_media WHERE post_id = ? ORDER BY rank, id", post);
    while (rows.step()) {
        media.append(QJsonObject{
            {QStringLiteral("media"), QString::number(rows.integer(0))}, {QStringLiteral("alt"), rows.text(1)}});
    }
    return media;
}

QJsonObject snapshotOf(Writer &writer, PostId post)
{
    Statement row = writer.query("SELECT title, text, link, kind, status, wall FROM post WHERE id = ?", post);
    if (!row.step())
        return {};
    return {{QStringLiteral("title"), row.text(0)}, {QStringLiteral("text"), row.text(1)},
        {QStringLiteral("link"), row.text(2)}, {QStringLiteral("kind"), row.text(3)},
        {QStringLiteral("status"), row.text(4)},
        {QStringLiteral("at"), row.isNull(5) ? QJsonValue() : QJsonValue(row.text(5))},
        {QStringLiteral("variants"), variantsOf(writer, post)}, {QStringLiteral("media"), mediaOf(writer, post)}};
}

} // namespace

QList<PlannedTime> plannedTimes(Writer &writer, const QList<PostId> &posts, Published published)
{
    QList<PlannedTime> found;
    QSet<PostId> seen;
    if (posts.isEmpty())
        writer.fail(ErrorCode::NotFound);
    for (const PostId post : posts) {
        if (seen.contains(post))
            continue;
        seen.insert(post);
        Statement row = writer.query("SELECT p.wall, p.status, t.default_time FROM post p"
                                     " LEFT JOIN theme t ON t.id = p.theme_id WHERE p.id = ?",
            post);
        if (!row.step()) {
            writer.fail(ErrorCode::NotFound);
            return {};
        }
        PlannedTime time{post, {}, {}, row.text(1) == statusToken(PostStatus::Published)};
        if (!row.isNull(0))
            time.wall = WallTime::fromString(row.text(0));
        time.themeTime = QTime::fromString(row.text(2), QStringLiteral("HH:mm"));
        if (time.published && published == Published::Refused) {
            writer.fail(ErrorCode::Frozen);
            return {};
        }
        found.append(time);
    }
    return found;
}

bool checkPost(Writer &writer, PostId post, Published published)
{
    plannedTimes(writer, {post}, published);
    return !writer.failed();
}

qint64 freshId(Writer &writer, const char *exists)
{
    qint64 id = writer.newId();
    while (writer.integer(exists, id))
        id = writer.newId();
    return id;
}

PostId freshPostId(Writer &writer)
{
    return {freshId(writer, "SELECT 1 FROM post WHERE id = ?")};
}

qint64 freshVariantId(Writer &writer)
{
    return freshId(writer, "SELECT 1 FROM variant WHERE id = ?");
}

void refusePast(Writer &writer, const WallTime &wall, const QTimeZone &zone)
{
    // The present minute is not over yet.
    if (resolve(wall, zone).utcMs < writer.nowMs() - writer.nowMs() % minuteMs)
        writer.fail(ErrorCode::InThePast, {wall.toString().replace(QLatin1Char('T'), QLatin1Char(' '))});
}

WallTime themeTimeOn(Writer &writer, ThemeId theme, QDate day)
{
    const QString preferred = writer.text("SELECT default_time FROM theme WHERE id = ?", theme).value_or(QString());
    return firstTimeOn(
        day, QTime::fromString(preferred, QStringLiteral("HH:mm")), wallTimeAt(writer.nowMs(), writer.zone()));
}

void writeTime(Writer &writer, PostId post, const WallTime &wall, const QTimeZone &zone)
{
    const Resolved moment = resolve(wall, zone);
    writer.exec("UPDATE post SET wall = ?, zone = ?, utc_ms = ?, resolved = ?,"
                " status = CASE status WHEN 'idea' THEN 'draft' ELSE status END WHERE id = ?",
        wall.toString(), QString::fromUtf8(zone.id()), moment.utcMs, resolutionToken(moment.resolution), post);
}

void touchPost(Writer &writer, PostId post)
{
    writer.exec("UPDATE post SET changed_ms = max(changed_ms + 1, ?) WHERE id = ?", writer.nowMs(), post);
}

qint64 nextTrayRank(Writer &writer)
{
    return writer.integer("SELECT max(tray_rank) FROM post WHERE wall IS NULL").value_or(0) + rankStep;
}

bool writeField(Writer &writer, PostId post, AccountId account, const QString &name, const QString &value)
{
    const QString stored = writer
                               .text("SELECT value FROM post_field WHERE post_id = ? AND account_id = ? AND name = ?",
                                   post, account, name)
                               .value_or(QString());
    if (stored == value)
        return false;
    if (value.isEmpty())
        writer.exec("DELETE FROM post_field WHERE post_id = ? AND account_id = ? AND name = ?", post, account, name);
    else
        writer.exec("INSERT INTO post_field (post_id, account_id, name, value) VALUES (?, ?, ?, ?)"
                    " ON CONFLICT (post_id, account_id, name) DO UPDATE SET value = excluded.value",
            post, account, name, value);
    return true;
}

QString actHeadline(Writer &writer, PostId post)
{
    Statement row = writer.query("SELECT title, text FROM post WHERE id = ?", post);
    if (!row.step())
        return {};
    const QString whole = row.text(0).isEmpty() ? row.text(1).trimmed() : row.text(0);
    const QString line = whole.section(QLatin1Char('\n'), 0, 0).trimmed();
    return line.size() <= headlineLength ? line : line.left(headlineLength - 1) + QChar(0x2026);
}

void keepVersion(Writer &writer, PostId post, bool typing)
{
    const auto newest = writer.integer("SELECT max(id) FROM post_version WHERE post_id = ?", post);
    if (typing && newest && idTimeMs(*newest) + minuteMs > writer.nowMs())
        return;
    const QJsonObject snapshot = snapshotOf(writer, post);
    if (snapshot.isEmpty())
        return;
    // Ordered by time even where the clock stands or went back.
    const qint64 fresh = freshId(writer, "SELECT 1 FROM post_version WHERE id = ?");
    const qint64 id = newest ? std::max(fresh, *newest + 1) : fresh;
    writer.exec("INSERT INTO post_version (id, post_id, snapshot) VALUES (?, ?, ?)", id, post,
        QString::fromUtf8(QJsonDocument(snapshot).toJson(QJsonDocument::Compact)));
}

} // namespace stoa
