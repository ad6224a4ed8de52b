// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/ioshim.h"

#include <sqlite3.h>

#include <cstring>
#include <string>

namespace stoa::faults {

namespace {

std::atomic<IoWatch *> shimWatch{nullptr};
sqlite3_vfs *realVfs = nullptr;

//! What SQLite holds of an open file: ours, and behind it in the same memory the real one's.
struct ShimFile
{
    sqlite3_file base;
    std::string *path;
    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

ShimFile *shimOf(sqlite3_file *file)
{
    return reinterpret_cast<ShimFile *>(file);
}

template <typename Carry>
int guarded(const IoCall &call, Carry carry)
{
    IoWatch *const watch = shimWatch;
    if (watch == nullptr)
        return carry(call.size);
    const IoVerdict verdict = watch->before(call);
    if (verdict.code != SQLITE_OK) {
        if (verdict.share > 0)
            carry(call.size * verdict.share / 100);
        return verdict.code;
    }
    const int code = carry(call.size);
    if (code == SQLITE_OK)
        watch->after(call);
    return code;
}

int shimClose(sqlite3_file *file)
{
    sqlite3_file *const real = shimOf(file)->real();
    const int code = real->pMethods != nullptr ? real->pMethods->xClose(real) : SQLITE_OK;
    delete shimOf(file)->path;
    return code;
}

int shimRead(sqlite3_file *file, void *into, int size, sqlite3_int64 offset)
{
    sqlite3_file *const real = shimOf(file)->real();
    return guarded({IoCall::Read, shimOf(file)->path->c_str(), offset, nullptr, size, false},
        [&](int) { return real->pMethods->xRead(real, into, size, offset); });
}

int shimWrite(sqlite3_file *file, const void *from, int size, sqlite3_int64 offset)
{
    sqlite3_file *const real = shimOf(file)->real();
    return guarded({IoCall::Write, shimOf(file)->path->c_str(), offset, static_cast<const char *>(from), size, false},
        [&](int share) { return real->pMethods->xWrite(real, from, share, offset); });
}

int shimTruncate(sqlite3_file *file, sqlite3_int64 size)
{
    sqlite3_file *const real = shimOf(file)->real();
    return guarded({IoCall::Truncate, shimOf(file)->path->c_str(), size, nullptr, 0, false},
        [&](int) { return real->pMethods->xTruncate(real, size); });
}

int shimSync(sqlite3_file *file, int flags)
{
    sqlite3_file *const real = shimOf(file)->real();
    return guarded({IoCall::Sync, shimOf(file)->path->c_str(), 0, nullptr, 0, false},
        [&](int) { return real->pMethods->xSync(real, flags); });
}

int shimFileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    sqlite3_file *const real = shimOf(file)->real();
    return real->pMethods->xFileSize(real, size);
}

int shimLock(sqlite3_file *file, int level)
{
    sqlite3_file *const real = shimOf(file)->real();
    const int code = real->pMethods->xLock(real, level);
    IoWatch *const watch = shimWatch;
    if (watch && (code & 0xff) == SQLITE_BUSY)
        watch->keptOut();
    return code;
}

int shimUnlock(sqlite3_file *file, int level)
{
    sqlite3_file *const real = shimOf(file)->real();
    return real->pMethods->xUnlock(real, level);
}

int shimCheckReserved(sqlite3_file *file, int *reserved)
{
    sqlite3_file *const real = shimOf(file)->real();
    return real->pMethods->xCheckReservedLock(real, reserved);
}

int shimControl(sqlite3_file *file, int operation, void *argument)
{
    sqlite3_file *const real = shimOf(file)->real();
    return real->pMethods->xFileControl(real, operation, argument);
}

int shimSectorSize(sqlite3_file *file)
{
    sqlite3_file *const real = shimOf(file)->real();
    return real->pMethods->xSectorSize(real);
}

int shimTraits(sqlite3_file *file)
{
    sqlite3_file *const real = shimOf(file)->real();
    return real->pMethods->xDeviceCharacteristics(real);
}

// Version 1: neither shared memory nor memory mapping, which projects never use.
const sqlite3_io_methods shimMethods{1, shimClose, shimRead, shimWrite, shimTruncate, shimSync, shimFileSize, shimLock,
    shimUnlock, shimCheckReserved, shimControl, shimSectorSize, shimTraits, nullptr, nullptr, nullptr, nullptr, nullptr,
    nullptr};

int shimOpen(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    ShimFile *const shim = shimOf(file);
    shim->base.pMethods = nullptr;
    sqlite3_file *const real = shim->real();
    real->pMethods = nullptr;
    const char *const path = name != nullptr ? name : "";
    const bool journal = (flags & SQLITE_OPEN_MAIN_JOURNAL) != 0 && (flags & SQLITE_OPEN_CREATE) != 0;
    const int code = guarded({IoCall::Open, path, 0, nullptr, 0, journal},
        [&](int) { return realVfs->xOpen(realVfs, name, real, flags, outFlags); });
    if (code != SQLITE_OK)
        return code;
    shim->path = new std::string(path);
    shim->base.pMethods = &shimMethods;
    return SQLITE_OK;
}

int shimDelete(sqlite3_vfs *, const char *name, int syncFolder)
{
    return guarded({IoCall::Delete, name, 0, nullptr, 100, syncFolder != 0},
        [&](int) { return realVfs->xDelete(realVfs, name, syncFolder); });
}

int shimAccess(sqlite3_vfs *, const char *name, int flags, int *answer)
{
    return realVfs->xAccess(realVfs, name, flags, answer);
}

int shimFullPath(sqlite3_vfs *, const char *name, int size, char *out)
{
    return realVfs->xFullPathname(realVfs, name, size, out);
}

} // namespace

const char *ioKindName(IoCall::Kind kind)
{
    constexpr const char *names[] = {"open", "read", "write", "truncate", "sync", "delete"};
    return names[kind];
}

void installIoShim()
{
    static sqlite3_vfs shim = {};
    if (realVfs != nullptr)
        return;
    realVfs = sqlite3_vfs_find(nullptr);
    shim = *realVfs;
    shim.zName = "stoa-shim";
    shim.pNext = nullptr;
    shim.szOsFile = realVfs->szOsFile + static_cast<int>(sizeof(ShimFile));
    shim.xOpen = &shimOpen;
    shim.xDelete = &shimDelete;
    shim.xAccess = &shimAccess;
    shim.xFullPathname = &shimFullPath;
    sqlite3_vfs_register(&shim, 1);
}

void setIoWatch(IoWatch *watch)
{
    shimWatch = watch;
}

} // namespace stoa::faults
