// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/companions.h"

#include "models/planning/postedits.h"
#include "models/planning/postwriting.h"

namespace stoa {

namespace {

QString headlineOf(const QString &title, const QString &text)
{
    return title.isEmpty() ? text.trimmed().section(QLatin1Char('\n'), 0, 0).trimmed() : title;
}

ActLabel companionLabel(const char *code, qsizetype count)
{
    return {QString::fromLatin1(code), {QString::number(count)}, {}, false};
}

//! What a companion has from its parent.
NewPost startOfCompanion(Writer &writer, PostId parent)
{
    NewPost start;
    Statement row = writer.query("SELECT purpose, campaign_id FROM post WHERE id = ?", parent);
    if (row.step()) {
        start.purpose = purposeFromToken(row.text(0)).value_or(PostPurpose::Useful);
        start.campaign = row.id<CampaignId>(1);
    }
    return start;
}

} // namespace

Result<CompanionTies> companionTies(Connection &reader, PostId post)
{
    const Connection::Snapshot moment(reader);
    CompanionTies ties;
    {
        Statement row = reader.query("SELECT s.id, s.title, s.text, ifnull(s.wall, '') FROM post_origin o"
                                     " JOIN post s ON s.id = o.source_post_id"
                                     " WHERE o.post_id = ? AND o.kind = 'companion'",
            post);
        if (row.step()) {
            ties.parent = row.id<PostId>(0);
            ties.parentHeadline = headlineOf(row.text(1), row.text(2));
            ties.parentAt = WallTime::fromString(row.text(3));
        }
    }
    Statement rows = reader.query("SELECT p.id, p.title, p.text, ifnull(p.wall, ''), p.status = 'published'"
                                  " FROM post_origin o JOIN post p ON p.id = o.post_id"
                                  " WHERE o.source_post_id = ? AND o.kind = 'companion'"
                                  " ORDER BY p.wall IS NULL, p.wall, p.id",
        post);
    while (rows.step())
        ties.companions.append({rows.id<PostId>(0), headlineOf(rows.text(1), rows.text(2)),
            WallTime::fromString(rows.text(3)), rows.integer(4) != 0});
    return rows.finish(std::move(ties));
}

CompanionEdits::CompanionEdits(EditService &edits) noexcept
    : m_edits(edits)
{
}

QFuture<Result<ActDone>> CompanionEdits::create(PostId parent, const QList<NewCompanion> &companions)
{
    return m_edits.run(companionLabel("companion.create", companions.size()), [parent, companions](Writer &writer) {
        const QList<PlannedTime> source = plannedTimes(writer, {parent}, Published::Allowed);
        if (writer.failed())
            return;
        if (!source.first().wall || companions.isEmpty())
            return writer.fail(ErrorCode::Invalid);
        for (const NewCompanion &wanted : companions) {
            NewPost post = startOfCompanion(writer, parent);
            post.id = freshPostId(writer);
            post.at = source.first().wall->addMinutes(wanted.offsetMinutes);
            post.title = wanted.title;
            post.text = wanted.text;
            post.link = wanted.link;
            post.accounts = wanted.accounts;
            createPost(writer, post);
            if (writer.failed())
                return;
            writer.exec("INSERT INTO post_origin (post_id, kind, source_post_id, offset_minutes)"
                        " VALUES (?, 'companion', ?, ?)",
                post.id, parent, wanted.offsetMinutes);
        }
        touchPost(writer, parent); // which shows that it has some
    });
}

QFuture<Result<ActDone>> CompanionEdits::detach(const QList<PostId> &posts)
{
    return m_edits.run(companionLabel("companion.detach", posts.size()), [posts](Writer &writer) {
        if (posts.isEmpty())
            return writer.fail(ErrorCode::NotFound);
        for (const PostId post : posts) {
            const auto parent = writer.integer(
                "SELECT source_post_id FROM post_origin WHERE post_id = ? AND kind = 'companion'", post);
            if (!parent)
                return writer.fail(ErrorCode::NotFound);
            writer.exec("DELETE FROM post_origin WHERE post_id = ?", post);
            touchPost(writer, post);
            touchPost(writer, PostId{*parent});
        }
    });
}

} // namespace stoa
