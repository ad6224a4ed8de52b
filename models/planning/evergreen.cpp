// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/evergreen.h"

#include "models/planning/postqueries.h"
#include "models/planning/postwriting.h"

#include <algorithm>

namespace stoa {

namespace {

ActLabel evergreenLabel(const char *code, qsizetype count)
{
    return {QString::fromLatin1(code), {QString::number(count)}, {}, false};
}

void readAppearances(Connection &reader, EvergreenPost &post)
{
    Statement rows
        = reader.query("SELECT substr(p.wall, 1, 10) FROM post p WHERE p.wall IS NOT NULL AND p.status <> 'failed'"
                       " AND (p.id = ?1 OR p.id IN (SELECT post_id FROM post_origin WHERE source_post_id = ?1"
                       " AND kind = 'evergreen')) ORDER BY p.wall",
            post.wish.post);
    while (rows.step())
        post.appearances.append(QDate::fromString(rows.text(0), Qt::ISODate));
}

} // namespace

bool EvergreenPost::mayAppearOn(QDate day) const
{
    return (most == 0 || appearances.size() < most)
        && std::none_of(appearances.cbegin(), appearances.cend(),
            [&](QDate seen) { return std::abs(seen.daysTo(day)) < cooldownDays; });
}

Result<QList<EvergreenPost>> readEvergreens(Connection &reader)
{
    const Connection::Snapshot moment(reader);
    QList<EvergreenPost> pool;
    QList<PostId> ids;
    QHash<PostId, std::pair<int, int>> terms;
    {
        Statement rows = reader.query("SELECT post_id, cooldown_days, ifnull(most, 0) FROM evergreen ORDER BY post_id");
        while (rows.step()) {
            ids.append(rows.id<PostId>(0));
            terms.insert(ids.last(), {int(rows.integer(1)), int(rows.integer(2))});
        }
    }
    const Result<QList<PostRow>> posts = PostQueries(reader).byIds(ids);
    if (!posts)
        return posts.error();
    for (const PostRow &row : *posts) {
        pool.append({SlotWish::of(row), terms[row.id].first, terms[row.id].second, {}});
        readAppearances(reader, pool.last());
    }
    return reader.failed() ? Result<QList<EvergreenPost>>(reader.takeError()) : std::move(pool);
}

QList<Placement> evergreenPlacements(
    QList<EvergreenPost> pool, SlotBoard board, const DateRange &range, const WallTime &now)
{
    QList<Placement> placements;
    for (const OpenSlot &open : openSlots(board, range, now)) {
        const auto fits = [&](const EvergreenPost &post) {
            return post.wish.accounts.contains(open.slot.account) && open.slot.takes(post.wish.theme, post.wish.kind)
                && post.mayAppearOn(open.at.date)
                && std::all_of(post.wish.accounts.cbegin(), post.wish.accounts.cend(),
                    [&](AccountId account) { return board.isFree(account, open.at); });
        };
        EvergreenPost *best = nullptr;
        for (EvergreenPost &post : pool) {
            if (!fits(post))
                continue;
            const auto rank = [](const EvergreenPost &each) {
                return std::pair(
                    each.appearances.size(), each.appearances.isEmpty() ? QDate() : each.appearances.constLast());
            };
            if (best == nullptr || rank(post) < rank(*best))
                best = &post;
        }
        if (best == nullptr)
            continue;
        best->appearances.append(open.at.date);
        board.take(best->wish.accounts, open.at);
        placements.append({best->wish.post, {}, open.at, Placement::Why::Fine});
    }
    return placements;
}

EvergreenEdits::EvergreenEdits(EditService &edits) noexcept
    : m_edits(edits)
{
}

QFuture<Result<ActDone>> EvergreenEdits::add(const QList<PostId> &posts, int cooldownDays, int most)
{
    return m_edits.run(evergreenLabel("evergreen.edit", posts.size()), [posts, cooldownDays, most](Writer &writer) {
        if (cooldownDays < 1 || most < 0)
            return writer.fail(ErrorCode::Invalid);
        for (const PostId post : posts) {
            if (!checkPost(writer, post, Published::Allowed))
                return;
            writer.exec("INSERT INTO evergreen (post_id, cooldown_days, most) VALUES (?1, ?2, ?3)"
                        " ON CONFLICT (post_id) DO UPDATE SET cooldown_days = ?2, most = ?3",
                post, cooldownDays, most > 0 ? std::optional<qint64>(most) : std::nullopt);
        }
    });
}

QFuture<Result<ActDone>> EvergreenEdits::remove(const QList<PostId> &posts)
{
    return m_edits.run(evergreenLabel("evergreen.remove", posts.size()), [posts](Writer &writer) {
        for (const PostId post : posts)
            writer.exec("DELETE FROM evergreen WHERE post_id = ?", post);
    });
}

QFuture<Result<ActDone>> EvergreenEdits::place(const QList<std::pair<PostId, WallTime>> &places)
{
    return m_edits.run(evergreenLabel("post.copy", places.size()), [places](Writer &writer) {
        const QTimeZone zone = writer.zone();
        for (const auto &[source, at] : places) {
            if (!at.isValid())
                return writer.fail(ErrorCode::Invalid);
            refusePast(writer, at, zone);
            if (writer.failed() || !checkPost(writer, source, Published::Allowed))
                return;
            const PostId made = copyPost(writer, source);
            writeTime(writer, made, at, zone);
            writer.exec(
                "INSERT INTO post_origin (post_id, kind, source_post_id) VALUES (?, 'evergreen', ?)", made, source);
        }
    });
}

} // namespace stoa
