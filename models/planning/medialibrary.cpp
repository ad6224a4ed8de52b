// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/medialibrary.h"

#include "models/core/text.h"
#include "models/store/database.h"

#include <algorithm>
#include <array>

namespace stoa {

namespace {

constexpr std::array permissions{"", "not_needed", "given", "refused"};

} // namespace

QString permissionToken(MediaPermission permission)
{
    return QString::fromLatin1(permissions.at(static_cast<size_t>(permission)));
}

MediaPermission permissionOf(const QString &token)
{
    for (size_t at = 0; at < permissions.size(); ++at) {
        if (token == QLatin1String(permissions.at(at)))
            return static_cast<MediaPermission>(at);
    }
    return MediaPermission::Unknown;
}

RightsState rightsOn(const MediaRights &rights, QDate day)
{
    if (rights.permission == MediaPermission::Refused)
        return RightsState::Refused;
    if (rights.expires.isValid() && rights.expires <= day)
        return RightsState::Ended;
    if (rights.expires.isValid() && rights.expires <= day.addDays(MediaItem::soonDays))
        return RightsState::EndingSoon;
    return rights.source.trimmed().isEmpty() && rights.licence.trimmed().isEmpty() ? RightsState::Unknown
                                                                                   : RightsState::Clear;
}

bool fits(const MediaItem &item, const MediaFilter &filter, QDate today)
{
    const RightsState state = rightsOn(item.rights, today);
    const bool isShown = filter.show == MediaFilter::Show::All
        || (filter.show == MediaFilter::Show::Unused && item.posts == 0)
        || (filter.show == MediaFilter::Show::EndingSoon
            && (state == RightsState::EndingSoon || state == RightsState::Ended))
        || (filter.show == MediaFilter::Show::WithoutRights
            && (state == RightsState::Unknown || state == RightsState::Ended || state == RightsState::Refused));
    if (!isShown || (!filter.tag.isEmpty() && !item.tags.contains(filter.tag)))
        return false;
    const QString words = fold(filter.words).simplified();
    if (words.isEmpty())
        return true;
    const QString all = fold(item.name + QLatin1Char('\n') + item.tags.join(QLatin1Char('\n')) + QLatin1Char('\n')
        + item.rights.author + QLatin1Char('\n') + item.rights.source);
    const QStringList wanted = words.split(QLatin1Char(' '));
    return std::all_of(wanted.cbegin(), wanted.cend(), [&all](const QString &word) { return all.contains(word); });
}

MediaLibrary::MediaLibrary(Connection &reader) noexcept
    : m_reader(reader)
{
}

Result<QList<MediaItem>> MediaLibrary::read(MediaId only) const
{
    QList<MediaItem> items;
    Statement rows = m_reader.query(
        "SELECT m.id, m.sha256, m.name, m.mime, m.bytes, m.width, m.height, m.duration_ms, m.place, m.source, "
        "m.licence,"
        " COALESCE(c.author, ''), COALESCE(c.permission, ''), COALESCE(c.expires, ''), COALESCE(c.note, ''),"
        " (SELECT count(DISTINCT post_id) FROM post_media pm WHERE pm.media_id = m.id),"
        " (SELECT group_concat(tag, char(10)) FROM (SELECT tag FROM media_tag t WHERE t.media_id = m.id ORDER BY tag))"
        " FROM media m LEFT JOIN media_card c ON c.media_id = m.id WHERE ?1 = 0 OR m.id = ?1 ORDER BY m.id DESC",
        only);
    while (rows.step()) {
        MediaItem item;
        item.id = rows.id<MediaId>(0);
        item.sha256 = rows.text(1);
        item.name = rows.text(2);
        item.mime = rows.text(3);
        item.bytes = rows.integer(4);
        item.width = int(rows.integer(5));
        item.height = int(rows.integer(6));
        item.durationMs = rows.integer(7);
        item.isBeside = rows.text(8) == QLatin1String("beside");
        item.rights = {rows.text(11), rows.text(9), rows.text(10), permissionOf(rows.text(12)),
            QDate::fromString(rows.text(13), Qt::ISODate), rows.text(14)};
        item.posts = int(rows.integer(15));
        item.tags = rows.text(16).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        items.append(std::move(item));
    }
    return rows.finish(std::move(items));
}

Result<QList<MediaItem>> MediaLibrary::find(const MediaFilter &filter, QDate today) const
{
    Result<QList<MediaItem>> items = read({});
    if (items)
        items->removeIf([&](const MediaItem &item) { return !fits(item, filter, today); });
    return items;
}

Result<MediaItem> MediaLibrary::item(MediaId id) const
{
    const Result<QList<MediaItem>> items = read(id);
    if (!items)
        return items.error();
    return items->isEmpty() || !id.isValid() ? Result<MediaItem>(ErrorCode::NotFound)
                                             : Result<MediaItem>(items->first());
}

QStringList MediaLibrary::tags() const
{
    QStringList found;
    Statement rows = m_reader.query("SELECT DISTINCT tag FROM media_tag ORDER BY tag");
    while (rows.step())
        found.append(rows.text(0));
    return found;
}

Result<QList<MediaUse>> MediaLibrary::usedIn(MediaId id) const
{
    QList<MediaUse> uses;
    Statement rows
        = m_reader.query("SELECT DISTINCT p.id, CASE WHEN p.title <> '' THEN p.title ELSE substr(p.text, 1, 80)"
                         " END, COALESCE(p.wall, ''), p.status FROM post_media pm JOIN post p ON p.id ="
                         " pm.post_id WHERE pm.media_id = ? ORDER BY p.wall IS NULL, p.wall, p.id",
            id);
    while (rows.step())
        uses.append({rows.id<PostId>(0), rows.text(1), rows.text(2), rows.text(3)});
    return rows.finish(std::move(uses));
}

} // namespace stoa
