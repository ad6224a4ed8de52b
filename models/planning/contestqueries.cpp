// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/contestqueries.h"

#include "models/core/text.h"
#include "models/planning/contestchecklist.h"
#include "models/store/database.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace stoa {

namespace {

#define STOA_CONTEST_COLUMNS                                                                                           \
    "SELECT id, name, kind, post_id, starts, ends, prize, winners, conditions, checklist, seed_hash, seed, minutes "   \
    "FROM contest "

Contest contestOf(const Statement &row)
{
    Contest contest;
    contest.id = row.id<ContestId>(0);
    contest.terms.name = row.text(1);
    contest.terms.kind = contestKindOf(row.text(2));
    contest.terms.post = row.id<PostId>(3);
    contest.terms.starts = WallTime::fromString(row.text(4));
    contest.terms.ends = WallTime::fromString(row.text(5));
    contest.terms.prize = row.text(6);
    contest.terms.winners = int(std::clamp<qint64>(row.integer(7), 1, 10'000));
    contest.terms.conditions = ContestConditions::fromJson(row.text(8));
    const QJsonObject ticked = QJsonDocument::fromJson(row.text(9).toUtf8()).object();
    for (auto point = ticked.begin(); point != ticked.end(); ++point)
        contest.ticked.insert(point.key(), QDate::fromString(point.value().toString(), Qt::ISODate));
    contest.seedSha256 = row.text(10);
    contest.seed = row.text(11);
    contest.minutes = ContestMinutes::fromJson(row.text(12));
    return contest;
}

QTimeZone zoneOfContests(Connection &reader)
{
    const QTimeZone named(
        reader.text("SELECT value FROM setting WHERE name = 'zone'").value_or(QStringLiteral("UTC")).toLatin1());
    return named.isValid() ? named : QTimeZone::utc();
}

constexpr qint64 contestDayMs = 86'400'000;

} // namespace

ContestQueries::ContestQueries(Connection &reader) noexcept
    : m_reader(reader)
{
}

Result<QList<Contest>> ContestQueries::read(const char *sql, qint64 value) const
{
    QList<Contest> contests;
    Statement rows = m_reader.query(sql, value);
    while (rows.step())
        contests.append(contestOf(rows));
    return rows.finish(std::move(contests));
}

Result<QList<Contest>> ContestQueries::all() const
{
    return read(STOA_CONTEST_COLUMNS "WHERE ?1 = 0 ORDER BY ends IS NOT NULL, ends DESC, id DESC", 0);
}

Result<Contest> ContestQueries::contest(ContestId id) const
{
    const auto rows = read(STOA_CONTEST_COLUMNS "WHERE id = ?1", id.value);
    if (!rows)
        return rows.error();
    if (rows->isEmpty())
        return {ErrorCode::NotFound, {id.toString()}};
    return rows->first();
}

std::optional<ContestId> ContestQueries::ofPost(PostId post) const
{
    const auto id = m_reader.integer("SELECT id FROM contest WHERE post_id = ? ORDER BY id DESC LIMIT 1", post);
    return id ? std::optional(ContestId{*id}) : std::nullopt;
}

Result<QList<ContestEntry>> ContestQueries::entries(ContestId id) const
{
    QList<ContestEntry> entries;
    Statement rows
        = m_reader.query("SELECT e.id, e.name, e.remote_id, e.comment_id, e.facts, e.refused, c.at_ms, c.text"
                         " FROM contest_entry e LEFT JOIN comment c ON c.id = e.comment_id"
                         " WHERE e.contest_id = ?",
            id);
    while (rows.step()) {
        ContestEntry entry{rows.id<ContestEntryId>(0), rows.text(1), rows.text(2), rows.id<CommentId>(3),
            EntryFacts::fromJson(rows.text(4)), rows.text(5)};
        if (entry.comment.isValid() && !rows.isNull(7)) {
            entry.facts.text = rows.text(7);
            if (!rows.isNull(6))
                entry.facts.atMs = rows.integer(6);
        }
        entries.append(std::move(entry));
    }
    std::stable_sort(entries.begin(), entries.end(), [](const ContestEntry &a, const ContestEntry &b) {
        const qint64 left = a.facts.atMs.value_or(std::numeric_limits<qint64>::max());
        const qint64 right = b.facts.atMs.value_or(std::numeric_limits<qint64>::max());
        return left != right ? left < right : a.id < b.id;
    });
    return rows.finish(std::move(entries));
}

Result<QList<CheckedEntry>> ContestQueries::checked(const Contest &contest) const
{
    const auto found = entries(contest.id);
    if (!found)
        return found.error();
    return checkEntries(contest.terms, *found, contestWindow(contest.terms, zoneOfContests(m_reader)), ownNames());
}

QStringList ContestQueries::networks(const Contest &contest) const
{
    QStringList tokens;
    Statement rows
        = m_reader.query("SELECT DISTINCT a.network FROM account a WHERE CASE WHEN ?1 = 0 THEN a.archived = 0"
                         " ELSE a.id IN (SELECT account_id FROM variant WHERE post_id = ?1) END ORDER BY 1",
            contest.terms.post);
    while (rows.step())
        tokens.append(rows.text(0));
    return tokens;
}

QStringList ContestQueries::ownNames() const
{
    QStringList names;
    Statement rows = m_reader.query("SELECT handle, name FROM account");
    while (rows.step()) {
        names.append(rows.text(0).section(QLatin1Char('@'), 0, 0)); // a handle of Mastodon names its server too
        names.append(rows.text(0));
        names.append(rows.text(1));
    }
    names.removeAll(QString());
    return names;
}

Result<QList<CommentId>> ContestQueries::commentsFor(ContestId contest, const ContestSource &source) const
{
    // A network's export names the post by its id, its address or its title.
    Statement rows = m_reader.query(
        "WITH place(account_id, ref) AS ("
        " SELECT account_id, remote_id FROM published_item WHERE post_id = ?1"
        " UNION SELECT account_id, title FROM published_item WHERE post_id = ?1 AND title <> ''"
        " UNION SELECT account_id, url FROM published_item WHERE post_id = ?1 AND url <> ''"
        " UNION SELECT account_id, remote_id FROM variant WHERE post_id = ?1 AND remote_id <> ''"
        " UNION SELECT account_id, url FROM variant WHERE post_id = ?1 AND url <> ''"
        " UNION SELECT v.account_id, p.title FROM variant v JOIN post p ON p.id = v.post_id"
        "  WHERE p.id = ?1 AND p.title <> '')"
        " SELECT c.id, c.text FROM comment c WHERE c.kind IN ('comment', 'mention') AND c.gone_at_ms IS NULL"
        " AND c.remote_id NOT LIKE 'erased:%'"
        " AND (?1 = 0 OR (c.account_id, c.post_ref) IN (SELECT account_id, ref FROM place))"
        " AND (?2 = 0 OR c.account_id = ?2) AND (?3 IS NULL OR c.at_ms >= ?3) AND (?4 IS NULL OR c.at_ms < ?4)"
        " AND c.id NOT IN (SELECT comment_id FROM contest_entry WHERE contest_id = ?5 AND comment_id IS NOT NULL)"
        " ORDER BY c.id",
        source.post, source.account, source.fromMs, source.toMs, contest);
    const QByteArray wanted = foldUtf8(source.words.trimmed().toUtf8());
    QList<CommentId> found;
    while (rows.step()) {
        if (wanted.isEmpty() || foldUtf8(rows.bytesView(1)).contains(wanted))
            found.append(rows.id<CommentId>(0));
    }
    return rows.finish(std::move(found));
}

QHash<PostId, QList<Finding>> contestFindings(Connection &reader, const QList<PostRow> &rows, qint64 nowMs)
{
    QHash<PostId, QList<Finding>> found;
    const bool anyContest = reader.integer("SELECT 1 FROM contest WHERE post_id IS NOT NULL LIMIT 1").has_value();
    if (!anyContest)
        return found;
    const ContestQueries queries(reader);
    const Result<QList<Contest>> contests = queries.all();
    const QTimeZone zone = zoneOfContests(reader);
    QSet<PostId> asked;
    for (const PostRow &row : rows) {
        if (row.status != PostStatus::Idea && row.status != PostStatus::Published)
            asked.insert(row.id);
    }
    for (const Contest &contest : contests.value_or({})) {
        const ContestWindow window = contestWindow(contest.terms, zone);
        if (contest.minutes || !asked.contains(contest.terms.post) || !window.fromMs
            || nowMs < *window.fromMs - contestDayMs)
            continue;
        const qsizetype open = openPoints(contest, queries.networks(contest)).size();
        if (open > 0)
            found[contest.terms.post].append({FindingKind::ContestOpen, {}, open, 0, {}, {}, contest.terms.name});
    }
    return found;
}

} // namespace stoa
