// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/planning/mediacard.h"

namespace stoa {

class Connection;

//! Which files of the library are looked for.
struct MediaFilter
{
    enum class Show : quint8 { All, WithoutRights, EndingSoon, Unused };

    QString words; //!< folded, all of them, in name, tags, author or source
    QString tag; //!< empty: any
    Show show = Show::All;
    friend bool operator==(const MediaFilter &, const MediaFilter &) = default;
};

//! A post that carries a file.
struct MediaUse
{
    PostId post;
    QString headline;
    QString wall; //!< YYYY-MM-DDTHH:MM; empty: an idea
    QString status; //!< token
};

//! All media of a project, newest first. Belongs to the thread of its connection.
class MediaLibrary final
{
public:
    explicit MediaLibrary(Connection &reader) noexcept; //!< must outlive this object

    //! \a today: the day by which rights are judged.
    Result<QList<MediaItem>> find(const MediaFilter &filter, QDate today) const;
    Result<MediaItem> item(MediaId id) const; //!< Errors: NotFound.
    QStringList tags() const; //!< all that are in use, sorted
    Result<QList<MediaUse>> usedIn(MediaId id) const; //!< by time, ideas last

private:
    Result<QList<MediaItem>> read(MediaId only) const;

    Connection &m_reader;
};

//! Whether \a item is one that \a filter looks for. Pure.
bool fits(const MediaItem &item, const MediaFilter &filter, QDate today);

} // namespace stoa
