// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/mediaprobe.h"

#include <QImage>

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

    //! The picture in \a content, which must be of the kind that \a mime says, upright and of at most \a side pixels
    //! each way: scaled while it is read. Null for what is none, or a bomb. \a whole: its size before, upright too;
    //! empty where it is null for one of these reasons.
    static QImage picture(const QByteArray &content, const QString &mime, int side, QSize *whole = nullptr);

    MediaFacts look(const QByteArray &content, const QString &name) const override;
};

} // namespace stoa
