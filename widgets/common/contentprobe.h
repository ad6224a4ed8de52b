// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/mediaprobe.h"

namespace stoa {

//! Looks into media files by their content, never by their name.
//!
//! Pictures are decoded by an explicit list of formats (JPEG, PNG, GIF, WebP), scaled while they are read; SVG and
//! whatever else a Qt plugin could open is refused, because such files come from strangers. Films give size and length
//! without being decoded. Stateless: any thread, worker threads above all.
class ContentProbe final : public MediaProbe
{
public:
    static constexpr int thumbnailSide = 256; //!< pixels, the longer side
    //! Pixels; the largest cameras have 150 million. A picture that says it has more is a bomb: refused before a row of
    //! it is decoded.
    static constexpr qint64 mostPixels = 200'000'000;

    MediaFacts look(const QByteArray &content, const QString &name) const override;
};

} // namespace stoa
