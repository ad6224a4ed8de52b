// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <atomic>

namespace stoa::faults {

//! One call of SQLite to the file system, as the shim saw it.
struct IoCall
{
    enum Kind : quint8 { Open, Read, Write, Truncate, Sync, Delete };
    Kind kind = Open;
    const char *path = "";
    qint64 offset = 0; //!< of Truncate: the new size
    const char *data = nullptr; //!< of Write
    int size = 0;
    bool syncsFolder = false; //!< of Delete: wanted durable; of Open: the file is a journal
};
const char *ioKindName(IoCall::Kind kind);

//! What is to become of a call.
struct IoVerdict
{
    int code = 0; //!< SQLITE_OK: carry it out; else the error to answer
    int share = 0; //!< of a failing call: how many hundredths of it are carried out all the same (Write, Delete)
};

//! Sees every call of every connection in this process, from whatever thread. Outlives its being watched.
class IoWatch
{
public:
    virtual ~IoWatch() = default;
    virtual IoVerdict before(const IoCall &) { return {}; }
    virtual void after(const IoCall &) { } //!< it was carried out
    virtual void keptOut() { } //!< a lock was refused: SQLite waits and tries again, on the thread of this call
};

//! Puts a file system of ours, over the real one, in front of SQLite, for the whole process. Before the first
//! connection.
void installIoShim();
void setIoWatch(IoWatch *watch); //!< null: nobody; no call is on its way then

} // namespace stoa::faults
