// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/mediacard.h"
#include "models/store/editservice.h"

namespace stoa {

//! What a person changes about files that the project has: names, rights, tags, place. Taking files in is MediaEdits'.
//! Window's thread. Errors: NotFound; Conflict (args: how many) for a removal of what a post carries.
class LibraryEdits final
{
public:
    //! \a projectPath: where the folder for files beside the project stands. \a edits must outlive this object.
    LibraryEdits(EditService &edits, QString projectPath);

    QFuture<Result<ActDone>> rename(MediaId media, const QString &name); //!< Errors: Invalid (args: name) when empty
    //! What differs between the two, put on each of \a media; the rest of their rights stays.
    QFuture<Result<ActDone>> changeRights(
        const QList<MediaId> &media, const MediaRights &before, const MediaRights &after);
    QFuture<Result<ActDone>> setTags(MediaId media, const QStringList &tags); //!< exactly these
    //! Errors: Invalid (args: tag)
    QFuture<Result<ActDone>> addTags(const QList<MediaId> &media, const QStringList &tags);
    QFuture<Result<ActDone>> remove(const QList<MediaId> &media); //!< the bytes stay until Undo is over with them
    //! Inside the project, or in the folder beside it. Errors: TooLarge (args: bytes, limit) for inside; NotFound when
    //! the bytes are missing; NoPermission, DiskFull for the folder.
    QFuture<Result<ActDone>> setBeside(MediaId media, bool beside);

private:
    EditService &m_edits;
    QString m_projectPath;
};

} // namespace stoa
