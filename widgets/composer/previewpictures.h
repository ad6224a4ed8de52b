// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/postpreview.h"

#include <QHash>
#include <QPixmap>
#include <QWidget>

namespace stoa {

//! The pictures of a preview: one large, several as a grid or as a row to leaf through, cut as the network cuts.
class PreviewPictures final : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewPictures(QWidget *parent = nullptr);

    void show(const PostPreview &preview, const FeedLook &look);
    void setPicture(MediaId media, const QPixmap &picture);
    void forget() { m_pictures.clear(); }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<QRect> boxes(const QSize &room) const;
    void paintPicture(QPainter &painter, const QRect &box, const PostAttachment &media) const;
    double ratioOf(const PostAttachment &media) const; //!< width by height of what is shown

    QList<PostAttachment> m_media;
    FeedLook m_look;
    QHash<MediaId, QPixmap> m_pictures;
};

} // namespace stoa
