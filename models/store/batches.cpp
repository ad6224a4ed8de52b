// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/batches.h"

namespace stoa {

namespace {

#define STOA_COMMENT_VALUES                                                                                            \
    "account_id, import_id, kind, remote_id, at_ms, person_id, author, text, parent_remote_id, post_ref, url, likes, " \
    "gone_at_ms"
#define STOA_ITEM_VALUES                                                                                               \
    "account_id, import_id, remote_id, post_id, at_ms, month, weekday, hour, kind, title, text, url"
#define STOA_SAMPLE_VALUES "account_id, metric_id, subject, from_ms, to_ms, import_id, value"

// While two versions of a row change places, the one that leaves waits under the negative id of its batch.
void swapShelf(Writer &writer, qint64 batch)
{
    writer.exec("INSERT INTO comment_shelf (batch_id, id, " STOA_COMMENT_VALUES ") SELECT ?2, id, " STOA_COMMENT_VALUES
                " FROM comment WHERE id IN (SELECT id FROM comment_shelf WHERE batch_id = ?1 AND import_id <> ?1)",
        batch, -batch);
    writer.exec("UPDATE comment SET (" STOA_COMMENT_VALUES ") = (SELECT " STOA_COMMENT_VALUES
                " FROM comment_shelf s WHERE s.batch_id = ?1 AND s.id = comment.id)"
                " WHERE id IN (SELECT id FROM comment_shelf WHERE batch_id = ?1 AND import_id <> ?1)",
        batch);
    writer.exec("DELETE FROM comment_shelf WHERE batch_id = ?1 AND import_id <> ?1", batch);
    writer.exec("UPDATE comment_shelf SET batch_id = ?1 WHERE batch_id = ?2", batch, -batch);

    writer.exec("INSERT INTO published_item_shelf (batch_id, id, " STOA_ITEM_VALUES ") SELECT ?2, id, " STOA_ITEM_VALUES
                " FROM published_item WHERE id IN"
                " (SELECT id FROM published_item_shelf WHERE batch_id = ?1 AND import_id <> ?1)",
        batch, -batch);
    writer.exec("UPDATE published_item SET (" STOA_ITEM_VALUES ") = (SELECT " STOA_ITEM_VALUES
                " FROM published_item_shelf s WHERE s.batch_id = ?1 AND s.id = published_item.id)"
                " WHERE id IN (SELECT id FROM published_item_shelf WHERE batch_id = ?1 AND import_id <> ?1)",
        batch);
    writer.exec("DELETE FROM published_item_shelf WHERE batch_id = ?1 AND import_id <> ?1", batch);
    writer.exec("UPDATE published_item_shelf SET batch_id = ?1 WHERE batch_id = ?2", batch, -batch);
}

void shelveInserted(Writer &writer, qint64 batch)
{
    writer.exec("INSERT INTO comment_shelf (batch_id, id, " STOA_COMMENT_VALUES ") SELECT ?1, id, " STOA_COMMENT_VALUES
                " FROM comment WHERE import_id = ?1",
        batch);
    writer.exec("INSERT INTO published_item_shelf (batch_id, id, " STOA_ITEM_VALUES ") SELECT ?1, id, " STOA_ITEM_VALUES
                " FROM published_item WHERE import_id = ?1",
        batch);
    writer.exec("INSERT INTO sample_shelf (batch_id, " STOA_SAMPLE_VALUES ") SELECT ?1, " STOA_SAMPLE_VALUES
                " FROM sample WHERE import_id = ?1",
        batch);
}

void deleteInserted(Writer &writer, qint64 batch)
{
    writer.exec("DELETE FROM search_pending WHERE comment_id IN (SELECT id FROM comment WHERE import_id = ?)", batch);
    writer.exec("DELETE FROM comment WHERE import_id = ?", batch);
    writer.exec("DELETE FROM published_item WHERE import_id = ?", batch);
    writer.exec("DELETE FROM sample WHERE import_id = ?", batch);
}

void unshelveInserted(Writer &writer, qint64 batch)
{
    writer.exec("INSERT INTO comment (id, " STOA_COMMENT_VALUES ") SELECT id, " STOA_COMMENT_VALUES
                " FROM comment_shelf WHERE batch_id = ?1 AND import_id = ?1",
        batch);
    writer.exec("DELETE FROM comment_shelf WHERE batch_id = ?1 AND import_id = ?1", batch);
    writer.exec("INSERT INTO published_item (id, " STOA_ITEM_VALUES ") SELECT id, " STOA_ITEM_VALUES
                " FROM published_item_shelf WHERE batch_id = ?1 AND import_id = ?1",
        batch);
    writer.exec("DELETE FROM published_item_shelf WHERE batch_id = ?1 AND import_id = ?1", batch);
    writer.exec("INSERT INTO sample (" STOA_SAMPLE_VALUES ") SELECT " STOA_SAMPLE_VALUES
                " FROM sample_shelf WHERE batch_id = ?1",
        batch);
    writer.exec("DELETE FROM sample_shelf WHERE batch_id = ?1", batch);
}

void clearShelf(Writer &writer, qint64 batch)
{
    writer.exec("DELETE FROM comment_shelf WHERE batch_id = ?", batch);
    writer.exec("DELETE FROM published_item_shelf WHERE batch_id = ?", batch);
    writer.exec("DELETE FROM sample_shelf WHERE batch_id = ?", batch);
}

qint64 workedOn(Writer &writer, qint64 batch)
{
    return writer
        .integer("SELECT count(*) FROM comment WHERE import_id = ?1 AND (id IN (SELECT comment_id FROM triage)"
                 " OR id IN (SELECT comment_id FROM comment_label) OR id IN (SELECT comment_id FROM reply))",
            batch)
        .value_or(0);
}

void setState(Writer &writer, BatchKind kind, qint64 batch, const char *state)
{
    if (kind == BatchKind::Import)
        writer.exec("UPDATE import SET state = ? WHERE id = ?", state, batch);
    else
        writer.exec("UPDATE rule_run SET state = ? WHERE id = ?", state, batch);
}

} // namespace

void beginBatch(Writer &writer, BatchKind kind, qint64 batch)
{
    if (kind == BatchKind::Import)
        writer.exec("INSERT INTO import (id, kind) VALUES (?, '')", batch);
    else
        writer.exec("INSERT INTO rule_run (id) VALUES (?)", batch);
}

void finishBatch(Writer &writer, BatchKind kind, qint64 batch)
{
    setState(writer, kind, batch, "done");
}

void leaveBatch(Writer &writer, BatchKind kind, qint64 batch, DerivedList derived)
{
    if (kind == BatchKind::Import) {
        if (const qint64 count = workedOn(writer, batch); count > 0)
            return writer.fail(ErrorCode::WorkedOn, {QString::number(count)});
    }
    for (const auto &table : derived)
        table->beforeBatchLeaves(writer, kind, batch);
    if (kind == BatchKind::Import) {
        swapShelf(writer, batch); // first the changed rows: what is inserted below joins the same shelf
        shelveInserted(writer, batch);
        deleteInserted(writer, batch);
    }
    setState(writer, kind, batch, "undone"); // the effects of a run that is not done do not count in queries
    for (const auto &table : derived)
        table->afterBatchLeft(writer, kind, batch);
}

void returnBatch(Writer &writer, BatchKind kind, qint64 batch, DerivedList derived)
{
    if (kind == BatchKind::Import) {
        swapShelf(writer, batch);
        unshelveInserted(writer, batch);
    }
    setState(writer, kind, batch, "done");
    for (const auto &table : derived)
        table->afterBatchArrived(writer, kind, batch);
}

void removeBatch(Writer &writer, BatchKind kind, qint64 batch, DerivedList derived)
{
    const char *const stateOf = kind == BatchKind::Import ? "SELECT state = 'undone' FROM import WHERE id = ?"
                                                          : "SELECT state = 'undone' FROM rule_run WHERE id = ?";
    const bool hasLeft = writer.integer(stateOf, batch).value_or(0) != 0;
    if (!hasLeft) {
        for (const auto &table : derived)
            table->beforeBatchLeaves(writer, kind, batch);
        if (kind == BatchKind::Import) {
            swapShelf(writer, batch);
            deleteInserted(writer, batch);
        }
    }
    if (kind == BatchKind::Import) {
        clearShelf(writer, batch);
        writer.exec("DELETE FROM import WHERE id = ?", batch);
    } else {
        writer.exec("DELETE FROM rule_effect WHERE run_id = ?", batch);
        writer.exec("DELETE FROM rule_run WHERE id = ?", batch);
    }
    if (!hasLeft) {
        for (const auto &table : derived)
            table->afterBatchLeft(writer, kind, batch);
    }
}

void removeUnfinishedBatches(Writer &writer, DerivedList derived)
{
    QList<std::pair<BatchKind, qint64>> unfinished;
    {
        Statement imports = writer.query("SELECT id FROM import WHERE state = 'running'");
        while (imports.step())
            unfinished.append({BatchKind::Import, imports.integer(0)});
        Statement runs = writer.query("SELECT id FROM rule_run WHERE state = 'running'");
        while (runs.step())
            unfinished.append({BatchKind::RuleRun, runs.integer(0)});
    }
    for (const auto &[kind, batch] : unfinished)
        removeBatch(writer, kind, batch, derived);
}

QSet<Table> batchTables(BatchKind kind)
{
    if (kind == BatchKind::Import)
        return {Table::Comment, Table::PublishedItem, Table::Sample};
    return {Table::RuleEffect};
}

} // namespace stoa
