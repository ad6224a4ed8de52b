// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inbox/searchindex.h"

#include <sqlite3.h>

namespace stoa {

namespace {

bool isRunningImport(Writer &writer, qint64 batch)
{
    return writer.text("SELECT state FROM import WHERE id = ?", batch).value_or(QString()) == QLatin1String("running");
}

//! Words are gathered in memory up to so many bytes before they become a piece of the index (FTS5 itself takes 1 MiB),
//! and so many pieces are merged at once (FTS5 itself takes 4): fewer bytes are written again and again. Kept in the
//! file, once.
void tuneOnce(Writer &writer)
{
    if (writer.integer("SELECT 1 FROM comment_search_config WHERE k = 'hashsize'"))
        return;
    writer.exec("INSERT INTO comment_search (comment_search, rank) VALUES ('hashsize', ?)", 32 << 20);
    writer.exec("INSERT INTO comment_search (comment_search, rank) VALUES ('automerge', ?)", 8);
}

} // namespace

bool SearchIndex::clearDeleted(Writer &writer)
{
    // fts5.html, 6.8: a negative number makes one piece of all that there are; nothing is left to do when fewer than
    // two rows of its tables were written.
    constexpr int pagesAStep = 500;
    const int before = sqlite3_total_changes(writer.connection().handle());
    writer.exec("INSERT INTO comment_search (comment_search, rank) VALUES ('merge', ?)", -pagesAStep);
    return !writer.failed() && sqlite3_total_changes(writer.connection().handle()) - before >= 2;
}

void SearchIndex::blank(Writer &writer, const char *list)
{
    const QByteArray from = QByteArray(" FROM comment WHERE id IN (SELECT id FROM ") + list
        + ") AND NOT EXISTS (SELECT 1 FROM search_pending WHERE comment_id = comment.id) ORDER BY id";
    writer.exec(("INSERT INTO comment_search (comment_search, rowid, text, author)"
                 " SELECT 'delete', id, stoa_fold(text), stoa_fold(author)"
        + from)
                    .constData());
    // A row without words: what the index counts stays right when the comment leaves one day.
    writer.exec(("INSERT INTO comment_search (rowid, text, author) SELECT id, '', ''" + from).constData());
}

void SearchIndex::startAnew(Writer &writer, qint64 leaving)
{
    // Cheaper than taking most of it out row by row.
    writer.exec("INSERT INTO comment_search (comment_search) VALUES ('delete-all')");
    writer.exec("DELETE FROM search_pending");
    writer.exec(
        "INSERT INTO search_pending (comment_id) SELECT id FROM comment WHERE import_id <> ? ORDER BY id", leaving);
}

void SearchIndex::bringUpToDate(Writer &writer, const ChangeList &changes)
{
    if (!changes.touches(Table::Comment))
        return;
    bool onlyNew = !changes.bulk.contains(Table::Comment);
    for (const RowChange &change : changes.rows)
        onlyNew = onlyNew && (change.table != Table::Comment || change.kind == ChangeKind::Inserted);
    if (!onlyNew)
        return startAnew(writer); // the index keeps no text, and the old words are gone
    for (const RowChange &change : changes.rows) {
        if (change.table == Table::Comment)
            writer.exec("INSERT OR IGNORE INTO search_pending (comment_id) VALUES (?)", change.id);
    }
}

void SearchIndex::beforeBatchLeaves(Writer &writer, BatchKind kind, qint64 batch)
{
    if (kind != BatchKind::Import)
        return;
    const qint64 leaving = writer.integer("SELECT count(*) FROM comment WHERE import_id = ?", batch).value_or(0);
    const qint64 all = writer.integer("SELECT value FROM tally WHERE name = 'comments'").value_or(0);
    // A row out of the index costs what a row into it costs; small imports go at once, so that nothing is pending.
    constexpr qint64 small = 1000;
    if (leaving > small && leaving * 2 > all) {
        startAnew(writer, batch);
    } else {
        writer.exec("INSERT INTO comment_search (comment_search, rowid, text, author)"
                    " SELECT 'delete', id, stoa_fold(text), stoa_fold(author) FROM comment WHERE import_id = ?1"
                    " AND NOT EXISTS (SELECT 1 FROM search_pending WHERE comment_id = comment.id) ORDER BY id",
            batch);
        writer.exec("INSERT INTO comment_search (comment_search, rowid, text, author)"
                    " SELECT 'delete', c.id, stoa_fold(c.text), stoa_fold(c.author) FROM comment_shelf s"
                    " JOIN comment c ON c.id = s.id WHERE s.batch_id = ?1 AND s.import_id <> ?1"
                    " AND NOT EXISTS (SELECT 1 FROM search_pending WHERE comment_id = c.id) ORDER BY c.id",
            batch);
    }
    writer.exec("INSERT OR IGNORE INTO search_pending (comment_id)"
                " SELECT id FROM comment_shelf WHERE batch_id = ?1 AND import_id <> ?1",
        batch);
}

void SearchIndex::afterBatchArrived(Writer &writer, BatchKind kind, qint64 batch)
{
    if (kind != BatchKind::Import || isRunningImport(writer, batch))
        return; // CommentIngest notes what it writes
    writer.exec(
        "INSERT OR IGNORE INTO search_pending (comment_id) SELECT id FROM comment WHERE import_id = ? ORDER BY id",
        batch);
    // Changed rows are back in their new form; the index still has the form that lies on the shelf.
    writer.exec("INSERT INTO comment_search (comment_search, rowid, text, author)"
                " SELECT 'delete', id, stoa_fold(text), stoa_fold(author) FROM comment_shelf"
                " WHERE batch_id = ?1 AND import_id <> ?1"
                " AND NOT EXISTS (SELECT 1 FROM search_pending WHERE comment_id = comment_shelf.id) ORDER BY id",
        batch);
    writer.exec("INSERT OR IGNORE INTO search_pending (comment_id)"
                " SELECT id FROM comment_shelf WHERE batch_id = ?1 AND import_id <> ?1",
        batch);
}

qint64 SearchIndex::feed(Writer &writer, int most)
{
    const auto oldest = writer.integer(
        "SELECT min(comment_id) FROM (SELECT comment_id FROM search_pending ORDER BY comment_id DESC LIMIT ?)", most);
    if (!oldest)
        return 0;
    tuneOnce(writer);
    writer.exec(
        "INSERT INTO comment_search (rowid, text, author) SELECT id, stoa_fold(text), stoa_fold(author) FROM comment"
        " WHERE id IN (SELECT comment_id FROM search_pending WHERE comment_id >= ?) ORDER BY id",
        *oldest);
    writer.exec("DELETE FROM search_pending WHERE comment_id >= ?", *oldest);
    return writer.integer("SELECT count(*) FROM search_pending").value_or(0);
}

qint64 SearchIndex::pending(Connection &connection)
{
    return connection.integer("SELECT count(*) FROM search_pending").value_or(0);
}

} // namespace stoa
