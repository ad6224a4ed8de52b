// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/mediafindings.h"

#include "models/planning/mediacard.h"
#include "models/store/database.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace stoa {

namespace {

//! Ids of \a rows for json_each(); empty: none of them is asked for.
template <typename Asked>
QString idsAsJson(const QList<PostRow> &rows, Asked isAsked)
{
    QJsonArray ids;
    for (const PostRow &row : rows) {
        if (row.status != PostStatus::Published && isAsked(row))
            ids.append(QString::number(row.id.value));
    }
    return ids.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact));
}

} // namespace

QHash<PostId, QList<Finding>> rightsFindings(Connection &reader, const QList<PostRow> &rows)
{
    QHash<PostId, QList<Finding>> found;
    const QString ids
        = idsAsJson(rows, [](const PostRow &row) { return row.mediaCount > 0 && row.status != PostStatus::Idea; });
    if (ids.isEmpty())
        return found;
    Statement media = reader.query("SELECT pm.post_id, m.name, m.source, m.licence, COALESCE(c.permission, ''),"
                                   " COALESCE(c.expires, ''), COALESCE(substr(p.wall, 1, 10), '')"
                                   " FROM json_each(?) wanted"
                                   " CROSS JOIN post_media pm ON pm.post_id = CAST(wanted.value AS INTEGER)"
                                   " JOIN post p ON p.id = pm.post_id JOIN media m ON m.id = pm.media_id"
                                   " LEFT JOIN media_card c ON c.media_id = m.id ORDER BY pm.rank, pm.id",
        ids);
    QHash<PostId, qint64> unknown;
    while (media.step()) {
        const QDate expires = QDate::fromString(media.text(5), Qt::ISODate);
        const QDate day = QDate::fromString(media.text(6), Qt::ISODate);
        const auto note = [&](FindingKind kind, qint64 value = 0) {
            found[media.id<PostId>(0)].append({kind, {}, value, 0, {}, {}, media.text(1)});
        };
        if (permissionOf(media.text(4)) == MediaPermission::Refused)
            note(FindingKind::RightsRefused);
        // The first day without rights: whose post goes out on that day or later has none.
        if (expires.isValid() && day.isValid() && expires <= day)
            note(FindingKind::RightsEnd, expires.toJulianDay());
        if (media.text(2).trimmed().isEmpty() && media.text(3).trimmed().isEmpty())
            ++unknown[media.id<PostId>(0)];
    }
    for (auto post = unknown.cbegin(); post != unknown.cend(); ++post)
        found[post.key()].append({FindingKind::RightsUnknown, {}, post.value(), 0, {}});
    return found;
}

QHash<PostId, QList<PostAttachment>> attachmentsOfPosts(Connection &reader, const QString &ids)
{
    QHash<PostId, QList<PostAttachment>> found;
    Statement media = reader.query("SELECT pm.post_id, pm.id, m.id, m.name, m.mime, m.bytes, m.width, m.height,"
                                   " m.duration_ms FROM json_each(?) wanted"
                                   " CROSS JOIN post_media pm ON pm.post_id = CAST(wanted.value AS INTEGER)"
                                   " JOIN media m ON m.id = pm.media_id ORDER BY pm.rank, pm.id",
        ids);
    while (media.step())
        found[media.id<PostId>(0)].append({media.integer(1), media.id<MediaId>(2), media.text(3), media.text(4), {},
            media.integer(5), int(media.integer(6)), int(media.integer(7)), media.integer(8)});
    return found;
}

} // namespace stoa
