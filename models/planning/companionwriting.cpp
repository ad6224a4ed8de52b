// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/companionwriting.h"

#include "models/planning/postwriting.h"

#include <QSet>

namespace stoa {

namespace {

//! The companions that follow \a parent: not published, and with a distance.
QList<PostMove> followersOf(Writer &writer, PostId parent, const WallTime &parentAt)
{
    QList<PostMove> followers;
    Statement rows = writer.query("SELECT o.post_id, o.offset_minutes, p.wall FROM post_origin o"
                                  " JOIN post p ON p.id = o.post_id WHERE o.source_post_id = ?"
                                  " AND o.kind = 'companion' AND o.offset_minutes IS NOT NULL"
                                  " AND p.status <> 'published' ORDER BY o.post_id",
        parent);
    while (rows.step())
        followers.append(
            {rows.id<PostId>(0), rows.isNull(2) ? std::nullopt : std::optional(WallTime::fromString(rows.text(2))),
                parentAt.addMinutes(rows.integer(1))});
    return followers;
}

bool isOver(Writer &writer, const WallTime &at, const QTimeZone &zone)
{
    constexpr qint64 companionMinuteMs = 60'000; // the present one is not over yet
    return resolve(at, zone).utcMs < writer.nowMs() - writer.nowMs() % companionMinuteMs;
}

//! A companion that was moved by itself stands at another distance now.
void keepDistance(Writer &writer, const PostMove &move)
{
    const auto parentAt = writer.text("SELECT s.wall FROM post_origin o JOIN post s ON s.id = o.source_post_id"
                                      " WHERE o.post_id = ? AND o.kind = 'companion' AND s.wall IS NOT NULL",
        move.id);
    if (parentAt)
        writer.exec("UPDATE post_origin SET offset_minutes = ?2 WHERE post_id = ?1 AND offset_minutes IS NOT ?2",
            move.id, WallTime::fromString(*parentAt).minutesTo(move.to));
}

} // namespace

void takeCompanionsAlong(Writer &writer, const QList<PostMove> &moves, PastCompanions past)
{
    const QTimeZone zone = writer.zone();
    QSet<PostId> known; // a file from elsewhere may hold a circle
    for (const PostMove &move : moves)
        known.insert(move.id);
    QList<PostMove> open = moves;
    while (!open.isEmpty() && !writer.failed()) {
        const PostMove parent = open.takeFirst();
        if (parent.from == parent.to)
            continue;
        for (const PostMove &follower : followersOf(writer, parent.id, parent.to)) {
            if (known.contains(follower.id) || follower.from == follower.to)
                continue;
            known.insert(follower.id);
            if (isOver(writer, follower.to, zone)) {
                if (past == PastCompanions::Left)
                    continue;
                return writer.fail(ErrorCode::InThePast,
                    {follower.to.toString().replace(QLatin1Char('T'), QLatin1Char(' ')),
                        actHeadline(writer, follower.id)});
            }
            keepVersion(writer, follower.id, false);
            writeTime(writer, follower.id, follower.to, zone);
            open.append(follower);
        }
    }
    for (const PostMove &move : moves)
        keepDistance(writer, move);
}

QList<PostId> withoutDateBeside(Writer &writer, const QList<PostId> &posts)
{
    QSet<PostId> known(posts.begin(), posts.end());
    for (const PostId post : posts) {
        const auto parent
            = writer.integer("SELECT source_post_id FROM post_origin WHERE post_id = ? AND kind = 'companion'", post);
        if (parent && !known.contains(PostId{*parent}))
            writer.exec("UPDATE post_origin SET offset_minutes = NULL WHERE post_id = ?", post);
    }
    QList<PostId> beside;
    QList<PostId> open = posts;
    while (!open.isEmpty()) {
        for (const PostMove &follower : followersOf(writer, open.takeFirst(), {})) {
            if (known.contains(follower.id) || !follower.from)
                continue;
            known.insert(follower.id);
            beside.append(follower.id);
            open.append(follower.id);
        }
    }
    return beside;
}

} // namespace stoa
