// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inbox/commentreadahead.h"

namespace stoa {

CommentReadAhead::CommentReadAhead(Open open, size_t rowsAPiece, const ImportControl &control)
    : m_open(std::move(open))
    , m_rowsAPiece(rowsAPiece)
    , m_control(control)
    , m_thread([this] { readAll(); })
{
}

CommentReadAhead::~CommentReadAhead()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void CommentReadAhead::readAll()
{
    Result<std::unique_ptr<CommentFile>> file = m_open();
    if (!file) {
        auto piece = std::make_unique<Piece>();
        piece->error = file.error();
        put(std::move(piece));
        return;
    }
    m_file = std::move(*file);
    for (;;) {
        std::unique_ptr<Piece> piece = readPiece();
        const bool isLast = piece->isLast || piece->error.code != ErrorCode::None;
        if (!put(std::move(piece)) || isLast)
            return;
    }
}

std::unique_ptr<CommentReadAhead::Piece> CommentReadAhead::readPiece()
{
    auto piece = std::make_unique<Piece>();
    const bool more = m_file->read(piece->block, m_rowsAPiece, piece->summary);
    TextSource &source = m_file->table().source();
    if (m_control.progress)
        m_control.progress(source.position(), source.size());
    piece->layout = m_file->table().layout().name;
    piece->network = m_file->table().layout().network;
    piece->encoding = encodingName(source.encoding());
    piece->idHeader = m_file->mapping().header(QStringLiteral("id"));
    piece->isLast = !more || piece->block.size() < m_rowsAPiece;
    piece->error = m_file->error();
    if (m_control.cancelled && *m_control.cancelled)
        piece->error = {ErrorCode::Cancelled, {}, {}};
    if (piece->isLast)
        piece->sha256 = source.sha256();
    return piece;
}

bool CommentReadAhead::put(std::unique_ptr<Piece> piece)
{
    constexpr size_t mostWaiting = 2;
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_stopped || m_pieces.size() < mostWaiting; });
    if (m_stopped)
        return false;
    m_ended = piece->isLast || piece->error.code != ErrorCode::None;
    m_pieces.push_back(std::move(piece));
    m_changed.notify_all();
    return true;
}

std::unique_ptr<CommentReadAhead::Piece> CommentReadAhead::take()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_stopped || m_ended || !m_pieces.empty(); });
    std::unique_ptr<Piece> piece;
    if (m_pieces.empty()) {
        piece = std::make_unique<Piece>();
        piece->isLast = true;
    } else {
        piece = std::move(m_pieces.front());
        m_pieces.pop_front();
        m_changed.notify_all();
    }
    if (m_control.cancelled && *m_control.cancelled)
        piece->error = {ErrorCode::Cancelled, {}, {}};
    return piece;
}

} // namespace stoa
