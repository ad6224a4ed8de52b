// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace stoa {

//! What a media file turned out to be.
struct MediaFacts
{
    QString mime; //!< by content, not by name; empty: nothing that a post can carry
    int width = 0; //!< pixels, as shown (after its orientation mark); 0: not known
    int height = 0;
    qint64 durationMs = 0;
    QByteArray thumbnail; //!< JPEG, longest side 256 pixels; empty: none
};

//! Looks into media files. The models have no QtGui; widgets/common implements it. Called on a worker thread.
class MediaProbe
{
public:
    virtual ~MediaProbe() = default;
    //! Never fails: what it does not understand has an empty mime. \a name is the file's name, for what has no mark of
    //! its own.
    virtual MediaFacts look(const QByteArray &content, const QString &name) const = 0;
};

} // namespace stoa
