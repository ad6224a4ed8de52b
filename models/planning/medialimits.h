// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/networks.h"
#include "models/planning/postrow.h"

namespace stoa {

//! What a network takes of media, beside their number (Network::pictures). A ratio is width by height, in thousandths.
//! What a network makes smaller by itself is no limit.
struct MediaLimits
{
    MediaTypes pictureTypes;
    NetworkLimit pictureBytes;
    NetworkLimit gifBytes; //!< none: as any picture
    NetworkLimit pictureLeastWidth;
    NetworkLimit picturePixels; //!< width times height
    NetworkLimit pictureSides; //!< width and height together
    NetworkLimit pictureNarrowest;
    NetworkLimit pictureWidest;
    MediaTypes filmTypes;
    NetworkLimit filmBytes;
    NetworkLimit filmLeastMs;
    NetworkLimit filmMostMs;
    NetworkLimit filmMostWidth;
    NetworkLimit filmNarrowest;
    NetworkLimit filmWidest;
    NetworkLimit films; //!< in one post
    NetworkLimit withFilm; //!< how many things a post with a film may have: 1, the film alone
    NetworkLimit withGif;
};
const MediaLimits &mediaLimits(const Network &network, PostKind kind);

//! "jpeg" of image/jpeg, "mov" of video/quicktime: as MediaTypes has them.
QString mediaType(const QString &mime);

//! MediaUnfit for each account and each thing of \a media that goes there and does not fit: at most one for each file
//! and fault. What is not known of a file (0) is no fault. Pure.
QList<Finding> mediaFindings(const PostRow &row, const QList<PostAttachment> &media);

} // namespace stoa
