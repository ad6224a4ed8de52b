// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/mediacard.h"
#include "models/planning/mediaedits.h"
#include "widgets/library/mediacopies.h"

#include <QAbstractListModel>
#include <QCache>
#include <QImage>
#include <QSet>

namespace stoa {

//! Files of the library, as the dialog shows them. Small pictures are decoded on worker threads when they come into
//! view; dragging gives files that every program takes. Window's thread.
class LibraryModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    //! \a queries must outlive this object.
    explicit LibraryModel(const MediaQueries &queries, QObject *parent = nullptr);

    void setItems(const QList<MediaItem> &items); //!< signals rows, no reset, where the files stay the same
    const MediaItem &item(int row) const { return m_items.at(row); }
    int rowOf(MediaId media) const; //!< -1: not shown
    //! The small picture; null while it is not decoded, which is begun then, or when there is none.
    QImage picture(MediaId media) const;
    static QString facts(const MediaItem &item); //!< size, pixels or length

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }

private:
    void takePicture(MediaId media, const QImage &picture);

    const MediaQueries &m_queries;
    MediaCopies m_copies; //!< files given to drags
    QList<MediaItem> m_items;
    mutable QCache<qint64, QImage> m_pictures;
    mutable QSet<qint64> m_asked; //!< being decoded, or without a picture
};

//! One of our small pictures from outside data: read as JPEG or not at all, scaled while it is read. Any thread.
QImage decodedThumbnail(const QByteArray &jpeg, int side);

} // namespace stoa
