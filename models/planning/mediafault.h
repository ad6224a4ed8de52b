// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace stoa {

//! Why a network does not take a file. Finding::value and limit are told with each.
enum class MediaFault : quint8 {
    None,
    PictureType, //!< not one of MediaLimits' types
    FilmType,
    TooHeavy, //!< bytes
    TooSmall, //!< pixels across
    TooLarge, //!< pixels across
    TooManyPixels, //!< width times height
    SidesTooLong, //!< pixels, width and height together
    TooUpright, //!< width by height, in thousandths
    TooFlat, //!< the same
    TooShort, //!< milliseconds
    TooLong, //!< the same
    SeveralFilms, //!< how many, of how many in one post
    FilmNotAlone, //!< a film together with something else; value: how many go there
    GifNotAlone, //!< the same of a GIF
};

} // namespace stoa
