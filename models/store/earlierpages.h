// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <memory>
#include <mutex>
#include <unordered_map>

struct sqlite3_file;

namespace stoa {

//! What a database file held before the commit that is being written: this process's readers go on with it, so that the
//! window waits for no disk. One for each file that is open in this process, kept by the layer of summingfile.h. Any
//! thread.
//!
//! While a commit has the file for itself, others cannot read it, as long as the disk takes to sync. Each page is kept
//! here before it is written over. A reader that begins meanwhile takes no lock: it sees the file as it was before this
//! commit, to the end of its transaction, and the next commit waits for it, as it does for readers with a lock. Readers
//! in other processes wait as ever.
class EarlierPages final
{
public:
    //! Of the file that is \a real and stands at \a path; null: it cannot be told which file that is, or memory is out.
    static std::shared_ptr<EarlierPages> of(const char *path, sqlite3_file *real) noexcept;

    void addReader() noexcept; //!< an open connection that only reads; without any, nothing is kept
    void removeReader() noexcept;

    //! The writer asks for the file for itself. False: readers of the commit before are still there.
    bool begin(sqlite3_file *real) noexcept;
    //! \a before is about to be written over: the page at \a offset. Null: it could not be read.
    void keep(qint64 offset, const char *before) noexcept;
    //! All was written, or taken back.
    void end() noexcept;

    //! A reader begins. False: no commit is under way, or more was written than is kept; a lock is needed.
    bool join() noexcept;
    void leave() noexcept;
    //! For a reader between join() and leave(). Answers SQLite's codes; SQLITE_BUSY: that page was not kept.
    int read(sqlite3_file *real, char *into, int bytes, qint64 offset) noexcept;
    qint64 bytes() noexcept; //!< of the file before the commit

private:
    static constexpr int pageBytes = 4096;
    static constexpr size_t mostPages = 16'384; // 64 MB, as much as a writer's own cache
    using Page = std::array<char, pageBytes>;

    bool copy(char *into, int bytes, qint64 offset) noexcept;
    int readPiece(sqlite3_file *real, char *into, int bytes, qint64 offset) noexcept;

    std::mutex m_mutex; //!< of all below; never held while the disk is at work
    std::unordered_map<qint64, std::unique_ptr<Page>> m_kept; //!< by their number, from 0
    qint64 m_bytes = 0;
    int m_connections = 0;
    int m_readers = 0; //!< between join() and leave()
    bool m_isSaving = false;
    bool m_isWhole = false; //!< every page that was written over is kept
};

} // namespace stoa
