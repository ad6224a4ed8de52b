// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/datafolder.h"
#include "models/store/intake/rowimport.h"
#include "models/store/project.h"

#include <QTemporaryDir>

namespace stoa {

//! A private copy of a project file from elsewhere, looked at in every way before anything of ours works with it. The
//! copy goes away with this object. Belongs to one thread at a time.
//!
//! The file itself is only read, byte by byte and without what lies beside it: a journal of unknown origin is never
//! played back. It must not be open in this process.
class Intake final
{
public:
    //! Errors: NotFound, NotAFile, NoPermission, NotAProject, Damaged, CopiedDuringSave, TooNew (whole, but for a later
    //! Stoa), DiskFull. A file whose tables or rows are not ours comes out clean: wasRebuilt() then, and report() tells
    //! what it lost.
    static Result<std::unique_ptr<Intake>> of(const QString &path, const DataFolder &data, const Clock &clock);

    //! What can still be read of a damaged file, as a sound one; report() counts. Errors: as of(), and Damaged where
    //! nothing at all could be read.
    static Result<std::unique_ptr<Intake>> salvage(const QString &path, const DataFolder &data, const Clock &clock);

    //! A copy that SQLite can be asked to read, of a file that it would refuse: its rows are what they are, nobody
    //! looked at them. Errors: NotFound, NotAFile, NoPermission, NotAProject, DiskFull.
    static Result<std::unique_ptr<Intake>> copyForReading(const QString &path, const DataFolder &data);

    const QString &path() const { return m_path; } //!< of the private copy: sound, with our schema and good rows
    const QByteArray &hash() const { return m_hash; } //!< SHA-256 of the file as it was read
    bool wasRebuilt() const { return m_rebuilt; }
    const RowImport &report() const { return m_report; } //!< of the rebuilding

    //! Puts the copy where it is to stay, whole or not at all. Errors: Conflict when something is there already,
    //! NoPermission, DiskFull.
    Result<> moveTo(const QString &target) const;

private:
    explicit Intake(const QString &folder);
    static Result<std::unique_ptr<Intake>> taken(const QString &path, const DataFolder &data);
    Result<> look();
    Result<> rebuild(const Clock &clock, Unreadable unreadable);

    QTemporaryDir m_folder;
    QString m_path;
    QByteArray m_hash;
    bool m_rebuilt = false;
    RowImport m_report;
};

} // namespace stoa
