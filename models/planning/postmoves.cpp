// SPDX-License-Identifier: GPL-3.0-or-later
// The part of PostEdits that changes when: moving, dating, undating, copying.
#include "models/planning/calendarlayout.h"
#include "models/planning/companionwriting.h"
#include "models/planning/mediachoice.h"
#include "models/planning/postedits.h"
#include "models/planning/postwriting.h"

#include <algorithm>

namespace stoa {

namespace {

std::optional<WallTime> earliestOf(const QList<PlannedTime> &posts)
{
    std::optional<WallTime> earliest;
    for (const PlannedTime &post : posts) {
        if (post.wall && (!earliest || *post.wall < *earliest))
            earliest = post.wall;
    }
    return earliest;
}

QList<PostMove> startingAt(const QList<PlannedTime> &posts, const WallTime &start)
{
    const std::optional<WallTime> earliest = earliestOf(posts);
    QList<PostMove> destinations;
    for (const PlannedTime &post : posts) {
        const qint64 gap = post.wall ? earliest->minutesTo(*post.wall) : 0;
        destinations.append({post.id, post.wall, start.addMinutes(gap)});
    }
    return destinations;
}

QList<PostMove> shiftedDays(const QList<PlannedTime> &posts, qint64 days)
{
    QList<PostMove> destinations;
    for (const PlannedTime &post : posts)
        destinations.append({post.id, post.wall, {post.wall->date.addDays(days), post.wall->time}});
    return destinations;
}

QList<PostMove> onDay(const QList<PlannedTime> &posts, QDate day, const WallTime &now)
{
    const std::optional<WallTime> earliest = earliestOf(posts);
    QList<PostMove> destinations;
    for (const PlannedTime &post : posts) {
        const WallTime to = post.wall ? WallTime{day.addDays(earliest->date.daysTo(post.wall->date)), post.wall->time}
                                      : firstTimeOn(day, post.themeTime, now);
        destinations.append({post.id, post.wall, to});
    }
    return destinations;
}

void moveAll(Writer &writer, const QList<PostMove> &destinations)
{
    const QTimeZone zone = writer.zone();
    for (const PostMove &destination : destinations) {
        if (writer.failed())
            return;
        if (destination.from == destination.to)
            continue;
        refusePast(writer, destination.to, zone);
        keepVersion(writer, destination.id, false);
        writeTime(writer, destination.id, destination.to, zone);
    }
    takeCompanionsAlong(writer, destinations);
}

void copyChildren(Writer &writer, PostId from, PostId to)
{
    QList<std::pair<qint64, qint64>> variants;
    {
        Statement rows = writer.query("SELECT id, account_id FROM variant WHERE post_id = ? ORDER BY id", from);
        while (rows.step())
            variants.append({rows.integer(0), rows.integer(1)});
    }
    for (const auto &[variant, account] : variants)
        writer.exec("INSERT INTO variant (id, post_id, account_id, text) SELECT ?, ?, account_id, text FROM variant "
                    "WHERE id = ?",
            freshVariantId(writer), to, variant);
    writer.exec(
        "INSERT INTO post_label (post_id, label_id) SELECT ?, label_id FROM post_label WHERE post_id = ?", to, from);
    writer.exec("INSERT INTO post_field (post_id, account_id, name, value)"
                " SELECT ?, account_id, name, value FROM post_field WHERE post_id = ? AND name NOT IN"
                " ('first_comment_done', 'poll_results', 'poll_ideas', 'tagged_link')", // what happened
        to, from);
    QHash<qint64, qint64> copies;
    for (const qint64 attachment : attachmentsOf(writer, from)) {
        const qint64 copy = freshId(writer, "SELECT 1 FROM post_media WHERE id = ?");
        writer.exec("INSERT INTO post_media (id, post_id, media_id, rank, alt)"
                    " SELECT ?, ?, media_id, rank, alt FROM post_media WHERE id = ?",
            copy, to, attachment);
        copies.insert(attachment, copy);
    }
    translateChoices(writer, to, copies);
}

ActLabel countLabel(const char *code, qsizetype count)
{
    return {QString::fromLatin1(code), {QString::number(count)}, {}, false};
}

} // namespace

void replaceChildren(Writer &writer, PostId from, PostId to)
{
    for (const char *part : {"DELETE FROM variant WHERE post_id = ?", "DELETE FROM post_label WHERE post_id = ?",
             "DELETE FROM post_media WHERE post_id = ?", "DELETE FROM post_field WHERE post_id = ?"})
        writer.exec(part, to);
    copyChildren(writer, from, to);
}

PostId copyPost(Writer &writer, PostId from)
{
    const PostId to = freshPostId(writer);
    writer.exec("INSERT INTO post (id, status, kind, purpose, theme_id, campaign_id, title, text, link, notes, "
                "tray_rank, changed_ms)"
                " SELECT ?, 'idea', kind, purpose, theme_id, campaign_id, title, text, link, notes, ?, ? FROM post "
                "WHERE id = ?",
        to, nextTrayRank(writer), writer.nowMs(), from);
    copyChildren(writer, from, to);
    return to;
}

namespace {

void copyAll(Writer &writer, const QList<PostMove> &destinations)
{
    const QTimeZone zone = writer.zone();
    for (const PostMove &destination : destinations) {
        refusePast(writer, destination.to, zone);
        if (writer.failed())
            return;
        writeTime(writer, copyPost(writer, destination.id), destination.to, zone);
    }
}

} // namespace

QFuture<Result<ActDone>> PostEdits::reschedule(const QList<PostId> &posts, const WallTime &start)
{
    return m_edits.run(countLabel("post.move", posts.size()), [posts, start](Writer &writer) {
        if (!start.isValid())
            return writer.fail(ErrorCode::Invalid);
        moveAll(writer, startingAt(plannedTimes(writer, posts, Published::Refused), start));
    });
}

QFuture<Result<ActDone>> PostEdits::moveDays(const QList<PostId> &posts, qint64 days)
{
    return m_edits.run(countLabel("post.move", posts.size()), [posts, days](Writer &writer) {
        const QList<PlannedTime> times = plannedTimes(writer, posts, Published::Refused);
        if (std::any_of(times.cbegin(), times.cend(), [](const PlannedTime &post) { return !post.wall; }))
            return writer.fail(ErrorCode::Invalid);
        moveAll(writer, shiftedDays(times, days));
    });
}

QFuture<Result<ActDone>> PostEdits::moveToDay(const QList<PostId> &posts, QDate day)
{
    return m_edits.run(countLabel("post.move", posts.size()), [posts, day](Writer &writer) {
        if (!day.isValid())
            return writer.fail(ErrorCode::Invalid);
        const QList<PlannedTime> times = plannedTimes(writer, posts, Published::Refused);
        moveAll(writer, onDay(times, day, wallTimeAt(writer.nowMs(), writer.zone())));
    });
}

QFuture<Result<ActDone>> PostEdits::placeEach(const QList<std::pair<PostId, WallTime>> &places)
{
    return m_edits.run(countLabel("post.move", places.size()), [places](Writer &writer) {
        QList<PostId> posts;
        QHash<PostId, WallTime> wanted;
        for (const auto &[post, at] : places) {
            if (!at.isValid())
                return writer.fail(ErrorCode::Invalid);
            posts.append(post);
            wanted.insert(post, at);
        }
        QList<PostMove> destinations;
        for (const PlannedTime &post : plannedTimes(writer, posts, Published::Refused))
            destinations.append({post.id, post.wall, wanted.value(post.id)});
        moveAll(writer, destinations);
    });
}

QFuture<Result<ActDone>> PostEdits::undate(const QList<PostId> &posts)
{
    return m_edits.run(countLabel("post.undate", posts.size()), [posts](Writer &writer) {
        const QList<PlannedTime> wanted = plannedTimes(writer, posts, Published::Refused);
        if (writer.failed())
            return;
        const QList<PostId> beside = withoutDateBeside(writer, posts);
        for (const PlannedTime &post :
            wanted + (beside.isEmpty() ? QList<PlannedTime>() : plannedTimes(writer, beside, Published::Refused))) {
            if (!post.wall)
                continue;
            keepVersion(writer, post.id, false);
            writer.exec("UPDATE post SET wall = NULL, zone = '', utc_ms = NULL, resolved = 'exact', tray_rank = ?,"
                        " status = CASE status WHEN 'scheduled' THEN 'draft' ELSE status END WHERE id = ?",
                nextTrayRank(writer), post.id);
        }
    });
}

QFuture<Result<ActDone>> PostEdits::reorderTray(const QList<PostId> &posts, PostId before)
{
    return m_edits.run(countLabel("post.order", posts.size()), [posts, before](Writer &writer) {
        plannedTimes(writer, posts, Published::Allowed);
        QList<PostId> order;
        {
            Statement rows = writer.query("SELECT id FROM post WHERE wall IS NULL ORDER BY tray_rank, id");
            while (rows.step()) {
                if (!posts.contains(rows.id<PostId>(0)) || rows.id<PostId>(0) == before)
                    order.append(rows.id<PostId>(0));
            }
        }
        qsizetype at = order.indexOf(before);
        if (at < 0)
            at = order.size();
        for (const PostId post : posts) {
            if (post != before)
                order.insert(at++, post);
        }
        for (qsizetype rank = 0; rank < order.size(); ++rank)
            writer.exec("UPDATE post SET tray_rank = ?1 WHERE id = ?2 AND wall IS NULL AND tray_rank <> ?1",
                (rank + 1) * rankStep, order.at(rank));
    });
}

QFuture<Result<ActDone>> PostEdits::copy(const QList<PostId> &posts, const WallTime &start)
{
    return m_edits.run(countLabel("post.copy", posts.size()), [posts, start](Writer &writer) {
        if (!start.isValid())
            return writer.fail(ErrorCode::Invalid);
        copyAll(writer, startingAt(plannedTimes(writer, posts, Published::Allowed), start));
    });
}

QFuture<Result<ActDone>> PostEdits::copyToDay(const QList<PostId> &posts, QDate day)
{
    return m_edits.run(countLabel("post.copy", posts.size()), [posts, day](Writer &writer) {
        if (!day.isValid())
            return writer.fail(ErrorCode::Invalid);
        const QList<PlannedTime> times = plannedTimes(writer, posts, Published::Allowed);
        copyAll(writer, onDay(times, day, wallTimeAt(writer.nowMs(), writer.zone())));
    });
}

QFuture<Result<ActDone>> PostEdits::copyToTray(const QList<PostId> &posts)
{
    return m_edits.run(countLabel("post.copy", posts.size()), [posts](Writer &writer) {
        for (const PlannedTime &post : plannedTimes(writer, posts, Published::Allowed))
            copyPost(writer, post.id);
    });
}

} // namespace stoa
