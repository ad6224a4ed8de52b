// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/backups.h"
#include "models/store/editservice.h"
#include "models/store/rowsums.h"

#include <optional>

namespace stoa {

//! A spoilt row as a person knows it.
struct SpoiltName
{
    qint64 post = 0; //!< 0: of media that several posts or none have
    QString title; //!< of the post, or the beginning of its text; of media the name of the file
    qint64 version = 0; //!< the newest earlier version of the post; 0: there is none
    qint64 leftBehindMs = 0; //!< UTC: when it was left behind
};
SpoiltName nameOf(Connection &reader, const SpoiltRow &row);

//! The newest of \a backups that has the row exactly as it was written: its number, or the hash of the picture, says
//! so. Opens them one after the other: not on the window's thread.
std::optional<Backup> backupWithSoundRow(const QList<Backup> &backups, const SpoiltRow &row);

//! Puts the row back as \a backup has it: an act of its own for words; bytes of media are no act. Errors: those of
//! opening, NotFound where one of them has no such row.
QFuture<Result<ActDone>> putRowBack(EditService &edits, const Backup &backup, const SpoiltRow &row);

//! A person has looked and says the row is right as it is. Nothing to be done of media.
void acceptRow(EditService &edits, const SpoiltRow &row);

} // namespace stoa
