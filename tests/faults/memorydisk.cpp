// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/memorydisk.h"

#include <sqlite3.h>

#include <array>
#include <cstring>

namespace stoa::faults {

namespace {

constexpr qsizetype sectorBytes = 512;

void putAt(QByteArray &bytes, qint64 offset, const char *from, qsizetype size, char filler)
{
    if (bytes.size() < offset + size)
        bytes.append(offset + size - bytes.size(), filler);
    std::memcpy(bytes.data() + offset, from, static_cast<size_t>(size));
}

void cutTo(QByteArray &bytes, qint64 size)
{
    if (size <= bytes.size())
        bytes.truncate(size);
    else
        bytes.append(size - bytes.size(), '\0');
}

} // namespace

SimulatedDisk::SimulatedDisk(DiskImage start)
{
    for (const auto &[name, bytes] : start)
        m_files[name] = {bytes, bytes, true, true, {}};
}

void SimulatedDisk::carryOut(const DiskEvent &event)
{
    File &file = m_files[event.name];
    switch (event.kind) {
    case DiskEvent::Create:
        if (!file.there) {
            file.there = true;
            file.now.clear();
            file.pending.append({DiskEvent::Truncate, event.name, 0, {}, false});
        }
        break;
    case DiskEvent::Write:
        putAt(file.now, event.offset, event.data.constData(), event.data.size(), '\0');
        file.pending.append(event);
        break;
    case DiskEvent::Truncate:
        cutTo(file.now, event.offset);
        file.pending.append(event);
        break;
    case DiskEvent::Sync:
        file.durable = file.now;
        file.pending.clear();
        if (!file.durablyThere) { // the first sync of a new journal syncs the folder: every name in it lasts
            for (auto &[name, other] : m_files)
                other.durablyThere = other.there;
        }
        break;
    case DiskEvent::Delete:
        file.there = false;
        file.now.clear();
        if (event.syncsFolder) {
            for (auto &[name, other] : m_files)
                other.durablyThere = other.there;
            file.pending.clear();
            file.durable.clear();
        }
        break;
    }
}

DiskImage SimulatedDisk::now() const
{
    DiskImage image;
    for (const auto &[name, file] : m_files) {
        if (file.there)
            image[name] = file.now;
    }
    return image;
}

QByteArray SimulatedDisk::survivor(const File &file, QRandomGenerator &random)
{
    constexpr std::array chances{0, 5, 25, 50, 75, 95, 100}; // in hundredths, of each sector to have reached the disk
    const int chance = chances[random.bounded(quint32(chances.size()))];
    // In order up to a point, the last one torn: what a disk without a cache does. Else any sector, in any order.
    const bool inOrder = random.bounded(3) == 0;
    const qsizetype last = inOrder ? random.bounded(int(file.pending.size()) + 1) : file.pending.size();
    const char filler = random.bounded(2) == 0 ? '\0' : static_cast<char>(random.bounded(1, 256));
    QByteArray bytes = file.durable;
    for (qsizetype index = 0; index < last; ++index) {
        const DiskEvent &event = file.pending.at(index);
        const bool whole = inOrder && index + 1 < last;
        if (event.kind == DiskEvent::Truncate) {
            if (whole || random.bounded(100) < chance)
                cutTo(bytes, event.offset);
            continue;
        }
        for (qsizetype at = 0; at < event.data.size();) {
            const qsizetype sectorEnd = ((event.offset + at) / sectorBytes + 1) * sectorBytes - event.offset;
            const qsizetype size = std::min(sectorEnd, event.data.size()) - at;
            if (whole || random.bounded(100) < chance)
                putAt(bytes, event.offset + at, event.data.constData() + at, size, filler);
            at += size;
        }
    }
    return bytes;
}

DiskImage SimulatedDisk::afterCut(const DiskEvent *event, QRandomGenerator &random) const
{
    SimulatedDisk disk = *this;
    if (event != nullptr && event->kind != DiskEvent::Sync) {
        DiskEvent halfway = *event;
        halfway.syncsFolder = false; // its name may come back
        disk.carryOut(halfway);
    }
    DiskImage image;
    for (const auto &[name, file] : disk.m_files) {
        const bool there = file.there == file.durablyThere ? file.there : random.bounded(2) == 0;
        if (there)
            image[name] = survivor(file, random);
    }
    return image;
}

// ---- a file system in memory

namespace {

struct MemoryFile
{
    sqlite3_file base;
    std::string *name;
    int lock;
};

DiskImage memoryImage;
QList<DiskEvent> *memoryRecord = nullptr;
sqlite3_vfs memoryVfs = {};

MemoryFile *memoryOf(sqlite3_file *file)
{
    return reinterpret_cast<MemoryFile *>(file);
}

std::string lastName(const char *path)
{
    const char *const slash = std::strrchr(path, '/');
    return slash != nullptr ? slash + 1 : path;
}

void note(DiskEvent event)
{
    if (memoryRecord != nullptr)
        memoryRecord->append(std::move(event));
}

int memoryClose(sqlite3_file *file)
{
    delete memoryOf(file)->name;
    return SQLITE_OK;
}

int memoryRead(sqlite3_file *file, void *into, int size, sqlite3_int64 offset)
{
    const QByteArray &bytes = memoryImage[*memoryOf(file)->name];
    const qint64 there = std::clamp<qint64>(bytes.size() - offset, 0, size);
    if (there > 0)
        std::memcpy(into, bytes.constData() + offset, static_cast<size_t>(there));
    if (there == size)
        return SQLITE_OK;
    std::memset(static_cast<char *>(into) + there, 0, static_cast<size_t>(size - there));
    return SQLITE_IOERR_SHORT_READ;
}

int memoryWrite(sqlite3_file *file, const void *from, int size, sqlite3_int64 offset)
{
    const auto *const bytes = static_cast<const char *>(from);
    putAt(memoryImage[*memoryOf(file)->name], offset, bytes, size, '\0');
    note({DiskEvent::Write, *memoryOf(file)->name, offset, QByteArray(bytes, size), false});
    return SQLITE_OK;
}

int memoryTruncate(sqlite3_file *file, sqlite3_int64 size)
{
    cutTo(memoryImage[*memoryOf(file)->name], size);
    note({DiskEvent::Truncate, *memoryOf(file)->name, size, {}, false});
    return SQLITE_OK;
}

int memorySync(sqlite3_file *file, int)
{
    note({DiskEvent::Sync, *memoryOf(file)->name, 0, {}, false});
    return SQLITE_OK;
}

int memoryFileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    *size = memoryImage[*memoryOf(file)->name].size();
    return SQLITE_OK;
}

int memoryLock(sqlite3_file *file, int level)
{
    memoryOf(file)->lock = level;
    return SQLITE_OK;
}

int memoryReserved(sqlite3_file *, int *reserved)
{
    *reserved = 0;
    return SQLITE_OK;
}

int memoryControl(sqlite3_file *, int, void *)
{
    return SQLITE_NOTFOUND;
}

int memorySectorSize(sqlite3_file *)
{
    return 4096; // what the unix file system answers
}

int memoryTraits(sqlite3_file *)
{
    return SQLITE_IOCAP_POWERSAFE_OVERWRITE;
}

const sqlite3_io_methods memoryMethods{1, memoryClose, memoryRead, memoryWrite, memoryTruncate, memorySync,
    memoryFileSize, memoryLock, memoryLock, memoryReserved, memoryControl, memorySectorSize, memoryTraits, nullptr,
    nullptr, nullptr, nullptr, nullptr, nullptr};

int memoryOpen(sqlite3_vfs *, const char *path, sqlite3_file *file, int flags, int *outFlags)
{
    MemoryFile *const opened = memoryOf(file);
    opened->base.pMethods = nullptr;
    std::string name = lastName(path != nullptr ? path : "temporary");
    if (!memoryImage.contains(name)) {
        if ((flags & SQLITE_OPEN_CREATE) == 0)
            return SQLITE_CANTOPEN;
        memoryImage[name] = {};
        note({DiskEvent::Create, name, 0, {}, false});
    }
    opened->name = new std::string(std::move(name));
    opened->lock = 0;
    opened->base.pMethods = &memoryMethods;
    if (outFlags != nullptr)
        *outFlags = flags;
    return SQLITE_OK;
}

int memoryDelete(sqlite3_vfs *, const char *path, int syncFolder)
{
    memoryImage.erase(lastName(path));
    note({DiskEvent::Delete, lastName(path), 0, {}, syncFolder != 0});
    return SQLITE_OK;
}

int memoryAccess(sqlite3_vfs *, const char *path, int, int *answer)
{
    *answer = memoryImage.contains(lastName(path)) ? 1 : 0;
    return SQLITE_OK;
}

int memoryFullPath(sqlite3_vfs *, const char *path, int size, char *out)
{
    sqlite3_snprintf(size, out, "%s", path);
    return SQLITE_OK;
}

} // namespace

void MemoryFiles::install()
{
    if (memoryVfs.xOpen == nullptr) {
        memoryVfs = *sqlite3_vfs_find(nullptr);
        memoryVfs.zName = "stoa-memory";
        memoryVfs.szOsFile = sizeof(MemoryFile);
        memoryVfs.xOpen = &memoryOpen;
        memoryVfs.xDelete = &memoryDelete;
        memoryVfs.xAccess = &memoryAccess;
        memoryVfs.xFullPathname = &memoryFullPath;
    }
    sqlite3_vfs_register(&memoryVfs, 1);
}

void MemoryFiles::remove()
{
    sqlite3_vfs_unregister(&memoryVfs);
    installIoShim();
    sqlite3_vfs_register(sqlite3_vfs_find("stoa-shim"), 1);
}

DiskImage &MemoryFiles::image()
{
    return memoryImage;
}

void MemoryFiles::setRecord(QList<DiskEvent> *record)
{
    memoryRecord = record;
}

} // namespace stoa::faults
