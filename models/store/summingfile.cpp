// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/summingfile.h"

#include "models/store/earlierpages.h"
#include "models/store/pagesum.h"

#include <sqlite3.h>

#include <array>
#include <cstring>
#include <memory>
#include <new>

namespace stoa {

namespace {

constexpr int headOfFileBytes = 100;
constexpr sqlite3_int64 summedPageBytes = PageSum::pageBytes;
using SummedPage = std::array<char, size_t(PageSum::pageBytes)>;

//! One open file: the real one, and, of a database, the sum over what is in it.
class Summing final
{
public:
    Summing(std::unique_ptr<char[]> memory, bool isDatabase)
        : m_memory(std::move(memory))
        , m_isDatabase(isDatabase)
    {
    }
    ~Summing();
    Summing(const Summing &) = delete;
    Summing &operator=(const Summing &) = delete;
    sqlite3_file *real() const { return reinterpret_cast<sqlite3_file *>(m_memory.get()); }

    void share(const char *path, bool onlyReads);
    int read(void *into, int size, sqlite3_int64 offset);
    int write(const void *from, int size, sqlite3_int64 offset);
    int truncate(sqlite3_int64 size);
    int fileSize(sqlite3_int64 *size);
    int lock(int level);
    int unlock(int level);
    int checkReserved(int *reserved);
    int control(int operation, void *argument);
    //! Gives the header its sum after a commit's pages were written. Errors: those of writing it.
    int finish();

private:
    bool readPage(sqlite3_int64 offset, SummedPage &page, int size = PageSum::pageBytes) const;
    int writePage(const char *from, sqlite3_int64 offset);
    //! The sum over the pages from \a first on, counted from 0.
    bool sumFrom(sqlite3_int64 first, quint64 &sum) const;
    void learn();

    void keepFrom(sqlite3_int64 offset);
    void endCommit();

    std::unique_ptr<char[]> m_memory;
    std::shared_ptr<EarlierPages> m_earlier; //!< null: others wait for this file's commits
    const bool m_isDatabase;
    bool m_onlyReads = false;
    bool m_seesEarlier = false; //!< of a reader: it has no lock, and sees the file as it was before a commit
    bool m_isReserved = false; //!< of a writer: what is written after this is a commit, not a recovery
    bool m_isCommitting = false;
    bool m_hasOurPages = true; //!< pages of another size are not summed
    bool m_isKnown = false; //!< m_sum is that of all pages in the file
    bool m_isTrusted = true; //!< what the header says may be taken
    bool m_isSaving = false; //!< the header lacks its sum
    quint64 m_sum = 0;
};

bool Summing::readPage(sqlite3_int64 offset, SummedPage &page, int size) const
{
    const int code = real()->pMethods->xRead(real(), page.data(), size, offset);
    return code == SQLITE_OK || code == SQLITE_IOERR_SHORT_READ; // what is not there is zeros
}

bool Summing::sumFrom(sqlite3_int64 first, quint64 &sum) const
{
    sqlite3_int64 size = 0;
    if (real()->pMethods->xFileSize(real(), &size) != SQLITE_OK)
        return false;
    SummedPage page;
    for (sqlite3_int64 number = first; number * summedPageBytes < size; ++number) {
        if (!readPage(number * summedPageBytes, page))
            return false;
        sum += PageSum::ofPage(quint32(number) + 1, page.data());
    }
    return true;
}

//! Before an edit, while everybody may still read: what is the sum now?
void Summing::learn()
{
    SummedPage header{};
    sqlite3_int64 size = 0;
    m_isKnown = false;
    if (!readPage(0, header, headOfFileBytes) || real()->pMethods->xFileSize(real(), &size) != SQLITE_OK)
        return;
    const PageSum told = PageSum::in(header.data());
    // A save that was taken back went through finish(); whatever else wrote the file changed the counter.
    if (m_isTrusted && told.state == PageSum::State::Whole
        && size == sqlite3_int64(PageSum::pagesIn(header.data())) * summedPageBytes) {
        m_sum = told.sum;
        m_isKnown = true;
        return;
    }
    m_sum = 0;
    m_isKnown = sumFrom(0, m_sum);
    m_isTrusted = m_isKnown;
}

int Summing::writePage(const char *from, sqlite3_int64 offset)
{
    SummedPage before;
    const auto number = quint32(offset / summedPageBytes) + 1;
    const bool isRead = readPage(offset, before);
    m_isKnown = m_isKnown && isRead;
    if (m_isCommitting)
        m_earlier->keep(offset, isRead ? before.data() : nullptr);
    SummedPage first;
    if (number == 1) {
        std::memcpy(first.data(), from, first.size());
        PageSum{PageSum::State::Saving, 0}.putInto(first.data());
        from = first.data();
        m_isSaving = true;
    }
    const int code = real()->pMethods->xWrite(real(), from, PageSum::pageBytes, offset);
    if (code != SQLITE_OK)
        m_isKnown = false; // what is there now?
    if (m_isKnown)
        m_sum += PageSum::ofPage(number, from) - PageSum::ofPage(number, before.data());
    return code;
}

int Summing::write(const void *from, int size, sqlite3_int64 offset)
{
    m_hasOurPages = m_hasOurPages && (!m_isDatabase || (size == PageSum::pageBytes && offset % summedPageBytes == 0));
    if (m_isDatabase && m_hasOurPages)
        return writePage(static_cast<const char *>(from), offset);
    if (m_isCommitting)
        m_earlier->keep(0, nullptr);
    return real()->pMethods->xWrite(real(), from, size, offset);
}

int Summing::truncate(sqlite3_int64 size)
{
    quint64 gone = 0;
    if (m_isCommitting)
        keepFrom(size);
    if (m_isDatabase)
        m_isKnown = m_isKnown && size % summedPageBytes == 0 && sumFrom(size / summedPageBytes, gone);
    const int code = real()->pMethods->xTruncate(real(), size);
    m_isKnown = m_isKnown && code == SQLITE_OK;
    m_sum -= gone;
    return code;
}

//! Before everything from \a offset on is cut off.
void Summing::keepFrom(sqlite3_int64 offset)
{
    SummedPage page;
    const sqlite3_int64 end = m_earlier->bytes();
    for (sqlite3_int64 at = offset / summedPageBytes * summedPageBytes; at < end; at += summedPageBytes)
        m_earlier->keep(at, readPage(at, page) ? page.data() : nullptr);
}

int Summing::finish()
{
    if (!m_isSaving)
        return SQLITE_OK;
    if (!m_isKnown) {
        m_sum = 0;
        m_isKnown = sumFrom(0, m_sum);
    }
    SummedPage header{};
    quint64 behind = 0; // the pages that SQLite cuts off after its commit
    const bool isRead = readPage(0, header, headOfFileBytes);
    const bool isTold = isRead && m_isKnown && sumFrom(PageSum::pagesIn(header.data()), behind);
    // Without a sum the file is as good as before there were any: that is no reason to refuse an edit.
    const PageSum sum{isTold ? PageSum::State::Whole : PageSum::State::Unknown, m_sum - behind};
    sum.putInto(header.data());
    const int code = real()->pMethods->xWrite(real(), header.data() + PageSum::at, PageSum::bytes, PageSum::at);
    m_isSaving = code != SQLITE_OK;
    return code;
}

int Summing::lock(int level)
{
    if (m_onlyReads && m_earlier && !m_seesEarlier && level == SQLITE_LOCK_SHARED)
        m_seesEarlier = m_earlier->join();
    if (m_seesEarlier)
        return level == SQLITE_LOCK_SHARED ? SQLITE_OK : SQLITE_BUSY;
    // Whoever takes the file for itself without having reserved it takes back what a crash left: that nobody may see.
    if (m_earlier && m_isReserved && !m_isCommitting && level == SQLITE_LOCK_EXCLUSIVE) {
        if (!m_earlier->begin(real()))
            return SQLITE_BUSY;
        m_isCommitting = true;
    }
    const int code = real()->pMethods->xLock(real(), level);
    if (!m_isDatabase || code != SQLITE_OK)
        return code;
    if (level == SQLITE_LOCK_RESERVED) {
        m_isReserved = true;
        learn();
    } else if (level == SQLITE_LOCK_SHARED) {
        m_isKnown = false; // until the next edit anybody may write; a save that is taken back comes without one
    }
    return code;
}

void Summing::endCommit()
{
    m_isReserved = false;
    if (std::exchange(m_isCommitting, false))
        m_earlier->end();
}

int Summing::unlock(int level)
{
    if (m_seesEarlier) {
        if (level == SQLITE_LOCK_NONE) {
            m_seesEarlier = false;
            m_earlier->leave();
        }
        return SQLITE_OK;
    }
    endCommit();
    return real()->pMethods->xUnlock(real(), level);
}

int Summing::checkReserved(int *reserved)
{
    if (m_seesEarlier) {
        *reserved = 1; // the journal beside the file is a commit's, not a crash's
        return SQLITE_OK;
    }
    return real()->pMethods->xCheckReservedLock(real(), reserved);
}

int Summing::read(void *into, int size, sqlite3_int64 offset)
{
    return m_seesEarlier ? m_earlier->read(real(), static_cast<char *>(into), size, offset)
                         : real()->pMethods->xRead(real(), into, size, offset);
}

int Summing::fileSize(sqlite3_int64 *size)
{
    if (!m_seesEarlier)
        return real()->pMethods->xFileSize(real(), size);
    *size = m_earlier->bytes();
    return SQLITE_OK;
}

void Summing::share(const char *path, bool onlyReads)
{
    m_earlier = EarlierPages::of(path, real());
    m_onlyReads = onlyReads;
    if (m_earlier && onlyReads)
        m_earlier->addReader();
}

Summing::~Summing()
{
    if (m_seesEarlier)
        m_earlier->leave();
    endCommit();
    if (m_earlier && m_onlyReads)
        m_earlier->removeReader();
}

int Summing::control(int operation, void *argument)
{
    if (operation == countPagesAnew) {
        m_isTrusted = false;
        return SQLITE_OK;
    }
    // All pages are written; with synchronous off nothing else says so.
    if (operation == SQLITE_FCNTL_SYNC) {
        if (const int code = finish(); code != SQLITE_OK)
            return code;
    }
    return real()->pMethods->xFileControl(real(), operation, argument);
}

// ---- what SQLite calls

struct SummingFile
{
    sqlite3_file base;
    Summing *summing;
};

Summing &summingOf(sqlite3_file *file)
{
    return *reinterpret_cast<SummingFile *>(file)->summing;
}

sqlite3_file *realOf(sqlite3_file *file)
{
    return summingOf(file).real();
}

int summingClose(sqlite3_file *file)
{
    const int code = realOf(file)->pMethods->xClose(realOf(file));
    delete &summingOf(file);
    return code;
}

int summingRead(sqlite3_file *file, void *into, int size, sqlite3_int64 offset)
{
    return summingOf(file).read(into, size, offset);
}

int summingWrite(sqlite3_file *file, const void *from, int size, sqlite3_int64 offset)
{
    return summingOf(file).write(from, size, offset);
}

int summingTruncate(sqlite3_file *file, sqlite3_int64 size)
{
    return summingOf(file).truncate(size);
}

int summingSync(sqlite3_file *file, int flags)
{
    const int code = summingOf(file).finish();
    return code != SQLITE_OK ? code : realOf(file)->pMethods->xSync(realOf(file), flags);
}

int summingFileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return summingOf(file).fileSize(size);
}

int summingLock(sqlite3_file *file, int level)
{
    return summingOf(file).lock(level);
}

int summingUnlock(sqlite3_file *file, int level)
{
    return summingOf(file).unlock(level);
}

int summingCheckReserved(sqlite3_file *file, int *reserved)
{
    return summingOf(file).checkReserved(reserved);
}

int summingControl(sqlite3_file *file, int operation, void *argument)
{
    return summingOf(file).control(operation, argument);
}

int summingSectorSize(sqlite3_file *file)
{
    return realOf(file)->pMethods->xSectorSize(realOf(file));
}

int summingTraits(sqlite3_file *file)
{
    return realOf(file)->pMethods->xDeviceCharacteristics(realOf(file));
}

int summingMap(sqlite3_file *file, int region, int size, int extend, void volatile **at)
{
    return realOf(file)->pMethods->xShmMap(realOf(file), region, size, extend, at);
}

int summingShmLock(sqlite3_file *file, int offset, int count, int flags)
{
    return realOf(file)->pMethods->xShmLock(realOf(file), offset, count, flags);
}

void summingBarrier(sqlite3_file *file)
{
    realOf(file)->pMethods->xShmBarrier(realOf(file));
}

int summingUnmap(sqlite3_file *file, int deleteIt)
{
    return realOf(file)->pMethods->xShmUnmap(realOf(file), deleteIt);
}

// Version 2 has the shared memory of a foreign WAL file, which is converted; version 3 would be mapped memory.
constexpr sqlite3_io_methods methodsOf(int version)
{
    return {version, summingClose, summingRead, summingWrite, summingTruncate, summingSync, summingFileSize,
        summingLock, summingUnlock, summingCheckReserved, summingControl, summingSectorSize, summingTraits, summingMap,
        summingShmLock, summingBarrier, summingUnmap, nullptr, nullptr};
}
constexpr sqlite3_io_methods plainMethods = methodsOf(1);
constexpr sqlite3_io_methods methodsWithMemory = methodsOf(2);

int summingOpen(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    file->pMethods = nullptr;
    sqlite3_vfs *const below = sqlite3_vfs_find(nullptr);
    std::unique_ptr<char[]> memory(new (std::nothrow) char[size_t(below->szOsFile)]());
    if (!memory)
        return SQLITE_NOMEM;
    auto *const real = reinterpret_cast<sqlite3_file *>(memory.get());
    const int code = below->xOpen(below, name, real, flags, outFlags);
    if (code != SQLITE_OK) {
        if (real->pMethods != nullptr)
            real->pMethods->xClose(real);
        return code;
    }
    const bool isDatabase = (flags & SQLITE_OPEN_MAIN_DB) != 0 && name != nullptr;
    auto *const summing = new Summing(std::move(memory), isDatabase);
    if (isDatabase)
        summing->share(name, (flags & SQLITE_OPEN_READONLY) != 0);
    reinterpret_cast<SummingFile *>(file)->summing = summing;
    file->pMethods = real->pMethods->iVersion >= 2 ? &methodsWithMemory : &plainMethods;
    return SQLITE_OK;
}

int summingDelete(sqlite3_vfs *, const char *name, int syncFolder)
{
    sqlite3_vfs *const below = sqlite3_vfs_find(nullptr);
    return below->xDelete(below, name, syncFolder);
}

int summingAccess(sqlite3_vfs *, const char *name, int flags, int *answer)
{
    sqlite3_vfs *const below = sqlite3_vfs_find(nullptr);
    return below->xAccess(below, name, flags, answer);
}

int summingFullPath(sqlite3_vfs *, const char *name, int size, char *out)
{
    sqlite3_vfs *const below = sqlite3_vfs_find(nullptr);
    return below->xFullPathname(below, name, size, out);
}

} // namespace

const char *summingLayer()
{
    static sqlite3_vfs layer = [] {
        sqlite3_vfs made = *sqlite3_vfs_find(nullptr);
        made.zName = "stoa-sum";
        made.pNext = nullptr;
        made.szOsFile = int(sizeof(SummingFile));
        made.xOpen = &summingOpen;
        made.xDelete = &summingDelete;
        made.xAccess = &summingAccess;
        made.xFullPathname = &summingFullPath;
        return made;
    }();
    static const int registered = sqlite3_vfs_register(&layer, 0);
    Q_UNUSED(registered)
    return layer.zName;
}

} // namespace stoa
