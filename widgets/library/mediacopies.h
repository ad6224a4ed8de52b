// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"

#include <QList>
#include <QTemporaryDir>

#include <memory>

class QMimeData;

namespace stoa {

class MediaQueries;

//! Copies of the project's media that are given to other programs: in a folder of their own that goes away with this
//! object, so that nobody gets hold of the project's own bytes. Window's thread.
class MediaCopies final
{
public:
    explicit MediaCopies(const MediaQueries &queries); //!< must outlive this object

    //! The copy, under a name that no program takes for a path or a command; empty: the bytes are missing.
    QString path(MediaId media, const QString &name) const;
    //! Addresses of the copies, for a drag or the clipboard; never null, without those that are missing.
    std::unique_ptr<QMimeData> mime(const QList<std::pair<MediaId, QString>> &files) const;

private:
    const MediaQueries &m_queries;
    mutable std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace stoa
