// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/earlierpages.h"

#include "models/store/filemark.h"
#include "models/store/pagesum.h"

#include <QFile>

#include <sqlite3.h>

#include <algorithm>
#include <cstring>
#include <map>
#include <new>

namespace stoa {

std::shared_ptr<EarlierPages> EarlierPages::of(const char *path, sqlite3_file *real) noexcept
{
    static_assert(pageBytes == PageSum::pageBytes);
    static std::mutex mutex;
    static std::map<std::pair<quint64, quint64>, std::weak_ptr<EarlierPages>> known;
    try {
        const FileMark mark = FileMark::of(QFile::decodeName(path));
        // Put in the place of the one that was opened a moment ago? Then the name tells nothing.
        int hasMoved = 1;
        if (!mark.isThere() || real->pMethods->xFileControl(real, SQLITE_FCNTL_HAS_MOVED, &hasMoved) != SQLITE_OK
            || hasMoved != 0)
            return nullptr;
        const std::lock_guard lock(mutex);
        std::erase_if(known, [](const auto &entry) { return entry.second.expired(); });
        std::weak_ptr<EarlierPages> &entry = known[{mark.device, mark.inode}];
        std::shared_ptr<EarlierPages> pages = entry.lock();
        if (!pages) {
            pages = std::make_shared<EarlierPages>();
            entry = pages;
        }
        return pages;
    } catch (const std::bad_alloc &) {
        return nullptr;
    }
}

void EarlierPages::addReader() noexcept
{
    const std::lock_guard lock(m_mutex);
    ++m_connections;
}

void EarlierPages::removeReader() noexcept
{
    const std::lock_guard lock(m_mutex);
    --m_connections;
}

bool EarlierPages::begin(sqlite3_file *real) noexcept
{
    qint64 bytes = 0;
    const bool isKnown = real->pMethods->xFileSize(real, &bytes) == SQLITE_OK;
    const std::lock_guard lock(m_mutex);
    if (m_isSaving)
        return true; // it waits for readers with a lock, and asks again
    if (m_readers > 0)
        return false;
    m_kept.clear();
    m_bytes = bytes;
    m_isSaving = true;
    m_isWhole = isKnown && m_connections > 0;
    return true;
}

void EarlierPages::keep(qint64 offset, const char *before) noexcept
{
    const std::lock_guard lock(m_mutex);
    if (!m_isSaving || !m_isWhole || offset >= m_bytes || m_kept.contains(offset / pageBytes))
        return;
    m_isWhole = false;
    if (before == nullptr || m_kept.size() >= mostPages)
        return;
    try {
        auto page = std::make_unique<Page>();
        std::memcpy(page->data(), before, page->size());
        m_kept.emplace(offset / pageBytes, std::move(page));
        m_isWhole = true;
    } catch (const std::bad_alloc &) {
    }
}

void EarlierPages::end() noexcept
{
    const std::lock_guard lock(m_mutex);
    m_isSaving = false;
    if (m_readers == 0)
        m_kept.clear();
}

bool EarlierPages::join() noexcept
{
    const std::lock_guard lock(m_mutex);
    if (!m_isSaving || !m_isWhole)
        return false;
    ++m_readers;
    return true;
}

void EarlierPages::leave() noexcept
{
    const std::lock_guard lock(m_mutex);
    --m_readers;
    if (m_readers == 0 && !m_isSaving)
        m_kept.clear();
}

qint64 EarlierPages::bytes() noexcept
{
    const std::lock_guard lock(m_mutex);
    return m_bytes;
}

bool EarlierPages::copy(char *into, int bytes, qint64 offset) noexcept
{
    const std::lock_guard lock(m_mutex);
    const auto kept = m_kept.find(offset / pageBytes);
    if (kept == m_kept.end())
        return false;
    std::memcpy(into, kept->second->data() + offset % pageBytes, size_t(bytes));
    return true;
}

int EarlierPages::readPiece(sqlite3_file *real, char *into, int bytes, qint64 offset) noexcept
{
    if (copy(into, bytes, offset))
        return SQLITE_OK;
    const int code = real->pMethods->xRead(real, into, bytes, offset);
    // Kept while we read? Then what we have may be the new one: a page is kept before it is written over.
    if (copy(into, bytes, offset))
        return SQLITE_OK;
    const std::lock_guard lock(m_mutex);
    return m_isWhole ? code : SQLITE_BUSY;
}

int EarlierPages::read(sqlite3_file *real, char *into, int bytes, qint64 offset) noexcept
{
    const auto there = int(std::clamp<qint64>(this->bytes() - offset, 0, bytes));
    std::memset(into + there, 0, size_t(bytes - there));
    for (int done = 0; done < there;) {
        const int piece = std::min(there - done, pageBytes - int((offset + done) % pageBytes));
        if (const int code = readPiece(real, into + done, piece, offset + done); code != SQLITE_OK)
            return code;
        done += piece;
    }
    return there == bytes ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
}

} // namespace stoa
