// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/datafolder.h"

#include <QByteArray>

#include <optional>

namespace stoa {

//! What feeds said last, in the application's own folder: so that the list is there at once and offline, and a server
//! is asked for news only. Not in the project, which would carry strangers' articles from hand to hand.
//!
//! Any thread; a file that is gone or damaged is no error: the feed is read again.
class FeedShelf final
{
public:
    //! An answer as it was kept.
    struct Kept
    {
        QByteArray bytes;
        QByteArray etag;
        QByteArray lastModified;
        qint64 atMs = 0; //!< UTC: when it was asked for
        friend bool operator==(const Kept &, const Kept &) = default;
    };
    static constexpr int mostFeeds = 200; //!< the one that was not asked for longest goes first

    explicit FeedShelf(const DataFolder &data);

    std::optional<Kept> find(const QString &url) const;
    void keep(const QString &url, const Kept &answer); //!< a full disk keeps nothing, and nobody is told

private:
    QString pathOf(const QString &url) const;

    QString m_folder;
};

} // namespace stoa
