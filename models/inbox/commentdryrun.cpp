// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inbox/commentdryrun.h"

#include <unordered_map>

namespace stoa {

namespace {

Result<ImportPreview> startPreview(
    const ImportPlan &plan, const Layouts &layouts, Connection &reader, const QString &path)
{
    Result<std::unique_ptr<TableFile>> table = TableFile::open(plan, path);
    if (!table)
        return table.error();
    ImportPreview preview;
    preview.headers = (*table)->headers();
    preview.encoding = (*table)->source().encoding();
    const Result<Mapping> mapping = (*table)->recognise(plan, layouts);
    preview.layout = (*table)->layout().name;
    if (mapping) {
        preview.mapping = *mapping;
    } else {
        preview.mapping = plan.mapping.isEmpty() ? CommentFile::guessMapping(preview.headers) : plan.mapping;
        preview.guessed = plan.mapping.isEmpty();
        preview.mappingError = mapping.error();
    }
    const Result<ImportAccount> account = findImportAccount(reader, plan.account, (*table)->layout().network);
    if (account)
        preview.account = account->name();
    CsvRecord record;
    while (preview.rows.size() < ImportPreview::mostRows && (*table)->next(record))
        preview.rows.append({record.line(), record.texts()});
    preview.separator = (*table)->reader().separator();
    if (preview.rows.size() < ImportPreview::mostRows)
        preview.fault = (*table)->reader().error();
    return preview;
}

class DryRun final
{
public:
    using Open = std::function<Result<std::unique_ptr<CommentFile>>()>;

    DryRun(Open open, QString account, Connection &reader)
        : m_open(std::move(open))
        , m_wanted(std::move(account))
        , m_reader(reader)
    {
    }

    Result<ImportSummary> run(const ImportControl &control)
    {
        Result<std::unique_ptr<CommentFile>> file = m_open();
        if (!file)
            return file.error();
        m_file = std::move(*file);
        Result<ImportAccount> account = findImportAccount(m_reader, m_wanted, m_file->table().layout().network);
        if (!account)
            return account.error();
        m_account = std::move(*account);
        constexpr size_t rowsAStep = 1000;
        m_summary.layout = m_file->table().layout().name;
        m_summary.encoding = encodingName(m_file->table().source().encoding());
        CommentBlock block;
        while (m_file->read(block, rowsAStep, m_summary)) {
            for (const CommentBlock::Row &row : block.rows())
                judge(block, row);
            if (control.progress)
                control.progress(m_file->table().source().position(), m_file->table().source().size());
            if (control.cancelled && *control.cancelled)
                return Error{ErrorCode::Cancelled, {}, {}};
        }
        if (m_file->error().code != ErrorCode::None)
            return m_file->error();
        if (m_reader.failed())
            return m_reader.takeError();
        m_summary.sortRejected();
        return m_summary;
    }

private:
    void judge(const CommentBlock &block, const CommentBlock::Row &row)
    {
        const QByteArrayView remote = block.text(row, CommentBlock::RemoteId);
        const size_t content = contentHash(block, row);
        const auto [seen, isNew] = m_seen.try_emplace(std::string(remote.data(), size_t(remote.size())), content);
        if (!isNew) {
            if (seen->second == content)
                ++m_summary.same;
            else
                m_summary.reject({row.line, m_file->mapping().header(QStringLiteral("id")), RejectReason::DuplicateId,
                    {QString::fromUtf8(remote)}});
            return;
        }
        Statement known
            = m_reader.query("SELECT at_ms, author, text, COALESCE(parent_remote_id, ''), post_ref, url, likes"
                             " FROM comment WHERE account_id = ? AND remote_id = ?");
        known.bind(1, m_account.id);
        known.bindUtf8(2, remote);
        if (!known.step()) {
            ++m_summary.added;
            return;
        }
        const auto differs = [&](int column, CommentBlock::Text text) {
            const QByteArrayView now = block.text(row, text);
            return !now.isEmpty() && known.bytesView(column) != now;
        };
        const bool isSame = !differs(1, CommentBlock::Author) && !differs(2, CommentBlock::Body)
            && !differs(3, CommentBlock::Parent) && !differs(4, CommentBlock::PostRef) && !differs(5, CommentBlock::Url)
            && (!row.atMs || (!known.isNull(0) && known.integer(0) == *row.atMs))
            && (!row.likes || (!known.isNull(6) && known.integer(6) == *row.likes));
        ++(isSame ? m_summary.same : m_summary.updated);
    }

    static size_t contentHash(const CommentBlock &block, const CommentBlock::Row &row)
    {
        size_t hash = qHash(row.atMs.value_or(-1)) ^ (qHash(row.likes.value_or(-1)) << 1U);
        for (const auto text :
            {CommentBlock::Author, CommentBlock::Body, CommentBlock::Parent, CommentBlock::PostRef, CommentBlock::Url})
            hash = hash * 31 + qHash(block.text(row, text), 7);
        return hash;
    }

    Open m_open;
    QString m_wanted;
    std::unique_ptr<CommentFile> m_file;
    ImportAccount m_account;
    Connection &m_reader;
    ImportSummary m_summary;
    std::unordered_map<std::string, size_t> m_seen; //!< remote ids of this file
};

} // namespace

Result<ImportPreview> previewComments(
    Connection &reader, const ImportPlan &plan, const Layouts &layouts, const QTimeZone &zone, const QString &path)
{
    Result<ImportPreview> preview = startPreview(plan, layouts, reader, path);
    if (!preview)
        return preview;
    ImportPlan tried = plan;
    tried.mapping = preview->mapping;
    Result<std::unique_ptr<CommentFile>> file = CommentFile::open(tried, layouts, zone, path);
    if (!file) {
        preview->mappingError = file.error();
        return preview;
    }
    if ((*file)->dates().orderMatters()) {
        preview->dateOrder = (*file)->dates().order();
        preview->dateOrderIsForced = (*file)->dates().orderIsForced();
    }
    preview->mappingError = {};
    ImportSummary summary;
    CommentBlock block;
    CsvRecord record;
    for (qsizetype i = 0; i < preview->rows.size() && (*file)->table().next(record); ++i)
        (*file)->take(record, block, summary);
    preview->rejected = summary.rejected;
    return preview;
}

Result<ImportSummary> dryRunComments(Connection &reader,
    const std::function<Result<std::unique_ptr<CommentFile>>()> &open, const QString &account,
    const ImportControl &control)
{
    return DryRun(open, account, reader).run(control);
}

} // namespace stoa
