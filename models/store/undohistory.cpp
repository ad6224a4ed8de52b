// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/undohistory.h"

#include "models/store/recorder.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>

namespace stoa {

namespace {

constexpr qint64 mostActs = 10'000;
constexpr qint64 mostBytes = 64LL << 20;
// SQLite's LENGTH limit is 64 MiB for the whole row; leave room for the other columns.
constexpr qint64 largestChangeset = (64LL << 20) - 4096;
constexpr int trimEvery = 64;
constexpr qint64 mergeWithinMs = 60'000;

#define STOA_HISTORY_COLUMNS "act, label, args, kind, merge_key, batch_id, changeset, seal, at_ms"

QString argsToJson(const QStringList &args)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(args)).toJson(QJsonDocument::Compact));
}

QStringList argsFromJson(const QByteArray &json)
{
    QStringList args;
    const QJsonArray values = QJsonDocument::fromJson(json).array();
    for (const QJsonValue &value : values)
        args.append(value.toString());
    return args;
}

QString kindOf(BatchKind kind)
{
    return kind == BatchKind::Import ? QStringLiteral("import") : QStringLiteral("effect");
}

} // namespace

struct UndoHistory::Entry
{
    qint64 act = 0;
    QString label;
    QStringList args;
    QString kind;
    QString mergeKey;
    qint64 batch = 0; //!< 0: none
    QByteArray changeset;
    QByteArray seal;
    qint64 atMs = 0;
};

UndoHistory::UndoHistory(QByteArray sealKey)
    : m_sealKey(std::move(sealKey))
{
}

QByteArray UndoHistory::seal(Writer &writer, qint64 act, const QByteArray &changeset) const
{
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, m_sealKey);
    code.addData(writer.text("SELECT value FROM project_fact WHERE name = 'uuid'").value_or(QString()).toUtf8());
    code.addData(QByteArray::number(act));
    code.addData("\n", 1);
    code.addData(changeset);
    return code.result();
}

qint64 UndoHistory::nextAct(Writer &writer) const
{
    const qint64 newest = writer.integer("SELECT max(act) FROM history").value_or(0);
    return std::max(newest + 1, writer.newId());
}

std::optional<UndoHistory::Entry> UndoHistory::entryOf(Statement &row)
{
    if (!row.step())
        return std::nullopt;
    return Entry{row.integer(0), row.text(1), argsFromJson(row.bytes(2)), row.text(3), row.text(4), row.integer(5),
        row.bytes(6), row.bytes(7), row.integer(8)};
}

std::optional<UndoHistory::Entry> UndoHistory::newestDone(Writer &writer) const
{
    Statement row
        = writer.query("SELECT " STOA_HISTORY_COLUMNS " FROM history WHERE undone = 0 ORDER BY act DESC LIMIT 1");
    return entryOf(row);
}

std::optional<UndoHistory::Entry> UndoHistory::oldestUndone(Writer &writer) const
{
    Statement row = writer.query("SELECT " STOA_HISTORY_COLUMNS " FROM history WHERE undone = 1 ORDER BY act LIMIT 1");
    return entryOf(row);
}

std::optional<ActId> UndoHistory::mergeIntoNewest(
    Writer &writer, const ActLabel &label, const QByteArray &changeset) const
{
    if (label.mergeKey.isEmpty() || writer.integer("SELECT count(*) FROM history WHERE undone = 1").value_or(0) != 0)
        return std::nullopt;
    const std::optional<Entry> newest = newestDone(writer);
    if (!newest || newest->mergeKey != label.mergeKey || newest->atMs + mergeWithinMs < writer.nowMs()
        || newest->seal != seal(writer, newest->act, newest->changeset))
        return std::nullopt;
    const Result<QByteArray> both = combined(newest->changeset, changeset);
    if (!both || both->size() > largestChangeset)
        return std::nullopt;
    if (both->isEmpty())
        writer.exec("DELETE FROM history WHERE act = ?", newest->act);
    else
        writer.exec("UPDATE history SET changeset = ?, seal = ?, at_ms = ?, args = ? WHERE act = ?", *both,
            seal(writer, newest->act, *both), writer.nowMs(), argsToJson(label.args), newest->act);
    return ActId{newest->act};
}

ActId UndoHistory::record(Writer &writer, const ActLabel &label, const QByteArray &changeset, DerivedList derived)
{
    if (const std::optional<ActId> merged = mergeIntoNewest(writer, label, changeset))
        return *merged;
    clearRedo(writer, derived);
    const qint64 act = nextAct(writer);
    const bool tooLarge = changeset.size() > largestChangeset;
    const QString kind = label.isImport ? QStringLiteral("import") : QStringLiteral("edit");
    Statement row = writer.query("INSERT INTO history (act, at_ms, label, args, kind, merge_key, changeset, seal)"
                                 " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        act, writer.nowMs(), label.code, argsToJson(label.args), kind, label.mergeKey);
    if (!tooLarge) {
        row.bind(7, changeset);
        row.bind(8, seal(writer, act, changeset));
    }
    while (row.step()) { }
    trim(writer);
    return {act};
}

ActId UndoHistory::recordBatch(Writer &writer, const ActLabel &label, BatchKind kind, qint64 batch, DerivedList derived)
{
    clearRedo(writer, derived);
    const qint64 act = nextAct(writer);
    writer.exec("INSERT INTO history (act, at_ms, label, args, kind, batch_id) VALUES (?, ?, ?, ?, ?, ?)", act,
        writer.nowMs(), label.code, argsToJson(label.args), kindOf(kind), batch);
    trim(writer);
    return {act};
}

ActId UndoHistory::beginAnew(Writer &writer, const ActLabel &label, DerivedList derived)
{
    clearRedo(writer, derived);
    for (const char *emptied : {"DELETE FROM comment_shelf", "DELETE FROM published_item_shelf",
             "DELETE FROM sample_shelf", "DELETE FROM history"})
        writer.exec(emptied);
    const qint64 act = nextAct(writer);
    writer.exec("INSERT INTO history (act, at_ms, label, args, kind) VALUES (?, ?, ?, ?, 'edit')", act, writer.nowMs(),
        label.code, argsToJson(label.args));
    return {act};
}

void UndoHistory::clearRedo(Writer &writer, DerivedList derived) const
{
    QList<std::pair<BatchKind, qint64>> batches;
    {
        Statement undone = writer.query("SELECT kind, batch_id FROM history WHERE undone = 1 AND batch_id IS NOT NULL");
        while (undone.step())
            batches.append({undone.text(0) == kindOf(BatchKind::Import) ? BatchKind::Import : BatchKind::RuleRun,
                undone.integer(1)});
    }
    for (const auto &[kind, batch] : batches)
        removeBatch(writer, kind, batch, derived);
    writer.exec("DELETE FROM history WHERE undone = 1");
}

void UndoHistory::trim(Writer &writer)
{
    if (++m_sinceTrim < trimEvery)
        return;
    m_sinceTrim = 0;
    // What is trimmed stays done; the shelves of imports that can no longer be taken back are cleared with them.
    const auto byCount = writer.integer("SELECT act FROM history ORDER BY act DESC LIMIT 1 OFFSET ?", mostActs);
    qint64 oldest = byCount.value_or(0);
    qint64 bytes = 0;
    Statement sizes = writer.query("SELECT act, length(changeset) FROM history ORDER BY act DESC");
    while (sizes.step()) {
        bytes += sizes.integer(1);
        if (bytes > mostBytes) {
            oldest = std::max(oldest, sizes.integer(0));
            break;
        }
    }
    if (oldest == 0)
        return;
    for (const char *shelf :
        {"DELETE FROM comment_shelf WHERE batch_id IN (SELECT batch_id FROM history WHERE act <= ?)",
            "DELETE FROM published_item_shelf WHERE batch_id IN (SELECT batch_id FROM history WHERE act <= ?)",
            "DELETE FROM history WHERE act <= ?"})
        writer.exec(shelf, oldest);
}

Result<ChangeList> UndoHistory::carryOut(
    Writer &writer, const Entry &entry, bool backwards, DerivedList derived, ActDone &done) const
{
    done.act = {entry.act};
    done.label = entry.label;
    done.args = entry.args;
    ChangeList changes;
    changes.act = {entry.act};
    if (entry.batch != 0) {
        const BatchKind kind = entry.kind == kindOf(BatchKind::Import) ? BatchKind::Import : BatchKind::RuleRun;
        backwards ? leaveBatch(writer, kind, entry.batch, derived) : returnBatch(writer, kind, entry.batch, derived);
        changes.bulk = batchTables(kind);
        done.changed = {entry.batch};
    } else {
        if (entry.changeset.isEmpty() || entry.seal != seal(writer, entry.act, entry.changeset))
            return ErrorCode::UndoUnavailable;
        const Result<QByteArray> wanted = backwards ? inverted(entry.changeset) : Result<QByteArray>(entry.changeset);
        if (!wanted)
            return wanted.error();
        if (const Result<> applied = apply(writer.connection(), *wanted); !applied)
            return applied.error();
        const Result<QList<RowChange>> rows = rowsOf(*wanted);
        if (!rows)
            return rows.error();
        changes.rows = *rows;
        for (const auto &table : derived)
            table->bringUpToDate(writer, changes);
        done.changed = idsOnce(changes.rows);
    }
    writer.exec("UPDATE history SET undone = ? WHERE act = ?", backwards, entry.act);
    return changes;
}

Result<ChangeList> UndoHistory::undo(Writer &writer, DerivedList derived, ActDone &done)
{
    const std::optional<Entry> entry = newestDone(writer);
    if (!entry)
        return ErrorCode::NothingToUndo;
    return carryOut(writer, *entry, true, derived, done);
}

Result<ChangeList> UndoHistory::redo(Writer &writer, DerivedList derived, ActDone &done)
{
    const std::optional<Entry> entry = oldestUndone(writer);
    if (!entry)
        return ErrorCode::NothingToRedo;
    return carryOut(writer, *entry, false, derived, done);
}

namespace {

HistoryEntry historyEntryOf(const Statement &row)
{
    HistoryEntry entry;
    entry.act = {row.integer(0)};
    entry.atMs = row.integer(1);
    entry.label = row.text(2);
    entry.args = argsFromJson(row.bytes(3));
    entry.kind = row.text(4);
    entry.undone = row.integer(5) != 0;
    entry.undoable = row.integer(6) != 0;
    return entry;
}

#define STOA_HISTORY_LIST                                                                                              \
    "SELECT act, at_ms, label, args, kind, undone, changeset IS NOT NULL OR batch_id IS NOT NULL FROM history "

} // namespace

Result<QList<HistoryEntry>> readHistory(Connection &connection, int limit)
{
    QList<HistoryEntry> entries;
    Statement rows = connection.query(STOA_HISTORY_LIST "ORDER BY act DESC LIMIT ?", limit);
    while (rows.step())
        entries.append(historyEntryOf(rows));
    return rows.finish(std::move(entries));
}

std::optional<HistoryEntry> nextUndo(Connection &connection)
{
    Statement row = connection.query(STOA_HISTORY_LIST "WHERE undone = 0 ORDER BY act DESC LIMIT 1");
    return row.step() ? std::optional(historyEntryOf(row)) : std::nullopt;
}

std::optional<HistoryEntry> nextRedo(Connection &connection)
{
    Statement row = connection.query(STOA_HISTORY_LIST "WHERE undone = 1 ORDER BY act LIMIT 1");
    return row.step() ? std::optional(historyEntryOf(row)) : std::nullopt;
}

} // namespace stoa
