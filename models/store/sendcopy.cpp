// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sendcopy.h"

#include "models/store/filecopy.h"
#include "models/store/rowsums.h"

#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <sqlite3.h>

#include <limits>

namespace stoa {

namespace {

constexpr int pagesASendStep = 1024; // 4 MiB: a person who stops it waits for a moment
constexpr int mostRestarts = 5; // a copy begins anew when somebody writes; then it is made in one go
constexpr int mostBusyRounds = 200;
constexpr unsigned busyRoundMs = 50;
constexpr int vacuumSteps = 100'000; // instructions of SQLite between two looks at the clock

//! Where the parts of the work end, in percent.
constexpr int copiedPercent = 35;
constexpr int scrubbedPercent = 50;
constexpr int writtenPercent = 75;
constexpr int copiedAgainPercent = 95;

//! Rows that are not the project's present state, whoever gets the copy.
constexpr const char *alwaysGone[] = {
    "DELETE FROM history",
    "DELETE FROM view_state",
    "DELETE FROM setting WHERE name LIKE 'conflict:%'", // the other version of what two copies changed
    "DELETE FROM project_fact"
    " WHERE name NOT IN ('uuid', 'min_reader', 'made_by', 'made_at_ms', 'lineage', 'spell')",
    // An import that is under way is taken back by whoever opens the copy, and needs its shelf for that.
    "DELETE FROM comment_shelf WHERE batch_id NOT IN (SELECT id FROM import WHERE state = 'running')",
    "DELETE FROM published_item_shelf WHERE batch_id NOT IN (SELECT id FROM import WHERE state = 'running')",
    "DELETE FROM sample_shelf WHERE batch_id NOT IN (SELECT id FROM import WHERE state = 'running')",
    "DELETE FROM import WHERE state = 'undone'",
    "DELETE FROM rule_effect WHERE run_id NOT IN (SELECT id FROM rule_run WHERE state = 'done')",
    "DELETE FROM rule_run WHERE state <> 'done'",
    // What is said about comments that are not there any more.
    "DELETE FROM triage WHERE comment_id NOT IN (SELECT id FROM comment)",
    "DELETE FROM comment_label WHERE comment_id NOT IN (SELECT id FROM comment)",
    "DELETE FROM reply WHERE comment_id NOT IN (SELECT id FROM comment)",
    "DELETE FROM rule_effect WHERE comment_id NOT IN (SELECT id FROM comment)",
    "DELETE FROM comment_state WHERE comment_id NOT IN (SELECT id FROM comment)",
    "DELETE FROM person WHERE id NOT IN (SELECT person_id FROM comment)"
    " AND id NOT IN (SELECT person_id FROM comment_shelf)",
    // Pictures that were taken off their posts wait for an undo only.
    "DELETE FROM media WHERE id NOT IN (SELECT media_id FROM post_media)"
    " AND id NOT IN (SELECT media_id FROM media_card) AND id NOT IN (SELECT media_id FROM media_tag)",
    "DELETE FROM media_bytes WHERE sha256 NOT IN (SELECT sha256 FROM media)",
    "DELETE FROM post_version WHERE post_id NOT IN (SELECT id FROM post)",
    // Who knows the seed before the draw knows who will win. Its hash stays: that is what was published.
    "UPDATE contest SET seed = '' WHERE minutes = '' AND seed <> ''",
    // The index keeps words of what was deleted; whoever opens the copy makes it again.
    "INSERT INTO comment_search (comment_search) VALUES ('delete-all')",
    "DELETE FROM search_pending",
    "INSERT INTO search_pending (comment_id) SELECT id FROM comment ORDER BY id",
};

constexpr const char *goneWithNotes[] = {
    "DELETE FROM row_sum WHERE kind = 1 AND row_id IN (SELECT id FROM post WHERE notes <> '')",
    "UPDATE post SET notes = '' WHERE notes <> ''",
    "UPDATE triage SET note = '' WHERE note <> ''",
    "UPDATE media_card SET note = '' WHERE note <> ''",
    "DELETE FROM post_work",
    "DELETE FROM post_task",
    "DELETE FROM reply WHERE state = 'draft'",
};

//! A file of the person's own folders is remembered by its name only.
void forgetFolders(Connection &copy)
{
    for (const auto &[list, update] :
        {std::pair("SELECT id, file_name FROM import WHERE file_name GLOB '*[/\\]*'",
             "UPDATE import SET file_name = ? WHERE id = ?"),
            std::pair("SELECT id, name FROM media WHERE name GLOB '*[/\\]*'", "UPDATE media SET name = ? WHERE id = ?"),
            std::pair("SELECT id, source FROM media WHERE source GLOB '/*' OR source GLOB '[A-Za-z]:\\*'"
                      " OR source GLOB 'file:*'",
                "UPDATE media SET source = ? WHERE id = ?")}) {
        QList<std::pair<qint64, QString>> found;
        {
            Statement rows = copy.query(list);
            while (rows.step())
                found.append({rows.integer(0), rows.text(1)});
        }
        for (const auto &[id, path] : found) {
            QString name = path;
            name.replace(QLatin1Char('\\'), QLatin1Char('/'));
            copy.exec(update, name.section(QLatin1Char('/'), -1), id);
        }
    }
}

struct RowCounts
{
    qint64 posts = 0;
    qint64 comments = 0;
    qint64 samples = 0;
    friend bool operator==(const RowCounts &, const RowCounts &) = default;
};

RowCounts rowCounts(Connection &connection)
{
    return {connection.integer("SELECT count(*) FROM post").value_or(-1),
        connection.integer("SELECT count(*) FROM comment").value_or(-1),
        connection.integer("SELECT count(*) FROM sample").value_or(-1)};
}

int stopVacuum(void *progress)
{
    return (*static_cast<const SendProgress *>(progress))(scrubbedPercent) ? 0 : 1;
}

//! Removes a private file, whatever happens.
struct PrivateFile
{
    QString path;
    ~PrivateFile() { QFile::remove(path); }
};

//! The present state in a private file, without holding writers off for longer than a step.
Result<> copyAll(FileCopy &copy, int from, int to, const SendProgress &progress)
{
    int restarts = 0;
    int busy = 0;
    int before = 0;
    while (true) {
        const Result<bool> all = copy.step(restarts < mostRestarts ? pagesASendStep : -1);
        if (!all)
            return all.error();
        if (*all)
            return progress(to) ? Result<>() : Result<>(ErrorCode::Cancelled);
        const int now = copy.percent();
        restarts += now < before ? 1 : 0;
        busy = now == before ? busy + 1 : 0;
        if (busy > mostBusyRounds)
            return ErrorCode::OpenElsewhere;
        if (busy > 0)
            QThread::msleep(busyRoundMs);
        before = now;
        if (!progress(from + (to - from) * now / 100))
            return ErrorCode::Cancelled;
    }
}

//! Scrubs \a path and writes what is left to \a clean, page by page anew.
Result<SentCopy> writeClean(
    const QString &path, const QString &clean, const SendChoice &choice, const SendProgress &progress)
{
    Result<std::unique_ptr<Connection>> opened = Connection::open(path, Connection::Mode::Write);
    if (!opened)
        return opened.error();
    Connection &copy = **opened;
    const RowCounts before = rowCounts(copy);
    if (const Result<> scrubbed = scrubForSending(copy, choice); !scrubbed)
        return scrubbed.error();
    if (!progress(scrubbedPercent))
        return ErrorCode::Cancelled;
    SentCopy sent;
    sent.mediaBeside = int(copy.integer("SELECT count(*) FROM media WHERE place = 'beside'").value_or(0));
    sqlite3_progress_handler(copy.handle(), vacuumSteps, &stopVacuum, const_cast<SendProgress *>(&progress));
    const Result<> written = copy.compactInto(clean);
    sqlite3_progress_handler(copy.handle(), 0, nullptr, nullptr);
    if (!written)
        return progress(scrubbedPercent) ? Result<SentCopy>(written.error()) : Result<SentCopy>(ErrorCode::Cancelled);
    if (copy.failed())
        return copy.takeError();
    Result<std::unique_ptr<Connection>> result = Connection::open(clean, Connection::Mode::Read);
    if (!result)
        return result.error();
    const Connection::Maintenance maintenance(**result);
    const RowCounts after = rowCounts(**result);
    const bool isBroken = (*result)->query("PRAGMA foreign_key_check").step();
    if ((*result)->failed() || isBroken || !(after == before))
        return {ErrorCode::Damaged, {}, QStringLiteral("the clean copy is another project")};
    return sent;
}

} // namespace

Result<> scrubForSending(Connection &copy, const SendChoice &choice)
{
    copy.exec("BEGIN IMMEDIATE");
    for (const char *const sql : alwaysGone)
        copy.exec(sql);
    if (!choice.versions)
        copy.exec("DELETE FROM post_version");
    if (!choice.notes) {
        for (const char *const sql : goneWithNotes)
            copy.exec(sql);
        RowSums::addMissing(copy, SummedKind::Post, 0, std::numeric_limits<qint64>::max());
    }
    forgetFolders(copy);
    copy.exec("COMMIT");
    return copy.failed() ? Result<>(copy.takeError()) : Result<>();
}

Result<SentCopy> sendCopy(const QString &source, const QString &target, const SendChoice &choice,
    const DataFolder &data, const SendProgress &wanted)
{
    const SendProgress progress = wanted ? wanted : [](int) { return true; };
    if (QFileInfo(source).canonicalFilePath() == QFileInfo(target).canonicalFilePath())
        return {ErrorCode::Conflict, {target}};
    Result<std::unique_ptr<Connection>> reader = Connection::open(source, Connection::Mode::Read);
    if (!reader)
        return reader.error();
    const QString place = data.sub(QStringLiteral("sending")) + QStringLiteral("/whole.stoa"); // never gets this name
    auto whole = FileCopy::begin(**reader, place, FileCopy::Existing::Replace, data);
    if (!whole)
        return whole.error();
    if (const Result<> copied = copyAll(**whole, 0, copiedPercent, progress); !copied)
        return copied.error();
    reader->reset();
    const PrivateFile clean{(*whole)->unnamed() + QLatin1String("-clean")};
    Result<SentCopy> sent = writeClean((*whole)->unnamed(), clean.path, choice, progress);
    if (!sent)
        return sent;
    whole->reset();
    Result<std::unique_ptr<Connection>> from = Connection::open(clean.path, Connection::Mode::Read);
    if (!from)
        return from.error();
    auto last = FileCopy::begin(**from, target, FileCopy::Existing::Replace, data);
    if (!last)
        return last.error();
    if (const Result<> copied = copyAll(**last, writtenPercent, copiedAgainPercent, progress); !copied)
        return copied.error();
    from->reset();
    if (const Result<> placed = (*last)->finish(); !placed) // looks at every page and at the schema
        return placed.error();
    sent->bytes = QFileInfo(target).size();
    progress(100);
    return sent;
}

} // namespace stoa
