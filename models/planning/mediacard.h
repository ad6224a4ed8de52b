// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"

#include <QDate>
#include <QStringList>

namespace stoa {

//! Whether the people shown in a picture agreed.
enum class MediaPermission : quint8 { Unknown, NotNeeded, Given, Refused };
QString permissionToken(MediaPermission permission); //!< empty for Unknown; not_needed, given, refused
MediaPermission permissionOf(const QString &token);

//! What is known about the rights to one file, as a person enters it.
struct MediaRights
{
    QString author; //!< who made it
    QString source; //!< where it came from
    QString licence;
    MediaPermission permission = MediaPermission::Unknown;
    QDate expires; //!< the first day without rights; invalid: they do not end
    QString note;
    friend bool operator==(const MediaRights &, const MediaRights &) = default;
};

//! How things stand on \a day.
enum class RightsState : quint8 {
    Clear, //!< source or licence is known, nothing forbids it
    Unknown, //!< neither source nor licence
    EndingSoon, //!< within the days of MediaItem::soonDays
    Ended,
    Refused,
};
RightsState rightsOn(const MediaRights &rights, QDate day);

//! One file of the library.
struct MediaItem
{
    static constexpr int soonDays = 30; //!< a month's plan ahead

    MediaId id;
    QString sha256;
    QString name;
    QString mime; //!< by content
    qint64 bytes = 0;
    int width = 0; //!< pixels; 0: not known
    int height = 0;
    qint64 durationMs = 0;
    bool isBeside = false; //!< the project's setting or its size put it there
    MediaRights rights;
    QStringList tags; //!< sorted
    int posts = 0; //!< on how many posts it is
    bool isPicture() const { return mime.startsWith(QLatin1String("image/")); }
    friend bool operator==(const MediaItem &, const MediaItem &) = default;
};

} // namespace stoa
