// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace stoa {

//! What kind of place a project lies in, and so how it is worked on. Pure functions on paths and on the table of
//! mounts.
enum class PlaceKind {
    Local, //!< a disk of this machine: the file is opened where it is
    Synced, //!< a folder that a cloud service copies
    Removable, //!< a stick or a card that may be pulled out
    Remote, //!< another machine's disk: its locks cannot be trusted
};

struct Place
{
    PlaceKind kind = PlaceKind::Local;
    QString what; //!< the service's or the file system's name, for the window's words

    bool isWorkedOnInPlace() const { return kind == PlaceKind::Local; }
};

//! The place of \a path by the folders above it and what is mounted there. \a mounts: the lines of
//! /proc/self/mountinfo; \a hasMarker answers whether a path exists (".dropbox", ".stfolder").
Place placeOf(const QString &path, const QStringList &mounts, bool (*hasMarker)(const QString &path));
//! The same with this machine's mounts and files. STOA_PLACE (local, synced, removable, remote) overrides it, for
//! people whose service is not known here.
Place placeOf(const QString &path);

//! Whether \a name looks like what a sync service calls the second version of \a original: Dropbox, OneDrive, Google
//! Drive, iCloud, Syncthing, Nextcloud. A hint only: whether it is a copy is told by the project's uuid inside.
bool isConflictName(const QString &name, const QString &original);
//! The files beside \a path that are named so, newest first. None of them is opened.
QStringList conflictCopiesOf(const QString &path);

} // namespace stoa
