// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/picturetemplate.h"

#include <QHash>
#include <QImage>

namespace stoa {

class Connection;
class MediaQueries;
struct PostRow;

//! What a template is filled with: all that painting needs, so that it can be done on any thread.
struct PictureFilling
{
    QHash<QString, QString> words; //!< title, text, theme, date
    QStringList colours; //!< of the brand, three
    QImage picture; //!< the post's own; null: it has none
    QImage logo;
    QHash<qint64, QImage> fixed; //!< of layers that name their picture, by media
};

//! Paints \a layers at \a size. Any thread.
QImage renderPicture(const QList<PictureLayer> &layers, const PictureFilling &filling, const QSize &size);

//! The largest size of letters, in pixels from \a least to \a most, at which \a text fits \a box when it is wrapped.
//! \a least where none does.
int fittingPixels(const QString &text, const QFont &font, const QSizeF &box, int least, int most);

//! Reads what \a designs need, with the texts of \a post (none: sample words). Window's thread.
PictureFilling readFilling(
    Connection &reader, const MediaQueries &media, const QList<PictureTemplate> &designs, const PostRow *post);

} // namespace stoa
