// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/networks.h"
#include "models/planning/postterms.h"

#include <QSize>

namespace stoa {

//! How large a picture for one network is made, and where we have it from.
struct PictureSize
{
    const char *network = ""; //!< token
    QSize size; //!< pixels
    const char *source = ""; //!< key of the source, as in networks.cpp
    bool verified = false; //!< within limits that were read at the network itself
};

//! The size for a post of \a kind on \a network; stories stand upright everywhere. Unknown networks: a square.
PictureSize pictureSize(const QString &network, PostKind kind);

//! The different sizes for \a networks, each once, in their order.
QList<PictureSize> pictureSizes(const QStringList &networks, PostKind kind);

} // namespace stoa
