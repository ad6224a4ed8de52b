// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inbox/commentstatetable.h"

namespace stoa {

namespace {

// How long a rule's "3 hours" is, in SQL.
#define STOA_SNOOZE_MS                                                                                                 \
    "CAST(argument AS INTEGER) * CASE WHEN argument LIKE '%week%' THEN 604800000 WHEN argument LIKE '%day%' THEN "     \
    "86400000 "                                                                                                        \
    "WHEN argument LIKE '%hour%' THEN 3600000 ELSE 60000 END"

// The comments whose state is to be computed anew: a table in memory, so that everything below stays set-based.
void emptyTouched(Writer &writer)
{
    writer.exec("CREATE TEMP TABLE IF NOT EXISTS touched_comment (id INTEGER NOT NULL PRIMARY KEY)");
    writer.exec("DELETE FROM touched_comment");
}

void touchIds(Writer &writer, const QSet<qint64> &ids)
{
    if (ids.isEmpty())
        return;
    QByteArray json("[");
    for (const qint64 id : ids)
        json += (json.size() > 1 ? "," : "") + QByteArray::number(id);
    writer.exec(
        "INSERT OR IGNORE INTO touched_comment SELECT value FROM json_each(?)", QString::fromLatin1(json + "]"));
}

//! Takes the touched comments out of the counters (\a sign -1) or puts them in (1).
void countTouched(Writer &writer, int sign)
{
    writer.exec("INSERT INTO tally (name, value)"
                " SELECT CASE WHEN COALESCE(s.spam, 0) THEN 'spam' WHEN COALESCE(s.hidden, 0) THEN 'hidden'"
                " ELSE 'state:' || COALESCE(s.state, 'new') END, ?1 * count(*)"
                " FROM touched_comment t JOIN comment c ON c.id = t.id LEFT JOIN comment_state s ON s.comment_id = t.id"
                " WHERE true GROUP BY 1 ON CONFLICT (name) DO UPDATE SET value = value + excluded.value",
        sign);
}

void computeTouched(Writer &writer)
{
    countTouched(writer, -1);
    writer.exec("DELETE FROM comment_state WHERE comment_id IN (SELECT id FROM touched_comment)");
    // An effect that could not be sent yet counts as well: on this machine the comment is hidden.
    writer.exec(
        "WITH effect AS (SELECT e.comment_id, e.run_id, e.rule_id, e.ordinal, e.action, e.argument FROM "
        "touched_comment t"
        "  JOIN rule_effect e ON e.comment_id = t.id JOIN rule_run r ON r.id = e.run_id"
        "  WHERE e.outcome <> 'stopped' AND r.state <> 'undone'),"
        " done AS (SELECT comment_id, max(action = 'spam') AS spam, max(action IN ('hide', 'delete')) AS hidden FROM "
        "effect"
        "  GROUP BY comment_id),"
        " newest AS (SELECT comment_id, action, argument, (max(run_id) >> 20) + " STOA_SNOOZE_MS " AS until FROM effect"
        "  WHERE action IN ('assign', 'priority', 'snooze') GROUP BY comment_id, action),"
        " both AS (SELECT t.id AS id,"
        "  COALESCE(w.state, CASE WHEN z.until > ?1 THEN 'snoozed' END, 'new') AS state,"
        "  COALESCE(w.snoozed_until_ms, z.until, 0) AS until,"
        "  COALESCE(w.hidden, d.hidden, 0) AS hidden, COALESCE(w.spam, d.spam, 0) AS spam,"
        "  COALESCE(w.assignee, a.argument, '') AS assignee,"
        "  COALESCE(w.priority, CASE p.argument WHEN 'high' THEN 1 WHEN 'low' THEN -1 WHEN 'normal' THEN 0"
        "   ELSE CAST(p.argument AS INTEGER) END, 0) AS priority, d.comment_id IS NOT NULL AS by_rule"
        "  FROM touched_comment t JOIN comment c ON c.id = t.id LEFT JOIN triage w ON w.comment_id = t.id"
        "  LEFT JOIN done d ON d.comment_id = t.id"
        "  LEFT JOIN newest a ON a.comment_id = t.id AND a.action = 'assign'"
        "  LEFT JOIN newest p ON p.comment_id = t.id AND p.action = 'priority'"
        "  LEFT JOIN newest z ON z.comment_id = t.id AND z.action = 'snooze')"
        " INSERT INTO comment_state (comment_id, state, hidden, spam, assignee, priority, by_rule)"
        " SELECT id, CASE WHEN state = 'snoozed' AND until <= ?1 THEN 'open' ELSE state END, hidden, spam, assignee, "
        "priority,"
        "  by_rule FROM both WHERE state <> 'new' OR hidden OR spam OR assignee <> '' OR priority <> 0 OR by_rule",
        writer.nowMs());
    countTouched(writer, 1);
}

void touchImport(Writer &writer, qint64 batch)
{
    emptyTouched(writer);
    writer.exec("INSERT INTO touched_comment SELECT id FROM comment WHERE import_id = ?", batch);
}

//! Adds the touched comments to the counts of comments, or takes them away.
void countComments(Writer &writer, int sign)
{
    writer.exec("INSERT INTO tally (name, value) SELECT 'comments:' || account_id, ?1 * count(*) FROM touched_comment t"
                " JOIN comment c ON c.id = t.id WHERE true GROUP BY account_id"
                " ON CONFLICT (name) DO UPDATE SET value = value + excluded.value",
        sign);
    writer.exec("INSERT INTO tally (name, value) SELECT 'comments', ?1 * count(*) FROM touched_comment WHERE true"
                " ON CONFLICT (name) DO UPDATE SET value = value + excluded.value",
        sign);
}

} // namespace

void CommentStateTable::bringUpToDate(Writer &writer, const ChangeList &changes)
{
    // Merges alone change comments and effects outside a batch.
    if (changes.touches(Table::Comment) || changes.touches(Table::RuleEffect))
        return recount(writer);
    if (!changes.touches(Table::Triage))
        return;
    emptyTouched(writer);
    if (changes.bulk.contains(Table::Triage)) {
        writer.exec(
            "INSERT INTO touched_comment SELECT comment_id FROM triage UNION SELECT comment_id FROM comment_state");
    } else {
        touchIds(writer, changes.ids(Table::Triage));
    }
    computeTouched(writer);
}

void CommentStateTable::beforeBatchLeaves(Writer &writer, BatchKind kind, qint64 batch)
{
    emptyTouched(writer);
    if (kind == BatchKind::Import) {
        touchImport(writer, batch);
        countTouched(writer, -1);
        countComments(writer, -1);
        writer.exec("DELETE FROM comment_state WHERE comment_id IN (SELECT id FROM touched_comment)");
        return;
    }
    m_running.erase(batch);
    writer.exec("INSERT OR IGNORE INTO touched_comment SELECT comment_id FROM rule_effect WHERE run_id = ?", batch);
}

void CommentStateTable::afterBatchLeft(Writer &writer, BatchKind kind, qint64)
{
    if (kind == BatchKind::RuleRun)
        computeTouched(writer); // those that beforeBatchLeaves() noted
}

void CommentStateTable::afterBatchArrived(Writer &writer, BatchKind kind, qint64 batch)
{
    if (kind == BatchKind::RuleRun) {
        emptyTouched(writer);
        touchNewEffects(writer, batch);
        computeTouched(writer);
        return;
    }
    const bool isRunning
        = writer.text("SELECT state FROM import WHERE id = ?", batch).value_or(QString()) == QLatin1String("running");
    if (isRunning)
        return; // CommentIngest counts what it writes; nobody has worked on it yet
    touchImport(writer, batch);
    countComments(writer, 1);
    countTouched(writer, 1); // no states yet: as new
    computeTouched(writer);
}

//! A run comes in many chunks, sorted by comment up or down: only what lies beyond the last chunk is new.
void CommentStateTable::touchNewEffects(Writer &writer, qint64 run)
{
    const auto known = m_running.find(run);
    const qint64 effects = writer.integer("SELECT count(*) FROM rule_effect WHERE run_id = ?", run).value_or(0);
    const Seen before = known == m_running.end() ? Seen{INT64_MAX, INT64_MIN, 0} : known->second;
    writer.exec("INSERT OR IGNORE INTO touched_comment SELECT comment_id FROM rule_effect WHERE run_id = ?1"
                " AND (comment_id < ?2 OR comment_id > ?3)",
        run, before.least, before.most);
    const qint64 fresh
        = writer
              .integer("SELECT count(*) FROM rule_effect WHERE run_id = ?1 AND (comment_id < ?2 OR comment_id > ?3)",
                  run, before.least, before.most)
              .value_or(0);
    if (fresh != effects - before.effects) // not sorted: all of the run
        writer.exec("INSERT OR IGNORE INTO touched_comment SELECT comment_id FROM rule_effect WHERE run_id = ?", run);
    Seen now{INT64_MAX, INT64_MIN, effects};
    {
        Statement range
            = writer.query("SELECT min(comment_id), max(comment_id) FROM rule_effect WHERE run_id = ?", run);
        if (range.step() && !range.isNull(0))
            now = {range.integer(0), range.integer(1), effects};
    }
    const bool isRunning
        = writer.text("SELECT state FROM rule_run WHERE id = ?", run).value_or(QString()) == QLatin1String("running");
    if (isRunning)
        m_running[run] = now;
    else
        m_running.erase(run);
}

#define STOA_DUE                                                                                                       \
    "FROM comment_state s LEFT JOIN triage w ON w.comment_id = s.comment_id WHERE s.state = 'snoozed'"                 \
    " AND COALESCE(w.snoozed_until_ms, (SELECT (e.run_id >> 20) + " STOA_SNOOZE_MS " FROM rule_effect e"               \
    " WHERE e.comment_id = s.comment_id AND e.action = 'snooze' ORDER BY e.run_id DESC LIMIT 1), 0) <= ?"

int CommentStateTable::wake(Writer &writer)
{
    emptyTouched(writer);
    const int due = writer.exec("INSERT INTO touched_comment SELECT s.comment_id " STOA_DUE, writer.nowMs());
    if (due > 0)
        computeTouched(writer);
    return due;
}

bool CommentStateTable::isAnyDue(Connection &reader, qint64 nowMs)
{
    return reader.integer("SELECT 1 " STOA_DUE " LIMIT 1", nowMs).has_value();
}

void CommentStateTable::recount(Writer &writer)
{
    writer.exec("DELETE FROM comment_state");
    writer.exec("DELETE FROM tally WHERE name IN ('comments', 'spam', 'hidden') OR name LIKE 'comments:%' OR name LIKE "
                "'state:%'");
    emptyTouched(writer);
    writer.exec("INSERT INTO touched_comment SELECT id FROM comment");
    countComments(writer, 1);
    countTouched(writer, 1);
    computeTouched(writer);
}

} // namespace stoa
