// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/postfields.h"
#include "models/planning/postrow.h"

#include <QSize>

namespace stoa {

class Connection;

//! The picture that stands for a film before it is played. PostField::Thumbnail names it.
struct VideoThumbnail
{
    MediaId media;
    QString name;
    QString mime;
    qint64 bytes = 0;
    QSize size; //!< pixels; empty: not known
};

//! Of \a account, else what all accounts have; without a media where none is chosen or the file is gone.
Result<VideoThumbnail> readThumbnail(Connection &reader, const PostFields &fields, AccountId account);

//! Why a picture does not do as a thumbnail; Finding::value of ThumbnailUnfit.
enum class ThumbnailFault : quint8 {
    Gone, //!< it was chosen, and is not in the library any more
    Format, //!< neither JPEG nor PNG
    TooHeavy, //!< limit: bytes
    TooSmall, //!< limit: the width that the network shows it in
    Shape, //!< another shape than the network's by more than a tenth: it would be cut
};

//! ThumbnailUnfit for each account that takes thumbnails, by what its network says (picturesizes.h, FieldLimits).
QList<Finding> thumbnailFindings(Connection &reader, const PostRow &row, const PostFields &fields);
//! The same for one network. Pure.
QList<ThumbnailFault> thumbnailFaults(const VideoThumbnail &thumbnail, const QString &network);

} // namespace stoa
