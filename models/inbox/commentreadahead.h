// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inbox/commentfile.h"
#include "models/inbox/commentingest.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace stoa {

//! Reads a file of comments ahead on a thread of its own, while the store thread writes what came before. At most two
//! pieces wait.
class CommentReadAhead final
{
public:
    struct Piece
    {
        CommentBlock block;
        ImportSummary summary; //!< read and rejected rows of this piece
        QString layout;
        QString network; //!< of the layout
        QString encoding;
        QString idHeader; //!< the column that the ids stand in
        QByteArray sha256; //!< of the file, with the last piece
        bool isLast = false;
        Error error; //!< the file broke here, or Cancelled
    };

    using Open = std::function<Result<std::unique_ptr<CommentFile>>()>;

    //! \a open is called on the thread: looking through a large file takes its time.
    CommentReadAhead(Open open, size_t rowsAPiece, const ImportControl &control);
    ~CommentReadAhead(); //!< stops the thread
    CommentReadAhead(const CommentReadAhead &) = delete;
    CommentReadAhead &operator=(const CommentReadAhead &) = delete;

    std::unique_ptr<Piece> take(); //!< waits for the next piece; after the last one an empty last one

private:
    void readAll();
    std::unique_ptr<Piece> readPiece();
    bool put(std::unique_ptr<Piece> piece);

    Open m_open;
    std::unique_ptr<CommentFile> m_file;
    size_t m_rowsAPiece;
    ImportControl m_control;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::unique_ptr<Piece>> m_pieces;
    bool m_stopped = false;
    bool m_ended = false;
    std::thread m_thread;
};

} // namespace stoa
