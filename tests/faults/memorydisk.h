// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/ioshim.h"

#include <QByteArray>
#include <QList>
#include <QRandomGenerator>

#include <map>
#include <string>

namespace stoa::faults {

//! One thing that happened to the disk, kept to be replayed.
struct DiskEvent
{
    enum Kind : quint8 { Create, Write, Truncate, Sync, Delete };
    Kind kind = Create;
    std::string name; //!< "db" or "db-journal"
    qint64 offset = 0; //!< of Truncate: the new size
    QByteArray data;
    bool syncsFolder = false; //!< Delete: durable when it returns
};

//! Files by name: what a disk holds after a power cut.
using DiskImage = std::map<std::string, QByteArray>;

//! Two files on a disk that keeps only what was synced: the simulated machine of the power cuts.
//!
//! Everything since the last sync of a file may be on the disk or not, sector by sector (512 bytes), in any order; a
//! new file's name and a removed file's absence are durable when the folder was synced, which SQLite's unix file system
//! does with the first sync of a new journal and with a removal that is asked to last.
class SimulatedDisk final
{
public:
    explicit SimulatedDisk(DiskImage start);

    void carryOut(const DiskEvent &event);
    DiskImage now() const; //!< as a running program sees it
    //! A disk after a cut in the middle of \a event (null: between two), chosen by \a random.
    DiskImage afterCut(const DiskEvent *event, QRandomGenerator &random) const;

private:
    struct File
    {
        QByteArray durable;
        QByteArray now;
        bool durablyThere = false;
        bool there = false;
        QList<DiskEvent> pending; //!< writes and truncations since the last sync
    };
    static QByteArray survivor(const File &file, QRandomGenerator &random);
    std::map<std::string, File> m_files;
};

//! A file system in memory for SQLite, registered under its own name: recovery from a cut runs on it, without a disk.
//! One connection at a time. \a record (may be null) gets what the recovery itself does.
class MemoryFiles final
{
public:
    static void install(); //!< as the default; installShimBack() is the way back
    static void remove();
    static DiskImage &image(); //!< what is on it
    static void setRecord(QList<DiskEvent> *record);
};

} // namespace stoa::faults
