// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/seriesedits.h"

#include "models/planning/companionwriting.h"
#include "models/planning/postwriting.h"

#include <algorithm>

namespace stoa {

namespace {

ActLabel seriesLabel(const char *code, qsizetype count)
{
    return {QString::fromLatin1(code), {QString::number(count)}, {}, false};
}

void writeOrigin(Writer &writer, PostId post, PostId source, SeriesId series, const WallTime &wall)
{
    writer.exec("INSERT INTO post_origin (post_id, kind, source_post_id, series_id, wall) VALUES (?, 'series', ?, ?, ?)"
                " ON CONFLICT (post_id) DO UPDATE SET kind = 'series', source_post_id = excluded.source_post_id,"
                " series_id = excluded.series_id, wall = excluded.wall",
        post, source, series, wall.toString());
}

void makeOccurrences(Writer &writer, PostId source, SeriesId series, const QList<WallTime> &times)
{
    const QTimeZone zone = writer.zone();
    for (const WallTime &at : times) {
        refusePast(writer, at, zone);
        if (writer.failed())
            return;
        const PostId made = copyPost(writer, source);
        writeTime(writer, made, at, zone);
        writeOrigin(writer, made, source, series, at);
    }
}

//! Those of the series of \a post that are meant beside it and are not published; fails with NotFound.
QList<Series::Member> others(Writer &writer, PostId post, SeriesReach reach)
{
    const Result<std::optional<Series>> series = seriesOf(writer.connection(), post);
    if (!series || !*series) {
        writer.fail(ErrorCode::NotFound);
        return {};
    }
    QList<Series::Member> meant = (*series)->members;
    const auto own = std::find_if(
        meant.cbegin(), meant.cend(), [post](const Series::Member &member) { return member.post == post; });
    const WallTime from = own != meant.cend() ? own->wall : WallTime();
    meant.removeIf([&](const Series::Member &member) {
        return member.post == post || member.frozen || reach == SeriesReach::This
            || (reach == SeriesReach::Following && member.wall < from);
    });
    return meant;
}

void giveContent(Writer &writer, PostId from, PostId to, const QTimeZone &zone)
{
    keepVersion(writer, to, false);
    writer.exec("UPDATE post SET (kind, purpose, theme_id, campaign_id, title, text, link, notes)"
                " = (SELECT kind, purpose, theme_id, campaign_id, title, text, link, notes FROM post WHERE id = ?)"
                " WHERE id = ?",
        from, to);
    replaceChildren(writer, from, to);
    const auto clock = writer.text("SELECT substr(wall, 12) FROM post WHERE id = ?", from);
    const auto day = writer.text("SELECT substr(wall, 1, 11) FROM post WHERE id = ?", to);
    const auto before = writer.text("SELECT substr(wall, 12) FROM post WHERE id = ?", to);
    if (clock && day && before) {
        const WallTime at = WallTime::fromString(*day + *clock);
        refusePast(writer, at, zone);
        writeTime(writer, to, at, zone);
        takeCompanionsAlong(writer, {{to, WallTime::fromString(*day + *before), at}});
    }
    touchPost(writer, to);
}

} // namespace

Result<std::optional<Series>> seriesOf(Connection &reader, PostId post)
{
    const Connection::Snapshot moment(reader);
    const auto id = reader.integer("SELECT series_id FROM post_origin WHERE post_id = ? AND kind = 'series'", post);
    if (!id)
        return reader.failed() ? Result<std::optional<Series>>(reader.takeError()) : std::optional<Series>();
    Series series{SeriesId{*id}, {}, {}, {}};
    {
        Statement row = reader.query("SELECT post_id, rule FROM series WHERE id = ?", series.id);
        if (!row.step())
            return std::optional<Series>();
        series.pattern = row.id<PostId>(0);
        series.rule = row.text(1);
    }
    Statement rows = reader.query("SELECT p.id, o.wall, p.status = 'published' FROM post_origin o"
                                  " JOIN post p ON p.id = o.post_id WHERE o.series_id = ? ORDER BY o.wall, p.id",
        series.id);
    while (rows.step())
        series.members.append({rows.id<PostId>(0), WallTime::fromString(rows.text(1)), rows.integer(2) != 0});
    return rows.finish(std::optional(std::move(series)));
}

SeriesEdits::SeriesEdits(EditService &edits) noexcept
    : m_edits(edits)
{
}

QFuture<Result<ActDone>> SeriesEdits::create(PostId post, const QString &rule, const QList<WallTime> &times)
{
    return m_edits.run(seriesLabel("series.create", times.size()), [post, rule, times](Writer &writer) {
        const QList<PlannedTime> first = plannedTimes(writer, {post}, Published::Allowed);
        if (writer.failed())
            return;
        if (!first.first().wall || rule.isEmpty())
            return writer.fail(ErrorCode::Invalid, {rule});
        // A post has one origin: a companion that came again would lose its parent.
        if (writer.integer("SELECT 1 FROM post_origin WHERE post_id = ? AND kind IN ('series', 'companion')", post))
            return writer.fail(ErrorCode::Conflict);
        const SeriesId series{freshId(writer, "SELECT 1 FROM series WHERE id = ?")};
        writer.exec("INSERT INTO series (id, post_id, rule) VALUES (?, ?, ?)", series, post, rule);
        writeOrigin(writer, post, post, series, *first.first().wall);
        makeOccurrences(writer, post, series, times);
    });
}

QFuture<Result<ActDone>> SeriesEdits::extend(SeriesId series, const QList<WallTime> &times)
{
    return m_edits.run(seriesLabel("series.extend", times.size()), [series, times](Writer &writer) {
        const auto last = writer.integer(
            "SELECT o.post_id FROM post_origin o WHERE o.series_id = ? ORDER BY o.wall DESC LIMIT 1", series);
        if (!last)
            return writer.fail(ErrorCode::NotFound);
        makeOccurrences(writer, PostId{*last}, series, times);
    });
}

QFuture<Result<ActDone>> SeriesEdits::apply(PostId post, SeriesReach reach)
{
    return m_edits.run(seriesLabel("series.edit", 0), [post, reach](Writer &writer) {
        const QList<Series::Member> meant = others(writer, post, reach);
        writer.setLabelArgs({QString::number(meant.size())});
        const QTimeZone zone = writer.zone();
        for (const Series::Member &member : meant) {
            if (!writer.failed())
                giveContent(writer, post, member.post, zone);
        }
    });
}

QFuture<Result<ActDone>> SeriesEdits::remove(PostId post, SeriesReach reach)
{
    return m_edits.run(seriesLabel("post.delete", 1), [post, reach](Writer &writer) {
        const QList<Series::Member> meant = others(writer, post, reach);
        const bool alsoThis = checkPost(writer, post, Published::Allowed)
            && !writer.integer("SELECT 1 FROM post WHERE id = ? AND status = 'published'", post);
        writer.setLabelArgs({QString::number(meant.size() + (alsoThis ? 1 : 0))});
        if (writer.failed())
            return;
        for (const Series::Member &member : meant)
            deletePost(writer, member.post);
        if (alsoThis)
            deletePost(writer, post);
    });
}

QFuture<Result<ActDone>> SeriesEdits::dissolve(SeriesId series)
{
    return m_edits.run(seriesLabel("series.dissolve", 0), [series](Writer &writer) {
        if (!writer.integer("SELECT 1 FROM series WHERE id = ?", series))
            return writer.fail(ErrorCode::NotFound);
        writer.exec("DELETE FROM post_origin WHERE series_id = ?", series);
        writer.exec("DELETE FROM series WHERE id = ?", series);
    });
}

} // namespace stoa
