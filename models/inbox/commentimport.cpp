// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inbox/commentimport.h"

#include "models/inbox/commentdryrun.h"
#include "models/inbox/commentfile.h"
#include "models/inbox/commentreadahead.h"
#include "models/store/editservice.h"
#include "models/store/project.h"
#include "models/store/withreader.h"

#include <QFileInfo>

namespace stoa {

namespace {

// Read at once: so often is progress told and cancelling heard.
constexpr size_t rowsAPiece = 20'000;
// Written in one commit: many, because each touches most pages of the indexes, whatever its size, and waits for the
// disk. About half a second, and so long an act of the person waits at most.
constexpr int piecesACommit = 4;

//! What the chunks of one import share; lives until the last of them is through.
struct RunningImport
{
    CommentReadAhead reader;
    QString wantedAccount;
    QString fileName;
    std::unique_ptr<CommentIngest> ingest;
    ImportSummary summary;

    RunningImport(CommentReadAhead::Open open, const ImportControl &control)
        : reader(std::move(open), rowsAPiece, control)
    {
    }

    //! True: that was the last.
    bool writeChunk(Writer &writer, ImportId import)
    {
        for (int i = 0; i < piecesACommit; ++i) {
            if (writePiece(writer, import))
                return true;
        }
        return false;
    }

    //! Writes what the reading thread has ready. True: that was the last.
    bool writePiece(Writer &writer, ImportId import)
    {
        const std::unique_ptr<CommentReadAhead::Piece> piece = reader.take();
        if (piece->error.code != ErrorCode::None) {
            writer.fail(piece->error);
            return true;
        }
        if (!ingest && !begin(writer, import, *piece))
            return true;
        const CommentIngest::Counts counts = ingest->write(writer, piece->block, [&](qint64 line, const QString &id) {
            summary.reject({line, piece->idHeader, RejectReason::DuplicateId, {id}});
        });
        summary.read += piece->summary.read;
        summary.rejectedCount += piece->summary.rejectedCount;
        for (RejectedRow &row : piece->summary.rejected) {
            if (summary.rejected.size() < ImportSummary::mostListed)
                summary.rejected.append(std::move(row));
        }
        summary.added += counts.added;
        summary.updated += counts.updated;
        summary.same += counts.same;
        if (piece->isLast)
            finish(writer, piece->sha256);
        return piece->isLast;
    }

    bool begin(Writer &writer, ImportId import, const CommentReadAhead::Piece &piece)
    {
        const Result<ImportAccount> account = findImportAccount(writer.connection(), wantedAccount, piece.network);
        if (!account) {
            writer.fail(account.error());
            return false;
        }
        const AccountId id = makeImportAccount(writer, *account, import);
        ingest = std::make_unique<CommentIngest>(id, import, writer.nowMs());
        summary.layout = piece.layout;
        summary.encoding = piece.encoding;
        summary.import = import;
        writer.exec("UPDATE import SET kind = 'comments', account_id = ?, file_name = ?, layout = ? WHERE id = ?", id,
            fileName, summary.layout, import);
        return true;
    }

    void finish(Writer &writer, const QByteArray &sha256)
    {
        summary.sortRejected();
        if (summary.added + summary.updated == 0) { // nothing to take back: no entry in the history
            summary.import = {};
            writer.fail(ErrorCode::Cancelled, {QStringLiteral("nothing new")});
            return;
        }
        writer.exec(
            "UPDATE import SET sha256 = ?, read = ?, added = ?, updated = ?, same = ?, rejected = ? WHERE id = ?",
            QString::fromLatin1(sha256), summary.read, summary.added, summary.updated, summary.same,
            summary.rejectedCount, summary.import);
    }
};

} // namespace

CommentImport::CommentImport(Project &project, EditService &edits)
    : m_project(project)
    , m_edits(edits)
{
}

QList<ImportField> CommentImport::fields() const
{
    return CommentFile::fields();
}

Layouts CommentImport::layouts() const
{
    Layouts layouts = CommentFile::knownLayouts();
    layouts.readRemembered(m_project.reader());
    return layouts;
}

QFuture<Result<>> CommentImport::remember(const QString &name, const QStringList &headers, const Mapping &mapping)
{
    return rememberLayout(m_edits, {name, kind(), {}, headers, mapping, true});
}

QFuture<Result<ImportPreview>> CommentImport::preview(const ImportPlan &plan)
{
    return withReader<ImportPreview>(
        m_project, [plan, known = layouts(), zone = m_project.zone(), path = m_project.path()](Connection &reader) {
            return previewComments(reader, plan, known, zone, path);
        });
}

QFuture<Result<ImportSummary>> CommentImport::dryRun(const ImportPlan &plan, const ImportControl &control)
{
    return withReader<ImportSummary>(
        m_project, [open = opener(plan), account = plan.account, control](Connection &reader) {
            return dryRunComments(reader, open, account, control);
        });
}

//! Opens the file of \a plan later, on another thread.
CommentReadAhead::Open CommentImport::opener(const ImportPlan &plan) const
{
    return [plan, known = layouts(), zone = m_project.zone(), path = m_project.path()] {
        return CommentFile::open(plan, known, zone, path);
    };
}

QFuture<Result<ImportSummary>> CommentImport::run(const ImportPlan &plan, const ImportControl &control)
{
    auto running = std::make_shared<RunningImport>(opener(plan), control);
    running->wantedAccount = plan.account;
    running->fileName = QFileInfo(plan.path).fileName();
    QFuture<Result<ActDone>> act = m_edits.runBatch({QStringLiteral("import.comments"), {running->fileName}, {}, true},
        BatchKind::Import, [running](Writer &writer, qint64 batch) { return running->writeChunk(writer, {batch}); });
    return act.then([running](const Result<ActDone> &done) -> Result<ImportSummary> {
        const bool isNothingNew = !done && done.error().code == ErrorCode::Cancelled
            && done.error().args.value(0) == QLatin1String("nothing new");
        if (!done && !isNothingNew)
            return done.error();
        if (done)
            running->summary.act = done->act;
        return running->summary;
    });
}

} // namespace stoa
