// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/failingmemory.h"

#include <sqlite3.h>

#include <atomic>

namespace stoa::faults {

namespace {

sqlite3_mem_methods realMemory = {};
std::atomic<bool> memoryWatched{false};
std::atomic<bool> memoryForEver{false};
std::atomic<qint64> memorySerial{0};
std::atomic<qint64> memoryFailsAt{0};

bool mustFail()
{
    if (!memoryWatched)
        return false;
    const qint64 serial = ++memorySerial;
    const qint64 at = memoryFailsAt;
    return at > 0 && (serial == at || (memoryForEver && serial > at));
}

void *failingAllocate(int size)
{
    return mustFail() ? nullptr : realMemory.xMalloc(size);
}

void *failingResize(void *old, int size)
{
    return mustFail() ? nullptr : realMemory.xRealloc(old, size);
}

} // namespace

void FailingMemory::install()
{
    sqlite3_config(SQLITE_CONFIG_SERIALIZED);
    if (sqlite3_config(SQLITE_CONFIG_GETMALLOC, &realMemory) != SQLITE_OK)
        qFatal("SQLite is running already");
    sqlite3_mem_methods ours = realMemory;
    ours.xMalloc = &failingAllocate;
    ours.xRealloc = &failingResize;
    sqlite3_config(SQLITE_CONFIG_MALLOC, &ours);
}

void FailingMemory::count()
{
    failAt(0, false);
}

void FailingMemory::failAt(qint64 serial, bool forEver)
{
    memorySerial = 0;
    memoryFailsAt = serial;
    memoryForEver = forEver;
    memoryWatched = true;
}

qint64 FailingMemory::stop()
{
    memoryWatched = false;
    return memorySerial;
}

} // namespace stoa::faults
